/** Whether enough of a table's heads are known for it to be of a record type. */
import { bandOf } from "../../src/sheets/find/header";
import { isSpoken, weigh } from "../../src/sheets/find/weigh";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { CellValue } from "../../src/sheets";
import { toyChoice as choice, toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, headerOf, knownOf, weighedOf, type Heads } from "./toy-sheet";

const FIELDS = [
  field("class", "text", ["Lớp"]),
  field("pupils", "count", ["Sĩ số"]),
  field("girls", "count", ["Nữ sinh"]),
];
const CLASS = record("class", FIELDS, { marks: ["pupils"] });
const ROWS = ["6A", "6B"].map((name): CellValue[] => [name, 40, 20]);

describe("heads speak for their record type", () => {
  const ROOM = record("room", [field("room", "text", ["Phòng"])]);
  const GRADED = record("graded", [
    field("good", "count", [], { under: [{ groups: ["Học lực"], labels: ["Giỏi"] }] }),
  ]);
  const speak = (some: Partial<Heads> & Pick<Heads, "heads">): boolean | undefined => {
    const sheet = { record: CLASS, rows: ROWS, ...some };
    const found = weighedOf(sheet);
    const { header, outside } = headerOf(sheet);
    return found && isSpoken(new Lexicon([sheet.record, ROOM, GRADED]), found, header, outside);
  };
  const heads = (...more: string[]): string[] => ["Lớp", "Sĩ số", ...more];

  test("with half of them known", () => {
    expect(speak({ heads: heads("Toán", "Văn") })).toBe(true);
    expect(speak({ heads: heads("Toán", "Văn", "Sử") })).toBe(false);
  });

  test("running numbers and remarks being none", () => {
    expect(speak({ heads: ["TT", ...heads("Toán", "Văn", "Ghi chú")] })).toBe(true);
    expect(speak({ heads: ["TT", ...heads("Toán", "Văn", "Sử", "Ghi chú")] })).toBe(false);
    expect(speak({ heads: ["Lớp", "Sĩ số", null, null, "Toán", "Văn"] })).toBe(true);
  });

  test("by a head of another record, or of a group", () => {
    expect(speak({ heads: heads("Toán", "Văn", "Phòng") })).toBe(true);
    expect(speak({ heads: heads("Toán", "Văn", "Học lực") })).toBe(true);
  });

  test("by a name of a part of their heads alone", () => {
    const over = ["Lớp", "Sĩ số", "Học lực", null, null];
    const grid = gridOf([over, ["Lớp", "Sĩ số", "a", "b", "c"], ...ROWS]);
    const band = bandOf(grid, 0, 1);
    const found = weigh(grid, band, 0, 4, [], knownOf(CLASS));
    expect(found && isSpoken(new Lexicon([CLASS, GRADED]), found, { band, from: 0, to: 4 }, [])).toBe(true);
    expect(found && isSpoken(new Lexicon([CLASS]), found, { band, from: 0, to: 4 }, [])).toBe(false);
  });

  test("where they are of this table", () => {
    const beside = ["Toán", ...heads("Văn", "Sử"), "Địa"];
    const rows = ROWS.map((row) => ["x", ...row]);
    expect(speak({ heads: beside, rows })).toBe(false);
    expect(speak({ heads: beside, rows, from: 1, to: 4 })).toBe(true);
    expect(speak({ heads: [null, ...beside], rows: rows.map((row) => [null, ...row]), from: 2, to: 5 })).toBe(
      true
    );
    expect(speak({ heads: ["Phòng", ...heads("Văn", "Sử", "Địa")], rows, from: 1 })).toBe(false);
  });

  test("with three fields, however many others there are, of which a running number is none", () => {
    const others = ["Toán", "Văn", "Sử", "Địa", "Tin"];
    expect(speak({ heads: ["Lớp", "Sĩ số", "Nữ sinh", ...others] })).toBe(true);
    const numbered = record("class", [field("no", "count", ["STT"]), ...FIELDS], { marks: ["pupils"] });
    const rows = ROWS.map((row, at) => [at + 1, ...row]);
    expect(speak({ record: numbered, heads: ["STT", "Lớp", "Sĩ số", ...others], rows })).toBe(false);
    const further = { rows: rows.map((row) => [null, ...row]), from: 1 };
    const indented = [null, "STT", "Lớp", "Sĩ số", ...others];
    expect(speak({ record: numbered, heads: indented, ...further })).toBe(false);
    expect(speak({ record: numbered, heads: ["STT", "Lớp", "Sĩ số", "Nữ sinh", ...others], rows })).toBe(
      true
    );
  });

  test("where a title names it", () => {
    const unknown = heads("Toán", "Văn", "Sử");
    expect(speak({ heads: unknown, titles: ["Số liệu class"] })).toBe(true);
    expect(speak({ heads: unknown, titles: ["Số liệu khác"] })).toBe(false);
  });

  test("with a single field among two heads", () => {
    expect(speak({ heads: ["Mùa", "Sĩ số"] })).toBe(true);
    expect(speak({ heads: ["Mùa", "Sĩ số", "Toán"] })).toBe(false);
    expect(speak({ heads: ["Phòng", "Sĩ số", "Toán"] })).toBe(false);
  });

  test("where rows name what it lists", () => {
    const options = ["Một cửa", "Thư xin lỗi"].map((name) => ({ code: name, labels: [name] }));
    const TARGET = record(
      "target",
      [field("target", "choice", ["Chỉ tiêu"], { options }), field("rate", "share", ["Kết quả"])],
      { layouts: ["list"], items: { field: "target", options } }
    );
    const rows = options.map(({ code }) => [code, 95]);
    expect(speak({ record: TARGET, heads: ["Nội dung", "Kết quả", "Toán", "Văn", "Sử"], rows })).toBe(true);
  });

  test("where its figure is spread over groups", () => {
    const PLACES = record(
      "places",
      [
        field("major", "text", ["专业"]),
        field("count", "count", ["计划数"]),
        choice("level", ["高起专", "专升本"]),
      ],
      { marks: ["count"], spread: "count" }
    );
    const rows = ["会计", "法学"].map((major) => [major, 10, 20, "x", "y", "z", "u"]);
    const sheet = { record: PLACES, rows, titles: ["places"] };
    expect(weighedOf({ ...sheet, heads: ["专业", "高起专", "专升本"] })?.spread?.columns.size).toBe(2);
    expect(speak({ ...sheet, heads: ["专业", "高起专", "专升本", "甲", "乙", "丙", "丁"] })).toBe(true);
  });
});
