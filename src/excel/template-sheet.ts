import { REPORT_LOOK, reportName } from "../marks/report-look";
import { asText } from "./report-sheet";
import { excelRun } from "./run";

/** A sheet to be filled in: a title, beneath it a row of heads, and rows as far as they are known. */
export interface BlankSheet {
  readonly sheetName: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const POINTS_A_CHARACTER = 7;
const MOST_WIDTH = 180;
const LEAST_WIDTH = 60;

/**
 * Adds a sheet to be filled in behind the others and shows it; it never overwrites one.
 *
 * @returns its id and its name
 * @throws ExcelFailure `protected` where the workbook's structure is protected
 */
export function writeTemplate({
  sheetName,
  title,
  heads,
  rows,
}: BlankSheet): Promise<{ readonly id: string; readonly name: string }> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const sheet = worksheets.add(reportName(sheetName.replace(/[[\]:*?/\\]/g, " "), names)).load("id,name");
    const heading = sheet.getRangeByIndexes(0, 0, 1, 1);
    heading.values = [[asText(title)]];
    heading.format.font.bold = true;
    heading.format.font.size = REPORT_LOOK.titleSize;
    const head = sheet.getRangeByIndexes(2, 0, 1, heads.length);
    head.values = [heads.map(asText)];
    head.format.font.bold = true;
    head.format.font.color = REPORT_LOOK.headingFont;
    head.format.fill.color = REPORT_LOOK.headingFill;
    head.format.wrapText = true;
    head.format.verticalAlignment = "Center";
    for (const [column, text] of heads.entries()) {
      const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, text.length * POINTS_A_CHARACTER));
      sheet.getRangeByIndexes(2, column, 1, 1).format.columnWidth = width;
    }
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width > 0) {
      const body = sheet.getRangeByIndexes(3, 0, rows.length, width);
      body.values = rows.map((row) => Array.from({ length: width }, (_, at) => written(row[at] ?? "")));
    }
    sheet.activate();
    sheet.getRangeByIndexes(3, 0, 1, 1).select();
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

const written = (value: string | number): string | number =>
  typeof value === "number" ? value : asText(value);

/** Deletes a sheet that `writeTemplate` added; one that is gone already is no matter. */
export function dropTemplate(id: string): Promise<void> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
