import type { Vector } from "../../support/vectors";

const AS_OF = "2024-06-30";
type Cells = Vector["tables"][string][number];
type Says = string | readonly string[];

const one = (
  rule: string,
  title: string,
  record: string,
  row: Cells,
  says: Says,
  more: Partial<Vector> = {}
): Vector => ({
  rule,
  title,
  tables: { [record]: [row] },
  says: typeof says === "string" ? [says] : says,
  asOf: AS_OF,
  ...more,
});

const levels = (base: unknown, target: unknown, achieved: unknown): Cells =>
  ({ name: "Хяналт", base, target, achieved }) as Cells;
const dates = (due: string, done: string | null, timeliness: number, ownFault?: string | null): Cells => ({
  name: "Хяналт",
  due,
  done,
  timeliness,
  ...(ownFault === undefined ? {} : { ownFault }),
});
const completion = (title: string, row: Cells, stated: string, says: Says): Vector =>
  one("2.2", title, "measure", { ...row, completion: stated }, says);
const execution = (title: string, percent: number, points: number, says: Says, gap?: string): Vector =>
  one("2.3", title, "measure", { ...levels(0, 100, percent), execution: points }, says, {
    readings: gap ? { R1: gap } : {},
  });
const late = (title: string, row: Cells, says: Says): Vector => one("2.4", title, "measure", row, says);

/** A measure that reaches a share of its target in time, with the points that it states. */
const measure = (no: string, percent: number, total: number): Cells => ({
  no,
  name: `Арга хэмжээ ${no}`,
  base: 0,
  target: 100,
  achieved: percent,
  due: "2024-05-01",
  done: "2024-05-01",
  total,
});
const average = (title: string, rows: readonly Cells[], stated: number, says: readonly string[]): Vector => ({
  rule: "2.7",
  title,
  tables: { measure: rows },
  totals: { measure: [{ name: "Дундаж оноо", total: stated }] },
  says,
  asOf: AS_OF,
});
/** Measure 1 counts once with the average of its parts: (70 + 40) / 2 = 55, and (55 + 70) / 2 = 62.5. */
const DIVIDED = [
  measure("1", 10, 55),
  measure("1.1", 100, 70),
  measure("1.2", 50, 40),
  measure("2", 100, 70),
];

export const MEASURES: readonly Vector[] = [
  completion("half of a rising target", levels(10, 20, 15), "50%", "pass"),
  completion("half of a falling target", levels(20, 10, 15), "50%", "pass"),
  completion("more than the target counts as 100 %", levels(0, 10, 12), "100%", "pass"),
  completion("above 100 % as stated", levels(0, 10, 12), "120%", "fail E2"),
  completion("text numbers with a decimal comma", levels("0,5", "1,5", "1,0"), "50%", "pass"),
  completion("within the tolerance", levels(0, 3, 1), "33.3%", "pass"),
  completion("beyond the tolerance", levels(0, 3, 1), "33.2%", "fail E2"),
  completion("a target equal to the base", levels(5, 5, 5), "100%", "unknown C2 notComputable"),
  completion(
    "a target in words is not computable",
    levels(0, "Батлуулах", 1),
    "100%",
    "unknown C2 notComputable"
  ),
  completion("a level achieved in words", levels(0, 1, "Батлуулсан"), "100%", "unknown D2 notComputable"),
  completion("a blank base", levels(null, 10, 5), "50%", "unknown B2 blank"),
  execution("28.9 % earns nothing", 28.9, 0, "pass"),
  execution("28.9 % does not go by the formula", 28.9, 17.34, "fail E2"),
  execution("29 % earns nothing by default", 29, 0, "pass"),
  execution("29 % by the formula", 29, 17.4, "fail E2"),
  execution("29 % under the other reading", 29, 17.4, "pass", "formula"),
  execution("28.9 % earns nothing under the other reading either", 28.9, 0, "pass", "formula"),
  execution("nothing for 29.9 % under the other reading", 29.9, 0, "fail E2", "formula"),
  execution("30 % earns 18", 30, 18, "pass"),
  execution("30 % earns no less", 30, 17.9, "fail E2"),
  execution("100 % earns 60", 100, 60, "pass"),
  late("on the day", dates("2024-03-15", "2024-03-15", 10), "pass"),
  late("a day late", dates("2024-03-15", "2024-03-16", 5), "pass"),
  late("a day late as if in time", dates("2024-03-15", "2024-03-16", 10), "fail D2"),
  late("exactly a month late", dates("2024-03-15", "2024-04-15", 5), "pass"),
  late("a month and a day late", dates("2024-03-15", "2024-04-16", 0), "pass"),
  late("a month after 31 January of a leap year", dates("2024-01-31", "2024-02-29", 5), "pass"),
  late("the day after that", dates("2024-01-31", "2024-03-01", 0), "pass"),
  late("a month after 31 January of a common year", dates("2023-01-31", "2023-02-28", 5), "pass"),
  late("not done and overdue, up to the as-of date", dates("2024-06-15", null, 5), "pass"),
  late("not done and long overdue", dates("2024-05-15", null, 5), "fail D2"),
  late("not due before the as-of date", dates("2024-06-30", null, 10), "unknown C2 incomplete"),
  late("a blank due date", dates("", "2024-03-15", 10), "unknown B2 blank"),
  late("a delay from outside is left to 2.5", dates("2024-03-15", "2024-05-15", 10, "Үгүй"), "notApplicable"),
  late(
    "a late measure that does not say whose delay it is",
    dates("2024-03-15", "2024-05-15", 0, null),
    "unknown E2 blank"
  ),
  one(
    "2.5",
    "a delay from outside costs nothing",
    "measure",
    dates("2024-03-15", "2024-05-15", 10, "Үгүй"),
    "pass"
  ),
  one("2.5", "but it was charged", "measure", dates("2024-03-15", "2024-05-15", 0, "Үгүй"), "fail D2", {
    limit: 10,
  }),
  one(
    "2.5",
    "the official's own delay",
    "measure",
    dates("2024-03-15", "2024-05-15", 0, "Тийм"),
    "notApplicable"
  ),
  one("2.1", "execution and timeliness", "measure", measure("1", 50, 40), "pass"),
  one("2.1", "not their sum", "measure", measure("1", 50, 41), "fail H2", { value: 41, limit: 40 }),
  one("2.1", "above 70", "measure", measure("1", 100, 71), "fail H2"),
  one("2.6", "an extra task with points", "measure", { ...measure("1", 50, 40), extra: "Тийм" }, "pass"),
  one("2.6", "no extra task", "measure", { ...measure("1", 50, 40), extra: "Үгүй" }, "notApplicable"),
  average("the average of two", [measure("1", 100, 70), measure("2", 50, 40)], 55, ["pass"]),
  average("another average", [measure("1", 100, 70), measure("2", 50, 40)], 56, ["fail H4"]),
  average("a parent counts once", DIVIDED, 62.5, ["pass"]),
  average("parts counted singly", DIVIDED, 60, ["fail H6"]),
  average(
    "one unknown leaves it open",
    [measure("1", 100, 70), { ...measure("2", 50, 40), target: null }],
    70,
    ["unknown D3 blank"]
  ),
  {
    rule: "2.8",
    title: "the average of its parts",
    tables: { measure: DIVIDED },
    says: ["pass"],
    asOf: AS_OF,
  },
  {
    rule: "2.8",
    title: "the parent's own figures instead",
    tables: { measure: [measure("1", 10, 10), ...DIVIDED.slice(1)] },
    says: ["fail H2"],
    limit: 55,
    asOf: AS_OF,
  },
  one("2.8", "no parts", "measure", measure("1", 50, 40), "notApplicable"),
];

const goal = (base: unknown, target: number, achieved: number, total: number): Cells =>
  ({ name: "Сургалт", base, target, achieved, total }) as Cells;
const vote = (ethics: unknown, teamwork: unknown, communication: unknown): Cells =>
  ({ colleague: "А", ethics, teamwork, communication }) as Cells;
const FIVE = [
  "Хандлага, ёс зүй",
  "Дүн шинжилгээ хийх",
  "Асуудал шийдвэрлэх",
  "Хариуцлагатай байдал",
  "Ажлын цаг ашиглалт",
];
const head = (scores: readonly (number | null)[], body = "Татварын газар"): Cells[] =>
  scores.map((score, index) => ({
    indicator: FIVE[index] ?? `Мэргэжлийн ур чадвар ${index - 4}.`,
    score,
    body,
  }));
const heads = (rule: string, title: string, rows: readonly Cells[], says: Says, stated?: number): Vector => ({
  rule,
  title,
  tables: { head: rows },
  totals: stated === undefined ? undefined : { head: [{ indicator: "Дундаж оноо", score: stated }] },
  says: typeof says === "string" ? [says] : says,
});

export const SCORES: readonly Vector[] = [
  one("3.1", "no floor: 20 % of 15", "goal", goal(0, 10, 2, 3), "pass"),
  one("3.1", "a blank base is 0", "goal", goal(null, 10, 5, 7.5), "pass"),
  one("3.1", "from its base by default", "goal", goal(5, 10, 5, 0), "pass"),
  one("3.1", "from its base, stated as a ratio", "goal", goal(5, 10, 5, 7.5), "fail E2", { reading: "R3" }),
  one("3.1", "achieved by target", "goal", goal(5, 10, 5, 7.5), "pass", { readings: { R3: "ratio" } }),
  one("3.1", "never below 0", "goal", goal(5, 10, 0, 0), "pass"),
  one("3.1", "above 15", "goal", goal(0, 10, 10, 16), "fail E2"),
  one("3.2", "a certificate named", "goal", { name: "Сургалт", evidence: "Сертификат №12" }, "pass"),
  one("3.2", "none", "goal", { name: "Сургалт", evidence: "Байхгүй" }, "fail B2"),
  one("3.2", "nothing said", "goal", { name: "Сургалт", evidence: null }, "unknown B2 blank"),
  ...(
    [
      [9, "pass"],
      [9.1, "fail E4"],
    ] as const
  ).map(([stated, says]): Vector => ({
    rule: "3.3",
    title: `average of 15 and 3, stated ${stated}`,
    tables: { goal: [goal(0, 10, 10, 15), goal(0, 10, 2, 3)] },
    totals: { goal: [{ name: "Дундаж оноо", total: stated }] },
    says: [says],
  })),
  heads("4.1", "0 and 7 are scores", head([0, 7, 7, 7, 7]), "pass"),
  heads("4.1", "above 7", head([7, 7.5, 7, 7, 7]), "fail B3"),
  heads("4.1", "below 0", head([7, 7, -1, 7, 7]), "fail B4"),
  heads("4.1", "a blank one", head([7, 7, 7, 7, null]), "unknown B6 blank"),
  heads("4.2", "none in use", head([7, 7, 7, 7, 7, null]), "notApplicable"),
  heads("4.2", "in a body that is listed", head([7, 7, 7, 7, 7, 6]), "pass"),
  heads("4.2", "in another body", head([7, 7, 7, 7, 7, 6], "Соёлын яам"), "fail B7"),
  heads("4.2", "four", head([7, 7, 7, 7, 7, 6, 6, 6, 6]), "fail B10"),
  heads("4.3", "over five", head([7, 6, 6, 6, 5]), "pass", 6),
  heads("4.3", "over the further one in use too", head([7, 6, 6, 6, 5, 3]), "pass", 5.5),
  heads("4.3", "without the further one in use", head([7, 6, 6, 6, 5, 3]), "fail B8", 6),
  heads("4.3", "a blank one of the five", head([7, 6, 6, 6, null]), "unknown B6 blank", 6.25),
  one("4.4", "asked in secret", "team", { colleague: "А", asked: "Тийм", secret: "Тийм" }, "pass"),
  one("4.4", "not in secret", "team", { colleague: "А", asked: "Тийм", secret: "Үгүй" }, "fail C2"),
  one("4.5", "0 and 8 are scores", "team", vote(0, 8, 8), "pass"),
  one("4.5", "above 8", "team", vote(7, 9, 8), "fail C2"),
  one("4.5", "a half-filled row", "team", vote(7, null, 8), "unknown C2 blank"),
  one("4.5", "who did not score", "team", vote(null, null, null), "notApplicable"),
  ...(
    [
      [7.67, {}, "pass"],
      [7.9, {}, "fail E5"],
      [23, { R2: "undivided" }, "pass"],
    ] as const
  ).map(([stated, readings, says]): Vector => ({
    rule: "4.6",
    title: `sums of 22 and 24, one did not score, stated ${stated}`,
    tables: {
      team: [
        { ...vote(7, 7, 8), average: null },
        { ...vote(8, 8, 8), average: null },
        { ...vote(null, null, null), average: null },
      ],
    },
    totals: { team: [{ colleague: "Дундаж оноо", average: stated }] },
    readings,
    says: [says],
  })),
];

const SIX = { ethics: 14, organising: 13, solving: 12, leading: 13, teamwork: 12, communication: 14 };
const unitHead = (rule: string, title: string, row: Cells, says: string): Vector =>
  one(rule, title, "unit-head", row, says);
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
  unitHead("5.2", "other points", { plan: "90%", planPoints: 60 }, "fail B2"),
  unitHead("5.3", "above 15", { goals: 15.5 }, "fail A2"),
  unitHead("5.3", "blank", { goals: null }, "unknown A2 blank"),
  unitHead("5.4", "six within 15", { ...SIX, leading: 15 }, "pass"),
  unitHead("5.4", "above 15", { ...SIX, leading: 15.5 }, "fail D2"),
  unitHead("5.4", "a blank one", { ...SIX, leading: null }, "unknown D2 blank"),
  unitHead("5.5", "in a body that is listed", { ...SIX, further1: 10, body: "Цагдаагийн газар" }, "pass"),
  unitHead("5.5", "in another body", { ...SIX, further1: 10, body: "Соёлын яам" }, "fail G2"),
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
  adjust("6.3", "1", { role: "Албан хаагч", points: 1 }, "pass"),
  adjust("6.3", "5", { role: "Албан хаагч", points: "5" }, "pass"),
  adjust("6.3", "6", { role: "Албан хаагч", points: 6 }, "fail C2"),
  adjust("6.3", "in a column of additions", { role: "Албан хаагч", addition: 3 }, "pass"),
  one(
    "6.4",
    "a clause of unit heads for an official",
    "adjustment",
    { ground: "6.4", role: "Албан хаагч", points: -7 },
    "fail B2"
  ),
];

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
): Vector => ({
  rule: "7.7-1",
  title,
  tables: {
    official: scores.map(([total, reevaluated], index) => ({
      official: `Хүн ${index}`,
      total,
      reevaluated: reevaluated ?? null,
    })),
  },
  says,
});

export const OFFICIALS: readonly Vector[] = [
  one("6.6", "the sum of its parts", "official", official({ total: 85 }), "pass"),
  one("6.6", "adjusted", "official", official({ addition: 3, deduction: 2, total: 86 }), "pass"),
  one("6.6", "above 100", "official", official({ total: 101 }), "fail F2"),
  one(
    "6.6",
    "capped at 100",
    "official",
    official({ measures: 70, goals: 15, head: 7, team: 8, addition: 5, total: 100 }),
    "pass"
  ),
  one("total", "within the tolerance", "official", official({ total: 85.05 }), "pass"),
  one("total", "beyond it", "official", official({ total: 85.06 }), "fail F2"),
  one("total", "a part that is blank", "official", official({ goals: null, total: 85 }), "unknown C2 blank"),
  one("7.2", "“Маш сайн” without a re-evaluation", "official", review({ category: "Маш сайн" }), "fail D2"),
  one("7.2", "“Маш сайн” with one", "official", review({ category: "Маш сайн", reevaluated: 95 }), "pass"),
  one("7.2", "“Хангалтгүй” without one", "official", review({ category: "Хангалтгүй" }), "fail D2"),
  one("7.2", "a complaint without one", "official", review({ complaint: "Тийм" }), "fail D2"),
  one("7.2", "neither", "official", review({}), "notApplicable"),
  one("7.2", "no category", "official", review({ category: null }), "unknown B2 blank"),
  one("7.4", "re-evaluated without ground", "official", review({ reevaluated: 80 }), "fail D2"),
  one(
    "7.4",
    "re-evaluated upon a complaint",
    "official",
    review({ complaint: "Тийм", reevaluated: 80 }),
    "pass"
  ),
  one("7.3", "on documents reported", "official", review({ reevaluated: 80, documents: "Тийм" }), "pass"),
  one("7.3", "on others", "official", review({ reevaluated: 80, documents: "Үгүй" }), "fail E2"),
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
    "fail F2"
  ),
  one("7.7-2", "the members signed", "official", { official: "Бат", membersSigned: "Тийм" }, "pass"),
  one("7.7-2", "they did not", "official", { official: "Бат", membersSigned: "Үгүй" }, "fail B2"),
  order("from high to low", [[95], [90], [88]], ["pass"]),
  order("ties are in order", [[95], [90], [90]], ["pass"]),
  order("two neighbours changed places", [[95], [90], [92], [88]], ["fail B4"]),
  order("one row far too high up", [[95], [60], [92], [90], [88]], ["fail B3"]),
  order("by the re-evaluated score", [[95, 85], [90], [84]], ["fail B3"]),
];
