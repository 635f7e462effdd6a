/** What is open above a form's labels, which columns its labels stand in, and what is no label of it. */
import { Headings } from "../../src/sheets/find/forms/headings";
import { labelColumnOf } from "../../src/sheets/find/forms/label-column";
import { strangersIn, takeAsked, type Unknown } from "../../src/sheets/find/forms/strangers";
import { noHeads } from "../../src/sheets/find/forms/heads";
import type { Answer } from "../../src/sheets/find/forms/answers";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, matchesIn } from "./toy-sheet";

const option = (label: string) => ({ code: label, labels: [label] });
const SCHOOL = record(
  "school",
  [
    field("good", "count", [], { under: [{ groups: ["Học lực"], labels: ["Giỏi"] }] }),
    field("kind", "count", [], { under: [{ groups: ["Hạnh kiểm"], labels: ["Giỏi"] }] }),
    field("rooms", "count", ["Số phòng"]),
    field("judged", "choice", ["Đánh giá chung"], { options: ["Rất tốt"].map(option) }),
    field("verdict", "choice", ["Rất tốt"], { options: ["Rất tốt"].map(option) }),
  ],
  { layouts: ["form"] }
);
const lexicon = new Lexicon([SCHOOL]);
const texts = (labels: readonly { readonly text: string }[]): string[] => labels.map(({ text }) => text);

describe("a heading", () => {
  /** Takes each row for a heading, one after the other. */
  const taken = (rows: CellValue[][], titles: string[] = []): Headings => {
    const grid = gridOf(rows);
    const headings = new Headings(grid, lexicon, titles.map(parseLabel));
    rows.forEach((_, row) => headings.take(row, grid.filled(row)));
    return headings;
  };
  const open = (rows: CellValue[][], titles?: string[], column = 0) =>
    texts(taken(rows, titles).openAt(column));
  test.each<[string, CellValue[][], string[]]>([
    ["is open beneath itself", [["I. Quy mô"]], ["I. Quy mô"]],
    ["is open beneath others of another kind", [["I. Quy mô"], ["1. Lớp"]], ["1. Lớp", "I. Quy mô"]],
    [
      "closes those of its own kind, and those beneath them",
      [["I. Quy mô"], ["1. Lớp"], ["II. Đội ngũ"]],
      ["II. Đội ngũ"],
    ],
    ["closes the one before it", [["I. Quy mô"], ["1. Lớp"], ["2. Phòng"]], ["2. Phòng", "I. Quy mô"]],
    ["is a group’s name over figures", [["Học lực", 800, 200]], ["Học lực"]],
    ["is numbered as sections are over figures", [["II", "Đội ngũ", 20]], ["Đội ngũ"]],
    ["is no row of figures otherwise", [["Đội ngũ", 20]], []],
    ["is no part", [["Trong đó"]], []],
    ["is no total", [["Tổng số"]], []],
    ["is no note", [["Ghi chú: x"]], []],
    ["is no number", [["II"]], []],
    ["is no row of many words", [["Quy mô", "Đội ngũ", "Phòng", "Sân"]], []],
    ["is one of three words", [["Quy mô", "Đội ngũ", "Phòng"]], ["Quy mô"]],
  ])("%s", (_, rows, expected) => expect(open(rows)).toEqual(expected));

  test("stands beneath the form’s titles, which are never closed", () => {
    expect(open([["I. Quy mô"], ["II. Đội ngũ"]], ["I. Báo cáo"])).toEqual(["II. Đội ngũ", "I. Báo cáo"]);
    expect(taken([], ["I. Báo cáo"]).nearest).toBeUndefined();
    expect(taken([["I. Quy mô"]], ["I. Báo cáo"]).nearest?.text).toBe("I. Quy mô");
  });

  test("beside another is over the labels from its own column on", () => {
    const beside = taken([["Học lực", null, "Hạnh kiểm"]]);
    expect([0, 1, 2, 3].map((column) => texts(beside.openAt(column))[0])).toEqual([
      "Học lực",
      "Học lực",
      "Hạnh kiểm",
      "Hạnh kiểm",
    ]);
    expect([...beside.rowsOfGroups]).toEqual([0]);
    expect([...taken([["Học lực", null, "Sân"]]).rowsOfGroups]).toEqual([]);
    expect(texts(taken([["Học lực", null, "Hạnh kiểm"], ["II. Đội ngũ"]]).openAt(2))[0]).toBe("II. Đội ngũ");
  });

  test("is what parts beneath it belong to, until a label is read", () => {
    const headings = taken([["I. Quy mô"]]);
    expect(headings.parentOf(3)?.label.text).toBe("I. Quy mô");
    headings.follow(parseLabel("Số phòng"), matchesIn(lexicon, "Số phòng"), 1);
    expect([headings.parentOf(1)?.label.text, headings.parentOf(3)?.label.text]).toEqual([
      "Số phòng",
      "I. Quy mô",
    ]);
    headings.follow(parseLabel("- Mới"), new Map(), 1);
    headings.follow(parseLabel("Khối 6"), new Map(), 1);
    expect([headings.parentOf(1)?.label.text, headings.previousOf(1)?.label.text]).toEqual([
      "Số phòng",
      "Khối 6",
    ]);
    expect(headings.previousOf(3)).toBeUndefined();
  });
});

describe("the labels beneath a row of heads stand", () => {
  const column = (rows: CellValue[][], known?: number): number => labelColumnOf(gridOf(rows), 0, known);
  test.each<[string, CellValue[][], number | undefined, number]>([
    ["in its first cell", [["Nội dung", "Kết quả"]], undefined, 0],
    ["in the second behind the head of running numbers", [["STT", "Nội dung", "Kết quả"]], undefined, 1],
    ["in the first of a row of nothing else", [["STT"]], undefined, 0],
    [
      "beneath a blank corner",
      [
        [null, "SL", "TL"],
        ["Số phòng", 1, 2],
      ],
      undefined,
      0,
    ],
    [
      "beneath it three rows down",
      [
        [null, "SL"],
        [null, "x"],
        [null, "y"],
        ["Số phòng", 1],
      ],
      undefined,
      0,
    ],
    [
      "not further down",
      [
        [null, "SL"],
        [null, "x"],
        [null, "y"],
        [null, "z"],
        ["Số phòng", 1],
      ],
      undefined,
      1,
    ],
    [
      "not beneath a number there",
      [
        [null, "SL"],
        [1, "x"],
      ],
      undefined,
      1,
    ],
    ["not beneath a blank row", [[null, "SL"], [], ["Số phòng", 1]], undefined, 1],
    ["where the form has them, if that is no further right", [["Nội dung", "SL"]], 0, 0],
    ["where the form has them, beneath no corner", [["x", "Nội dung", "SL"]], 1, 1],
    ["in the first cell where the form’s column is blank", [["Nội dung", null, "SL"]], 1, 0],
    ["nowhere in a blank row", [[]], undefined, 0],
  ])("%s", (_, rows, known, expected) => expect(column(rows, known)).toBe(expected));
});

describe("a label that nobody knows", () => {
  const unknown = (column: number, text: string, isSecond = false): Unknown => ({
    column,
    beside: column + 1,
    label: parseLabel(text),
    isSecond,
  });
  const strangers = (row: CellValue[], found: Unknown[], read: number[] = [], columns: number[] = [0]) =>
    strangersIn(
      gridOf([row]),
      lexicon,
      [{ row: 0, unknown: found, read: new Set(read), heads: noHeads() }],
      new Set(columns)
    ).map(({ labelColumn, label }) => `${labelColumn} ${label.text}`);
  test("is an entry with what stands beside it", () => {
    expect(strangers(["Thời tiết", "đẹp"], [unknown(0, "Thời tiết")])).toEqual(["0 Thời tiết"]);
  });
  test("is none left of a label that was read, nor a criterion or a closing", () => {
    expect(strangers(["Nhóm", "Số phòng", 4], [unknown(0, "Nhóm")], [1])).toEqual([]);
    expect(strangers(["制表人：", "李"], [unknown(0, "制表人：")])).toEqual([]);
  });
  test("right of another is one only in a column of labels", () => {
    const row: CellValue[] = ["Số phòng", 4, "Thời tiết", "đẹp"];
    expect(strangers(row, [unknown(2, "Thời tiết", true)])).toEqual([]);
    expect(strangers(row, [unknown(2, "Thời tiết", true)], [], [0, 2])).toEqual(["2 Thời tiết"]);
  });

  test("is asked where a text answers it that reads like a label, and says nothing more", () => {
    const asked = (row: CellValue[], found: Unknown[], answer?: Answer) => {
      const text = String(row[1]);
      return takeAsked(gridOf([row]), 0, 1, matchesIn(lexicon, text), answer, found)?.label.text;
    };
    const blank: Answer = { kind: "cells", cells: [{ column: 2 }] };
    expect(asked(["Ý kiến", "Rất tốt"], [unknown(0, "Ý kiến")], blank)).toBe("Ý kiến");
    expect(asked(["Ý kiến", "Rất tốt"], [unknown(0, "Ý kiến")])).toBe("Ý kiến");
    expect(asked(["Ý kiến", "Rất tốt", "x"], [unknown(0, "Ý kiến")], blank)).toBeUndefined();
    expect(asked(["Ý kiến", "Số phòng"], [unknown(0, "Ý kiến")], blank)).toBeUndefined();
    expect(asked(["Ý kiến", "Rất tốt"], [unknown(3, "Ý kiến")], blank)).toBeUndefined();
    const found = [unknown(5, "x"), unknown(0, "Ý kiến")];
    asked(["Ý kiến", "Rất tốt"], found);
    expect(found.map(({ label }) => label.text)).toEqual(["x"]);
  });
});
