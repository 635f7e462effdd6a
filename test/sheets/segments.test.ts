/** Tables side by side beneath one line of heads, and blank columns within one table. */
import { bandOf } from "../../src/sheets/find/header";
import { continued, namesRows, segments, type Segment } from "../../src/sheets/find/segments";
import { isContinued, isOnlySpanned, isSpanned } from "../../src/sheets/find/spans";
import type { Area, CellValue } from "../../src/sheets";
import { gridOf } from "./toy-sheet";

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

describe("heads side by side are parted", () => {
  const parts = (rows: CellValue[][], merges: readonly Area[] = [], bottom = 0): readonly Segment[] => {
    const grid = gridOf(rows, { merges });
    return segments(grid, bandOf(grid, 0, bottom));
  };
  const beneath = (...rows: CellValue[][]) => parts([["Lớp", "Sĩ số", null, "Phòng", "Tầng"], ...rows]);

  test("by a column in which nothing stands", () => {
    expect(beneath(["6A", 40, null, "P1", 2])).toEqual([[0, 1], [3, 4]]); // prettier-ignore
    expect(parts([["Lớp", "Sĩ số"], ["6A", 40]])).toEqual([[0, 1]]); // prettier-ignore
    expect(parts([["Lớp", null, null, "Sĩ số"], ["6A", null, null, 40]])).toEqual([[0, 0], [3, 3]]); // prettier-ignore
  });

  test("not by a column that holds something, within twenty rows", () => {
    const far = (count: number) =>
      beneath(...Array.from({ length: count }, (): CellValue[] => ["6A", 40]), ["6B", 41, "x"]);
    expect(far(0)).toEqual([[0, 4]]);
    expect(far(19)).toEqual([[0, 4]]);
    expect(far(20)).toEqual([[0, 1], [3, 4]]); // prettier-ignore
  });

  test("not by a column beneath merged heads", () => {
    const rows: CellValue[][] = [["Lớp", "Sĩ số", null, "Phòng"], ["6A", 40, null, "P1"]]; // prettier-ignore
    expect(parts(rows, [area(0, 1, 0, 2)])).toEqual([[0, 3]]);
  });

  test("also where they stand further right", () => {
    const rows: CellValue[][] = [[null, "Lớp", "Sĩ số", null, "Phòng"], [null, "6A", 40, null, "P1"]]; // prettier-ignore
    expect(parts(rows)).toEqual([[1, 2], [4, 4]]); // prettier-ignore
  });

  test("where they begin anew", () => {
    const twice: CellValue[][] = [["Lớp", "Sĩ số", "Lớp", "Sĩ số"], ["6A", 40, "7A", 41]]; // prettier-ignore
    expect(parts(twice)).toEqual([[0, 1], [2, 3]]); // prettier-ignore
    const thrice = twice.map((row) => [...row, ...row.slice(0, 2)]);
    expect(parts(thrice)).toEqual([[0, 1], [2, 3], [4, 5]]); // prettier-ignore
    expect(parts([["Lớp", "Sĩ số", "Lớp", "Nữ"], ["6A", 40, "7A", 41]])).toEqual([[0, 3]]); // prettier-ignore
    expect(parts([["Lớp", "Sĩ số", "Nữ", "Sĩ số"], ["6A", 40, 7, 41]])).toEqual([[0, 3]]); // prettier-ignore
    expect(parts([["Nữ", "Nữ", "Nữ", "Nữ"], [1, 2, 3, 4]])).toEqual([[0, 1], [2, 3]]); // prettier-ignore
  });

  test("where they begin anew behind the running numbers of all, and where these are", () => {
    const numbered: CellValue[] = ["TT", "Lớp", "Sĩ số", "Lớp", "Sĩ số"];
    expect(parts([numbered, [1, "6A", 40, "7A", 41]])).toEqual([[0, 2], [3, 4]]); // prettier-ignore
    expect(parts([["Xã", ...numbered], ["Đông", 1, "6A", 40, "7A", 41]])).toEqual([[0, 3], [4, 5]]); // prettier-ignore
    expect(parts([["Tỉnh", "Xã", ...numbered], ["Bắc", "Đông", 1, "6A", 40, "7A", 41]])).toEqual([[0, 6]]); // prettier-ignore
  });

  test("not where figures are repeated: these are of one record", () => {
    const twice: CellValue[] = ["Xã", "TT", "Nam", "Nữ", "Nam", "Nữ"];
    expect(parts([twice, ["Đông", 1, 20, 21, 22, 23]])).toEqual([[0, 5]]);
    expect(parts([twice, ["Đông", 1, "12", "13", "14", "15"]])).toEqual([[0, 5]]);
    expect(parts([twice, ["Đông", 1, "An", "Hà", "Tú", "Vy"]])).toEqual([[0, 3], [4, 5]]); // prettier-ignore
  });

  test("beneath the names of sections, which change nothing", () => {
    const sections: CellValue[] = ["Khối 6", null, "Khối 7", null];
    const merges = [area(0, 0, 0, 1), area(0, 2, 0, 3)];
    const rows = [sections, ["Lớp", "Sĩ số", "Lớp", "Sĩ số"], ["6A", 40, "7A", 41]];
    expect(parts(rows, merges, 1)).toEqual([[0, 1], [2, 3]]); // prettier-ignore
    const groups = [["Nam", null, "Nữ", null], ...rows.slice(1)];
    expect(parts(groups, merges, 1)).toEqual([[0, 3]]);
    const alone = [["Khối 6", "Khối 7", "Khối 6", "Khối 7"], [1, 2, 3, 4]]; // prettier-ignore
    expect(parts(alone)).toEqual([[0, 1], [2, 3]]); // prettier-ignore
  });
});

describe("columns tell records apart", () => {
  const tell = (from: number, heads: CellValue[], row: CellValue[]): boolean => {
    const grid = gridOf([heads, row]);
    return namesRows(grid, bandOf(grid, 0, 0), [from, from + 1]);
  };
  test("where they begin with words or running numbers", () => {
    expect(tell(0, ["Lớp", "Sĩ số"], ["6A", 40])).toBe(true);
    expect(tell(0, ["TT", "Sĩ số"], [1, 40])).toBe(true);
    expect(tell(0, ["Nữ", "Sĩ số"], [20, 40])).toBe(false);
    expect(tell(0, ["Nữ", "Sĩ số"], ["20", 40])).toBe(false);
    expect(tell(1, [null, "TT", "Sĩ số"], [null, 1, 40])).toBe(true);
    expect(tell(2, [null, "TT", "Sĩ số"], [null, 1, 40])).toBe(false);
    expect(tell(3, ["TT", "Sĩ số"], [1, 40])).toBe(false);
  });
});

describe("what stands beyond a blank column", () => {
  const runs = (heads: CellValue[], rows: CellValue[][], ...parts: Segment[]) => {
    const grid = gridOf([heads, ...rows]);
    return continued(grid, bandOf(grid, 0, 0), parts).map((run) => run.length);
  };
  const [left, right]: [Segment, Segment] = [[0, 1], [3, 4]]; // prettier-ignore
  const heads = ["Lớp", "Sĩ số", null, "Phòng", "Tầng"];
  const go = (...rows: CellValue[][]): boolean => runs(heads, rows, left, right).length === 1;
  const [both, one, other]: CellValue[][] = [["6A", 40, null, "P1", 2], ["6B", 41], [null, null, null, "P3", 1]]; // prettier-ignore

  test("goes on with the records left of it where it holds something in most of them, and nowhere else", () => {
    expect(go(both ?? [], both ?? [])).toBe(true);
    expect(go(both ?? [], both ?? [], one ?? [])).toBe(true);
    expect(go(both ?? [], one ?? [])).toBe(false);
    expect(go(both ?? [], both ?? [], other ?? [])).toBe(false);
    expect(go(other ?? [], both ?? [], both ?? [])).toBe(false);
  });

  test("is looked at down to the first blank row, beneath one under the heads", () => {
    expect(go(both ?? [], both ?? [], [], other ?? [])).toBe(true);
    expect(go([], both ?? [], both ?? [], [], other ?? [])).toBe(true);
    expect(go([], both ?? [], other ?? [])).toBe(false);
  });

  test("may hold something in a few of them only, where it is a single column", () => {
    const remark = (...rows: CellValue[][]) =>
      runs(["Lớp", "Sĩ số", null, "Ghi chú"], rows, left, [3, 3]).length === 1;
    expect(remark(["6A", 40, null, "x"], ["6B", 41], ["6C", 42])).toBe(true);
    expect(remark(["6A", 40, null, "x"], [null, null, null, "x"])).toBe(false);
  });

  test("is another table where its heads are those left of it", () => {
    const rows: CellValue[][] = [["6A", 40, null, "7A", 2]];
    expect(runs(["Lớp", "Sĩ số", null, "Lớp", "Tầng"], rows, left, right)).toEqual([1, 1]);
    expect(runs(["Lớp", "Sĩ số", null, "Phòng", "Sĩ số"], rows, left, right)).toEqual([1, 1]);
    expect(runs(["Lớp", "", null, "Phòng", ""], rows, left, right)).toEqual([2]);
  });

  test("is another table where two columns part them, or none", () => {
    const rows: CellValue[][] = [["6A", 40, null, null, "P1", 2]];
    expect(runs(["Lớp", "Sĩ số", null, null, "Phòng", "Tầng"], rows, left, [4, 5])).toEqual([1, 1]);
    expect(runs(["Lớp", "Sĩ số", "Phòng", "Tầng"], [["6A", 40, "P1", 2]], left, [2, 3])).toEqual([1, 1]);
  });

  test("may go on beyond another blank column", () => {
    const rows: CellValue[][] = [["6A", 40, null, "P1", 2, null, "An", "Hà"]];
    const more = [...heads, null, "GVCN", "Trợ giảng"];
    expect(runs(more, rows, left, right, [6, 7])).toEqual([3]);
    expect(runs([...heads, null, "GVCN", "Lớp"], rows, left, right, [6, 7])).toEqual([2, 1]);
    const apart: CellValue[][] = [["6A", 40], [null, null, null, "P1", 2, null, "An", "Hà"]]; // prettier-ignore
    expect(runs(more, apart, left, right, [6, 7])).toEqual([1, 2]);
  });
});

describe("beneath merged heads", () => {
  const grid = (rows: CellValue[][], ...merges: Area[]) => gridOf(rows, { merges });
  const over = area(0, 0, 0, 1);

  test("a column goes on from the one left of it where all that stands in it is merged alike", () => {
    const rows: CellValue[][] = [["Lớp", null, "Sĩ số"], ["6A", null, 40], ["6B", null, 41]]; // prettier-ignore
    const alike = [area(1, 0, 1, 1), area(2, 0, 2, 1)];
    expect(isContinued(grid(rows, over, ...alike), 0, 1)).toBe(true);
    expect(isContinued(grid(rows, over, ...alike), 0, 0)).toBe(false);
    expect(isContinued(grid(rows, over, ...alike), 0, 2)).toBe(false);
    expect(isContinued(grid(rows, over), 0, 1)).toBe(false);
    const some = rows.map((row, at) => (at === 2 ? ["6B", "x", 41] : row));
    expect(isContinued(grid(some, over, area(1, 0, 1, 1)), 0, 1)).toBe(false);
  });

  test("five rows tell", () => {
    const rows = (at: number): CellValue[][] =>
      Array.from({ length: 8 }, (_, row): CellValue[] => ["6A", row === at ? "x" : null]);
    const merged = (at: number) => grid(rows(at), over, area(1, 0, 1, 1));
    expect([5, 6].map((at) => isContinued(merged(at), 0, 1))).toEqual([false, true]);
    const late = grid(rows(-1), over, area(6, 0, 6, 1));
    expect(isContinued(late, 0, 1)).toBe(false);
  });

  test("a column is room alone where nothing stands in it", () => {
    const rows = (count: number, last: CellValue): CellValue[][] => [
      ["Lớp", null],
      ...Array.from({ length: count }, (): CellValue[] => ["6A", null]),
      ["6B", last],
    ];
    const isRoom = (count: number, last: CellValue, ...more: Area[]): boolean =>
      isOnlySpanned(grid(rows(count, last), over, ...more), 0, 0, 1);
    expect([isRoom(3, null), isRoom(3, "x")]).toEqual([true, false]);
    expect([isRoom(19, "x"), isRoom(20, "x")]).toEqual([false, true]);
    expect(isRoom(3, null, area(4, 0, 4, 1))).toBe(false);
    expect(isOnlySpanned(grid(rows(3, null)), 0, 0, 1)).toBe(false);
    expect(isOnlySpanned(grid([["Lớp", null], [null, "x"]], over), 0, 1, 1)).toBe(false); // prettier-ignore
  });

  test("a head is merged over a column in any of their rows", () => {
    const two = grid([["a", "b", null], ["c", null, "d"]], area(0, 1, 0, 2), area(1, 0, 1, 1)); // prettier-ignore
    expect([0, 1, 2].map((column) => isSpanned(two, 0, 1, column))).toEqual([false, true, true]);
    expect([0, 1, 2].map((column) => isSpanned(two, 0, 0, column))).toEqual([false, false, true]);
    expect([0, 1, 2].map((column) => isSpanned(two, 1, 1, column))).toEqual([false, true, false]);
  });
});
