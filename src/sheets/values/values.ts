/**
 * Single cells as values. Every reader answers with a state and, where that is `OK`, a number: a decimal, a
 * whole number, a share in percent, a date's serial, 1 or 0, an option's index. Nothing is guessed: what can
 * be read in two ways is `AMBIGUOUS`, and blanks are never 0.
 */
import { CellState, toPercent, type Option } from "../../rules";
import { OptionIndex, readAnswer } from "./answers";
import { isBlank, isErrorText } from "../grid/blanks";
import { dateOfNumber, dayOfDocument, isDateFormat, readWrittenDate, type DateOrder } from "./dates";
import { isCellError, type CellValue } from "../matrix";
import { readAmount, type Written } from "./numbers";

export { isBlank } from "../grid/blanks";
export { isDateFormat, type DateOrder } from "./dates";

/** What a cell says, seen as one type of value; NaN unless `OK`. */
export interface Reading {
  readonly state: CellState;
  readonly value: number;
}

const none = (state: CellState): Reading => Object.freeze({ state, value: NaN });
export const BLANK = none(CellState.BLANK);
export const UNREADABLE = none(CellState.UNREADABLE);
export const AMBIGUOUS = none(CellState.AMBIGUOUS);
export const ERROR = none(CellState.ERROR);

/** Excel keeps fifteen digits: a larger number is not the one that was typed, and a share of it has no end. */
const MOST = 1e15;
const ok = (value: number): Reading =>
  Math.abs(value) <= MOST ? { state: CellState.OK, value } : UNREADABLE;

/** What needs no type: blanks and error values; undefined where the cell says something. */
export function gapOf(cell: CellValue): Reading | undefined {
  if (cell === null || cell === undefined) return BLANK;
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : UNREADABLE;
  if (typeof cell === "boolean") return undefined;
  if (isCellError(cell) || isErrorText(cell)) return ERROR;
  return isBlank(cell) ? BLANK : undefined;
}

/** Which separators a column has proved. */
export interface Separators {
  readonly decimalMark?: "." | ",";
}

/** The value of a written number under what is known of separators; NaN where it stays in doubt. */
export function valueOf(written: Written, { decimalMark }: Separators = {}): number {
  if (written.doubtful === undefined || decimalMark === undefined) return written.value;
  return written.doubtful === decimalMark ? written.asDecimal : written.asThousands;
}

/** A decimal: "1,25", "1.234,5", "6 m2/HS", "２.5". "1.234" alone is ambiguous, "12/345" too. */
export function readNumber(cell: CellValue, separators: Separators = {}): Reading {
  const gap = gapOf(cell);
  if (gap) return gap;
  if (typeof cell === "number") return ok(cell);
  if (typeof cell !== "string") return UNREADABLE;
  const amount = readAmount(cell);
  if (amount?.whole) return AMBIGUOUS;
  const written = amount?.number;
  if (!written) return UNREADABLE;
  const value = valueOf(written, separators);
  return Number.isNaN(value) ? AMBIGUOUS : ok(value);
}

/** A whole number: a separator before three digits marks thousands; of "12 (3,5%)" and "12/345" it is 12. */
export function readCount(cell: CellValue): Reading {
  const gap = gapOf(cell);
  if (gap) return gap;
  if (typeof cell === "number") return Number.isInteger(cell) ? ok(cell) : UNREADABLE;
  if (typeof cell !== "string") return UNREADABLE;
  const written = readAmount(cell)?.number;
  if (!written || written.percent || !Number.isInteger(written.asThousands)) return UNREADABLE;
  return ok(written.asThousands);
}

/** How a bare number stands for a share, where something besides the number says so. */
export interface ShareHints {
  /** The cell's number format. */
  readonly format?: string;
  /** The label says percent ("%", "tỷ lệ %", 百分比, хувь). */
  readonly percentLabel?: boolean;
  /** The scale that other shares of the column or form prove. */
  readonly scale?: "percent" | "fraction" | "ambiguous";
}

/** Whether a number format shows a fraction as percent. */
export const isPercentFormat = (format: string | undefined): boolean =>
  format !== undefined && format.includes("%") && format.replace(/"[^"]*"|\\./g, "").includes("%");

/** A fraction beyond this under a percent format was rather typed as percent before the format was set. */
const MOST_FORMATTED = 10;

/** A share in percent: "98,5 %" is 98.5; a bare number up to 1 is a fraction, above 1 it needs a hint. */
export function readShare(cell: CellValue, hints: ShareHints = {}): Reading {
  const gap = gapOf(cell);
  if (gap) return gap;
  if (typeof cell === "number") {
    if (!isPercentFormat(hints.format)) return bareShare(cell, hints);
    return Math.abs(cell) > MOST_FORMATTED ? AMBIGUOUS : ok(toPercent(cell));
  }
  if (typeof cell !== "string") return UNREADABLE;
  const amount = readAmount(cell);
  if (!amount) return UNREADABLE;
  const { number, whole, share } = amount;
  if (whole && number) {
    const exact = whole.asThousands === 0 ? NaN : (100 * number.asThousands) / whole.asThousands;
    if (!share) return Number.isNaN(exact) ? UNREADABLE : ok(exact);
    // "189/199 (95%)": what is rounded was reckoned from the figures; where it was not, nobody can tell which is meant.
    const isRounded = Math.abs(exact - share.asDecimal) < MOST_ROUNDED;
    return Number.isNaN(exact) ? ok(share.asDecimal) : isRounded ? ok(exact) : AMBIGUOUS;
  }
  if (share) return ok(share.asDecimal);
  if (!number) return UNREADABLE;
  return number.percent ? ok(number.asDecimal) : bareShare(number.asDecimal, hints);
}

/** What a share loses at most where it is written without decimals, or cut off. */
const MOST_ROUNDED = 1;

/** A number without a sign of its own as a share. */
function bareShare(value: number, { percentLabel, scale }: ShareHints): Reading {
  if (value === 0 || scale === "percent") return ok(value);
  if (scale === "fraction") return ok(toPercent(value));
  if (scale === "ambiguous") return AMBIGUOUS;
  if (Math.abs(value) > 1) return percentLabel ? ok(value) : AMBIGUOUS;
  return percentLabel ? AMBIGUOUS : ok(toPercent(value));
}

export interface DateHints {
  readonly format?: string;
  readonly date1904?: boolean;
  readonly order?: DateOrder | "unsure";
}

/**
 * A date as serial: Excel serials, dd/mm/yyyy, 2024-10-19, 20241019, 2024年10月19日, "ngày 19 tháng 02 năm
 * 2024", "2023.12.19-ний өдөр". A year and month alone, and a day that no calendar has, are unreadable.
 */
export function readDate(cell: CellValue, hints: DateHints = {}): Reading {
  const gap = gapOf(cell);
  if (gap) return gap;
  if (typeof cell === "number") {
    if (isDateFormat(hints.format) && cell >= 1) return ok(Math.floor(hints.date1904 ? cell + 1462 : cell));
    return ok(dateOfNumber(cell, hints.date1904));
  }
  if (typeof cell !== "string") return UNREADABLE;
  const date = readWrittenDate(cell) ?? dayOfDocument(cell);
  if (!date) return UNREADABLE;
  if (date.kind === "sure") return ok(date.serial);
  if (hints.order === "monthFirst") return ok(date.swapped);
  const clear = Number.isNaN(date.serial) || Number.isNaN(date.swapped) || date.serial === date.swapped;
  return hints.order === "unsure" && !clear ? AMBIGUOUS : ok(date.serial);
}

/** Yes (1) or no (0), in the words and signs of the three languages. */
export function readYesNo(cell: CellValue): Reading {
  if (typeof cell === "boolean") return ok(cell ? 1 : 0);
  if (typeof cell === "number") return cell === 1 || cell === 0 ? ok(cell) : UNREADABLE;
  // 无 and the minus sign are answers here, and blanks elsewhere.
  if (typeof cell === "string" && cell !== "") {
    const answer = readAnswer(cell);
    if (answer === null || cell.trim() === "○") return AMBIGUOUS;
    if (answer !== undefined) return ok(answer ? 1 : 0);
    if (/^[□☐▢◻]$/.test(cell.trim())) return BLANK;
  }
  return gapOf(cell) ?? UNREADABLE;
}

/** The index of the option that a cell names. */
export function readChoice(cell: CellValue, options: readonly Option[]): Reading {
  const text = textOf(cell);
  if (text !== "") {
    const option = OptionIndex.of(options).find(text);
    if (option !== undefined) return option < 0 ? AMBIGUOUS : ok(option);
  }
  return gapOf(cell) ?? UNREADABLE;
}

/** A cell as text, "" for blanks and error values. */
export function textOf(cell: CellValue): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return "";
}
