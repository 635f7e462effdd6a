/** Known words side by side: the heads of a table, or labels of a form with their values. */
import { looksLikeForm } from "../../src/sheets/find/ends";
import { hitsOf } from "../../src/sheets/find/hits";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { Area, CellValue } from "../../src/sheets";
import { toyChoice as choice, toyField as field, toyRecord as record } from "../support/toy";
import { gridOf } from "./toy-sheet";

const TARGETS = [{ code: "1", labels: ["Hồ sơ đúng hạn"] }];
const LEXICON = new Lexicon([
  record("class", [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("girls", "count", ["Nữ sinh"]),
    field("teacher", "text", ["GVCN"]),
    choice("Xếp loại", ["Tốt", "Đạt"]),
    field("modern", "yesNo", ["Kiên cố"]),
    field("good", "count", [], { under: [{ groups: ["Học lực"], labels: ["Giỏi"] }] }),
  ]),
  record(
    "target",
    [
      field("target", "choice", ["Chỉ tiêu"], { options: TARGETS }),
      field("total", "count", ["Tổng số hồ sơ"]),
      field("done", "count", ["Số đã giải quyết"]),
    ],
    { items: { field: "target", options: TARGETS } }
  ),
]);
const across = (left: number, right: number, bottom = 0): Area => ({ top: 0, left, bottom, right });

const isForm = (rows: CellValue[][], merges: readonly Area[] = [], row = 0): boolean => {
  const grid = gridOf(rows, { merges });
  return looksLikeForm(grid, LEXICON, row, hitsOf(grid, LEXICON, row));
};

test("heads over records are no form", () => {
  expect(isForm([["Lớp", "Sĩ số", "GVCN"], ["6A", 40, "An"]])).toBe(false); // prettier-ignore
  expect(isForm([["Lớp", null, "Sĩ số"], ["6A", null, 40]])).toBe(false); // prettier-ignore
});

describe("a label has its value beside it", () => {
  test.each<[string, CellValue[], boolean]>([
    ["that is a figure", ["Sĩ số", 40], true],
    ["that begins with a figure", ["Sĩ số", "40 em"], true],
    ["not a word, which may be a head as well", ["GVCN", "An"], false],
    ["behind a colon", ["GVCN:", "An"], true],
    ["behind a colon as it is written in Chinese", ["GVCN：", "An"], true],
    ["or will have it behind a colon", ["GVCN:", null], true],
    ["or behind a colon and a space", ["GVCN: ", null], true],
    ["not without a colon", ["GVCN", null], false],
    ["not by a colon within", ["Lớp (tên: số)", null], false],
    ["a figure behind blank cells", ["Sĩ số", null, null, null, 40], true],
    ["not further away", ["Sĩ số", null, null, null, null, 40], false],
    ["not a year, which may be a head", ["Sĩ số", null, 2024], false],
    ["not a word behind a blank cell", ["Sĩ số", null, "bốn mươi", 40], false],
    ["that is one of its options", ["Xếp loại", "Tốt"], true],
    ["not another word", ["Xếp loại", "Mùa"], false],
    ["that says yes", ["Kiên cố", "Có"], true],
    ["not what says neither", ["Kiên cố", "Mùa"], false],
    ["not what is another’s option", ["GVCN", "Tốt"], false],
    ["a box to tick, whatever it asks", ["GVCN", "☐ An"], true],
  ])("%s", (_, row, expected) => expect(isForm([row])).toBe(expected));

  test("right of a label that is merged", () => {
    expect(isForm([["Sĩ số", null, 40]], [across(0, 1)])).toBe(true);
    expect(isForm([["Sĩ số", null, "An"]], [across(0, 1)])).toBe(false);
  });

  test("as more than half of all labels have", () => {
    expect(isForm([["Sĩ số", 40, "Lớp", "GVCN"]])).toBe(false);
    expect(isForm([["Sĩ số", 40, "Nữ sinh", 20, "Lớp"]])).toBe(true);
    expect(isForm([["Sĩ số", 40, "Lớp"]])).toBe(false);
  });

  test("in words, where more labels stand above or beneath", () => {
    const named: CellValue[] = ["GVCN", "An"];
    const other: CellValue[] = ["Lớp", "6A"];
    expect(isForm([named, other])).toBe(true);
    expect(isForm([other, named], [], 1)).toBe(true);
    expect(isForm([named, ["Mùa", "thu"]])).toBe(false);
    expect(isForm([named, ["Giỏi", "thu"]])).toBe(false);
    // Beneath a label that runs down stand others.
    expect(isForm([named, [null, "B"], ["Lớp", "6A"]], [across(0, 0, 1)])).toBe(true);
    // What is merged stands where it begins.
    expect(isForm([[null, "GVCN", "An"], ["Lớp", null, "6A"]], [{ top: 1, left: 0, bottom: 1, right: 1 }])).toBe(false); // prettier-ignore
  });
});

describe("a value that reads like a label", () => {
  test("is one beside a label among others", () => {
    const pair: CellValue[] = ["GVCN", "Giỏi"];
    expect(isForm([pair, ["Lớp", "6A"]])).toBe(true);
    expect(isForm([pair])).toBe(false);
  });

  test("is none where it is a field’s own name, unless two pairs stand before it", () => {
    const beneath: CellValue[] = ["Mùa", "Lớp", "6A", "Lớp", "6B", "Lớp", "6C"];
    expect(isForm([["Mùa", "GVCN", "Xếp loại"], beneath])).toBe(false);
    expect(isForm([["Mùa", "Sĩ số", 40, "Nữ sinh", 20, "GVCN", "Xếp loại"], beneath])).toBe(true);
    expect(isForm([["Mùa", "Sĩ số", 40, "Mùa", 20, "GVCN", "Xếp loại"], beneath])).toBe(false);
  });

  test("is none where labels stand above or beneath it as well", () => {
    const pairs: CellValue[] = ["Mùa", "Sĩ số", 40, "Nữ sinh", 20, "GVCN", "Xếp loại"];
    const labels: CellValue[] = ["Mùa", "Lớp", "6A", "Lớp", "6B", "Lớp", "Lớp"];
    expect(isForm([pairs, labels])).toBe(false);
    expect(isForm([labels, pairs], [], 1)).toBe(false);
  });
});

describe("a row of labels with one cell beside each is a form, once one of these is a value", () => {
  test.each<[string, CellValue[], boolean]>([
    ["", ["Sĩ số", 40, "GVCN", "An", "Lớp", "sáu A"], true],
    ["not with none", ["Kiên cố", "mái tôn", "GVCN", "An", "Lớp", "sáu A"], false],
    ["not with a cell more", ["Sĩ số", 40, "GVCN", "An", "Lớp", "sáu A", "Mùa"], false],
    ["not with a label more", ["Sĩ số", 40, "GVCN", "An", "Lớp"], false],
    ["not with a word that nobody knows", ["Sĩ số", 40, "GVCN", "An", "Mùa", "thu", "Lớp", "sáu A"], false],
    ["with one value like a label", ["Sĩ số", 40, "GVCN", "An", "Lớp", "Giỏi"], true],
    ["not with two", ["Sĩ số", 40, "GVCN", "Giỏi", "Lớp", "Giỏi"], false],
    [
      "with a label and its value in one cell",
      ["Mật độ: thưa", "Sĩ số", 40, "GVCN", "An", "Lớp", "sáu A"],
      true,
    ],
    ["not with a colon and nothing behind", ["Mật độ:", "Sĩ số", 40, "GVCN", "An", "Lớp", "sáu A"], false],
    [
      "not with a sentence",
      ["Mật độ của cả năm học: thưa", "Sĩ số", 40, "GVCN", "An", "Lớp", "sáu A"],
      false,
    ],
  ])("%s", (_, row, expected) => expect(isForm([row])).toBe(expected));

  test("as few as two, where these are half of what is known", () => {
    expect(isForm([["Sĩ số", 40, "GVCN", "An"]])).toBe(true);
    expect(isForm([["Sĩ số", 40, "GVCN", "Giỏi"]])).toBe(false);
  });
});

describe("what cannot be a form, whatever stands beside its labels", () => {
  const heads: CellValue[] = ["TT", "Lớp:", null, "GVCN:"];
  const over = (first: CellValue, second: CellValue): boolean => isForm([heads, [first], [second]]);

  test("running numbers stand beneath their head", () => {
    expect(over(1, 2)).toBe(false);
    expect(over("1.", "2．")).toBe(false);
    expect(over(1, 3)).toBe(true);
    expect(over("1.0", "2.0")).toBe(true);
    expect(isForm([["Mùa", "Lớp:", null, "GVCN:"], [1], [2]])).toBe(true);
    expect(isForm([heads, [null], [1], [2]], [across(0, 0, 1)])).toBe(false);
  });

  test("a row of codes stands over names", () => {
    const codes: CellValue[] = ["f_1", "f_2", "Lớp:", null];
    expect(isForm([codes, ["Lớp", "Sĩ số", "GVCN"]])).toBe(false);
    expect(isForm([codes, ["6A", "40", "An"]])).toBe(true);
  });

  test("three heads, one over the names of a list", () => {
    const targets: CellValue[] = ["Chỉ tiêu", null, "Tổng số hồ sơ:", null, "Số đã giải quyết:"];
    expect(isForm([targets, ["Hồ sơ đúng hạn"]])).toBe(false);
    expect(isForm([targets, ["Hồ sơ khác"]])).toBe(true);
  });

  test("with fewer heads, the one over the names has no value beside it", () => {
    expect(isForm([["Chỉ tiêu:", null, "Mùa"], ["Hồ sơ đúng hạn"]])).toBe(false);
    expect(isForm([["Chỉ tiêu:", null, "Mùa"], ["Hồ sơ khác"]])).toBe(true);
    expect(isForm([["Chỉ tiêu", null, "Số đã giải quyết:"], ["Hồ sơ đúng hạn"]])).toBe(false);
    expect(isForm([["Chỉ tiêu", "Mùa", "Số đã giải quyết", 40], ["Hồ sơ đúng hạn"]])).toBe(true);
  });

  test("two rows beneath that fill its columns, hardly with labels", () => {
    const heads: CellValue[] = ["Lớp", "Giới", "Sĩ số", "Phòng", "GVCN", "ĐT"];
    const [first, second]: CellValue[][] = [
      ["6A", "x", 40, "P1", "Lớp", "09"],
      ["6B", "x", 41, "P2", "Bình", "08"],
    ];
    const labels: CellValue[] = ["Nữ sinh", "x", "Kiên cố", "P1", "Xếp loại", "09"];
    expect(isForm([heads, first ?? [], second ?? []])).toBe(false);
    expect(isForm([heads, first ?? []])).toBe(true);
    expect(isForm([heads, first ?? [], labels])).toBe(true);
    expect(isForm([heads, first ?? [], ["6B", "x", 41]])).toBe(true);
    const answered: CellValue[] = ["Xếp loại", "Tốt", "Kiên cố", "Có", "GVCN", "An"];
    const unknown: CellValue[] = ["Quê", "Huế", "Giới", "Nam", "ĐT", "09"];
    expect(isForm([answered, unknown, unknown])).toBe(true);
  });
});
