/** A block of a sheet stood upright: its rows are columns, and its cells know where they stand. */
import { Turned } from "../../src/sheets/grid/turned";
import { gridOf } from "./toy-sheet";

const grid = gridOf(
  [
    ["a", "b", "c"],
    ["d", null, 1],
    ["f", "g", null],
  ],
  {
    origin: { row: 10, column: 2 },
    merges: [
      { top: 10, left: 3, bottom: 11, right: 3 },
      { top: 11, left: 4, bottom: 12, right: 4 },
    ],
    formats: [[], [undefined, undefined, "0%"], [undefined, "@"]],
  }
);
const turned = new Turned(grid, { top: 1, left: 1, bottom: 2, right: 2 });

test("has its rows as columns, with their formats and what of it was merged", () => {
  expect(turned.sheet).toEqual({
    name: "S",
    values: [
      [null, "g"],
      [1, null],
    ],
    formats: [
      [undefined, "@"],
      ["0%", "0%"],
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 1, left: 0, bottom: 1, right: 1 },
    ],
  });
});

test("knows where its cells stand in the sheet", () => {
  expect([turned.ref(0, 0), turned.ref(1, 0), turned.ref(0, 1)]).toMatchObject([
    { sheet: "S", row: 10, column: 3 },
    { sheet: "S", row: 11, column: 4 },
    { sheet: "S", row: 12, column: 3 },
  ]);
});
