import { REPORT_LOOK, reportName, type Report, type ReportLine } from "../marks";
import { ExcelFailure } from "./failure";
import { excelRun, patiently } from "./run";

const BLOCK_ROWS = 1_000;

/**
 * Writes a report into a new sheet behind the others. It never overwrites a sheet of the user's: a taken name gets
 * a number.
 *
 * @param replaced ids of the add-in's earlier reports, which go when this one stands
 * @returns id of the new sheet
 * @throws ExcelFailure `protected` where the workbook's structure is protected
 */
export async function writeReport(report: Report, replaced: readonly string[] = []): Promise<string> {
  const { id, name } = await addSheet(report.sheetName);
  try {
    const head = await writeHead(name, report);
    for (let start = 0; start < report.lines.length; start += BLOCK_ROWS) {
      await writeLines(name, head + 1 + start, report.lines.slice(start, start + BLOCK_ROWS));
    }
    if (report.lines.length <= REPORT_LOOK.mostLinks) await writeLinks(name, head + 1, report.lines);
    await unlessUnsupported(() => layOut(name, head));
    await finish(name, report.sheetName, replaced);
  } catch (error) {
    await dropSheet(name);
    throw error;
  }
  return id;
}

function addSheet(base: string): Promise<{ id: string; name: string }> {
  let asked: string | undefined;
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    asked = reportName(base, names);
    const sheet = worksheets.add(asked).load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  }).catch(async (error: unknown) => {
    // The sheet may stand where only the answer was lost.
    if (asked !== undefined) await dropBlankSheet(asked);
    throw error;
  });
}

/** Half a report is worse than none. */
const dropSheet = (name: string): Promise<void> =>
  asFarAsPossible(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

/** A sheet of that name goes if it is there and nothing stands on it: what holds something may be somebody else's. */
const dropBlankSheet = (name: string): Promise<void> =>
  asFarAsPossible(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    if (sheet.isNullObject || !used.isNullObject) return;
    sheet.delete();
    await context.sync();
  });

/** Tidies up after a failure, of which there is enough to tell already. */
async function asFarAsPossible(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await patiently(batch).catch((error: unknown) => {
    if (!(error instanceof ExcelFailure)) throw error;
  });
}

/** Text is written as text: a cell that begins like a formula keeps its sign behind an apostrophe. */
export const asText = (text: string): string => (/^[=+\-@'\t\r]/.test(text) ? `'${text}` : text);

/** Title, facts, summary and headings. Returns the row of the headings, from 0. */
function writeHead(sheet: string, { title, facts, summary, headings }: Report): Promise<number> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const at = (row: number, column: number, rows: number, columns: number): Excel.Range =>
      worksheet.getRangeByIndexes(row, column, rows, columns);
    const heading = at(0, 0, 1, 1);
    heading.values = [[asText(title)]];
    heading.format.font.bold = true;
    heading.format.font.size = REPORT_LOOK.titleSize;
    const labels = at(1, 0, facts.length, 1);
    labels.numberFormat = facts.map(() => ["@"]);
    labels.values = facts.map(([label]) => [asText(label)]);
    labels.format.font.bold = true;
    const values = at(1, REPORT_LOOK.wide, facts.length, 1);
    values.numberFormat = facts.map(() => ["@"]);
    values.values = facts.map(([, value]) => [asText(value)]);
    const top = facts.length + 2;
    const width = summary.headings.length;
    head(at(top, REPORT_LOOK.wide, 1, width), summary.headings);
    if (summary.rows.length > 0) {
      const rows = at(top + 1, REPORT_LOOK.wide, summary.rows.length, width);
      rows.values = summary.rows.map(([name, ...counts]) => [asText(name), ...counts]);
      at(top + 1, REPORT_LOOK.wide, summary.rows.length, 1).format.wrapText = true;
    }
    const bottom = top + summary.rows.length + 2;
    head(at(bottom, 0, 1, headings.length), headings);
    for (const [column, points] of REPORT_LOOK.widths.entries())
      at(0, column, 1, 1).format.columnWidth = points;
    await context.sync();
    return bottom;
  });
}

function head(range: Excel.Range, texts: readonly string[]): void {
  range.values = [texts.map(asText)];
  range.format.font.bold = true;
  range.format.font.color = REPORT_LOOK.headingFont;
  range.format.fill.color = REPORT_LOOK.headingFill;
  range.format.wrapText = true;
  range.format.verticalAlignment = "Center";
}

/** A4 in landscape, as wide as the page, the headings on each page, and pages counted. */
function layOut(sheet: string, headings: number): Promise<void> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { pageLayout } = worksheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows(`$${headings + 1}:$${headings + 1}`);
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    await context.sync();
  });
}

/** What an older Excel cannot lay out is no reason to give no report. */
async function unlessUnsupported(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.problem !== "unsupported") throw error;
  }
}

function writeLines(sheet: string, top: number, lines: readonly ReportLine[]): Promise<void> {
  return excelRun(async (context) => {
    const width = REPORT_LOOK.widths.length;
    const rows = lines.map((line) => rowOf(line, width));
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(top, 0, rows.length, width);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows;
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    range.format.autofitRows();
    for (const [index, { section }] of lines.entries()) {
      if (!section) continue;
      const title = worksheet.getRangeByIndexes(top + index, 0, 1, 1);
      title.format.wrapText = false;
      title.format.font.bold = true;
    }
    await context.sync();
  });
}

/** The cells of a line; a section's title stands alone and may reach over the columns beside it. */
function rowOf({ cell, texts, section }: ReportLine, width: number): string[] {
  const filled = section ? [...texts] : [cell ?? "", ...texts];
  return Array.from({ length: width }, (_, column) => asText(filled[column] ?? ""));
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

/** Shows the report; the add-in's earlier ones go, and it takes the name that they had. */
function finish(name: string, wanted: string, replaced: readonly string[]): Promise<void> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const old = replaced.map((id) => worksheets.getItemOrNullObject(id).load("name"));
    await context.sync();
    for (const sheet of old) if (!sheet.isNullObject) sheet.delete();
    const worksheet = worksheets.getItem(name);
    worksheet.activate();
    worksheet.getRange("A1").select();
    worksheets.load("items/name");
    await context.sync();
    const others = worksheets.items.map((sheet) => sheet.name).filter((other) => other !== name);
    const free = reportName(wanted, others);
    if (free !== name) worksheet.name = free;
    await context.sync();
  });
}
