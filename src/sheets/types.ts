import type { Regulation, Table } from "../rules";
import type { Ignored } from "./find/rows/body";

/** How sure a field's column is. */
export type Confidence = "exact" | "folded" | "confirmed";

/** Something that the sheet leaves open and a person can answer. */
export interface Question {
  /**
   * `column`: no field is named clearly; `kind`: counts or shares; `record`: several record types fit;
   * `item`: a row of a list, or a label of a form, that nothing names clearly; it is answered by its words.
   */
  readonly kind: "column" | "kind" | "record" | "item";
  /** Address of the header or label. */
  readonly cell: string;
  /** The column's letter; a form's value cell. */
  readonly at: string;
  readonly label: string;
  /** Fields (record types, codes of items) that it may be, the likeliest first. */
  readonly suggestions: readonly string[];
  /** For `record`: the fingerprint of the table that the answer is for. */
  readonly fingerprint?: string;
}

/** A table, form, list or matrix found on a sheet. Rows count from 1. */
export interface RecognisedTable {
  readonly table: Table;
  readonly layout: Table["layout"];
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly ignoredRows: readonly { readonly row: number; readonly why: Ignored }[];
  /** Field → column ("B"), or cell ("B5") in a form. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field → cell, for what the sheet says once of all records of a table. */
  readonly once: Readonly<Record<string, string>>;
  readonly confidence: Readonly<Record<string, Confidence>>;
  readonly questions: readonly Question[];
  /** Same for sheets of the same shape: what a mapping is found again by. */
  readonly fingerprint: string;
  /** Address of its first header or label: where a mapping's addresses are counted from. */
  readonly corner: string;
}

export interface SheetRecognition {
  readonly name: string;
  readonly tables: readonly RecognisedTable[];
  /** Questions that belong to no table: a header that several record types share. */
  readonly questions: readonly Question[];
}

/** How much of a workbook speaks for a regulation. */
export interface Evidence {
  readonly regulation: string;
  /** Fields found. */
  readonly fields: number;
  readonly tables: number;
}

/** What was understood of a workbook. */
export interface Recognition {
  /** Undefined where no regulation, or more than one, fits. */
  readonly regulation: Regulation | undefined;
  readonly sheets: readonly SheetRecognition[];
  /** The regulations looked for, the best first. */
  readonly evidence: readonly Evidence[];
}

/** What a person has decided about sheets of one shape; plain JSON. */
export interface SheetMapping {
  readonly sheet: string;
  readonly fingerprint: string;
  readonly record: string;
  /** Field → column letter (cell, in a form); null: the sheet has none. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Where the table began when it was decided: elsewhere the columns are as far from its new place. */
  readonly corner?: string;
  /** A list's names of rows, as they stand in the sheet → code of the item; a form's labels → field. */
  readonly items?: Readonly<Record<string, string>>;
  /** Rows of this very sheet that are no records, counted from 1. */
  readonly ignoredRows?: readonly number[];
  /** A person has looked at all of it and agreed. */
  readonly confirmed?: boolean;
}

/** A person's decisions about a workbook's sheets; they go before what is detected. */
export interface Mapping {
  readonly version: 1;
  readonly sheets: readonly SheetMapping[];
}
