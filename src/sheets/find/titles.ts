/** What stands over tables. */
import type { Grid } from "../grid/grid";
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
