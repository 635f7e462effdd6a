import { isEmpty, type Grid } from "../../grid/grid";

const DEEPEST_HEADS = 3;

/** What numbers a line before its label: 1, "1.2", "II". */
const isNumbering = (grid: Grid, row: number, column: number): boolean =>
  !grid.label(row, column) ||
  /^\s*(?:[IVX]{1,5}|\p{L}|\d+(?:\.\d+)*)[.)、]?\s*$/u.test(grid.text(row, column));

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
    const columns = grid.filled(below);
    if (columns.length === 0) break;
    const left = columns.find((column) => column < first && !isNumbering(grid, below, column));
    if (left !== undefined) return left;
  }
  if (isKnown) return known;
  const label = grid.label(row, first);
  // STT | Nội dung | Kết quả: the labels stand in the second column.
  return label && second !== undefined && /^(?:stt|tt|序号?|№|д\/д|no)$/.test(label.words) ? second : first;
}

/** Whether a cell only letters the label beside it: "а | Гүйцэтгэлийн зорилт | 61,25". */
export const isLettered = (grid: Grid, row: number, column: number): boolean =>
  /^\s*[\p{Script=Latin}\p{Script=Cyrillic}]\s*[.)]?\s*$/u.test(grid.text(row, column)) &&
  /\p{L}{3}/u.test(grid.text(row, column + 1)) &&
  grid.filled(row).some((other) => other > column + 1);
