import type { Serial } from "../../../rules";
import { plain } from "./text";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ZERO = "0".charCodeAt(0);
const CHECK_DIGITS = "10x98765432";
const USUAL = /^\d{17}[\dX]$/;

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The serial of a date, NaN where the calendar has no such day. A province's list has a hundred thousand of
 * them, and calendar objects are dear.
 */
function dayOf(year: number, month: number, day: number): Serial {
  const last = month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0);
  const exists = year >= 1000 && day >= 1 && day <= last;
  return exists ? Date.UTC(year, month - 1, day) / 86_400_000 + DAYS_TO_1970 : NaN;
}
/** Serial of 1970-01-01. */
const DAYS_TO_1970 = 25_569;

/** What an 18-character ID number says of its holder. */
export interface Identity {
  readonly checkHolds: boolean;
  /** Birth date as serial, NaN where its digits are no date. */
  readonly birth: Serial;
  readonly sex: "男" | "女";
}

/**
 * Reads an ID number (GB 11643): 17 digits and a check character. Spaces around it, full-width digits and a
 * lower-case x do no harm; undefined where it has another form.
 */
export function identityOf(text: string): Identity | undefined {
  const id = USUAL.test(text) ? text : plain(text.trim().includes(" ") ? "" : text);
  if (!/^\d{17}[\dXx]$/.test(id)) return undefined;
  let total = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    total += (WEIGHTS[index] ?? 0) * (id.charCodeAt(index) - ZERO);
  }
  return {
    checkHolds: CHECK_DIGITS[total % 11] === id[17]?.toLowerCase(),
    birth: dayOf(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))),
    sex: Number(id[16]) % 2 === 1 ? "男" : "女",
  };
}
