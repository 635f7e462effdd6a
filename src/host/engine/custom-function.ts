/** An add-in's function inside the calculating engine. */
import type { IRange } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../sheets/matrix";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/a1";
import type { Caller, FunctionArgument, FunctionResult, Place } from "../functions/provider";
import { arrayToRows, cellToValue, GETTING_DATA, objectToValue, rowsToObject } from "./values";

/** Answers a call at once, or says that it will later. */
export type Dispatch = (
  id: string,
  args: readonly FunctionArgument[],
  caller: Caller
) => FunctionResult | "pending";

const open = (value: number): boolean => !Number.isFinite(value) || value === null;

/** A whole column or row is read as far as the sheet is filled. */
function clipped(reference: BaseReferenceObject): IRange {
  const range = reference.getRangeData();
  if (![range.startRow, range.startColumn, range.endRow, range.endColumn].some(open)) return range;
  const filled = reference.getCurrentActiveSheetData()?.cellData.getDataRange();
  return {
    startRow: open(range.startRow) ? 0 : range.startRow,
    startColumn: open(range.startColumn) ? 0 : range.startColumn,
    endRow: open(range.endRow) ? Math.max(0, filled?.endRow ?? 0) : range.endRow,
    endColumn: open(range.endColumn) ? Math.max(0, filled?.endColumn ?? 0) : range.endColumn,
  };
}

/** Rows of a reference, with results of this very calculation where there are any. */
function referenceRows(reference: BaseReferenceObject): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = clipped(reference);
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const computed = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ].some((matrix) => matrix !== undefined && Object.keys(matrix).length > 0);
  const rows: CellValue[][] = [];
  for (let r = startRow; r <= endRow; r++) {
    const row: CellValue[] = [];
    for (let c = startColumn; c <= endColumn; c++) {
      row.push(cellToValue(computed ? reference.getCellData(r, c) : stored?.getValue(r, c)));
    }
    rows.push(row);
  }
  return rows;
}

function placeOf(reference: BaseReferenceObject): Place {
  const range = reference.getRangeData();
  const from = (value: number): number => (open(value) ? 0 : value);
  const area = {
    top: from(range.startRow),
    left: from(range.startColumn),
    bottom: open(range.endRow) ? MAX_ROWS - 1 : range.endRow,
    right: open(range.endColumn) ? MAX_COLUMNS - 1 : range.endColumn,
  };
  return { sheet: reference.getSheetId(), area };
}

function toArgument(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    return { kind: "rows", rows: referenceRows(reference), place: placeOf(reference) };
  }
  if (variant.isArray()) return { kind: "rows", rows: arrayToRows(variant as ArrayValueObject) };
  const value = variant as BaseValueObject;
  return value.isNull() ? { kind: "omitted" } : { kind: "single", value: objectToValue(value) };
}

const isWaiting = (argument: FunctionArgument): boolean => {
  const waits = (value: CellValue): boolean =>
    value === GETTING_DATA || (typeof value === "object" && value?.error === GETTING_DATA);
  if (argument.kind === "omitted") return false;
  return argument.kind === "single" ? waits(argument.value) : argument.rows.some((row) => row.some(waits));
};

export class CustomFunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly id: string,
    private readonly dispatch: Dispatch
  ) {
    super(id.toUpperCase());
  }

  /** Texts stay texts: "98%" and an identity number are what was typed. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args = variants.map(toArgument);
    const waiting = ErrorValueObject.create(GETTING_DATA as ErrorType);
    if (args.some(isWaiting)) return waiting;
    const caller = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.dispatch(this.id, args, caller);
    if (result === "pending") return waiting;
    return "error" in result ? ErrorValueObject.create(result.error as ErrorType) : rowsToObject(result.rows);
  }
}
