/** Which small table belongs to a form, by where both stand and what they say. */
import { Grid } from "../../src/sheets/grid/grid";
import { joined } from "../../src/sheets/place/joined";
import { inCell, type Placement } from "../../src/sheets/place/placement";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";

const [NAME, SCORE] = [field("name", "text", ["Họ tên"]), field("score", "number", ["Điểm"])];
const CARD = record("card", [NAME, SCORE]);
const VALUES: CellValue[][] = [["An"], ["An"], [7], [8]];
const grid = new Grid({ name: "S", values: VALUES, merges: [] });

/** A placement from one row to another, with its fields in the first column of the given rows. */
function placed(
  top: number,
  bottom: number,
  rows: { name?: number; score?: number },
  more: Partial<Placement>
): Placement {
  const rest = { percentLabel: false, confidence: "exact", reason: { how: "label", label: "" } } as const;
  const places = [NAME, SCORE].flatMap((of) => {
    const row = of === NAME ? rows.name : rows.score;
    return row === undefined ? [] : [[of.id, inCell(row, 0, { field: of, ...rest })] as const];
  });
  return {
    record: CARD,
    layout: "form",
    count: 1,
    places: new Map(places),
    block: { top, bottom, left: top, right: bottom },
    headRows: [top],
    labels: [{ row: top, column: 0 }],
    aside: [],
    firstRow: top,
    lastRow: bottom,
    totals: [],
    subtotals: [],
    ignored: [],
    questions: [],
    fingerprint: "",
    corner: "A1",
    ...more,
  };
}
const TABLE = { layout: "table" } as const;
const form = (more: Partial<Placement> = {}) => placed(0, 3, { name: 0 }, more);
const table = (more: Partial<Placement> = {}, rows = { score: 2 }) =>
  placed(5, 6, rows, { ...TABLE, ...more });
const shape = (...all: Placement[]) =>
  joined(grid, all).map(({ layout, places }) => [layout, ...places.keys()]);
const apart = [
  ["form", "name"],
  ["table", "score"],
];

test("a table of one record right beneath a form is the form's, with all that both have", () => {
  const [one, ...others] = joined(grid, [form(), table()]);
  expect(others).toEqual([]);
  expect([...(one?.places.keys() ?? [])].sort()).toEqual(["name", "score"]);
  expect(one).toMatchObject({
    layout: "form",
    block: { top: 0, bottom: 6, left: 0, right: 6 },
    inner: { top: 5, bottom: 6, left: 5, right: 6 },
    headRows: [0, 5],
    labels: [
      { row: 0, column: 0 },
      { row: 5, column: 0 },
    ],
    firstRow: 0,
    lastRow: 6,
  });
});

test.each<[string, Placement, Placement]>([
  ["of several records", form(), table({ count: 2 })],
  ["of another record", form(), table({ record: record("other", [SCORE]) })],
  ["beneath several forms in one", form({ count: 2 }), table()],
  ["far beneath it", form(), table({ block: { top: 6, bottom: 7, left: 0, right: 1 } })],
  ["that begins where it begins", form(), table({ block: { top: 0, bottom: 2, left: 0, right: 1 } })],
  ["above it", form({ block: { top: 8, bottom: 9, left: 0, right: 0 } }), table()],
  ["beneath another table", form({ layout: "list" }), table()],
])("a table %s is none", (_, one, other) => expect(joined(grid, [one, other])).toEqual([one, other]));

test("a table is none of a form that says otherwise, of two forms, nor two tables of one", () => {
  expect(shape(placed(0, 3, { name: 0, score: 3 }, {}), table())).toEqual([
    ["form", "name", "score"],
    ["table", "score"],
  ]);
  expect(shape(placed(0, 3, { score: 2 }, {}), table())).toEqual([["form", "score"]]);
  expect(shape(placed(0, 3, { score: 3 }, {}), placed(5, 6, { name: 1, score: 2 }, TABLE))).toHaveLength(2);
  expect(shape(form(), form(), table())).toEqual([["form", "name"], ...apart]);
  expect(shape(form(), table(), table())).toEqual([...apart, ["table", "score"]]);
});

test("what one of both says is asked about no more", () => {
  const question = (...suggestions: string[]): Placement["questions"][number] => ({
    kind: "column",
    what: "column",
    why: "unlike",
    cell: "A1",
    at: "A",
    label: "x",
    record: "card",
    suggestions,
  });
  const [one] = joined(grid, [
    form({ questions: [question("score"), question("other"), question()] }),
    table({ questions: [question("name")] }),
  ]);
  expect(one?.questions.map(({ suggestions }) => suggestions)).toEqual([["other"], []]);
});
