import type { Vector } from "../../../support/vectors";
import {
  asOf,
  type Dates,
  dossiers,
  LATE,
  ON_TIME,
  OPEN,
  OVERDUE,
  PETITION,
  set,
  times,
  TTHC,
} from "./support";

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
];
