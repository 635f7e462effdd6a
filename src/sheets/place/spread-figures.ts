/** What the cells beneath heads say of whether a figure is spread over them. */
import type { Band } from "../find/header";
import { isBlank } from "../grid/blanks";
import { isNumberLike, type Grid } from "../grid/grid";
import { isTotal } from "../lexicon/signs/rows";
import { readCount } from "../values/values";

/** A total beside the parts says what they add up to. */
export const isWhole = (band: Band, column: number): boolean =>
  isTotal((band.paths[column - band.left] ?? []).slice(-1)[0]);

/** Whether a column mostly says what others add up to, whatever it is called ("计划总数 | 山西 | 河北"). */
export function isSum(grid: Grid, band: Band, column: number, parts: readonly number[]): boolean {
  let [sums, figures] = [0, 0];
  for (let row = band.body; row < Math.min(grid.rows, band.body + MOST_LOOKED_AT); row += 1) {
    const whole = readCount(grid.cell(row, column)).value;
    const given = parts.map((part) => readCount(grid.cell(row, part)).value).filter((one) => one > 0);
    if (!(whole > 0) || given.length < 2) continue;
    figures += 1;
    if (given.reduce((sum, one) => sum + one, 0) === whole) sums += 1;
  }
  return sums * 2 > figures;
}
const MOST_LOOKED_AT = 30;

/**
 * Whether a column holds nothing but figures, as far as a blank row: another table may stand beneath.
 *
 * @param mayBeOpen whether words may stand in place of some figures
 */
export function holdsCounts(grid: Grid, band: Band, column: number, mayBeOpen: boolean): boolean {
  let figures = 0;
  let others = 0;
  for (let row = band.body; row < Math.min(grid.rows, band.body + MOST_LOOKED_AT); row += 1) {
    if (figures > 0 && grid.filled(row, band.left, band.right).length === 0) break;
    const cell = grid.raw(row, column);
    if (isBlank(cell)) continue;
    if (isNumberLike(cell)) figures += 1;
    else others += 1;
  }
  return figures > 0 && (mayBeOpen ? figures >= others : others === 0);
}
