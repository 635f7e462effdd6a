/** A workbook's file as the grid's snapshot. */
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/a1";
import type { CellStyle, SheetFile, WorkbookFile } from "../../xlsx/types";
import { toRange, toRules } from "./conditional";
import { protectLiterals, plainNumbers } from "./literals";
import { neededHeights } from "./row-heights";
import { toStyleData } from "./styles";
import { valueToCell } from "./values";

/** Room beyond what is filled; a formula that names more makes the sheet grow. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;

/** Files name functions by prefixes that their formulas do not show. */
export const plainFormula = (formula: string): string =>
  protectLiterals(
    plainNumbers(formula.replace(/_xlfn\.(?:_xlws\.)?/g, "").replace(/_xldudf_([A-Za-z0-9]+)_/g, "$1."))
  );

/** Characters of the default font to pixels, as Excel rounds them. */
const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);
const rowPixels = (points: number): number => Math.round((points * 4) / 3);

function cellsOf(sheet: SheetFile): IWorksheetData["cellData"] {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, part: ICellData): void => {
    Object.assign(((cells[row] ??= {})[column] ??= {}), part);
  };
  // An array's own cells hold results; left in place they would stand in its way.
  const spilled = new Set<number>();
  for (const [first, area] of sheet.arrays) {
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++)
        if (r * MAX_COLUMNS + c !== first) spilled.add(r * MAX_COLUMNS + c);
    }
  }
  sheet.values.forEach((row, r) => {
    row?.forEach((value, c) => {
      if (value !== null && !spilled.has(r * MAX_COLUMNS + c)) put(r, c, valueToCell(value));
    });
  });
  sheet.styleIds.forEach((row, r) => row?.forEach((id, c) => put(r, c, { s: String(id) })));
  for (const [key, formula] of sheet.formulas) {
    put(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, { f: `=${plainFormula(formula)}` });
  }
  return cells;
}

function worksheetOf(sheet: SheetFile, styles: readonly CellStyle[], id: string): Partial<IWorksheetData> {
  const freeze = sheet.freeze ?? { rows: 0, columns: 0 };
  const rows = new Map<number, { h?: number; hd?: BooleanNumber }>();
  for (const [row, h] of neededHeights(sheet, styles)) rows.set(row, { h });
  for (const [row, points] of sheet.rowHeights) rows.set(row, { h: rowPixels(points) });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hd: BooleanNumber.TRUE });
  const columns = new Map<number, { w?: number; hd?: BooleanNumber }>();
  for (const [column, width] of sheet.columnWidths) columns.set(column, { w: columnPixels(width) });
  for (const column of sheet.hiddenColumns)
    columns.set(column, { ...columns.get(column), hd: BooleanNumber.TRUE });
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.min(MAX_ROWS, sheet.formattedRows + SPARE_ROWS),
    columnCount: Math.min(MAX_COLUMNS, sheet.formattedColumns + SPARE_COLUMNS),
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: cellsOf(sheet),
    mergeData: sheet.merges.map(toRange),
    rowData: Object.fromEntries(rows),
    columnData: Object.fromEntries(columns),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startRow: freeze.rows > 0 ? freeze.rows : -1,
      startColumn: freeze.columns > 0 ? freeze.columns : -1,
    },
  };
}

/** Sheets get the ids "sheet-1" … in the file's order. */
export function toSnapshot(file: WorkbookFile, id: string, name: string): IWorkbookData {
  const ids = file.sheets.map((_, i) => `sheet-${i + 1}`);
  const rules = Object.fromEntries(
    file.sheets.map((sheet, i) => [ids[i]!, toRules(sheet.conditionalFormats)])
  );
  return {
    id,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: Object.fromEntries(file.styles.map((style, i) => [String(i), toStyleData(style)])),
    sheetOrder: ids,
    sheets: Object.fromEntries(
      file.sheets.map((sheet, i) => [ids[i]!, worksheetOf(sheet, file.styles, ids[i]!)])
    ),
    resources: [{ name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(rules) }],
  };
}
