/** Cells of the workbook: reading and writing, with no store of its own. */
import { numfmt, type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
} from "@univerjs/sheets";
import type { Area, CellValue } from "../../sheets/matrix";
import { toArea, toRange } from "./conditional";
import { Extents, type Spot } from "./extents";
import { restoreFormula } from "./literals";
import { plainFormula } from "./snapshot";
import { cellToValue, valueToCell } from "./values";
import type { UniverBook } from "./univer-book";

/** What a cell is set to: a value, a formula, and parts of its style; absent parts stay as they are. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: IStyleData;
}

export class Grid {
  private readonly extents = new Extents();

  constructor(private readonly book: UniverBook) {
    book.onCommand((id, params) => this.extents.done(id, params));
  }

  private sheet(id: string): Worksheet {
    const sheet = this.book.sheet(id);
    if (!sheet) throw new Error(`There is no sheet ${id}`);
    return sheet;
  }

  private formulas(): FormulaDataModel {
    return this.book.injector.get(FormulaDataModel);
  }

  /** The cell as stored; a spilled result belongs to no stored cell. */
  private cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const stored = this.sheet(sheetId).getCellMatrix().getValue(row, column);
    if (stored?.v !== undefined && stored.v !== null && !(stored.f ?? stored.si)) return stored;
    const spilled = this.formulas().getArrayFormulaCellData()?.[this.book.unit]?.[sheetId]?.[row]?.[column];
    return spilled ? { ...stored, v: spilled.v, t: spilled.t } : stored;
  }

  value(sheetId: string, row: number, column: number): CellValue {
    return cellToValue(this.cell(sheetId, row, column));
  }

  /** The formula with its "="; undefined where the cell has none of its own. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    const stored = this.sheet(sheetId).getCellMatrix().getValue(row, column);
    const shared = stored?.si
      ? (this.formulas().getFormulaStringByCell(row, column, sheetId, this.book.unit) ?? undefined)
      : undefined;
    const formula = stored?.f ?? shared;
    return formula ? restoreFormula(formula) : undefined;
  }

  /** The cells of an area that have a formula of their own, row by row. */
  withFormulas(sheetId: string, { top, left, bottom, right }: Area): Spot[] {
    return this.extents
      .formulas(sheetId, () => this.findFormulas(sheetId))
      .filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
  }

  private findFormulas(sheetId: string): Spot[] {
    const found: Spot[] = [];
    const used = this.used(sheetId, true);
    const rows = this.sheet(sheetId).getCellMatrix().getMatrix();
    for (let row = used?.top ?? 0; used && row <= used.bottom; row += 1) {
      const cells = rows[row];
      for (let column = used.left; cells && column <= used.right; column += 1) {
        const stored = cells[column];
        if (stored && (stored.f ?? stored.si) && this.formula(sheetId, row, column) !== undefined)
          found.push({ row, column });
      }
    }
    return found;
  }

  /** The style that a cell carries itself. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const stored = this.sheet(sheetId).getCellMatrix().getValue(row, column);
    return this.book.workbook.getStyles().getStyleByCell(stored) ?? {};
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    const stored = this.sheet(sheetId).getCellMatrix().getValue(row, column);
    // Most cells of a list have no look of their own.
    if (!stored?.s) return "General";
    return this.book.workbook.getStyles().getStyleByCell(stored)?.n?.pattern ?? "General";
  }

  /** The value as it is shown. */
  text(sheetId: string, row: number, column: number): string {
    const value = this.value(sheetId, row, column);
    if (value === null) return "";
    if (typeof value === "object") return value.error;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    try {
      return numfmt.format(this.numberFormat(sheetId, row, column), value, { throws: true });
    } catch {
      return String(value);
    }
  }

  /** The smallest area that holds all cells with content, or with content or a look of their own. */
  used(sheetId: string, valuesOnly: boolean): Area | undefined {
    return this.extents.area(sheetId, valuesOnly, () => this.measure(sheetId, valuesOnly));
  }

  private measure(sheetId: string, valuesOnly: boolean): Area | undefined {
    const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const include = (row: number, left: number, right: number): void => {
      bounds.top = Math.min(bounds.top, row);
      bounds.left = Math.min(bounds.left, left);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.right = Math.max(bounds.right, right);
    };
    const isFilled = (cell: Nullable<ICellData>): boolean =>
      Boolean(cell && ((cell.v ?? "") !== "" || cell.f || cell.si || (!valuesOnly && cell.s)));
    const sheet = this.sheet(sheetId);
    const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
    const matrix = sheet.getCellMatrix().getMatrix();
    for (let row = 0; row < rows; row += 1) {
      const cells = matrix[row];
      let left = 0;
      while (cells && left < columns && !isFilled(cells[left])) left += 1;
      if (!cells || left === columns) continue;
      // What lies between is within, whatever it is.
      let right = columns - 1;
      while (right > Math.max(left, bounds.right) && !isFilled(cells[right])) right -= 1;
      include(row, left, isFilled(cells[right]) ? right : left);
    }
    const spilled = this.formulas().getArrayFormulaCellData()?.[this.book.unit]?.[sheetId] ?? {};
    for (const row of Object.keys(spilled).map(Number)) {
      const cells = spilled[row] ?? {};
      for (const column of Object.keys(cells).map(Number))
        if (isFilled(cells[column])) include(row, column, column);
    }
    if (!valuesOnly) for (const merge of this.merges(sheetId)) include(merge.top, merge.left, merge.left);
    return bounds.bottom < 0 ? undefined : bounds;
  }

  merges(sheetId: string): Area[] {
    return this.sheet(sheetId).getMergeData().map(toArea);
  }

  /** Makes one area of several cells; what other cells than the first hold is not taken away. */
  merge(sheetId: string, area: Area): void {
    this.book.grow(this.sheet(sheetId), area.bottom + 1, area.right + 1);
    this.book.run(AddWorksheetMergeMutation.id, {
      unitId: this.book.unit,
      subUnitId: sheetId,
      ranges: [toRange(area)],
    });
  }

  /** Writes cells; formulas that name more than the sheet holds make it grow. */
  write(sheetId: string, patches: readonly CellPatch[]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    let rows = 0;
    let columns = 0;
    for (const { row, column, value, formula, style } of patches) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
      const cell: ICellData = {};
      if (formula !== undefined) {
        const plain = plainFormula(formula);
        this.book.makeRoom(plain, sheetId);
        Object.assign(cell, { f: plain, v: null, p: null, si: null });
      } else if (value !== undefined) {
        Object.assign(cell, { ...valueToCell(value), f: null, si: null, p: null });
      }
      if (style) cell.s = style;
      (cells[row] ??= {})[column] = cell;
    }
    this.book.grow(this.sheet(sheetId), rows, columns);
    this.book.run(SetRangeValuesMutation.id, {
      unitId: this.book.unit,
      subUnitId: sheetId,
      cellValue: cells,
    });
  }

  /** Pixels. */
  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).getColumnWidth(column);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).getRowHeight(row);
  }

  setColumnWidth(sheetId: string, from: number, to: number, pixels: number): void {
    const sheet = this.sheet(sheetId);
    this.book.grow(sheet, 0, to + 1);
    this.book.run(SetWorksheetColWidthMutation.id, {
      unitId: this.book.unit,
      subUnitId: sheetId,
      ranges: [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: from, endColumn: to }],
      colWidth: pixels,
    });
  }
}
