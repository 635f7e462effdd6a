import { serialFromParts, type Serial } from "../../../rules";
import { plain } from "./text";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ZERO = "0".charCodeAt(0);
const CHECK_DIGITS = "10x98765432";
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
  const id = USUAL.test(text) ? text : plain(text.trim().includes(" ") ? "" : text);
  if (!/^\d{17}[\dXx]$/.test(id)) return undefined;
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * (id.charCodeAt(index) - ZERO), 0);
  const year = Number(id.slice(6, 10));
  return {
    checkHolds: CHECK_DIGITS[total % 11] === id[17]?.toLowerCase(),
    birth: serialFromParts(year < 1000 ? NaN : year, Number(id.slice(10, 12)), Number(id.slice(12, 14))),
    sex: Number(id[16]) % 2 === 1 ? "男" : "女",
  };
}
