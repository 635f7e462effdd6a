/** Rows beneath heads that are lines of a form: each names a field, alone or together with the heads. */
import { isCrossed, isForm, withoutGrades } from "../../src/sheets/find/evidence";
import type { Body } from "../../src/sheets/find/rows/body";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { planColumns } from "../../src/sheets/place/columns";
import { beneath } from "../../src/sheets/place/rivals";
import type { CellValue } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { headerOf, type Heads } from "./toy-sheet";

const GRADES = ["Khối 6", "Khối 7", "Khối 8"].map((label) => ({ code: label, labels: [label] }));
const LIST = record("list", [
  field("name", "text", ["Nội dung"]),
  field("count", "count", ["Số lượng"]),
  field("before", "count", ["Năm trước"]),
  field("stands", "choice", ["Khối lớp"], { options: GRADES }),
]);
const school = (more: Partial<RecordType> = {}): RecordType =>
  record(
    "school",
    [
      field("classes", "count", ["Số lớp"]),
      field("rooms", "count", ["Số phòng", "Phòng học"]),
      field("books", "count", ["Số sách"]),
      field("sixth", "count", ["Khối 6"]),
      field("seventh", "count", ["Khối 7"]),
      field("eighth", "count", ["Khối 8"]),
    ],
    { layouts: ["form"], ...more }
  );
const bodyOf = (rows: readonly unknown[]): Body => ({
  records: rows.map((_, at) => at + 1),
  summary: [],
  subtotals: [],
  ignored: [],
  end: rows.length + 1,
  endedBy: undefined,
});

describe("rows of labels are lines of a form", () => {
  const lines = (
    heads: CellValue[],
    rows: CellValue[][],
    { form = school(), from = 0, to }: Partial<Heads> & { readonly form?: RecordType } = {}
  ): boolean => {
    const { grid, band, known, ...header } = headerOf({ record: LIST, heads, rows, from, to });
    const { matches } = planColumns(known, band, [], from, header.to, beneath(grid, 1, LIST));
    return isForm(grid, new Lexicon([LIST, form]), bodyOf(rows), { band, from, to: header.to }, matches);
  };
  const LABELS = ["Số lớp", "Số phòng", "Số sách"];
  const rows = (...names: CellValue[]): CellValue[][] => names.map((name) => [name, 12]);
  const heads = ["Mùa", "Số lượng"];

  test("where three of them are known", () => {
    expect(lines(heads, rows(...LABELS))).toBe(true);
    expect(lines(heads, rows("Số lớp", "Số phòng", "Số gió"))).toBe(false);
    expect(lines(heads, rows("Số lớp", "Số phòng", "Số phòng", "Số lớp"))).toBe(false);
    expect(lines(heads, rows(...LABELS, null, 7))).toBe(true);
  });

  test.each<[boolean, RecordType["layouts"]]>([
    [true, ["form"]],
    [true, ["list"]],
    [true, ["table", "matrix"]],
    [false, ["table"]],
  ])("%s where their record is shown as %j", (expected, layouts) =>
    expect(lines(heads, rows(...LABELS), { form: school({ layouts }) })).toBe(expected)
  );

  test("where they outnumber the known heads", () => {
    const three = LABELS.map((label) => [label, 12, 13, "Khối 6"]);
    expect(lines(["Mùa", "Số lượng", "Năm trước", "Gió"], three)).toBe(true);
    expect(lines(["Mùa", "Số lượng", "Năm trước", "Khối lớp"], three)).toBe(false);
  });

  test("among the first four columns, or right before them", () => {
    const at = (column: number, more: Partial<Heads> = {}): boolean =>
      lines(
        ["a", "b", "c", "d", "Số lượng", "e"],
        LABELS.map((label) => [...Array<CellValue>(column).fill(1), label]),
        more
      );
    expect([0, 3, 4].map((column) => at(column))).toEqual([true, true, false]);
    expect([at(1, { from: 2 }), at(0, { from: 2 })]).toEqual([true, false]);
    expect([at(2, { to: 2 }), at(2, { to: 1 })]).toEqual([true, false]);
  });

  test("among the first 150 rows", () => {
    const far = (count: number): boolean =>
      lines(heads, rows(...Array<CellValue>(count).fill("x"), ...LABELS));
    expect([far(147), far(148)]).toEqual([true, false]);
  });

  test("not where most are what their head asks for", () => {
    expect(lines(["Khối lớp", "Số lượng"], rows("Khối 6", "Khối 7", "Khối 8"))).toBe(false);
    expect(lines(["Mùa", "Số lượng"], rows("Khối 6", "Khối 7", "Khối 8"))).toBe(true);
    expect(lines(["Khối lớp", "Số lượng"], rows("Khối 6", "Khối 7", "Khối 8", ...LABELS))).toBe(true);
  });

  test("not beneath the head of a text, unless the record is mostly a form of which two marks are named", () => {
    const named = ["Nội dung", "Số lượng"];
    const form = (...marks: string[]): RecordType => school({ marks });
    expect(lines(named, rows(...LABELS))).toBe(false);
    expect(lines(named, rows(...LABELS), { form: form("classes") })).toBe(false);
    expect(lines(named, rows(...LABELS), { form: form("classes", "books") })).toBe(true);
    const table = school({ marks: ["classes", "books"], layouts: ["table", "form"] });
    expect(lines(named, rows(...LABELS), { form: table })).toBe(false);
    expect(lines(named, rows(...LABELS), { form: { ...table, layouts: ["table", "matrix"] } })).toBe(true);
    expect(lines(["Nội dung", "Gió"], rows(...LABELS))).toBe(true);
  });
});

describe("rows and heads name fields together", () => {
  const STAFF = record(
    "staff",
    [
      field("heads", "count", ["Phó hiệu trưởng tổng số"]),
      field("teachers", "count", ["Giáo viên tổng số"]),
      field("women", "count", ["Giáo viên nữ"]),
      field("all", "count", ["Tổng số"]),
    ],
    { layouts: ["form"] }
  );
  const crossed = (heads: CellValue[], rows: CellValue[][], more: Partial<Heads> = {}): boolean => {
    const { grid, known, band, from } = headerOf({ record: STAFF, heads, rows, ...more });
    return isCrossed(grid, known, band, bodyOf(rows), from);
  };
  const POSTS: CellValue[][] = [["Phó hiệu trưởng", 2], ["Giáo viên", 30]]; // prettier-ignore

  test("several in one column", () => {
    expect(crossed(["Mùa", "Tổng số"], POSTS)).toBe(true);
    expect(crossed(["Mùa", "Nữ"], POSTS)).toBe(false);
    expect(crossed(["Mùa", "Gió"], POSTS)).toBe(false);
    expect(crossed(["Mùa", "Tổng số"], POSTS.slice(1))).toBe(false);
    expect(crossed(["Tổng số", null, "Mùa"], POSTS)).toBe(false);
  });

  test("from the first column of the table on", () => {
    const beside = POSTS.map((row): CellValue[] => ["x", "y", ...row]);
    expect(crossed(["a", "b", "Mùa", "Tổng số"], beside, { from: 2 })).toBe(true);
    expect(crossed([null, null, "Mùa", "Tổng số"], beside, { from: 2 })).toBe(true);
    expect(crossed(["Tổng số", "b", "Mùa", "Gió"], beside, { from: 2 })).toBe(false);
  });

  test("behind running numbers", () => {
    const numbered = (...names: string[]): CellValue[][] => names.map((name, at) => [at + 1, name, 5]);
    expect(crossed(["TT", "Mùa", "Tổng số"], numbered("Phó hiệu trưởng", "Giáo viên"))).toBe(true);
    const grades = record("grades", [
      field("six", "count", ["Khối 6 tổng số"]),
      field("seven", "count", ["Khối 7 tổng số"]),
    ]);
    const more = { record: grades };
    expect(crossed(["TT", "Mùa", "Tổng số"], numbered("Khối 6", "Khối 7"), more)).toBe(false);
    expect(crossed(["Mùa", "Tổng số"], [["Khối 6", 5], ["Khối 7", 6]], more)).toBe(true); // prettier-ignore
  });

  test("among the first thirty rows", () => {
    const far = (count: number): boolean =>
      crossed(["Mùa", "Tổng số"], [...Array.from({ length: count }, () => ["x", 1]), ...POSTS]);
    expect([far(28), far(29)]).toEqual([true, false]);
  });
});

describe("grades of a school", () => {
  const without = (heads: CellValue[], names: CellValue[][], more: Partial<Body> = {}) => {
    const rows = names.map((row) => [...row, 40]);
    const { grid, band, from } = headerOf({ record: LIST, heads, rows });
    const body = { ...bodyOf(rows), ...more };
    return [withoutGrades(grid, band, body, from), body] as const;
  };
  const heads = ["Mùa", "Sĩ số"];
  const GRADES = [["Khối 6"], ["Khối 7"]];
  const total = { row: 3, from: 0, to: 1 };
  const found = (last: string, more: Partial<Body>): Body | undefined =>
    without(heads, [...GRADES, [last]], { records: [1, 2], ...more })[0];

  test("are parts of the total beneath them, which alone is a record", () => {
    const page = (row: number) => ({ row, why: "columnNumbers", sign: "the next page" }) as const;
    const names = [["Khối 6"], ["Trang 2"], ["Khối 7"], ["Tổng cộng"], ["Trang 3"]];
    const summary = [{ ...total, row: 4 }];
    const [of] = without(heads, names, { records: [1, 3], summary, ignored: [page(2), page(5)] });
    const part = { why: "part", sign: "a grade of the school" };
    expect(of).toEqual({
      records: [4],
      summary: [],
      subtotals: [],
      ignored: [{ row: 1, ...part }, page(2), { row: 3, ...part }],
      end: 5,
      endedBy: undefined,
    });
  });

  test("are none without a total of all of them that says no more than that", () => {
    expect(found("Tổng cộng", {})).toBeUndefined();
    expect(found("Tổng cộng", { subtotals: [total] })?.records).toEqual([3]);
    expect(found("Tổng số phòng", { subtotals: [total] })).toBeUndefined();
    expect(found("Tổng cộng", { summary: [{ ...total, from: 1 }] })).toBeUndefined();
  });

  test("may be numbers beneath their head, or stand behind running numbers", () => {
    const areParts = (over: CellValue[], ...names: CellValue[][]): boolean => {
      const [rest, body] = without(over, names);
      return rest !== body;
    };
    expect(areParts(["Khối", "Sĩ số"], [6], [7])).toBe(true);
    expect(areParts(["Khối", "Sĩ số"], [6], [13])).toBe(false);
    expect(areParts(heads, [6], [7])).toBe(false);
    expect(areParts(heads, ["Khối 6"], ["6A"])).toBe(false);
    expect(areParts(["TT", "Mùa"], [1, "Khối 6"], [2, "Khối 7"])).toBe(true);
    expect(areParts(["TT", null, "Mùa"], [1, 6], [2, 7])).toBe(false);
    expect(areParts([null, "Khối", "Sĩ số"], [null, 6], [null, 7])).toBe(true);
  });

  test("are told by the rows above the total", () => {
    const names = [...GRADES, ["Tổng cộng"], ["6A"]];
    expect(without(heads, names, { records: [1, 2, 4], subtotals: [total] })[0]?.records).toEqual([3]);
  });
});
