import * as admission from "../../src/functions/adult-admission";
import * as bonus from "../../src/functions/adult-admission-bonus";
import { attempt, onBothKinds } from "./functions";

const functions = onBothKinds({ ...admission, ...bonus });

type Cell = unknown;
/** A cell, a row, a column or a table as an argument. */
const range = (value: Cell | Cell[] | Cell[][]): unknown[][] =>
  Array.isArray(value) ? (Array.isArray(value[0]) ? (value as Cell[][]) : [value]) : [[value]];
export const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** Calls a function as Excel does: a result, or error code and message, alone or in a matrix. */
export function call(name: keyof typeof functions, ...args: unknown[]): unknown {
  const given = args.map((arg) => (arg === undefined ? undefined : range(arg)));
  return attempt(() => (functions[name] as (...a: unknown[]) => unknown[][])(...given));
}
