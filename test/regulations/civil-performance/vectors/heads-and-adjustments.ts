import type { Options, Vector } from "../../../support/vectors";
import { one, type Cells } from "./support";

const SIX = { ethics: 14, organising: 13, solving: 12, leading: 13, teamwork: 12, communication: 14 };
const unitHead = (rule: string, title: string, row: Cells, says: string, more: Options = {}): Vector =>
  one(rule, title, "unit-head", row, says, more);
const adjust = (rule: string, title: string, row: Cells, says: string): Vector =>
  one(rule, title, "adjustment", { ground: rule, ...row }, says);
const LOSSES = [
  ["6.1", "Албан хаагч", -5, -1],
  ["6.2", "Нэгжийн дарга", -5, -1],
  ["6.4", "Нэгжийн дарга", -10, -6],
  ["6.5", "Нэгжийн дарга", -10, -6],
] as const;

export const HEADS_AND_ADJUSTMENTS: readonly Vector[] = [
  unitHead("5.2", "20 % without the floor of 2.3", { plan: "20%", planPoints: 14 }, "pass"),
  unitHead("5.2", "more than 100 % counts as 100 %", { plan: "110%", planPoints: 70 }, "pass"),
  one(
    "5.2",
    "more than 100 % counts by the other reading",
    "unit-head",
    { plan: "110%", planPoints: 70 },
    "fail B2 70/77 R7",
    { cells: ["B2", "A2"], args: { value: 70, limit: 77 }, readings: { R7: "uncapped" } }
  ),
  one("5.2", "points beyond the whole", "unit-head", { plan: "110%", planPoints: 77 }, "fail B2 77/0–70 R7"),
  one("5.2", "and by the other reading", "unit-head", { plan: "110%", planPoints: 77 }, "pass", {
    readings: { R7: "uncapped" },
  }),
  unitHead("5.2", "other points", { plan: "90%", planPoints: 60 }, "fail B2"),
  unitHead("5.3", "above 15", { goals: 15.5 }, "fail A2"),
  unitHead("5.3", "blank", { goals: null }, "unknown A2 blank"),
  unitHead("5.4", "six within 15", { ...SIX, leading: 15 }, "pass"),
  unitHead("5.4", "above 15", { ...SIX, leading: 15.5 }, "fail D2"),
  unitHead("5.4", "a blank one", { ...SIX, leading: null }, "unknown D2 blank"),
  unitHead("5.4", "a further one that cannot be read", { ...SIX, further1: "???" }, "unknown G2 unreadable"),
  unitHead("5.5", "in a body that is listed", { ...SIX, further1: 10, body: "Цагдаагийн газар" }, "pass"),
  unitHead("5.5", "in another body", { ...SIX, further1: 10, body: "Соёлын яам" }, "fail G2", {
    args: { body: "Соёлын яам" },
  }),
  unitHead(
    "5.5",
    "in one that “and the like” may mean",
    { ...SIX, further1: 10, body: "Ус сувгийн газар" },
    "unknown G2 incomplete",
    { args: { body: "Ус сувгийн газар" } }
  ),
  unitHead("5.5", "none in use", { ...SIX, further1: null, body: "Соёлын яам" }, "notApplicable"),
  unitHead("5.6", "over six", { ...SIX, leadership: 13 }, "pass"),
  unitHead("5.6", "another average", { ...SIX, leadership: 12 }, "fail G2"),
  unitHead("5.6", "a blank one", { ...SIX, leading: null, leadership: 13 }, "unknown D2 blank"),
  ...LOSSES.flatMap(([rule, role, low, high]) => [
    adjust(rule, "at the lower bound", { role, points: low }, "pass"),
    adjust(rule, "at the upper bound", { role, points: high }, "pass"),
    adjust(rule, "below", { role, points: low - 1 }, "fail C2"),
    adjust(rule, "above", { role, points: high + 1 }, "fail C2"),
    adjust(rule, "a positive number in a column of deductions", { role, deduction: -high }, "pass"),
    adjust(rule, "too much in a column of deductions", { role, deduction: 1 - low }, "fail C2"),
    adjust(rule, "a blank is none", { role, points: null }, "notApplicable"),
  ]),
  one(
    "6.4",
    "a ground in words",
    "adjustment",
    { ground: "Явцын ярилцлага хийгээгүй", points: -5 },
    "fail B2 -5/-10–-6",
    { cells: ["B2", "A2"] }
  ),
  one(
    "6.2",
    "a clause within words",
    "adjustment",
    { ground: "Аргачлалын 6.2-т заасан", points: -5 },
    "pass"
  ),
  one("6.1", "words of no clause", "adjustment", { ground: "Бусад", points: -5 }, "unknown A2 unreadable"),
  adjust("6.2", "none in a column of deductions", { deduction: 0 }, "fail B2"),
  adjust("6.3", "1", { role: "Албан хаагч", points: 1 }, "pass"),
  adjust("6.3", "5", { role: "Албан хаагч", points: "5" }, "pass"),
  adjust("6.3", "6", { role: "Албан хаагч", points: 6 }, "fail C2"),
  adjust("6.3", "in a column of additions", { role: "Албан хаагч", addition: 3 }, "pass"),
  adjust("6.3", "a role that cannot be read", { role: "???", points: 3 }, "unknown B2 unreadable"),
  adjust("6.3", "too much for any role", { role: "???", points: 9 }, "fail C2"),
  one(
    "6.4",
    "a clause of unit heads for an official",
    "adjustment",
    { ground: "6.4", role: "Албан хаагч", points: -7 },
    "fail B2 Албан хаагч",
    { cells: ["B2", "A2"] }
  ),
  one(
    "6.4",
    "a post tells the role",
    "adjustment",
    { ground: "6.4", position: "Мэргэжилтэн", points: -7 },
    "fail B2"
  ),
  one("6.4", "a head's post", "adjustment", { ground: "6.4", position: "Газрын дарга", points: -7 }, "pass"),
  one(
    "6.1",
    "in the list of officials",
    "official",
    { official: "Бат", role: "Албан хаагч", deduction: 7 },
    "fail C2 -7/-5–-1",
    { cells: ["C2", "B2"] }
  ),
  one(
    "6.1",
    "none in the list",
    "official",
    { official: "Бат", role: "Албан хаагч", deduction: 0 },
    "notApplicable"
  ),
];
