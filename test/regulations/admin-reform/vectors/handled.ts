/** What a register says of dossiers beside their days: where, by what, with what asked again. */
import { NOTES } from "../../../../src/regulations/admin-reform/notes";
import { NOTES as RULE_NOTES } from "../../../../src/rules/notes";
import type { Row, Vector } from "../../../support/vectors";
import { asOf, type Dates, dossiers, LATE, ON_TIME, OPEN, OVERDUE, PETITION, set, TTHC } from "./support";

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

export const HANDLED: readonly Vector[] = [
  ["II.1.3", "an apology for each late dossier", apology("Có"), ["pass", "pass"], { asOf }],
  [
    "II.1.3",
    "none: marked in the register, and the set",
    apology("Chưa"),
    ["fail D2 false/true R2", "fail - 0/1 R2"],
    { asOf, cells: ["D2", "B2", "C2"], note: NOTES.noApology },
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
  [
    "II.1.3",
    "sent after it",
    apology("12/06/2024"),
    ["warn D2 45455/45454 R2", "pass 1/1 R2"],
    {
      asOf,
      cells: ["D2", "C2"],
      note: NOTES.lateApology,
      args: { sent: { date: 45455 }, returned: { date: 45454 }, days: 1 },
    },
  ],
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
    { cells: ["C5", "C6", "C7"], note: NOTES.countedWithoutValidity },
  ],
  ["II.4", "and says so where enough are", digital("x", "x"), "pass 1/0.6", { note: NOTES.withoutValidity }],
  [
    "II.4",
    "of those in force alone, of which nothing has to be said",
    digitised(["x", "có"], ["chưa", "có"]),
    "fail - 0.5/0.6",
    { note: RULE_NOTES.share },
  ],
  [
    "II.1.1-1",
    "of dossiers in time nobody asks whether they are in force",
    set(...dossiers(TTHC, [LATE])),
    "fail - 0/0.98 R1",
    { asOf, note: RULE_NOTES.share },
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
