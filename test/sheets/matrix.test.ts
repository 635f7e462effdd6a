/** Forms whose columns are records of their own: what calls each of them, and what its rows are. */
import { CellState } from "../../src/rules";
import { recognise, type Area, type CellValue } from "../../src/sheets";
import { mayHead } from "../../src/sheets/place/matrix";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const YEAR = record(
  "year",
  [
    field("classes", "count", ["Số lớp"]),
    field("year", "text", ["Năm học"]),
    field("good", "count", ["Học sinh giỏi"], { twin: "goodShare", whole: "pupils" }),
    field("goodShare", "share", ["Học sinh giỏi", "Tỷ lệ học sinh giỏi"], { twin: "good", whole: "pupils" }),
    field("pupils", "count", ["Số học sinh"]),
  ],
  { key: ["year"], layouts: ["matrix"], marks: ["classes"], headed: /^(?:20\d\d|trường )/iu }
);

/** The values of each field, record by record (null where a cell has none), and how the records are laid out. */
function read(values: CellValue[][], merges: readonly Area[] = []): Readonly<Record<string, unknown>> {
  const law = regulation("toy", [YEAR]);
  const [sheet] = recognise({ sheets: [{ name: "S", values, merges }] }, [law], {
    regulation: "toy",
  }).sheets;
  const [read] = sheet?.tables ?? [];
  const columns = [...(read?.table.columns ?? [])].map(([id, { field: of, states, texts, numbers }]) => [
    id,
    [...states].map((state, at) =>
      state === CellState.OK ? (of.type === "text" ? texts : numbers)[at] : null
    ),
  ]);
  return { layout: read?.table.layout, ...Object.fromEntries(columns) };
}

describe("what calls the records", () => {
  test("is the row of heads over them", () => {
    expect(
      read([
        ["Nội dung", 2021, 2022],
        ["Số lớp", 7, 8],
        ["Số học sinh", 200, 210],
      ])
    ).toEqual({
      layout: "matrix",
      year: ["2021", "2022"],
      classes: [7, 8],
      pupils: [200, 210],
    });
  });

  test("is the upper row where the lower one says the same of each", () => {
    expect(
      read([
        ["Nội dung", 2021, null, 2022, null],
        [null, "SL", "TL (%)", "SL", "TL (%)"],
        ["Số lớp", 7, null, 8, null],
        ["Học sinh giỏi", 60, 30, 84, 40],
        ["Số học sinh", 200, null, 210, null],
      ])
    ).toEqual({
      layout: "matrix",
      year: ["2021", "2022"],
      classes: [7, 8],
      good: [60, 84],
      goodShare: [30, 40],
      pupils: [200, 210],
    });
  });

  test.each([
    ["as texts", "2020-2021", "2021-2022"],
    ["as numbers", 2021, 2022],
  ])("is the lower row, its years %s, where the upper one says the same of several", (_, one, other) => {
    expect(
      read(
        [
          ["Nội dung", "SL", null, "TL (%)", null],
          [null, one, other, one, other],
          ["Học sinh giỏi", 60, 84, 30, 40],
          ["Số lớp", 7, 8, null, null],
        ],
        [
          { top: 0, left: 1, bottom: 0, right: 2 },
          { top: 0, left: 3, bottom: 0, right: 4 },
        ]
      )
    ).toEqual({
      layout: "matrix",
      year: [String(one), String(other)],
      classes: [7, 8],
      good: [60, 84],
      goodShare: [30, 40],
    });
  });
});

describe("what a row of a matrix is", () => {
  test("a count or a share, as all its figures prove", () => {
    const heads: CellValue[] = ["Nội dung", 2021, 2022];
    const good = (...figures: CellValue[]) =>
      read([heads, ["Số lớp", 7, 8], ["Học sinh giỏi", ...figures], ["Số học sinh", 200, 210]]);
    expect(good("30%", "40%")).toMatchObject({ goodShare: [30, 40] });
    expect(good(150, 160)).toMatchObject({ good: [150, 160] });
  });

  test("a heading that reads like the label beneath it gives way to what is filled", () => {
    expect(
      read([
        ["Nội dung", 2021, 2022],
        ["Số học sinh", null, null],
        ["Số lớp", 7, 8],
        ["Số học sinh", 200, 210],
      ])
    ).toMatchObject({ pupils: [200, 210] });
  });

  test("what is said again without figures, or with others, says nothing new", () => {
    const again = (...figures: CellValue[]) =>
      read([
        ["Nội dung", 2021, 2022],
        ["Số lớp", 7, 8],
        ["Số học sinh", 200, 210],
        ["Số học sinh", ...figures],
      ]);
    expect(again(null, null)).toMatchObject({ pupils: [200, 210] });
    expect(again(100, 110)).toMatchObject({ pupils: [200, 210] });
  });

  test("is in percent where its label, its unit or its head says so", () => {
    const share = (label: string, ...figures: CellValue[]) =>
      read([
        ["Nội dung", 2021, 2022],
        ["Số lớp", 7, 8],
        [label, ...figures],
      ]);
    expect(share("Tỷ lệ học sinh giỏi (%)", 0.5, 60)).toMatchObject({ goodShare: [0.5, 60] });
    const heads: CellValue[][] = [
      ["Nội dung", 2021, null, 2022, null],
      [null, "SL", "TL (%)", "SL", "TL (%)"],
    ];
    expect(read([...heads, ["Số lớp", 7, null, 8, null], ["Học sinh giỏi", 60, 0.5, 84, 40]])).toMatchObject({
      good: [60, 84],
      goodShare: [0.5, 40],
    });
  });
});

describe("a column may be a record", () => {
  test.each<[string, object, boolean]>([
    ["by its year", { year: 2021 }, true],
    ["by a name that records have", { head: "Trường A" }, true],
    ["not by another name", { head: "Ghi chú" }, false],
    ["not by a year that none has", { year: 1999 }, false],
    ["not by nothing", {}, false],
  ])("%s", (_, cell, expected) => expect(mayHead(YEAR, { column: 1, ...cell })).toBe(expected));

  test("by any head where records have any, and by none in another layout", () => {
    expect(mayHead({ ...YEAR, headed: undefined }, { column: 1, head: "Ghi chú" })).toBe(true);
    expect(mayHead({ ...YEAR, layouts: ["form"] }, { column: 1, year: 2021 })).toBe(false);
  });
});
