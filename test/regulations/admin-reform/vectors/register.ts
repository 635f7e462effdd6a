import type { Row, Vector } from "../../../support/vectors";

const TTHC = "TTHC";
const PETITION = "Đơn thư";
type Dates = readonly [due: Row[string], returned: Row[string]];

/** Dossiers of one kind in columns A kind, B due, C returned, with more fields from D. */
const dossiers = (kind: Row[string], dates: readonly Dates[], more: Row = {}): Row[] =>
  dates.map(([due, returned]) => ({ kind, due, returned, ...more }));
const times = (count: number, dates: Dates): Dates[] => Array.from({ length: count }, () => dates);
const set = (...dossier: Row[]) => ({ dossier });

const ON_TIME: Dates = ["10/06/2024", "10/06/2024"];
const LATE: Dates = ["10/06/2024", "11/06/2024"];
const OVERDUE: Dates = ["10/06/2024", null];
const OPEN: Dates = ["31/07/2024", null];
const asOf = "2024-06-30";

const rates = (rule: string, kind: string, atLimit: readonly Dates[], below: readonly Dates[]): Vector[] => [
  { rule, title: "at the limit", tables: set(...dossiers(kind, atLimit)), asOf, says: ["pass"] },
  { rule, title: "below", tables: set(...dossiers(kind, below)), asOf, says: ["fail -"] },
  {
    rule,
    title: "none of that kind",
    tables: set(...dossiers(kind === TTHC ? PETITION : TTHC, below)),
    asOf,
    says: ["notApplicable"],
  },
  {
    rule,
    title: "no column of kinds",
    tables: set({ due: "10/06/2024", returned: null }),
    asOf,
    says: ["unknown - noColumn"],
  },
  {
    rule,
    title: "a gap that cannot change it",
    tables: set(...dossiers(kind, [...below, LATE]), ...dossiers(kind, [[null, "01/06/2024"]])),
    asOf,
    says: ["fail -"],
  },
  {
    rule,
    title: "a gap that can",
    tables: set(...dossiers(kind, atLimit), ...dossiers(kind, [[null, "01/06/2024"]])),
    asOf,
    says: [`unknown B${atLimit.length + 2} blank`],
  },
  {
    rule,
    title: "a kind that lacks",
    tables: set(...dossiers(kind, atLimit), ...dossiers(null, [LATE])),
    asOf,
    says: [`unknown A${atLimit.length + 2} blank`],
  },
  {
    rule,
    title: "open and not yet due counts in neither part",
    tables: set(...dossiers(kind, [...atLimit, OPEN])),
    asOf,
    says: ["pass"],
  },
  {
    rule,
    title: "R1, of all received",
    tables: set(...dossiers(kind, [...atLimit, OPEN])),
    asOf,
    readings: { R1: "received" },
    says: ["fail -"],
  },
  {
    rule,
    title: "the day before the plan",
    tables: set(...dossiers(kind, below)),
    asOf: "2024-02-18",
    says: ["unknown - notInForce"],
  },
];

const apology = (value: Row[string], dates: Dates = LATE) =>
  set(...dossiers(TTHC, [dates], { apology: value }));
const digitised = (...cells: readonly (readonly [Row[string], Row[string]])[]) =>
  set(
    ...cells.map(([value, valid]): Row => ({ kind: TTHC, returned: "10/06/2024", digitised: value, valid }))
  );
const digital = (...cells: Row[string][]) =>
  set(...cells.map((value): Row => ({ kind: TTHC, returned: "10/06/2024", digitised: value })));
const placed = (...cells: readonly (readonly [Row[string], Dates])[]) =>
  set(...cells.map(([place, [due, returned]]): Row => ({ kind: TTHC, due, returned, place })));
const asked = (field: string, ...cells: Row[string][]) =>
  set(...cells.map((value): Row => ({ kind: TTHC, [field]: value })));
const slip = (row: Row) =>
  set({
    kind: TTHC,
    applicant: "Lê An",
    contact: "0901",
    procedure: "Cấp lại học bạ",
    received: "01/06/2024",
    due: "10/06/2024",
    ...row,
  });

export const REGISTER: readonly Vector[] = [
  ...rates("II.1.1-1", TTHC, [...times(49, ON_TIME), LATE], [...times(48, ON_TIME), LATE]),
  ...rates("II.1.1-2", PETITION, [...times(19, ON_TIME), LATE], [...times(18, ON_TIME), OVERDUE]),
  {
    rule: "II.1.1-1",
    title: "one of three late, one of them still open",
    tables: set(...dossiers(TTHC, [ON_TIME, LATE, OVERDUE])),
    asOf,
    says: ["fail -"],
    value: 0.33333333333333,
    limit: 0.98,
    reading: "R1",
    cells: ["C3", "C4"],
  },
  {
    rule: "II.1.1-1",
    title: "R1, settled ones only",
    tables: set(...dossiers(TTHC, [ON_TIME, OVERDUE])),
    asOf,
    readings: { R1: "settled" },
    says: ["pass"],
  },
  {
    rule: "II.1.1-1",
    title: "on its due day an open dossier is not late",
    tables: set(...dossiers(TTHC, [ON_TIME, OVERDUE])),
    asOf: "2024-06-10",
    says: ["pass"],
  },
  {
    rule: "II.1.1-1",
    title: "on the next day it is",
    tables: set(...dossiers(TTHC, [ON_TIME, OVERDUE])),
    asOf: "2024-06-11",
    says: ["fail -"],
  },
  {
    rule: "II.1.1-1",
    title: "the register goes before the list",
    tables: { dossier: dossiers(TTHC, [LATE]), indicator: [{ indicator: "II.1.1-1", rate: "99%" }] },
    asOf,
    says: ["fail -"],
  },
  {
    rule: "II.1.1-1",
    title: "a register of petitions only leaves it to the list",
    tables: { dossier: dossiers(PETITION, [LATE]), indicator: [{ indicator: "II.1.1-1", rate: "97%" }] },
    asOf,
    says: ["fail indicator!B2"],
  },
  {
    rule: "II.1.1-1-stated",
    title: "the list against the register",
    tables: { dossier: dossiers(TTHC, [ON_TIME, LATE]), indicator: [{ indicator: "II.1.1-1", rate: "99%" }] },
    asOf,
    says: ["warn indicator!B2"],
    value: 0.99,
    limit: 0.5,
  },
  {
    rule: "II.1.1-1-stated",
    title: "done of total against the register",
    tables: {
      dossier: dossiers(TTHC, [ON_TIME, LATE]),
      indicator: [{ indicator: "II.1.1-1", done: 2, total: 2 }],
    },
    asOf,
    says: ["warn indicator!B2"],
    value: 1,
  },
  {
    rule: "II.1.1-1-stated",
    title: "no filling of the gap could agree",
    tables: {
      dossier: dossiers(TTHC, [LATE, LATE, LATE, [null, "01/06/2024"]]),
      indicator: [{ indicator: "II.1.1-1", rate: "99%" }],
    },
    asOf,
    says: ["warn indicator!B2"],
    limit: 0.25,
  },
  {
    rule: "II.1.1-1-stated",
    title: "some filling could",
    tables: {
      dossier: dossiers(TTHC, [ON_TIME, [null, "01/06/2024"]]),
      indicator: [{ indicator: "II.1.1-1", rate: "100%" }],
    },
    asOf,
    says: ["unknown B3 blank"],
  },
  {
    rule: "II.1.1-2",
    title: "R3, settled of those received",
    tables: set(...dossiers(PETITION, [LATE])),
    asOf,
    readings: { R3: "received" },
    says: ["pass"],
    reading: "R3",
  },
  {
    rule: "II.1.1-2",
    title: "R3, an open one is not settled",
    tables: set(...dossiers(PETITION, [ON_TIME, OPEN])),
    asOf,
    readings: { R3: "received" },
    says: ["fail -"],
    cells: ["C3"],
  },

  {
    rule: "late",
    title: "returned on its due day",
    tables: set({ due: "10/06/2024", returned: "10/06/2024" }),
    asOf,
    says: ["pass"],
  },
  {
    rule: "late",
    title: "returned a day late",
    tables: set({ due: "10/06/2024", returned: "11/06/2024" }),
    asOf,
    says: ["warn B2"],
    value: 45454,
    limit: 45453,
  },
  {
    rule: "late",
    title: "open past due, at the empty cell",
    tables: set({ due: "10/06/2024", returned: "" }),
    asOf,
    says: ["warn B2"],
  },
  {
    rule: "late",
    title: "open in words",
    tables: set({ due: "10/06/2024", returned: "đang giải quyết" }),
    asOf,
    says: ["warn B2"],
  },
  {
    rule: "late",
    title: "open and due that day",
    tables: set({ due: "30/06/2024", returned: null }),
    asOf,
    says: ["pass"],
  },
  {
    rule: "late",
    title: "no due date",
    tables: set({ due: null, returned: "11/06/2024" }),
    asOf,
    says: ["unknown A2 blank"],
  },
  {
    rule: "late",
    title: "a return that cannot be read",
    tables: set({ due: "10/06/2024", returned: "hôm sau" }),
    asOf,
    says: ["unknown B2 unreadable"],
  },
  {
    rule: "late",
    title: "an error value",
    tables: set({ due: "10/06/2024", returned: { error: "#REF!" } }),
    asOf,
    says: ["unknown B2 error"],
  },
  {
    rule: "late",
    title: "no such column, once",
    tables: set({ received: "01/06/2024", due: "10/06/2024" }, { received: "01/06/2024", due: "11/06/2024" }),
    asOf,
    says: ["unknown - noColumn"],
  },

  {
    rule: "late",
    title: "settled before the plan's year, or returned after the as-of date",
    tables: set(
      { received: "20/04/2023", due: "01/05/2023", returned: "10/05/2023" },
      { received: "20/12/2023", due: "29/12/2023", returned: "05/01/2024" },
      { received: "02/12/2024", due: "10/01/2025", returned: "20/01/2025" },
      { received: "03/01/2025", due: "10/01/2025", returned: "20/01/2025" },
      { received: "01/06/2024", due: "10/06/2024", returned: "20/01/2025" }
    ),
    says: ["notApplicable", "warn C3", "pass", "notApplicable", "warn C6"],
  },
  {
    rule: "late",
    title: "withdrawn, refused, or waiting for its applicant",
    tables: set(
      { due: "10/06/2024", returned: null, status: "Công dân xin rút hồ sơ" },
      { due: "10/06/2024", returned: null, status: "Từ chối tiếp nhận" },
      { due: "10/06/2024", returned: null, status: "Chờ bổ sung giấy tờ" },
      { due: "10/06/2024", returned: null, status: "Đã bổ sung, đang giải quyết" },
      { due: "10/06/2024", returned: "12/06/2024", status: "Yêu cầu bổ sung" },
      { due: "10/06/2024", returned: "rút hồ sơ", status: null }
    ),
    asOf,
    says: ["notApplicable", "notApplicable", "notApplicable", "warn B5", "warn B6", "notApplicable"],
  },
  {
    rule: "II.1.1-1",
    title: "only dossiers of the plan's year count",
    tables: set(
      ...dossiers(TTHC, [
        ["01/05/2023", "10/05/2023"],
        ["10/06/2024", "10/06/2024"],
        ["10/01/2025", "20/01/2025"],
      ])
    ),
    says: ["pass"],
    value: 1,
  },
  {
    rule: "II.1.1-1",
    title: "the name of a procedure tells a procedure, that of a petition a petition",
    tables: set(
      { procedure: "Chuyển trường", due: "10/06/2024", returned: "10/06/2024" },
      { procedure: "Đơn khiếu nại về học phí", due: "10/06/2024", returned: "11/06/2024" }
    ),
    asOf,
    says: ["pass"],
    value: 1,
  },
  {
    rule: "II.1.1-2",
    title: "a register of petitions only, by the user's setting",
    tables: set({ due: "10/06/2024", returned: "11/06/2024" }),
    asOf,
    values: { registerKind: "đơn thư" },
    says: ["fail -"],
  },

  {
    rule: "II.1.3",
    title: "an apology for each late dossier",
    tables: apology("Có"),
    asOf,
    says: ["pass", "pass"],
  },
  {
    rule: "II.1.3",
    title: "none: marked in the register, and the set",
    tables: apology("Chưa"),
    asOf,
    says: ["fail D2", "fail -"],
    reading: "R2",
  },
  {
    rule: "II.1.3",
    title: "not said",
    tables: apology(null),
    asOf,
    says: ["unknown D2 blank"],
  },
  {
    rule: "II.1.3",
    title: "one surely lacks, the set fails",
    tables: set(
      ...dossiers(TTHC, [LATE], { apology: null }),
      ...dossiers(TTHC, [LATE], { apology: "không" })
    ),
    asOf,
    says: ["unknown D2 blank", "fail D3", "fail -"],
  },
  {
    rule: "II.1.3",
    title: "sent on the day of return",
    tables: apology("11/06/2024"),
    asOf,
    says: ["pass", "pass"],
  },
  {
    rule: "II.1.3",
    title: "sent after it",
    tables: apology("12/06/2024"),
    asOf,
    says: ["warn D2", "pass"],
    value: 45455,
    limit: 45454,
  },
  {
    rule: "II.1.3",
    title: "R2, an open dossier past due counts",
    tables: apology("không", OVERDUE),
    asOf,
    says: ["fail D2", "fail -"],
  },
  {
    rule: "II.1.3",
    title: "R2, or only those settled late",
    tables: apology("không", OVERDUE),
    asOf,
    readings: { R2: "settledLate" },
    says: ["notApplicable"],
  },
  { rule: "II.1.3", title: "nobody is late", tables: apology(null, ON_TIME), asOf, says: ["notApplicable"] },
  {
    rule: "II.1.3",
    title: "a petition needs none",
    tables: set(...dossiers(PETITION, [LATE], { apology: "không" })),
    asOf,
    says: ["notApplicable"],
  },
  {
    rule: "II.1.3",
    title: "no column of apologies",
    tables: set(...dossiers(TTHC, [LATE])),
    asOf,
    says: ["unknown - noColumn"],
  },

  {
    rule: "II.4",
    title: "60 % of those still in force",
    tables: digitised(
      ["x", "có"],
      ["x", "có"],
      ["x", "có"],
      ["chưa", "có"],
      ["chưa", "có"],
      ["chưa", "không"]
    ),
    says: ["pass"],
    value: 0.6,
  },
  {
    rule: "II.4",
    title: "of all settled where the register does not tell",
    tables: digital("x", "x", "x", "chưa", "chưa", "chưa"),
    says: ["fail -"],
    value: 0.5,
    limit: 0.6,
    cells: ["C5", "C6", "C7"],
  },
  {
    rule: "II.4",
    title: "an open dossier has nothing to digitise",
    tables: set(
      { kind: TTHC, returned: null, digitised: "chưa" },
      { kind: TTHC, returned: "10/06/2024", digitised: "x" }
    ),
    says: ["pass"],
  },
  {
    rule: "II.4",
    title: "a gap that could change it",
    tables: digital("x", null),
    says: ["unknown C3 blank"],
  },
  { rule: "II.4", title: "one that could not", tables: digital("x", "x", null), says: ["pass"] },
  {
    rule: "II.4",
    title: "whether a settled one is in force is not said",
    tables: set({ kind: TTHC, returned: "10/06/2024", digitised: "chưa", valid: null }),
    says: ["unknown D2 blank"],
  },
  {
    rule: "II.4",
    title: "an open one is in force only where that is said",
    tables: set(
      { kind: TTHC, returned: "10/06/2024", digitised: "x", valid: "có" },
      { kind: TTHC, returned: null, digitised: "chưa", valid: null }
    ),
    says: ["pass"],
  },
  {
    rule: "II.1.3",
    title: "whether it was late is not known",
    tables: set({ kind: TTHC, due: null, returned: "11/06/2024", apology: "chưa" }),
    asOf,
    says: ["unknown B2 blank"],
  },
  {
    rule: "II.4-stated",
    title: "the total row states another rate",
    tables: digital("x", "chưa"),
    totals: { dossier: [{ kind: "Tổng", returned: null, digitised: "60%" }] },
    says: ["warn C4"],
    value: 0.6,
    limit: 0.5,
  },

  {
    rule: "III.3.3-2",
    title: "all at the unit",
    tables: placed(["Tại đơn vị", ON_TIME], ["Trường MN Mạ Non", OVERDUE]),
    asOf,
    says: ["pass"],
  },
  {
    rule: "III.3.3-2",
    title: "one elsewhere",
    tables: placed(["Tại đơn vị", ON_TIME], ["UBND huyện", LATE]),
    asOf,
    says: ["fail -"],
    value: 0.5,
    cells: ["D3"],
  },
  {
    rule: "III.3.3-2",
    title: "open and not yet due does not count",
    tables: placed(["Tại đơn vị", ON_TIME], ["UBND huyện", OPEN]),
    asOf,
    says: ["pass"],
  },
  {
    rule: "III.3.3-2",
    title: "not said",
    tables: placed(["Tại đơn vị", ON_TIME], [null, ON_TIME]),
    asOf,
    says: ["unknown D3 blank"],
  },
  {
    rule: "III.3.3-2",
    title: "a place that nobody knows",
    tables: placed(["Nhà bà Tư", ON_TIME]),
    asOf,
    says: ["unknown D2 unreadable"],
  },
  {
    rule: "III.3.3-2",
    title: "no such column",
    tables: set(...dossiers(TTHC, [ON_TIME])),
    asOf,
    says: ["unknown - noColumn"],
  },

  {
    rule: "III.3.6-2",
    title: "four of five is not more than 80 %",
    tables: asked("resupplied", "không", "không", "không", "không", "có"),
    says: ["fail -"],
    value: 0.8,
    limit: 0.8,
    cells: ["B6"],
  },
  {
    rule: "III.3.6-2",
    title: "five of six is",
    tables: asked("resupplied", "không", "không", "không", "không", "không", "có"),
    says: ["pass"],
  },
  {
    rule: "III.3.6-2",
    title: "the column asks the other way",
    tables: asked("spared", "có", "có", "có", "có", "không"),
    says: ["fail -"],
  },
  { rule: "III.3.6-2", title: "a blank answer", tables: asked("spared", null), says: ["unknown B2 blank"] },

  { rule: "III.8.1-1", title: "complete", tables: slip({}), says: ["pass"] },
  { rule: "III.8.1-1", title: "a blank is a fail", tables: slip({ contact: null }), says: ["fail C2"] },
  {
    rule: "III.8.1-1",
    title: "several at the first",
    tables: slip({ applicant: " ", due: "-" }),
    says: ["fail B2"],
    cells: ["B2", "F2"],
  },
  {
    rule: "III.8.1-1",
    title: "an address will do",
    tables: slip({ contact: null, address: "ấp 3" }),
    says: ["pass"],
  },
  {
    rule: "III.8.1-1",
    title: "a petition has no slip",
    tables: slip({ kind: PETITION, procedure: null }),
    says: ["notApplicable"],
  },
  {
    rule: "III.8.1-1",
    title: "no such column",
    tables: set({ kind: TTHC, applicant: "Lê An" }),
    says: ["unknown - noColumn"],
  },
];
