import { toFailure } from "./failure";

/**
 * The one door to Excel: everything that the add-in asks of a workbook goes through here.
 *
 * @throws ExcelFailure where Excel refuses
 */
export async function excelRun<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toFailure(error);
  }
}

/** Whether this Excel offers a version of its interface ("1.13"). */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** Calculates all formulas anew, for functions whose answers hang on more than their arguments. */
export function recalculate(): Promise<void> {
  return excelRun(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
