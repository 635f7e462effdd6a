/** What Excel makes of a value that a custom function returns or throws. */
import type { CellValue } from "../../sheets/matrix";
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

function cellOf(value: unknown): CellValue {
  if (typeof value === "number") {
    if (Number.isNaN(value)) return { error: "#VALUE!" };
    return Number.isFinite(value) ? value : { error: "#NUM!" };
  }
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (isErrorObject(value)) return { error: value.code };
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

/** A thrown value: messages reach the cell with #VALUE! and #N/A only, as in Excel. */
export function failureOf(thrown: unknown): FunctionResult {
  if (!isErrorObject(thrown)) return { error: "#VALUE!" };
  const told = thrown.code === "#VALUE!" || thrown.code === "#N/A";
  return told && thrown.message ? { error: thrown.code, message: thrown.message } : { error: thrown.code };
}
