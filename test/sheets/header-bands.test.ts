/** The rows that name a table's columns: which they are, and what stands over each column from the top down. */
import { bandAt, bandOf, isWordy, type Band } from "../../src/sheets/find/header";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf } from "./toy-sheet";

const graded = (id: string, label: string) =>
  field(id, "count", [], { under: [{ groups: ["Học lực"], labels: [label] }] });
const LEXICON = new Lexicon([
  record("class", [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("girls", "count", ["Nữ"]),
    field("teacher", "text", ["GVCN"]),
    graded("good", "Giỏi"),
    graded("fair", "Khá"),
  ]),
]);
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const band = (row: number, rows: CellValue[][], ...merges: Area[]): Band =>
  bandAt(gridOf(rows, { merges }), LEXICON, row);
/** First and last row of heads, and the first beneath them. */
const rowsOf = (...args: Parameters<typeof band>): number[] => {
  const { top, bottom, body } = band(...args);
  return [top, bottom, body];
};
const textsOf = ({ paths }: Band): string[] => paths.map((path) => path.map(({ text }) => text).join(" › "));
const pathsOf = (...args: Parameters<typeof band>): string[] => textsOf(band(...args));

const HEADS: CellValue[] = ["Lớp", "Sĩ số", "GVCN", "Nữ"];
const CLASS: CellValue[] = ["6A", 40, "An", 20];

test.each<[CellValue, boolean]>([
  ["Lớp", true],
  ["12. Số lớp", true],
  ["1.Số lớp", true],
  ["1.10) Số lớp", true],
  ["1.2) Số lớp", true],
  ["2/  Học lực", true],
  ["2/3", false],
  ["45 HS", false],
  ["123. Số lớp", false],
  ["1. x", false],
  [40, false],
  [null, false],
])("%j is a word of a head: %s", (cell, expected) => expect(isWordy(gridOf([[cell]]), 0, 0)).toBe(expected));

describe("rows of heads", () => {
  test("are one over records", () => {
    expect(rowsOf(0, [HEADS, CLASS])).toEqual([0, 0, 1]);
    expect(pathsOf(0, [HEADS, CLASS])).toEqual(["Lớp", "Sĩ số", "GVCN", "Nữ"]);
  });

  test("begin and end with what is known of the sheet", () => {
    const { left, right } = band(0, [[null, ...HEADS, null], [null, ...CLASS, "x"]]); // prettier-ignore
    expect([left, right]).toEqual([1, 4]);
    expect(pathsOf(0, [[null, ...HEADS, null], [null, ...CLASS, "x"]])).toEqual(HEADS); // prettier-ignore
    expect(band(0, [[...HEADS, "Học lực", null], [...CLASS, 1, 2]], area(0, 4, 0, 5)).right).toBe(5); // prettier-ignore
    expect(band(0, [[...HEADS, "Học lực", null], [...CLASS, 1, 2]], area(0, 4, 0, 9)).right).toBe(5); // prettier-ignore
  });

  const GROUPS: CellValue[] = ["Lớp", "Sĩ số", "Học lực", null];
  const GRADES: CellValue[] = [null, null, "Giỏi", "Khá"];
  const MERGES = [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 0, 3)];

  test("are two where the second breaks down merged heads, from whichever they are looked at", () => {
    const rows = [GROUPS, GRADES, CLASS];
    const expected = ["Lớp", "Sĩ số", "Học lực › Giỏi", "Học lực › Khá"];
    for (const row of [0, 1]) {
      expect(rowsOf(row, rows, ...MERGES)).toEqual([0, 1, 2]);
      expect(pathsOf(row, rows, ...MERGES)).toEqual(expected);
      expect(rowsOf(row, rows)).toEqual([0, 1, 2]);
      expect(pathsOf(row, rows)).toEqual(expected);
    }
  });

  test("are three at most", () => {
    const over: CellValue[] = ["Lớp", "Kết quả", null, null];
    const rows: CellValue[][] = [over, [null, "Sĩ số", "Học lực", null], GRADES, ["a", "b", "c", "d"], CLASS];
    const merges = [area(0, 0, 2, 0), area(0, 1, 0, 3), area(1, 1, 2, 1), area(1, 2, 1, 3)];
    for (const row of [1, 2]) expect(rowsOf(row, rows, ...merges)).toEqual([0, 2, 3]);
    expect(pathsOf(1, rows, ...merges)).toEqual([
      "Lớp",
      "Kết quả › Sĩ số",
      "Kết quả › Học lực › Giỏi",
      "Kết quả › Học lực › Khá",
    ]);
    const group = (row: number): Area => area(row, 1, row, 2);
    const deep = [0, 1, 2].map((at): CellValue[] => [at === 0 ? "Lớp" : null, "Học lực", null]);
    const merged = [area(0, 0, 3, 0), group(0), group(1), group(2)];
    expect(rowsOf(0, [...deep, [null, "Giỏi", "Khá"], ["6A", 1, 2]], ...merged)).toEqual([0, 2, 3]);
    const beside = [...deep.map((row) => [...row, "Mùa"]), [null, "Giỏi", "Khá", "Gió"], ["6A", 1, 2, 3]];
    expect(rowsOf(3, beside, ...merged.slice(1))).toEqual([1, 3, 4]);
  });

  test("reach down as far as known heads do", () => {
    expect(rowsOf(0, [HEADS, [null, "a", "b", "c"], CLASS], area(0, 0, 1, 0))).toEqual([0, 1, 2]);
    expect(rowsOf(0, [HEADS, [], [], [], CLASS], area(0, 0, 3, 0))).toEqual([0, 2, 3]);
    expect(rowsOf(0, [["Mùa", "Sĩ số"], [null, "a"], CLASS], area(0, 0, 1, 0))).toEqual([0, 0, 1]);
  });

  test("are none with figures among them, nor with units alone", () => {
    expect(rowsOf(0, [GROUPS, [null, null, "Giỏi", 12], CLASS], area(0, 2, 0, 3))).toEqual([0, 0, 1]);
    expect(rowsOf(0, [["Lớp", "Sĩ số", "Học lực", null], [null, null, "m2", "km"], CLASS], area(0, 2, 0, 3))[1]).toBe(1); // prettier-ignore
    expect(rowsOf(0, [GROUPS, [], CLASS], area(0, 2, 0, 3))).toEqual([0, 0, 1]);
  });

  test("break down one head by known words, or by two that nobody knows", () => {
    const beneath = (...words: CellValue[]): number | undefined =>
      rowsOf(0, [GROUPS, [null, null, ...words], CLASS], ...MERGES.slice(2))[1];
    expect(beneath("Giỏi", null)).toBe(1);
    expect(beneath("Gió", "Mưa")).toBe(1);
    expect(beneath("Gió", null)).toBe(0);
    expect(beneath("Có", null)).toBe(1);
    expect(beneath("Tổng cộng", null)).toBe(1);
  });

  test("break down the blank cells right of a head that is not merged", () => {
    const rows: CellValue[][] = [["Lớp", "Sĩ số", null, null], [null, null, "Giỏi", "Khá"], CLASS]; // prettier-ignore
    expect(rowsOf(0, rows)).toEqual([0, 1, 2]);
    expect(rowsOf(0, rows, area(0, 0, 0, 1))).toEqual([0, 0, 1]);
  });

  test("are none where a word stands beneath a head of its own", () => {
    expect(rowsOf(0, [GROUPS, ["6A", null, "Giỏi", "Khá"], CLASS], area(0, 2, 0, 3))).toEqual([0, 0, 1]);
    expect(rowsOf(0, [GROUPS, [null, "(em)", "Giỏi", "Khá"], CLASS], area(0, 2, 0, 3))).toEqual([0, 1, 2]);
  });

  test("break down a head that stands twice, its merge undone", () => {
    const twice: CellValue[] = ["Lớp", "Sĩ số", "Học lực", "Học lực"];
    expect(rowsOf(0, [twice, [null, null, "Giỏi", "Khá"], CLASS])).toEqual([0, 1, 2]);
    expect(rowsOf(0, [twice, ["Mùa", null, "Giỏi", "Khá"], CLASS])).toEqual([0, 1, 2]);
    expect(rowsOf(0, [twice, ["Mùa", "Gió", "Giỏi", "Khá"], CLASS])).toEqual([0, 0, 1]);
    expect(rowsOf(0, [twice, [null, null, "Gió", "Mưa"], ["6A", 40, 1, 2]])).toEqual([0, 1, 2]);
    expect(rowsOf(0, [twice, [null, null, "Gió", "Mưa"], ["Khối 6"], ["6A", 40, 1, 2]])).toEqual([0, 1, 2]);
    expect(rowsOf(0, [twice, [null, null, "Gió", "Mưa"], ["6A", 40, "x", "y"]])).toEqual([0, 0, 1]);
    expect(rowsOf(0, [twice, [null, null, "Gió", "Gió"], ["6A", 40, 1, 2]])).toEqual([0, 0, 1]);
  });

  test("begin above with what runs down, with groups, and with running numbers", () => {
    const top = (over: CellValue[], ...merges: Area[]): number | undefined =>
      rowsOf(1, [over, [null, "Sĩ số", "Giỏi", "Khá"], CLASS], ...merges)[0];
    expect(top(["Lớp", null, "Mùa", null], area(0, 0, 1, 0))).toBe(0);
    expect(top(["Lớp", null, "Học lực", null])).toBe(0);
    expect(top(["TT", null, "Mùa", null])).toBe(0);
    expect(top(["Lớp", null, "Mùa", null])).toBe(0);
    expect(top(["Mùa", null, "Gió", null])).toBe(1);
    expect(top(["Học lực", null, null, null, null, "x"], area(0, 0, 0, 3))).toBe(1);
    expect(top(["x", null, "Học lực", null], area(0, 2, 0, 3))).toBe(0);
    // What stands further left than three columns, or right of all heads, is of something else.
    const beside = (left: number, column: number, width = 1): number | undefined => {
      const blank = (count: number) => Array<CellValue>(count).fill(null);
      const heads = [...blank(left), "Sĩ số", "Nữ", "GVCN"];
      return rowsOf(1, [[...blank(column), "Mùa"], heads, []], area(0, column, 1, column + width - 1))[0];
    };
    expect([beside(3, 0), beside(4, 0), beside(0, 3), beside(4, 1, 3), beside(5, 2, 4)]).toEqual([
      0, 1, 1, 0, 1,
    ]);
    expect(top(["Lớp"])).toBe(1);
    expect(top(["BẢNG HỌC LỰC", null, null, null], area(0, 0, 0, 3))).toBe(1);
    expect(top(["Lớp", null, 2024, null])).toBe(1);
    expect(top([null, null, "Học lực", null])).toBe(1);
  });

  test("do not begin with a line of a form", () => {
    const rows = (over: CellValue[]): CellValue[][] => [over, ["Sĩ số", "Giỏi", "Khá", "Nữ"], CLASS]; // prettier-ignore
    expect(rowsOf(1, rows(["GVCN", "An", "Học lực", null]))[0]).toBe(1);
    expect(rowsOf(1, rows(["Mùa", "An", "Học lực", null]))[0]).toBe(0);
    expect(rowsOf(1, rows(["GVCN", "Lớp", null, "Học lực"]))[0]).toBe(0);
    expect(rowsOf(1, rows(["GVCN", null, "Học lực", null]))[0]).toBe(0);
    const group: CellValue[] = ["GVCN", null, "An", "Học lực", null];
    expect(rowsOf(1, [group, ["Sĩ số", "Giỏi", "Khá", "Nữ", "Lớp"], CLASS], area(0, 0, 0, 1))[0]).toBe(0);
  });
});

describe("what stands beneath heads and is no record", () => {
  const body = (...rows: CellValue[][]): number => band(0, [HEADS, ...rows, CLASS]).body;
  test("numbers of the columns, of half of them at least", () => {
    expect(body([1, 2, 3, 4])).toBe(2);
    expect(body(["(1)", "(2)"])).toBe(2);
    expect(body([1, 2, 4, 3])).toBe(1);
    expect(band(0, [[...HEADS, "a"], [1, 2], CLASS]).body).toBe(1); // prettier-ignore
    const wide: CellValue[] = ["Lớp", null, "Sĩ số", null, "Nữ", null];
    const pairs = [0, 2, 4].map((column) => area(0, column, 0, column + 1));
    expect(band(0, [wide, [1, null, 2], ["6A", null, 40]], ...pairs).body).toBe(2);
  });
  test("units, right beneath heads or beneath their numbers", () => {
    expect(body([null, "(người)", null, "(người)"])).toBe(2);
    expect(pathsOf(0, [HEADS, [null, "(người)", null, "(m2)"], CLASS])[3]).toBe("Nữ (m2)");
    expect(pathsOf(0, [HEADS, [null, "m2", null, "m2"], CLASS])[1]).toBe("Sĩ số (m2)");
    expect(body([1, 2, 3, 4], [null, "người", null, "người"])).toBe(3);
    expect(body([null, "0-60", null, "0-40"])).toBe(1);
    expect(body([null, "người", null, "0-40"])).toBe(2);
    expect(body([null, "người"])).toBe(1);
    expect(band(0, [["Lớp", "Sĩ số"], [null, "người", "người"], CLASS]).body).toBe(1); // prettier-ignore
  });
  test("codes beneath names, and names beneath codes", () => {
    expect(body(["LOP", "SS", "GV", "NU"])).toBe(2);
    const codes: CellValue[] = ["l_1", "s_1", "g_1", "n_1"];
    expect(rowsOf(0, [codes, HEADS, CLASS])).toEqual([0, 1, 2]);
    expect(pathsOf(0, [codes, HEADS, CLASS])).toEqual(["Lớp", "Sĩ số", "GVCN", "Nữ"]);
  });
});

describe("what stands over a column", () => {
  const over = (rows: CellValue[][], ...merges: Area[]): string[] =>
    textsOf(bandOf(gridOf(rows, { merges }), 0, rows.length - 1));
  test("is all that stands there, once", () => {
    expect(over([["Học lực", "Học lực"], ["Giỏi", "Học lực"]])).toEqual(["Học lực › Giỏi", "Học lực"]); // prettier-ignore
    expect(over([["Lớp"], [null]], area(0, 0, 1, 0))).toEqual(["Lớp"]);
    const down = gridOf([["a", "Lớp", "b"], ["TT", null, "Sĩ số"]], { merges: [area(0, 1, 1, 1)] }); // prettier-ignore
    expect(textsOf(bandOf(down, 1, 1))).toEqual(["TT", "Lớp", "Sĩ số"]);
    expect(textsOf(bandOf(gridOf([["Học lực", null, "Nữ"], [1, 2, 3]]), 0, 0))[1]).toBe(""); // prettier-ignore
  });
  test("is the group left of it, where the head over it is blank", () => {
    expect(over([["Học lực", null, null], ["Giỏi", "Khá", "Yếu"]])[2]).toBe("Học lực › Yếu"); // prettier-ignore
    expect(over([["Học lực", null], ["Giỏi", null]])).toEqual(["Học lực › Giỏi"]); // prettier-ignore
    expect(over([["Học lực", null, null], ["Giỏi", "Khá", "Yếu"]], area(0, 0, 0, 1))[2]).toBe("Yếu"); // prettier-ignore
    expect(over([["A", null, "B"], ["Học lực", null, null], ["Giỏi", "Khá", "Yếu"]])[2]).toBe("B › Yếu"); // prettier-ignore
    expect(over([["Học lực", null], [null, null], ["Giỏi", "Khá"]])[1]).toBe("Học lực › Khá"); // prettier-ignore
  });
  test("has what is said in brackets with its head, unless that says how figures are given", () => {
    expect(over([["Sĩ số"], ["(本省合计，人)"]])).toEqual(["Sĩ số (本省合计,人)"]);
    expect(over([["Sĩ số"], ["(%)"]])).toEqual(["Sĩ số › (%)"]);
    expect(over([["Sĩ số"], ["Nữ (em)"]])).toEqual(["Sĩ số › Nữ (em)"]);
    expect(over([["(năm 2024)"]])).toEqual(["(năm 2024)"]);
  });
  test("is nothing where rows are blank", () => {
    const { left, right, body } = bandOf(gridOf([[], [null, "Lớp"]]), 0, 0);
    expect([left <= right, body]).toEqual([false, 1]);
    expect(over([[null, "Lớp"], ["Sĩ số"]])).toEqual(["Sĩ số", "Lớp"]);
  });
  test("is left out beneath merged heads that only go on", () => {
    const rows: CellValue[][] = [["Lớp", null, "Sĩ số"], ["6A", null, 40]]; // prettier-ignore
    expect(pathsOf(0, rows, area(0, 0, 0, 1), area(1, 0, 1, 1))).toEqual(["Lớp", "", "Sĩ số"]);
    expect(pathsOf(0, rows, area(0, 0, 0, 1))).toEqual(["Lớp", "", "Sĩ số"]);
  });
});
