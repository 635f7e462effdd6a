/** What sheets leave out, or put into words: points that somebody gave are all there is then. */
import type { Options, Vector } from "../../../support/vectors";
import { AS_OF, one, type Cells, type Says } from "./support";

const WORDS = { base: 0, target: "Батлуулах", achieved: "Батлуулсан" };
const HALF = { base: 0, target: 100, achieved: 50 };
const IN_TIME = { due: "2024-03-15", done: "2024-03-15" };
const LATE = { due: "2024-03-15", done: "2024-05-15" };

const measure = (rule: string, title: string, row: Cells, says: Says, more?: Options): Vector =>
  one(rule, title, "measure", { name: "Хяналт", ...row }, says, more);
const goal = (rule: string, title: string, row: Cells, says: Says, more?: Options): Vector =>
  one(rule, title, "goal", { name: "Сургалт", ...row }, says, more);
const several = (
  rule: string,
  title: string,
  record: string,
  rows: readonly Cells[],
  says: Says,
  totals?: Cells
): Vector => [
  rule,
  title,
  { [record]: rows },
  says,
  { totals: totals && { [record]: [totals] }, asOf: AS_OF },
];

/** A measure reached by so much in time, with the points that it states. */
const done = (name: string, percent: number, total: number | null, more: Cells = {}): Cells => ({
  name,
  base: 0,
  target: 100,
  achieved: percent,
  ...IN_TIME,
  total,
  ...more,
});
const OBJECTIVE = Object.fromEntries(Object.keys(done("", 0, 0)).map((field) => [field, null]));
const TWO = [done("Нэг", 100, 70), done("Хоёр", 50, 40)];

export const UNRECKONED: readonly Vector[] = [
  one(
    "2.3",
    "execution above 60 whose sum is above 70: that is told once, by the sum",
    "measure",
    { name: "Хяналт", execution: 65, timeliness: 10, total: 75 },
    "unknown - noColumn"
  ),
  measure("2.3", "levels in words, of which somebody says how far they are", { ...WORDS, completion: "50%", execution: 30 }, "pass"),
  measure("2.3", "as points of another completion", { ...WORDS, completion: "50%", execution: 36 }, "fail F2"),
  measure("2.3", "nothing but a completion", { completion: "50%", execution: 30 }, "pass"),
  measure("2.1", "nothing but a completion, and stated timeliness", { completion: "50%", execution: 30, timeliness: 10, total: 40 }, "pass"),
  measure("2.1", "nothing but stated parts", { execution: 40, timeliness: 10, total: 50 }, "pass"),
  measure("2.1", "of which the sum is another", { execution: 40, timeliness: 10, total: 51 }, "fail D2"),
  measure("2.1", "of which one is blank", { execution: null, timeliness: 10, total: 10 }, "unknown B2 blank"),
  measure("2.1", "neither days nor points for them", { ...HALF, total: 40 }, "unknown - noColumn"),
  measure("2.1", "the sum of a wrong execution", { ...HALF, ...IN_TIME, execution: 40, timeliness: 10, total: 50 }, "fail I2 50/40"),
  measure("2.1", "the sum of points taken for a delay from outside", { ...HALF, ...LATE, ownFault: "Үгүй", execution: 30, timeliness: 0, total: 30 }, "fail J2 30/40"),
  several("2.1", "an objective heads its measures", "measure", [{ ...OBJECTIVE, name: "Зорилт 1. Сургалт" }, ...TWO], ["notApplicable", "pass", "pass"]),
  several("2.7", "and is none of them", "measure", [{ ...OBJECTIVE, name: "Зорилт 1. Сургалт" }, ...TWO], "pass", { name: "Дундаж оноо", total: 55 }),
  several("2.7", "nothing but an objective", "measure", [{ ...OBJECTIVE, name: "Зорилт 1. Сургалт" }], "notApplicable"),
  several("2.7", "the sum, called so", "measure", TWO, "pass", { name: "Нийлбэр", total: 110 }),
  several("2.7", "an average that is called the sum", "measure", TWO, "fail G4", { name: "Нийлбэр", total: 55 }),
  several("2.7", "a sum where nobody says what it is", "measure", TWO, "pass", { name: "Нийт", total: 110 }),
  several("2.7", "an average that nobody has written", "measure", TWO, "pass", { name: "Дундаж оноо", total: null }),
  several("2.7", "the average of stated points, one of them wrong", "measure", [done("Нэг", 100, 60), done("Хоёр", 50, 40)], "fail G4", { name: "Дундаж оноо", total: 50 }),
  several("2.7", "a measure in words counts as somebody has scored it", "measure", [done("Нэг", 100, 70), done("Хоёр", 0, 50, { target: "Батлуулах" })], "pass", { name: "Дундаж оноо", total: 60 }),
  several("2.8", "parts that name their measure", "measure", ["", "Нэг", "Нэг"].map((parent, at) => done(["Нэг", "А", "Б"][at] ?? "", [10, 100, 50][at] ?? 0, [55, 70, 40][at] ?? 0, { parent })), "pass"),
  several("2.8", "parts that name its number", "measure", ["", "1", "1"].map((parent, at) => done(["1. Нэг", "А", "Б"][at] ?? "", [10, 100, 50][at] ?? 0, [10, 70, 40][at] ?? 0, { parent })), "fail G2"),
  several("2.8", "a part that is not known", "measure", ["", "Нэг", "Нэг"].map((parent, at) => done(["Нэг", "А", "Б"][at] ?? "", [10, 100, 50][at] ?? 0, 55, { parent, ...(at === 2 && { target: null }) })), "unknown C4 blank"),
  measure("2.4", "a day that cannot be read", { due: "2024-03-15", done: "???", timeliness: 10 }, "unknown C2 unreadable"),
  measure("2.4", "no points yet", { ...IN_TIME, timeliness: null }, "pass"),
  measure("2.4", "points that cannot be read", { ...IN_TIME, timeliness: "???" }, "unknown D2 unreadable"),
  measure("2.5", "a delay from outside, no points yet", { ...LATE, timeliness: null, ownFault: "Үгүй" }, "pass"),
  measure("2.5", "points that cannot be read", { ...LATE, timeliness: "???", ownFault: "Үгүй" }, "unknown D2 unreadable"),
  measure("2.5", "a day that cannot be read", { due: "???", done: "2024-05-15", timeliness: 10, ownFault: "Үгүй" }, "unknown B2 unreadable"),
  measure("2.6", "an extra task that was left out", { ...done("Хяналт", 50, 40), extra: "Тийм", counted: "Үгүй" }, "fail I2"),
  measure("2.6", "an extra task by its own words", { ...done("Нэмэлт үүрэг: тоолого", 50, 40) }, "pass"),
  measure("2.6", "of which no points are known", { ...done("Нэмэлт үүрэг: тоолого", 50, null), achieved: null }, "unknown D2 blank"),
  measure("2.6", "whether it is one cannot be read", { ...done("Хяналт", 50, 40), extra: "???" }, "unknown H2 unreadable"),
  measure("2.2", "target and base alike, and not reached: nothing", { base: 5, target: 5, achieved: 4, completion: "0%" }, "pass", { readings: { R10: "reached" } }),
  measure("2.2", "a target in words goes before a blank base", { base: null, target: "Батлуулах", achieved: 1, completion: "50%" }, "unknown C2 notComputable"),
  measure("2.1", "no total yet, and a delay of a cause that nobody names", { ...HALF, ...LATE, total: null }, "unknown - noColumn"),
  measure("2.1", "a day that cannot be read", { ...HALF, due: "2024-03-15", done: "???", total: 40 }, "unknown F2 unreadable"),
  measure("2.3", "points that cannot be read", { ...HALF, execution: "???" }, "unknown E2 unreadable"),
  measure("2.3", "points within the gap's, by the other reading", { execution: 17.5 }, "unknown - noColumn", { readings: { R1: "formula" } }),
  several("2.7", "sub-measures of nobody knows which measure count by themselves", "measure", [done("", 100, 70, { sub: "А" }), done("", 50, 40, { sub: "Б" })], "pass", { name: "Дундаж оноо", total: 55 }),
  one("2.7", "a part of the total that is not stated", "official", { official: "Батболд", measures: null }, "notApplicable"),
  goal("3.1", "levels in words, of which somebody says how far they are", { ...WORDS, completion: "80%", total: 12 }, "pass"),
  goal("3.1", "as points of another completion", { ...WORDS, completion: "80%", total: 15 }, "fail F2"),
  goal("3.1", "nothing but a completion", { completion: "80%", total: 12 }, "pass"),
  goal("3.1", "a target equal to the base", { base: 5, target: 5, achieved: 5, total: 15 }, "unknown C2 notComputable"),
  goal("3.1", "all or nothing by the other reading", { base: 5, target: 5, achieved: 5, total: 15 }, "pass", { readings: { R10: "reached" } }),
  several("3.3", "a goal in words counts as somebody has scored it", "goal", [{ name: "А", ...WORDS, total: 12 }, { name: "Б", base: 0, target: 10, achieved: 10, total: 15 }], "pass", { name: "Дундаж оноо", total: 13.5 }),
  several("3.3", "a goal of which nothing is known", "goal", [{ name: "А", base: 0, target: 10, achieved: null, total: 12 }], "unknown D2 blank", { name: "Дундаж оноо", total: 12 }),
]; // prettier-ignore
