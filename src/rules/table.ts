import { certain } from "./certain";
import type { Field, RecordType } from "./records";

/** A cell of the workbook, zero-based. */
export interface Ref {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell, seen from its field. Only `OK` cells have a value. */
export const CellState = {
  OK: 0,
  BLANK: 1,
  UNREADABLE: 2,
  ERROR: 3,
  /** Readable in two ways (0.9 or 90 %, 2.450 or 2,450): a question, not a value. */
  AMBIGUOUS: 4,
  /** A text mark in place of a number (缺考). */
  MARK: 5,
  /** The table has no such column. */
  NO_COLUMN: 6,
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];
/** By the number that a column keeps. */
export const CELL_STATES: readonly CellState[] = Object.values(CellState);

/** One field of all records of a table, parsed once. */
export interface Column {
  readonly field: Field;
  /** What the sheet itself calls it, where that is known. */
  readonly label?: string;
  readonly states: Uint8Array;
  /** number, count; share in percent; date as serial; yesNo 1/0; choice: index of its option; NaN if not OK. */
  readonly numbers: Float64Array;
  /** The cell's text as shown, trimmed; a mark's code for `MARK`; "" for blanks. */
  readonly texts: readonly string[];
  ref(index: number): Ref;
}

/** What stands in a column's cell of a record. */
export const stateAt = ({ states }: Column, index: number): CellState =>
  certain(CELL_STATES[certain(states[index], "a state of each record")], "a state of each number");

/** Records of one type from one sheet, in columns. */
export interface Table {
  readonly record: RecordType;
  readonly sheet: string;
  /** Its title, or the sheet's, where that is known. */
  readonly title?: string;
  /** The lines at the head of its sheet: whose it is, and what. */
  readonly letterhead?: readonly string[];
  /** The notes right beneath it: what its marks mean. */
  readonly footnotes?: readonly string[];
  readonly count: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** Fields that it lacks and one of its columns may be: a person has not said so yet. */
  readonly asked?: ReadonlySet<string>;
  /** Total and average rows of the table: no records, but their figures may be stated ones. */
  readonly summary?: Table;
  /** Total and average rows between the records, each over those from which to which (their indexes). */
  readonly subtotals?: { readonly table: Table; readonly ranges: readonly (readonly [number, number])[] };
  /** What a set rule points at when a single cell says it all: the sheet's own title, if any. */
  readonly layout: "table" | "form" | "list" | "matrix";
}

/** What stands over a table and beneath it and is about all of its records: title, letterhead, notes. */
export const linesAbout = ({ title = "", letterhead = [], footnotes = [] }: Table): readonly string[] => [
  title,
  ...letterhead,
  ...footnotes,
];

/** The record's own name: the first of its key columns that has a text. */
export function recordName(table: Table, index: number, columns: Table["columns"]): string {
  for (const id of table.record.key) {
    const text = columns.get(id)?.texts[index];
    if (text) return text;
  }
  return "";
}
