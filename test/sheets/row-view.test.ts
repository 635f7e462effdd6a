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

describe("figures over no name", () => {
  const MOST = "the most that columns may be";
  const sign = (heads: Head[], ...rows: CellValue[][]): string | undefined =>
    holds(HEADS, rowAt(1, heads, rows));
  const heads: Head[] = ["Họ tên", "Sĩ số", "Nữ"];
  const beneath: CellValue[][] = [
    ["A", 40, 20],
    ["B", 41, 30],
  ];
  test("that nobody beneath has more than are the most that columns may be", () => {
    expect([41, 40].map((most) => sign(heads, [null, most, 30], ...beneath))).toEqual([MOST, undefined]);
    expect(sign(heads, [null, 50, 30], ...beneath, ["C", 42, 31])).toBeUndefined();
    expect(sign(heads, [null, 50, 30], ["A", 51, 20], ["B", 41, 30])).toBeUndefined();
  });

  test.each<[string, CellValue[][]]>([
    ["one figure alone", [[null, 41, null], ...beneath]],
    ["a figure beside a word", [[null, 41, "ba"], ...beneath]],
    ["beneath a name", [["C", 41, 30], ...beneath]],
    [
      "over another without a name",
      [
        [null, 41, 30],
        [null, 40, 20],
        ["B", 41, 30],
      ],
    ],
    [
      "over a single name",
      [
        [null, 41, 30],
        ["B", 41, 30],
      ],
    ],
  ])("are not with %s", (_, rows) => expect(sign(heads, ...rows)).not.toBe(MOST));

  test("where a choice or one of several texts names the rows beneath", () => {
    const rated: Head[] = ["Xếp loại", "Sĩ số", "Nữ"];
    expect(sign(rated, [null, 41, 30], ["Tốt", 40, 20], ["Khá", 41, 30])).toBe(MOST);
    const two: Head[] = ["Họ tên", "Tổ", "Sĩ số", "Nữ"];
    expect(sign(two, [null, null, 41, 30], ["A", null, 40, 20], [null, "B", 41, 30])).toBe(MOST);
  });

  test("whatever stands far beneath", () => {
    const far = Array.from({ length: 60 }, (_, at): CellValue[] => [`A${at}`, at < 49 ? 40 : 99, 20]);
    expect(sign(heads, [null, 41, 30], ...far)).toBe(MOST);
    expect(sign(heads, [null, 41, 30], ...far.slice(1))).toBeUndefined();
  });
});

describe("scales or units of the columns", () => {
  const SCALES = "scales or units of the columns";
  const scales = (row: CellValue[], records = 0): boolean =>
    holds(
      HEADS,
      rowAt(
        1 + records,
        ["Họ tên", "Sĩ số", "Nữ", "Mục"],
        [...Array<CellValue[]>(records).fill(["A", 4]), row],
        { records }
      )
    ) === SCALES;
  test.each<[string, CellValue[], boolean]>([
    ["are two at least", [null, "0-70", "0-7"], true],
    ["are one over figures", [null, "0-70"], true],
    ["are none alone over words", ["0-70"], false],
    ["are none alone over what nobody reads", [null, null, null, "0-70"], false],
    ["are one over figures beside another elsewhere", ["người", "0-70"], true],
    ["are none beside other words", [null, "0-70", "ít"], false],
  ])("%s: %j", (_, row, expected) => expect(scales(row)).toBe(expected));
  test("stand over all records", () => expect(scales([null, "0-70", "0-7"], 1)).toBe(false));
});

describe("the heads once more", () => {
  const AGAIN = "the header once more";
  const heads: Head[] = ["STT", "Họ tên", "Tổ", "Chức vụ", "Quê"];
  const sign = (row: CellValue[], from = 0): string | undefined =>
    holds(HEADS, rowAt(2, heads, [[1, "A", "B"], row], { records: 1, from }));
  test.each<[string, CellValue[], string | undefined]>([
    ["all of them", heads, AGAIN],
    ["two alone", [null, "Họ tên", "Tổ"], AGAIN],
    ["four beside another word", [...heads.slice(0, 4), "Quê quán"], AGAIN],
    ["two beside another word", [null, "Họ tên", "Tổ", "Nhà"], undefined],
    ["one alone", [null, "Họ tên"], undefined],
    ["none", [2, "C", "D"], undefined],
    ["those of other columns", [null, "Tổ", "Họ tên"], undefined],
  ])("%s: %j", (_, row, expected) => expect(sign(row)).toBe(expected));

  test("wherever the table begins", () => expect(sign([null, null, "Tổ", "Chức vụ"], 2)).toBe(AGAIN));
});

describe("in the column of running numbers", () => {
  const says = (heads: Head[], cell: CellValue): boolean => rowAt(1, heads, [[cell, "A"]]).hasTextForNumber;
  test.each<[CellValue, boolean]>([
    ["Tổng", true],
    [1, false],
    ["1", false],
    ["HS-07", false],
    ["–", false],
    [null, false],
  ])("%j is a text: %s", (cell, expected) => expect(says(["STT", "Họ tên"], cell)).toBe(expected));

  test("there is none where there is no such column", () =>
    expect(says(["Mục", "Họ tên"], "Tổng")).toBe(false));
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
