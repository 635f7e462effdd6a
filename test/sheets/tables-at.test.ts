/** The table whose header stands at a row, and what is none. */
import type { CellValue } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { plansAt, type Planned, type Rows } from "./toy-sheet";

const options = ["Một cửa", "Thư xin lỗi", "Chữ ký số", "Hài lòng"].map((name) => ({
  code: name,
  labels: [name],
}));
const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("girls", "count", ["Nữ"]),
    field("teacher", "text", ["GVCN"]),
  ],
  { layouts: ["table"] }
);
const TARGET = record(
  "target",
  [field("target", "choice", ["Chỉ tiêu"], { options }), field("rate", "share", ["Kết quả"])],
  { layouts: ["list"], marks: ["rate"], items: { field: "target", options } }
);

type Around = Planned & { readonly types?: readonly RecordType[] };
const plans = (rows: Rows, { types = [CLASS, TARGET], ...around }: Around = {}) =>
  plansAt(types, rows, around);
/** Each table as its record type, its columns and its rows. */
const tables = (rows: Rows, around?: Around): unknown[] =>
  plans(rows, around).map(({ known, from, to, body }) => [known.record.id, from, to, body.records]);

const HEADS = ["Lớp", "Sĩ số"];
const ROWS: CellValue[][] = [["6A", 40], ["6B", 41]]; // prettier-ignore

describe("a table", () => {
  test("has its records beneath its heads", () => {
    expect(tables([HEADS, ...ROWS])).toEqual([["class", 0, 1, [1, 2]]]);
    expect(tables([["Sổ"], HEADS, ...ROWS], { row: 1 })).toEqual([["class", 0, 1, [2, 3]]]);
  });

  test("is none of one head, without records, or where nothing is known", () => {
    expect(tables([["Sĩ số"], [40], [41]])).toEqual([]);
    expect(tables([HEADS])).toEqual([]);
    expect(tables([["Mùa", "Gió"], ...ROWS])).toEqual([]);
    expect(tables([HEADS, ["Tổng cộng", 81]])).toEqual([["class", 0, 1, []]]);
  });

  test("is known by the items that its rows name, whatever its heads", () => {
    const rows = options.map(({ code }) => [code, 95]);
    expect(tables([["Nội dung", "Kết quả"], ...rows])).toEqual([["target", 0, 1, [1, 2, 3, 4]]]);
    const YEARLY = { ...TARGET, marks: [], items: { field: "target", options, result: "rate" } };
    expect(tables([["Nội dung", "Năm 2024"], ...rows], { types: [YEARLY] })).toHaveLength(1);
    expect(tables([["Nội dung", "Năm 2024"], ...rows.slice(2)], { types: [YEARLY] })).toEqual([]);
  });

  test("is none of known words with figures beside them that go on beneath", () => {
    const first = ["Lớp", 140];
    const listed = (row: CellValue[], beneath: CellValue[]): boolean =>
      tables([[...HEADS, ...row.slice(1)], [...["Lớp", "Sĩ số"], ...beneath.slice(1)], ["6A", 40], ["6B", 41]]).length === 0; // prettier-ignore
    expect(listed(first, ["Sĩ số", 150])).toBe(true);
    // Years, months and grades may be heads.
    expect([2024, 1990, 2100, 12, 0].map((head) => listed(["", head], ["", 150]))).toEqual(
      Array(5).fill(false)
    );
    expect([1989, 2101, 13, -1, 1.5].map((head) => listed(["", head], ["", 150]))).toEqual(
      Array(5).fill(true)
    );
    expect(
      tables([
        [...HEADS, 140],
        ["6A", 40, 150],
        ["6B", 41, 160],
      ])
    ).toHaveLength(1);
    expect(
      tables([
        [...HEADS, 140],
        ["Lớp", "6A", "x"],
        ["6B", 41, 160],
      ])
    ).toHaveLength(1);
  });

  test("is none of a line over a header of more than twice as many", () => {
    const heads = ["Lớp", "Nữ", "GVCN", "Sĩ số"];
    const records = [["6A", 40, "An", 20], ["6B", 41, "Hà", 21], ["6C", 42, "Tú", 22]]; // prettier-ignore
    const line = (...beneath: CellValue[][]) => tables([["Mùa", "Sĩ số"], ...beneath, ...records]).length;
    expect(line(["a", 1], heads)).toBe(0);
    expect(line(["a", 1], ["b", 2], heads)).toBe(0);
    expect(line(["a", 1], ["b", 2], ["c", 3], heads)).toBe(1);
    expect(line(["a", 1], ["b", 2], ["Lớp", "Nữ"])).toBe(1);
  });

  test("is none of answers, nor of labels with their values", () => {
    expect(tables([["Lớp:", "6A", "Sĩ số:", 40], ...ROWS])).toEqual([]);
    expect(tables([["Lớp", "Sĩ số", "x"], ["Lớp", "Sĩ số", "y"], ...ROWS])).toEqual([]);
  });

  test("is none whose rows only say how figures are given", () => {
    expect(tables([HEADS, ["SL", 100], ["TL", 16]])).toEqual([]);
    expect(tables([HEADS, ["SL", 100], ["6A", 40]])).toHaveLength(1);
    const further = [HEADS, ["SL", 100], ["TL", 16]].map((row) => [null, ...row]);
    expect(tables(further)).toEqual([]);
  });

  test("is none of figures alone where words stand", () => {
    expect(
      tables([
        ["Nữ", "Sĩ số"],
        ["Toán", "Văn"],
        ["Sử", "Địa"],
      ])
    ).toEqual([]);
  });

  test("is none of rows that are labels of a form, unless they are items of a list", () => {
    const FORM = record(
      "form",
      ["Một cửa", "Thư xin lỗi", "Chữ ký số", "Hài lòng"].map((name, at) => field(`f${at}`, "count", [name])),
      { layouts: ["form"] }
    );
    const rows = options.map(({ code }) => [code, 95]);
    expect(
      tables([["Nữ", "Sĩ số"], ...rows.map(([, rate]) => [rate ?? 0, 40])], { types: [CLASS, FORM] })
    ).toHaveLength(1);
    expect(tables([["Mùa", "Sĩ số"], ...rows], { types: [CLASS, FORM] })).toEqual([]);
    expect(tables([["Chỉ tiêu", "Kết quả"], ...rows], { types: [TARGET, FORM] })).toHaveLength(1);
  });
});

describe("grades of a school", () => {
  const SCHOOL: RecordType = { ...CLASS, id: "school", key: ["name"], layouts: ["table", "form"] };
  const rows: CellValue[][] = [["Mùa", "Sĩ số", "Nữ"], ["Khối 6", 90, 40], ["Khối 7", 80, 30]]; // prettier-ignore
  const total: CellValue[] = ["Tổng cộng", 170, 70];

  test("are parts of the one record that their total is", () => {
    expect(tables([...rows, total], { types: [SCHOOL] })).toEqual([["school", 0, 2, [3]]]);
    expect(tables(rows, { types: [SCHOOL] })).toEqual([]);
  });
  test("are records where these have names", () => {
    const named = [["Lớp", "Sĩ số", "Nữ"], ...rows.slice(1)];
    expect(tables(named, { types: [{ ...SCHOOL, key: ["class"] }] })).toEqual([["school", 0, 2, [1, 2]]]);
  });
});
