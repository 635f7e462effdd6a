/** What one row of a table is seen to hold: which cells, figures, numbers, and whether it goes on with the records. */
import { isRunningNumber, shapeOf } from "../../src/sheets/find/rows/shape";
import type { Area, CellValue } from "../../src/sheets";
import { bodyPlan, rowAt, type Head } from "./row-at";

const HEADS: Head[] = ["STT", "Họ tên", "Tổ", "Sĩ số", "Nữ"];
const view = (row: CellValue[], ...[around, heads = HEADS]: [Parameters<typeof rowAt>[3]?, Head[]?]) =>
  rowAt(1, heads, [row], around);

describe("of its cells", () => {
  test("the first is one that says something, from where its table begins", () => {
    expect([view([null, "A"]).first, view([]).first, view([1, "A"], { from: 1 }).first]).toEqual([
      1,
      undefined,
      1,
    ]);
    expect(view([1, "A"]).firstLabel).toBeUndefined();
    expect(view([null, "A"]).firstLabel?.text).toBe("A");
    expect(view([]).firstLabel).toBeUndefined();
  });

  test("those that are filled are the table’s own", () => {
    expect([view([1, "A", null, 40]).filled, view([1, "A", null, 40], { from: 1 }).filled]).toEqual([
      [0, 1, 3],
      [1, 3],
    ]);
    expect(view([1, "A", true]).texts).toEqual(["1", "A", "true"]);
    expect(view([1, "A", null, 40, 5, "beyond"]).filled).toEqual([0, 1, 3, 4]);
  });

  test("one alone may be filled, in its last column as well", () => {
    expect([
      view([null, "A"]).isSingle,
      view([]).isSingle,
      view([1, "A"]).isSingle,
      view([1, "A", "x"]).isSingle,
    ]).toEqual([true, false, false, false]);
    expect([view([null, null, null, null, 5]).isSingle, view([1, "A"], { from: 1 }).isSingle]).toEqual([
      true,
      true,
    ]);
  });

  test("those that say more than a dash are looked at up to the third", () => {
    expect([view(["–", "A", "…", 40]).firstSaid, view([1, "A", "x", 40]).firstSaid]).toEqual([
      [1, 3],
      [0, 1, 2],
    ]);
    expect([view([null, null, null, null, 5]).firstSaid, view([1, "A"], { from: 1 }).firstSaid]).toEqual([
      [4],
      [1],
    ]);
  });

  test("figures stand in columns of figures, numbers of rows in theirs", () => {
    expect([
      view([1, "A", "2"]).hasFigure,
      view([1, "A", "x", "40"]).hasFigure,
      view([null, "A", "x", "ít"]).hasFigure,
    ]).toEqual([false, true, false]);
    expect([view([1]).hasRunningNumber, view(["a"]).hasRunningNumber, view([]).hasRunningNumber]).toEqual([
      true,
      false,
      false,
    ]);
    expect(view([1], {}, ["Mục", "Họ tên"]).hasRunningNumber).toBe(false);
  });
});

test.each<[CellValue, boolean]>([
  [12, true],
  ["12", true],
  ["XZ012", true],
  ["HS-07", true],
  ["HS 07", false],
  ["HS7", false],
  ["ABCDE07", false],
  ["A", false],
  [null, false],
])("%j numbers a row: %s", (cell, expected) => expect(isRunningNumber(cell)).toBe(expected));

describe("records are numbered", () => {
  test("where more than half of them are so far", () => {
    const numbered = (count: number): boolean =>
      view([], { records: 4, so: { numbered: count } }).areNumbered;
    expect([numbered(3), numbered(2)]).toEqual([true, false]);
  });
  test("ahead of the first, where one of the next three rows is", () => {
    const ahead = (...rows: CellValue[][]): boolean => rowAt(1, HEADS, [["x"], ...rows]).areNumbered;
    expect([ahead([1]), ahead([], [], [1]), ahead([], [], [], [1]), ahead()]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(rowAt(1, ["Mục", "Họ tên"], [["x"], [1]]).areNumbered).toBe(false);
  });
});

describe("a row fills its cells as a record does", () => {
  test.each<[CellValue[], boolean, boolean, boolean]>([
    [[1, "A", "x", 40, 5], true, true, false],
    [[null, "A", null, 40], true, true, false],
    [[null, "A", "x"], true, false, false],
    [[null, "A"], false, false, false],
    [[1], false, false, true],
    [[null, " ", "–"], false, false, false],
  ])("%j: plausible %s, goes on %s, says nothing %s", (row, plausible, goesOn, nothing) => {
    const { isPlausible, continues, saysNothing } = view(row);
    expect([isPlausible, continues, saysNothing]).toEqual([plausible, goesOn, nothing]);
  });

  test("with half of them at least, and goes on without figures where none are asked", () => {
    const wide: Head[] = ["Họ tên", "Tổ", "Chức vụ", "Quê", "Xếp loại"];
    expect([view(["A", "x"], {}, wide).isPlausible, view(["A", "x", "y"], {}, wide).isPlausible]).toEqual([
      false,
      true,
    ]);
    expect(view(["A", "x", "y"], {}, wide).continues).toBe(true);
  });
});

describe("a name that is merged down is the first cell of its rows", () => {
  const first = (merge: Area, rows: CellValue[][], at: number): number | undefined =>
    rowAt(at, ["Họ tên", "Tổ", "Sĩ số"], rows, { merges: [merge] }).first;
  test("where they have cells of their own", () => {
    expect(first({ top: 1, left: 0, bottom: 2, right: 0 }, [["A", "x", 4], []], 2)).toBe(0);
    expect(first({ top: 1, left: 0, bottom: 2, right: 2 }, [["A"], []], 2)).toBeUndefined();
    expect(first({ top: 1, left: 0, bottom: 2, right: 0 }, [[null, "x", 4], []], 2)).toBeUndefined();
    expect(first({ top: 0, left: 0, bottom: 1, right: 0 }, [[]], 1)).toBeUndefined();
  });
});

test("its columns have fields of figures, of words, and running numbers in the table’s own", () => {
  const shape = (heads: Head[], from = 0) => {
    const {
      mapped,
      typed,
      figures,
      isOfFigures,
      ordinal,
      heads: texts,
    } = shapeOf(bodyPlan(heads, [], { from }));
    return { mapped, typed, figures, isOfFigures, ordinal, texts: texts.map((set) => [...set].join()) };
  };
  expect(shape(["STT", "Họ tên", "Sĩ số", "Xếp loại"])).toEqual({
    mapped: [1, 2, 3],
    typed: [2],
    figures: [2],
    isOfFigures: false,
    ordinal: 0,
    texts: ["STT", "Họ tên", "Sĩ số", "Xếp loại"],
  });
  expect(shape(["Mục", "Sĩ số", "Nữ"])).toMatchObject({ isOfFigures: true, ordinal: undefined });
  expect(shape(["STT", "Họ tên", "STT", "Sĩ số"], 2)).toMatchObject({
    mapped: [3],
    ordinal: 2,
    texts: ["STT", "Sĩ số"],
  });
  expect(shape(["STT", "Họ tên", "Sĩ số"], 1).ordinal).toBeUndefined();
});
