import * as admission from "../../src/functions/adult-admission";
import * as bonus from "../../src/functions/adult-admission-bonus";

const functions = { ...admission, ...bonus };

type Cell = unknown;
/** A cell, a row, a column or a table as an argument. */
const range = (value: Cell | Cell[] | Cell[][]): unknown[][] =>
  Array.isArray(value) ? (Array.isArray(value[0]) ? (value as Cell[][]) : [value]) : [[value]];
export const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** A single result, or an error's code and message. */
const shown = (cell: unknown): unknown =>
  cell instanceof Error ? `${(cell as { code?: string }).code} ${cell.message}`.trim() : cell;
/** Calls a function as Excel does: a result, or error code and message, alone or in a matrix. */
export function call(name: keyof typeof functions, ...args: unknown[]): unknown {
  const given = args.map((arg) => (arg === undefined ? undefined : range(arg)));
  let result: unknown[][];
  try {
    result = (functions[name] as (...a: unknown[]) => unknown[][])(...given);
  } catch (error) {
    return shown(error);
  }
  const cells = result.map((row) => row.map(shown));
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}
