import { CellState } from "../../rules";
import { isBlank } from "../grid/blanks";
import { isEmpty, type Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import { readYesNo } from "./values";

/** What a tick beneath yes or beneath no says, and the cell that says it. */
export interface Tick {
  readonly value: CellValue;
  readonly column: number;
  /** Several are ticked. */
  readonly both: boolean;
}

/** A column beside yes and no that is ticked where the question does not arise. */
export interface IdleColumn {
  readonly column: number;
  /** Its head, which is then the answer. */
  readonly text: string;
}

/** Reads an answer from two columns headed by yes and by no, or from the third that neither is. */
export function tickAt(grid: Grid, row: number, yes: number, no: number, idle?: IdleColumn): Tick {
  const [inYes, inNo] = [isTicked(grid.cell(row, yes)), isTicked(grid.cell(row, no))];
  const isIdle = idle !== undefined && isTicked(grid.cell(row, idle.column));
  if (isIdle && !inYes && !inNo) return { value: idle.text, column: idle.column, both: false };
  const isSeveral = (inYes && inNo) || isIdle;
  return {
    value: isSeveral || inYes === inNo ? null : inYes,
    column: inNo && !inYes ? no : yes,
    both: isSeveral,
  };
}

/** Of the columns of yes and no the one that says something, else that of no. */
export const filledOf = (grid: Grid, row: number, yes: number, no: number): number =>
  isEmpty(grid.cell(row, yes)) ? no : yes;

/** Any mark counts as a tick; a blank, a dash and a written "no" do not. */
function isTicked(cell: CellValue): boolean {
  const { state, value } = readYesNo(cell);
  return state === CellState.OK ? value === 1 : state === CellState.UNREADABLE;
}

/** Whether most rows in which one of the columns is filled hold ticks there and nothing else. */
export function holdTicks(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  const cellsOf = (row: number): CellValue[] =>
    columns.map((column) => grid.cell(row, column)).filter((cell) => !isBlank(cell));
  const filled = rows.map(cellsOf).filter((cells) => cells.length > 0);
  const ticked = filled.filter((cells) => cells.every((cell) => tickOf(cell) !== undefined));
  return ticked.length * 2 > filled.length && ticked.some((cells) => cells.some((cell) => tickOf(cell)));
}

/** Whether a cell is ticked; undefined where it holds something else. */
export function tickOf(cell: CellValue): boolean | undefined {
  if (isBlank(cell)) return false;
  const { state, value } = readYesNo(cell);
  return state === CellState.OK ? value === 1 : undefined;
}
