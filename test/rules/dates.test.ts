import { addMonths, ageOn, isoOf, periodsUntil, serialFromIso, serialFromParts } from "../../src/rules";

const iso = serialFromIso;

describe("serials are Excel's", () => {
  test.each([
    ["1900-03-01", 61],
    ["2013-01-10", 41284],
    ["2024-10-19", 45584],
  ])("%s is %d", (date, serial) => {
    expect(iso(date)).toBe(serial);
    expect(isoOf(serial)).toBe(date);
  });

  test.each(["2023-02-29", "2024-13-01", "19/10/2024", ""])("%p is no date", (text) => {
    expect(iso(text)).toBeNaN();
  });

  test("impossible days are no dates", () => {
    expect(serialFromParts(2024, 4, 31)).toBeNaN();
    expect(serialFromParts(2024, 2, 29)).toBe(iso("2024-02-29"));
  });
});

describe("months are added as EDATE adds them", () => {
  test.each([
    ["2013-01-31", 1, "2013-02-28"],
    ["2016-01-31", 1, "2016-02-29"],
    ["2013-02-28", 60, "2018-02-28"],
    ["2015-08-31", 30, "2018-02-28"],
  ])("%s + %d months = %s", (from, months, to) => {
    expect(isoOf(addMonths(iso(from), months))).toBe(to);
  });
});

describe("age in completed years", () => {
  test.each([
    ["1999-10-19", "2024-10-18", 24],
    ["1999-10-19", "2024-10-19", 25],
    ["2000-02-29", "2025-02-28", 24],
    ["2000-02-29", "2025-03-01", 25],
  ])("born %s, on %s: %d", (birth, day, age) => {
    expect(ageOn(iso(birth), iso(day))).toBe(age);
  });
});

test("periods of years are those that are over, the last day of one included", () => {
  const over = (day: string) =>
    periodsUntil(iso("2020-01-01"), 3, iso(day)).map(({ from, to }) => [isoOf(from), isoOf(to)]);
  expect(over("2022-12-31")).toEqual([]);
  expect(over("2023-01-01")).toEqual([["2020-01-01", "2022-12-31"]]);
  expect(over("2026-01-01")).toEqual([
    ["2020-01-01", "2022-12-31"],
    ["2023-01-01", "2025-12-31"],
  ]);
});
