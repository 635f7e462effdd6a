import { columnIndex } from "../sheets/address";

/** A rectangle of cells on a sheet; rows and columns count from 0, both ends included. */
export interface Reference {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const heightOf = ({ top, bottom }: Reference): number => bottom - top + 1;
export const widthOf = ({ left, right }: Reference): number => right - left + 1;
export const sizeOf = (reference: Reference): number => heightOf(reference) * widthOf(reference);

const CORNER = /^\$?([a-z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** Zero-based row and column of "B5", "B" or "5"; a part that is not there is undefined. */
function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = text === "" ? null : CORNER.exec(text);
  if (!match) return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
  };
}

/** `'Bob''s region'` → Bob's region; undefined where more than one name stands there. */
function unquoted(name: string): string | undefined {
  const inner = /^'((?:[^']|'')+)'$/.exec(name)?.[1];
  if (inner !== undefined) return inner.replaceAll("''", "'");
  return /^[^'!,]+$/.test(name) ? name : undefined;
}

/**
 * The place of an argument as Excel gives it: "Costs!D8", "'Latest Prices'!A2:B9", "Costs!A:A", "Costs!3:5".
 * Undefined for anything else, several areas among them.
 */
export function parseReference(text: string): Reference | undefined {
  const at = text.lastIndexOf("!");
  const [first = "", second = first, ...more] = text.slice(at + 1).split(":");
  const [sheet, from, to] = [unquoted(text.slice(0, Math.max(0, at))), corner(first), corner(second)];
  if (sheet === undefined || !from || !to || more.length > 0) return undefined;
  const rows = [from.row ?? 0, to.row ?? SHEET_ROWS - 1];
  const columns = [from.column ?? 0, to.column ?? SHEET_COLUMNS - 1];
  return {
    sheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
