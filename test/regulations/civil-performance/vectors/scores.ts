import type { Vector } from "../../../support/vectors";
import { FIVE, one, type Cells, type Says } from "./support";

const goal = (base: unknown, target: number, achieved: number, total: number): Cells =>
  ({ name: "Сургалт", base, target, achieved, total }) as Cells;
const vote = (ethics: unknown, teamwork: unknown, communication: unknown): Cells =>
  ({ colleague: "А", ethics, teamwork, communication }) as Cells;
const head = (scores: readonly (number | null)[], body = "Татварын газар"): Cells[] =>
  scores.map((score, index) => ({
    indicator: FIVE[index] ?? `Мэргэжлийн ур чадвар ${index - 4}.`,
    score,
    body,
  }));
const heads = (rule: string, title: string, rows: readonly Cells[], says: Says, stated?: number): Vector => [
  rule,
  title,
  { head: rows },
  says,
  { totals: stated === undefined ? undefined : { head: [{ indicator: "Дундаж оноо", score: stated }] } },
];

export const SCORES: readonly Vector[] = [
  one("3.1", "no floor: 20 % of 15", "goal", goal(0, 10, 2, 3), "pass"),
  one("3.1", "a blank base is 0", "goal", goal(null, 10, 5, 7.5), "pass"),
  one("3.1", "from its base by default", "goal", goal(5, 10, 5, 0), "pass"),
  one("3.1", "from its base, stated as a ratio", "goal", goal(5, 10, 5, 7.5), "fail E2 7.5/0 R3", {
    cells: ["E2", "B2", "C2", "D2"],
    args: { value: 7.5, limit: 0 },
  }),
  one("3.1", "achieved by target", "goal", goal(5, 10, 5, 7.5), "pass", { readings: { R3: "ratio" } }),
  one("3.1", "never below 0", "goal", goal(5, 10, 0, 0), "pass"),
  one("3.1", "above 15", "goal", goal(0, 10, 10, 16), "fail E2 16/0–15"),
  one("3.2", "a certificate named", "goal", { name: "Сургалт", evidence: "Сертификат №12" }, "pass"),
  one("3.2", "none", "goal", { name: "Сургалт", evidence: "Байхгүй" }, "fail B2 false/true"),
  one("3.2", "none, in a sentence", "goal", { name: "Сургалт", evidence: " Үгүй. " }, "fail B2 false/true"),
  one(
    "3.2",
    "a document whose name has a no in it",
    "goal",
    { name: "Сургалт", evidence: "Гэрчилгээ №0" },
    "pass"
  ),
  one("3.2", "none of another kind", "goal", { name: "Сургалт", evidence: "Алга болсон гэрчилгээ" }, "pass"),
  one("3.2", "nothing said", "goal", { name: "Сургалт", evidence: null }, "unknown B2 blank"),
  ...(
    [
      [9, "pass"],
      [9.1, "fail E4"],
    ] as const
  ).map(([stated, says]): Vector => [
    "3.3",
    `average of 15 and 3, stated ${stated}`,
    { goal: [goal(0, 10, 10, 15), goal(0, 10, 2, 3)] },
    says,
    { totals: { goal: [{ name: "Дундаж оноо", total: stated }] } },
  ]),
  heads("4.1", "0 and 7 are scores", head([0, 7, 7, 7, 7]), "pass"),
  heads("4.1", "above 7", head([7, 7.5, 7, 7, 7]), "fail B3"),
  heads("4.1", "below 0", head([7, 7, -1, 7, 7]), "fail B4"),
  heads("4.1", "a blank one", head([7, 7, 7, 7, null]), "unknown B6 blank"),
  heads("4.2", "none in use", head([7, 7, 7, 7, 7, null]), "notApplicable"),
  heads("4.2", "in a body that is listed", head([7, 7, 7, 7, 7, 6]), "pass"),
  heads("4.2", "in another body", head([7, 7, 7, 7, 7, 6], "Соёлын яам"), "fail B7"),
  heads("4.2", "four", head([7, 7, 7, 7, 7, 6, 6, 6, 6]), "fail B10"),
  [
    "4.2",
    "a score that cannot be read, of an indicator without a name: in use all the same",
    { head: [{ indicator: null, score: { error: "#N/A" }, body: "Соёлын яам" }] },
    "fail B2 Соёлын яам",
    { args: { body: "Соёлын яам" } },
  ],
  heads("4.3", "over five", head([7, 6, 6, 6, 5]), "pass", 6),
  heads("4.3", "over the further one in use too", head([7, 6, 6, 6, 5, 3]), "pass", 5.5),
  heads("4.3", "without the further one in use", head([7, 6, 6, 6, 5, 3]), "fail B8", 6),
  heads("4.3", "a blank one of the five", head([7, 6, 6, 6, null]), "unknown B6 blank", 6.25),
  one("4.4", "asked in secret", "team", { colleague: "А", asked: "Тийм", secret: "Тийм" }, "pass"),
  one(
    "4.4",
    "not in secret",
    "team",
    { colleague: "А", asked: "Тийм", secret: "Үгүй" },
    "fail C2 false/true"
  ),
  one("4.5", "0 and 8 are scores", "team", vote(0, 8, 8), "pass"),
  one("4.5", "above 8", "team", vote(7, 9, 8), "fail C2 9/0–8"),
  one("4.5", "two above 8 are told together", "team", vote(9, 7, 8.5), "fail B2 9/0–8", {
    cells: ["B2", "D2"],
  }),
  one(
    "4.4",
    "who gave which score is named: a remark",
    "team",
    { colleague: "Б.Дорж", secret: "Тийм", ethics: 7, teamwork: 8, communication: 8 },
    ["pass", "warn A2"]
  ),
  heads("4.2", "construction, in the genitive", head([7, 7, 7, 7, 7, 6], "Барилгын хөгжлийн төв"), "pass"),
  heads(
    "4.2",
    "infrastructure that is not named",
    head([7, 7, 7, 7, 7, 6], "Ус сувгийн удирдах газар"),
    "unknown B7 incomplete"
  ),
  heads("4.2", "a port at the border", head([7, 7, 7, 7, 7, 6], "Хилийн боомтын захиргаа"), "fail B7"),
  [
    "4.3",
    "official by official",
    {
      head: [
        ...head([7, 6, 6, 6, 5]).map((row) => ({ ...row, official: "Бат" })),
        ...head([7, 7, 7, 7, null]).map((row) => ({ ...row, official: "Дорж" })),
      ],
    },
    ["pass", "unknown B11 blank"],
  ],
  one(
    "4.6",
    "a part of the total beyond its range",
    "official",
    { official: "Бат", team: 8.5 },
    "fail B2 8.5/0–8"
  ),
  one("4.5", "a half-filled row", "team", vote(7, null, 8), "unknown C2 blank"),
  one("4.5", "who did not score", "team", vote(null, null, null), "notApplicable"),
  ...(
    [
      [7.67, {}, "pass"],
      [7.9, {}, "fail E5"],
      [23, { R2: "undivided" }, "pass"],
    ] as const
  ).map(([stated, readings, says]): Vector => [
    "4.6",
    `sums of 22 and 24, one did not score, stated ${stated}`,
    {
      team: [
        { ...vote(7, 7, 8), average: null },
        { ...vote(8, 8, 8), average: null },
        { ...vote(null, null, null), average: null },
      ],
    },
    says,
    { totals: { team: [{ colleague: "Дундаж оноо", average: stated }] }, readings },
  ]),
];
