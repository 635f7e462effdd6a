/** Columns whose label fits a count and a share: which of them their cells prove, by themselves and together. */
import { kindsOf, decimalsOf, type Kind, type OpenColumn } from "../../src/sheets/values/twins";
import { isOptionOf, saysOptions } from "../../src/sheets/values/options";
import type { CellValue } from "../../src/sheets";
import type { Field } from "../../src/rules";
import { toyField } from "../support/toy";

const GOOD = toyField("good", "count", ["giỏi"], { scale: "learning", whole: "pupils" });
const FAIR = toyField("fair", "count", ["khá"], { scale: "learning", whole: "pupils" });
const WEAK = toyField("weak", "count", ["yếu"], { scale: "learning", whole: "pupils" });
const ALONE = toyField("alone", "count", ["đạt"], { whole: "pupils" });

type More = Partial<Omit<OpenColumn, "cells">>;
const column = (cells: readonly CellValue[], { field = ALONE, formats = [], ...more }: More = {}) => ({
  field,
  cells,
  formats,
  ...more,
});
/** What columns are taken for, where the pupils beside them are so many. */
const kinds = (
  columns: readonly OpenColumn[],
  pupils?: readonly CellValue[],
  settled?: readonly Field[],
  decimals?: number
): (Kind | undefined)[] =>
  kindsOf(columns, ({ whole }) => (whole === "pupils" ? pupils : undefined), settled, decimals);
const rows = (count: number, last: CellValue): CellValue[] => [...Array<CellValue>(count).fill(5), last];

describe("a column by its own cells", () => {
  test.each<[string, readonly CellValue[], Kind | undefined, More?]>([
    ["a count with its share", [5, "12 (3,5%)"], "both"],
    ["a part with its whole", ["12/345"], "both"],
    ["a fraction in brackets, which is no figure", ["(3,5%)"], undefined],
    ["a fraction", [5, 98.5], "share"],
    ["a fraction as text", [5, "98,5"], "share"],
    ["a percent sign", [5, "98%"], "share"],
    ["a percent format", [5, 62], "share", { formats: [undefined, "0%"] }],
    ["a number above 100", [5, 101], "count"],
    ["100, which may be either", [5, 100], undefined],
    ["whole numbers as texts", ["5", "98"], undefined],
    ["a text above 100, which shares of several rows may add up to", ["5", "120"], undefined],
    ["words", ["nhiều", "ít"], undefined],
    ["nothing", [null, null], undefined],
    ["what comes first", [101, 98.5], "count"],
    ["what comes first", [98.5, 101], "share"],
    ["the five-hundredth row", rows(499, 98.5), "share"],
    ["none beyond", rows(500, 98.5), undefined],
    ["the five-hundredth row, of both", rows(499, "12 (3,5%)"), "both"],
    ["none beyond, of both", rows(500, "12 (3,5%)"), undefined],
  ])("%s", (_, cells, expected, more = {}) => expect(kinds([column(cells, more)])).toEqual([expected]));
});

describe("the columns of a scale", () => {
  const scale = (...columns: readonly (readonly CellValue[])[]): OpenColumn[] =>
    columns.map((cells, at) => column(cells, { field: [GOOD, FAIR, WEAK][at] }));

  test.each<[string, OpenColumn[], readonly CellValue[] | undefined, (Kind | undefined)[]]>([
    ["one proves the other", scale([98.5, 1], [1, 2]), undefined, ["share", "share"]],
    [
      "two that contradict prove no third",
      scale([98.5, 1], [101, 1], [1, 2]),
      undefined,
      ["share", "count", undefined],
    ],
    ["100 in each row are shares", scale([60, 70], [40, 30]), [200, 150], ["share", "share"]],
    ["100 of 100 are counts", scale([60, 70], [40, 30]), [100, 100], ["count", "count"]],
    ["the whole in each row are counts", scale([30, 20], [20, 30]), [50, 50], ["count", "count"]],
    [
      "shares in one row and counts in another prove nothing",
      scale([60, 30], [40, 20]),
      [200, 50],
      [undefined, undefined],
    ],
    ["neither", scale([60, 70], [30, 20]), [200, 150], [undefined, undefined]],
    ["a row with a gap proves nothing", scale([null, 20], [50, 30]), [50, 60], [undefined, undefined]],
    ["nor does one of nothing", scale([0, 20], [0, 30]), [0, 60], [undefined, undefined]],
    ["without a whole, 100 in each row are shares", scale([60, 70], [40, 30]), undefined, ["share", "share"]],
  ])("%s", (_, columns, pupils, expected) => expect(kinds(columns, pupils)).toEqual(expected));

  test("columns of no scale prove nothing of each other", () => {
    const other = toyField("other", "count", ["khác"]);
    expect(kinds([column([98.5, 1]), column([1, 2], { field: other })])).toEqual(["share", undefined]);
  });

  test("what a single column adds up to proves nothing", () => {
    expect(kinds([column([100, 100], { field: GOOD })], [200, 200])).toEqual([undefined]);
  });
});

describe("a column beside its whole, or its total", () => {
  test.each<[string, readonly CellValue[], More, readonly CellValue[] | undefined, Kind | undefined]>([
    ["figures that somebody added up", [3, 4], { totals: [7] }, undefined, "count"],
    ["figures with an average", [3, 5], { totals: [4] }, undefined, undefined],
    ["a sum below an average", [3, 5], { totals: [4, 8] }, undefined, "count"],
    ["one figure is no sum", [7, 0], { totals: [7] }, undefined, undefined],
    ["a single number of several", [11], {}, [40], "count"],
    ["a single 1 may be the whole", [1], {}, [40], undefined],
    ["a single number above its whole", [45], {}, [40], undefined],
    ["a single number without a whole", [11], {}, undefined, undefined],
    ["numbers of one thing over the years", [11, 12], { across: true }, [40, 40], "count"],
    ["numbers of several things", [11, 12], {}, [40, 40], undefined],
    ["all of each", [62, 98], {}, [62, 98], "count"],
    ["all of one", [62, 5], {}, [62, 98], undefined],
    ["all of two among four", [62, 98, 5, 6], {}, [62, 98, 70, 80], "count"],
    ["all of two among five", [62, 98, 5, 6, 7], {}, [62, 98, 70, 80, 90], undefined],
    ["100 of 100 may be shares", [100, 100], {}, [100, 100], undefined],
    ["all of each, and two above theirs", [62, 98, 70], {}, [62, 98, 60], undefined],
    ["a whole that parts thousands by a dot", [11], {}, ["1.200"], "count"],
  ])("%s", (_, cells, more, pupils, expected) =>
    expect(kinds([column(cells, more)], pupils)).toEqual([expected])
  );

  const SHARE: Field = { ...FAIR, id: "fairShare", type: "share" };
  test.each<[string, readonly Field[], readonly CellValue[], Kind | undefined]>([
    ["beside counts of the same whole", [FAIR], [40, 40], "count"],
    ["beside shares of the same whole", [SHARE], [40, 40], undefined],
    ["beside both", [FAIR, SHARE], [40, 40], undefined],
    ["beside counts, and above the whole", [FAIR], [4, 4], undefined],
    ["beside counts of another whole", [{ ...FAIR, whole: "teachers" }], [40, 40], undefined],
    ["beside counts of no whole", [toyField("other", "count", [])], [40, 40], undefined],
  ])("whole numbers %s", (_, settled, pupils, expected) => {
    expect(kinds([column([5, 6])], pupils, settled)).toEqual([expected]);
    expect(kinds([column([5, 6.5])], pupils, settled)).toEqual(["share"]);
  });

  test("what the cells of one column prove holds for another of the same whole", () => {
    expect(kinds([column([101, 99], { field: GOOD }), column([5, 6])], [200, 200])).toEqual([
      "count",
      "count",
    ]);
  });
});

describe("whole numbers where shares have decimals", () => {
  const OF = [62, 62, 62, 62, 62, 62];
  test.each<[string, readonly CellValue[], number, Kind | undefined]>([
    ["that are nobody's shares", [10, 20, 40], 2, "count"],
    ["where shares have none", [10, 20, 40], 0, undefined],
    ["of which two alone speak against it", [10, 20], 2, undefined],
    ["of which half speak against it", [10, 20, 40, 25, 50, 75], 2, "count"],
    ["one of which is above its whole, of three", [10, 20, 63], 2, undefined],
  ])("%s", (_, cells, decimals, expected) =>
    expect(kinds([column(cells)], OF, [], decimals)).toEqual([expected])
  );

  test.each<[CellValue, number]>([
    [12, 0],
    [12.5, 1],
    [12.25, 2],
    [12.3456, 2],
    ["12,5", 1],
    ["không", 0],
    [null, 0],
  ])("%j has %i decimals", (cell, expected) => expect(decimalsOf(cell)).toBe(expected));
});

describe("the options of a choice", () => {
  const RESULT = toyField("result", "choice", ["kết quả"], {
    options: [
      { code: "good", labels: ["Tốt"] },
      { code: "weak", labels: ["Yếu"] },
    ],
  });

  test.each<[string, readonly CellValue[], boolean]>([
    ["three cells of two options", ["Tốt", "Yếu", "Tốt"], true],
    ["blanks beside them", ["Tốt", null, "Yếu", " ", "Tốt"], true],
    ["two cells alone", ["Tốt", "Yếu"], false],
    ["one option alone", ["Tốt", "Tốt", "Tốt"], false],
    ["something else among them", ["Tốt", "Yếu", "Khá lắm"], false],
  ])("%s", (_, cells, expected) => expect(saysOptions(RESULT, cells)).toBe(expected));

  test("are said by no other field, and yes and no are those of too many", () => {
    const answers = toyField("done", "choice", ["đã làm"], {
      options: [
        { code: "yes", labels: ["Có"] },
        { code: "no", labels: ["Không"] },
      ],
    });
    expect(saysOptions(toyField("name", "text", ["tên"]), ["Tốt", "Yếu", "Tốt"])).toBe(false);
    expect(saysOptions(answers, ["Có", "Không", "Có"])).toBe(false);
    expect(isOptionOf(answers, "Có")).toBe(false);
  });

  test.each<[CellValue, boolean]>([
    ["Tốt", true],
    ["Khá lắm", false],
    ["", false],
    [1, false],
    [null, false],
  ])("%j is one: %s", (cell, expected) => expect(isOptionOf(RESULT, cell)).toBe(expected));

  test("one alone is said by a word of its own", () => {
    const level = toyField("level", "choice", ["层次"], {
      options: [
        { code: "college", labels: ["高起专"] },
        { code: "passed", labels: ["合格"] },
      ],
    });
    expect(saysOptions(level, ["高起专", "高起专", "高起专"])).toBe(true);
    expect(saysOptions(level, ["合格", "合格", "合格"])).toBe(false);
  });

  test("of a text nothing is an option", () => {
    expect(isOptionOf(toyField("name", "text", ["tên"]), "Tốt")).toBe(false);
  });
});
