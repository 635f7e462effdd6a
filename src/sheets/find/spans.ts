/** Columns beneath heads that are merged over several. */
import { isEmpty, type Grid } from "../grid/grid";

/** Rows beneath a head that show how its cells are merged. */
const MOST_MERGED = 5;

/** Whether a column only continues the one left of it: its head is merged with that one, and so are the cells beneath. */
export function isContinued(grid: Grid, bottom: number, column: number): boolean {
  const begins = (row: number): number => grid.areaAt(row, column)?.left ?? column;
  if (begins(bottom) === column) return false;
  const rows = Array.from({ length: MOST_MERGED }, (_, at) => bottom + 1 + at);
  const filled = rows.filter((row) => row < grid.rows && !isEmpty(grid.cell(row, column)));
  return filled.length > 0 && filled.every((row) => begins(row) === begins(bottom));
}

/** Rows beneath a head that show whether its column holds anything. */
const MOST_LOOKED_AT = 20;

/** Whether a column is no more than room beneath merged heads: nothing stands in it, nor over it alone. */
export function isOnlySpanned(grid: Grid, top: number, bottom: number, column: number): boolean {
  if (!isSpanned(grid, top, bottom, column)) return false;
  for (let row = top; row <= bottom + MOST_LOOKED_AT; row += 1)
    if (!isEmpty(grid.raw(row, column)) || (row > bottom && grid.areaAt(row, column))) return false;
  return true;
}

/** Whether a head is merged over a column and the one left of it. */
export function isSpanned(grid: Grid, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1)
    if ((grid.areaAt(row, column)?.left ?? column) < column) return true;
  return false;
}
