/** Rows of a form that are more than a label and its value: titles, labels over their values, names as heads. */
import { answersIn } from "../../src/sheets/find/forms/answers";
import { headsAt, noHeads } from "../../src/sheets/find/forms/heads";
import { withoutOthers } from "../../src/sheets/find/forms/names";
import type { Heads, Role } from "../../src/sheets/find/forms/roles";
import { stackedAt } from "../../src/sheets/find/forms/stacked";
import { breaksDown, isTitleOver } from "../../src/sheets/find/forms/titles";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { entriesOf, gridOf } from "./toy-sheet";

const SCHOOL = record(
  "school",
  [
    field("classes", "count", ["Số lớp"]),
    field("rooms", "count", ["Số phòng học"]),
    field("total", "count", ["Tổng điểm"]),
    field("maths", "count", ["Toán"]),
    field("name", "text", ["Tên trường"]),
  ],
  { layouts: ["form"] }
);
const lexicon = new Lexicon([SCHOOL]);
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

describe("labels over their values, beside a cell that names them", () => {
  const stacked = (values: CellValue[][], ...merges: Area[]) =>
    stackedAt(gridOf(values, { merges }), lexicon, 0);
  const down = area(0, 0, 1, 0);
  const LABELS: CellValue[] = ["Điểm", "Toán", "Tổng điểm"];
  test.each<[string, CellValue[][], Area[], number[] | undefined]>([
    ["are read", [LABELS, [null, 8, 15]], [down], [1, 2]],
    ["with a value that is blank", [LABELS, [null, null, 15]], [down], [1, 2]],
    [
      "of which half are known",
      [
        [...LABELS, "Văn", "Sử"],
        [null, 8, 15],
      ],
      [down],
      [1, 2, 3, 4],
    ],
    [
      "not of which fewer are",
      [
        [...LABELS, "Văn", "Sử", "Địa"],
        [null, 8, 15],
      ],
      [down],
      undefined,
    ],
    [
      "not of which one is",
      [
        ["Điểm", "Toán", "Văn"],
        [null, 8, 15],
      ],
      [down],
      undefined,
    ],
    ["not without values", [LABELS, [null, null, null]], [down], undefined],
    ["not over values beneath no label", [LABELS, [null, 8, 15, 7]], [down], undefined],
    ["not over labels", [LABELS, [null, 8, "Số lớp"]], [down], undefined],
    ["not beside a cell of one row", [LABELS, [null, 8, 15]], [], undefined],
    [
      "not beside a cell of three rows",
      [LABELS, [null, 8, 15], [null, 9, 16]],
      [area(0, 0, 2, 0)],
      undefined,
    ],
    ["not where one of them runs down", [LABELS, [null, 8, 15]], [down, area(0, 1, 1, 1)], undefined],
    ["not over several rows of values", [LABELS, [null, 8, 15], [null, 9, 16]], [down], undefined],
    ["over a row of other values", [LABELS, [null, 8, 15], ["Khác", null, 3]], [down], [1, 2]],
    [
      "beside a cell of two columns",
      [
        ["Điểm", null, "Toán", "Tổng điểm"],
        [null, null, 8, 15],
      ],
      [area(0, 0, 1, 1)],
      [2, 3],
    ],
  ])("%s", (_, values, merges, expected) => expect(stacked(values, ...merges)).toEqual(expected));

  test("not in the second of the rows that they are named in", () => {
    const grid = gridOf(
      [
        ["Điểm", "x"],
        [null, "Toán", "Tổng điểm"],
        [null, 8, 15],
      ],
      { merges: [down] }
    );
    expect(stackedAt(grid, lexicon, 1)).toBeUndefined();
  });
});

describe("a lone text over a form’s rows", () => {
  const isTitle = (values: CellValue[][], at = 0, rows = values.map((_, row) => row)): boolean =>
    isTitleOver(gridOf(values), rows, at, noHeads(), undefined, () => false);
  const HEADS: CellValue[] = ["Nội dung", "SL", "TL (%)"];
  test.each<[string, CellValue[][], boolean]>([
    ["is a title over heads", [["Cơ sở vật chất"], HEADS, ["Số lớp", 7, 8]], true],
    ["over a blank row and heads", [["Cơ sở vật chất"], [], HEADS], true],
    ["is none two blank rows away", [["Cơ sở vật chất"], [], [], HEADS], false],
    ["is none with a colon", [["Cơ sở vật chất:"], HEADS], false],
    ["is none over a label and its value", [["Cơ sở vật chất"], ["Số lớp", 7]], false],
    ["is none over figures", [["Cơ sở vật chất"], ["Số lớp", 7, 8]], false],
    ["is none over heads of two cells", [["Cơ sở vật chất"], ["Nội dung", "SL"], ["Số lớp", 7]], false],
    ["is none in the last row", [["Cơ sở vật chất"]], false],
  ])("%s", (_, values, expected) => expect(isTitle(values)).toBe(expected));

  test("is one of its own rows, whatever else stands between", () => {
    const values = [["x"], ["Cơ sở vật chất"], ["y", 1, 2], HEADS, ["z"]];
    expect(isTitle(values, 1, [0, 1, 3, 4])).toBe(true);
    expect(isTitle(values, 1)).toBe(false);
  });

  test.each<[string, CellValue[], boolean]>([
    ["with a Roman number", ["II. PHÒNG"], true],
    ["with a letter", ["B. PHÒNG"], true],
    ["with a Chinese number", ["二、教室"], true],
    ["not with another number", ["2. Phòng"], false],
    ["not without a number", ["PHÒNG"], false],
    ["not where the labels stand", [null, "II. PHÒNG"], false],
  ])("is a section’s title beneath the heads of the line before, %s", (_, line, expected) => {
    const grid = gridOf([["TT", "Nội dung", "SL"], [1, "Số lớp", 7], line, [2, "Số phòng học", 8]]); // prettier-ignore
    const heads = headsAt(grid, 0, 1, 2, noHeads(), () => false) ?? noHeads();
    const label = parseLabel("Số lớp");
    const answer = { kind: "cells", cells: [{ column: 2 }] } as const;
    const last = { row: 1, labelColumn: 1, label, matches: new Map(), answer, heads };
    const isSection = (over = heads, before: typeof last | undefined = last): boolean =>
      isTitleOver(grid, [0, 1, 2, 3], 2, over, before, () => false);
    expect([isSection(), isSection({ ...heads }), isSection(noHeads())]).toEqual([expected, false, false]);
    expect(isTitleOver(grid, [0, 1, 2, 3], 2, heads, undefined, () => false)).toBe(false);
  });

  test("of a numbered section, left of the labels beneath the same heads", () => {
    const values: CellValue[][] = [
      ["TT", "Nội dung", "SL"],
      [1, "Số lớp", 7],
      ["II. PHÒNG"],
      [2, "Số phòng học", 8],
    ];
    expect(entriesOf([SCHOOL], values)).toEqual(["B2 classes C2count", "B4 rooms C4count"]);
  });
});

test("a row beneath heads breaks them down, as far as their band reaches", () => {
  const values: CellValue[][] = [["Nội dung", "Trường A", null], [null, "Trong", "Ngoài"], ["Số lớp", 1, 2]]; // prettier-ignore
  const grid = gridOf(values, { merges: [area(0, 1, 0, 2)] });
  const heads = (...roles: Role[]): Heads => ({ roles: new Map(roles.map((role, at) => [at + 1, role])), rows: [0] }); // prettier-ignore
  const named: Role = { kind: "other", text: "Trường A" };
  const breaks = (row: number, over: Heads) => breaksDown(grid, lexicon, over, row);
  expect([breaks(1, heads({ kind: "unit" }, named)), breaks(2, heads(named))]).toEqual([true, false]);
  expect([breaks(1, heads({ kind: "unit" })), breaks(1, { ...heads(named), rows: [] })]).toEqual([false, false]); // prettier-ignore
});

describe("names as heads", () => {
  const other = (text: string): Role => ({ kind: "other", text });
  const above = new Map<number, Role>([
    [1, other("Các trường")],
    [2, other("Các trường")],
    [3, other("Ý kiến")],
    [4, { kind: "unit" }],
  ]);
  const kinds = (merges: Area[], columns: number[], roles = above) => {
    const names = new Map(columns.map((column) => [column, other(`Trường ${column}`)]));
    const grid = gridOf(
      [
        ["Nội dung", "Các trường", null, "Ý kiến", "ĐVT"],
        [null, "A", "B"],
      ],
      { merges }
    );
    return [...withoutOthers(grid, 1, names, roles)].map(([column, { kind }]) => `${column} ${kind}`);
  };
  const ALL = ["1 other", "2 other", "3 other", "4 unit"];
  test("leave out the heads beside the one that all stand beneath", () => {
    expect(kinds([area(0, 1, 0, 2)], [1, 2])).toEqual(["1 other", "2 other", "3 aside", "4 unit"]);
    expect(kinds([area(0, 2, 0, 3)], [2, 3])).toEqual(["1 aside", "2 other", "3 other", "4 unit"]);
  });
  test("leave out none where none or several are above them", () => {
    expect(kinds([], [1, 2])).toEqual(ALL);
    expect(kinds([area(0, 1, 0, 2), area(0, 3, 0, 4)], [1, 2, 3, 4])).toEqual(ALL);
    expect(kinds([area(0, 1, 1, 2)], [1, 2])).toEqual(ALL);
    expect(kinds([area(0, 0, 0, 0), area(0, 1, 0, 1)], [1])).toEqual(ALL);
  });
});

describe("the value of a label", () => {
  const HEADS: CellValue[] = ["Nội dung", "ĐVT", "Kết quả", "Diện tích", "Ghi chú"];
  const answer = (row: CellValue[], heads?: CellValue[], merges: Area[] = []): string | undefined => {
    const grid = gridOf([heads ?? [], row], { merges });
    const over: Heads = (heads && headsAt(grid, 0, 0, grid.columns - 1, noHeads(), () => false)) ?? noHeads();
    const found = answersIn(grid, lexicon, 1, 0, over);
    return found?.kind === "cells"
      ? [...found.cells.map(({ column }) => column), ...(found.unit ? [found.unit] : [])].join(" ")
      : found?.kind;
  };
  test.each<[string, CellValue[], string | undefined, CellValue[] | undefined]>([
    ["stands beneath the head for it", ["Số lớp", "lớp", 7], "2 lớp", HEADS],
    ["stands beneath it though it is blank", ["Số lớp", "lớp"], "2 lớp", HEADS],
    ["is the only figure, where that is blank", ["Số lớp", "m2", null, 50], "3", HEADS],
    ["stands beside it without heads", ["Số lớp", 7], "1", undefined],
    ["stands up to four cells away", ["Số lớp", null, null, null, 7], "4", undefined],
    ["stands no farther", ["Số lớp", null, null, null, null, 7], "1", undefined],
    ["is blank beside it", ["Số lớp", null, "x"], "2", undefined],
    ["stands behind its unit", ["Tỷ lệ", "%", 98], "2 %", undefined],
    ["stands behind its unit, whatever that is", ["Số lớp", "lớp", 98], "2 lớp", undefined],
    ["is a text beside a figure", ["Số lớp", "bảy", 98], "1", undefined],
    ["is a unit without a figure", ["Tỷ lệ", "%", "cao"], "1", undefined],
    ["is a unit alone", ["Tỷ lệ", "%"], "1", undefined],
    ["ends before the next label", ["Số lớp", null, "Số phòng học", 8], "1", undefined],
  ])("%s", (_, row, expected, heads) => expect(answer(row, heads)).toBe(expected));

  test("stands right of all cells that its label is merged over", () => {
    expect(answer(["Số lớp", null, 7], undefined, [area(1, 0, 1, 1)])).toBe("2");
  });
});
