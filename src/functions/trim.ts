import type { Arguments } from "./blanks";
import { SHEET_ROWS } from "./reference";

/** Who gives more than half of a sheet's rows means the whole column, filled or not. */
const OPEN_ROWS = SHEET_ROWS / 2;

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";
const isOpen = (matrix: readonly unknown[]): boolean => matrix.length > OPEN_ROWS;

/** How many rows at the end of a matrix hold nothing. */
function blankTail(matrix: readonly (readonly unknown[])[]): number {
  let filled = matrix.length;
  while (filled > 0 && (matrix[filled - 1] ?? []).every(isBlank)) filled -= 1;
  return matrix.length - filled;
}

/**
 * Arguments of a call without the blank rows at the end of whole columns, so that nothing is built for a
 * million rows of which ten are filled.
 *
 * All columns lose equally many rows: what had one shape keeps one shape, and what had not does not get it by
 * chance, nor does a column become a single value beside ranges.
 */
export function trimmed(args: Arguments): Arguments {
  const given = args.filter((argument) => Array.isArray(argument));
  const columns = given.filter(isOpen);
  if (columns.length === 0) return args;
  const heights = new Set(given.filter((matrix) => !isOpen(matrix)).map(({ length }) => length));
  const ranges = new Set([...heights, ...columns.map(({ length }) => length)].filter((height) => height > 1));
  const least = ranges.size > 1 ? 2 : 1;
  let cut = Math.min(...columns.map((matrix) => Math.min(blankTail(matrix), matrix.length - least)));
  while (cut > 0 && columns.some(({ length }) => length - cut > 1 && heights.has(length - cut))) cut -= 1;
  return args.map((argument) =>
    argument && isOpen(argument) ? argument.slice(0, argument.length - cut) : argument
  );
}
