/** A sheet as a whole: its tables and forms from the top down, and what stands between them. */
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { weighSheet } from "../../src/sheets/find/sheet";
import type { CellValue, ReadSheet } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { BLANK_ROW, foundIn, readBy, TOY_FORM, TOY_HEADS, TOY_TABLE, valuesIn } from "./toy-sheet";

const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("girls", "count", ["Nữ"]),
    field("year", "text", ["Năm học"], { common: true }),
    field("term", "text", ["Học kỳ"], { common: true }),
  ],
  { layouts: ["table", "form"], marks: ["pupils", "year"] }
);
const SCHOOL = record(
  "school",
  [
    field("school", "text", ["Tên trường"]),
    field("rooms", "count", ["Số phòng học"]),
    field("head", "text", ["Hiệu trưởng"]),
    field("opened", "date", ["Ngày khai giảng"]),
  ],
  { layouts: ["form"], marks: ["rooms", "opened"] }
);
const TYPES = [CLASS, SCHOOL];

const read = (...rows: CellValue[][]): ReadSheet => readBy(TYPES, rows);

describe("what stands on a sheet", () => {
  test("is told from the top down, whatever was found first", () => {
    expect(foundIn(read(...TOY_FORM, BLANK_ROW, ...TOY_TABLE))).toEqual(["school 1-2", "class 5-6"]);
    expect(foundIn(read(...TOY_TABLE, BLANK_ROW, ...TOY_FORM))).toEqual(["class 2-3", "school 5-6"]);
    expect(foundIn(read(...TOY_TABLE, BLANK_ROW, ...TOY_FORM, BLANK_ROW, ...TOY_TABLE))).toEqual([
      "class 2-3",
      "school 5-6",
      "class 9-10",
    ]);
  });

  test("is called as the sheet is, and read cell by cell", () => {
    const sheet = readBy(TYPES, [...TOY_FORM, BLANK_ROW, ...TOY_TABLE], { name: "Khối 6" });
    expect(sheet.name).toBe("Khối 6");
    expect(sheet.tables.map(valuesIn)).toEqual([
      { school: ["THCS A"], rooms: [12] },
      { class: ["6A", "6B"], pupils: [40, 41], girls: [20, 21] },
    ]);
  });

  test("asks nothing where all of it is understood", () => {
    expect(read(...TOY_FORM, BLANK_ROW, ...TOY_TABLE)).toMatchObject({ questions: [], ignored: [] });
  });

  test("is told by the sheet’s name as well", () => {
    const types = [{ ...CLASS, excludedBy: /mầm non/i }];
    expect(foundIn(readBy(types, TOY_TABLE, { name: "Tiểu học" }))).toEqual(["class 2-3"]);
    expect(foundIn(readBy(types, TOY_TABLE, { name: "Mầm non" }))).toEqual([]);
  });

  test("beside a table is a form of its own", () => {
    const [[school = null, a = null] = [], [rooms = null, twelve = null] = []] = TOY_FORM;
    const rows = [
      [...TOY_HEADS, null, school, a],
      ["6A", 40, 20, null, rooms, twelve],
      ["6B", 41, 21, null, null, null],
    ];
    expect(foundIn(read(...rows)).sort()).toEqual(["class 2-3", "school 1-2"]);
  });

  test("is the same where nobody wants to know of the rest", () => {
    const sheet = { name: "S", values: [...TOY_FORM, BLANK_ROW, ...TOY_TABLE], merges: [] };
    const weighed = weighSheet(sheet, new Lexicon(TYPES), { date1904: false });
    expect(weighed.tables).toBe(weighed.whole().tables);
    expect(weighed.tables).toHaveLength(2);
  });
});

describe("where each field stands", () => {
  test("is a column of a table, a cell of a form, and a cell for all records of what is said once", () => {
    const [table] = read(["Năm học: 2023-2024"], BLANK_ROW, ...TOY_TABLE).tables;
    expect(table).toMatchObject({
      layout: "table",
      columns: { class: "A", pupils: "B", girls: "C" },
      once: { year: "A1" },
      confidence: { class: "exact", pupils: "exact", girls: "exact" },
      headerRows: [3],
      ignoredRows: [],
    });
    expect(Object.keys(table?.columns ?? {})).toEqual(["class", "pupils", "girls"]);
    expect(Object.keys(table?.confidence ?? {})).toEqual(["class", "pupils", "girls"]);
    const [form] = read(...TOY_FORM).tables;
    expect(form).toMatchObject({ layout: "form", columns: { school: "B1", rooms: "B2" }, once: {} });
    expect(form?.confidence).toEqual({ school: "exact", rooms: "exact" });
  });

  test("counts from where the sheet begins", () => {
    const rows = [...TOY_TABLE, ["Tổng cộng", 81, 41]];
    const [table] = readBy(TYPES, rows, { origin: { row: 4, column: 2 } }).tables;
    expect(table).toMatchObject({
      columns: { class: "C", pupils: "D", girls: "E" },
      headerRows: [5],
      firstRow: 6,
      lastRow: 7,
      corner: "C5",
    });
  });

  test("passes over rows that are no records, by their numbers", () => {
    const [table] = read(...TOY_TABLE, TOY_HEADS, ["7A", 42, 22]).tables;
    expect(table?.ignoredRows).toEqual([{ row: 4, why: "repeatedHeader" }]);
  });
});

describe("a line over a table", () => {
  const YEAR: CellValue[] = ["Năm học:", "2023-2024"];
  const TERM: CellValue[] = ["Học kỳ:", "hai"];

  test("says of its records what it says, and is no form besides", () => {
    const sheet = read(YEAR, TERM, BLANK_ROW, ...TOY_TABLE);
    expect(foundIn(sheet)).toEqual(["class 5-6"]);
    expect(sheet.tables[0]?.once).toEqual({ year: "B1", term: "B2" });
  });

  test("is a form where its table has what it says in a column", () => {
    const rows = [
      YEAR,
      TERM,
      BLANK_ROW,
      ...TOY_TABLE.map((row, at) => [...row, at > 0 ? "2022" : "Năm học"]),
    ];
    expect(foundIn(read(...rows))).toEqual(["class 1-2", "class 5-6"]);
  });

  test("is a day by its label alone, with nothing else of a form; beneath the table it is a remark", () => {
    const day: CellValue[] = ["Ngày khai giảng", "5/9/2023"];
    expect(foundIn(read(day, BLANK_ROW, ...TOY_TABLE))).toEqual(["school 1-1", "class 4-5"]);
    expect(foundIn(read(...TOY_TABLE, BLANK_ROW, day))).toEqual(["class 2-3"]);
    expect(foundIn(read(...TOY_TABLE, BLANK_ROW, day, BLANK_ROW, ...TOY_TABLE))).toEqual([
      "class 2-3",
      "class 8-9",
    ]);
    expect(foundIn(read(day))).toEqual([]);
  });
});

describe("a table’s own title", () => {
  const own: CellValue[][] = [["Hiệu trưởng", "An"], ["Số phòng học", 12]]; // prettier-ignore
  /** The cell of the school's name in the form over it. */
  const title = (...lines: CellValue[][]): string | undefined => {
    const [form, table] = read(...own, ...lines, ...TOY_TABLE).tables;
    expect([form?.columns.rooms, table?.columns.pupils]).toEqual(["B2", "B"]);
    return form?.columns.school;
  };

  test("is none of a form’s labels, right above or a blank row or two away", () => {
    expect(title(BLANK_ROW)).toBeUndefined();
    expect(title(["Tên trường"])).toBeUndefined();
    expect(title(["Tên trường"], BLANK_ROW)).toBeUndefined();
    expect(title(["Tên trường"], BLANK_ROW, BLANK_ROW)).toBeUndefined();
  });

  test("is a label with a colon, or with its value", () => {
    expect(title(["Tên trường:"])).toBe("B3");
    expect(title(["Tên trường", "THCS A"])).toBe("B3");
  });
});

test("what is asked of a form that nothing places is open, where its label and its first answer stand", () => {
  const heads: CellValue[] = ["Nội dung", "Phương án", "Đề nghị"];
  const asked: CellValue[][] = [["Số phòng học", 4, 3], ["Ngày khai giảng", "5/9/2023", "6/9/2023"]]; // prettier-ignore
  const sheet = read(heads, ...asked);
  expect(sheet.tables).toEqual([]);
  expect(sheet.questions.map(({ cell, at }) => [cell, at])).toEqual([["A2", "B2"], ["A3", "B3"]]); // prettier-ignore
  expect([0, 1].map((column) => sheet.roles.at(1, column))).toEqual(["unclear", "unclear"]);
});
