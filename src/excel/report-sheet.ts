import { ExcelFailure } from "./failure";
import { excelRun } from "./run";

/** A line of the report's table. */
export interface ReportLine {
  readonly sheet: string;
  /** A1 address; null where the finding has no single cell. */
  readonly cell: string | null;
  /** Texts of the other columns, in the order of the headings. */
  readonly texts: readonly string[];
}

/** A report in words; the pane writes them, this room puts them into a sheet. */
export interface Report {
  readonly sheetName: string;
  readonly title: string;
  /** Label and value, above the table: regulation, as-of date, verdict, counts. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The first heading is that of the cell. */
  readonly headings: readonly string[];
  readonly lines: readonly ReportLine[];
}

/** Each link is a request of its own; a report of more lines says its cells as texts. */
const MOST_LINKS = 1_000;
const BLOCK_ROWS = 1_000;
const WIDTHS = [70, 100, 120, 140, 110, 130, 420, 230, 160];

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
    if (report.lines.length <= MOST_LINKS) await writeLinks(name, first, report.lines);
    await finish(name);
  } catch (error) {
    await dropSheet(name);
    throw error;
  }
  return id;
}

/** Excel's sheet names have at most 31 characters. */
const nameOf = (base: string, number: number): string => {
  const ending = number === 1 ? "" : ` (${number})`;
  return base.slice(0, 31 - ending.length) + ending;
};

function addSheet(base: string): Promise<{ id: string; name: string }> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
    let number = 1;
    while (taken.has(nameOf(base, number).toLowerCase())) number += 1;
    const sheet = worksheets.add(nameOf(base, number)).load("id,name");
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
    heading.format.font.size = 14;
    const block = worksheet.getRangeByIndexes(1, 0, facts.length, 2);
    block.numberFormat = facts.map(() => ["@", "@"]);
    block.values = facts.map((fact) => fact.map(asText));
    worksheet.getRangeByIndexes(1, 0, facts.length, 1).format.font.bold = true;
    const head = worksheet.getRangeByIndexes(facts.length + 2, 0, 1, headings.length);
    head.values = [headings.map(asText)];
    head.format.font.bold = true;
    head.format.font.color = "#FFFFFF";
    head.format.fill.color = "#0B6A4A";
    head.format.wrapText = true;
    head.format.verticalAlignment = "Center";
    for (const [column, width] of WIDTHS.entries()) {
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
