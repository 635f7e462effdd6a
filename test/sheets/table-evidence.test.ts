/** What speaks for a table of a record type beside its heads: its titles, its cells, the items that rows name. */
import { planColumns } from "../../src/sheets/place/columns";
import { beneath } from "../../src/sheets/place/rivals";
import {
  holdsFigures,
  isExcluded,
  isMarked,
  isNamed,
  isNamedBy,
  itemsOf,
  marksFound,
  standsAlone,
} from "../../src/sheets/find/evidence";
import type { Body } from "../../src/sheets/find/rows/body";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { CellValue } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { headerOf, knownOf, type Heads } from "./toy-sheet";

const FIELDS = [
  field("class", "text", ["Lớp"]),
  field("pupils", "count", ["Sĩ số"]),
  field("stands", "choice", ["Xếp loại"], { options: [{ code: "1", labels: ["Tốt"] }] }),
];
const classes = (more: Partial<RecordType> = {}): RecordType => record("class", FIELDS, more);

const columnsOf = ({ grid, band, from, to, known }: ReturnType<typeof headerOf>) =>
  planColumns(known, band, [], from, to, beneath(grid, band.body, known.record));

const bodyOf = (records: readonly number[]): Body => ({
  records,
  summary: [],
  subtotals: [],
  ignored: [],
  end: records.length + 1,
  endedBy: undefined,
});

describe("marks of a record type", () => {
  const marked = (more: Partial<RecordType>, ...found: string[]): boolean =>
    isMarked(classes(more), new Set(found));

  test("are counted, of a group once all of it is found", () => {
    const type = classes({ marks: ["pupils", ["class", "girls"]] });
    const count = (...found: string[]): number => marksFound(type, new Set(found));
    expect([count(), count("pupils"), count("class"), count("class", "girls", "pupils")]).toEqual([
      0, 1, 0, 2,
    ]);
  });

  test("must be found, where it has any", () => {
    expect(marked({}, "class")).toBe(true);
    expect(marked({ marks: ["pupils"] }, "class")).toBe(false);
    expect(marked({ marks: ["pupils"] }, "pupils")).toBe(true);
  });

  test("are not enough without one of the fields that it needs besides", () => {
    const besides = ["girls", "class"];
    expect(marked({ marks: ["pupils"], besides }, "pupils")).toBe(false);
    expect(marked({ marks: ["pupils"], besides }, "pupils", "class")).toBe(true);
    expect(marked({ besides }, "pupils")).toBe(false);
  });
});

describe("a title", () => {
  const known = knownOf(
    classes({
      name: { en: "class", vi: "Lớp học" },
      titles: ["Danh sách lớp"],
      namedBy: ["Sổ đăng bộ"],
      excludedBy: /học thêm/,
    })
  );
  const labels = (titles: readonly string[]) => titles.map(parseLabel);

  test.each<[string, boolean, boolean]>([
    ["DANH SÁCH LỚP năm 2024", true, false],
    ["Biểu lớp học", true, false],
    ["Sổ đăng bộ", true, true],
    ["Danh sách", false, false],
  ])("“%s” names the record type: %s; says by itself which it is: %s", (title, named, by) => {
    expect([isNamed(known, labels(["Trường A", title])), isNamedBy(known, labels([title]))]).toEqual([
      named,
      by,
    ]);
  });

  test("may have no words that name a record", () => {
    const plain = knownOf(classes({ name: { en: "class", vi: "Lớp học" } }));
    expect([isNamed(plain, labels(["Sổ đăng bộ"])), isNamedBy(plain, labels(["Lớp học"]))]).toEqual([
      false,
      false,
    ]);
    expect(isExcluded(plain, labels(["Lớp học thêm"]))).toBe(false);
  });

  test.each<[string, boolean, string[]]>([
    ["says that a table is of something else", true, ["Nhóm học thêm"]],
    ["says so over others that are silent", true, ["Năm 2024", "Nhóm học thêm"]],
    ["says nothing of it above one that names the record", false, ["Danh sách lớp", "Nhóm học thêm"]],
    ["says nothing in other words", false, ["Năm 2024"]],
  ])("%s", (_, expected, titles) => expect(isExcluded(known, labels(titles))).toBe(expected));
});

describe("a single known column makes a table", () => {
  const alone = (heads: CellValue[], cells: CellValue[], more: Partial<Heads> = {}): boolean => {
    const sheet = headerOf({ record: classes(), heads, rows: cells.map((cell) => ["x", cell]), ...more });
    return standsAlone(sheet.grid, sheet.band, sheet.from, sheet.to, columnsOf(sheet));
  };
  const heads = ["Mùa", "Sĩ số"];

  test.each<[string, CellValue[], boolean]>([
    ["with two figures", [40, 41], true],
    ["not with one", [40], false],
    ["with one word among them", [40, "đông", 41], true],
    ["not with two words", [40, "đông", 41, "ít"], false],
    ["with blank cells among them", [40, null, null, 41], true],
    ["within ten rows", [40, ...Array<CellValue>(8).fill(null), 41], true],
    ["not beyond", [40, ...Array<CellValue>(9).fill(null), 41], false],
  ])("%s", (_, cells, expected) => expect(alone(heads, cells)).toBe(expected));

  test("beneath a field of figures among other heads", () => {
    expect(alone(["Mùa", "Lớp"], [6, 7])).toBe(false);
    expect(alone(["Mùa", "Xếp loại"], [6, 7])).toBe(false);
    expect(alone(["Mùa", "Gió"], [6, 7])).toBe(false);
    expect(alone([null, "Sĩ số"], [40, 41])).toBe(false);
    // Those of the table beside it do not count.
    expect(alone(heads, [40, 41], { from: 1 })).toBe(false);
    expect(alone([null, "Sĩ số", "Mùa"], [40, 41], { to: 1 })).toBe(false);
    expect(alone([null, "Sĩ số", "Mùa"], [40, 41])).toBe(true);
  });
});

describe("the items of a list", () => {
  const NAMES = ["Một cửa", "Thư xin lỗi", "Chữ ký số"];
  const options = NAMES.map((name, at) => ({ code: `${at + 1}.1`, labels: [name] }));
  const TARGET = record("target", [field("target", "choice", ["Chỉ tiêu"], { options })], {
    layouts: ["list"],
    items: { field: "target", options },
  });
  const stand = (heads: CellValue[], rows: CellValue[][], named?: number, more: Partial<Heads> = {}) => {
    const { grid, band, from, to, known } = headerOf({ record: TARGET, heads, rows, ...more });
    const found = itemsOf(grid, band, from, to, known, named);
    return found && [found.column, found.distinct, found.field.id];
  };

  test("stand where most different ones do", () => {
    const rows = NAMES.map((name, at) => [NAMES[0] ?? null, name, `${at + 1}.1`]);
    expect(stand(["a", "b", "c"], rows)).toEqual([1, 3, "target"]);
    expect(stand(["a", "b", "c"], rows, 2)).toEqual([2, 3, "target"]);
    expect(stand(["a", "b", "c"], rows, 0)).toEqual([1, 3, "target"]);
  });

  test("are two at least, unless nothing else stands there, or the head says so", () => {
    expect(stand(["a"], [["Một cửa"], ["Thư xin lỗi"]])).toEqual([0, 2, "target"]);
    expect(stand(["a"], [["Một cửa"], ["khác"]])).toBeUndefined();
    expect(stand(["a"], [["Một cửa"], ["khác"]], 0)).toEqual([0, 1, "target"]);
    expect(stand(["a"], [["Một cửa"]])).toEqual([0, 1, "target"]);
    expect(stand(["a"], [["khác"]])).toBeUndefined();
    expect(stand(["a"], [[null]])).toBeUndefined();
    expect(stand(["a"], [["khác"]], 0)).toEqual([0, 0, "target"]);
  });

  test("stand among the first six columns of the table", () => {
    const at = (column: number, more: Partial<Heads> = {}) =>
      stand(
        Array<string>(9).fill("a"),
        NAMES.map((name) => [...Array<CellValue>(column).fill("x"), name]),
        undefined,
        more
      );
    expect([at(5)?.[0], at(6)?.[0], at(6, { from: 1 })?.[0]]).toEqual([5, undefined, 6]);
    expect([at(2, { to: 2 })?.[0], at(2, { to: 1 })?.[0], at(0, { from: 1 })?.[0]]).toEqual([
      2,
      undefined,
      undefined,
    ]);
  });

  test("are rows of a checklist where the head is one of them", () => {
    const rows = [["Thư xin lỗi"], ["Chữ ký số"]];
    expect(stand(["Một cửa"], rows)).toBeUndefined();
    expect(stand([null, "Một cửa"], rows.map(([name = null]) => ["x", name]))).toBeUndefined(); // prettier-ignore
    expect(stand([null, "a"], rows.map(([name = null]) => ["x", name]))).toEqual([1, 2, "target"]); // prettier-ignore
  });

  test("are none of a record that lists nothing", () => {
    const { grid, band, from, to } = headerOf({ record: TARGET, heads: ["a"], rows: [["Một cửa"]] });
    expect(itemsOf(grid, band, from, to, knownOf(classes()), undefined)).toBeUndefined();
  });
});

describe("columns of figures hold some", () => {
  const hold = (heads: CellValue[], ...rows: CellValue[][]): boolean => {
    const sheet = headerOf({ record: classes(), heads, rows });
    return holdsFigures(sheet.grid, bodyOf(rows.map((_, at) => at + 1)), columnsOf(sheet).matches);
  };

  test("or nothing at all, but not words alone", () => {
    expect(hold(["Sĩ số"], [40], ["Toán"])).toBe(true);
    expect(hold(["Sĩ số"], [null])).toBe(true);
    expect(hold(["Sĩ số"], ["Toán"], ["Văn"])).toBe(false);
    expect(hold(["Sĩ số"], ["Toán"], [null])).toBe(false);
  });

  test("within the first fifty records", () => {
    const far = (at: number): boolean =>
      hold(["Sĩ số"], ...Array.from({ length: at }, (): CellValue[] => ["Toán"]), [40]);
    expect([far(49), far(50)]).toEqual([true, false]);
  });

  test("unless others tell what the records are", () => {
    expect(hold(["Sĩ số", "Lớp"], ["Toán", "6A"])).toBe(true);
    expect(hold(["Lớp"], ["6A"])).toBe(true);
  });
});
