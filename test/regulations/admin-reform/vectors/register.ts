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
  [rule, "at the limit", set(...dossiers(kind, atLimit)), "pass", { asOf }],
  [rule, "below", set(...dossiers(kind, below)), "fail -", { asOf }],
  [
    rule,
    "none of that kind",
    set(...dossiers(kind === TTHC ? PETITION : TTHC, below)),
    "notApplicable",
    { asOf },
  ],
  [rule, "no column of kinds", set({ due: "10/06/2024", returned: null }), "unknown - noColumn", { asOf }],
  [
    rule,
    "a gap that cannot change it",
    set(...dossiers(kind, [...below, LATE]), ...dossiers(kind, [[null, "01/06/2024"]])),
    "fail -",
    { asOf },
  ],
  [
    rule,
    "a gap that can",
    set(...dossiers(kind, atLimit), ...dossiers(kind, [[null, "01/06/2024"]])),
    `unknown B${atLimit.length + 2} blank`,
    { asOf },
  ],
  [
    rule,
    "a kind that lacks",
    set(...dossiers(kind, atLimit), ...dossiers(null, [LATE])),
    `unknown A${atLimit.length + 2} blank`,
    { asOf },
  ],
  [
    rule,
    "open and not yet due counts in neither part",
    set(...dossiers(kind, [...atLimit, OPEN])),
    "pass",
    { asOf },
  ],
  [
    rule,
    "R1, of all received",
    set(...dossiers(kind, [...atLimit, OPEN])),
    "fail -",
    { asOf, readings: { R1: "received" } },
  ],
  [
    rule,
    "the day before the plan",
    set(...dossiers(kind, below)),
    "unknown - notInForce",
    { asOf: "2024-02-18" },
  ],
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
  [
    "II.1.1-1",
    "one of three late, one of them still open",
    set(...dossiers(TTHC, [ON_TIME, LATE, OVERDUE])),
    "fail - 0.333333333333/0.98 R1",
    { asOf, cells: ["C3", "C4"] },
  ],
  [
    "II.1.1-1",
    "R1, settled ones only",
    set(...dossiers(TTHC, [ON_TIME, OVERDUE])),
    "pass",
    { asOf, readings: { R1: "settled" } },
  ],
  [
    "II.1.1-1",
    "on its due day an open dossier is not late",
    set(...dossiers(TTHC, [ON_TIME, OVERDUE])),
    "pass",
    { asOf: "2024-06-10" },
  ],
  [
    "II.1.1-1",
    "on the next day it is",
    set(...dossiers(TTHC, [ON_TIME, OVERDUE])),
    "fail -",
    { asOf: "2024-06-11" },
  ],
  [
    "II.1.1-1",
    "the register goes before the list",
    { dossier: dossiers(TTHC, [LATE]), indicator: [{ indicator: "II.1.1-1", rate: "99%" }] },
    "fail -",
    { asOf },
  ],
  [
    "II.1.1-1",
    "a register of petitions only leaves it to the list",
    { dossier: dossiers(PETITION, [LATE]), indicator: [{ indicator: "II.1.1-1", rate: "97%" }] },
    "fail indicator!B2",
    { asOf },
  ],
  [
    "II.1.1-1-stated",
    "the list against the register",
    { dossier: dossiers(TTHC, [ON_TIME, LATE]), indicator: [{ indicator: "II.1.1-1", rate: "99%" }] },
    "warn indicator!B2 0.99/0.5 R1",
    { asOf },
  ],
  [
    "II.1.1-1-stated",
    "done of total against the register",
    {
      dossier: dossiers(TTHC, [ON_TIME, LATE]),
      indicator: [{ indicator: "II.1.1-1", done: 2, total: 2 }],
    },
    "warn indicator!B2 1/0.5 R1",
    { asOf },
  ],
  [
    "II.1.1-1-stated",
    "no filling of the gap could agree",
    {
      dossier: dossiers(TTHC, [LATE, LATE, LATE, [null, "01/06/2024"]]),
      indicator: [{ indicator: "II.1.1-1", rate: "99%" }],
    },
    "warn indicator!B2 0.99/0.25 R1",
    { asOf },
  ],
  [
    "II.1.1-1-stated",
    "some filling could",
    {
      dossier: dossiers(TTHC, [ON_TIME, [null, "01/06/2024"]]),
      indicator: [{ indicator: "II.1.1-1", rate: "100%" }],
    },
    "unknown B3 blank",
    { asOf },
  ],
  [
    "II.1.1-2",
    "R3, settled of those received",
    set(...dossiers(PETITION, [LATE])),
    "pass 1/0.95 R3",
    { asOf, readings: { R3: "received" } },
  ],
  [
    "II.1.1-2",
    "R3, an open one is not settled",
    set(...dossiers(PETITION, [ON_TIME, OPEN])),
    "fail -",
    { asOf, readings: { R3: "received" }, cells: ["C3"] },
  ],

  ["late", "returned on its due day", set({ due: "10/06/2024", returned: "10/06/2024" }), "pass", { asOf }],
  [
    "late",
    "returned a day late",
    set({ due: "10/06/2024", returned: "11/06/2024" }),
    "warn B2 45454/45453",
    { asOf },
  ],
  ["late", "open past due, at the empty cell", set({ due: "10/06/2024", returned: "" }), "warn B2", { asOf }],
  ["late", "open in words", set({ due: "10/06/2024", returned: "đang giải quyết" }), "warn B2", { asOf }],
  ["late", "open and due that day", set({ due: "30/06/2024", returned: null }), "pass", { asOf }],
  ["late", "no due date", set({ due: null, returned: "11/06/2024" }), "unknown A2 blank", { asOf }],
  [
    "late",
    "a return that cannot be read",
    set({ due: "10/06/2024", returned: "hôm sau" }),
    "unknown B2 unreadable",
    { asOf },
  ],
  [
    "late",
    "an error value",
    set({ due: "10/06/2024", returned: { error: "#REF!" } }),
    "unknown B2 error",
    { asOf },
  ],
  [
    "late",
    "no such column, once",
    set({ received: "01/06/2024", due: "10/06/2024" }, { received: "01/06/2024", due: "11/06/2024" }),
    "unknown - noColumn",
    { asOf },
  ],

  [
    "late",
    "settled before the plan's year, or returned after the as-of date",
    set(
      { received: "20/04/2023", due: "01/05/2023", returned: "10/05/2023" },
      { received: "20/12/2023", due: "29/12/2023", returned: "05/01/2024" },
      { received: "02/12/2024", due: "10/01/2025", returned: "20/01/2025" },
      { received: "03/01/2025", due: "10/01/2025", returned: "20/01/2025" },
      { received: "01/06/2024", due: "10/06/2024", returned: "20/01/2025" }
    ),
    ["notApplicable", "warn C3", "pass", "notApplicable", "warn C6"],
  ],
  [
    "late",
    "withdrawn, refused, or waiting for its applicant",
    set(
      { due: "10/06/2024", returned: null, status: "Công dân xin rút hồ sơ" },
      { due: "10/06/2024", returned: null, status: "Từ chối tiếp nhận" },
      { due: "10/06/2024", returned: null, status: "Chờ bổ sung giấy tờ" },
      { due: "10/06/2024", returned: null, status: "Đã bổ sung, đang giải quyết" },
      { due: "10/06/2024", returned: "12/06/2024", status: "Yêu cầu bổ sung" },
      { due: "10/06/2024", returned: "rút hồ sơ", status: null }
    ),
    ["notApplicable", "notApplicable", "notApplicable", "warn B5", "warn B6", "notApplicable"],
    { asOf },
  ],
  [
    "II.1.1-1",
    "only dossiers of the plan's year count",
    set(
      ...dossiers(TTHC, [
        ["01/05/2023", "10/05/2023"],
        ["10/06/2024", "10/06/2024"],
        ["10/01/2025", "20/01/2025"],
      ])
    ),
    "pass 1/0.98 R1",
  ],
  [
    "II.1.1-1",
    "the name of a procedure tells a procedure, that of a petition a petition",
    set(
      { procedure: "Chuyển trường", due: "10/06/2024", returned: "10/06/2024" },
      { procedure: "Đơn khiếu nại về học phí", due: "10/06/2024", returned: "11/06/2024" }
    ),
    "pass 1/0.98 R1",
    { asOf },
  ],
  [
    "II.1.1-2",
    "a register of petitions only, by the user's setting",
    set({ due: "10/06/2024", returned: "11/06/2024" }),
    "fail -",
    { asOf, values: { registerKind: "đơn thư" } },
  ],

  ["II.1.3", "an apology for each late dossier", apology("Có"), ["pass", "pass"], { asOf }],
  [
    "II.1.3",
    "none: marked in the register, and the set",
    apology("Chưa"),
    ["fail D2 false/true R2", "fail - 0/1 R2"],
    { asOf },
  ],
  ["II.1.3", "not said", apology(null), "unknown D2 blank", { asOf }],
  [
    "II.1.3",
    "one surely lacks, the set fails",
    set(...dossiers(TTHC, [LATE], { apology: null }), ...dossiers(TTHC, [LATE], { apology: "không" })),
    ["unknown D2 blank", "fail D3", "fail -"],
    { asOf },
  ],
  ["II.1.3", "sent on the day of return", apology("11/06/2024"), ["pass", "pass"], { asOf }],
  ["II.1.3", "sent after it", apology("12/06/2024"), ["warn D2 45455/45454 R2", "pass 1/1 R2"], { asOf }],
  [
    "II.1.3",
    "R2, an open dossier past due counts",
    apology("không", OVERDUE),
    ["fail D2", "fail -"],
    { asOf },
  ],
  [
    "II.1.3",
    "R2, or only those settled late",
    apology("không", OVERDUE),
    "notApplicable",
    { asOf, readings: { R2: "settledLate" } },
  ],
  ["II.1.3", "nobody is late", apology(null, ON_TIME), "notApplicable", { asOf }],
  [
    "II.1.3",
    "a petition needs none",
    set(...dossiers(PETITION, [LATE], { apology: "không" })),
    "notApplicable",
    { asOf },
  ],
  ["II.1.3", "no column of apologies", set(...dossiers(TTHC, [LATE])), "unknown - noColumn", { asOf }],

  [
    "II.4",
    "60 % of those still in force",
    digitised(["x", "có"], ["x", "có"], ["x", "có"], ["chưa", "có"], ["chưa", "có"], ["chưa", "không"]),
    "pass 0.6/0.6",
  ],
  [
    "II.4",
    "of all settled where the register does not tell",
    digital("x", "x", "x", "chưa", "chưa", "chưa"),
    "fail - 0.5/0.6",
    { cells: ["C5", "C6", "C7"] },
  ],
  [
    "II.4",
    "an open dossier has nothing to digitise",
    set(
      { kind: TTHC, returned: null, digitised: "chưa" },
      { kind: TTHC, returned: "10/06/2024", digitised: "x" }
    ),
    "pass",
  ],
  ["II.4", "a gap that could change it", digital("x", null), "unknown C3 blank"],
  ["II.4", "one that could not", digital("x", "x", null), "pass"],
  [
    "II.4",
    "whether a settled one is in force is not said",
    set({ kind: TTHC, returned: "10/06/2024", digitised: "chưa", valid: null }),
    "unknown D2 blank",
  ],
  [
    "II.4",
    "an open one is in force only where that is said",
    set(
      { kind: TTHC, returned: "10/06/2024", digitised: "x", valid: "có" },
      { kind: TTHC, returned: null, digitised: "chưa", valid: null }
    ),
    "pass",
  ],
  [
    "II.1.3",
    "whether it was late is not known",
    set({ kind: TTHC, due: null, returned: "11/06/2024", apology: "chưa" }),
    "unknown B2 blank",
    { asOf },
  ],
  [
    "II.4-stated",
    "the total row states another rate",
    digital("x", "chưa"),
    "warn C4 0.6/0.5",
    { totals: { dossier: [{ kind: "Tổng", returned: null, digitised: "60%" }] } },
  ],

  [
    "III.3.3-2",
    "all at the unit",
    placed(["Tại đơn vị", ON_TIME], ["Trường MN Mạ Non", OVERDUE]),
    "pass",
    { asOf },
  ],
  [
    "III.3.3-2",
    "one elsewhere",
    placed(["Tại đơn vị", ON_TIME], ["UBND huyện", LATE]),
    "fail - 0.5/1",
    { asOf, cells: ["D3"] },
  ],
  [
    "III.3.3-2",
    "open and not yet due does not count",
    placed(["Tại đơn vị", ON_TIME], ["UBND huyện", OPEN]),
    "pass",
    { asOf },
  ],
  ["III.3.3-2", "not said", placed(["Tại đơn vị", ON_TIME], [null, ON_TIME]), "unknown D3 blank", { asOf }],
  [
    "III.3.3-2",
    "a place that nobody knows",
    placed(["Nhà bà Tư", ON_TIME]),
    "unknown D2 unreadable",
    { asOf },
  ],
  ["III.3.3-2", "no such column", set(...dossiers(TTHC, [ON_TIME])), "unknown - noColumn", { asOf }],

  [
    "III.3.6-2",
    "four of five is not more than 80 %",
    asked("resupplied", "không", "không", "không", "không", "có"),
    "fail - 0.8/0.8",
    { cells: ["B6"] },
  ],
  [
    "III.3.6-2",
    "five of six is",
    asked("resupplied", "không", "không", "không", "không", "không", "có"),
    "pass",
  ],
  ["III.3.6-2", "the column asks the other way", asked("spared", "có", "có", "có", "có", "không"), "fail -"],
  ["III.3.6-2", "a blank answer", asked("spared", null), "unknown B2 blank"],

  ["III.8.1-1", "complete", slip({}), "pass"],
  ["III.8.1-1", "a blank is a fail", slip({ contact: null }), "fail C2"],
  [
    "III.8.1-1",
    "several at the first",
    slip({ applicant: " ", due: "-" }),
    "fail B2",
    { cells: ["B2", "F2"] },
  ],
  ["III.8.1-1", "an address will do", slip({ contact: null, address: "ấp 3" }), "pass"],
  ["III.8.1-1", "a petition has no slip", slip({ kind: PETITION, procedure: null }), "notApplicable"],
  ["III.8.1-1", "no such column", set({ kind: TTHC, applicant: "Lê An" }), "unknown - noColumn"],
];
