import type { Arguments } from "./blanks";
import { heightIn, isOpen, type Addresses } from "./open";

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** How many rows of a matrix there are down to the last that holds something. */
function filledRows(matrix: readonly (readonly unknown[])[]): number {
  let filled = matrix.length;
  while (filled > 0 && (matrix[filled - 1] ?? []).every(isBlank)) filled -= 1;
  return filled;
}

/** The first rows of a matrix, with blank ones behind them where it has fewer. */
function resized(matrix: unknown[][], rows: number): unknown[][] {
  const blank = (matrix[0] ?? [null]).map(() => null);
  const lacking = Math.max(0, rows - matrix.length);
  return [...matrix.slice(0, rows), ...Array.from({ length: lacking }, () => blank)];
}

/**
 * Arguments of a call without the blank rows at the end of whole columns, so that nothing is built for a
 * million rows of which ten are filled.
 *
 * Columns of one table lose equally many rows: what had one shape keeps one shape, and what had not does not get
 * it by chance, nor does a column become a single value beside ranges.
 *
 * @param isApart where arguments are lists of their own: each ends where it is filled itself
 */
export function trimmed(args: Arguments, addresses: Addresses = [], isApart = false): Arguments {
  if (isApart) return args.flatMap((argument, index) => trimmed([argument], [addresses[index]]));
  const given = args.flatMap((matrix, index) => {
    const address = addresses[index];
    if (!Array.isArray(matrix)) return [];
    return [{ index, matrix, height: heightIn(matrix, address), isColumn: isOpen(matrix, address) }];
  });
  const columns = given.filter(({ isColumn }) => isColumn);
  if (columns.length === 0) return args;
  const heights = new Set(given.flatMap(({ height, isColumn }) => (isColumn ? [] : [height])));
  const ranges = new Set(given.flatMap(({ height }) => (height > 1 ? [height] : [])));
  const least = ranges.size > 1 ? 2 : 1;
  let cut = Math.min(...columns.map(({ matrix, height }) => height - Math.max(least, filledRows(matrix))));
  while (cut > 0 && columns.some(({ height }) => height - cut > 1 && heights.has(height - cut))) cut -= 1;
  const ended = [...args];
  for (const { index, matrix, height } of columns) ended[index] = resized(matrix, height - cut);
  return ended;
}
