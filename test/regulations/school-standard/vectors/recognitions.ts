import { PHONG, SO } from "../../../../src/regulations/school-standard/notes";
import type { LocalText } from "../../../../src/rules";
import type { Row, Vector } from "../../../support/vectors";

const register = (...rows: Row[]) => ({ recognition: rows });
const signed = (date: string | number | null, more: Row = {}) =>
  register({ school: "THCS A", signed: date, ...more });

/** A check of a school that is a day overdue, and who makes it. */
const overdueBy = (school: string, who: LocalText): Vector => [
  "12.1",
  `overdue at ${school}, and it is known who checks`,
  register({ school, signed: "31/08/2013" }),
  "fail B2",
  { asOf: "2016-03-01", args: { date: { date: 42430 }, due: { date: 42429 }, days: 1, who } },
];

export const RECOGNITIONS: readonly Vector[] = [
  ["2.1", "the title by its name", { school: [{ advancedTitle: "Tập thể lao động tiên tiến" }] }, "pass"],
  ["2.1", "no title", { school: [{ advancedTitle: "Không" }] }, "fail A2 false/true"],
  [
    "2.2",
    "numbers of decisions",
    register(
      { decision: "1234/QĐ-UBND" },
      { decision: "1234/QĐ-UBND ngày 12/5/2014" },
      { decision: "Số: 77/QD-UBND" },
      { decision: "1234/QĐ-SGDĐT" },
      { decision: "1234/QĐ-BGDĐT" },
      { decision: "1234" },
      { decision: null }
    ),
    ["pass", "pass", "pass", "fail A5", "fail A6", "unknown A7 incomplete", "unknown A8 blank"],
  ],
  [
    "2.2",
    "every number of a province's chairman or committee",
    register(
      { decision: "45/QĐ-CTUBND" },
      { decision: "45/QĐ.UBND-VX" },
      { decision: "45/QĐ-CT" },
      { decision: "45/QĐUB" },
      { decision: "45/QĐ-UBND-GDĐT" },
      { decision: "Quyết định số 45/QĐ-UBND tỉnh Nghệ An" }
    ),
    ["pass", "pass", "pass", "pass", "pass", "pass"],
  ],
  [
    "2.2",
    "what nobody can tell is unknown, another body's fails",
    register(
      { decision: "45/QĐ" },
      { decision: "45/QĐ-TTg" },
      { decision: "45/QĐ-UBND huyện Diễn Châu" },
      { decision: "45/NQ-HĐND" }
    ),
    ["unknown A2 incomplete", "fail A3", "fail A4", "fail A5"],
  ],
  [
    "2.2",
    "whose decision it is may stand behind its day, what it is about is no body",
    register(
      { decision: "55/QĐ-UBND ngày 1/3/2015 của UBND huyện Ba Vì" },
      { decision: "55/QĐ ngày 01 tháng 3 năm 2015 của Sở Giáo dục và Đào tạo" },
      { decision: "55/QĐ-UBND ngày 1/3/2015 của Chủ tịch UBND tỉnh Hà Nam" },
      { decision: "55/QĐ-UBND, ký ngày 1/3/2015, về việc công nhận trường THCS Trần Phú, huyện Ba Vì" },
      { decision: "55/QĐ-UBND v/v công nhận trường huyện Ba Vì" }
    ),
    ["fail A2", "fail A3", "pass", "pass", "pass"],
  ],
  [
    "2.2",
    "primary schools and kindergartens are outside",
    register(
      { school: "Trường Tiểu học Kim Đồng", decision: "1/QĐ-SGDĐT" },
      { school: "MN Hoa Sen", decision: "1/QĐ-SGDĐT" },
      { school: "Trường MG Hoa Sen", decision: "1/QĐ-SGDĐT" },
      { school: "TH&THCS Ba Vì", decision: "1/QĐ-SGDĐT" }
    ),
    ["notApplicable", "notApplicable", "notApplicable", "fail B5"],
  ],
  [
    "3.1",
    "a recognition that was renewed is not expired",
    register(
      { school: "Trường THCS A", signed: "31/08/2012" },
      { school: "THCS A", signed: "01/10/2017" },
      { school: "THCS B", signed: "31/08/2012" }
    ),
    ["notApplicable", "pass", "fail B4"],
    { asOf: "2018-09-01" },
  ],
  [
    "3.1",
    "a decision without a date may have renewed it",
    register({ school: "THCS A", signed: "31/08/2012" }, { school: "THCS A", signed: null }),
    ["unknown B3 blank", "unknown B3 blank"],
    { asOf: "2018-09-01" },
  ],
  ["3.1", "the last day still counts", signed("15/11/2013"), "pass", { asOf: "2018-09-30" }],
  ["3.1", "its end day", signed("28/02/2013"), "pass", { asOf: "2018-02-28" }],
  [
    "3.1",
    "the day after",
    signed("28/02/2013"),
    "fail B2 41333/43159",
    {
      args: { from: { date: 41333 }, date: { date: 43160 }, due: { date: 43159 }, days: 1 },
      asOf: "2018-03-01",
    },
  ],
  [
    "3.1",
    "29 February ends on the 28th",
    signed("29/02/2012"),
    "fail B2 40968/42794",
    {
      args: { from: { date: 40968 }, date: { date: 42795 }, due: { date: 42794 }, days: 1 },
      asOf: "2017-03-01",
    },
  ],
  ["3.1", "29 February: the 28th is valid", signed("29/02/2012"), "pass", { asOf: "2017-02-28" }],
  ["3.1", "a serial number", signed(41333), "fail B2", { asOf: "2018-03-01" }],
  ["3.1", "signed later", signed("01/06/2018"), "notApplicable", { asOf: "2018-05-31" }],
  [
    "3.1",
    "blank and unreadable",
    register({ school: "A", signed: "" }, { school: "B", signed: "tháng 5/2014" }),
    ["unknown B2 blank", "unknown B3 unreadable"],
  ],
  ["12.1", "due 30 months after the signing", signed("31/08/2013"), "pass", { asOf: "2016-02-29" }],
  ["12.1", "overdue", signed("31/08/2013"), "fail B2 41517/42429", { asOf: "2016-03-01" }],
  [
    "12.1",
    "after the last check",
    signed("31/08/2013", { lastCheck: "01/02/2016" }),
    "pass",
    { asOf: "2018-08-01" },
  ],
  [
    "12.1",
    "overdue after the last check",
    signed("31/08/2013", { lastCheck: "01/02/2016" }),
    "fail C2 42401/43313",
    { cells: ["C2", "B2"], asOf: "2018-08-02" },
  ],
  [
    "12.1",
    "a check before the signing is of the recognition before, one on that day is not",
    register(
      { school: "A", signed: "31/08/2013", lastCheck: "30/08/2013" },
      { school: "B", signed: "31/08/2013", lastCheck: "31/08/2013" }
    ),
    ["fail B2 41517/42429", "fail C3 41517/42429"],
    { asOf: "2016-03-01", cells: ["B2", "C2"] },
  ],
  [
    "12.1",
    "a check after the day of checking is still to come, one on that day is not",
    register(
      { school: "A", signed: "31/08/2013", lastCheck: "02/03/2016" },
      { school: "B", signed: "31/08/2013", lastCheck: "01/03/2016" }
    ),
    ["fail B2 41517/42429", "pass 42430/43344"],
    { asOf: "2016-03-01" },
  ],
  overdueBy("THCS A", PHONG),
  overdueBy("THPT A", SO),
  [
    "12.1",
    "on the last day of the recognition",
    signed("31/08/2013", { lastCheck: "01/02/2016" }),
    "fail C2 42401/43313",
    { asOf: "2018-08-31" },
  ],
  [
    "12.1",
    "a blank check is none",
    signed("31/08/2013", { lastCheck: null }),
    "fail B2",
    { asOf: "2016-03-01" },
  ],
  [
    "12.1",
    "an unreadable check",
    signed("31/08/2013", { lastCheck: "tháng 2" }),
    "unknown C2 unreadable",
    { asOf: "2016-03-01" },
  ],
  ["12.1", "the recognition has ended", signed("31/08/2013"), "notApplicable", { asOf: "2018-09-01" }],
  [
    "12.1",
    "checked by the wrong body",
    register({
      school: "THCS A",
      signed: "31/08/2013",
      lastCheck: "01/02/2016",
      checkedBy: "Sở GDĐT",
    }),
    "fail D2",
    {
      asOf: "2017-01-01",
      args: { who: { vi: "phòng Giáo dục và Đào tạo", en: "the district office (phòng GDĐT)" } },
    },
  ],
  [
    "12.1",
    "checked by the right body",
    register({
      school: "THPT A",
      signed: "31/08/2013",
      lastCheck: "01/02/2016",
      checkedBy: "Sở GDĐT",
    }),
    "pass",
    { asOf: "2017-01-01" },
  ],
  ["12.2", "still valid", signed("31/08/2013"), "notApplicable", { asOf: "2018-08-31" }],
  [
    "12.2",
    "ended and not renewed",
    signed("31/08/2013"),
    "fail B2 41517/43343",
    { args: { end: { date: 43343 } }, asOf: "2018-09-01" },
  ],
  [
    "12.2",
    "renewed",
    register({ school: "Trường THCS A", signed: "31/08/2012" }, { school: "THCS A", signed: "01/10/2017" }),
    ["notApplicable", "notApplicable"],
    { asOf: "2018-09-01" },
  ],
  [
    "12.2",
    "renewed too, by the date of a blank",
    register({ school: "THCS A", signed: "31/08/2012" }, { school: "THCS A", signed: null }),
    ["unknown B3 blank", "unknown B3 blank"],
    { asOf: "2018-09-01" },
  ],
];
