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

/** What the user has selected: the first area, where they selected several. */
export function selectedArea(): Promise<{ readonly sheet: string; readonly area: string }> {
  return excelRun(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("address");
    const worksheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const [first = ""] = areas.address.split(",");
    return { sheet: worksheet.name, area: (first.split("!").at(-1) ?? "").replaceAll("$", "") };
  });
}
