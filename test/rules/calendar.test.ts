import { Temporal } from "temporal-polyfill";
import {
  addMonths,
  addYears,
  ageOn,
  isoOf,
  plainDate,
  serialFromIso,
  serialFromParts,
  today,
} from "../../src/rules";

/** Temporal, the language's own calendar to come, says what is right; the rules do without its weight. */
const EPOCH = Temporal.PlainDate.from("1899-12-30");
const serialOf = (date: Temporal.PlainDate): number => EPOCH.until(date, { largestUnit: "days" }).days;

/** From 1 January of the year 0 to 31 December 9999, each some two and a half years after the one before. */
const FIRST = -693_959;
const LAST = 2_958_465;
const SAMPLE = [...Array.from({ length: 4_000 }, (_, index) => FIRST + index * 913), LAST]
  .map((serial) => ({ serial, date: EPOCH.add({ days: serial }) }))
  .filter(({ serial }) => serial <= LAST);

/** Ends and beginnings of months, where calendars go wrong, of fifty years and of a century without leap day. */
const TURNS = [1899, ...Array.from({ length: 50 }, (_, index) => 1990 + index), 2099].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => new Temporal.PlainDate(year, index + 1, 1)).flatMap((first) =>
    [-2, -1, 0].map((days) => {
      const date = first.add({ days });
      return { serial: serialOf(date), date };
    })
  )
);
const DAYS = [...SAMPLE, ...TURNS];

/** Fails with the first days that differ, not with thousands. */
const differing = (
  holds: (serial: number, date: Temporal.PlainDate) => boolean,
  days: typeof DAYS = DAYS
): string[] =>
  days
    .filter(({ serial, date }) => !holds(serial, date))
    .map(({ date }) => date.toString())
    .slice(0, 5);

jest.setTimeout(60_000);

test("a serial is the day that Temporal counts, and comes back from its text and its parts", () => {
  expect(differing((serial, date) => isoOf(serial) === date.toString())).toEqual([]);
  expect(differing((serial, date) => serialFromIso(date.toString()) === serial)).toEqual([]);
  expect(differing((serial, date) => date.equals(plainDate(serial)))).toEqual([]);
  const fromParts = ({ year, month, day }: Temporal.PlainDate): number => serialFromParts(year, month, day);
  expect(differing((serial, date) => fromParts(date) === serial)).toEqual([]);
});

test.each([1, -1, 11, 12, 13, 30, 60, -14, 1_200])("%d months later is the day of Temporal", (months) => {
  const later = (date: Temporal.PlainDate): string =>
    date.add({ months }, { overflow: "constrain" }).toString();
  expect(differing((serial, date) => isoOf(addMonths(serial, months)) === later(date), TURNS)).toEqual([]);
});

test("years are added as twelve months each", () => {
  expect(isoOf(addYears(serialFromIso("2024-02-29"), 1))).toBe("2025-02-28");
  expect(isoOf(addYears(serialFromIso("2024-02-29"), -4))).toBe("2020-02-29");
});

test("an age is the number of birthdays that have come", () => {
  for (const birth of [new Temporal.PlainDate(1996, 2, 28), new Temporal.PlainDate(1999, 12, 31)]) {
    const born = serialOf(birth);
    const age = (date: Temporal.PlainDate): number => birth.until(date, { largestUnit: "years" }).years;
    const lived = TURNS.filter(({ serial }) => serial >= born);
    expect(differing((serial, date) => ageOn(born, serial) === age(date), lived)).toEqual([]);
  }
});

test.each([
  [2024, 0, 1],
  [2024, 13, 1],
  [2024, 4, 31],
  [2023, 2, 29],
  [1900, 2, 29],
  [2024, 1, 0],
  [2024, 1.5, 1],
  [2024, NaN, 1],
  [-1, 1, 1],
  [10_000, 1, 1],
])("%d-%d-%d is no day", (year, month, day) => {
  expect(serialFromParts(year, month, day)).toBeNaN();
});

test("a time of day does not change the date, before 1900 neither", () => {
  expect(isoOf(45_584.99)).toBe("2024-10-19");
  expect(isoOf(-0.5)).toBe("1899-12-29");
  expect(addMonths(45_584.5, 1)).toBe(serialFromIso("2024-11-19"));
});

test("what is no date stays none", () => {
  expect(addMonths(NaN, 1)).toBeNaN();
  expect(plainDate(NaN).year).toBeNaN();
});

test("today is this machine's calendar day", () => {
  const before = serialOf(Temporal.Now.plainDateISO());
  const now = today();
  expect([before, serialOf(Temporal.Now.plainDateISO())]).toContain(now);
});
