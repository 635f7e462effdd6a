/** An error value in a cell ("#N/A"). */
export interface CellError {
  readonly error: string;
}

/** What stands in a cell: dates are serial numbers; blank is null. */
export type CellValue = string | number | boolean | null | CellError;

/** A merged area, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet's cells, as a file or Excel gives them. Rows may be ragged: what is missing is blank. */
export interface SheetData {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of cells ("0%", "dd/mm/yyyy"), where known; "General" otherwise. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
  readonly merges: readonly Area[];
  /** Address of values[0][0], where the data does not begin at A1. */
  readonly origin?: { readonly row: number; readonly column: number };
  readonly hidden?: boolean;
}

/** A workbook's cells. Serials count from 1904 where `date1904` says so. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly date1904?: boolean;
}

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;
