/** Rows of a form that head those beneath them, read as a whole: answers, titles, stacked labels, tables of others. */
import { headsAt, noHeads, withAnswerColumn } from "../../src/sheets/find/forms/heads";
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { entriesOf, gridOf } from "./toy-sheet";

const SCHOOL = record(
  "school",
  [
    field("name", "text", ["Tên trường"]),
    field("classes", "count", ["Số lớp"]),
    field("rooms", "count", ["Số phòng học"]),
    field("desks", "count", ["Số bàn"]),
    field("total", "count", ["Tổng điểm"]),
    field("maths", "count", ["Toán"]),
    field("kept", "yesNo", ["Có sổ theo dõi"]),
    field("clean", "yesNo", ["Có vườn cây"]),
  ],
  { layouts: ["form"] }
);
const scan = (values: CellValue[][], ...merges: Area[]): string[] => entriesOf([SCHOOL], values, { merges });

describe("heads", () => {
  test("say of each line beneath them how it is answered", () => {
    const heads: CellValue[] = ["Nội dung", "Có", "Không"];
    expect(scan([heads, ["Có sổ theo dõi", "x", null], ["Có vườn cây", null, "x"]])).toEqual([
      "A2 kept B2/C2",
      "A3 clean B3/C3",
    ]);
  });

  test("may be said in a second row beneath one of them", () => {
    const merges: Area[] = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ];
    const heads: CellValue[][] = [["Nội dung", "Hiện trạng", null], [null, "Có", "Không"]]; // prettier-ignore
    const lines: CellValue[][] = [["Có sổ theo dõi", "x", null], ["Có vườn cây", null, "x"]]; // prettier-ignore
    expect(scan([...heads, ...lines], ...merges)).toEqual(["A3 kept B3/C3", "A4 clean B4/C4"]);
  });

  test("hold until others stand there", () => {
    const rows: CellValue[][] = [
      ["Nội dung", "ĐVT", "Số lượng"],
      ["Số lớp", "lớp", 7],
      ["Nội dung", "Số lượng", "Ghi chú"],
      ["Số phòng học", 8, "mới"],
    ];
    expect(scan(rows)).toEqual(["A2 classes C2count", "A4 rooms B4count"]);
  });

  test("stand beneath a title, which is no label, though it reads like one", () => {
    const heads: CellValue[] = ["Nội dung", "Số lượng", "Ghi chú"];
    expect(scan([["Tên trường"], heads, ["Số lớp", 7, null]])).toEqual(["A3 classes B3count"]);
  });
});

describe("labels over their values", () => {
  const down: Area = { top: 1, left: 0, bottom: 2, right: 0 };
  test("take the row beneath them, and no further one", () => {
    const rows: CellValue[][] = [
      ["Số lớp", 7, null],
      ["Điểm", "Toán", "Tổng điểm"],
      [null, 8, 15],
      ["Số phòng học", 9, null],
    ];
    expect(scan(rows, down)).toEqual(["A1 classes B1", "B2 maths B3", "C2 total C3", "A4 rooms B4"]);
  });
});

describe("a head that nobody knows", () => {
  const kinds = (cells: CellValue[], more: CellValue[] = []): string[] => {
    const lines = cells.map((cell, at): CellValue[] => [`Mục ${at}`, at, cell, more[at] ?? null]);
    const grid = gridOf([["Nội dung", "SL", "Tự xếp", more.length > 0 ? "Đoàn xếp" : null], ...lines]);
    const heads = headsAt(grid, 0, 0, 3, noHeads(), () => false) ?? noHeads();
    const rows = lines.map((_, at) => at + 1);
    return [...withAnswerColumn(grid, heads, rows).roles].map(([column, { kind }]) => `${column} ${kind}`);
  };
  const FIVE = ["Đạt", "Chưa đạt", "Đạt", "Có", "Không"];
  test.each<[string, CellValue[], CellValue[], string[]]>([
    ["is one of answers over five of them", FIVE, [], ["1 quantity", "2 answer"]],
    ["not over four", FIVE.slice(1), [], ["1 quantity", "2 other"]],
    ["with a word among them", [...FIVE, "Khá"], [], ["1 quantity", "2 answer"]],
    ["not with two", [...FIVE, "Khá", "Giỏi"], [], ["1 quantity", "2 other"]],
    ["with blanks and figures among them", [...FIVE, null, 3], [], ["1 quantity", "2 answer"]],
    ["not beside another one", FIVE, FIVE, ["1 quantity", "2 other", "3 other"]],
    ["beside one of other words", FIVE, ["a", "b", "c", "d", "e"], ["1 quantity", "2 answer", "3 other"]],
  ])("%s", (_, cells, more, expected) => expect(kinds(cells, more)).toEqual(expected));
});
