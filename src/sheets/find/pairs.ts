/** Labels of a form with their values beside them in one row. */
import { CellState } from "../../rules";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import { isYearHead } from "../lexicon/signs/time";
import { readDate } from "../values/values";

/** How far right of a label its value may stand. */
export const FARTHEST_VALUE = 4;

/** The next thing that a row says behind a label, near enough to be its value. */
function behind(grid: Grid, row: number, from: number): CellValue {
  const at = grid.filled(row).find((column) => column >= from && column < from + FARTHEST_VALUE);
  return at === undefined ? null : grid.cell(row, at);
}

/** Whether that is a figure or a day: heads are neither, but for years. */
export function isFigureBehind(grid: Grid, row: number, from: number): boolean {
  const cell = behind(grid, row, from);
  return typeof cell === "number" ? !isYearHead(String(cell)) : isDay(cell);
}

/** Whether that is a day as people write it. */
export const isDayBehind = (grid: Grid, row: number, from: number): boolean => isDay(behind(grid, row, from));

const isDay = (cell: CellValue): boolean =>
  typeof cell === "string" && !isYearHead(cell) && readDate(cell).state === CellState.OK;

/** A label with its value in one cell: "密级：无". */
const IN_ONE_CELL = /^[^:：]{1,15}[:：]\s*\S/u;

/**
 * Whether a row is all labels with one cell beside each, which may read like a label ("科类 | 文科"); those with their
 * value in the same cell may stand among them.
 *
 * @param isAnswered whether a day stands beside one of them: then most of the others need be known
 */
export function alternates(
  grid: Grid,
  row: number,
  hits: { has(column: number): boolean },
  isAnswered: boolean
): boolean {
  const cells = grid
    .filled(row)
    .filter((column) => (grid.areaAt(row, column)?.left ?? column) === column)
    .filter((column) => !IN_ONE_CELL.test(grid.text(row, column)));
  const labels = cells.filter((_, at) => at % 2 === 0);
  const others = cells.filter((column, at) => at % 2 === 1 && hits.has(column));
  const isEven = cells.length >= 4 && cells.length % 2 === 0;
  const known = labels.filter((column) => hits.has(column)).length;
  const areLabels = isAnswered ? known * 2 > labels.length : known === labels.length;
  return isEven && areLabels && others.length * 2 < labels.length;
}
