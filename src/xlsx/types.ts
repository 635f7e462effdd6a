/** What a workbook's file holds. Rows and columns are zero-based; colours are "#RRGGBB". */
import type { Area, CellValue } from "../sheets/matrix";

export interface BorderLine {
  readonly style: string;
  readonly color?: string;
}

/** Enough of a cell's look to show it. Absent means default. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strike?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border?: {
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
    readonly right?: BorderLine;
  };
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly rotation?: number;
  /** False where the cell may be edited on a protected sheet. */
  readonly locked?: boolean;
}

export interface ConditionalFormatFile {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly operator?: string;
  readonly text?: string;
  readonly formulas: readonly string[];
  /** Look of a hit; colour scales, data bars and icon sets have none. */
  readonly style?: Partial<CellStyle>;
  /** Points of a colour scale: kind ("min", "percent", "num" …), value, colour. */
  readonly scale?: readonly { readonly kind: string; readonly value?: string; readonly color?: string }[];
}

export interface DataValidationFile {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator?: string;
  readonly allowBlank: boolean;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** Protection of a sheet: what stays allowed is true. */
export interface ProtectionFile {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertRows: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
}

export interface SheetFile {
  readonly name: string;
  readonly hidden: boolean;
  /** Hidden so that Excel's own dialog does not offer it. */
  readonly veryHidden: boolean;
  /** Extent of values and formulas, and of formatted cells as well. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formattedRows: number;
  readonly formattedColumns: number;
  /** Sparse: a row or cell that is not there is blank. */
  readonly values: (CellValue[] | undefined)[];
  /** Index into the workbook's styles, sparse; empty when read without styles. */
  readonly styleIds: (number[] | undefined)[];
  /** By `cellKey`, without the leading "=". */
  readonly formulas: ReadonlyMap<number, string>;
  /** Formulas that the file holds no result of, by key; a result of no characters is one. */
  readonly uncalculated: ReadonlySet<number>;
  /** Areas that an array formula fills, by the key of their first cell. */
  readonly arrays: ReadonlyMap<number, Area>;
  readonly merges: readonly Area[];
  /** Characters, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormatFile[];
  readonly dataValidations: readonly DataValidationFile[];
  readonly protection?: ProtectionFile;
}

export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  /** Index 0 is the default. Number formats are there even when read without styles. */
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly definedNames: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet?: string;
  }[];
  readonly activeSheet: number;
}

/** One number for a cell, as key of maps. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;
