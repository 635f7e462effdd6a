/** What stands on a sheet besides its table: who signs, remarks, titles, and rows like records that stand apart. */
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { readBy } from "./toy-sheet";

const CLASS = record(
  "class",
  [field("class", "text", ["Lớp"]), field("pupils", "count", ["Sĩ số"]), field("girls", "count", ["Nữ"])],
  { marks: ["pupils"], layouts: ["table"] }
);
const TABLE: CellValue[][] = [["Lớp", "Sĩ số", "Nữ"], ["6A", 40, 20], ["6B", 41, 21]]; // prettier-ignore
const SIGNED: CellValue[] = ["Người lập biểu"];

/** What the filled cells of a row are, and of every row over or beneath the table. */
function rolesIn(values: readonly CellValue[][], from: number, to: number): string[] {
  const { roles } = readBy([CLASS], values);
  return values
    .slice(from, to)
    .map((line, at) =>
      line.flatMap((cell, column) => (cell === null ? [] : [roles.at(from + at, column) ?? "?"])).join(" ")
    );
}
const over = (...lines: CellValue[][]): string[] => rolesIn([...lines, ...TABLE], 0, lines.length);
const beneath = (...lines: CellValue[][]): string[] =>
  rolesIn([...TABLE, ...lines], TABLE.length, TABLE.length + lines.length);

describe("a line beneath a table", () => {
  test.each<[string, CellValue[], string]>([
    ["is a signature", ["Người lập biểu"], "signature"],
    ["is a signature beside another", [null, "Người lập biểu", "Hiệu trưởng"], "signature signature"],
    ["is a signature beside two names", ["Hiệu trưởng", "An", "Lê Bình"], "signature signature signature"],
    [
      "is a signature beside as many names",
      ["Người lập biểu", "An", "Hiệu trưởng", "Bình"],
      "signature signature signature signature",
    ],
    ["is none where it is more names", ["Hiệu trưởng", "An", "Bình", "Chi"], "aside aside aside aside"],
    ["is a signature by who closes it", ["7C", "审核人：陈立", "Bình"], "signature signature signature"],
    ["is a remark, whatever it says", ["Các lớp học hai buổi"], "note"],
    ["is none where it stands in two cells", ["Các lớp", "hai buổi"], "aside aside"],
    ["is none where it is a figure", [null, 41], "aside"],
  ])("%s: %j", (_, line, expected) => expect(beneath(SIGNED, [], line)[2]).toBe(expected));

  test("that goes on as the table does is no signature, though somebody in it signs elsewhere", () => {
    expect(beneath(["7C", "审核人：陈立", "Bình"])).toEqual(["aside aside aside"]);
    expect(beneath(["7C", "审核人：陈立"])).toEqual(["signature signature"]);
    expect(beneath(["审核人：陈立", null, "Bình"])).toEqual(["signature signature"]);
  });
});

test("a line over a table is its title, or a letterhead of two or three texts", () => {
  expect(over(["UBND xã A", null, "Cộng hòa"], ["Danh sách các lớp"], [])).toEqual([
    "letterhead letterhead",
    "title",
    "",
  ]);
  expect(over(["UBND xã A", "Số 3", "Cộng hòa"], [])).toEqual(["letterhead letterhead letterhead", ""]);
  expect(over(["UBND", "xã A", "Số 3", "Cộng hòa"], [])).toEqual(["aside aside aside aside", ""]);
  expect(over(["UBND xã A", 4], [])).toEqual(["aside aside", ""]);
});

describe("rows like records that stand beneath a signature", () => {
  const asked = (...lines: CellValue[][]): string[] => {
    const { tables, questions } = readBy([CLASS], [...TABLE, SIGNED, [], ...lines]);
    return [...questions, ...tables.flatMap((table) => table.questions)].map(
      ({ why, at, label, record: of }) => `${why} ${at} ${label} ${of}`
    );
  };
  const one: CellValue[] = ["7A", 43, 22];
  const other: CellValue[] = ["7B", 44, 23];
  test("are asked about together, by the first", () => {
    expect(asked(one)).toEqual(["below A6:C6 7A | 43 | 22 class"]);
    expect(asked(one, other)).toEqual(["below A6:C7 7A | 43 | 22 class"]);
    expect(asked(one, [], ["Khối 7"], other)).toEqual(["below A6:C9 7A | 43 | 22 class"]);
    expect(asked(["7A", 43, 22, 1, "x"])).toEqual(["below A6:C6 7A | 43 | 22 class"]);
  });
  test("fill half of the columns at least, with figures where records have figures", () => {
    expect(asked(["7A", 43, null])).toEqual(["below A6:C6 7A | 43 class"]);
    expect(asked([null, 43, 22], other)).toEqual(["below A6:C7 43 | 22 class"]);
    expect(asked(["7A", null, null])).toEqual([]);
    expect(asked(["7A", "bốn", 22])).toEqual([]);
  });
  test("are no total", () => {
    expect(asked(["Tổng cộng", 84, 41])).toEqual([]);
    expect(asked(["Tổng cộng", 84, 41], other)).toEqual(["below A7:C7 7B | 44 | 23 class"]);
    expect(asked([41, 43, 22])).toEqual(["below A6:C6 41 | 43 | 22 class"]);
  });
  test("are none that another table holds", () => {
    const ROOM = record(
      "room",
      [
        field("room", "text", ["Phòng"]),
        field("seats", "count", ["Số chỗ"]),
        field("doors", "count", ["Số cửa"]),
      ],
      { marks: ["seats"], layouts: ["table"] }
    );
    const rooms: CellValue[][] = [["Phòng", "Số chỗ", "Số cửa"], ["P1", 30, 2], ["P2", 40, 3]]; // prettier-ignore
    const { tables, questions, roles } = readBy([CLASS, ROOM], [...TABLE, [], ...rooms]);
    expect(tables.map(({ table }) => table.record.id)).toEqual(["class", "room"]);
    expect([...questions, ...tables.flatMap((table) => table.questions)]).toEqual([]);
    expect(roles.at(6, 1)).toBe("value");
  });
  test("are looked for twelve rows beneath the table", () => {
    const far = (rows: number): CellValue[][] => [...Array.from({ length: rows }, () => []), one];
    expect(asked(...far(9))).toEqual(["below A15:C15 7A | 43 | 22 class"]);
    expect(asked(...far(10))).toEqual([]);
  });
});
