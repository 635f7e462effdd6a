import { addYears, type Serial } from "./dates";

/** A period of days, the last one included. */
export interface Period {
  readonly from: Serial;
  readonly to: Serial;
}

/** Periods of so many years, one after the other from a day on, that are over on a day. */
export function periodsUntil(start: Serial, years: number, day: Serial): readonly Period[] {
  const periods: Period[] = [];
  for (let index = 0; ; index += 1) {
    const from = addYears(start, index * years);
    const to = addYears(start, (index + 1) * years) - 1;
    if (to >= day) return periods;
    periods.push({ from, to });
  }
}
