/** What a row says at a first look: known labels, codes of programs, names of a closed list beneath it. */
import { isCodesRow, named, namesRow } from "../../src/sheets/find/codes";
import { hitsOf } from "../../src/sheets/find/hits";
import { hasRows, isOverItems, itemsIn, standsOverList } from "../../src/sheets/find/lists";
import { ItemIndex } from "../../src/sheets/lexicon/items";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { Words } from "../../src/sheets/lexicon/words";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { Area, CellValue } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, knownOf } from "./toy-sheet";

const CANDIDATE = record("candidate", [
  field("number", "text", ["考生号"]),
  field("name", "text", ["姓名"]),
  field("major", "text", ["录取专业代码"]),
  field("pupils", "count", ["45 em", "2 em"]),
]);
const LEXICON = new Lexicon([CANDIDATE]);

test("a figure with its unit is a value, unless it numbers the heads", () => {
  const hits = (row: CellValue[]): number[] => [...hitsOf(gridOf([row]), LEXICON, 0).keys()];
  expect(hits(["考生号", "无", "姓名"])).toEqual([0, 2]);
  expect(hits(["姓名", "45 em"])).toEqual([0]);
  expect(hits(["姓名", "2 em"])).toEqual([0, 1]);
  expect(hits(["姓名", "x", "2 em"])).toEqual([0, 2]);
  expect(hits(["姓名", "x", "x", "2 em"])).toEqual([0]);
  expect(hits([null, "2 em"])).toEqual([]);
});

describe("codes by which programs call their columns", () => {
  const over = (codes: CellValue[], names: CellValue[]): boolean =>
    namesRow(gridOf([codes, names]), LEXICON, 0);
  const beneath = (heads: number, ...rows: CellValue[][]): boolean => isCodesRow(gridOf(rows), 0, heads);
  const RECORD = ["2414", "李明", "会计"];

  test.each<[string, CellValue[], CellValue[], boolean]>([
    ["over two known names of four", ["ksh", "xm", "a", "b"], ["考生号", "姓名", "甲", "乙"], true],
    ["not over two of five", ["ksh", "xm", "a", "b", "c"], ["考生号", "姓名", "甲", "乙", "丙"], false],
    ["not over one", ["ksh", "xm"], ["考生号", "甲"], false],
    ["of several words", ["k s h", "x_m"], ["考生号", "姓名"], true],
    ["no longer than twelve signs", ["abcdefghijklm", "xm"], ["考生号", "姓名"], false],
    ["in letters without marks", ["mã số", "xm"], ["考生号", "姓名"], false],
    ["not where the name stands in both", ["45 em", "xm"], ["45 em", "姓名"], false],
    ["not over a blank cell", ["ksh", "xm"], ["考生号", null], false],
    ["not beneath a blank cell", ["ksh", null], ["考生号", "姓名"], false],
  ])("%s", (_, codes, names, expected) => expect(over(codes, names)).toBe(expected));

  test.each<[string, number, CellValue[], CellValue[], boolean]>([
    ["over a record", 3, ["KSH", "XM", "LQZY_1"], RECORD, true],
    ["for half of the heads", 6, ["KSH", "XM", "LQZY"], RECORD, true],
    ["not for fewer", 7, ["KSH", "XM", "LQZY"], RECORD, false],
    ["three at least", 2, ["KSH", "XM"], RECORD, false],
    ["in capitals", 3, ["KSH", "XM", "lqzy"], RECORD, false],
    ["of two signs at least", 3, ["KSH", "XM", "L"], RECORD, false],
    ["of sixteen signs at most", 3, ["KSH", "XM", "ABCDEFGHIJKLMNOPQ"], RECORD, false],
    ["alone in their cells", 3, ["KSH", "XM", "1LQ"], RECORD, false],
    ["and not figures", 3, ["KSH", "XM", 12], RECORD, false],
    ["not over two cells", 3, ["KSH", "XM", "LQ"], ["2414", "李明"], false],
    ["not over a code, which is a value then", 3, ["KSH", "XM", "LQ"], ["2414", "李明", "A12"], false],
    ["over three cells, others blank", 4, ["KSH", "XM", "LQ", "BZ"], RECORD, true],
  ])("beneath their names %s", (_, heads, codes, row, expected) =>
    expect(beneath(heads, codes, row)).toBe(expected)
  );

  test("go by the name beneath them, where that is known", () => {
    const path = (head: string | undefined, name: CellValue): string[] =>
      named(gridOf([[name]]), LEXICON, head === undefined ? [] : ["考生", head].map(parseLabel), 0, 0).map(
        ({ text }) => text
      );
    expect(path("LQZY", "录取专业")).toEqual(["考生", "录取专业"]);
    expect(path("层次", "录取专业代码")).toEqual(["考生", "录取专业代码"]);
    expect(path("层次", "会计")).toEqual(["考生", "层次"]);
    expect(path("LQZY", null)).toEqual(["考生", "LQZY"]);
    expect(path(undefined, "会计")).toEqual(["会计"]);
  });
});

const NAMES = ["Một cửa", "Thư xin lỗi", "Chữ ký số", "Hài lòng"];
const options = NAMES.map((name, at) => ({ code: `${at + 1}.1`, labels: [name] }));
const target = (more: Partial<RecordType> = {}): RecordType =>
  record(
    "target",
    [field("target", "choice", ["Chỉ tiêu"], { options }), field("rate", "share", ["Kết quả"])],
    { layouts: ["list"], items: { field: "target", options }, ...more }
  );

test("a record may stand in rows as a table or a list", () => {
  const shown = (...layouts: RecordType["layouts"]): boolean => hasRows(target({ layouts }));
  expect([shown("table"), shown("list"), shown("form", "list"), shown("form", "matrix")]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

describe("the items of a list in a column", () => {
  const ITEMS = new ItemIndex(
    [...options, { code: "12", labels: ["Mười hai"] }, { code: "①", labels: ["Một"] }],
    new Words()
  );
  const inColumn = (cells: CellValue[], most = 20) => {
    const { distinct, texts } = itemsIn(gridOf(cells.map((cell) => [cell])), ITEMS, 0, 0, most);
    return [distinct.size, texts];
  };
  test("are counted once, beside all that stands there", () => {
    expect(inColumn(["Một cửa", "Một cửa", null, "Mùa", 2.1])).toEqual([2, 4]);
    expect(inColumn(["Mùa", true])).toEqual([0, 2]);
  });
  test("are no running numbers", () => {
    expect(inColumn([12, "12", " 12 ", "①"])).toEqual([0, 4]);
  });
  test("are looked for in so many rows", () => {
    expect(inColumn(["Một cửa", "Hài lòng", "Chữ ký số"], 2)).toEqual([2, 2]);
    expect(inColumn(["Một cửa", "Hài lòng"], 9)).toEqual([2, 2]);
  });
});

describe("heads that nobody knows stand over a list", () => {
  const over = (heads: CellValue[], rows: CellValue[][], ...types: RecordType[]): boolean =>
    standsOverList(gridOf([heads, ...rows]), new Lexicon(types.length > 0 ? types : [target()]), 0);
  const rows = (count: number, column = 0, others = 0): CellValue[][] =>
    [...NAMES.slice(0, count), ...Array<string>(others).fill("Mùa")].map((name) => [...Array<CellValue>(column).fill(1), name]); // prettier-ignore
  const HEADS = ["Nội dung", "b", "c", "d", "e"];

  test("by three names of it, half of what stands there", () => {
    expect([2, 3, 4].map((count) => over(HEADS, rows(count)))).toEqual([false, true, true]);
    expect([3, 4].map((others) => over(HEADS, rows(3, 0, others)))).toEqual([true, false]);
  });
  test("among the first four columns", () => {
    expect([0, 3, 4].map((column) => over(HEADS, rows(3, column)))).toEqual([true, true, false]);
  });
  test("within twelve rows", () => {
    const far = (count: number): boolean =>
      over(HEADS, [...Array.from({ length: count }, (): CellValue[] => [null]), ...rows(3)]);
    expect([far(9), far(10)]).toEqual([true, false]);
  });
  test("not with a figure among them, nor as an item of it", () => {
    expect(over(["Nội dung", 2024], rows(3))).toBe(false);
    expect(over(["Hài lòng", "b"], rows(3))).toBe(false);
    expect(over([1, 2], rows(3))).toBe(false);
  });
  test("of one of the records that have a list in rows", () => {
    expect(over(HEADS, rows(3), CANDIDATE, target())).toBe(true);
    expect(over(HEADS, rows(3), CANDIDATE)).toBe(false);
    expect(over(HEADS, rows(3), target({ layouts: ["form"] }))).toBe(false);
  });
});

describe("a head names the field of a list’s names, over one of them", () => {
  const over = (
    head: CellValue,
    rows: CellValue[][],
    merges: readonly Area[] = [],
    type = target()
  ): boolean => isOverItems(knownOf(type), gridOf([[head], ...rows], { merges }), 0, 0);
  const NAME: CellValue[] = ["Một cửa"];

  test("right beneath it, or within three rows", () => {
    expect(over("Chỉ tiêu", [NAME])).toBe(true);
    expect(over("Chỉ tiêu", [["a"], [1], NAME])).toBe(true);
    expect(over("Chỉ tiêu", [["a"], [1], [2], NAME])).toBe(false);
    expect(over("Chỉ tiêu", [[2.1]])).toBe(false);
  });
  test("not as another field, nor as none", () => {
    expect(over("Kết quả", [NAME])).toBe(false);
    expect(over("Nội dung", [NAME])).toBe(false);
    expect(over(null, [NAME])).toBe(false);
    expect(over("Chỉ tiêu", [NAME], [], target({ items: undefined }))).toBe(false);
  });
  test("beneath all that is merged into it", () => {
    const merged = (bottom: number, right: number): Area[] => [{ top: 0, left: 0, bottom, right }];
    expect(over("Chỉ tiêu", [["Nhóm", "Một cửa"]], merged(0, 1))).toBe(true);
    expect(over("Chỉ tiêu", [["Nhóm", "Một cửa"]])).toBe(false);
    expect(over("Chỉ tiêu", [[null], ["a"], ["b"], NAME], merged(1, 0))).toBe(true);
  });
});
