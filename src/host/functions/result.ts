/** What Excel makes of a value that a custom function returns or throws. */
import type { CellError, CellValue } from "../../sheets/matrix";
import type { FunctionResult } from "./provider";

/** An error value as a function receives and returns it: the shape of `CustomFunctions.Error`. */
export interface ErrorObject {
  readonly code: string;
  readonly message?: string;
}

export const isErrorObject = (value: unknown): value is ErrorObject =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  value.code.startsWith("#");

/** An error value among others, with the reason that the function gave for it. */
export interface ToldError extends CellError {
  readonly message?: string;
}

function cellOf(value: unknown): CellValue | ToldError {
  if (typeof value === "number") {
    if (Number.isNaN(value)) return { error: "#VALUE!" };
    return Number.isFinite(value) ? value : { error: "#NUM!" };
  }
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (isErrorObject(value)) return toldError(value);
  // Excel shows 0 for a null that a function returns.
  return value === null || value === undefined ? 0 : { error: "#VALUE!" };
}

/** A returned value: a scalar is one cell, rows of unequal length or none are #VALUE!. */
export function resultOf(value: unknown): FunctionResult {
  if (isErrorObject(value)) return failureOf(value);
  if (!Array.isArray(value)) {
    const cell = cellOf(value);
    return typeof cell === "object" && cell !== null ? cell : { rows: [[cell]] };
  }
  const rows = value.every(Array.isArray) ? (value as unknown[][]) : [value as unknown[]];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return { error: "#VALUE!" };
  return { rows: rows.map((row) => row.map(cellOf)) };
}

/** Messages reach the cell with #VALUE! and #N/A only, as in Excel. */
function toldError({ code, message }: ErrorObject): ToldError {
  const told = code === "#VALUE!" || code === "#N/A";
  return told && message ? { error: code, message } : { error: code };
}

/** A thrown value as the result of its function. */
export const failureOf = (thrown: unknown): FunctionResult =>
  isErrorObject(thrown) ? toldError(thrown) : { error: "#VALUE!" };
