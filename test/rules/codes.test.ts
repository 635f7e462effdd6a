/** What records say in a column, as numbers. */
import { CellState, type Column } from "../../src/rules";
import { codesOf } from "../../src/rules/codes";
import { toyField } from "../support/toy";

const column = (texts: readonly string[], numbers: readonly number[]): Column => ({
  field: toyField("points", "number", ["điểm"]),
  states: Uint8Array.from(texts, () => CellState.OK),
  numbers: Float64Array.from(numbers),
  texts: [...texts],
  ref: (row) => ({ sheet: "S", row, column: 0 }),
});

test("records that say the same have the same number", () => {
  expect([...(codesOf(column(["7", "8", "7"], [7, 8, 7])) ?? [])]).toEqual([0, 1, 0]);
});

test("two figures that are shown by one text have none: by it they would be taken for the same", () => {
  expect(codesOf(column(["7", "8", "7"], [7, 8, 7.25]))).toBeUndefined();
});

test("many different figures have none: hardly two records are alike in them", () => {
  const all = Array.from({ length: 60 }, (_, at) => at);
  expect(codesOf(column(all.map(String), all))).toBeUndefined();
});
