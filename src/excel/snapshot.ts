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
export function readExtents(except: readonly string[]): Promise<Extent[]> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const visible = worksheets.items.filter(
      (sheet) => sheet.visibility === "Visible" && !except.includes(sheet.id)
    );
    const used = visible.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      return range.load("rowIndex,columnIndex,rowCount,columnCount");
    });
    await context.sync();
    return visible.flatMap((sheet, index) => {
      const range = used[index];
      if (!range || range.isNullObject) return [];
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      return [
        {
          id: sheet.id,
          name: sheet.name,
          area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
        },
      ];
    });
  });
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
