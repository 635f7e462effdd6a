import { CellState } from "../../rules";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import { readYesNo } from "./values";

/** What a tick beneath yes or beneath no says, and the cell that says it. */
export interface Tick {
  readonly value: CellValue;
  readonly column: number;
  /** Both are ticked. */
  readonly both: boolean;
}

/** Reads an answer from two columns headed by yes and by no. */
export function tickAt(grid: Grid, row: number, yes: number, no: number): Tick {
  const [inYes, inNo] = [isTicked(grid.cell(row, yes)), isTicked(grid.cell(row, no))];
  const value = inYes === inNo ? null : inYes;
  return { value, column: inNo && !inYes ? no : yes, both: inYes && inNo };
}

/** Any mark counts as a tick; a blank, a dash and a written "no" do not. */
function isTicked(cell: CellValue): boolean {
  const { state, value } = readYesNo(cell);
  return state === CellState.OK ? value === 1 : state === CellState.UNREADABLE;
}
