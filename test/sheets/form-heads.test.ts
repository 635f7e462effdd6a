/** What the heads over a form's columns say of what stands beneath them. */
import { headsAt, headsOver, noHeads, withSubheads } from "../../src/sheets/find/forms/heads";
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
    [
      ["Không", "Có"],
      ["tick false", "tick true"],
    ],
    [["Có", "Đạt"], undefined],
    [["Có", "Trường A", "Không"], undefined],
    [["Có", "Không", "Chưa"], undefined],
    [["Đạt"], undefined],
    [["Trường A"], undefined],
    [[12, 13], undefined],
    [["Kết quả:"], undefined],
    [["SL", "Kết quả： "], undefined],
    [
      ["SL", "Điểm:HK1"],
      ["quantity count false", "other Điểm:HK1"],
    ],
    [["Trường A", "Trường B", "Đạt"], undefined],
  ])("%j over labels are %j", (heads, expected) => expect(roles(...heads)).toEqual(expected));

  test("is none where its row is numbered", () => {
    const grid = gridOf([1, "Nội dung", "SL", "TL"], [2, "Số lớp", 1, 2]);
    expect(headsAt(grid, 0, 1, 3, noHeads(), isLabel(grid))).toBeUndefined();
  });
});

describe("a year", () => {
  const years = (...rows: CellValue[][]): unknown[] | undefined => {
    const found = headsOf(gridOf(...rows), 0);
    return found && [...found.roles.values()].map(({ kind }) => kind);
  };
  const beneath: CellValue[] = ["Số lớp", 7, 8, 9];
  test.each<[string, CellValue[][], string[] | undefined]>([
    ["heads what stands beneath it", [["Nội dung", 2020], beneath], ["year"]],
    ["is the figure of a label beside it", [["Số lớp", 2020], beneath], undefined],
    ["is the figure of a label further right", [["Nội dung", "Số phòng", 2020], beneath], undefined],
    ["heads beside another head", [["Số lớp", 2020, "SL"], beneath], ["year", "quantity"]],
    ["heads beside another year", [["Số lớp", 2020, 2021], beneath], ["year", "year"]],
    ["heads beside what is no label", [["Nội dung", "Trường A", 2020], beneath], ["other", "year"]],
    ["heads nothing where nothing stands beneath it", [["Nội dung", 2020]], undefined],
    ["heads nothing alone in its row", [[null, 2020], beneath], undefined],
    ["heads with another head in its row", [[null, 2020, "Trường A"], beneath], ["year", "other"]],
  ])("%s", (_, rows, expected) => expect(years(...rows)).toEqual(expected));

  test("alone in its row heads right beneath other heads", () => {
    const grid = gridOf(["Nội dung", "SL"], [null, 2020], beneath);
    expect([...(headsOf(grid, 1, headsOf(grid, 0))?.roles ?? [])]).toEqual([
      [1, { kind: "year", year: 2020, as: "count", percent: false }],
    ]);
  });
});

describe("yes beside no", () => {
  const asked: CellValue[] = ["Nội dung", "Yêu cầu", "Kết quả", "Ghi chú"];
  const kept: CellValue[] = ["Phòng y tế", "Có", "Có"];
  const lacking: CellValue[] = ["Phòng Đội", "Có", "Chưa có", "xây năm tới"];
  const kindsAt = (row: number, ...rows: CellValue[][]): string[] | undefined => {
    const grid = gridOf(...rows);
    const found = headsOf(grid, row, headsOf(grid, 0));
    return found && [...found.roles.values()].map(({ kind }) => kind);
  };
  test.each<[string, number, CellValue[][]]>([
    ["over a row that answers both", 1, [asked, lacking, kept]],
    ["under one that does", 2, [asked, kept, lacking]],
    ["with the title of a part between them", 2, [asked, lacking, lacking, ["II. Phòng khác"], kept]],
    ["beneath years", 1, [["Nội dung", 2020, 2021], lacking, kept]],
    ["over figures of a row that has both", 1, [asked, lacking, ["Số lớp", "≤ 45", 24]]],
  ])("says what is asked for and what there is %s", (_, row, rows) =>
    expect(kindsAt(row, ...rows)).toBeUndefined()
  );
  test.each<[string, number, CellValue[][]]>([
    [
      "beneath their group",
      1,
      [
        ["Nội dung", "Kết quả", null],
        [null, "Có", "Không"],
        ["Phòng y tế", "x", null],
      ],
    ],
    [
      "of another part",
      2,
      [
        ["Nội dung", "SL", "TL"],
        ["Số lớp", 7, 8],
        ["Phòng", "Có", "Không"],
        ["Y tế", "x"],
      ],
    ],
    ["of another part with ticks", 2, [["Nội dung", "Có", "Không"], kept, ["Phòng", "Có", "Không"], kept]],
    ["over nothing that is filled", 1, [asked, ["Phòng", "Có", "Không"]]],
  ])("heads ticks %s", (_, row, rows) => expect(kindsAt(row, ...rows)).toContain("tick"));
});

test.each<[string, CellValue[], string[] | undefined]>([
  ["a line of labels and their answers", ["Số lớp", "bảy", "Nữ", "ba"], undefined],
  ["one with a label that reads like a head of units", ["Số lớp", "bảy", "Đơn vị", "một"], undefined],
  ["not without a label in front", ["Nội dung", "bảy", "Nữ", "ba"], ["other", "aside", "other"]],
  ["not without an answer of the last label", ["Số lớp", "bảy", "Nữ"], ["other", "aside"]],
  ["not without an answer of the first label", ["Số lớp", "Nữ", "ba"], ["aside", "other"]],
  ["not with a head among them", ["Số lớp", "SL", "Nữ", "ba"], ["quantity", "aside", "other"]],
  ["not with what is no label", ["Số lớp", "bảy", "Ghi chú", "ba"], ["other", "aside", "other"]],
])("%s is no row of heads: %j", (_, line, expected) => {
  const grid = gridOf(line, ["Số phòng", 7, 8, 9]);
  const isKnown = (row: number, column: number) => /^(?:Số |Nữ|Đơn vị)/.test(grid.text(row, column));
  const found = headsAt(grid, 0, 0, grid.columns - 1, noHeads(), isKnown);
  expect(found && [...found.roles.values()].map(({ kind }) => kind)).toEqual(expected);
});

describe("heads stand over a row", () => {
  const isOver = (...row: CellValue[]): boolean => {
    const grid = gridOf(["Nội dung", "SL", "Trường A", "Trường B"], row);
    const heads = headsOf(grid, 0) ?? noHeads();
    const found = headsOver(grid, 1, heads);
    expect([heads, noHeads()]).toContain(found);
    return found === heads;
  };
  test.each<[CellValue[], boolean]>([
    [["Số lớp", 7, 8, 9], true],
    [["Số lớp", 7, "Số phòng:", 9], false],
    [["Số lớp", 7, "Số phòng： ", 9], false],
    [["Số lớp", 7, 8, "Số phòng:"], true],
    [["Số lớp", 7, "Số phòng:9", 9], true],
    [["Số lớp:", 7, 8, 9], true],
    [[null, "Số lớp:", 8, 9], true],
  ])("%j: %s", (row, expected) => expect(isOver(...row)).toBe(expected));

  test("unless a label with its colon stands beneath none of them", () => {
    const grid = gridOf(["Nội dung", "SL"], ["Số lớp", 7, "Số phòng:", 9]);
    const heads = headsOf(grid, 0) ?? noHeads();
    expect(headsOver(grid, 1, heads)).toBe(heads);
  });
});

describe("a row beneath heads", () => {
  const beneath = (...rows: CellValue[][]): unknown[] | undefined => {
    const grid = gridOf(...rows);
    const found = headsOf(grid, rows.length - 1, headsOf(grid, 0));
    return found && [...found.roles].map(([column, { kind }]) => `${column} ${kind}`);
  };
  test("breaks down the whole where one stands beside its parts, and each of them otherwise", () => {
    const parts: CellValue[] = [null, "SL", "TL"];
    const more: CellValue[] = ["Trường A", "ĐVT", 2020];
    expect(beneath(["Nội dung", "Toàn trường", ...more], parts)).toEqual(["1 quantity", "2 aside", "3 unit", "4 aside"]); // prettier-ignore
    expect(beneath(["Nội dung", "Trường B", ...more], parts)).toEqual(["1 quantity", "2 quantity", "3 unit", "4 year"]); // prettier-ignore
  });

  test("and others heads anew", () => {
    expect(beneath(["Nội dung", "ĐVT", "Kết quả"], ["Số lớp", "lớp", 7], ["Nội dung", "SL"])).toEqual(["1 quantity"]); // prettier-ignore
  });

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
