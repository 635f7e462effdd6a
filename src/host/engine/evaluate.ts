/** A formula's value without a cell to hold it. */
import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type CalculateFormulaService,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../sheets/matrix";
import { arrayToRows, objectToValue } from "./values";

interface Place {
  readonly unit: string;
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows of the result; undefined where the engine cannot read the formula. */
export async function evaluateOnce(
  injector: Injector,
  formula: string,
  place: Place
): Promise<CellValue[][] | undefined> {
  const config = injector.get(IFormulaCurrentConfigService) as IFormulaCurrentConfigService & {
    loadDataLite(): void;
  };
  const runtime = injector.get(IFormulaRuntimeService);
  config.loadDataLite();
  runtime.reset();
  runtime.setCurrent(0, 0, place.rowCount, place.columnCount, place.sheet, place.unit);
  const service = injector.get(ICalculateFormulaService) as CalculateFormulaService;
  const result: FunctionVariantType | undefined = await service.calculate(formula);
  if (!result) return undefined;
  const value = result.isReferenceObject() ? (result as BaseReferenceObject).toArrayValueObject() : result;
  // A reference to one cell is that cell, and a blank one shows 0, as in a cell.
  return value.isArray()
    ? arrayToRows(value as ArrayValueObject)
    : [[objectToValue(value as BaseValueObject)]];
}
