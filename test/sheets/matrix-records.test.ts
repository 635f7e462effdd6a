/** The columns of a form that are records, and what each row gives them. */
import { asMatrix, matrixColumns } from "../../src/sheets/place/matrix";
import type { Entry } from "../../src/sheets/place/form-entry";
import type { AnswerCell } from "../../src/sheets/find/forms/answers";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, knownOf } from "./toy-sheet";

const YEAR = record(
  "year",
  [
    field("classes", "count", ["Số lớp"]),
    field("year", "text", ["Năm học"]),
    field("good", "count", ["Học sinh giỏi"], { twin: "goodShare", whole: "pupils" }),
    field("goodShare", "share", ["Học sinh giỏi"], { twin: "good", whole: "pupils" }),
    field("pupils", "count", ["Số học sinh"]),
    field("one", "text", ["Ghi nhận"]),
    field("two", "text", ["Ghi nhận"]),
  ],
  { key: ["year"], layouts: ["matrix"] }
);
const known = knownOf(YEAR);

interface Row {
  readonly label: string;
  readonly cells: readonly AnswerCell[];
  readonly unit?: string;
  /** Rows of the heads over it. */
  readonly heads?: readonly number[];
}
const entryAt = (row: number, { label: text, cells, unit, heads = [0] }: Row): Entry => {
  const label = parseLabel(text);
  const found = known.index.find(label);
  return {
    row,
    labelColumn: 0,
    label,
    matches: new Map(found ? [[known, found] as const] : []),
    answer: { kind: "cells", cells, unit },
    heads: { roles: new Map(), rows: heads },
  };
};
const years = (...of: number[]): AnswerCell[] => of.map((year, at) => ({ column: at + 1, year }));
const parted = (...of: number[]): AnswerCell[] =>
  of.flatMap((year, at): AnswerCell[] => [
    { column: 2 * at + 1, year, as: "count" },
    { column: 2 * at + 2, year, as: "share", percent: true },
  ]);

describe("columns that are records", () => {
  const columns = (...rows: Row[]) =>
    matrixColumns(
      known,
      rows.map((row, at) => entryAt(at, row))
    );
  test.each<[string, Row[], number[][]]>([
    [
      "are one for each year, from the left",
      [{ label: "Số lớp", cells: years(2022, 2021).reverse() }],
      [[1], [2]],
    ],
    [
      "are one for each head",
      [
        {
          label: "Số lớp",
          cells: [
            { column: 3, head: "B" },
            { column: 1, head: "A" },
          ],
        },
      ],
      [[1], [3]],
    ],
    [
      "are two for each year where that has counts and shares",
      [{ label: "Số lớp", cells: parted(2021, 2022).reverse() }],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "are those of all rows",
      [
        { label: "Số lớp", cells: years(2021) },
        { label: "Số học sinh", cells: years(2021, 2022) },
      ],
      [[1], [2]],
    ],
    ["are none without a head", [{ label: "Số lớp", cells: [{ column: 1 }, { column: 2 }] }], []],
  ])("%s", (_, rows, expected) => expect(columns(...rows)).toEqual(expected));

  test("are none where a label’s value stands behind it, nor of a record in another layout", () => {
    const inline = {
      ...entryAt(0, { label: "Số lớp", cells: [] }),
      answer: { kind: "inline", column: 0, text: "x" },
    } as const;
    expect(matrixColumns(known, [inline])).toEqual([]);
    const form = knownOf({ ...YEAR, layouts: ["form"] });
    expect(matrixColumns(form, [entryAt(0, { label: "Số lớp", cells: years(2021, 2022) })])).toEqual([]);
  });
});

describe("a record has", () => {
  /** By record, its fields with their value, or where each stands and how sure that is. */
  const read = (values: CellValue[][], rows: readonly (Row & { readonly at: number })[], key = ["year"]) => {
    const of = { ...known, record: { ...YEAR, key } };
    const entries = rows.map((row) => {
      const entry = entryAt(row.at, row);
      return { ...entry, matches: new Map([...entry.matches].map(([, match]) => [of, match] as const)) };
    });
    return asMatrix(gridOf(values), of, entries, matrixColumns(of, entries)).map((instance) =>
      Object.fromEntries(
        [...instance].map(([{ id }, { value, row, column, percentLabel }]) => [
          id,
          `${value} ${row},${column}${percentLabel ? "%" : ""}`,
        ])
      )
    );
  };
  const two = years(2021, 2022);
  const VALUES: CellValue[][] = [
    ["Nội dung", 2021, 2022],
    ["Số lớp", 7, 8],
    ["Học sinh giỏi", 130, 40],
    ["Số học sinh", 200, 210],
  ];
  test("its name in the row of heads, and a value in each row", () => {
    expect(
      read(VALUES, [
        { at: 1, label: "Số lớp", cells: two },
        { at: 3, label: "Số học sinh", cells: two },
      ])
    ).toEqual([
      { year: "2021 0,1", classes: "7 1,1", pupils: "200 3,1" },
      { year: "2022 0,2", classes: "8 1,2", pupils: "210 3,2" },
    ]);
  });

  test("no name without heads, nor one of a key that it has not", () => {
    expect(read(VALUES, [{ at: 1, label: "Số lớp", cells: two, heads: [] }])).toEqual([
      { classes: "7 1,1" },
      { classes: "8 1,2" },
    ]);
    expect(read(VALUES, [{ at: 1, label: "Số lớp", cells: two }], ["nobody"])[0]).toEqual({
      classes: "7 1,1",
    });
  });

  test("its name in the row of most names", () => {
    const values: CellValue[][] = [
      ["Nội dung", "Năm", "Năm"],
      [null, 2021, 2022],
      ["Số lớp", 7, 8],
    ];
    const cells = two;
    expect(read(values, [{ at: 2, label: "Số lớp", cells, heads: [0, 1] }]).map(({ year }) => year)).toEqual([
      "2021 1,1",
      "2022 1,2",
    ]);
    const blank: CellValue[][] = [
      [null, 2021, null],
      [null, "SL", "SL"],
      ["Số lớp", 7, 8],
    ];
    expect(read(blank, [{ at: 2, label: "Số lớp", cells, heads: [0, 1] }])[0]?.year).toBe("2021 0,1");
  });

  test("nothing of a label that nobody knows, or that names two fields", () => {
    const values: CellValue[][] = [
      ["Nội dung", 2021, 2022],
      ["Thời tiết", 7, 8],
      ["Ghi nhận", "x", "y"],
    ];
    expect(
      read(values, [
        { at: 1, label: "Thời tiết", cells: two },
        { at: 2, label: "Ghi nhận", cells: two },
      ])
    ).toEqual([{ year: "2021 0,1" }, { year: "2022 0,2" }]);
  });

  test("a count or a share by its unit, by its figures, or by the whole beside it", () => {
    const good = (figures: [CellValue, CellValue], unit?: string) => {
      const values = VALUES.map((row, at) => (at === 2 ? ["Học sinh giỏi", ...figures] : row));
      const rows = [
        { at: 2, label: "Học sinh giỏi", cells: two, unit },
        { at: 3, label: "Số học sinh", cells: two },
      ];
      return Object.keys(read(values, rows)[0] ?? {}).filter((id) => id.startsWith("good"));
    };
    expect(good([30, 40], "%")).toEqual(["goodShare"]);
    expect(good([30, 40], "người")).toEqual(["good"]);
    expect(good(["30%", "40%"])).toEqual(["goodShare"]);
    expect(good([130, 40])).toEqual(["good"]);
    expect(good([200, 40])).toEqual(["good"]);
    expect(good(["60 (30%)", "84 (40%)"])).toEqual(["good", "goodShare"]);
    expect(good(["nhiều", "ít"])).toEqual([]);
  });

  test("its counts and its shares, each in its column", () => {
    const values: CellValue[][] = [
      ["Nội dung", 2021, null, 2022, null],
      [null, "SL", "%", "SL", "%"],
      ["Học sinh giỏi", 60, 30, 84, 40],
      ["Số lớp", 7, null, 8, null],
    ];
    const cells = parted(2021, 2022);
    const single: AnswerCell[] = [
      { column: 1, year: 2021 },
      { column: 3, year: 2022 },
    ];
    expect(
      read(values, [
        { at: 2, label: "Học sinh giỏi", cells },
        { at: 3, label: "Số lớp", cells: single },
      ])
    ).toEqual([
      { year: "2021 0,1", good: "60 2,1", goodShare: "30 2,2%", classes: "7 3,1" },
      { year: "2022 0,3", good: "84 2,3", goodShare: "40 2,4%", classes: "8 3,3" },
    ]);
  });

  test("of what is said twice the first that is filled", () => {
    const values: CellValue[][] = [
      ["Nội dung", 2021, 2022],
      ["Số lớp", null, 8],
      ["Số lớp", 7, 9],
    ];
    expect(
      read(values, [
        { at: 1, label: "Số lớp", cells: two },
        { at: 2, label: "Số lớp", cells: two },
      ])
    ).toEqual([
      { year: "2021 0,1", classes: "7 2,1" },
      { year: "2022 0,2", classes: "8 1,2" },
    ]);
  });
});
