/** A sheet's cells as all else sees them: what is merged, what says something, what is a number, what is left blank. */
import { isBlank, isErrorText, offDottedLine } from "../../src/sheets/grid/blanks";
import { Grid, isEmpty, isNumberLike } from "../../src/sheets/grid/grid";
import { windowOf } from "../../src/sheets/grid/window";
import type { Area, CellValue } from "../../src/sheets";
import { gridOf } from "./toy-sheet";

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const origin = { row: 10, column: 2 };

describe("merged cells", () => {
  const values: CellValue[][] = [["a", null, "b"], [null, null, "c"], ["d"]]; // prettier-ignore
  const grid = gridOf(values, { merges: [area(10, 2, 11, 3)], origin });
  test("say what their first one says, and stand where it stands", () => {
    expect([grid.cell(0, 1), grid.cell(1, 0), grid.cell(1, 2), grid.cell(2, 0)]).toEqual([
      "a",
      "a",
      "c",
      "d",
    ]);
    expect([grid.raw(0, 1), grid.raw(1, 0), grid.raw(0, 0), grid.raw(2, 2), grid.raw(9, 9)]).toEqual([null, null, "a", null, null]); // prettier-ignore
    expect(grid.ref(1, 1)).toEqual({ sheet: "S", row: 10, column: 2 });
    expect(grid.ref(2, 1)).toEqual({ sheet: "S", row: 12, column: 3 });
    expect(grid.rowNumber(2)).toBe(13);
    expect(grid.areaAt(1, 1)).toEqual(area(0, 0, 1, 1));
  });

  test("have the format of their first one", () => {
    const formats = [["0%", "@"], ["0.0", "d"]]; // prettier-ignore
    const own = gridOf([[1, 2], [3, 4]], { formats, merges: [area(0, 0, 1, 0)] }); // prettier-ignore
    expect([own.format(1, 0), own.format(1, 1), own.format(5, 0)]).toEqual(["0%", "d", undefined]);
    expect(grid.format(0, 0)).toBeUndefined();
  });

  test("reach so far down, and over so many columns", () => {
    expect([0, 1, 2].map((row) => grid.mayMerge(row))).toEqual([true, true, false]);
    expect([grid.isWide(0, 0), grid.isWide(0, 2)]).toEqual([true, false]);
    const down = gridOf(values, { merges: [area(0, 0, 1, 0)] });
    expect([down.isWide(0, 0), down.areaAt(1, 0)?.bottom]).toEqual([false, 1]);
    expect(gridOf(values).mayMerge(0)).toBe(false);
    expect(gridOf(values, { merges: [area(5, 0, 6, 0)] }).mayMerge(5)).toBe(false);
  });

  test("may lie partly outside of the data, whose size they do not change", () => {
    const out = gridOf(values, { merges: [area(9, 1, 10, 2), area(12, 2, 20, 9)], origin });
    expect([out.rows, out.columns]).toEqual([3, 3]);
    expect(out.areaAt(0, 0)).toEqual(area(-1, -1, 0, 0));
    expect(out.areaAt(2, 2)).toEqual(area(2, 0, 10, 7));
    expect([out.areaAt(3, 0), out.areaAt(2, 3)]).toEqual([undefined, undefined]);
  });

  test("are a background where they are more than twenty thousand of the sheet’s", () => {
    const rows = (count: number) => Array.from({ length: count }, (): CellValue[] => ["a", null]);
    const over = (count: number, more = 0) =>
      gridOf(rows(count), { merges: [area(0, 0, count - 1 + more, 1 + more)] }).areaAt(0, 0) !== undefined;
    expect([over(10_000), over(10_001), over(10_000, 9)]).toEqual([true, false, true]);
    const beneath = gridOf(rows(10_001), { merges: [area(1, 1, 10_000, 1)] });
    expect(beneath.areaAt(1, 1)?.top).toBe(1);
  });
});

describe("a row", () => {
  const grid = gridOf([["a", null, " ", "–", 0], [1, "", null, "x", "y"], [null, null, null, 1]]); // prettier-ignore
  test("is filled where something is written, though that be a dash", () => {
    expect(grid.filled(0)).toEqual([0, 3, 4]);
    expect([grid.filled(0, 1), grid.filled(0, 0, 3), grid.filled(0, 1, 2)]).toEqual([[3, 4], [0, 3], []]);
    expect(grid.filled(9)).toEqual([]);
  });

  test("is filled as another one is, whatever they say", () => {
    const alike = (one: number, other: number) => grid.areFilledAlike(one, other);
    expect([alike(0, 1), alike(0, 2), alike(2, 0), alike(2, 9), alike(8, 9)]).toEqual([true, false, false, false, true]); // prettier-ignore
  });

  test("is none beyond those that are looked at", () => {
    const first = new Grid({ name: "S", values: [["a"], ["b", "c"]], merges: [] }, 1);
    expect([first.rows, first.columns]).toEqual([1, 1]);
  });
});

test("a cell’s text is no number, no blank and no dash; as a label it is no long text, and what its code means", () => {
  const codes = new Map([["SL", "Số lớp"]]);
  const grid = new Grid({ name: "S", values: [["a", 1, "–", "x".repeat(400), "x".repeat(401), " SL "]], merges: [] }, Infinity, codes); // prettier-ignore
  expect([0, 1, 2, 5].map((column) => grid.text(0, column))).toEqual(["a", "", "", " SL "]);
  const labels = [0, 1, 2, 3, 4, 5].map((column) => grid.label(0, column)?.text.slice(0, 6));
  expect(labels).toEqual(["a", undefined, undefined, "xxxxxx", undefined, "Số lớp"]);
});

test.each<[CellValue, boolean]>([
  [null, true],
  ["", true],
  [" ", true],
  ["\t\n", true],
  ["\u3000", true],
  ["\u00a0", true],
  ["–", false],
  [".", false],
  [" a", false],
  ["~", false],
  ["\u3001", false],
  ["无", false],
  ["\ufeff", true],
  [0, false],
  [false, false],
])("%j is empty: %s", (cell, expected) => expect(isEmpty(cell)).toBe(expected));

test.each<[CellValue, boolean]>([
  [7, true],
  ["7 lớp", true],
  [" 7", true],
  ["-7", true],
  ["(7)", true],
  ["（7", true],
  ["７", true],
  ["①", true],
  ["① ", true],
  ["① Số lớp", false],
  ["①②", false],
  ["a7", false],
  ["--7", false],
  ["", false],
  [null, false],
  [true, false],
])("%j is like a number: %s", (cell, expected) => expect(isNumberLike(cell)).toBe(expected));

test.each<[CellValue, boolean]>([
  [null, true],
  ["", true],
  ["  ", true],
  ["-", true],
  [" … ", true],
  ["....", true],
  ["//", true],
  ["无", true],
  ["Không có số liệu", true],
  ["N/A", true],
  ["không", false],
  ["- 5", false],
  ["\u200b".repeat(41), true],
  ["-".repeat(41), false],
  [0, false],
])("%j states nothing: %s", (cell, expected) => expect(isBlank(cell)).toBe(expected));

test.each<[CellValue, CellValue]>([
  ["…… 46 …… lớp", "46   lớp"],
  ["...46", "46"],
  ["___46___", "46"],
  ["4..6", "4..6"],
  ["……", "……"],
  [46, 46],
  [`${"…".repeat(58)}46`, "46"],
  [`${"…".repeat(59)}46`, `${"…".repeat(59)}46`],
])("%j without its dotted line is %j", (cell, expected) => expect(offDottedLine(cell)).toBe(expected));

test("an error’s name is one, and no other text", () => {
  expect(["#N/A", "#value! ", "#REF!", "#1", " #N/A", "N/A", "#N/A x"].map(isErrorText)).toEqual([true, true, true, false, false, false, false]); // prettier-ignore
});

describe("a window", () => {
  const values: CellValue[][] = [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]]; // prettier-ignore
  const seen = (merges: Area[], at = origin) =>
    windowOf(gridOf(values, { merges, origin: at }), area(1, 1, 2, 2)).sheet;
  test("shows a block, whose cells stand where they stood", () => {
    expect(seen([]).values).toEqual([[], [null, "e", "f"], [null, "h", "i"]]);
    expect(seen([]).origin).toEqual(origin);
  });

  test("keeps what is merged within it alone", () => {
    const within = [area(11, 3, 12, 4), area(11, 3, 11, 3)];
    const beyond = [area(10, 3, 11, 3), area(11, 2, 11, 3), area(12, 3, 13, 3), area(11, 4, 11, 5)];
    expect(seen([...within, ...beyond]).merges).toEqual(within);
    expect(seen([area(1, 1, 2, 2)], { row: 0, column: 0 }).merges).toHaveLength(1);
  });
});
