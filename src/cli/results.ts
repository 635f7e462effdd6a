import type { CellValue } from "../sheets/matrix";
import type { SheetFile, WorkbookFile } from "../xlsx/types";

/** Pictures from elsewhere: they need a screen and a network, and neither is had here. */
const PICTURE = /(?:^|[^\w.]|_xlfn\.)IMAGE\s*\(/i;

/** What Excel shows where it may not load something. */
const BLOCKED: CellValue = { error: "#BLOCKED!" };

/** The workbook with the error of a picture that may not be loaded in place of the formulas that load one. */
function withoutPictures(file: WorkbookFile): WorkbookFile {
  const sheets = file.sheets.map((sheet): SheetFile => {
    const pictures = [...sheet.formulas].filter(([, formula]) => PICTURE.test(formula)).map(([key]) => key);
    if (pictures.length === 0) return sheet;
    const formulas = new Map(sheet.formulas);
    const values = sheet.values.map((row) => row && [...row]);
    for (const key of pictures) {
      const [row, column] = placeOf(key);
      formulas.delete(key);
      (values[row] ??= [])[column] = BLOCKED;
    }
    return { ...sheet, formulas, values };
  });
  return { ...file, sheets };
}

/** Inverse of `cellKey`: rows of 16,384 columns. */
const placeOf = (key: number): [row: number, column: number] => [Math.floor(key / 16_384), key % 16_384];

/**
 * Fills in the results of formulas that the file does not hold: programs that write workbooks often leave
 * the calculation to Excel, and a formula without a result is not a blank cell. The embedded Excel is loaded
 * only for such files.
 */
export async function withResults(file: WorkbookFile, onCalculate?: () => void): Promise<WorkbookFile> {
  const missing = file.sheets.map(({ uncalculated }) => [...uncalculated]);
  if (missing.every((keys) => keys.length === 0)) return file;
  onCalculate?.();
  const { openWorkbook, cellValueIn } = await import("../host/headless");
  const engine = await openWorkbook(withoutPictures(file));
  await engine.recalculate();
  const sheets = file.sheets.map((sheet, index): SheetFile => {
    const keys = missing[index] ?? [];
    if (keys.length === 0) return sheet;
    const values: (CellValue[] | undefined)[] = sheet.values.map((row) => row && [...row]);
    for (const key of keys) {
      const [row, column] = placeOf(key);
      (values[row] ??= [])[column] = cellValueIn(engine, sheet.name, row, column);
    }
    return { ...sheet, values, rowCount: Math.max(sheet.rowCount, values.length) };
  });
  await engine.dispose();
  return { ...file, sheets };
}
