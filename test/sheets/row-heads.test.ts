/** Rows beneath a table's heads that still speak of its columns, and rows that only look so. */
import type { CellValue } from "../../src/sheets";
import { recordsOf } from "../support/recognised";

const HEADS: CellValue[] = [
  "№",
  "Овог нэр",
  "Хэлтэс",
  "Ажлын гүйцэтгэл (оноо)",
  "Хамт олны үнэлгээ",
  "Анхны нийт оноо (оноо)",
];
const of = (number: number | null, name: string | null, ...figures: CellValue[]): CellValue[] => [
  number,
  name,
  name === null ? null : "Хуулийн хэлтэс",
  ...figures,
];
const [ONE, TWO] = [of(1, "Б.Дундговь", 65, 7.1, 92.3), of(2, "Д.Сүхбат", 60, 7, 85)];
const records = (...rows: CellValue[][]): number[] => recordsOf("civil-performance", [HEADS, ...rows]);

describe("figures over no name", () => {
  test.each<[string, CellValue[][], number[]]>([
    ["are the most that columns may be", [of(null, null, 70, 8, 100), ONE, TWO], [3, 4]],
    ["which somebody may have reached", [of(null, null, 65, 7.1, 92.3), ONE, TWO], [3, 4]],
    ["of two columns alone as well", [of(null, null, 70, null, 100), ONE, TWO], [3, 4]],
    ["are an official's that somebody has more than", [of(null, null, 64, 8, 100), ONE, TWO], [2, 3, 4]],
    ["are an official's where but one name stands beneath", [of(null, null, 70, 8, 100), ONE], [2, 3]],
  ])("%s", (_, rows, expected) => expect(records(...rows)).toEqual(expected));

  test("beneath a record are another's", () => {
    expect(records(ONE, of(null, null, 70, 8, 100), TWO)).toContain(2);
    expect(records(of(0, "Б.Болд", 70, 8, 100), ONE, TWO)).toEqual([2, 3, 4]);
  });
});

describe("beneath the heads", () => {
  test.each<[string, CellValue[]]>([
    ["scales", of(null, null, "0-70", "0-8", "0-100")],
    ["units", of(null, null, "оноо", "оноо", "оноо")],
    ["a scale and a unit", of(null, null, "(0-70)", null, "оноо")],
    ["the one scale of a column of figures", of(null, null, null, null, "0-100")],
    ["numbers of the columns", [1, 2, 3, 4, 5, 6]],
    ["numbers of the columns in brackets", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]],
  ])("%s are no record", (_, row) => expect(records(row, ONE, TWO)).toEqual([3, 4]));
});

describe("between records", () => {
  test("the heads once more are none, nor are the numbers of the columns", () => {
    expect(records(ONE, HEADS, TWO)).toEqual([2, 4]);
    const numbers = [1, 2, 3, 4, 5, 6];
    expect(records(numbers, ONE, numbers, TWO)).toEqual([3, 5]);
  });

  test("also where one of them is another word", () => {
    expect(records(ONE, [...HEADS.slice(0, 5), "Нийт"], TWO)).toEqual([2, 4]);
  });
});
