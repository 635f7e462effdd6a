/** What a sheet says once for many records: over their table, over a group of them, at the sheet's head. */
import { Grid } from "../../src/sheets/grid/grid";
import type { Ignored } from "../../src/sheets/find/rows/body";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { commonPlaces, titledAbove } from "../../src/sheets/place/common";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";

const option = (label: string) => ({ code: label, labels: [label] });
const PLAN = record("plan", [
  field("level", "choice", ["层次"], { common: true, options: ["高起专", "专升本"].map(option) }),
  field("form", "choice", ["学习形式"], { common: true, options: ["业余", "函授"].map(option) }),
  field("school", "text", ["学校名称"], { common: true, title: /^(.+大学)\d{4}年招生计划$/u }),
  field("year", "count", ["年份"], { common: true }),
  field("from", "date", ["报名时间"], { common: true, until: "to" }),
  field("due", "date", ["截止日期"], { common: true }),
  field("major", "text", ["专业名称"]),
  field("remark", "text", ["说明"]),
]);
const known = new Lexicon([PLAN]).records[0] ?? fail();
function fail(): never {
  throw new Error("one record");
}

const HEADS: CellValue[] = ["专业名称", "人数"];
const records = (...names: string[]): CellValue[][] => names.map((name) => [name, 5]);
/** What lines over a table's heads say: by field, its value in each of two records and the cell that says it. */
function over(lines: CellValue[][], given: string[] = []): Record<string, unknown> {
  const values = [...lines, HEADS, ...records("甲", "乙")];
  const header = lines.length;
  const body = { records: [header + 1, header + 2], ignored: [] };
  const grid = new Grid({ name: "S", values, merges: [] });
  const places = commonPlaces(grid, known, header, body, new Set(given));
  return Object.fromEntries(
    [...places].map(([id, { says, rowOf, columnOf }]) => [
      id,
      [0, 1].map((at) => `${says?.(at)} ${rowOf(at)},${columnOf(at)}`),
    ])
  );
}
const both = (text: string): string[] => [text, text];

describe("a line over a table says", () => {
  test.each<[string, CellValue[][], Record<string, string[]>]>([
    ["what stands behind its label", [["学校名称：甲大学"]], { school: both("甲大学 0,0") }],
    ["what stands beside its label", [["学校名称：", "甲大学"]], { school: both("甲大学 0,1") }],
    ["what stands beside it without a colon, of a figure", [["年份", 2024]], { year: both("2024 0,1") }],
    ["of a text without a colon what is no label", [["学校名称", "甲大学"]], { school: both("甲大学 0,1") }],
    ["nothing of a text beside another label", [["学校名称", "说明"]], {}],
    ["nothing of a figure beside words", [["年份", "甲大学"]], {}],
    [
      "a period where its first day is asked for",
      [["报名时间", "2024年4月15日至18日"]],
      { from: both("2024年4月15日至18日 0,1") },
    ],
    ["nothing of a period where one day is", [["截止日期", "2024年4月15日至18日"]], {}],
    [
      "by an option alone what it is of",
      [["高起专（函授）"]],
      { level: both("高起专 0,0"), form: both("函授 0,0") },
    ],
    ["nothing by an option beside another cell", [["高起专", "甲"]], {}],
    ["by an option behind the label of another choice", [["层次：函授"]], { form: both("函授 0,0") }],
    ["by the way in which a title is written", [["甲大学2024年招生计划"]], { school: both("甲大学 0,0") }],
    ["nothing by a label without a value", [["学校名称："]], {}],
    ["nothing of what each record says", [["说明：好"]], {}],
    [
      "several things in one cell",
      [["学校名称：甲大学 层次：高起专"]],
      { level: both("高起专 0,0"), school: both("甲大学 0,0") },
    ],
    ["before the lines above it", [["层次：高起专"], ["层次：专升本"]], { level: both("专升本 1,0") }],
    [
      "beside others in labels with values",
      [["层次：", "高起专", "学习形式：", "函授"]],
      { level: both("高起专 0,1"), form: both("函授 0,3") },
    ],
  ])("%s", (_, lines, expected) => expect(over(lines)).toEqual(expected));

  test("nothing of what has a column of its own", () => {
    expect(over([["层次：高起专"], ["学习形式：函授"]], ["level"])).toEqual({ form: both("函授 1,0") });
    expect(over([["层次：高起专"]], ["level", "form", "school", "year"])).toEqual({});
  });

  test("up to six lines above, and at the head of the sheet", () => {
    const blank = (lines: number): CellValue[][] => Array<CellValue[]>(lines).fill([]);
    const line: CellValue[] = ["层次：高起专"];
    expect(over([["x"], ["y"], ["z"], line, ...blank(5)])).toEqual({ level: both("高起专 3,0") });
    expect(over([["x"], ["y"], ["z"], line, ...blank(6)])).toEqual({});
    expect(over([line, ["x"], ["y"], ...blank(6)])).toEqual({ level: both("高起专 0,0") });
    expect(over([["x"], ["y"], line, ...blank(6)])).toEqual({});
  });

  test("at the head of the sheet what stands lower first, in three lines but for the last", () => {
    const blank = Array<CellValue[]>(6).fill([]);
    const [one, other]: CellValue[][] = [["层次：高起专"], ["层次：专升本"]];
    expect(over([one ?? [], other ?? [], ["y"], ["z"], ...blank])).toEqual({ level: both("专升本 1,0") });
    expect(over([["x"], ["y"], one ?? [], ["z"], ...blank])).toEqual({});
    expect(over([["层次：高起专", "b", "c"], ["x"], ["y"], ...blank])).toEqual({});
    expect(over([["层次：高起专", "b"], ["x"], ["y"], ...blank])).toEqual({ level: both("高起专 0,0") });
  });

  test("in a line of many cells that are labels with their values", () => {
    const line: CellValue[] = [
      "层次：",
      "高起专",
      "学习形式：",
      "函授",
      "年份",
      2024,
      "学校名称：",
      "甲大学",
    ];
    const said = { level: both("高起专 0,1"), form: both("函授 0,3"), school: both("甲大学 0,7") };
    expect(over([line])).toEqual({ ...said, year: both("2024 0,5") });
    expect(over([["x"], ["y"], ["z"], ["学校名称：甲大学"], line])).toMatchObject({
      level: both("高起专 4,1"),
    });
    expect(over([["x"], ["y"], ["z"], ["t", ...line]])).toEqual({});
  });

  test("beneath a line of many cells, which is another table’s, nothing any more", () => {
    const many: CellValue[] = ["a", "b", "c", "d", "e", "f", "g"];
    expect(over([["x"], ["y"], ["z"], ["层次：高起专"], many])).toEqual({});
    expect(over([["x"], ["y"], ["z"], ["层次：高起专"], many.slice(1)])).toEqual({
      level: both("高起专 3,0"),
    });
  });
});

describe("a row over a group of records", () => {
  const groups = (...rows: (readonly [string, Ignored])[]) => {
    const values: CellValue[][] = [["层次：专升本"], HEADS];
    const records: number[] = [];
    const ignored: { row: number; why: Ignored; sign: string }[] = [];
    for (const [text, why] of rows) {
      ignored.push({ row: values.length, why, sign: "" });
      records.push(values.length + 1);
      values.push([text], ["甲", 5]);
    }
    const grid = new Grid({ name: "S", values, merges: [] });
    const places = commonPlaces(grid, known, 1, { records, ignored }, new Set());
    return Object.fromEntries(
      [...places].map(([id, { says, rowOf }]) => [id, records.map((_, at) => `${says?.(at)} ${rowOf(at)}`)])
    );
  };
  test("says of those beneath it what a line over the table says of the others", () => {
    expect(groups(["甲组", "section"], ["高起专", "section"])).toEqual({ level: ["专升本 0", "高起专 4"] });
    expect(groups(["高起专", "mapping"], ["函授", "mapping"])).toEqual({ level: ["专升本 0", "专升本 0"] });
    expect(groups(["高起专", "section"], ["函授", "section"])).toEqual({
      level: ["高起专 2", "高起专 2"],
      form: ["null 4", "函授 4"],
    });
  });
});

test("the line right above a header says by itself what it is, where it stands alone", () => {
  const ids = (...values: CellValue[][]): string[] =>
    titledAbove(new Grid({ name: "S", values, merges: [] }), known, values.length).map(({ id }) => id);
  expect(ids(["甲大学2024年招生计划"])).toEqual(["school"]);
  expect([ids(["甲大学2024年招生计划", "x"]), ids([]), ids(["招生计划"]), ids()]).toEqual([[], [], [], []]);
});
