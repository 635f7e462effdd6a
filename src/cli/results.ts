import type { CellValue } from "../sheets/matrix";
import type { SheetFile, WorkbookFile } from "../xlsx/types";

/** Inverse of `cellKey`: rows of 16,384 columns. */
const placeOf = (key: number): [row: number, column: number] => [Math.floor(key / 16_384), key % 16_384];

const lacksResult = (sheet: SheetFile, key: number): boolean => {
  const [row, column] = placeOf(key);
  const value = sheet.values[row]?.[column];
  return value === undefined || value === null;
};

/**
 * Fills in the results of formulas that the file does not hold: programs that write workbooks often leave
 * the calculation to Excel, and a formula without a result is not a blank cell. The embedded Excel is loaded
 * only for such files.
 */
export async function withResults(file: WorkbookFile): Promise<WorkbookFile> {
  const missing = file.sheets.map((sheet) =>
    [...sheet.formulas.keys()].filter((key) => lacksResult(sheet, key))
  );
  if (missing.every((keys) => keys.length === 0)) return file;
  const { openWorkbook, cellValueIn } = await import("../host/headless");
  const engine = await openWorkbook(file);
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
