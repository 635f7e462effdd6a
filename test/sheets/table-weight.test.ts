/** How well heads speak for a record type, and whether they speak for it at all. */
import { asChosen, isKeyed, mostItems, type Weighed } from "../../src/sheets/find/weigh";
import type { CellValue } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { headerOf, weighedOf, type Heads } from "./toy-sheet";

const FIELDS = [
  field("class", "text", ["Lớp"]),
  field("pupils", "count", ["Sĩ số"]),
  field("girls", "count", ["Nữ sinh"]),
  field("teacher", "text", ["GVCN"], { secondary: true }),
];
const classes = (more: Partial<RecordType> = {}): RecordType =>
  record("class", FIELDS, { marks: ["pupils"], ...more });
const CLASS = classes();

const ROWS = ["6A", "6B"].map((name): CellValue[] => [name, 40, 20, "An"]);
type Sheet = Partial<Heads> & Pick<Heads, "heads">;
const weighed = (sheet: Sheet): Weighed | undefined => weighedOf({ record: CLASS, rows: ROWS, ...sheet });
const score = (sheet: Sheet): number | undefined => weighed(sheet)?.score;

describe("a table is weighed", () => {
  test("by its fields, ten each, but for those that say little", () => {
    // One for a table, two for its key, one for each mark.
    expect(score({ heads: ["Lớp", "Sĩ số"] })).toBe(24);
    expect(score({ heads: ["Lớp", "Sĩ số", "Nữ sinh"] })).toBe(34);
    expect(score({ heads: ["Lớp", "Sĩ số", "Nữ sinh", "GVCN"] })).toBe(34);
    expect(score({ heads: ["Mùa", "Sĩ số", "Nữ sinh"] })).toBe(22);
  });

  test("by a field that two columns claim, once", () => {
    const rows = ROWS.map(([name = null, pupils = null]) => [name, pupils, 41]);
    expect(score({ heads: ["Lớp", "Sĩ số", "Sĩ số"], rows })).toBe(24);
  });

  test("by its marks, three at most", () => {
    const marked = (...marks: string[]) =>
      score({ record: classes({ marks }), heads: ["Lớp", "Sĩ số", "Nữ sinh", "GVCN"] });
    expect(marked("pupils", "girls")).toBe(35);
    expect(marked("pupils", "girls", "teacher")).toBe(36);
    expect(marked("pupils", "girls", "teacher", "class")).toBe(36);
  });

  test("by how such records are usually shown", () => {
    const shown = (...layouts: RecordType["layouts"]) =>
      score({ record: classes({ layouts }), heads: ["Lớp", "Sĩ số"] });
    expect([shown("table"), shown("list"), shown("form", "table"), shown("matrix")]).toEqual([
      24, 24, 23, 23,
    ]);
  });

  test("by its title", () => {
    const titled = (title: string) =>
      score({
        record: classes({ titles: ["Danh sách lớp"], namedBy: ["Sổ đăng bộ"] }),
        heads: ["Lớp", "Sĩ số"],
        titles: [title],
      });
    expect(titled("DANH SÁCH LỚP năm học 2024")).toBe(28);
    expect(titled("Sổ đăng bộ")).toBe(30);
    expect(titled("Sổ khác")).toBe(24);
  });

  test("by what the line above says of all records", () => {
    const term = field("term", "text", ["Học kỳ"], { title: /^Học kỳ (\S+)$/ });
    const terms = record("term", [...FIELDS, term], { key: ["class", "term"], marks: ["term"] });
    const table = { record: terms, heads: ["Lớp", "Sĩ số"] };
    expect(score({ ...table, over: ["Học kỳ II"] })).toBe(34);
    expect(score({ ...table, over: ["Mùa"] })).toBeUndefined();
    // What a letterhead may say over any table speaks for none.
    const standing = record("term", [...FIELDS, { ...term, standing: true }], { marks: ["term"] });
    expect(score({ record: standing, heads: ["Lớp", "Sĩ số"], over: ["Học kỳ II"] })).toBeUndefined();
  });
});

describe("heads are none of a record type", () => {
  test("without a mark, unless a title says it over three fields", () => {
    const said = (heads: string[], title: string) =>
      score({ record: classes({ namedBy: ["Sổ đăng bộ"], titles: ["Danh sách"] }), heads, titles: [title] });
    expect(said(["Lớp", "Nữ sinh"], "Mùa")).toBeUndefined();
    expect(said(["Lớp", "Nữ sinh", "GVCN"], "Mùa")).toBeUndefined();
    expect(said(["Lớp", "Nữ sinh", "GVCN"], "Danh sách")).toBeUndefined();
    expect(said(["Lớp", "Nữ sinh", "GVCN"], "Sổ đăng bộ")).toBe(29);
    expect(said(["Lớp", "Nữ sinh"], "Sổ đăng bộ")).toBeUndefined();
  });

  test("without a mark, unless five fields stand beside a head that is like one", () => {
    const more = ["Địa chỉ", "Chi hội", "Buổi học", "Phòng"].map((label) => field(label, "text", [label]));
    const told = (heads: string[]) =>
      score({ record: record("class", [...FIELDS, ...more], { marks: ["pupils"] }), heads });
    const heads = ["Lớp", "Nữ sinh", "Địa chỉ", "Chi hội", "Buổi học"];
    expect(told(heads)).toBeUndefined();
    expect(told([...heads, "Sĩ số trung bình"])).toBeDefined();
    expect(told([...heads, "Mùa"])).toBeUndefined();
    expect(told([...heads, "Phòng"])).toBeUndefined();
    expect(told([...heads.slice(1), "Sĩ số trung bình"])).toBeUndefined();
  });

  test("beneath a title of something else", () => {
    const excluded = (title: string) =>
      score({ record: classes({ excludedBy: /học thêm/ }), heads: ["Lớp", "Sĩ số"], titles: [title] });
    expect([excluded("Lớp học thêm"), excluded("Lớp học")]).toEqual([undefined, 24]);
  });

  test("with a column that counts such records", () => {
    const counted = (sheet: Sheet) => score({ record: classes({ countedBy: /^số lớp$/i }), ...sheet });
    const heads = ["Mùa", "Lớp", "Sĩ số", "Số lớp"];
    expect(counted({ heads })).toBeUndefined();
    expect(counted({ heads, to: 2 })).toBe(24);
    expect(counted({ heads: ["Số lớp", "Lớp", "Sĩ số"], from: 1 })).toBe(24);
    // A table need not begin in the first column.
    expect(counted({ heads: [null, null, "Lớp", "Sĩ số", "Số lớp"] })).toBeUndefined();
    expect(counted({ heads: [null, null, "Lớp", "Sĩ số", "Số lớp"], to: 3 })).toBe(24);
    expect(counted({ heads: [null, "Số lớp", "Lớp", "Sĩ số"], from: 2 })).toBe(24);
    expect(counted({ heads: ["Lớp", "Sĩ số", "Tên số lớp"] })).toBe(24);
  });

  test("with a single field, unless it holds figures beneath one of several heads", () => {
    expect(score({ heads: ["Mùa", "Sĩ số"] })).toBe(12);
    expect(score({ heads: ["Mùa", "Sĩ số"], rows: [["6A", "đông"], ["6B", "ít"]] })).toBeUndefined(); // prettier-ignore
  });
});

describe("a list of what is asked for", () => {
  const NAMES = ["Hồ sơ đúng hạn", "Một cửa", "Thư xin lỗi", "Chữ ký số", "Văn bản điện tử", "Hài lòng"];
  const options = NAMES.map((name, at) => ({ code: `${at + 1}.1`, labels: [name] }));
  const TARGET = record(
    "target",
    [
      field("target", "choice", ["Chỉ tiêu"], { options }),
      field("rate", "share", ["Kết quả thực hiện"]),
      field("plan", "share", ["Kế hoạch giao"]),
      field("number", "text", ["Mã số"]),
    ],
    { layouts: ["list"], marks: ["rate"], items: { field: "target", options } }
  );
  const list = (heads: string[], count: number, figures: CellValue[] = [95]) =>
    weighed({ record: TARGET, heads, rows: NAMES.slice(0, count).map((name) => [name, ...figures]) });

  test("is weighed by what it names, five and one for each", () => {
    expect(list(["Chỉ tiêu", "Kết quả thực hiện"], 2)?.score).toBe(10 * 2 + 5 + 2 + 1 + 2 + 1);
    expect(list(["Chỉ tiêu", "Kết quả thực hiện"], 6)?.score).toBe(10 * 2 + 5 + 6 + 1 + 2 + 1);
  });

  test("is weighed by twenty of its names at most", () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      code: `a${at}`,
      labels: [`Mục tiêu ${at}.${at}`],
    }));
    const type = { ...TARGET, items: { field: "target", options: many } };
    const rows = many.map(({ labels }) => [...labels, 95]);
    expect(score({ record: type, heads: ["Chỉ tiêu", "Kết quả thực hiện"], rows })).toBe(20 + 25 + 1 + 2 + 1);
  });

  test("holds a figure, or names several beneath their head", () => {
    const ASKED = { ...TARGET, marks: ["target"] };
    const asked = (head: string, count: number) =>
      score({ record: ASKED, heads: [head, "Mùa"], rows: NAMES.slice(0, count).map((name) => [name, "x"]) });
    expect(asked("Chỉ tiêu", 2)).toBe(10 + 5 + 2 + 1 + 2 + 1);
    expect(asked("Chỉ tiêu", 1)).toBeUndefined();
    expect(asked("Nội dung", 3)).toBeUndefined();
    expect(list(["Nội dung", "Kết quả thực hiện"], 1)?.items?.column).toBe(0);
    const heads = ["Nội dung", "Kết quả thực hiện"];
    expect(score({ record: ASKED, heads, rows: [["Một cửa", 95]] })).toBe(20 + 6 + 1 + 2 + 1);
  });

  test("stands beneath the head that says so, whatever numbers it", () => {
    const rows = NAMES.map((name, at) => [`${at + 1}.1`, name, 95]);
    const heads = ["Mã số", "Chỉ tiêu", "Kết quả thực hiện"];
    expect(weighed({ record: TARGET, heads, rows })?.items).toMatchObject({ column: 1, distinct: 6 });
  });

  test("is one by most of its names, where a head is like what it is judged by", () => {
    const like = (head: string, count: number) => list(["Chỉ tiêu", head, "Kế hoạch giao"], count, [95, 90]);
    expect(like("Kết quả thực hiện quý", 5)).toBeDefined();
    expect(like("Kết quả thực hiện quý", 4)).toBeUndefined();
    expect(like("Mùa", 5)).toBeUndefined();
    expect(like("", 5)).toBeUndefined();
    const longer = [
      ...options,
      ...options.map(({ code }) => ({ code: `9.${code}`, labels: [`Việc ${code}`] })),
    ];
    const ofMore = (count: number) =>
      score({
        record: { ...TARGET, items: { field: "target", options: longer.slice(0, count) } },
        heads: ["Chỉ tiêu", "Kết quả thực hiện quý", "Kế hoạch giao"],
        rows: NAMES.slice(0, 5).map((name) => [name, 95, 90]),
      });
    expect(ofMore(10)).toBeDefined();
    expect(ofMore(11)).toBeUndefined();
  });

  test("is preferred among lists where its rows name more", () => {
    const [few, more] = [2, 4].map((count) => list(["Chỉ tiêu", "Kết quả thực hiện"], count));
    const plain = weighed({ heads: ["Lớp", "Sĩ số"] });
    if (!few || !more || !plain) throw new Error("all are tables");
    expect(mostItems([few, more, plain])).toBe(more);
    expect(mostItems([more, few, plain])).toBe(more);
    expect(mostItems([few, { ...few }])).toBe(few);
    expect(mostItems([plain, more])).toBe(plain);
    expect(mostItems([])).toBeUndefined();
  });

  test("is keyed by its names, a table by the field that names its records", () => {
    const keyed = (sheet: Sheet): boolean | undefined => {
      const found = weighed(sheet);
      return found && isKeyed(found);
    };
    expect(keyed({ heads: ["Lớp", "Sĩ số"] })).toBe(true);
    expect(keyed({ heads: ["Mùa", "Sĩ số", "Nữ sinh"] })).toBe(false);
    const found = list(["Nội dung", "Kết quả thực hiện"], 2);
    expect(found && isKeyed(found)).toBe(true);
  });

  test("keeps its names for a person who chose it, whatever speaks for it", () => {
    const chosen = (heads: string[], row: CellValue[] = ["Một cửa", 95]) => {
      const { grid, band, from, to, outside, known } = headerOf({ record: TARGET, heads, rows: [row] });
      return asChosen(known, grid, band, from, to, outside);
    };
    expect(chosen(["Chỉ tiêu", "Mùa"])).toMatchObject({ score: 0, items: { column: 0, distinct: 1 } });
    // A code may stand before the name.
    expect(chosen(["Mã số", "Chỉ tiêu"], ["2.1", "Một cửa"]).items).toMatchObject({ column: 1 });
  });
});
