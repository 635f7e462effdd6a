import type { Area } from "../sheets";
import { ExcelFailure } from "./failure";
import { excelRun, hasExcelApi } from "./run";

/** Tables have their merged cells in the header, and sections or first columns merged down. */
const MOST_ROWS = 2_000;
/** Where a sheet is full of merged cells, the rows that surely hold the first header. */
const HEADER_ROWS = 60;

/**
 * The merged areas of a sheet, of its first rows in a long one. Excel gives up above 512 areas: then those
 * of the first rows only.
 */
export async function readMerges(sheet: string, area: Area): Promise<Area[]> {
  if (!hasExcelApi("1.13")) return [];
  for (let rows = MOST_ROWS; rows >= HEADER_ROWS; rows = Math.floor(rows / 4)) {
    const merges = await tryMerges(sheet, { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) });
    if (merges) return merges;
  }
  return [];
}

/** A missing merge makes a header harder to read; it is no reason to give the check up. */
const BEARABLE: readonly string[] = ["other", "tooLarge", "unsupported"];

async function tryMerges(sheet: string, { top, left, bottom, right }: Area): Promise<Area[] | undefined> {
  try {
    return await excelRun(async (context) => {
      const merged = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .getMergedAreasOrNullObject();
      merged.load("areaCount");
      await context.sync();
      if (merged.isNullObject) return [];
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      await context.sync();
      return merged.areas.items.map((range) => ({
        top: range.rowIndex,
        left: range.columnIndex,
        bottom: range.rowIndex + range.rowCount - 1,
        right: range.columnIndex + range.columnCount - 1,
      }));
    });
  } catch (error) {
    if (error instanceof ExcelFailure && BEARABLE.includes(error.problem)) return undefined;
    throw error;
  }
}
