/** Rates that a list states, against what they are of; and rows that give none. */
import type { Row, Vector } from "../../../support/vectors";
import { asOf, dossiers, LATE, ON_TIME, PETITION, times, TTHC } from "./support";

const list = (...indicator: Row[]) => ({ indicator });
const GAP: Row[] = dossiers(TTHC, [[null, "01/06/2024"]]);

export const STATED: readonly Vector[] = [
  [
    "II.1.1-1-stated",
    "by how much the list and the register differ",
    { dossier: dossiers(TTHC, [ON_TIME, LATE]), indicator: [{ indicator: "II.1.1-1", rate: "99%" }] },
    "warn indicator!B2 0.99/0.5 R1",
    { asOf, cells: ["indicator!B2"], args: { stated: { percent: 99 }, computed: { percent: 50 }, points: 49 } },
  ],
  [
    "II.1.1-1-stated",
    "they agree",
    { dossier: dossiers(TTHC, [ON_TIME, LATE]), indicator: [{ indicator: "II.1.1-1", rate: "50%" }] },
    "pass 0.5/0.5 R1",
    { asOf },
  ],
  [
    "II.1.1-1-stated",
    "below the least that a gap leaves possible",
    {
      dossier: [...dossiers(TTHC, times(3, ON_TIME)), ...GAP],
      indicator: [{ indicator: "II.1.1-1", rate: "50%" }],
    },
    "warn indicator!B2 0.5/0.75 R1",
    { asOf },
  ],
  [
    "II.1.1-1-stated",
    "within what a gap leaves possible, told with both cells",
    {
      dossier: [...dossiers(TTHC, times(3, ON_TIME)), ...GAP],
      indicator: [{ indicator: "II.1.1-1", rate: "80%" }],
    },
    "unknown B5 blank R1",
    { asOf, cells: ["B5", "C5", "indicator!B2"] },
  ],
  [
    "II.1.1-1-stated",
    "a register of petitions only leaves the list's own counts",
    {
      dossier: dossiers(PETITION, [LATE]),
      indicator: [{ indicator: "II.1.1-1", done: 9, total: 10, rate: "95%" }],
    },
    "warn indicator!D2 0.95/0.9",
    { asOf },
  ],
  [
    "II.2.2-stated",
    "against the survey, of which one question was not counted",
    {
      indicator: [{ indicator: "II.2.2", rate: "99%" }],
      survey: [
        { dimension: "II.2.2", satisfied: 114, answers: 120 },
        { dimension: "II.2.2", satisfied: null, answers: null },
      ],
    },
    "warn B2 0.99/0.95",
    { cells: ["B2", "survey!B2", "survey!C2"] },
  ],
  [
    "II.2.2-stated",
    "against two surveys there is no one rate",
    {
      indicator: [{ indicator: "II.2.2", rate: "99%" }],
      survey: [
        { dimension: "II.2.2", satisfied: 114, answers: 120 },
        { dimension: "II.2.2", satisfied: 60, answers: 120 },
      ],
    },
    [],
  ],
  ["II.1.4-stated", "a tenth of a percent less, as sheets round", list({ indicator: "II.1.4", done: 976, total: 1000, rate: "97,5%" }), "pass 0.975/0.976"],
  ["II.1.4", "in two rows, the second of which is less", list({ indicator: "II.1.4", rate: "100%" }, { indicator: "II.1.4", rate: "99%" }), ["pass 1/1", "fail B3 0.99/1"]],
  ["II.1.4", "a rate in no words of one goes before a count that lacks", list({ indicator: "II.1.4", done: null, total: 50, rate: "nhiều" }), "unknown D2 unreadable"],
  ["II.1.4", "an error value as well", list({ indicator: "II.1.4", done: null, total: 50, rate: { error: "#N/A" } }), "unknown D2 error"],
  ["II.1.4", "a total without a column of what was done asks for the rate", list({ indicator: "II.1.4", total: 50, rate: null }), "unknown C2 blank"],
]; // prettier-ignore
