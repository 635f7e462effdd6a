/** Tables after an edit: what is read again, what stays, and when all has to be recognised anew. */
import { readAgain, recognise, type CellChange, type CellValue, type ReadWorkbook } from "../../src/sheets";
import { withChanges } from "../../src/sheets/change";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";
import { valuesIn, type Rows } from "./toy-sheet";

const option = (label: string) => ({ code: label, labels: [label] });
const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("rate", "share", ["Chuyên cần"]),
    field("area", "number", ["Diện tích"]),
    field("met", "date", ["Ngày họp"]),
    field("rated", "choice", ["Xếp loại"], { options: ["Tốt", "Khá"].map(option) }),
    field("year", "text", ["Năm học"], { common: true }),
  ],
  { layouts: ["table"], marks: ["pupils"] }
);
const SCHOOL = record(
  "school",
  [field("school", "text", ["Tên trường"]), field("rooms", "count", ["Số phòng học"])],
  { layouts: ["form"], marks: ["rooms"] }
);
const law = regulation("toy", [CLASS, SCHOOL]);

const HEADS: CellValue[] = ["Lớp", "Sĩ số", "Chuyên cần", "Diện tích", "Ngày họp", "Xếp loại", "Ghi chú"];
const ROWS: Rows = [
  ["Năm học: 2023-2024"],
  [],
  HEADS,
  ["6A", 40, 0.95, "1.234", "3/4/2024", "Tốt", "x"],
  ["6B", 41, 0.9, "48", "5/4/2024", "Khá", null],
  ["6C", 42, 0.85, 50, "6/4/2024", "Tốt", null],
];
type Origin = { readonly row: number; readonly column: number };
const readOf = (rows: Rows, origin?: Origin): ReadWorkbook => {
  const other = { name: "T", values: [["Tên trường", "THCS A"], ["Số phòng học", 12]], merges: [] }; // prettier-ignore
  const sheets = [{ name: "S", values: rows, merges: [], origin }, other];
  return recognise({ sheets }, [law], { regulation: "toy" });
};
const edit = (row: number, column: number, value: CellValue): CellChange => ({
  row,
  column,
  value,
  format: undefined,
});
/** After edits of the first sheet: what the table says, and which records say something else than before. */
function after(edits: readonly CellChange[], rows: Rows = ROWS, origin?: Origin) {
  const again = readAgain(readOf(rows, origin), [{ sheet: "S", cells: edits }]);
  if (!again) return undefined;
  const [table] = again.recognition.sheets[0]?.tables ?? [];
  expect(again.tables.every((one) => one.after === table?.table)).toBe(true);
  return { ...valuesIn(table), rows: again.tables.map((one) => one.rows) };
}

describe("a value in place of another", () => {
  test("is read, and its record alone says something else", () => {
    expect(after([edit(4, 1, 39)])).toMatchObject({
      pupils: [40, 39, 42],
      class: ["6A", "6B", "6C"],
      rows: [[1]],
    });
    expect(after([edit(4, 1, null)])).toMatchObject({ pupils: [40, null, 42], rows: [[1]] });
    expect(after([edit(3, 0, "6D")])).toMatchObject({ class: ["6D", "6B", "6C"], rows: [[0]] });
    expect(after([edit(5, 5, "Khá")])).toMatchObject({ rated: ["Tốt", "Khá", "Khá"], rows: [[2]] });
  });

  test("is read of several records, in their order", () => {
    expect(after([edit(5, 1, 30), edit(3, 1, 31), edit(3, 0, "6D")])).toMatchObject({
      pupils: [31, 41, 30],
      class: ["6D", "6B", "6C"],
      rows: [[0, 2]],
    });
  });

  test("says nothing else where it is the same, or where no field stands", () => {
    expect(after([edit(4, 1, 41)])?.rows).toEqual([]);
    expect(after([edit(3, 6, "y")])?.rows).toEqual([]);
  });

  test("counts from where the sheet begins", () => {
    const origin = { row: 10, column: 2 };
    expect(after([edit(14, 3, 39)], ROWS, origin)).toMatchObject({ pupils: [40, 39, 42], rows: [[1]] });
    expect(after([edit(4, 1, 39)], ROWS, origin)).toBeUndefined();
  });

  test("may prove what others are", () => {
    // A decimal comma says what the dot of another number means.
    expect(after([])).toBeDefined();
    expect(after([edit(4, 3, "48,5")])).toMatchObject({ area: [1234, 48.5, 50], rows: [[0, 1]] });
    expect(after([edit(5, 3, 50.5)])).toMatchObject({ area: [null, 48, 50.5], rows: [[2]] });
    expect(after([edit(4, 4, "25/4/2024")])).toMatchObject({ rows: [[1]] });
    // One share above 1 makes all of them percent.
    expect(after([])).toMatchObject({ rate: [95, 90, 85] });
    expect(after([edit(4, 2, 90)])).toMatchObject({ rate: [0.95, 90, 0.85], rows: [[0, 1, 2]] });
  });

  test("needs all read anew where figures beneath the records may mean something else", () => {
    const total = [...ROWS, ["Trung bình", 41, 0.9, null, null, null, null]];
    expect(after([edit(4, 1, 39)], total)).toMatchObject({ pupils: [40, 39, 42] });
    expect(after([edit(4, 2, 90)], total)).toBeUndefined();
  });
});

describe("all has to be recognised anew", () => {
  test.each<[string, CellChange]>([
    ["a head", edit(2, 1, "Nữ")],
    ["what stands over the heads", edit(0, 0, "Năm học: 2024-2025")],
    ["a row without a record", edit(6, 0, "6D")],
    ["a cell beside the table", edit(3, 9, 1)],
    ["a text in place of a figure", edit(4, 1, "Tổng")],
    ["a text in place of a blank", edit(4, 6, "Ghi")],
  ])("after an edit of %s", (_, change) => expect(after([change])).toBeUndefined());

  test("after one such edit among others", () => {
    expect(after([edit(4, 1, 39), edit(2, 1, "Nữ")])).toBeUndefined();
  });

  test("after a row’s only value is gone or another one", () => {
    const rows = [...ROWS.slice(0, 5), [null, 42, null, null, null, null, null]];
    expect(after([edit(4, 1, 39)], rows)).toBeDefined();
    expect(after([edit(5, 1, 43)], rows)).toBeUndefined();
  });

  test("after an edit of a form, or of a sheet of which nothing is known", () => {
    const form = (cells: CellChange[], sheet = "T") => readAgain(readOf(ROWS), [{ sheet, cells }]);
    expect(form([edit(1, 1, 13)])).toBeUndefined();
    const none = recognise({ sheets: [{ name: "S", values: [["a", 1]], merges: [] }] }, [law], {
      regulation: "toy",
    });
    expect(readAgain(none, [{ sheet: "S", cells: [edit(0, 1, 2)] }])).toBeUndefined();
  });
});

describe("what no edit is about", () => {
  test("stays as it is", () => {
    const before = readOf(ROWS);
    const [own, other] = before.sheets;
    const again = readAgain(before, [{ sheet: "S", cells: [edit(4, 1, 39)] }]);
    expect(again?.recognition.sheets[1]).toBe(other);
    expect(again?.recognition.regulation).toBe(before.regulation);
    const [table] = again?.recognition.sheets[0]?.tables ?? [];
    expect(table).toMatchObject({ columns: own?.tables[0]?.columns, once: { year: "A1" } });
    expect(again?.tables[0]?.before).toBe(own?.tables[0]?.table);
    expect(readAgain(before, [{ sheet: "U", cells: [edit(4, 1, 39)] }])?.tables).toEqual([]);
  });

  test("an edit after another is read as well", () => {
    const first = readAgain(readOf(ROWS), [{ sheet: "S", cells: [edit(4, 1, 39)] }]);
    const second = first && readAgain(first.recognition, [{ sheet: "S", cells: [edit(3, 1, 38)] }]);
    expect(valuesIn(second?.recognition.sheets[0]?.tables[0]).pupils).toEqual([38, 39, 42]);
  });
});

describe("a workbook with changed cells", () => {
  const book = (more: object = {}) => ({
    sheets: [
      { name: "S", values: [["a", 1], ["b"]], merges: [], ...more },
      { name: "T", values: [["c"]], merges: [] },
    ],
  });
  const change = (cells: CellChange[], more?: object) => {
    const before = book(more);
    const sheets = withChanges(before, [{ sheet: "S", cells }]).sheets;
    expect(sheets[1]).toBe(before.sheets[1]);
    expect(before).toEqual(book(more));
    return [sheets[0]?.values, sheets[0]?.formats];
  };
  test("has rows and cells as far as somebody wrote, blanks between", () => {
    expect(change([edit(0, 1, 2)])).toEqual([[["a", 2], ["b"]], undefined]);
    expect(change([edit(1, 2, 3), edit(1, 1, 4)])).toEqual([
      [
        ["a", 1],
        ["b", 4, 3],
      ],
      undefined,
    ]);
    expect(change([edit(3, 1, 5)])).toEqual([[["a", 1], ["b"], [], [null, 5]], undefined]);
    expect(change([edit(11, 3, 6)], { origin: { row: 10, column: 2 } })).toEqual([
      [["a", 1], ["b", 6]], // prettier-ignore
      undefined,
    ]);
  });
  test("has their formats where it has any", () => {
    const cell = { ...edit(1, 1, 0.5), format: "0%" };
    expect(change([cell], { formats: [["@"]] })).toEqual([
      [["a", 1], ["b", 0.5]], // prettier-ignore
      [["@"], [undefined, "0%"]],
    ]);
  });
  test("is the same sheet where nobody changed any", () => {
    const before = book();
    expect(withChanges(before, [{ sheet: "S", cells: [] }]).sheets[0]).toBe(before.sheets[0]);
  });
});
