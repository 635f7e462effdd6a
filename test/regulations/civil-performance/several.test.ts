/** Several tables of a sheet, or parts of one: of officials whom nobody names, of colleagues in groups. */
import { checkWorkbook } from "../../../src/check";
import { CIVIL_PERFORMANCE } from "../../../src/regulations/civil-performance";
import type { Table } from "../../../src/rules";
import { judge, tableOf } from "../../support/tables";
import type { Row } from "../../support/vectors";
import { FIVE, measure } from "./vectors/support";

function sheetOf(id: string, rows: readonly Row[], stated: Row, sheet = "Хуудас"): Table {
  const record = CIVIL_PERFORMANCE.records.find((each) => each.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return tableOf(record, rows, { sheet, summary: [stated] });
}
const said = (rule: string, ...tables: Table[]): string[] =>
  judge(CIVIL_PERFORMANCE, rule, tables, { asOf: "2024-06-30" }).map(({ outcome, value, limit }) =>
    outcome === "fail" ? `fail ${String(value)}/${String(limit)}` : outcome
  );

const headOf = (score: number, stated: number): Table =>
  sheetOf(
    "head",
    FIVE.map((indicator) => ({ indicator, score })),
    { indicator: "Дундаж оноо", score: stated }
  );

test("two whole tables of indicators without names are of two officials", () => {
  expect(said("4.3", headOf(3, 3), headOf(6, 6))).toEqual(["pass", "pass"]);
  expect(said("4.3", headOf(3, 3), headOf(6, 5))).toEqual(["pass", "fail 5/6"]);
});

const vote = (score: number | null): Row => ({ ethics: score, teamwork: score, communication: score });

test("a row beneath colleagues who did not score may state what the others say", () => {
  const team = (stated: number): Table => {
    const table = sheetOf("team", [vote(4), vote(null)], vote(4));
    return { ...table, subtotals: { table: sheetOf("team", [vote(stated)], vote(4)), ranges: [[1, 1]] } };
  };
  expect(said("4.6", team(4))).toEqual(["pass"]);
  expect(said("4.6", team(3))).toEqual(["fail 3/4", "fail 3/4", "fail 3/4"]);
});

describe("of two officials on one sheet each average is of the official's own rows", () => {
  const goal = (achieved: number, total: number): Row => ({
    name: "Сургалт",
    base: 0,
    target: 10,
    achieved,
    total,
  });
  test.each<[rule: string, id: string, whose: string, field: string, rows: readonly Row[], average: number]>([
    ["2.7", "measure", "official", "total", [measure("1", 100, 70), measure("2", 50, 40)], 55],
    ["3.3", "goal", "official", "total", [goal(10, 15), goal(2, 3)], 9],
    ["4.6", "team", "evaluated", "average", [vote(7), vote(8)], 7.5],
  ])("%s", (rule, id, whose, field, rows, average) => {
    const beneath = (first: number, second: number): string[] => {
      const all = ["Бат", "Номин"].flatMap((name) =>
        rows.map((row): Row => ({ [whose]: name, ...row, ...(field in row ? {} : { [field]: null }) }))
      );
      const blank = Object.fromEntries(Object.keys(all[0] ?? {}).map((each) => [each, null]));
      const stated = [first, second].map((said): Row => ({ ...blank, [field]: said }));
      const table = { ...sheetOf(id, all, {}), summary: undefined };
      return said(rule, {
        ...table,
        subtotals: {
          table: sheetOf(id, stated, {}),
          ranges: [
            [0, 1],
            [2, 3],
          ],
        },
      });
    };
    expect(beneath(average, average)).toEqual(["pass", "pass"]);
    expect(beneath(average, average + 1)).toEqual(["pass", `fail ${average + 1}/${average}`]);
  });
});

test("an average that says again whose it is, is of that official's own rows", async () => {
  const scores = (name: string, score: number): (string | number)[][] =>
    FIVE.map((indicator) => [name, indicator, score]);
  const values = [
    ["Албан хаагч", "Үзүүлэлт", "Нэгжийн даргын үнэлгээ"],
    ...scores("Б.Дорж", 6),
    ["Б.Дорж", "Дундаж оноо", 6],
    ...scores("С.Болд", 7),
    ["С.Болд", "Дундаж оноо", 6.5],
  ];
  const workbook = { sheets: [{ name: "Үнэлгээ", values, merges: [] }] };
  const check = await checkWorkbook(workbook, { regulations: [CIVIL_PERFORMANCE], today: 45_650 });
  const averages = [...check.findings()].filter(({ rule }) => rule === "civil-performance/4.3");
  expect(averages.map(({ outcome, cell }) => `${outcome} ${cell ?? "-"}`)).toEqual(["fail C13"]);
});

test("colleagues' scores of several officials on one sheet are averaged official by official", async () => {
  const scores = (official: string, score: number): (string | number)[][] =>
    ["А", "Б"].map((colleague) => [official, colleague, score, score, score, score]);
  const values = [
    [
      "Үнэлүүлэгч албан хаагч",
      "Санал өгсөн албан хаагч",
      "Хандлага, ёс зүй",
      "Багаар ажиллах",
      "Харилцаа",
      "Дундаж оноо",
    ],
    ...scores("Б.Дорж", 6),
    ["Б.Дорж", "Дундаж", null, null, null, 6],
    ...scores("С.Болд", 8),
    ["С.Болд", "Дундаж", null, null, null, 7],
  ];
  const workbook = { sheets: [{ name: "Хамт олны үнэлгээ", values, merges: [] }] };
  const check = await checkWorkbook(workbook, { regulations: [CIVIL_PERFORMANCE], today: 45_650 });
  const averages = [...check.findings()].filter(({ rule }) => rule === "civil-performance/4.6");
  expect(averages.map(({ outcome, cell, limit }) => `${outcome} ${cell ?? "-"} ${String(limit)}`)).toEqual([
    "fail F7 8",
  ]);
});

test("a name that stands once is that of the colleagues' rows beneath it as well", () => {
  const rows = ["Бат", "", "Номин", ""].map((evaluated, at): Row => ({
    evaluated,
    ...vote(at === 1 ? 6 : 8),
    average: null,
  }));
  const stated = (first: number): string[] => {
    const row = (average: number): Row => ({
      evaluated: null,
      ethics: null,
      teamwork: null,
      communication: null,
      average,
    });
    const table = sheetOf("team", rows, row(8));
    const totals = sheetOf("team", [row(first)], row(8));
    return said("4.6", { ...table, subtotals: { table: totals, ranges: [[0, 1]] } });
  };
  expect(stated(7)).toEqual(["pass", "pass"]);
  expect(stated(8)).toEqual(["fail 8/7", "pass"]);
});
