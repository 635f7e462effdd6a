import type { Area, CellValue, SheetData, WorkbookData } from "../sheets";
import { inBlocks } from "./blocks";
import { Cancelled } from "./failure";
import { readMerges } from "./merges";
import { excelRun } from "./run";
import { SheetCells, type Cells } from "./sheet-cells";

/** A workbook's cells, and the sheets that were too large to read. */
export interface Snapshot {
  readonly workbook: WorkbookData;
  readonly skipped: readonly string[];
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Told how many cells of how many are read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Sheets that are none of the user's: the add-in's own reports. */
  readonly except?: readonly string[];
}

/** Excel gives no range above 5 million cells; a sheet of more is no administrator's table. */
const MOST_CELLS = 5_000_000;
/** Values and formats of so many cells stay far below the 5 MB of an answer, short of very long texts. */
const BLOCK_CELLS = 40_000;

export interface Extent {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

/**
 * Reads the used cells of all visible sheets, in blocks of rows.
 *
 * @throws Cancelled, ExcelFailure
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<Snapshot> {
  const extents = await readExtents(options.except ?? []);
  const small = extents.filter((extent) => sizeOf(extent.area) <= MOST_CELLS);
  const total = small.reduce((sum, extent) => sum + sizeOf(extent.area), 0);
  let done = 0;
  const read: Omit<SheetData, "merges">[] = [];
  for (const extent of small) {
    read.push(
      await readSheet(extent, options.signal, (cells) => {
        done += cells;
        options.onProgress?.(done, total);
      })
    );
  }
  const merges = await readMerges(small);
  return {
    workbook: { sheets: read.map((sheet, index) => ({ ...sheet, merges: merges[index] ?? [] })) },
    skipped: extents.filter((extent) => !small.includes(extent)).map(({ name }) => name),
  };
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Where each visible sheet has values; sheets without any are left out. */
const readExtents = (except: readonly string[]): Promise<Extent[]> =>
  excelRun(async (context) => {
    const asked = (await visibleSheets(context, except)).map(askExtent);
    await context.sync();
    return asked.flatMap(extentOf);
  });

/** The sheets that the user sees, in one request. */
export async function visibleSheets(
  context: Excel.RequestContext,
  except: readonly string[]
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return worksheets.items.filter(({ id, visibility }) => visibility === "Visible" && !except.includes(id));
}

/** A sheet, and its area with values as it comes with the next request. */
interface Asked {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

export const askExtent = (worksheet: Excel.Worksheet): Asked => ({
  worksheet,
  range: worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
});

/** Where a sheet has values, once that has come; nothing where it has none. */
export function extentOf({ worksheet: { id, name }, range }: Asked): Extent[] {
  if (range.isNullObject) return [];
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return [{ id, name, area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } }];
}

async function readSheet(
  { name, area }: Extent,
  signal: AbortSignal | undefined,
  onCells: (cells: number) => void
): Promise<Omit<SheetData, "merges">> {
  const values: CellValue[][] = [];
  const formats: (readonly (string | undefined)[])[] = [];
  const cells = new SheetCells(name);
  const read = (block: Area): Promise<Cells> => {
    if (signal?.aborted) throw new Cancelled();
    return cells.read(block);
  };
  for await (const { area: block, value } of inBlocks(area, BLOCK_CELLS, read)) {
    for (const row of value.values) values.push(row.map(toCell));
    formats.push(...value.formats);
    onCells(sizeOf(block));
  }
  return {
    name,
    values,
    formats,
    origin: { row: area.top, column: area.left },
  };
}

const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#GETTING_DATA",
]);

/** Excel gives blanks as "" and error values as their text. */
export function toCell(value: unknown): CellValue {
  if (typeof value === "string") {
    if (value === "") return null;
    return value.startsWith("#") && ERRORS.has(value) ? { error: value } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
