import type { Area } from "../sheets";
import { ExcelFailure } from "./failure";
import { excelRun, hasExcelApi } from "./run";

/** Tables have their merged cells in the header, and sections or first columns merged down. */
const MOST_ROWS = 2_000;
/** Where a sheet is full of merged cells, the rows that surely hold the first header. */
const HEADER_ROWS = 60;

/** Where to look for merged cells. */
export interface Place {
  readonly name: string;
  readonly area: Area;
}

/**
 * The merged areas of each sheet, of its first rows in a long one; all sheets are asked together. Excel gives up
 * above 512 areas: then each by itself, and those of the first rows only.
 */
export async function readMerges(places: readonly Place[]): Promise<Area[][]> {
  if (!hasExcelApi("1.13") || places.length === 0) return places.map(() => []);
  const together = await tryMerges(places.map((place) => firstRows(place, MOST_ROWS)));
  if (together) return together;
  const apart: Area[][] = [];
  for (const place of places)
    apart.push(await mergesOf(place, places.length > 1 ? MOST_ROWS : MOST_ROWS / 4));
  return apart;
}

async function mergesOf(place: Place, most: number): Promise<Area[]> {
  for (let rows = most; rows >= HEADER_ROWS; rows = Math.floor(rows / 4)) {
    const [merges] = (await tryMerges([firstRows(place, rows)])) ?? [];
    if (merges) return merges;
  }
  return [];
}

const firstRows = ({ name, area }: Place, rows: number): Place => ({
  name,
  area: { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) },
});

/** A missing merge makes a header harder to read; it is no reason to give the check up. */
const BEARABLE: readonly string[] = ["other", "tooLarge", "unsupported"];

async function tryMerges(places: readonly Place[]): Promise<Area[][] | undefined> {
  try {
    return await excelRun(async (context) => {
      const found = places.map(({ name, area: { top, left, bottom, right } }) =>
        context.workbook.worksheets
          .getItem(name)
          .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
          .getMergedAreasOrNullObject()
          .load("areaCount")
      );
      await context.sync();
      const merged = found.filter(({ isNullObject }) => !isNullObject);
      for (const { areas } of merged)
        areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      if (merged.length > 0) await context.sync();
      return found.map((one) => (one.isNullObject ? [] : one.areas.items.map(toArea)));
    });
  } catch (error) {
    if (error instanceof ExcelFailure && BEARABLE.includes(error.problem)) return undefined;
    throw error;
  }
}

const toArea = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
