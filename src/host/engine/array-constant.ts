/** Array constants as Excel reads them: {1,"a;b";TRUE,#N/A}. */
import type { CellValue } from "../../sheets/matrix";

const ERRORS = "#N/A #DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #SPILL! #CALC! #BUSY! #GETTING_DATA".split(
  " "
);
const ITEM =
  /\s*(?:"((?:[^"]|"")*)"|([+-]?\s*(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?)|(TRUE|FALSE)|(#[A-Z0-9_/]+[!?]?))\s*/iy;

/** The error value that `text` begins with; undefined if none. */
export const errorAt = (text: string, at: number): string | undefined =>
  ERRORS.find((error) => text.slice(at, at + error.length).toUpperCase() === error);

function itemOf([, text, number, logical, error]: RegExpExecArray): CellValue | undefined {
  if (text !== undefined) return text.replace(/""/g, '"');
  if (logical !== undefined) return logical.toUpperCase() === "TRUE";
  if (error !== undefined)
    return errorAt(error, 0) === error.toUpperCase() ? { error: error.toUpperCase() } : undefined;
  const digits = number!.replace(/\s/g, "");
  return digits.endsWith("%") ? Number(digits.slice(0, -1)) / 100 : Number(digits);
}

/**
 * Reads the constant that begins at `at` with "{". Gives its rows and where it ends, or undefined where it is
 * none: unclosed, rows of unequal length, or something else than constants inside.
 */
export function readArrayConstant(source: string, at = 0): { rows: CellValue[][]; end: number } | undefined {
  if (source[at] !== "{") return undefined;
  const rows: CellValue[][] = [[]];
  ITEM.lastIndex = at + 1;
  for (;;) {
    const match = ITEM.exec(source);
    const item = match ? itemOf(match) : undefined;
    if (item === undefined) return undefined;
    rows.at(-1)!.push(item);
    const next = source[ITEM.lastIndex];
    if (next === ";") rows.push([]);
    else if (next === "}") break;
    else if (next !== ",") return undefined;
    ITEM.lastIndex++;
  }
  const end = ITEM.lastIndex + 1;
  return rows.every((row) => row.length === rows[0]!.length) ? { rows, end } : undefined;
}
