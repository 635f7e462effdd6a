/** What stands over tables. */
import { isEmpty, type Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import { withColons } from "./forms/inline";
import type { Label } from "../text/normalise";

/** Lines above a table, the nearest first. */
export function titlesAbove(grid: Grid, top: number): Label[] {
  const titles: Label[] = [];
  for (let row = top - 1; row >= top - 6 && titles.length < 3; row -= 1) {
    const columns = grid.filled(row);
    // Who it is of, in lines of their own, stands between a table and its title.
    if (columns.length > 2 && columns.some((column) => /[:：]\s*$/.test(grid.text(row, column)))) continue;
    if (columns.length > 2) break;
    for (const column of columns) {
      const label = grid.label(row, column);
      if (label) titles.push(label);
    }
  }
  return titles;
}

/**
 * The row of a table's own title: a lone text right above its header ("Хоёр. Мэдлэг, ур чадвар …"). It may
 * read like a label of a form, but answers nothing.
 */
export function titleRow(grid: Grid, header: number): number | undefined {
  let row = header - 1;
  while (row >= 0 && row >= header - 3 && filledCells(grid, row).length === 0) row -= 1;
  const [only, ...more] = row < 0 ? [] : filledCells(grid, row);
  return typeof only === "string" && more.length === 0 && !/[:：]/.test(withColons(only)) ? row : undefined;
}

const filledCells = (grid: Grid, row: number): CellValue[] =>
  Array.from({ length: grid.columns }, (_, column) => grid.cell(row, column)).filter(
    (cell) => !isEmpty(cell)
  );
