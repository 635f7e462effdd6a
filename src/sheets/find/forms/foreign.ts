/** Tables that no record type knows, among the rows in which a form is looked for. */
import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import { isWordy } from "../header";

/** Fewer columns may be labels and values beside them. */
const FEWEST_COLUMNS = 4;
/** Rows of records that prove a table. */
const FEWEST_ROWS = 2;

/**
 * The last row of the table whose header a row seems to be: words alone over rows that fill the same columns,
 * none of them a label. Undefined where it is none.
 *
 * @param isLabel whether a cell's text is a known label
 */
export function foreignTableAt(
  grid: Grid,
  row: number,
  isLabel: (row: number, column: number) => boolean
): number | undefined {
  const heads = grid.filled(row);
  if (heads.length < FEWEST_COLUMNS || !heads.every((column) => isHead(grid, row, column))) return undefined;
  if (heads.filter((column) => isLabel(row, column)).length * 2 >= heads.length) return undefined;
  let last = row;
  while (isRecord(grid, last + 1, heads)) last += 1;
  const rows = Array.from({ length: last - row }, (_, offset) => row + 1 + offset);
  if (rows.length < FEWEST_ROWS) return undefined;
  // Labels with values beside them are known in every other column; a table's first cells never are.
  const [first = 0, second = 0] = heads;
  const named = rows.filter((at) => isLabel(at, first) || isLabel(at, second));
  const figured = rows.filter((at) => heads.some((column) => isNumberLike(grid.raw(at, column))));
  return named.length === 0 && figured.length * 2 > rows.length ? last : undefined;
}

const isHead = (grid: Grid, row: number, column: number): boolean =>
  isWordy(grid, row, column) && !/[:：]\s*$/.test(grid.text(row, column));

function isRecord(grid: Grid, row: number, heads: readonly number[]): boolean {
  const filled = grid.filled(row);
  const beneath = heads.filter((column) => !isEmpty(grid.raw(row, column)));
  return beneath.length >= FEWEST_COLUMNS - 1 && beneath.length === filled.length;
}
