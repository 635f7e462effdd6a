/** Tables side by side, which record type they are of, and what a person has decided of them. */
import { titlesAbove } from "../../src/sheets/find/titles";
import type { Decided } from "../../src/sheets/find/plan";
import type { Area, CellValue, SheetMapping } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, plansAt, type Planned, type Rows } from "./toy-sheet";

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
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

describe("tables side by side", () => {
  test("are each their own", () => {
    const rows = ROWS.map((row) => [...row, null, ...row]);
    expect(tables([[...HEADS, null, ...HEADS], ...rows])).toEqual([
      ["class", 0, 1, [1, 2]],
      ["class", 3, 4, [1, 2]],
    ]);
  });

  test("are one where a blank column parts nothing", () => {
    const rows = ROWS.map(([name = null, count = null]) => [name, count, null, 20, "An"]);
    expect(tables([[...HEADS, null, "Nữ", "GVCN"], ...rows])).toEqual([["class", 0, 4, [1, 2]]]);
  });

  test("are two where the other is of another record, one where it is none", () => {
    const rows = [["6A", 40, null, "Một cửa", 95], ["6B", 41, null, "Hài lòng", 96]]; // prettier-ignore
    expect(tables([[...HEADS, null, "Chỉ tiêu", "Kết quả"], ...rows])).toEqual([
      ["class", 0, 1, [1, 2]],
      ["target", 3, 4, [1, 2]],
    ]);
    const marks = ROWS.map((row) => [...row, null, "x", "y"]);
    expect(tables([[...HEADS, null, "Mùa", "Gió"], ...marks])).toEqual([["class", 0, 4, [1, 2]]]);
  });

  test("are one where the first says nothing without the other", () => {
    const type = { ...CLASS, marks: ["girls"] };
    const rows = ROWS.map(([name = null, count = null]) => [name, "An", null, 20, count]);
    const heads = ["Lớp", "GVCN", null, "Nữ", "Sĩ số"];
    expect(tables([heads, ...rows], { types: [type] })).toEqual([["class", 0, 4, [1, 2]]]);
  });

  test("may have the name of a section over each", () => {
    const merges = [area(0, 0, 1, 0), area(0, 1, 0, 2), area(0, 3, 0, 4)];
    const titled = { ...CLASS, excludedBy: /khối 7/i };
    const over = ["TT", "Khối 6", null, "Khối 7", null];
    const rows = [over, [null, ...HEADS, ...HEADS], [1, "6A", 40, "7A", 41], [2, "6B", 42, "7B", 43]];
    const around = { row: 1, merges };
    expect(tables(rows, around).map((one) => String(one))).toEqual(["class,0,2,2,3", "class,3,4,2,3"]);
    expect(tables(rows, { ...around, types: [titled] })).toEqual([["class", 0, 2, [2, 3]]]);
    const [, second] = plans(rows, around);
    expect(second?.band.paths.map((path) => path.map(({ text }) => text).join(" › "))).toEqual([
      "TT",
      "Khối 6 › Lớp",
      "Khối 6 › Sĩ số",
      "Lớp",
      "Sĩ số",
    ]);
    const groups = rows.map((row, at): CellValue[] => (at === 0 ? ["TT", "Khối 6", null, "Mùa", null] : row));
    expect(tables(groups, around)).toEqual([["class", 0, 4, [2, 3]]]);
  });
});

describe("the record type of a table", () => {
  const TWIN = { ...CLASS, id: "twin" };
  const ids = (types: readonly RecordType[], heads: CellValue[] = HEADS): unknown[] =>
    plans([heads, ...ROWS], { types }).map(({ known, rivals }) => [
      known.record.id,
      rivals.map((one) => one.record.id),
    ]);

  test("is the one that has most of it, those that have as much being rivals", () => {
    const LESS = record("less", CLASS.fields.slice(0, 2), { layouts: ["table"] });
    expect(ids([LESS, CLASS], [...HEADS, "Nữ"])).toEqual([["class", []]]);
    expect(ids([CLASS, TWIN])).toEqual([["class", ["twin"]]]);
  });

  test("is one whose records have names before another", () => {
    const RICHER = { ...CLASS, id: "richer", key: ["none"], marks: ["pupils", "class", ["class", "pupils"]] };
    expect(ids([RICHER, CLASS])).toEqual([["class", []]]);
  });

  test("is one that stands in rows", () => {
    expect(ids([{ ...CLASS, layouts: ["form"] }])).toEqual([]);
  });

  test("is spoken for by half of its heads", () => {
    const rows = ROWS.map((row) => [...row, 1, 2, 3]);
    expect(tables([[...HEADS, "a", "b", "c"], ...rows])).toEqual([]);
    expect(tables([[...HEADS, "a", "b", "c"], ...rows], { titles: ["class"] })).toHaveLength(1);
  });
});

describe("what a person has decided of a table", () => {
  const say =
    (more: Partial<SheetMapping>): Decided =>
    () => ({ sheet: "S", fingerprint: "", record: "class", columns: {}, ...more });
  const TWIN = { ...CLASS, id: "twin" };

  test("is which record type it is", () => {
    const [plan] = plans([HEADS, ...ROWS], { types: [CLASS, TWIN], decided: say({ record: "twin" }) });
    expect([plan?.known.record.id, plan?.rivals]).toEqual(["twin", []]);
    expect(tables([["Lớp", "a", "b", "c"], ["6A", 1, 2, 3]], { decided: say({}) })).toEqual([["class", 0, 3, [1]]]); // prettier-ignore
  });

  test("holds though it has no records", () => {
    expect(tables([HEADS], { decided: say({}) })).toEqual([["class", 0, 1, []]]);
  });

  test("is which rows are none", () => {
    expect(tables([HEADS, ...ROWS], { decided: say({ ignoredRows: [2] }) })).toEqual([["class", 0, 1, [2]]]);
  });

  test("is which column a field is, counted from where the sheet begins", () => {
    // A label with its value ends a table of three fields, not one of two.
    const type: RecordType = { ...CLASS, layouts: ["table", "form"] };
    const rows: CellValue[][] = [[...HEADS, "Mùa"], ["6A", 40, 20], ["GVCN", "An"], ["6B", 41, 21]]; // prettier-ignore
    const ended = (columns: SheetMapping["columns"], origin = { row: 0, column: 0 }): boolean =>
      plans(rows, { types: [type], decided: say({ columns }), origin })[0]?.body.end === 2;
    expect([ended({}), ended({ girls: "C" }), ended({ pupils: null, girls: "C" })]).toEqual([
      false,
      true,
      false,
    ]);
    expect([ended({ class: "C" }), ended({ none: "C" }), ended({ class: "A" })]).toEqual([
      false,
      false,
      false,
    ]);
    expect([ended({ girls: "C" }, { row: 0, column: 2 }), ended({ girls: "E" }, { row: 0, column: 2 })]).toEqual([false, true]); // prettier-ignore
  });
});

describe("the lines above a table", () => {
  const above = (rows: CellValue[][], top = rows.length): string[] =>
    titlesAbove(gridOf(rows), top).map(({ text }) => text);
  test("are three at most, the nearest first", () => {
    expect(above([["a"], ["b"], ["c"], ["d"]])).toEqual(["d", "c", "b"]);
    expect(above([["a", "b"], ["c", "d"]])).toEqual(["c", "d", "a", "b"]); // prettier-ignore
    expect(above([["a"], ["b"]], 1)).toEqual(["a"]);
  });
  test("stand within six rows, blank ones among them", () => {
    const far = (count: number) => above([["a"], ...Array.from({ length: count }, (): CellValue[] => [])]);
    expect([far(5), far(6)]).toEqual([["a"], []]);
  });
  test("end at a row of three cells, and are words", () => {
    expect(above([["a"], ["b", "c", "d"], ["e"]])).toEqual(["e"]);
    expect(above([["a", 2024]])).toEqual(["a"]);
  });
});
