/** A calendar date as text, `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * A calendar date as Excel's serial number (1900 date system, whole days). All rules reckon with serials:
 * they compare as numbers, and only month arithmetic needs the calendar.
 */
export type Serial = number;

/** A day of the calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every day of universal time is as long as the next: there, a calendar day is a whole number of these. */
const DAY_MS = 86_400_000;
/** The day before serial 1 is 1899-12-31; counting from the 30th absorbs Excel's 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30) / DAY_MS;
/** The calendar repeats after so many years and days. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** `Date.UTC` takes a year below 100 for one of the twentieth century: a cycle later it does not. */
const serialOf = (year: number, month: number, day: number): Serial =>
  Date.UTC(year + CYCLE_YEARS, month - 1, day) / DAY_MS - CYCLE_DAYS - EPOCH;

/** The day before the first of the next month is the last of this one. */
const daysIn = (year: number, month: number): number => plainDate(serialOf(year, month + 1, 0)).day;

const dateOf = (serial: Serial): Date => new Date((Math.floor(serial) + EPOCH) * DAY_MS);

/** The calendar date of a serial; parts of NaN where the serial is none. */
export function plainDate(serial: Serial): CalendarDay {
  const date = dateOf(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of year (0 to 9999), month, day, or NaN where the calendar has no such day. */
export function serialFromParts(year: number, month: number, day: number): Serial {
  const isDay =
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 0 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= daysIn(year, month));
  return isDay ? serialOf(year, month, day) : NaN;
}

/** The law names its days again and again, and they are few; so are the days on which it is asked. */
const parsed = new Map<IsoDate, Serial>();
const written = new Map<Serial, IsoDate>();
const MOST_KEPT = 1_000;

/** The serial of `YYYY-MM-DD`, or NaN where it is no date. */
export function serialFromIso(iso: IsoDate): Serial {
  const known = parsed.get(iso);
  if (known !== undefined) return known;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const serial = parts ? serialFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) : NaN;
  if (parsed.size >= MOST_KEPT) parsed.clear();
  parsed.set(iso, serial);
  return serial;
}

/** `YYYY-MM-DD` of a serial. */
export function isoOf(serial: Serial): IsoDate {
  const known = written.get(serial);
  if (known !== undefined) return known;
  const day = dateOf(serial).toISOString().slice(0, "YYYY-MM-DD".length);
  if (written.size >= MOST_KEPT) written.clear();
  written.set(serial, day);
  return day;
}

/** Adds calendar months as Excel's EDATE does: a day that the month lacks becomes its last day. */
export function addMonths(serial: Serial, months: number): Serial {
  const { year, month, day } = plainDate(serial);
  const count = 12 * year + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return serialOf(target.year, target.month, Math.min(day, daysIn(target.year, target.month)));
}

/** Adds calendar years; 29 February becomes the 28th where the year has none. */
export function addYears(serial: Serial, years: number): Serial {
  return addMonths(serial, 12 * years);
}

/**
 * Age in completed years on a day. Somebody born on 29 February completes a year on 1 March of a common year:
 * on the 28th the birthday has not come.
 */
export function ageOn(birth: Serial, day: Serial): number {
  const from = plainDate(birth);
  const to = plainDate(day);
  const reached = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (reached ? 0 : 1);
}

/** Today on this machine's calendar. Only the outermost rooms call it: rules take the day as an argument. */
export function today(): Serial {
  const now = new Date();
  return serialFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
