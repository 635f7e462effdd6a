import { checkWorkbook } from "../../../src/check";
import { perfGoalPoints, perfMeasurePoints } from "../../../src/functions/civil-performance";
import { perfHeadPoints, perfScore, perfTeamPoints } from "../../../src/functions/civil-performance-totals";
import { CIVIL_PERFORMANCE } from "../../../src/regulations/civil-performance";
import { serialFromIso } from "../../../src/rules";
import type { CellValue } from "../../../src/sheets";

/** All that is known of an official before anybody reckons, and what comes of it by hand. */
interface Official {
  /** Base, target, achieved, due, done. */
  readonly measures: readonly (readonly [number, number, number, string, string])[];
  /** Base (none where blank), target, achieved. */
  readonly goals: readonly (readonly [number | "", number, number])[];
  readonly head: readonly (number | "")[];
  readonly team: readonly (readonly (number | "")[])[];
  /** Deduction and addition. */
  readonly changes: readonly [number | null, number | null];
  readonly points: {
    readonly measures: readonly number[];
    readonly goals: readonly number[];
    readonly parts: readonly [measures: number, goals: number, head: number, team: number];
    readonly total: number;
  };
}

/** Full marks, and an addition that 6.6 cuts off at 100. */
const FULL: Official = {
  measures: [
    [50, 100, 120, "2023.06.30", "2023.06.30"],
    [20, 10, 10, "2023.09.30", "2023.09.01"],
  ],
  goals: [["", 40, 40]],
  head: [7, 7, 7, 7, 7],
  team: [
    [8, 8, 8],
    [8, 8, 8],
  ],
  changes: [null, 5],
  points: { measures: [70, 70], goals: [15], parts: [70, 15, 7, 8], total: 100 },
};

/**
 * 60 % in time 36 + 10; a falling target half reached and a month late to the day 30 + 5; 29 %, in the gap, two
 * months late 0. 20 % of a goal without a floor 3, and 15. A further indicator; a colleague who did not score.
 * 27 + 9 + 6.166… + 7 - 3 = 46.166…
 */
const ODD: Official = {
  measures: [
    [50, 100, 80, "2023.06.30", "2023.06.30"],
    [20, 10, 15, "2023.01.31", "2023.02.28"],
    [0, 100, 29, "2023.03.31", "2023.06.01"],
  ],
  goals: [
    [0, 10, 2],
    ["", 5, 5],
  ],
  head: [7, 6, 6, 5, 7, 6],
  team: [
    [7, 7, 8],
    ["", "", ""],
    [8, 7, 5],
  ],
  changes: [3, null],
  points: { measures: [46, 35, 0], goals: [3, 15], parts: [27, 9, 37 / 6, 7], total: 46 + 1 / 6 },
};

const EXAMPLES = [
  ["full marks", FULL],
  ["an odd total", ODD],
] as const;

const columns = (rows: readonly (readonly unknown[])[], count: number): unknown[][][] =>
  Array.from({ length: count }, (_, at) => rows.map((row) => [row[at]]));
const cell = (result: unknown[][]): unknown => result[0]?.[0];

describe.each(EXAMPLES)("by formulas: %s", (_, { measures, goals, head, team, changes, points }) => {
  const [base = [], target = [], achieved = [], due = [], done = []] = columns(measures, 5);
  const [from = [], to = [], reached = []] = columns(goals, 3);
  const measurePoints = perfMeasurePoints(base, target, achieved, due, done);
  const goalPoints = perfGoalPoints(from, to, reached);
  const [deduction, addition] = changes;

  test("measures and goals, a column in one call", () => {
    expect(measurePoints).toEqual(points.measures.map((one) => [one]));
    expect(goalPoints).toEqual(points.goals.map((one) => [one]));
  });

  test("the scores of head and team", () => {
    expect(cell(perfHeadPoints([[...head]]))).toBeCloseTo(points.parts[2], 9);
    expect(cell(perfTeamPoints(team.map((row) => [...row])))).toBeCloseTo(points.parts[3], 9);
  });

  test("the total", () => {
    const signed = [[deduction === null ? "" : -deduction], [addition ?? ""]];
    const total = perfScore(
      measurePoints,
      goalPoints,
      [[...head]],
      team.map((row) => [...row]),
      signed
    );
    expect(cell(total)).toBeCloseTo(points.total, 9);
  });
});

const FIVE = [
  "Хандлага, ёс зүй*",
  "Дүн шинжилгээ хийх",
  "Асуудал шийдвэрлэх",
  "Хариуцлагатай байдал",
  "Ажлын цаг ашиглалт",
];
const rounded = (points: number): number => Math.round(points * 100) / 100;
const mean = (points: readonly number[]): number =>
  rounded(points.reduce((sum, one) => sum + one, 0) / points.length);

/** The official's evaluation sheet, rounded as people round, with a total of their own. */
function sheetOf({ measures, goals, head, team, changes, points }: Official, total: number): CellValue[][] {
  return [
    ["ҮНЭЛГЭЭНИЙ ХУУДАС"],
    ["Байгууллагын нэр:", "Татварын газар"],
    ["Нэг. Гүйцэтгэлийн зорилт, арга хэмжээний биелэлт"],
    [
      "Д/д",
      "Арга хэмжээ",
      "Суурь түвшин",
      "Хүрэх түвшин",
      "Хүрсэн түвшин",
      "Төлөвлөсөн хугацаа",
      "Биелүүлсэн огноо",
      "Нийт оноо",
    ],
    ...measures.map((row, at) => [at + 1, `Арга хэмжээ ${at + 1}`, ...row, points.measures[at] ?? null]),
    [null, "Арга хэмжээний биелэлтийн дундаж оноо", null, null, null, null, null, mean(points.measures)],
    [],
    ["Хоёр. Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээний биелэлт"],
    [
      "Д/д",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт",
      "Суурь түвшин",
      "Хүрэх түвшин",
      "Хүрсэн түвшин",
      "Биелэлтийн оноо",
      "Нотлох баримт",
    ],
    ...goals.map(([from, ...row], at) => [
      at + 1,
      `Сургалт ${at + 1}`,
      from === "" ? null : from,
      ...row,
      points.goals[at] ?? null,
      "Гэрчилгээ",
    ]),
    [null, "Дундаж оноо", null, null, null, mean(points.goals), null],
    [],
    ["Гурав. Хандлага, ёс зүй, ур чадварын үнэлгээ (Нэгжийн даргын үнэлгээ)"],
    ["Д/д", "Үзүүлэлт", "Нэгжийн даргын үнэлгээ (0-7 оноо)"],
    ...head.map((score, at) => [
      at + 1,
      FIVE[at] ?? `Мэргэжлийн ур чадвар ${at - 4}.`,
      score === "" ? null : score,
    ]),
    [null, "Дундаж оноо", rounded(points.parts[2])],
    [],
    ["Дөрөв. Хамт олны үнэлгээ"],
    ["Д/д", "Санал өгсөн албан хаагч", "Хандлага, ёс зүй*", "Багаар ажиллах", "Харилцаа"],
    ...team.map((row, at) => [
      at + 1,
      `Албан хаагч ${at + 1}`,
      ...row.map((score) => (score === "" ? null : score)),
    ]),
    [],
    ["Арга хэмжээний дундаж оноо", rounded(points.parts[0])],
    ["Мэдлэг, ур чадвар", rounded(points.parts[1])],
    ["Нэгжийн даргын үнэлгээ", rounded(points.parts[2])],
    ["Хамт олны үнэлгээ", rounded(points.parts[3])],
    ["Бууруулах оноо", changes[0]],
    ["Нэмэгдүүлэх оноо", changes[1]],
    ["Нийт оноо", total],
  ];
}

async function outcomes(rows: CellValue[][]): Promise<Map<string, string[]>> {
  const workbook = { sheets: [{ name: "Хуудас", values: rows, merges: [] }] };
  const check = await checkWorkbook(workbook, {
    regulations: [CIVIL_PERFORMANCE],
    today: serialFromIso("2024-01-15"),
  });
  const said = new Map<string, string[]>();
  for (const { rule, outcome, cell: at } of check.findings(true)) {
    const id = rule.replace("civil-performance/", "");
    said.set(id, [...(said.get(id) ?? []), outcome === "fail" ? `fail ${at ?? "-"}` : outcome]);
  }
  return said;
}

describe.each(EXAMPLES)("by the check of its evaluation sheet: %s", (_, official) => {
  const total = rounded(official.points.total);

  test("every figure holds", async () => {
    const said = await outcomes(sheetOf(official, total));
    const wrong = [...said].filter(([, each]) => each.some((one) => one.startsWith("fail")));
    expect(wrong).toEqual([]);
    for (const rule of ["2.1", "2.7", "3.1", "3.3", "4.1", "4.3", "4.5", "4.6", "6.6", "total"]) {
      expect([rule, new Set(said.get(rule)).has("pass")]).toEqual([rule, true]);
    }
    expect([said.get("6.6"), said.get("total")]).toEqual([["pass"], ["pass"]]);
  });

  test("a tenth off is found at the total", async () => {
    const rows = sheetOf(official, rounded(total - 0.1));
    const said = await outcomes(rows);
    const at = `fail B${rows.length}`;
    expect([said.get("6.6"), said.get("total")]).toEqual([[at], [at]]);
  });
});
