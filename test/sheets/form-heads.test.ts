/** What the heads over a form's columns say of what stands beneath them. */
import { headsAt, noHeads, withSubheads } from "../../src/sheets/find/forms/heads";
import type { Heads } from "../../src/sheets/find/forms/roles";
import { Grid } from "../../src/sheets/grid/grid";
import type { CellValue } from "../../src/sheets";

const gridOf = (...values: CellValue[][]): Grid => new Grid({ name: "S", values, merges: [] });
const isLabel = (grid: Grid) => (row: number, column: number) => /^Số /.test(grid.text(row, column));
const headsOf = (grid: Grid, row: number, before: Heads = noHeads()): Heads | undefined =>
  headsAt(grid, row, 0, grid.columns - 1, before, isLabel(grid));

describe("a row of heads", () => {
  const roles = (...heads: CellValue[]): unknown[] | undefined => {
    const found = headsOf(gridOf(["Nội dung", ...heads], ["Số lớp", 1, 2, 3]), 0);
    return found && [...found.roles.values()].map((role) => Object.values(role).join(" "));
  };
  test.each<[CellValue[], string[] | undefined]>([
    [
      ["SL", "TL (%)"],
      ["quantity count false", "quantity share true"],
    ],
    [
      [2020, 2021],
      ["year 2020", "year 2021"],
    ],
    [
      ["Có", "Không"],
      ["tick true", "tick false"],
    ],
    [
      ["ĐVT", "Kết quả", "Ghi chú"],
      ["unit", "answer 0", "aside"],
    ],
    [
      ["Toàn trường", "Khối 6"],
      ["whole", "aside"],
    ],
    [
      ["Trường A", "Trường B"],
      ["other Trường A", "other Trường B"],
    ],
    [["Đạt"], undefined],
    [["Trường A"], undefined],
    [[12, 13], undefined],
    [["Kết quả:"], undefined],
  ])("%j over labels are %j", (heads, expected) => expect(roles(...heads)).toEqual(expected));

  test("is none where its row is numbered", () => {
    const grid = gridOf([1, "Nội dung", "SL", "TL"], [2, "Số lớp", 1, 2]);
    expect(headsAt(grid, 0, 1, 3, noHeads(), isLabel(grid))).toBeUndefined();
  });
});

describe("a row beneath heads", () => {
  test("says of each year how its figures are given", () => {
    const grid = gridOf(["Nội dung", 2020, null, 2021, null], [null, "SL", "TL (%)", "SL", "TL (%)"]);
    const found = headsOf(grid, 1, headsOf(grid, 0));
    expect(found?.rows).toEqual([0, 1]);
    expect([...(found?.roles ?? [])].map(([column, role]) => [column, role])).toEqual([
      [1, { kind: "quantity", as: "count", percent: false, year: 2020 }],
      [3, { kind: "quantity", as: "count", percent: false, year: 2021 }],
      [2, { kind: "quantity", as: "share", percent: true, year: 2020 }],
      [4, { kind: "quantity", as: "share", percent: true, year: 2021 }],
    ]);
  });

  test("breaks them down into what each of its cells says, where yes and no are no answers", () => {
    const grid = gridOf(["Nội dung", "Kết quả", "Trường A"], [null, null, "Có", "SL", 7, "Khối chính"]);
    const before = headsOf(grid, 0);
    if (!before) throw new Error("heads");
    const { roles, rows } = withSubheads(grid, 1, before);
    expect(rows).toEqual([0, 1]);
    expect([...roles]).toEqual([
      [1, { kind: "answer", rank: 0 }],
      [2, { kind: "other", text: "Có" }],
      [3, { kind: "quantity", as: "count", percent: false }],
      [4, { kind: "other", text: "" }],
      [5, { kind: "other", text: "Khối chính" }],
    ]);
  });
});
