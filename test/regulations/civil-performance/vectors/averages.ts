/** Averages of measures: which of them count, and what a measure that is divided comes to. */
import type { Vector } from "../../../support/vectors";
import { AS_OF, measure, one, type Cells } from "./support";

const average = (title: string, rows: readonly Cells[], stated: number, says: readonly string[]): Vector => [
  "2.7",
  title,
  { measure: rows },
  says,
  { totals: { measure: [{ name: "Дундаж оноо", total: stated }] }, asOf: AS_OF },
];
/** Measure 1 counts once with the average of its parts: (70 + 40) / 2 = 55, and (55 + 70) / 2 = 62.5. */
const DIVIDED = [
  measure("1", 10, 55),
  measure("1.1", 100, 70),
  measure("1.2", 50, 40),
  measure("2", 100, 70),
];

/** The same, with the sub-measures beside their measure's name, which stands in its first row only. */
const IN_A_COLUMN = [
  { ...measure("1", 100, 70), name: "Сургалт", sub: "Нэгдүгээр" },
  { ...measure("", 50, 40), name: "", sub: "Хоёрдугаар" },
  { ...measure("2", 100, 70), sub: "" },
];

export const AVERAGES: readonly Vector[] = [
  average("the average of two", [measure("1", 100, 70), measure("2", 50, 40)], 55, ["pass"]),
  average("another average", [measure("1", 100, 70), measure("2", 50, 40)], 56, ["fail H4"]),
  average("a parent counts once", DIVIDED, 62.5, ["pass"]),
  average("parts counted singly", DIVIDED, 60, ["fail H6"]),
  average("sub-measures in a column of their own count as one measure", IN_A_COLUMN, 62.5, ["pass"]),
  average("sub-measures of a column counted singly", IN_A_COLUMN, 60, ["fail H5"]),
  average("a measure in the gap", [measure("1", 29, 10), measure("2", 100, 70)], 48.7, ["fail H4"]),
  average(
    "one unknown leaves it open",
    [measure("1", 100, 70), { ...measure("2", 50, 40), target: null }],
    70,
    ["unknown D3 blank"]
  ),
  ["2.8", "the average of its parts", { measure: DIVIDED }, "pass", { asOf: AS_OF }],
  [
    "2.8",
    "the parent's own figures instead",
    { measure: [measure("1", 10, 10), ...DIVIDED.slice(1)] },
    "fail H2 10/55 R8",
    { asOf: AS_OF, cells: ["H2", "H3", "H4"], args: { stated: 10, computed: 55 } },
  ],
  [
    "2.8",
    "of two officials whose measures are numbered anew, each has its own parts",
    {
      measure: [
        ...DIVIDED.map((row) => ({ ...row, official: "Бат" })),
        ...DIVIDED.map((row, at) => ({ ...row, official: "Номин", ...(at === 0 && { total: 10 }) })),
      ],
    },
    "fail H6 10/55 R8",
    { asOf: AS_OF },
  ],
  one("2.8", "no parts", "measure", measure("1", 50, 40), "notApplicable"),
  [
    "2.7",
    "numbers alone make no parts by the other reading",
    { measure: DIVIDED },
    "pass",
    { totals: { measure: [{ name: "Дундаж оноо", total: 47.5 }] }, readings: { R8: "named" }, asOf: AS_OF },
  ],
];
