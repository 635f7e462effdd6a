import { Temporal } from "temporal-polyfill";

/** A calendar date as text, `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * A calendar date as Excel's serial number (1900 date system, whole days). All rules reckon with serials:
 * they compare as numbers, and only month arithmetic needs the calendar.
 */
export type Serial = number;

/** The day before serial 1 is 1899-12-31; counting from the 30th absorbs Excel's 29 February 1900. */
const EPOCH = Temporal.PlainDate.from("1899-12-30");

/** The calendar date of a serial. */
export function plainDate(serial: Serial): Temporal.PlainDate {
  return EPOCH.add({ days: Math.floor(serial) });
}

/** The serial of a calendar date. */
export function serialOf(date: Temporal.PlainDate): Serial {
  return EPOCH.until(date, { largestUnit: "days" }).days;
}

/** The serial of year, month, day, or NaN where the calendar has no such day. */
export function serialFromParts(year: number, month: number, day: number): Serial {
  try {
    return serialOf(Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
  } catch {
    return NaN;
  }
}

/** The serial of `YYYY-MM-DD`, or NaN where it is no date. */
export function serialFromIso(iso: IsoDate): Serial {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? serialFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) : NaN;
}

/** `YYYY-MM-DD` of a serial. */
export function isoOf(serial: Serial): IsoDate {
  return plainDate(serial).toString();
}

/** Adds calendar months as Excel's EDATE does: a day that the month lacks becomes its last day. */
export function addMonths(serial: Serial, months: number): Serial {
  return serialOf(plainDate(serial).add({ months }, { overflow: "constrain" }));
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
  return serialOf(Temporal.Now.plainDateISO());
}
