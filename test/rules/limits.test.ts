import {
  compare,
  meets,
  percentOf,
  refuseNoPercent,
  refuseNoPoints,
  refuseNoYear,
  serialFromIso,
  sum,
  toFraction,
  valueOn,
  type Comparison,
} from "../../src/rules";

test("every share that is exactly at its limit compares equal to it", () => {
  const missed: string[] = [];
  for (let whole = 1; whole <= 400; whole += 1) {
    for (let part = 0; part <= whole; part += 1) {
      const limit = Number(((part / whole) * 100).toFixed(4));
      if (limit * whole === part * 100 && compare(percentOf(part, whole), limit) !== 0) {
        missed.push(`${part}/${whole}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

test.each([
  [19, 20, 95],
  [7, 100, 7],
  [29, 100, 29],
])("%d of %d is %d %%", (part, whole, share) => {
  expect(percentOf(part, whole)).toBe(share);
});

test("nothing of nothing is no share", () => {
  expect(percentOf(0, 0)).toBeNaN();
});

test("binary noise decides nothing, a real difference does", () => {
  expect(compare(0.1 + 0.2, 0.3)).toBe(0);
  expect(sum([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toBe(1);
  expect(compare(4.999, 5)).toBe(-1);
  expect(toFraction(98)).toBe(0.98);
});

test.each<[Comparison, number, boolean]>([
  ["atMost", 44, true],
  ["atMost", 45, true],
  ["atMost", 46, false],
  ["atLeast", 44, false],
  ["atLeast", 45, true],
  ["moreThan", 45, false],
  ["moreThan", 45.001, true],
  ["lessThan", 45, false],
])("%s 45: %d is %s", (comparison, value, kept) => {
  expect(meets(value, comparison, 45)).toBe(kept);
});

test("two bounds include both", () => {
  expect([-6, -5, -3, -1, 0].map((value) => meets(value, "between", [-5, -1]))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test("a threshold holds from its first day to its last, and no nearest one stands in", () => {
  const parameter = {
    clause: "1",
    unit: "count",
    values: [
      { from: "2013-01-10", to: "2015-12-31", value: 45 },
      { from: "2016-01-01", to: "2018-10-09", value: 40 },
    ],
  } as const;
  const on = (day: string) => valueOn(parameter, serialFromIso(day));
  expect(
    ["2013-01-09", "2013-01-10", "2015-12-31", "2016-01-01", "2018-10-09", "2018-10-10"].map(on)
  ).toEqual([undefined, 45, 45, 40, 40, undefined]);
});

test.each([
  [0, true],
  [100, true],
  [[40, 60], true],
  [-1, false],
  [101, false],
  [[40, 101], false],
  ["40", false],
])("a share that somebody sets, %j: %p", (value, isOne) => {
  expect(refuseNoPercent(value) === undefined).toBe(isOne);
  if (!isOne)
    expect(refuseNoPercent(value)).toMatchObject({ text: { en: expect.stringContaining("100 (%)") } });
});

test.each([
  [1900, true],
  [2200, true],
  [1899, false],
  [2201, false],
  [2024.5, false],
])("a year that somebody sets, %j: %p", (value, isOne) => {
  expect(refuseNoYear(value) === undefined).toBe(isOne);
});

test("a band lies within its scale", () => {
  const refuse = refuseNoPoints({ clause: "1", unit: "points", values: [{ value: [0, 100] }] });
  expect([refuse([90, 100]), refuse([0, 59.9])]).toEqual([undefined, undefined]);
  expect(refuse([-5, 100])).toMatchObject({ args: { low: 0, high: 100 } });
  expect(refuse([90, 1000])).toBeDefined();
});
