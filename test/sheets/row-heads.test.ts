/** Rows beneath a table's heads that still speak of its columns, and rows that only look so. */
import { HEADS as SIGNS } from "../../src/sheets/find/rows/heads";
import { shapeOf } from "../../src/sheets/find/rows/shape";
import type { CellValue } from "../../src/sheets";
import { recordsOf } from "../support/recognised";
import { bodyPlan, holds, rowAt, type Head } from "./row-at";

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

describe("a row that shows how to fill in others", () => {
  const PEOPLE: Head[] = ["STT", "Họ tên", "Sĩ số"];
  const sign = (heads: Head[], row: CellValue[], records = 0) =>
    holds(SIGNS, rowAt(records + 1, heads, [...Array<CellValue[]>(records).fill([1, "An", 40]), row, [2, "Bình", 41]], { records })); // prettier-ignore
  test.each<[string, Head[], CellValue[], boolean]>([
    ["says so where others have their number", PEOPLE, ["VD", "An", 40], true],
    ["says so in brackets", PEOPLE, ["（Ví dụ）", "An", 40], true],
    ["says so in its first cell, where none is numbered", ["Họ tên", "Sĩ số"], ["Mẫu:", 40], true],
    ["says so nowhere else", PEOPLE, [null, "VD", 40], false],
    ["says nothing more there", PEOPLE, ["VD 1", "An", 40], false],
    ["is no record", PEOPLE, [1, "An", 40], false],
    ["is no blank row", PEOPLE, [null, null, null], false],
  ])("%s", (_, heads, row, expected) =>
    expect(sign(heads, row)).toBe(expected ? "an example of how to fill in a row" : undefined)
  );

  test("stands above all of them, as what columns may be does", () => {
    expect(sign(PEOPLE, ["VD", "An", 40], 1)).toBeUndefined();
    const scales = [null, null, "0-70"];
    expect([sign(PEOPLE, scales), sign(PEOPLE, scales, 1)]).toEqual(["scales or units of the columns", undefined]); // prettier-ignore
  });
});

test("a column holds the parts of a year beside the whole of it, or none", () => {
  const periods = (...names: CellValue[]) =>
    shapeOf(bodyPlan(["Tổ", "Mục", "Sĩ số"], names.map((name) => ["Một", name, 40]))).periods; // prettier-ignore
  expect([periods("Cả năm", "Quý I"), periods("Quý I", "Quý II", "Cả năm")]).toEqual([1, 1]);
  expect([periods("Quý I", "Quý II"), periods("Cả năm", "Toàn năm"), periods("Toán", null)]).toEqual([undefined, undefined, undefined]); // prettier-ignore
});
