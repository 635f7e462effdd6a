import type { CellValue } from "../sheets";
import { address } from "../sheets/address";
import { ExcelFailure } from "./failure";
import { excelRun } from "./run";

/** Cells of a sheet: "B2", "B2:C9", "B:B". */
export interface Place {
  readonly sheet: string;
  readonly area: string;
}

/** A formula with the room that its result takes, to the right and down from a cell. */
export interface NewFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  /** How its result is shown, in cells that say nothing of their own. */
  readonly format?: string;
}

/** More cells than these are nothing to be tried out. */
const MOST_CELLS = 100_000;

/**
 * The values of cells; whole columns end with the sheet's last filled row.
 *
 * @throws ExcelFailure `tooLarge` above 100,000 cells, `gone` where there is no such sheet
 */
export function readCells({ sheet, area }: Place): Promise<CellValue[][]> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    const asked = worksheet.getRange(area).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const { rowIndex, columnIndex, columnCount } = asked;
    const end = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const rows = area.includes(":") && !/\d/.test(area) ? Math.max(1, end - rowIndex) : asked.rowCount;
    if (rows * columnCount > MOST_CELLS) throw new ExcelFailure("tooLarge", area);
    const range = worksheet.getRangeByIndexes(rowIndex, columnIndex, rows, columnCount);
    range.load("values,valueTypes");
    await context.sync();
    const { values, valueTypes } = range;
    return values.map((row, r) =>
      row.map((value: unknown, c): CellValue => {
        if (valueTypes[r]?.[c] === Excel.RangeValueType.error) return { error: String(value) };
        if (typeof value === "number" || typeof value === "boolean") return value;
        return typeof value === "string" && value !== "" ? value : null;
      })
    );
  });
}

/**
 * Puts a formula into a cell and selects it. Where something stands in the way of its result, nothing is done.
 *
 * @returns the cell that is in the way, undefined where it was inserted
 * @throws ExcelFailure
 */
export function insertFormula({
  sheet,
  cell,
  formula,
  rows,
  columns,
  format,
}: NewFormula): Promise<string | undefined> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const first = worksheet.getRange(cell);
    const room = first.getResizedRange(rows - 1, columns - 1);
    room.load("valueTypes,rowIndex,columnIndex");
    first.load("numberFormat");
    await context.sync();
    const filled = firstFilled(room.valueTypes);
    if (filled) {
      return address({ row: room.rowIndex + filled.row, column: room.columnIndex + filled.column });
    }
    if (format !== undefined && first.numberFormat[0]?.[0] === "General") {
      room.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => format));
    }
    first.formulas = [[formula]];
    first.select();
    await context.sync();
    return undefined;
  });
}

function firstFilled(
  types: readonly (readonly Excel.RangeValueType[])[]
): { readonly row: number; readonly column: number } | undefined {
  for (const [row, line] of types.entries()) {
    const column = line.findIndex((type) => type !== Excel.RangeValueType.empty);
    if (column >= 0) return { row, column };
  }
  return undefined;
}
