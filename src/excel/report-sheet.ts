import { REPORT_LOOK, reportName, type Report, type ReportLine } from "../marks";
import { ExcelFailure } from "./failure";
import { excelRun } from "./run";

const BLOCK_ROWS = 1_000;

/**
 * Writes a report into a new sheet behind the others. It never overwrites a sheet: a taken name gets a number.
 *
 * @returns id of the new sheet
 * @throws ExcelFailure `protected` where the workbook's structure is protected
 */
export async function writeReport(report: Report): Promise<string> {
  const { id, name } = await addSheet(report.sheetName);
  try {
    await writeHead(name, report);
    const first = report.facts.length + 3;
    for (let start = 0; start < report.lines.length; start += BLOCK_ROWS) {
      await writeLines(name, first + start, report.lines.slice(start, start + BLOCK_ROWS));
    }
    if (report.lines.length <= REPORT_LOOK.mostLinks) await writeLinks(name, first, report.lines);
    await finish(name);
  } catch (error) {
    await dropSheet(name);
    throw error;
  }
  return id;
}

function addSheet(base: string): Promise<{ id: string; name: string }> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const sheet = worksheets.add(reportName(base, names)).load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

/** Half a report is worse than none. */
async function dropSheet(name: string): Promise<void> {
  await excelRun(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  }).catch((error: unknown) => {
    if (!(error instanceof ExcelFailure)) throw error;
  });
}

/** Text is written as text: a cell that begins like a formula keeps its sign behind an apostrophe. */
export const asText = (text: string): string => (/^[=+\-@'\t\r]/.test(text) ? `'${text}` : text);

function writeHead(sheet: string, { title, facts, headings }: Report): Promise<void> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const heading = worksheet.getRangeByIndexes(0, 0, 1, 1);
    heading.values = [[asText(title)]];
    heading.format.font.bold = true;
    heading.format.font.size = REPORT_LOOK.titleSize;
    const block = worksheet.getRangeByIndexes(1, 0, facts.length, 2);
    block.numberFormat = facts.map(() => ["@", "@"]);
    block.values = facts.map((fact) => fact.map(asText));
    worksheet.getRangeByIndexes(1, 0, facts.length, 1).format.font.bold = true;
    const head = worksheet.getRangeByIndexes(facts.length + 2, 0, 1, headings.length);
    head.values = [headings.map(asText)];
    head.format.font.bold = true;
    head.format.font.color = REPORT_LOOK.headingFont;
    head.format.fill.color = REPORT_LOOK.headingFill;
    head.format.wrapText = true;
    head.format.verticalAlignment = "Center";
    for (const [column, width] of REPORT_LOOK.widths.entries()) {
      worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    }
    await context.sync();
  });
}

function writeLines(sheet: string, top: number, lines: readonly ReportLine[]): Promise<void> {
  return excelRun(async (context) => {
    const rows = lines.map(({ cell, texts }) => [cell ?? "", ...texts].map(asText));
    const width = rows[0]?.length ?? 1;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, 0, rows.length, width);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows;
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    await context.sync();
  });
}

function writeLinks(sheet: string, top: number, lines: readonly ReportLine[]): Promise<void> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [index, line] of lines.entries()) {
      if (line.cell === null) continue;
      worksheet.getRangeByIndexes(top + index, 0, 1, 1).hyperlink = {
        documentReference: `'${line.sheet.replaceAll("'", "''")}'!${line.cell}`,
        textToDisplay: line.cell,
      };
    }
    await context.sync();
  });
}

function finish(sheet: string): Promise<void> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange("A1").select();
    await context.sync();
  });
}
