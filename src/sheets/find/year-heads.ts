/** Years that stand as numbers among the heads of a table. */
import type { Grid } from "../grid/grid";
import { isYear } from "../lexicon/signs/time";
import { parseLabel, type Label } from "../text/normalise";

/** Whether a year stands as a number beneath a group of several columns, and none beneath it: "所属年度" over 2021 | 2022. */
export function isYearBeneath(grid: Grid, row: number, above: number, column: number): boolean {
  const area = grid.areaAt(above, column);
  const isGrouped = area !== undefined && area.right > area.left && area.bottom === above;
  return isGrouped && isYear(grid.raw(row, column)) && !isYear(grid.raw(row + 1, column));
}

/** A head as a label, a year as well. */
export function headAt(grid: Grid, row: number, column: number): Label | undefined {
  const cell = grid.raw(row, column);
  return grid.label(row, column) ?? (isYear(cell) ? parseLabel(String(cell)) : undefined);
}
