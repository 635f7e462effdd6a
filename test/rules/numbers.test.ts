import {
  allFigures,
  compare,
  exact,
  figureAt,
  mean,
  percentOf,
  sum,
  toFraction,
  toPercent,
  unknown,
} from "../../src/rules";

test.each([
  ["a decimal loses its binary noise", 0.29 * 100, 29],
  ["a whole number has none", 12_345, 12_345],
  [
    "a whole number of more digits than a decimal has keeps fourteen of them",
    123_456_789_012_345,
    123_456_789_012_350,
  ],
  ["a negative one as well", -123_456_789_012_345, -123_456_789_012_350],
  ["fourteen digits stay as they are", 99_999_999_999_999, 99_999_999_999_999],
  ["nothing stays nothing", NaN, NaN],
  ["and what is without end", Infinity, Infinity],
])("exact: %s", (_, value, shown) => expect(exact(value)).toBe(shown));

test("a column has no figure where it has no place", () => {
  const figures = Float64Array.of(7, NaN);
  expect([figureAt(figures, 0), figureAt(figures, 1), figureAt(figures, 2)]).toEqual([7, NaN, NaN]);
});

test("figures are compared as on paper", () => {
  expect([compare(0.1 + 0.2, 0.3), compare(1, 2), compare(2, 1)]).toEqual([0, -1, 1]);
  // In proportion: a billionth of large figures, and of small ones a billionth of one.
  expect([compare(1e12, 1e12 + 1), compare(1e12, 1e12 + 2000), compare(0, 2e-9)]).toEqual([0, -1, -1]);
});

test("a share is divided last, and nothing has no share", () => {
  expect([percentOf(29, 100), percentOf(0, 3), percentOf(0, 0)]).toEqual([29, 0, NaN]);
  expect([toPercent(0.57), toFraction(57)]).toEqual([57, 0.57]);
});

test("sums and means are those of decimals; the mean of nothing is none", () => {
  expect([sum([0.1, 0.2]), sum([]), mean([0.1, 0.2, 0.3]), mean([])]).toEqual([0.3, 0, 0.2, NaN]);
});

test("figures of several things are all of them, or why the first without one has none", () => {
  const asked: number[] = [];
  const half = (one: number) => {
    asked.push(one);
    return one < 0 ? unknown("blank") : one / 2;
  };
  expect(allFigures([2, 4], half)).toEqual([1, 2]);
  expect(allFigures([2, -1, 4], half)).toMatchObject({ outcome: "unknown", reason: "blank" });
  expect(asked).toEqual([2, 4, 2, -1]);
});
