import {
  isInTable,
  linkText,
  REPORT_LOOK,
  REPORT_LOOKS,
  reportName,
  type Report,
  type ReportRow,
} from "../marks";
import type { ReportCellLook, ReportLook } from "../marks/report-look";
import { ExcelFailure } from "./failure";
import { drawChart } from "./report-chart";
import { layOut } from "./report-page";
import { excelRun, patiently } from "./run";

const BLOCK_ROWS = 1_000;

/** Where a report stands. */
export interface WrittenReport {
  readonly id: string;
  /** The sheet's name. */
  readonly sheet: string;
  /** An earlier one of the add-in's gave way to it. */
  readonly isAnew: boolean;
}

/**
 * Writes a report into a new sheet behind the others. It never overwrites a sheet of the user's: a taken name gets
 * a number.
 *
 * @param replaced ids of the add-in's earlier reports, which go when this one stands
 * @throws ExcelFailure `protected` where the workbook's structure is protected
 */
export async function writeReport(report: Report, replaced: readonly string[] = []): Promise<WrittenReport> {
  const { id, name } = await addSheet(report.sheetName);
  try {
    await widen(name, report.widths);
    for (let start = 0; start < report.rows.length; start += BLOCK_ROWS)
      await writeRows(name, start, report.rows.slice(start, start + BLOCK_ROWS), report);
    await writeLinks(name, report.rows);
    await unlessUnsupported(() => layOut(name, report.headings));
    const { chart } = report;
    if (chart) await unlessUnsupported(() => drawChart(name, chart));
    return { id, ...(await finish(name, report.sheetName, replaced)) };
  } catch (error) {
    await dropSheet(name);
    throw error;
  }
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

const widen = (sheet: string, widths: readonly number[]): Promise<void> =>
  excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [column, points] of widths.entries())
      worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    await context.sync();
  });

/** Texts and numbers of some rows; most cells look alike, the others are told of one by one. */
function writeRows(sheet: string, top: number, rows: readonly ReportRow[], report: Report): Promise<void> {
  const width = report.widths.length;
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(top, 0, rows.length, width);
    const columns = [...Array(width).keys()];
    range.numberFormat = rows.map((row) =>
      columns.map((column) => (typeof row[column]?.text === "number" ? "General" : "@"))
    );
    range.values = rows.map((row) =>
      columns.map((column) => {
        const text = row[column]?.text ?? "";
        return typeof text === "number" ? text : asText(text);
      })
    );
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    for (const { row, column, length, look } of runsOf(rows))
      wear(worksheet.getRangeByIndexes(top + row, column, 1, length), look);
    for (const [first, count] of tablesIn(rows, report))
      lineUp(worksheet.getRangeByIndexes(top + first, 0, count, width));
    range.format.autofitRows();
    await context.sync();
  });
}

/** First row and number of rows of what belongs to the table, without what stands between. */
function tablesIn(rows: readonly ReportRow[], report: Report): [first: number, count: number][] {
  const tables: [number, number][] = [];
  rows.forEach((cells, row) => {
    const last = tables.at(-1);
    if (!isInTable(cells, report)) return;
    if (last && last[0] + last[1] === row) last[1] += 1;
    else tables.push([row, 1]);
  });
  return tables;
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function lineUp({ format }: Excel.Range): void {
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = REPORT_LOOK.line;
  }
}

interface Run {
  readonly row: number;
  readonly column: number;
  length: number;
  readonly look: ReportLook;
}

/** Neighbours of one look, of those that are not as most are. */
function runsOf(rows: readonly ReportRow[]): Run[] {
  const runs: Run[] = [];
  rows.forEach((cells, row) => {
    let last: Run | undefined;
    cells.forEach((cell, column) => {
      // A link gets its look from Excel.
      if (!cell || cell.look === "text" || cell.look === "link") last = undefined;
      else if (last?.look === cell.look) last.length += 1;
      else runs.push((last = { row, column, length: 1, look: cell.look }));
    });
  });
  return runs;
}

function wear({ format }: Excel.Range, name: ReportLook): void {
  const look: ReportCellLook = REPORT_LOOKS[name];
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (!look.wrap) format.wrapText = false;
  if (look.vertical === "center") format.verticalAlignment = "Center";
  if (look.horizontal) format.horizontalAlignment = ALIGNED[look.horizontal];
}

const ALIGNED = { left: "Left", right: "Right", center: "Center" } as const;

/** What an older Excel cannot lay out or draw is no reason to give no report. */
async function unlessUnsupported(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.problem !== "unsupported") throw error;
  }
}

function writeLinks(sheet: string, rows: readonly ReportRow[]): Promise<void> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    let count = 0;
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (!cell?.link || count >= REPORT_LOOK.mostLinks) continue;
        count += 1;
        worksheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
          documentReference: linkText(cell.link),
          textToDisplay: String(cell.text),
        };
      }
    }
    await context.sync();
  });
}

/** Shows the report; the add-in's earlier ones go, and it takes the name that they had. */
function finish(
  name: string,
  wanted: string,
  replaced: readonly string[]
): Promise<Omit<WrittenReport, "id">> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const old = replaced.map((id) => worksheets.getItemOrNullObject(id).load("name"));
    await context.sync();
    const earlier = old.filter((sheet) => !sheet.isNullObject);
    for (const sheet of earlier) sheet.delete();
    const worksheet = worksheets.getItem(name);
    worksheet.activate();
    worksheet.getRange("A1").select();
    worksheets.load("items/name");
    await context.sync();
    const others = worksheets.items.map((sheet) => sheet.name).filter((other) => other !== name);
    const free = reportName(wanted, others);
    if (free !== name) worksheet.name = free;
    await context.sync();
    return { sheet: free, isAnew: earlier.length > 0 };
  });
}
