import type { Vector } from "../../../support/vectors";

type Row = Record<string, string | number | null>;
const register = (...rows: Row[]) => ({ recognition: rows });
const signed = (date: string | number | null, more: Row = {}) =>
  register({ school: "THCS A", signed: date, ...more });

export const RECOGNITIONS: readonly Vector[] = [
  {
    rule: "2.1",
    title: "the title by its name",
    tables: { school: [{ advancedTitle: "Tập thể lao động tiên tiến" }] },
    says: ["pass"],
  },
  { rule: "2.1", title: "no title", tables: { school: [{ advancedTitle: "Không" }] }, says: ["fail A2"] },
  {
    rule: "2.2",
    title: "numbers of decisions",
    tables: register(
      { decision: "1234/QĐ-UBND" },
      { decision: "1234/QĐ-UBND ngày 12/5/2014" },
      { decision: "Số: 77/QD-UBND" },
      { decision: "1234/QĐ-SGDĐT" },
      { decision: "1234/QĐ-BGDĐT" },
      { decision: "1234" },
      { decision: null }
    ),
    says: ["pass", "pass", "pass", "fail A5", "fail A6", "unknown A7 incomplete", "unknown A8 blank"],
  },
  {
    rule: "2.2",
    title: "every number of a province's chairman or committee",
    tables: register(
      { decision: "45/QĐ-CTUBND" },
      { decision: "45/QĐ.UBND-VX" },
      { decision: "45/QĐ-CT" },
      { decision: "45/QĐUB" },
      { decision: "45/QĐ-UBND-GDĐT" },
      { decision: "Quyết định số 45/QĐ-UBND tỉnh Nghệ An" }
    ),
    says: ["pass", "pass", "pass", "pass", "pass", "pass"],
  },
  {
    rule: "2.2",
    title: "what nobody can tell is unknown, another body's fails",
    tables: register(
      { decision: "45/QĐ" },
      { decision: "45/QĐ-TTg" },
      { decision: "45/QĐ-UBND huyện Diễn Châu" },
      { decision: "45/NQ-HĐND" }
    ),
    says: ["unknown A2 incomplete", "fail A3", "fail A4", "fail A5"],
  },
  {
    rule: "2.2",
    title: "primary schools and kindergartens are outside",
    tables: register(
      { school: "Trường Tiểu học Kim Đồng", decision: "1/QĐ-SGDĐT" },
      { school: "MN Hoa Sen", decision: "1/QĐ-SGDĐT" },
      { school: "Trường MG Hoa Sen", decision: "1/QĐ-SGDĐT" },
      { school: "TH&THCS Ba Vì", decision: "1/QĐ-SGDĐT" }
    ),
    says: ["notApplicable", "notApplicable", "notApplicable", "fail B5"],
  },
  {
    rule: "3.1",
    title: "a recognition that was renewed is not expired",
    tables: register(
      { school: "Trường THCS A", signed: "31/08/2012" },
      { school: "THCS A", signed: "01/10/2017" },
      { school: "THCS B", signed: "31/08/2012" }
    ),
    asOf: "2018-09-01",
    says: ["notApplicable", "pass", "fail B4"],
  },
  {
    rule: "3.1",
    title: "a decision without a date may have renewed it",
    tables: register({ school: "THCS A", signed: "31/08/2012" }, { school: "THCS A", signed: null }),
    asOf: "2018-09-01",
    says: ["unknown B3 blank", "unknown B3 blank"],
  },
  {
    rule: "3.1",
    title: "the last day still counts",
    tables: signed("15/11/2013"),
    asOf: "2018-09-30",
    says: ["pass"],
  },
  { rule: "3.1", title: "its end day", tables: signed("28/02/2013"), asOf: "2018-02-28", says: ["pass"] },
  {
    rule: "3.1",
    title: "the day after",
    tables: signed("28/02/2013"),
    asOf: "2018-03-01",
    says: ["fail B2"],
  },
  {
    rule: "3.1",
    title: "29 February ends on the 28th",
    tables: signed("29/02/2012"),
    asOf: "2017-03-01",
    says: ["fail B2"],
  },
  {
    rule: "3.1",
    title: "29 February: the 28th is valid",
    tables: signed("29/02/2012"),
    asOf: "2017-02-28",
    says: ["pass"],
  },
  { rule: "3.1", title: "a serial number", tables: signed(41333), asOf: "2018-03-01", says: ["fail B2"] },
  {
    rule: "3.1",
    title: "signed later",
    tables: signed("01/06/2018"),
    asOf: "2018-05-31",
    says: ["notApplicable"],
  },
  {
    rule: "3.1",
    title: "blank and unreadable",
    tables: register({ school: "A", signed: "" }, { school: "B", signed: "tháng 5/2014" }),
    says: ["unknown B2 blank", "unknown B3 unreadable"],
  },
  {
    rule: "12.1",
    title: "due 30 months after the signing",
    tables: signed("31/08/2013"),
    asOf: "2016-02-29",
    says: ["pass"],
  },
  { rule: "12.1", title: "overdue", tables: signed("31/08/2013"), asOf: "2016-03-01", says: ["fail B2"] },
  {
    rule: "12.1",
    title: "after the last check",
    tables: signed("31/08/2013", { lastCheck: "01/02/2016" }),
    asOf: "2018-08-01",
    says: ["pass"],
  },
  {
    rule: "12.1",
    title: "overdue after the last check",
    tables: signed("31/08/2013", { lastCheck: "01/02/2016" }),
    asOf: "2018-08-02",
    says: ["fail C2"],
  },
  {
    rule: "12.1",
    title: "a blank check is none",
    tables: signed("31/08/2013", { lastCheck: null }),
    asOf: "2016-03-01",
    says: ["fail B2"],
  },
  {
    rule: "12.1",
    title: "an unreadable check",
    tables: signed("31/08/2013", { lastCheck: "tháng 2" }),
    asOf: "2016-03-01",
    says: ["unknown C2 unreadable"],
  },
  {
    rule: "12.1",
    title: "the recognition has ended",
    tables: signed("31/08/2013"),
    asOf: "2018-09-01",
    says: ["notApplicable"],
  },
  {
    rule: "12.1",
    title: "checked by the wrong body",
    tables: register({
      school: "THCS A",
      signed: "31/08/2013",
      lastCheck: "01/02/2016",
      checkedBy: "Sở GDĐT",
    }),
    asOf: "2017-01-01",
    says: ["fail D2"],
  },
  {
    rule: "12.1",
    title: "checked by the right body",
    tables: register({
      school: "THPT A",
      signed: "31/08/2013",
      lastCheck: "01/02/2016",
      checkedBy: "Sở GDĐT",
    }),
    asOf: "2017-01-01",
    says: ["pass"],
  },
  {
    rule: "12.2",
    title: "still valid",
    tables: signed("31/08/2013"),
    asOf: "2018-08-31",
    says: ["notApplicable"],
  },
  {
    rule: "12.2",
    title: "ended and not renewed",
    tables: signed("31/08/2013"),
    asOf: "2018-09-01",
    says: ["fail B2"],
  },
  {
    rule: "12.2",
    title: "renewed",
    tables: register(
      { school: "Trường THCS A", signed: "31/08/2012" },
      { school: "THCS A", signed: "01/10/2017" }
    ),
    asOf: "2018-09-01",
    says: ["notApplicable", "notApplicable"],
  },
  {
    rule: "12.2",
    title: "renewed too, by the date of a blank",
    tables: register({ school: "THCS A", signed: "31/08/2012" }, { school: "THCS A", signed: null }),
    asOf: "2018-09-01",
    says: ["unknown B3 blank", "unknown B3 blank"],
  },
];
