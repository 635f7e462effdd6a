import { REGULATIONS } from "../../src/regulations";
import { recognise, type CellValue, type ReadTable, type SheetData } from "../../src/sheets";

/** A sheet that says what a workbook is about, and nothing more: a few cells alone speak of no law's matter. */
export function coverOf(regulation: string): SheetData {
  const { words } = REGULATIONS.find(({ id }) => id === regulation) ?? {};
  return { name: words?.topic?.[0] ?? "", values: [], merges: [] };
}

/**
 * A sheet of these cells as the program reads it.
 *
 * @param merges merged areas: "top,left,bottom,right", from 0
 */
export const sheetOf = (regulation: string, values: CellValue[][], merges: readonly string[] = []) => {
  const areas = merges.map((text) => {
    const [top, left, bottom, right] = text.split(",").map(Number);
    return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0 };
  });
  const own = { name: "S", values, merges: areas };
  const [sheet] = recognise({ sheets: [own, coverOf(regulation)] }, REGULATIONS, { regulation }).sheets;
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
};
/** Its tables and forms. */
export const tablesOf = (...args: Parameters<typeof sheetOf>): readonly ReadTable[] =>
  sheetOf(...args).tables;

/** Rows of the first table that are records, from 1. */
export const recordsOf = (...args: Parameters<typeof sheetOf>): number[] => {
  const [read] = tablesOf(...args);
  const [column] = read?.table.columns.values() ?? [];
  return Array.from({ length: read?.table.count ?? 0 }, (_, index) => (column?.ref(index).row ?? -1) + 1);
};

/** Its columns: field → letter, of the first table. */
export const columnsOf = (...args: Parameters<typeof sheetOf>): Readonly<Record<string, string>> =>
  tablesOf(...args)[0]?.columns ?? {};
