/** Between the calculating engine's values and a workbook's: 1/0 of type boolean, texts that are errors, blanks. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../sheets/matrix";
import { restoreText } from "./literals";

/** Shown while a function has not answered yet. */
export const GETTING_DATA = "#GETTING_DATA";
const ERRORS: ReadonlySet<string> = new Set([...Object.values<string>(ErrorType), GETTING_DATA]);

export const isErrorText = (text: string): boolean => ERRORS.has(text);

/** A stored cell's value. */
export function cellToValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (cell === null || cell === undefined || value === null || value === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN || typeof value === "boolean")
    return value === true || Number(value) === 1;
  if (typeof value === "number") return value;
  if (cell.t === CellValueType.FORCE_STRING) return value;
  if (ERRORS.has(value)) return { error: value };
  const number = cell.t === CellValueType.NUMBER && value.trim() !== "" ? Number(value) : NaN;
  return Number.isNaN(number) ? restoreText(value) : number;
}

/** A value as a cell stores it. */
export function valueToCell(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text that reads like an error value is told from one by its type.
  if (typeof value === "string")
    return { v: value, t: ERRORS.has(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/** A calculated single value; null is an omitted argument or a blank. */
export function objectToValue(object: Nullable<BaseValueObject>): CellValue {
  if (!object || object.isNull()) return null;
  if (object.isError()) return { error: (object as ErrorValueObject).getErrorType() };
  const value: string | number | boolean = object.getValue();
  // A literal in scientific notation is a number that still holds its text.
  if (object.isNumber()) return Number(value);
  return typeof value === "string" ? restoreText(value) : value;
}

export const arrayToRows = (array: ArrayValueObject): CellValue[][] =>
  Array.from({ length: array.getRowCount() }, (_, r) =>
    Array.from({ length: array.getColumnCount() }, (_, c) => objectToValue(array.get(r, c)))
  );

/** Not `ValueObjectFactory`, which reads a text as a number, date or array again. */
export function valueToObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as ErrorType);
}

/** A single value for one cell, else an array that spills. */
export function rowsToObject(rows: readonly (readonly CellValue[])[]): BaseValueObject {
  if (rows.length === 1 && rows[0]!.length === 1) return valueToObject(rows[0]![0]!);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueToObject)),
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
