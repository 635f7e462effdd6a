/** What each cell of a sheet is taken for, and what of it is open or of no concern. */
import { blockAddress, cellBlock, CellRoles } from "../../src/sheets/account/roles";
import type { Area, CellValue, SheetData } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, readBy } from "./toy-sheet";

const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("girls", "count", ["Nữ"]),
    field("teacher", "text", ["Chủ nhiệm"]),
    field("room", "text", ["Phòng"]),
    field("first", "count", ["Điểm thi"]),
    field("second", "count", ["Điểm thi"]),
  ],
  { layouts: ["table"], marks: ["pupils"] }
);
const SCHOOL = record(
  "school",
  [
    field("school", "text", ["Tên trường"]),
    field("rooms", "count", ["Số phòng học"]),
    field("yard", "count", ["Số sân"]),
    field("garden", "count", ["Số sân"]),
  ],
  { layouts: ["form"], marks: ["rooms"] }
);

/** The roles of a sheet's cells, a row a line, and what is listed beside them. */
function accountOf(values: CellValue[][], more: Partial<SheetData> = {}) {
  const { roles, ignored, questions, tables } = readBy([CLASS, SCHOOL], values, more);
  const asked = [...questions, ...tables.flatMap((table) => table.questions)];
  return {
    roles: values.map((cells, row) => cells.map((_, column) => roles.at(row, column) ?? "?").join(" ")),
    ignored: ignored.map(({ at, text }) => `${at} ${text}`),
    asked: asked.map(({ why, at, label }) => `${why} ${at} ${label}`),
  };
}
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const HEADS: CellValue[] = ["STT", "Lớp", "Sĩ số", "Nữ", "Ghi chú"];
const ROWS: CellValue[][] = [[1, "6A", 40, 20, "x"], [2, "6B", 41, 21, null]]; // prettier-ignore
const CLASSES: CellValue[][] = [["Lớp", "Sĩ số"], ["6A", 40], ["6B", 41]]; // prettier-ignore
const origin = { row: 10, column: 2 };

describe("a sheet with a table", () => {
  test("is taken line by line for what stands over its records, beneath them and among them", () => {
    const over: CellValue[][] = [["PHÒNG GIÁO DỤC", null, "CỘNG HÒA"], ["DANH SÁCH LỚP"], HEADS, [1, 2, 3, 4, 5]]; // prettier-ignore
    const rest: CellValue[][] = [["Cộng", null, 81, 41], ["Người lập biểu", null, "Hiệu trưởng"], ["Nguồn số liệu lớp"]]; // prettier-ignore
    expect(accountOf([...over, ["Khối 6"], ...ROWS, ...rest])).toEqual({
      roles: [
        "letterhead empty letterhead",
        "title",
        "head head head head head",
        "columnNumbers columnNumbers columnNumbers columnNumbers columnNumbers",
        "section",
        "aside value value value aside",
        "aside value value value empty",
        "total empty total total",
        "signature empty signature",
        "note",
      ],
      ignored: [],
      asked: [],
    });
  });

  test("has heads that are none of its fields listed with all that stands in them", () => {
    const values: CellValue[][] = [["STT", "Lớp", "Sĩ số", "Khác", null], [null, null, null, "Màu áo", "Mùa"], [1, "6A", 40, "a", "b"], [2, "6B", 41, "c", "d"]]; // prettier-ignore
    const { roles, ignored } = accountOf(values, { merges: [area(0, 3, 0, 4)] });
    expect(roles.slice(1, 3)).toEqual(["empty empty empty head head", "aside value value aside aside"]);
    expect(ignored).toEqual(["D Khác › Màu áo", "E Khác › Mùa"]);
    expect(accountOf([["Lớp", "Sĩ số", "Sân"], ["6A", 40, "a"], ["6B", 41, "b"]], { origin }).ignored).toEqual(["E Sân"]); // prettier-ignore
  });

  test("has what stands beneath no head listed by its first cell", () => {
    const values: CellValue[][] = [["Lớp", null, "Sĩ số", null, "Nữ"], ["6A", null, 40, "một", 20], ["6B", "mới", 41, "hai", 21]]; // prettier-ignore
    const { roles, ignored } = accountOf(values, { origin });
    expect(roles.slice(1)).toEqual(["value empty value aside value", "value aside value aside value"]);
    expect(ignored).toEqual(["D mới", "F một"]);
  });

  test("goes on with a record that reads like a signature, and fills the same columns", () => {
    const teams = (last: CellValue[]) =>
      accountOf([["Lớp", "Sĩ số", "Sân"], ["6A", 40, 1], ["6B", 41, 2], last]).roles[3]; // prettier-ignore
    expect(teams(["Hiệu trưởng", "Kế toán", null])).toBe("signature signature empty");
    expect(accountOf([...CLASSES, ["Hiệu trưởng", null, "Kế toán"], ["Ông A", null, "Bà B"]])).toEqual({
      roles: ["head head", "value value", "value value", "signature empty signature", "aside empty aside"],
      ignored: ["A5:C5 Ông A | Bà B"],
      asked: [],
    });
  });
});

describe("lines that no table and no form holds", () => {
  const roles = (...lines: CellValue[][]) => accountOf([...lines, [], ...CLASSES]).roles.slice(0, lines.length); // prettier-ignore
  test("over a table are its title and its letterhead, up to three texts in a row", () => {
    expect(roles(["a"], ["a", "b"], ["a", "b", "c"])).toEqual(["title", "letterhead letterhead", "letterhead letterhead letterhead"]); // prettier-ignore
    expect(roles(["a", "b", "c", "d"])).toEqual(["aside aside aside aside"]);
    expect(roles(["a", 1])).toEqual(["aside aside"]);
  });

  test("elsewhere are notes where they are one text, and listed as blocks where they are more", () => {
    const lines: CellValue[][] = [["a", "b", "c", "d"], ["a", "b"], [], [], ["a", 1], [], [null, "x", "y", "z", 5], ["lẻ"]]; // prettier-ignore
    expect(accountOf(lines, { origin })).toEqual({
      roles: ["aside aside aside aside", "aside aside", "", "", "aside aside", "", "empty aside aside aside aside", "note"], // prettier-ignore
      ignored: ["C11:F12 a | b | c", "C15:G17 a"],
      asked: [],
    });
  });

  test("beside a form are its notes, and what it does not know", () => {
    const form: CellValue[][] = [["Tên trường", "THCS A"], ["Số phòng học", 12], [], ["Ghi chú", "hết"], ["một"], ["hai", 1, 2, 3]]; // prettier-ignore
    expect(accountOf(form)).toMatchObject({
      roles: ["label value", "label value", "", "note note", "note", "aside aside aside aside"],
      ignored: ["A6:D6 hai"],
    });
  });

  test("between the labels of a form are listed", () => {
    const form: CellValue[][] = [["Tên trường", "THCS A"], ["Thời tiết", "đẹp"], ["Số phòng học", 12]]; // prettier-ignore
    expect(accountOf(form, { origin })).toEqual({
      roles: ["label value", "aside aside", "label value"],
      ignored: ["C12:D12 Thời tiết | đẹp"],
      asked: [],
    });
  });

  test("are not understood where they read like a table", () => {
    expect(accountOf([["Lớp", "Sĩ số", "Sĩ số"], ["6A", 40, 41]])).toEqual({
      roles: ["unclear unclear unclear", "unclear unclear unclear"],
      ignored: [],
      asked: ["table A1:C2 Lớp | Sĩ số", "table A Lớp", "table C Sĩ số"],
    }); // prettier-ignore
  });
});

describe("rows beneath a table’s signatures", () => {
  const asked = (heads: string[], record: CellValue[], ...last: CellValue[][]) =>
    accountOf([heads, record, record, ["Người lập biểu"], [], ...last]).asked;
  const THREE = ["Lớp", "Sĩ số", "Nữ"];
  const FOUR = [...THREE, "Chủ nhiệm"];
  const record: CellValue[] = ["6A", 40, 20];
  test.each<[string, string[], CellValue[], CellValue[][], string[]]>([
    ["that fill its columns", THREE, record, [["7A", 43, 22]], ["below A6:C6 7A | 43 | 22"]],
    ["that fill two of three", THREE, record, [["7A", 43, null], ["7B", 44, 1]], ["below A6:C7 7A | 43"]],
    ["that fill half of them", FOUR, [...record, "An"], [["7A", null, null, "An"]], ["below A6:D6 7A | An"]],
  ])("are asked about %s", (_, heads, line, last, expected) =>
    expect(asked(heads, line, ...last)).toEqual(expected)
  ); // prettier-ignore

  test("are none with words where figures stand, nor with a cell alone, nor with a sum", () => {
    expect(asked(THREE, record, ["7A", "ít", 22])).toEqual([]);
    expect(asked(THREE, record, [null, 43])).toEqual([]);
    expect(asked(THREE, record, ["Cộng", 43, 22])).toEqual([]);
    const five = asked([...FOUR, "Phòng"], [...record, "An", "P5"], ["7A", null, null, "An"]);
    expect(five.filter((one) => one.startsWith("below"))).toEqual([]);
  }); // prettier-ignore
});

test("what could be one of two fields is not understood: a column of a table, a cell of a form", () => {
  expect(accountOf([["Lớp", "Sĩ số", "Điểm thi"], ["6A", 40, 5], ["6B", 41, 6]], { origin })).toEqual({
    roles: ["head head head", "value value unclear", "value value unclear"],
    ignored: [],
    asked: ["several E Điểm thi"],
  }); // prettier-ignore
  expect(accountOf([["Tên trường", "THCS A"], ["Số phòng học", 12], ["Số sân", 2]], { origin })).toEqual({
    roles: ["label value", "label value", "label unclear"],
    ignored: [],
    asked: ["unlike D13 Số sân"],
  }); // prettier-ignore
});

describe("the roles of cells", () => {
  const grid = gridOf([["a", "b", null], ["c", null, 1]], { merges: [area(0, 0, 1, 1)], origin: undefined }); // prettier-ignore
  const shown = (roles: CellRoles) => [0, 1].map((row) => [0, 1, 2].map((column) => roles.at(row, column)));

  test("are said once, of the first cell of what is merged, and of no cell outside", () => {
    const roles = new CellRoles(grid);
    roles.set(1, 1, "label");
    roles.set(0, 0, "note");
    roles.set(0, 3, "title");
    roles.set(2, 0, "title");
    roles.fill({ top: 1, left: 2, bottom: 9, right: 9 }, "value");
    expect(shown(roles)).toEqual([["label", undefined, "empty"], [undefined, "empty", "value"]]); // prettier-ignore
  });

  test("are said of the cells of each record", () => {
    const roles = new CellRoles(gridOf([["a"], ["b"], ["c"]]));
    roles.setPlace({ rowOf: (record) => record, columnOf: () => 0 }, 2, "value");
    expect([0, 1, 2].map((row) => roles.at(row, 0))).toEqual(["value", "value", undefined]);
  });

  test("are open where nothing has been said of a filled cell", () => {
    const roles = new CellRoles(grid);
    expect([roles.openRows(), roles.openIn(0), roles.openIn(1)]).toEqual([[0, 1], [0, 1], [0, 2]]); // prettier-ignore
    roles.set(0, 0, "label");
    expect([roles.openRows(), roles.openIn(0)]).toEqual([[0, 1], [1]]);
    roles.fill({ top: 0, left: 0, bottom: 0, right: 2 }, "value");
    expect([roles.openRows(), roles.openIn(0)]).toEqual([[1], []]);
  });

  test("are told by addresses from where the sheet begins", () => {
    const from = gridOf([["a"]], { origin });
    expect(blockAddress(from, area(0, 0, 1, 1))).toBe("C11:D12");
    expect(blockAddress(from, area(1, 1, 1, 1))).toBe("D12");
    expect(cellBlock(from, "D12")).toEqual([area(1, 1, 1, 1)]);
    expect([cellBlock(from, "D"), cellBlock(gridOf([["a"]]), "B3")]).toEqual([[], [area(2, 1, 2, 1)]]);
  });
});
