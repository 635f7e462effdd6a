import { isEmpty, type Grid } from "../../grid/grid";

const DEEPEST_HEADS = 3;
/**
 * Where a row of heads would have its labels: in the column of the row beneath a blank corner, the form's label
 * column, else in the first cell that is no number.
 */
export function labelColumnOf(grid: Grid, row: number, known: number | undefined): number {
  const [first, second] = grid.filled(row);
  if (first === undefined) return 0;
  const isKnown = known !== undefined && !isEmpty(grid.cell(row, known));
  if (isKnown && known <= first) return known;
  for (let below = row + 1; below <= Math.min(row + DEEPEST_HEADS, grid.rows - 1); below += 1) {
    const [left] = grid.filled(below);
    if (left === undefined) break;
    if (left < first && grid.label(below, left)) return left;
  }
  if (isKnown) return known;
  const label = grid.label(row, first);
  // STT | Nội dung | Kết quả: the labels stand in the second column.
  return label && second !== undefined && /^(?:stt|tt|序号|№|д\/д|no)$/.test(label.words) ? second : first;
}
