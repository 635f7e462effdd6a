/** What stands beneath records and is none: the heads of another table, a line or an entry of a form. */
import { answers, endsOf } from "../../src/sheets/find/ends";
import { ItemIndex } from "../../src/sheets/lexicon/items";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { Words } from "../../src/sheets/lexicon/words";
import type { Ends } from "../../src/sheets/find/rows/body";
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf } from "./toy-sheet";

const CLASS = record("class", [
  field("class", "text", ["Lớp"]),
  field("pupils", "count", ["Sĩ số", "Tổng cộng"]),
  field("girls", "count", ["Trong đó: nữ"]),
  field("teacher", "text", ["GVCN"]),
  field("good", "count", [], { under: [{ groups: ["Học lực"], labels: ["Giỏi"] }] }),
  field("fair", "count", [], { under: [{ groups: ["Học lực"], labels: ["Khá"] }] }),
]);
const ROOM = record("room", [field("room", "text", ["Phòng"]), field("area", "number", ["Diện tích"])], {
  layouts: ["table"],
});
const TARGETS = new ItemIndex(
  [
    { code: "1.1", labels: ["Sĩ số"] },
    { code: "1.2", labels: ["Phòng máy"] },
  ],
  new Words()
);

interface Around {
  readonly fields?: number;
  readonly merges?: readonly Area[];
  /** Whether the first column names targets. */
  readonly listed?: boolean;
}

const ends = (rows: CellValue[][], { fields = 3, merges = [], listed = false }: Around = {}): Ends =>
  endsOf(
    gridOf(rows, { merges }),
    new Lexicon([CLASS, ROOM]),
    fields,
    listed ? { index: TARGETS, column: 0 } : undefined
  );

describe("another table opens", () => {
  const opens = (...rows: CellValue[][]): boolean => ends(rows).opensTable(rows.length - 1);

  test.each<[string, CellValue[], boolean]>([
    ["with two heads that are known", ["Lớp", "Sĩ số"], true],
    ["not with one", ["Lớp"], false],
    ["not with one beside a word that nobody knows", ["Lớp", "Mùa"], false],
    ["with known heads for half of its columns", ["Lớp", "Sĩ số", "Mùa", "Gió"], true],
    ["not with fewer", ["Lớp", "Sĩ số", "Mùa", "Gió", "Mưa"], false],
    ["not with heads of two lists, half of neither", ["Lớp", "Phòng", "Mùa"], false],
    ["with heads of two lists, most of one", ["Lớp", "Phòng", "Sĩ số"], true],
    ["not with a figure", ["Lớp", "Sĩ số", 40], false],
    ["not with somebody’s number", ["Lớp", "Sĩ số", "24140121009977"], false],
    ["not with one between spaces", ["Lớp", "Sĩ số", " 24140121009977 "], false],
    ["with a short number as text", ["Lớp", "Sĩ số", "2414012"], true],
    ["with a word before a long number", ["Lớp", "Sĩ số", "Mã 24140121009977"], true],
    ["with a word behind a long number", ["Lớp", "Sĩ số", "24140121009977 cũ"], true],
    ["not with labels and their values", ["Lớp:", "6A", "Sĩ số:", "40"], false],
  ])("%s", (_, row, expected) => expect(opens(row)).toBe(expected));

  test.each<[string, boolean]>([
    ["A", false],
    [" II. ", false],
    ["Đ)", false],
    ["一、", false],
    ["AB", true],
    ["A nhỏ", true],
    ["Mục A", true],
  ])("“%s” before a name is no number of a section: %s", (number, expected) => {
    const rooms = record("rooms", [field("no", "text", ["AB", "A nhỏ", "Mục A", "A", "II.", "Đ)", "一、"])]);
    const lexicon = new Lexicon([{ ...rooms, fields: [...rooms.fields, ...CLASS.fields] }]);
    expect(endsOf(gridOf([[number, "Sĩ số"]]), lexicon, 3).opensTable(0)).toBe(expected);
  });

  test("with labels of a group only beneath its name", () => {
    expect(opens(["Học lực"], ["Giỏi", "Khá"])).toBe(true);
    expect(opens(["Mùa", "Học lực"], ["Giỏi", "Khá"])).toBe(true);
    expect(opens(["Hạnh kiểm"], ["Giỏi", "Khá"])).toBe(false);
    expect(opens(["Giỏi", "Khá"])).toBe(false);
    expect(opens(["Giỏi", "Lớp"])).toBe(true);
  });

  test("not with answers that stand again", () => {
    expect(opens(["Lớp", "Sĩ số"], ["6A", "40"], ["Lớp", "Sĩ số"])).toBe(true);
    expect(opens(["Lớp", "GVCN", "x"], ["Lớp", "GVCN", "y"])).toBe(false);
  });

  test("not where a row names what the table lists, by its name or its code", () => {
    const of = (cell: CellValue): unknown[] => {
      const { opensTable, itemAt } = ends([[cell, "Lớp", "GVCN"]], { listed: true });
      return [opensTable(0), itemAt?.(0)];
    };
    expect(of("Sĩ số")).toEqual([false, 0]);
    expect(of("Phòng máy")).toEqual([false, 1]);
    expect(of("Mùa")).toEqual([true, undefined]);
    expect(of(1.2)).toEqual([false, 1]);
    expect(of(null)).toEqual([true, undefined]);
  });

  test("a table of no list has no items", () => {
    expect(ends([["Lớp"]], { listed: true }).items).toBe(2);
    expect(ends([["Lớp"]])).not.toHaveProperty("items");
    expect(ends([["Lớp"]])).not.toHaveProperty("itemAt");
  });
});

describe("what a row seems to name is an answer", () => {
  const areAnswers = (rows: CellValue[][], row: number, columns: number[], merges: Area[] = []): boolean =>
    answers(gridOf(rows, { merges }), row, new Map(columns.map((column) => [column, true])));

  test("where all of it is yes and no", () => {
    expect(areAnswers([["符合", "Không đạt"]], 0, [0, 1])).toBe(true);
    expect(areAnswers([["符合", "结论"]], 0, [0, 1])).toBe(false);
  });

  test("where it stands again above or beneath, by three rows at most", () => {
    const far = (distance: number): boolean => {
      const between = Array.from({ length: distance - 1 }, (): CellValue[] => ["b"]);
      return areAnswers([["文科", "甲"], ...between, ["文科", "乙"]], 0, [0]);
    };
    const back = (distance: number): boolean => {
      const between = Array.from({ length: distance - 1 }, (): CellValue[] => ["b"]);
      return areAnswers([["文科", "甲"], ...between, ["文科", "乙"]], distance, [0]);
    };
    expect([1, 3, 4].map(far)).toEqual([true, true, false]);
    expect([1, 3, 4].map(back)).toEqual([true, true, false]);
  });

  test("where all that is known stands again, and not the whole row", () => {
    const first = ["文科", "专升本", "甲"];
    expect(areAnswers([first, ["文科", "专升本", "乙"]], 0, [0, 1])).toBe(true);
    expect(areAnswers([first, ["文科", "高起本", "乙"]], 0, [0, 1])).toBe(false);
    // So do heads on the next page.
    expect(areAnswers([first, ["文科", "专升本", "甲"]], 0, [0, 1])).toBe(false);
  });

  test("not where the cell runs down, or is blank", () => {
    const down = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(areAnswers([["文科", "甲"], [null, "乙"]], 0, [0], [down])).toBe(false); // prettier-ignore
    expect(areAnswers([[null, "甲"], [null, "乙"]], 0, [0])).toBe(false); // prettier-ignore
  });
});

describe("a line of a form", () => {
  test.each<[string, CellValue[], boolean]>([
    ["is a known label with its value behind a colon", ["Lớp: 6A"], true],
    ["is one with a colon as it is written in Chinese", ["Lớp：6A"], true],
    ["is one beside another text", ["Lớp: 6A", "Mùa"], true],
    ["is none beside two", ["Lớp: 6A", "Mùa", "Gió"], false],
    ["is none without a colon", ["Lớp 6A"], false],
    ["is none by a label that nobody knows", ["Mùa: thu"], false],
    ["is none without a value", ["Lớp:"], false],
    ["is none in a blank row", [], false],
    ["is a label before a number to call", ["GVCN 0351-7654321"], true],
  ])("%s", (_, row, expected) => expect(ends([row]).isLine(0)).toBe(expected));
});

describe("an entry of a form", () => {
  test.each<[string, CellValue[], boolean]>([
    ["is a known label with its value beside it", ["Lớp", "6A"], true],
    ["is several of them", ["Lớp", "6A", "Sĩ số", 40], true],
    ["is none where one label is not known", ["Lớp", "6A", "Mùa", "thu"], false],
    ["is none with the label behind", ["6A", "Lớp"], false],
    ["is none with a third cell", ["Lớp", "6A", "An"], false],
    ["is none in a blank row", [], false],
    ["is none with a number for a label", [40, "Lớp"], false],
    ["has its value four columns away at most", ["Lớp", null, null, null, "6A"], true],
    ["has no value further away", ["Lớp", null, null, null, null, "6A"], false],
    ["is no total", ["Tổng cộng", 400], false],
    ["is no part of the row above", ["Trong đó: nữ", 200], false],
    ["is none of a record that no form shows", ["Phòng", "A1"], false],
  ])("%s", (_, row, expected) => expect(ends([row]).isEntry(0)).toBe(expected));

  test("is told from a record that fills more cells", () => {
    expect([2, 3, 4].map((fields) => ends([["Lớp", "6A"]], { fields }).isEntry(0))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test("is none where it names what the table lists, however few fields that has", () => {
    const entry = (row: CellValue[]): boolean => ends([row], { fields: 1, listed: true }).isEntry(0);
    expect(entry(["Lớp", "6A"])).toBe(true);
    expect(entry(["Sĩ số", 40])).toBe(false);
  });

  test("is none beside a cell that runs down from the record above", () => {
    const beside = (top: number, column: number): boolean =>
      ends(
        [
          ["6A", "An", "x"],
          ["Lớp", "6A"],
        ],
        { merges: [{ top, left: column, bottom: top + 1, right: column }] }
      ).isEntry(1);
    expect(beside(0, 2)).toBe(false);
    expect(beside(1, 2)).toBe(true);
  });
});
