import { serialFromParts, type Serial } from "../../../rules";
import { plain } from "./plain";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ZERO = "0".charCodeAt(0);
const CHECK_DIGITS = "10X98765432";
const USUAL = /^\d{17}[\dX]$/;

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
  if (USUAL.test(text)) return identityIn(text);
  const id = plain(text.trim().includes(" ") ? "" : text).toUpperCase();
  return USUAL.test(id) ? identityIn(id) : undefined;
}

/** What 17 digits and a check character say: digit by digit, since a province's list has a hundred thousand. */
function identityIn(id: string): Identity {
  const digit = (at: number): number => id.charCodeAt(at) - ZERO;
  let total = 0;
  let at = 0;
  for (const weight of WEIGHTS) {
    total += weight * digit(at);
    at += 1;
  }
  const pair = (at: number): number => 10 * digit(at) + digit(at + 1);
  const year = 100 * pair(6) + pair(8);
  return {
    checkHolds: CHECK_DIGITS[total % 11] === id[17],
    birth: serialFromParts(year < 1000 ? NaN : year, pair(10), pair(12)),
    sex: digit(16) % 2 === 1 ? "男" : "女",
  };
}
