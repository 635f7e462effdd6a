/** Rows of a form whose values stand beneath their labels: "考试成绩 | 政治 | 外语 | 总分" over "| 88 | 61 | 219". */
import { isEmpty, type Grid } from "../../grid/grid";
import type { Lexicon } from "../../lexicon/lexicon";
import { isFormRecord } from "./meaning";

/** Labels that must be known before a row is taken for one over its values. */
const FEWEST_LABELS = 2;

/**
 * The columns of a row whose values stand in the row beneath: its first cell runs down beside them and names
 * the group. Undefined where the row is none.
 */
export function stackedAt(grid: Grid, lexicon: Lexicon, row: number): number[] | undefined {
  const [group, ...columns] = grid.filled(row);
  const area = group === undefined ? undefined : grid.areaAt(row, group);
  if (!area || area.top !== row || area.bottom !== row + 1) return undefined;
  const known = columns.filter((column) => isLabel(grid, lexicon, row, column));
  const runsDown = columns.some((column) => (grid.areaAt(row, column)?.bottom ?? row) > row);
  if (runsDown || known.length < FEWEST_LABELS || known.length * 2 < columns.length) return undefined;
  const values = grid.filled(row + 1).filter((column) => column > area.right);
  const beneathLabels = values.every((column) => columns.includes(column));
  const areLabels = values.some((column) => isLabel(grid, lexicon, row + 1, column));
  const nextIsBlank = values.length === 0 || !beneathLabels || areLabels;
  // Further rows beneath the same heads would make a table of it.
  const goesOn = grid.filled(row + 2)[0] !== group && !isEmpty(grid.cell(row + 2, columns[0] ?? 0));
  return nextIsBlank || goesOn ? undefined : columns;
}

function isLabel(grid: Grid, lexicon: Lexicon, row: number, column: number): boolean {
  const label = grid.label(row, column);
  return label !== undefined && lexicon.knownBy(label).some(isFormRecord);
}
