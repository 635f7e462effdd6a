import { ExcelFailure, toFailure } from "./failure";

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

/** A busy Excel is asked again after a moment; somebody typing in a cell is waited for. */
const RETRY_MS = 250;
const MOST_BUSY = 20;
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, RETRY_MS));

/**
 * As `excelRun`; where Excel is busy it is asked once more. A request that is refused for that has not begun.
 *
 * @throws ExcelFailure where Excel refuses for another reason, or stays busy
 */
export async function twice<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await excelRun(batch);
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.problem !== "busy") throw error;
    await moment();
    return excelRun(batch);
  }
}

/**
 * As `excelRun`, for what nobody is there to press again: a request that only reads, and has to be answered.
 *
 * @throws ExcelFailure where Excel refuses for another reason, or stays busy
 */
export async function patiently<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (let busy = 0; ;) {
    try {
      return await excelRun(batch);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      if (error.problem === "busy") busy += 1;
      else if (error.problem !== "cellEditing") throw error;
      if (busy >= MOST_BUSY) throw error;
      await moment();
    }
  }
}

/** Whether this Excel tells functions where their arguments stand, without which blank cells could be taken for 0. */
export const hasFunctions = (): boolean =>
  Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3");

/** Whether this Excel offers a version of its interface ("1.13"). */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
