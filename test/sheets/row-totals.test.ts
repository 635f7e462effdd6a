/** Rows of sums, averages and extremes, and rows that are records for sure. */
import { ASIDE, NAMED, ORDINARY, RESTATED } from "../../src/sheets/find/rows/totals";
import type { CellValue } from "../../src/sheets";
import { holds, rowAt, type Head } from "./row-at";

describe("a sum or an average by its name", () => {
  const named = (row: CellValue[], heads: Head[] = ["STT", "Họ tên", "Tổ", "Chức vụ", "Sĩ số"]): boolean =>
    holds([NAMED], rowAt(1, heads, [row])) !== undefined;
  test.each<[string, CellValue[], boolean]>([
    ["in the first column", ["Tổng cộng", null, null, null, 40], true],
    ["in the second, behind nothing", [null, "Trung bình", null, null, 40], true],
    ["in the third cell that says something first", [null, null, null, "Cộng", 40], true],
    ["not behind another text", [null, "An", "Cộng", null, 40], false],
    ["not four cells off", [5.5, null, null, "Cộng", 40], false],
    ["not behind a running number", [3, "Tổng cộng", null, null, 40], false],
    ["not of a name", [null, "An", null, null, 40], false],
    ["of the highest", [null, "Cao nhất", null, null, 40], true],
    ["of how many there are", [null, "Cộng 12 hồ sơ", null, null, 40], true],
    ["not in a blank row", [], false],
  ])("%s", (_, row, expected) => expect(named(row)).toBe(expected));
});

describe("a sum or an average beside the name of whose it is", () => {
  const heads: Head[] = ["Họ tên", "Chức vụ", "Tổ", "Sĩ số"];
  const above = ["С.Болд", "Мэргэжилтэн", "Өргөдөл шийдвэрлэх", 7];
  const role = (row: CellValue[]): string | undefined =>
    holds([ORDINARY, NAMED], rowAt(2, heads, [above, row], { records: 1 }));
  test.each<[string, CellValue[], string | undefined]>([
    ["that the record above bears", ["С.Болд", "Дундаж оноо", null, 6.5], NAMED.name],
    ["and another word of whose", ["С.Болд", "Мэргэжилтэн", "Нийт оноо", 6.5], NAMED.name],
    ["not of another one", ["Б.Дорж", "Дундаж оноо", null, 6.5], ORDINARY.name],
    [
      "not where a measure is an average",
      ["С.Болд", "Иргэдийн сэтгэл ханамжийн дундаж үнэлгээ", null, 6],
      undefined,
    ],
    ["not of a measure that begins so", ["С.Болд", "Дундаж наслалтыг нэмэгдүүлэх", null, 6], undefined],
    ["not of another measure", ["С.Болд", "Мэргэжилтэн", "Төсөл", 6], ORDINARY.name],
    ["not where all is said again", [...above.slice(0, 3), 6], ORDINARY.name],
  ])("%s", (_, row, expected) => expect(role(row)).toBe(expected));
});

describe("one figure alone beneath a wide table", () => {
  const heads: Head[] = ["Họ tên", "Tổ", "Chức vụ", "Sĩ số"];
  const lone = (
    row: CellValue[],
    records = 1,
    own = heads,
    merges: { top: number; left: number; bottom: number; right: number }[] = []
  ): boolean =>
    holds(ASIDE, rowAt(2, own, [["An", "A", "x", 4], row], { records, merges })) ===
    "one figure alone beneath a wide table";
  test("is a sum, of which nothing says whose it is", () => {
    expect(lone([null, null, null, 40])).toBe(true);
    expect(lone([null, null, null, 40], 0)).toBe(false);
    expect(lone([null, null, 40], 1, ["Họ tên", "Tổ", "Sĩ số"])).toBe(false);
    expect(lone(["B", null, null, 40])).toBe(false);
    expect(lone([null, 40])).toBe(false);
    expect(lone([null, null, null, 40], 1, heads, [{ top: 2, left: 2, bottom: 2, right: 3 }])).toBe(false);
  });
});

describe("where records have running numbers", () => {
  const heads: Head[] = ["STT", "Họ tên", "Sĩ số", "Nữ"];
  const SUM = "figures without a running number, where records have one";
  const sign = (
    row: CellValue[],
    { so = {}, itemAt }: { so?: object; itemAt?: (row: number) => number | undefined } = {},
    records: CellValue[][] = [
      [1, "A", 10, 4],
      [2, "B", 20, 5],
    ]
  ): boolean =>
    holds(
      ASIDE,
      rowAt(records.length + 1, heads, [...records, row], {
        records: records.length,
        plan: { itemAt },
        so: { numbered: records.length, ...so },
      })
    ) === SUM;
  test.each<[string, CellValue[], boolean]>([
    ["figures that add them up are a sum", [null, "C", 30, 9], true],
    ["one figure that does is a sum", [null, "C", 30, null], true],
    ["figures of which one does not are none", [null, "C", 30, 8], false],
    ["figures that add up to nothing are none", [null, "C", 0, null], false],
    ["figures behind a section’s name are a sum", [null, "Khối lớp 6", 12, 3], true],
    ["figures behind a text for a number are a sum", ["x", "C", 12, 3], true],
    ["figures behind a number are a record", [3, "C", 30, 9], false],
    ["words are none", [null, "C", null, null], false],
  ])("%s", (_, row, expected) => expect(sign(row)).toBe(expected));

  test("figures right beneath a total are the total of totals", () => {
    expect(sign([null, "C", 12, 3], { so: { lastTotal: 2 } })).toBe(true);
    expect(sign([null, "C", 12, 3], { so: { lastTotal: 1 } })).toBe(false);
  });

  test("an item of the list is a record however it is numbered", () => {
    expect(sign([null, "A", 30, 9], { itemAt: () => 1 })).toBe(false);
    expect(sign([null, "A", 30, 9], { itemAt: () => undefined })).toBe(true);
  });

  test("figures in columns that nobody reads are a sum behind a name for a number", () => {
    const own: Head[] = ["STT", "Họ tên", "Mục", "Khối"];
    const aside = (row: CellValue[]) =>
      holds(ASIDE, rowAt(2, own, [[1, "A", 4, 5], row], { records: 1, so: { numbered: 1 } }));
    expect(aside(["小结", null, 12, 10])).toBe(SUM);
    expect(aside(["小结", null, "x", null])).toBeUndefined();
  });

  test("of records without numbers three are added up at least, in two columns", () => {
    const rows: CellValue[][] = [
      [null, "A", 10, 4],
      [null, "B", 20, 5],
      [null, "C", 30, 6],
    ];
    const so = { numbered: 0 };
    expect(sign([null, "D", 60, 15], { so }, rows)).toBe(true);
    expect(sign([null, "D", 60, null], { so }, rows)).toBe(false);
    expect(sign([null, "D", 30, 9], { so }, rows.slice(0, 2))).toBe(false);
    expect(sign([null, "D", 50, 11], { so: { ...so, since: 2 } }, rows)).toBe(true);
    expect(sign([null, "D", 60, 15], { so: { ...so, since: 2 } }, rows)).toBe(false);
  });
});

describe("beside the total of the table to the left", () => {
  const heads: Head[] = ["Mục", "Khối", "Họ tên", "Sĩ số", "Nữ"];
  const aside = (row: CellValue[], from = 2): boolean =>
    holds(
      ASIDE,
      rowAt(3, heads, [["a", 1, "A", 10, 4], ["b", 2, "B", 20, 5], row], { records: 2, from, plan: { from } })
    ) === "figures beside the total of the table to the left";
  test.each<[string, CellValue[], boolean]>([
    ["figures alone are a total", ["Tổng", 3, null, 1, 2], true],
    ["a number of things is one", ["Tổng", 3, "2 lớp", null, null], true],
    ["sums are one, whatever they are called", ["Tổng", 3, "x", 30, 9], true],
    ["figures behind a name are none", ["Tổng", 3, "x", 1, 2], false],
    ["figures beside a word are none", ["Tổng", 3, null, 1, "x"], false],
    ["a number beside another word is one", ["Tổng", 3, "2 lớp", "x", null], true],
    ["figures beside their own total are none of another", [null, null, "Tổng", 1, 2], false],
    ["a number of nothing is none", ["Tổng", 3, "2 mét", null, null], false],
    ["figures beside no total are none", ["c", 3, null, 1, 2], false],
    ["figures beside nothing are none", [null, null, null, 1, 2], false],
  ])("%s", (_, row, expected) => expect(aside(row)).toBe(expected));
  test("of the first table there is none", () => expect(aside(["Tổng", 3, null, 1, 2], 0)).toBe(false));
});

describe("what stands above is restated", () => {
  const heads: Head[] = ["STT", "Họ tên", "Sĩ số", "Nữ"];
  const records: CellValue[][] = [
    [1, "A", 10, 4],
    [2, "B", 20, 5],
    [3, "C", 33, 6],
    [4, "D", null, 6],
  ];
  const restated = (
    row: CellValue[],
    { next = [], above = records }: { next?: CellValue[]; above?: CellValue[][] } = {}
  ): boolean =>
    holds([RESTATED], rowAt(above.length + 1, heads, [...above, row, next], { records: above.length })) !==
    undefined;
  const line = (text: string, value: CellValue, more: CellValue = null): CellValue[] => [
    null,
    text,
    value,
    more,
  ];
  test.each<[string, CellValue[], boolean]>([
    ["by the greatest", line("Lớp đông nhất", 33), true],
    ["by the least", line("Lớp ít nhất", 10), true],
    ["by the mean", line("BQ HS/lớp", 21), true],
    ["by the mean, as it is rounded", line("Bình quân chung", 20.6), true],
    ["by no other figure", line("Lớp đông nhất", 25), false],
    ["by no other word", line("Lớp 6A", 33), false],
    ["not by two figures", line("Lớp đông nhất", 33, 6), false],
    ["not without a figure", line("Lớp đông nhất", "nhiều"), false],
    ["not behind a running number", [5, "Lớp đông nhất", 33, null], false],
  ])("%s", (_, row, expected) => expect(restated(row)).toBe(expected));

  test("not over another record, but over another such line", () => {
    expect(restated(line("Lớp đông nhất", 33), { next: [5, "E", 12, 1] })).toBe(false);
    expect(restated(line("Lớp đông nhất", 33), { next: line("Lớp ít nhất", 10) })).toBe(true);
    expect(restated(line("Lớp đông nhất", 33), { next: [null, "Ghi chú"] })).toBe(true);
  });

  test("not of fewer than three records", () => {
    expect(restated(line("Lớp đông nhất", 20), { above: records.slice(0, 2) })).toBe(false);
    expect(restated(line("Lớp đông nhất", 33), { above: records.slice(0, 3) })).toBe(true);
  });
});

describe("a row is a record for sure", () => {
  const ordinary = (row: CellValue[], heads: Head[] = ["STT", "Họ tên", "Tổ", "Sĩ số"]): boolean =>
    holds([ORDINARY], rowAt(1, heads, [row])) !== undefined;
  test.each<[string, CellValue[], boolean]>([
    ["behind its number, with a figure", [1, "A", null, 40], true],
    ["not with its number alone", [1], false],
    ["behind a name, with a figure", [null, "A", null, 40], true],
    ["by a figure alone, where it is no number", [null, null, null, 40], true],
    ["not without a figure", [1, "A", "B"], false],
    ["not behind a name that totals have", [null, "Tổng", null, 40], false],
    ["not behind a later name that totals have", [null, null, "Cộng", 40], false],
    ["not in a blank row", [], false],
  ])("%s", (_, row, expected) => expect(ordinary(row)).toBe(expected));
  test("also behind a number that is no running number", () => {
    expect(ordinary([40], ["Sĩ số", "Họ tên"])).toBe(true);
  });
});
