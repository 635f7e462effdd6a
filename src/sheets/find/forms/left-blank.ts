import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";

/** Rows above and beneath in which a form's labels are laid out alike. */
const NEAR = [-1, 1, -2, 2] as const;

/**
 * Whether a label is left unanswered, and the next text of its row is a label with a value of its own: "一致要素合计 | |
 * 组别 | 第二组" between lines that have label, value, label and value in the same columns.
 *
 * @param start the column right behind the label
 * @param found the columns from there on that are filled
 */
export function isLeftBlank(
  grid: Grid,
  row: number,
  label: number,
  start: number,
  [next, value]: readonly number[]
): boolean {
  if (next === undefined || value === undefined || next === start || !isWords(grid, row, next)) return false;
  if (/[:：]\s*$/u.test(grid.text(row, next))) return true;
  return NEAR.some((away) => {
    const other = row + away;
    const isAlike = isWords(grid, other, label) && (grid.areaAt(other, label)?.right ?? label) === start - 1;
    return (
      isAlike && isWords(grid, other, next) && [start, value].every((at) => !isEmpty(grid.raw(other, at)))
    );
  });
}

function isWords(grid: Grid, row: number, column: number): boolean {
  const cell = row < 0 || row >= grid.rows ? null : grid.raw(row, column);
  return typeof cell === "string" && /\p{L}/u.test(cell) && !isNumberLike(cell);
}
