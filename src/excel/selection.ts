import { excelRun } from "./run";

/**
 * Shows a cell to the user: its sheet comes to the front and the cell is selected.
 *
 * @throws ExcelFailure `gone` where the sheet does not exist any more
 */
export function selectCell(sheet: string, cell: string | null): Promise<void> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (cell === null) worksheet.activate();
    else worksheet.getRange(cell).select();
    await context.sync();
  });
}
