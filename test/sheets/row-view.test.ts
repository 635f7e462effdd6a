/** Whether a row looks like data, is a grade of a school, the most of its columns, or a line over the rows beneath. */
import { HEADS } from "../../src/sheets/find/rows/heads";
import { PERIODS } from "../../src/sheets/find/rows/periods";
import { ACROSS } from "../../src/sheets/find/rows/sections";
import type { CellValue } from "../../src/sheets";
import { holds, rowAt, type Head } from "./row-at";

describe("a row looks like data", () => {
  const looks = (heads: Head[], row: CellValue[]): boolean => rowAt(1, heads, [row]).looksLikeData;
  const of = (...heads: Head[]): Head[] => heads;
  const [four, six] = [
    of("Họ tên", "Tổ", "Chức vụ", "Quê"),
    of("Họ tên", "Tổ", "Chức vụ", "Quê", "Sĩ số", "Nữ"),
  ];
  const eight = of(...six, "Bỏ học", "Xếp loại");

  test.each<[string, Head[], CellValue[], boolean]>([
    ["with a running number alone", ["STT", "Họ tên", "Tổ"], [1], true],
    ["with a figure and one thing more", ["Họ tên", "Tổ", "Sĩ số"], ["6A", null, 40], true],
    ["with a figure and one thing more of many", six, ["6A", null, null, null, 40], true],
    ["with two figures", six, [null, null, null, null, 40, 20], true],
    ["not with one figure alone", ["Họ tên", "Tổ", "Sĩ số"], [null, null, 40], false],
    ["with three words, of four", four, ["A", "B", "C"], true],
    ["with three words, half of what is asked", six, ["A", "B", "C"], true],
    ["not with three words, less than half of it", eight, ["A", "B", "C"], false],
    ["with four words, half of it", eight, ["A", "B", "C", "D"], true],
    ["not with two words, half of it", four, ["A", "B"], false],
    ["not with two words, all that is asked", ["Họ tên", "Tổ"], ["A", "B"], false],
    [
      "with words that nobody asks for no more than without",
      ["Khối", "Họ tên", "Tổ"],
      ["6", "A", "B"],
      false,
    ],
  ])("%s", (_, heads, row, expected) => expect(looks(heads, row)).toBe(expected));
});

describe("a grade over figures", () => {
  const GRADE = "a grade of a school that is judged as a whole";
  const SCHOOL = "the whole school beneath its grades";
  const signOf = (at: number, rows: CellValue[][], records = 0): string | undefined =>
    holds(PERIODS, rowAt(at, ["Khối", "Sĩ số", "Nữ"], rows, { records }));
  const [six, seven, all]: CellValue[][] = [
    ["Khối 6", 40, 20],
    ["Khối 7", 41, 21],
    ["Toàn trường", 81, 41],
  ];

  test("is a part, and what adds them up right beneath is the school", () => {
    const rows = [six, seven, all].map((row = []) => row);
    expect([1, 2, 3].map((at) => signOf(at, rows))).toEqual([GRADE, GRADE, SCHOOL]);
  });

  test.each<[string, number, (CellValue[] | undefined)[], number]>([
    ["no grades", 1, [all], 0],
    ["another row", 3, [six, ["Nữ", 3, 3], all], 0],
    ["records", 3, [["THCS A", 3, 3], six, all], 1],
  ])("is not added up by what stands beneath %s", (_, at, rows, records) =>
    expect(
      signOf(
        at,
        rows.map((row = []) => row),
        records
      )
    ).toBeUndefined()
  );
});

test("a head that is called as a grade is no grade for what stands beneath it", () => {
  const row = rowAt(1, ["Khối 6", "Sĩ số", "Nữ"], [["Toàn trường", 81, 41]]);
  expect(holds(PERIODS, row)).toBeUndefined();
});

test("figures over no name that nobody beneath has more than are the most that columns may be", () => {
  const sign = (most: number): string | undefined =>
    holds(
      HEADS,
      rowAt(
        1,
        ["Họ tên", "Sĩ số", "Nữ"],
        [
          [null, most, 30],
          ["A", 40, 20],
          ["B", 41, 30],
        ]
      )
    );
  expect([sign(41), sign(40)]).toEqual(["the most that columns may be", undefined]);
});

test("one text beside its number, merged over what records fill, is a line over them", () => {
  const heads: Head[] = ["Mục", "Họ tên", "Tổ", "Chức vụ"];
  const across = (row: CellValue[], right: number, bottom = 1): string | undefined =>
    holds(
      [ACROSS],
      rowAt(1, heads, [row, ["", "A", "B", "C"]], { merges: [{ top: 1, left: 1, bottom, right }] })
    );
  const line = [1, "Nhóm một"];
  expect(across(line, 3)).toBe("one text merged over what records fill");
  expect([across(line, 2), across(line, 3, 2), across([null, "Nhóm một"], 3), across(["a", "b"], 3)]).toEqual(
    Array<undefined>(4)
  );
});
