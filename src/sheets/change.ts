import type { CellValue, SheetData, WorkbookData } from "./matrix";

/** A cell that holds something else than before, zero-based as the sheet counts. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string | undefined;
}

/** What changed on a sheet. */
export interface SheetChange {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** The workbook with changed cells; rows without any, and the workbook before, stay what they were. */
export function withChanges(workbook: WorkbookData, changes: readonly SheetChange[]): WorkbookData {
  const sheets = workbook.sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name).flatMap(({ cells }) => cells);
    return own.length > 0 ? changedSheet(sheet, own) : sheet;
  });
  return { ...workbook, sheets };
}

function changedSheet(sheet: SheetData, cells: readonly CellChange[]): SheetData {
  const { row: top, column: left } = sheet.origin ?? { row: 0, column: 0 };
  const values = rowsToChange(sheet.values);
  const formats = sheet.formats && rowsToChange(sheet.formats);
  for (const { row, column, value, format } of cells) {
    values.set(row - top, column - left, value, null);
    formats?.set(row - top, column - left, format, undefined);
  }
  return { ...sheet, values: values.rows, ...(formats && { formats: formats.rows }) };
}

/** Rows of which those that are written to are copied first, once. */
function rowsToChange<T>(before: readonly (readonly T[])[]): {
  readonly rows: readonly (readonly T[])[];
  set(row: number, column: number, value: T, blank: T): void;
} {
  const rows = [...before];
  const copied = new Map<number, T[]>();
  return {
    rows,
    set(row, column, value, blank) {
      while (rows.length <= row) rows.push([]);
      let own = copied.get(row);
      if (!own) {
        own = [...(rows[row] ?? [])];
        copied.set(row, own);
        rows[row] = own;
      }
      while (own.length < column) own.push(blank);
      own[column] = value;
    },
  };
}
