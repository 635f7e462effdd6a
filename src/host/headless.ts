/** The embedded Excel without a screen. */
import type { CellValue } from "../sheets/matrix";
import type { WorkbookFile } from "../xlsx/types";
import { Engine } from "./engine/engine";
import { createHeadlessUniver } from "./engine/platform-headless";
import { FormulaSyntaxError } from "./engine/syntax";
import { cellToValue } from "./engine/values";
import type { FunctionProvider } from "./functions/provider";
import type { ToldError } from "./functions/result";

export { workbookOf } from "./workbook-of";
export { DirectFunctions } from "./functions/direct";
export { FormulaSyntaxError } from "./engine/syntax";
export type { ToldError } from "./functions/result";
export type { FunctionDescription, FunctionProvider } from "./functions/provider";

/** Opens a workbook with an add-in's functions in it. */
export async function openWorkbook(file: WorkbookFile, functions?: FunctionProvider): Promise<Engine> {
  const engine = new Engine(createHeadlessUniver(), file);
  if (functions) engine.useFunctions(functions);
  await engine.settled();
  return engine;
}

/** What a formula gives: one value, rows that spill, or an error value with its reason. */
export type FormulaAnswer =
  | { readonly value: CellValue }
  | { readonly values: readonly (readonly (CellValue | ToldError)[])[] }
  | { readonly error: string; readonly message?: string };

/** Evaluates a formula; names without a sheet mean `sheet`, by default the workbook's active one. */
export async function evaluateFormula(
  engine: Engine,
  formula: string,
  options: { readonly sheet?: string } = {}
): Promise<FormulaAnswer> {
  const active = engine.workbook.getSheets()[engine.file.activeSheet];
  const sheet = options.sheet === undefined ? active : engine.sheetByName(options.sheet);
  if (!sheet) return { error: "#REF!", message: `No sheet "${options.sheet}"` };
  try {
    const { rows } = await engine.evaluate(formula, sheet.getSheetId());
    if (rows.length !== 1 || rows[0]!.length !== 1) return { values: rows };
    const value = rows[0]![0]!;
    return typeof value === "object" && value !== null ? value : { value };
  } catch (failure) {
    if (failure instanceof FormulaSyntaxError) {
      return { error: "#NAME?", message: `${failure.message} (at position ${failure.position + 1})` };
    }
    throw failure;
  }
}

/** The calculated value of a cell, null where the sheet or cell is not there. */
export function cellValueIn(engine: Engine, sheet: string, row: number, column: number): CellValue {
  return cellToValue(engine.sheetByName(sheet)?.getCellMatrix().getValue(row, column));
}
