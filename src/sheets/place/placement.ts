import type { Field, RecordType, Table } from "../../rules";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import type { ItemIndex } from "../lexicon/items";
import type { Reason } from "../lexicon/match";
import type { Block } from "../account/roles";
import type { Confidence, Question } from "../types";
import type { Ignored } from "../find/rows/body";

/** Where a field's value of each record stands, and what its label said of it. */
export interface Place {
  readonly field: Field;
  /** A column under a head; a cell of its own; a head, whose text says it of the cells beneath. */
  readonly in: "column" | "cell" | "head";
  /** What the sheet calls it, where one label names it for all records: findings quote it. */
  readonly label?: string;
  readonly rowOf: (record: number) => number;
  readonly columnOf: (record: number) => number;
  /** What is read there, where that is not the cell itself: a part of its text, several cells together. */
  readonly says?: (record: number) => CellValue;
  /** What is said there can be meant in two ways: yes and no are both ticked. */
  readonly isDoubtful?: (record: number) => boolean;
  /** The names of a closed list that stand there. */
  readonly items?: Items;
  /** Which field it is was decided by what its cells hold: other cells may make it another one. */
  readonly byCells?: boolean;
  /** The label speaks of percent. */
  readonly percentLabel: boolean;
  readonly confidence: Confidence;
  readonly reason: Reason;
}

/** A closed list, and what a person has said of names that it does not hold. */
export interface Items {
  readonly index: ItemIndex;
  readonly chosen?: (name: string) => string | undefined;
}

/** A total over records in their order, from which to which. */
export interface TotalRow {
  readonly row: number;
  /** Where its figure stands, if that is a column of its own: of one person of several. */
  readonly column?: number;
  readonly from: number;
  readonly to: number;
}

/** A row of a table that is no record, and why. */
export interface IgnoredRow {
  readonly row: number;
  readonly why: Ignored;
}

/** A table, form, list or matrix: its records, and where each of their fields stands. Rows count from 0. */
export interface Placement {
  readonly record: RecordType;
  readonly layout: Table["layout"];
  /** How many records it holds. */
  readonly count: number;
  /** Its rows hold a record for each figure that they give: a figure more is a record more. */
  readonly isSpread?: boolean;
  /** By the field's id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The cells that it takes: header, records and totals. */
  readonly block: Block;
  /** The small table inside a form: what no field takes of it is of no concern. */
  readonly inner?: Block;
  readonly headRows: readonly number[];
  /** Cells that only name what stands beside them. */
  readonly labels: readonly { readonly row: number; readonly column: number }[];
  /** Columns of no concern: remarks, running numbers, what no rule needs. */
  readonly aside: readonly number[];
  /** First and last row of records. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Totals beneath all records, and those of a part of them. */
  readonly totals: readonly TotalRow[];
  readonly subtotals: readonly TotalRow[];
  readonly ignored: readonly IgnoredRow[];
  /** Heads and labels that nobody understood, or that say two things. */
  readonly questions: readonly Question[];
  readonly fingerprint: string;
  readonly corner: string;
}

/** What stands on a sheet in a layout of its own, and the rows that it takes. */
export interface OwnLayout {
  readonly placement: Placement;
  readonly top: number;
  readonly bottom: number;
}

/** What is read at a place for a record. */
export const cellOf = (grid: Grid, { says, rowOf, columnOf }: Place, record: number): CellValue =>
  says ? says(record) : grid.cell(rowOf(record), columnOf(record));

/** A place in one column, a row for each record. */
export const inColumn = (
  rows: readonly number[],
  column: number,
  rest: Omit<Place, "in" | "rowOf" | "columnOf">
): Place => ({
  in: "column",
  rowOf: (record) => rows[record] ?? rows[0] ?? 0,
  columnOf: () => column,
  ...rest,
});

/** A place in one cell, for all records. */
export const inCell = (
  row: number,
  column: number,
  rest: Omit<Place, "in" | "rowOf" | "columnOf">
): Place => ({
  in: "cell",
  rowOf: () => row,
  columnOf: () => column,
  ...rest,
});
