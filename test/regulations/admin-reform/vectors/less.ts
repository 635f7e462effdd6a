/** Sheets that say less than others, or say it elsewhere. */
import type { Row, Vector } from "../../../support/vectors";

const asOf = "2024-06-30";
const TTHC = "TTHC";
const LATE = { kind: TTHC, due: "10/06/2024", returned: "11/06/2024" };
const OPEN = { kind: TTHC, due: "31/07/2024", returned: null };

const targets = (...indicator: Row[]) => ({ indicator });
const dossiers = (...dossier: Row[]) => ({ dossier });

const OF_TARGETS: readonly Vector[] = [
  {
    rule: "II.1.2",
    title: "not answered, in a column of answers",
    tables: targets({ indicator: "II.1.2", answer: null }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "II.1.2",
    title: "not answered, in the column of rates",
    tables: targets({ indicator: "II.1.2", rate: null }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "II.1.2",
    title: "answered beside a blank rate",
    tables: targets({ indicator: "II.1.2", rate: null, answer: "Có" }),
    says: ["pass"],
  },
  {
    rule: "II.1.2",
    title: "done in part is not done",
    tables: targets({ indicator: "II.1.2", rate: "50%" }),
    says: ["fail B2"],
  },
  {
    rule: "II.1.2",
    title: "a checklist without it asks nothing where the targets have it",
    tables: {
      attestation: [{ item: "II.3", answer: "có" }],
      ...targets({ indicator: "II.1.2", rate: "Đã thực hiện" }),
    },
    says: ["pass"],
  },
  {
    rule: "III.1.3",
    title: "neither on the checklist nor among the targets",
    tables: { attestation: [{ item: "II.3", answer: "có" }] },
    says: ["unknown - noColumn"],
  },
  {
    rule: "II.1.4",
    title: "the sheet's own judgement is no rate",
    tables: targets({ indicator: "II.1.4", rate: "Đạt" }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "II.1.4",
    title: "no count and no total",
    tables: targets({ indicator: "II.1.4", done: null, total: null }),
    says: ["unknown B2 blank"],
    cells: ["B2", "C2"],
  },
  {
    rule: "II.1.4",
    title: "a rate above the whole",
    tables: targets({ indicator: "II.1.4", rate: "150%" }),
    says: ["unknown B2 unreadable"],
  },
  {
    rule: "II.2.3",
    title: "the smallest of steps whose rates are stated; one that is not leaves it open",
    tables: targets(
      { indicator: "II.2.3", rate: "90%" },
      { indicator: "II.2.3", rate: null },
      { indicator: "II.2.3", rate: "80%" }
    ),
    says: ["fail B4"],
    value: 0.8,
  },
  {
    rule: "II.2.3",
    title: "of steps that all reach it one that is not stated is asked about",
    tables: targets({ indicator: "II.2.3", rate: "100%" }, { indicator: "II.2.3", rate: null }),
    says: ["unknown B3 blank"],
  },
  {
    rule: "II.2.1",
    title: "a survey that states its rate, beside questions of its own",
    tables: {
      survey: [
        { dimension: "II.2.1", rate: "96%" },
        { dimension: "Ý kiến khác", rate: "12%" },
      ],
    },
    says: ["pass"],
    value: 0.96,
  },
];

const OF_REGISTERS: readonly Vector[] = [
  {
    rule: "II.1.1-1-stated",
    title: "a target without a figure has nothing to agree with the register",
    tables: { ...dossiers(LATE), ...targets({ indicator: "II.1.1-1", rate: null }) },
    asOf,
    says: [],
  },
  {
    rule: "II.1.1-1-stated",
    title: "the total row states a rate beneath the second of its columns",
    tables: dossiers(LATE),
    totals: { dossier: [{ kind: "Tổng", due: "cả năm", returned: "99,5 %" }] },
    asOf,
    says: ["warn C3"],
    value: 0.995,
    limit: 0,
  },
  {
    rule: "II.1.1-1-stated",
    title: "a total row that states no rate",
    tables: dossiers(LATE),
    totals: { dossier: [{ kind: "Tổng", due: "1", returned: "1" }] },
    asOf,
    says: [],
  },
  {
    rule: "III.8.1-1",
    title: "a row that states a rate has no slip",
    tables: dossiers({ code: "Tỷ lệ đúng hạn", applicant: null }),
    says: ["notApplicable"],
  },
  {
    rule: "III.8.1-1",
    title: "an error value leaves the slip open",
    tables: dossiers({
      applicant: "Lê An",
      contact: { error: "#N/A" },
      procedure: "Cấp lại học bạ",
      received: "01/06/2024",
      due: "10/06/2024",
    }),
    says: ["unknown B2 error"],
  },
  {
    rule: "II.1.3",
    title: "an apology in words",
    tables: dossiers({ ...LATE, apology: "Thư số 12" }, { ...LATE, apology: "TXL số 01 ngày 13/3/2024" }),
    asOf,
    says: ["pass", "pass", "pass"],
  },
  {
    rule: "II.1.3",
    title: "none, in words",
    tables: dossiers({ ...LATE, apology: "Chưa kịp gửi" }),
    asOf,
    says: ["fail D2", "fail -"],
  },
  {
    rule: "II.1.3",
    title: "words that say neither",
    tables: dossiers({ ...LATE, apology: "xem sổ công văn" }, { ...LATE, apology: "Thư chưa gửi" }),
    asOf,
    says: ["unknown D2 unreadable", "unknown D3 unreadable"],
  },
  {
    rule: "II.1.3",
    title: "a column of its days, filled and blank",
    tables: dossiers({ ...LATE, apologyDate: "11/06/2024" }, { ...LATE, apologyDate: null }),
    asOf,
    says: ["pass", "unknown D3 blank"],
  },
  {
    rule: "II.1.3",
    title: "sent, and the day beside it",
    tables: dossiers({ ...LATE, apology: "Có", apologyDate: "12/06/2024" }),
    asOf,
    says: ["warn E2", "pass"],
  },
  {
    rule: "II.1.3",
    title: "R2, an open dossier without a due day is not settled late",
    tables: dossiers({ kind: TTHC, due: null, returned: null, apology: "không" }),
    asOf,
    readings: { R2: "settledLate" },
    says: ["notApplicable"],
  },
  {
    rule: "II.1.1-1",
    title: "a dossier whose procedure is not named may be a petition",
    tables: dossiers({ procedure: null, due: "10/06/2024", returned: "11/06/2024" }),
    asOf,
    says: ["unknown A2 blank"],
  },
  {
    rule: "II.1.1-2",
    title: "R3, a day of return that cannot be read",
    tables: dossiers({ kind: "Đơn thư", due: "10/06/2024", returned: "hôm sau" }),
    asOf,
    readings: { R3: "received" },
    says: ["unknown C2 unreadable"],
  },
  {
    rule: "II.4",
    title: "a day of return that cannot be read",
    tables: dossiers({ kind: TTHC, returned: "hôm sau", digitised: "chưa" }),
    asOf,
    says: ["unknown B2 unreadable"],
  },
  {
    rule: "III.3.3-2",
    title: "received here, and settled elsewhere",
    tables: dossiers({ ...LATE, receivedAt: "Tại trường", settledAt: "UBND huyện" }),
    asOf,
    says: ["fail -"],
    cells: ["E2"],
  },
  {
    rule: "III.3.3-2",
    title: "both here, and an open one that is not yet due",
    tables: dossiers(
      { ...LATE, receivedAt: "Tại trường", settledAt: "Tại trường" },
      { ...OPEN, receivedAt: "UBND huyện", settledAt: null }
    ),
    asOf,
    says: ["pass"],
  },
  {
    rule: "III.3.3-2",
    title: "an open one without a due day may count",
    tables: dossiers({ kind: TTHC, due: null, returned: null, place: "UBND huyện" }),
    asOf,
    says: ["unknown B2 blank"],
  },
  {
    rule: "III.3.6-2",
    title: "of two columns the one that is filled in",
    tables: dossiers({ kind: TTHC, spared: null, resupplied: "không" }),
    says: ["pass"],
  },
];

export const LESS: readonly Vector[] = [...OF_TARGETS, ...OF_REGISTERS];
