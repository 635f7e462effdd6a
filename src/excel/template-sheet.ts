import { widthOf } from "../marks/text-width";
import { REPORT_LOOK, reportName } from "../marks/report-look";
import { asText } from "./report-sheet";
import { excelRun } from "./run";

/** A number that is shown in a way of its own: a day, by its serial. */
export interface ShownNumber {
  readonly value: number;
  /** As Excel writes it in English: "dd/mm/yyyy". */
  readonly numberFormat: string;
}

export type BlankCell = string | number | ShownNumber;

/** A sheet to be filled in: a title, beneath it a row of heads, and rows as far as they are known. */
export interface BlankSheet {
  readonly sheetName: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly BlankCell[])[];
}

/** Points. */
const [LEAST_WIDTH, MOST_WIDTH] = [60, 180];
/** Of bold letters to others, and what is around a text. */
const [BOLD, AROUND] = [1.12, 10];

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
    for (const [column, head] of heads.entries()) {
      const longest = Math.max(widthOf(head) * BOLD, ...rows.map((row) => widthOf(shownAs(row[column]))));
      const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + AROUND));
      sheet.getRangeByIndexes(2, column, 1, 1).format.columnWidth = width;
    }
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width > 0) {
      const body = sheet.getRangeByIndexes(3, 0, rows.length, width);
      const columns = [...Array(width).keys()];
      body.numberFormat = rows.map((row) => columns.map((at) => formatOf(row[at] ?? "")));
      body.values = rows.map((row) => columns.map((at) => written(row[at] ?? "")));
      body.format.verticalAlignment = "Top";
      body.format.wrapText = true;
    }
    sheet.getRangeByIndexes(0, 0, 3 + rows.length, Math.max(1, heads.length)).format.autofitRows();
    sheet.activate();
    sheet.getRangeByIndexes(3, 0, 1, 1).select();
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

const shownAs = (cell: BlankCell = ""): string =>
  typeof cell === "object" ? cell.numberFormat : String(cell);

/** A text stays one, as it stands: Excel would read "6A" as an hour, and a class "6/1" as a day. */
function formatOf(cell: BlankCell): string {
  if (typeof cell === "object") return cell.numberFormat;
  return typeof cell === "number" || cell === "" ? "General" : "@";
}

function written(cell: BlankCell): string | number {
  if (typeof cell === "object") return cell.value;
  return typeof cell === "number" ? cell : asText(cell);
}

/** Deletes a sheet that `writeTemplate` added; one that is gone already is no matter. */
export function dropTemplate(id: string): Promise<void> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
