/** A figure that a record states, held against what the rest of it comes to. */
import { fact, statedFigure, type FigureSpec, type Parameter } from "../../../src/rules";
import type { CellValue } from "../../../src/sheets";
import { details, says } from "./support";

/** Twice the part; nobody knows it where that is not stated. */
const double = fact("double", ["part"], (row) => row.gap("part") ?? 2 * row.number("part"));
const form = (more: Partial<FigureSpec> = {}) =>
  statedFigure({ record: "class", figure: "pupils", computed: double, tolerance: 1, ...more });
const RANGE: Parameter<readonly [number, number]> = {
  clause: "1",
  unit: "pupils",
  values: [{ value: [10, 40] }],
};
const rows = (...cells: [pupils: CellValue, part: CellValue][]) =>
  cells.map(([pupils, part]) => ({ pupils, part }));

test("agrees as far as rounding goes, above and below", () => {
  expect(says(form(), rows([20, 10], [21, 10], [19, 10], [22, 10], [18, 10]))).toEqual(["pass", "pass", "pass", "fail A5", "fail A6"]); // prettier-ignore
});

test("is nothing to compare where it is blank, and unknown where it cannot be read", () => {
  expect(says(form(), rows([null, 10], ["đông", 10]))).toEqual(["pass", "unknown A3 unreadable"]);
});

test("is unknown where what it comes to is, unless something can be said anyway", () => {
  expect(says(form(), rows([20, null], [null, null]))).toEqual(["unknown B2 blank", "unknown B3 blank"]);
  const most = form({ anyway: (row) => (row.number("pupils") > 50 ? row.fail("pupils") : undefined) });
  expect(says(most, rows([20, null], [60, null], [60, 30]))).toEqual(["unknown B2 blank", "fail A3", "pass"]);
});

test("is told outside of what it may be at all, whatever it comes to", () => {
  const found = details(form({ within: RANGE }), rows([50, 25], [50, null], [40, 20], [null, 5], ["x", 5]));
  expect(found.map(({ outcome }) => outcome)).toEqual(["fail", "fail", "pass", "pass", "unknown"]);
  expect(found[0]).toMatchObject({ cell: "A2", cells: ["A2"], value: 50, limit: [10, 40], note: undefined });
  const own = form({ within: (stated) => (stated > 100 ? [0, 200] : [0, 30]) });
  expect(says(own, rows([40, 20], [120, 60], [300, 150]))).toEqual(["fail A2", "pass", "fail A4"]);
});

test("that differs is shown beside what it comes to, shares as fractions", () => {
  const [found] = details(form(), rows([30, 10]));
  expect(found).toMatchObject({ cell: "A2", value: 30, limit: 20 });
  expect(found?.note?.args).toEqual({ value: 30, limit: 20 });
  const [share] = details(form({ isShare: true }), rows([30, 10]));
  expect(share).toMatchObject({ value: 0.3, limit: 0.2 });
  expect(share?.note?.args).toEqual({ value: { percent: 30 }, limit: { percent: 20 } });
});

test("that differs may follow from another rule’s finding", () => {
  const follows = form({ follows: (_, stated) => (stated > 25 ? "2" : undefined) });
  const found = details(follows, rows([30, 10], [24, 10]));
  expect(found.map((one) => one.follows)).toEqual(["2", undefined]);
  expect(details(form(), rows([30, 10]))[0]?.follows).toBeUndefined();
});
