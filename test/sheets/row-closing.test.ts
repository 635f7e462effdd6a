/** What stands beneath a table's records and is none of them: signatures, labels of a form, remarks. */
import { APART, ENTRY, LINES, LIST_COMPLETE, SIGNED } from "../../src/sheets/find/rows/closing";
import { SHARES, PERIODS } from "../../src/sheets/find/rows/periods";
import { GROUP, SECTIONS } from "../../src/sheets/find/rows/sections";
import type { Signal } from "../../src/sheets/find/rows/signal";
import type { CellValue } from "../../src/sheets";
import { holds, rowAt, type Head } from "./row-at";

type Around = NonNullable<Parameters<typeof rowAt>[3]>;
/** Whether a sign holds for the row beneath records. */
const under =
  (sign: Signal, heads: Head[], records: CellValue[][]) =>
  (row: CellValue[], around: Around = {}, ...next: CellValue[][]): boolean =>
    holds(
      [sign],
      rowAt(records.length + 1, heads, [...records, row, ...next], { records: records.length, ...around })
    ) !== undefined;

const HEADS: Head[] = ["STT", "Họ tên", "Tổ", "Sĩ số"];
const RECORDS: CellValue[][] = [
  [1, "A", "x", 40],
  [2, "B", "y", 41],
];
const apart = { so: { blanks: 1, numbered: 2 } };

describe("somebody signs", () => {
  const signed = under(SIGNED, HEADS, RECORDS);
  test.each<[string, CellValue[], boolean]>([
    ["on a line of dots", ["Người lập ......"], true],
    ["behind who does", [null, "制表人：李秋萍"], true],
    ["with two labels that end in colons", [null, "Tổ trưởng:", "Hiệu phó:"], true],
    ["with one label where records have a number", ["Хэлтсийн дарга:", "Л.Мөнхбат"], true],
    ["with days behind their labels", ["导出人：石磊", "复核：", null, "导出时间：2024-12-25 09:14"], true],
    ["not with a time", [null, "Họp: 15:30", "Tan: 17:30"], false],
    ["not with words alone", [null, "C", "z"], false],
    ["not in a record that remarks it", [3, "C", "专家组长：省外", 42], false],
    ["not with a long text", [null, `${"x".repeat(81)}: 制表人：`], false],
  ])("%s", (_, row, expected) => expect(signed(row)).toBe(expected));

  test("not where records have labels themselves, or more of them follow", () => {
    const labelled = under(SIGNED, HEADS, [[1, "Gồm: A", "x", 40]]);
    expect(labelled(["Хэлтсийн дарга:", "Л.Мөнхбат"])).toBe(false);
    expect(signed(["Nhóm hai:", null], {}, [3, "C", "z", 42])).toBe(false);
    expect(signed(["Nhóm hai:", null], {}, ["Ký tên"])).toBe(true);
  });

  test("with labels that have their values, where these fill no record’s cells or stand apart", () => {
    const labels: CellValue[] = [null, "核分员：任丽", "复核员：邢涛"];
    expect([signed(labels), signed(labels, { so: { blanks: 1 } })]).toEqual([false, true]);
    expect(signed([null, "核分员：任丽", "复核员"], { so: { blanks: 1 } })).toBe(false);
  });

  test("not above all records, nor by an item of the list", () => {
    const first = (row: CellValue[]) => holds([SIGNED], rowAt(1, HEADS, [row])) !== undefined;
    expect([first(["Người lập ......"]), first(["Nhóm hai:"])]).toEqual([false, false]);
    expect(signed(["Хэлтсийн дарга:"], { plan: { itemAt: () => 1 } })).toBe(false);
  });

  test("in what fills the cells of records only apart from them", () => {
    const names = under(SIGNED, ["Họ tên", "Tổ"], [["A", "x"]]);
    expect(names(["Gồm:", "y"])).toBe(false);
    expect(names(["Gồm:", "y"], { so: { blanks: 1 } })).toBe(true);
  });
});

describe("a label of a form with its value ends records", () => {
  const entry = (row: CellValue[], more: Around = {}, isEntry = (at: number): boolean => at === 3) =>
    under(ENTRY, HEADS, RECORDS)(row, { ...more, plan: { isEntry } });
  const label: CellValue[] = ["Số phòng", 20];
  test.each<[string, CellValue[], boolean]>([
    ["beneath them", label, true],
    ["not in the cells that they fill", [3, "C", "z", 42], false],
    ["not by the sum of their figures", ["Tổng cộng", null, null, 81], false],
    ["by a sum of something else", ["Tổng cộng", 81], true],
  ])("%s", (_, row, expected) => expect(entry(row)).toBe(expected));
  test("a sum where it stands apart, or over another label", () => {
    const sum: CellValue[] = ["Tổng cộng", null, null, 81];
    expect(entry(sum, { so: { blanks: 1 } })).toBe(true);
    expect(entry(sum, {}, (at) => at >= 3)).toBe(true);
  });
  test("where there are records, and such a label", () => {
    expect(entry(label, {}, () => false)).toBe(false);
    expect(holds([ENTRY], rowAt(1, HEADS, [label], { plan: { isEntry: () => true } }))).toBeUndefined();
  });
});

describe("a list all of whose items are named ends", () => {
  const plan = { itemAt: (at: number) => (at < 3 ? at : undefined), items: 2 };
  const list = under(
    LIST_COMPLETE,
    ["Họ tên", "Tổ"],
    [
      ["A", "x"],
      ["B", "y"],
    ]
  );
  const so = { items: new Set([1, 2]) };
  test("beneath a row that stands apart, is merged or filled otherwise", () => {
    expect(list(["C"], { plan, so })).toBe(true);
    expect(list(["C", "z"], { plan, so })).toBe(false);
    expect(list(["C", "z"], { plan, so: { ...so, blanks: 1 } })).toBe(true);
    expect(list(["C", "z"], { plan, so, merges: [{ top: 3, left: 0, bottom: 3, right: 1 }] })).toBe(true);
  });
  test("not before, nor with one of them once more, nor without a list", () => {
    expect(list(["C"], { plan, so: { items: new Set([1]) } })).toBe(false);
    expect(list(["C"], { plan: { ...plan, itemAt: () => 1 }, so })).toBe(false);
    expect(list(["C"], { so })).toBe(false);
  });
});

describe("words apart from the records end them", () => {
  const ends = under(APART, HEADS, RECORDS);
  test.each<[string, CellValue[], boolean]>([
    ["without a number, where those have one", [null, "Người ghi sổ", "Hiệu trưởng"], true],
    ["not behind a running number", [3, "Người ghi sổ"], false],
    ["not with a figure", [null, "C", null, 42], false],
  ])("%s", (_, row, expected) => expect(ends(row, apart)).toBe(expected));

  test("not right beneath them, nor over more of them", () => {
    expect(ends([null, "Người ghi sổ"], { so: { numbered: 2 } })).toBe(false);
    expect(ends([null, "Nhóm hai"], apart, [3, "C", "z", 42])).toBe(false);
    const opens = { ...apart, opens: (at: number) => at === 4 };
    expect(ends([null, "Nhóm hai"], opens, [3, "C", "z", 42])).toBe(true);
    const entry = { ...apart, plan: { isEntry: (at: number) => at === 4 } };
    expect(ends([null, "Nhóm hai"], entry, [3, "C", "z", 42])).toBe(true);
  });

  test("in capitals, in no column of the table, beside a list, or alone where records fill many", () => {
    const heads: Head[] = ["Mục", "Họ tên", "Tổ", "Chức vụ", "Sĩ số"];
    const plain = under(APART, heads, [["a", "A", "x", "y", 40]]);
    const so = { blanks: 1 };
    expect(plain([null, "PHÓ HIỆU TRƯỞNG"], { so })).toBe(true);
    expect(plain([null, "Trần Văn An"], { so })).toBe(false);
    expect(plain(["Ghi chú"], { so })).toBe(true);
    expect(plain([null, "Sổ này do văn phòng giữ"], { so })).toBe(true);
    expect(plain([null, "An"], { so, plan: { itemAt: () => undefined } })).toBe(true);
    expect(plain([null, "An"], { so, plan: { itemAt: () => 1 } })).toBe(false);
    const narrow = under(APART, heads.slice(0, 4), [["a", "A", "x", "y"]]);
    expect(narrow([null, "Sổ này do văn phòng giữ"], { so })).toBe(false);
  });
});

describe("a line of a form", () => {
  const sign = (row: CellValue[], ...next: CellValue[][]) =>
    holds(
      LINES,
      rowAt(3, HEADS, [...RECORDS, row, ...next], { records: 2, plan: { isLine: (at) => at === 3 } })
    );
  test("parts records where more follow, and ends them where none do", () => {
    expect(sign(["Điện thoại: 1"], [3, "C", "z", 42])).toBe("a line of a form between records");
    expect(sign(["Điện thoại: 1"])).toBe("a line of a form");
    expect(sign(["Điện thoại: 1"], ["Khác"])).toBe("a line of a form");
  });
  test("or who made it, by its words alone", () => {
    const footer = under(LINES[2] ?? SIGNED, HEADS, RECORDS);
    expect([footer(["Ghi chú: x"]), footer([3, "Ghi chú: x", "y", 1]), footer([null, "C"])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("a row is a part, a line over others, or blank", () => {
  const sign = (heads: Head[], row: CellValue[], around: Around = {}) =>
    holds(SECTIONS, rowAt(1, heads, [row, [1], [2], [3]], around));
  const LINE = "a line of its own over records";
  test.each<[string, CellValue[], string | undefined]>([
    ["of which …", ["Trong đó nữ", null, null, 4], "of which …"],
    ["numbered by letters, alone", ["II. Khối chiều"], LINE],
    ["a section’s name", [null, "Khối lớp 6"], LINE],
    ["marked by a letter beside its name", ["A", "Nhóm một"], LINE],
    ["not with a figure", ["A", null, null, 40], undefined],
    ["words for a running number, beside nothing", ["Nhóm chính"], LINE],
    ["a running number beside nothing", [4], "a running number and nothing else"],
    ["not two words of what records fill", [null, "An", "Toán"], undefined],
  ])("%s", (_, row, expected) => expect(sign(HEADS, row)).toBe(expected));
  test("merged over several columns of one row", () => {
    const merges = [{ top: 1, left: 1, bottom: 1, right: 3 }];
    expect(sign(HEADS, [null, "Nhóm một"], { merges })).toBe(LINE);
    expect(sign(["Họ tên", "Tổ"], ["Nhóm một"])).toBeUndefined();
    expect(sign(["Họ tên", "Tổ"], ["Nhóm một"], { merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] })).toBe(
      LINE
    );
  });
  test("a value that the records share", () => {
    const asked: unknown[] = [];
    const plan = {
      namesGroup: (row: number, own: { id: string } | undefined) => asked.push([row, own?.id]) > 0,
    };
    expect(holds([GROUP], rowAt(1, HEADS, [[null, "高起专"]], { plan }))).toBeDefined();
    expect(asked).toEqual([[1, "name"]]);
  });
});

describe("a part of the year", () => {
  const heads: Head[] = ["Khối", "Sĩ số", "Nữ"];
  const sign = (row: CellValue[], around: Around = {}) =>
    holds(PERIODS, rowAt(1, heads, [row, ["x", 4, 5]], around));
  test("stands over its records, or is a part of the year’s", () => {
    expect(sign(["Học kỳ I"])).toBe("a part of the year over the records that are of it");
    expect(sign(["Học kỳ I"], { opens: (at) => at === 2 })).toBe(
      "a part of the year, or what is planned for it"
    );
    expect(sign(["Quý I", 4, 5])).toBe("a part of the year, or what is planned for it");
    expect(sign(["Kế hoạch", 4, 5])).toBe("a part of the year, or what is planned for it");
    expect(sign(["Cờ vua", 4, 5])).toBeUndefined();
  });
});

test("shares of the figures in the row above are a part of its record", () => {
  const heads: Head[] = ["Họ tên", "Mục", "Sĩ số"];
  const share = (above: CellValue[], row: CellValue[], records = 1) =>
    holds([SHARES], rowAt(2, heads, [above, row], { records })) !== undefined;
  expect(share(["A", "SL", 40], [null, "TL (%)", 50])).toBe(true);
  expect(share(["A", "SL", 40], [null, "SL", 50])).toBe(false);
  expect(share(["A", "TL (%)", 40], [null, "TL (%)", 50])).toBe(false);
  expect(share(["A", "SL", 40], [null, "TL (%)", 50], 0)).toBe(false);
  expect(share(["SL", "x", 40], ["TL (%)", "y", 50])).toBe(false);
});
