import type { Vector } from "../../../support/vectors";
import { one, type Cells } from "./support";

const official = (row: Cells): Cells => ({
  official: "Бат",
  measures: 60,
  goals: 12,
  head: 6,
  team: 7,
  ...row,
});
const review = (row: Cells): Cells => ({
  official: "Бат",
  category: "Хэвийн",
  complaint: "Үгүй",
  reevaluated: null,
  ...row,
});
const order = (
  title: string,
  scores: readonly (readonly [number, number?])[],
  says: readonly string[]
): Vector => [
  "7.7-1",
  title,
  {
    official: scores.map(([total, reevaluated], index) => ({
      official: `Хүн ${index}`,
      total,
      reevaluated: reevaluated ?? null,
    })),
  },
  says,
];

export const OFFICIALS: readonly Vector[] = [
  one("6.6", "the sum of its parts", "official", official({ total: 85 }), "pass"),
  one("6.6", "adjusted", "official", official({ addition: 3, deduction: 2, total: 86 }), "pass"),
  one("6.6", "above 100", "official", official({ total: 101 }), "fail F2 101/0–100"),
  one(
    "6.6",
    "capped at 100",
    "official",
    official({ measures: 70, goals: 15, head: 7, team: 8, addition: 5, total: 100 }),
    "pass"
  ),
  one("total", "within the tolerance", "official", official({ total: 85.05 }), "pass"),
  one("total", "beyond it", "official", official({ total: 85.06 }), "fail F2 85.06/85", {
    cells: ["F2", "B2", "C2", "D2", "E2"],
    args: { stated: 85.06, computed: 85 },
  }),
  one("total", "a part that is blank", "official", official({ goals: null, total: 85 }), "unknown C2 blank"),
  one("7.2", "“Маш сайн” without a re-evaluation", "official", review({ category: "Маш сайн" }), "fail D2", {
    cells: ["D2", "B2", "C2"],
  }),
  one("7.2", "“Маш сайн” with one", "official", review({ category: "Маш сайн", reevaluated: 95 }), "pass"),
  one("7.2", "“Хангалтгүй” without one", "official", review({ category: "Хангалтгүй" }), "fail D2", {
    cells: ["D2", "B2", "C2"],
  }),
  one("7.2", "a complaint without one", "official", review({ complaint: "Тийм" }), "fail D2"),
  one(
    "7.2",
    "a word that nobody made one",
    "official",
    review({ complaint: "Тийм", reevaluated: "Хийгээгүй" }),
    "fail D2"
  ),
  one(
    "7.4",
    "a word that nobody made one",
    "official",
    review({ reevaluated: "Хийгээгүй" }),
    "notApplicable"
  ),
  one(
    "4.3",
    "points of an official",
    "official",
    { position: "Мэргэжилтэн", head: 13.6, total: 90 },
    "fail B2"
  ),
  one(
    "4.3",
    "points of a unit's head in the same column",
    "official",
    { position: "Хэлтсийн дарга", head: 13.6, total: 90 },
    "notApplicable"
  ),
  one("7.2", "neither", "official", review({}), "notApplicable"),
  one("7.2", "no category", "official", review({ category: null }), "unknown B2 blank"),
  one("7.4", "re-evaluated without ground", "official", review({ reevaluated: 80 }), "fail D2 80", {
    cells: ["D2", "B2", "C2"],
    args: { category: "Хэвийн", found: 80 },
  }),
  one(
    "7.4",
    "re-evaluated upon a complaint",
    "official",
    review({ complaint: "Тийм", reevaluated: 80 }),
    "pass"
  ),
  one(
    "7.4",
    "a complaint is no ground by the other reading",
    "official",
    review({ complaint: "Тийм", reevaluated: 80 }),
    "fail D2 80 R9",
    { cells: ["D2", "B2", "C2"], args: { category: "Хэвийн", found: 80 }, readings: { R9: "categories" } }
  ),
  [
    "7.4",
    "a re-evaluated measure on the sheet of an official who needs none",
    { measure: [{ name: "А ажил", total: 70, reevaluated: 65 }] },
    [],
  ],
  one(
    "6.6",
    "deductions beyond everything",
    "official",
    official({ measures: 0, goals: 0, head: 0, team: 0, deduction: 5, total: 0 }),
    "pass"
  ),
  one(
    "6.6",
    "below zero by the other reading",
    "official",
    official({ measures: 0, goals: 0, head: 0, team: 0, deduction: 5, total: -5 }),
    "pass",
    { readings: { R6: "negative" } }
  ),
  one("total", "what differs from the stated parts is 6.6's", "official", official({ total: 86 }), "fail F2"),
  one("7.3", "on documents reported", "official", review({ reevaluated: 80, documents: "Тийм" }), "pass"),
  one("7.3", "on others", "official", review({ reevaluated: 80, documents: "Үгүй" }), "fail E2 false/true"),
  one("7.3", "not re-evaluated", "official", review({ documents: null }), "notApplicable"),
  one(
    "7.6",
    "both signed",
    "official",
    review({ reevaluated: 80, chairSigned: "Тийм", secretarySigned: "Тийм" }),
    "pass"
  ),
  one(
    "7.6",
    "the secretary did not",
    "official",
    review({ reevaluated: 80, chairSigned: "Тийм", secretarySigned: "Үгүй" }),
    "fail F2 false/true",
    { cells: ["F2", "E2"] }
  ),
  one("7.7-2", "the members signed", "official", { official: "Бат", membersSigned: "Тийм" }, "pass"),
  one("7.7-2", "they did not", "official", { official: "Бат", membersSigned: "Үгүй" }, "fail B2 false/true"),
  [
    "7.7-2",
    "one statement for all, the rest blank",
    {
      official: [
        { official: "Бат", membersSigned: "Тийм" },
        { official: "Дорж", membersSigned: null },
      ],
    },
    "pass",
  ],
  [
    "7.7-2",
    "a second statement that cannot be read",
    {
      official: [
        { official: "Бат", membersSigned: "Тийм" },
        { official: "Дорж", membersSigned: "???" },
      ],
    },
    "unknown B3 unreadable",
  ],
  order("from high to low", [[95], [90], [88]], ["pass"]),
  order("ties are in order", [[95], [90], [90]], ["pass"]),
  order("two neighbours changed places", [[95], [90], [92], [88]], ["fail B4"]),
  order("one row far too high up", [[95], [60], [92], [90], [88]], ["fail B3"]),
  order("by the re-evaluated score", [[95, 85], [90], [84]], ["fail B3"]),
  one(
    "2.7",
    "a part of the total beyond its range",
    "official",
    { official: "Бат", measures: 71 },
    "fail B2"
  ),
];
