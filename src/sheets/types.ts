import type { Regulation, Table } from "../rules";
import type { CellRoles } from "./account/roles";
import type { Ignored } from "./find/rows/body";

/** How sure a field's column is. */
export type Confidence = "exact" | "folded" | "confirmed";

/**
 * Why something was not understood: its head or label is like no known one, or like several; counts or shares;
 * several record types fit; no item of the list is called so; a header lacks what marks its record type; rows
 * stand apart beneath a table; the sheet does not look like the regulation's; head and cells contradict each
 * other.
 */
export type Why =
  "unlike" | "several" | "kind" | "record" | "item" | "table" | "below" | "sheet" | "contradiction";

/** Something that a rule could need and that the sheet leaves open; most of it a person can answer. */
export interface Question {
  /**
   * What is answered: `column`: which field a column or cell is; `kind`: counts or shares; `record`: the record
   * type of a table; `item`: a row of a list, or a label of a form, answered by its words; `look`: nothing but
   * that somebody looks at it.
   */
  readonly kind: "column" | "kind" | "record" | "item" | "look";
  readonly what: "sheet" | "table" | "column" | "row" | "cell";
  /** Address of the header or label. */
  readonly cell: string;
  /** The column's letter; a form's value cell; a row's number; a table's range; the sheet's name. */
  readonly at: string;
  readonly label: string;
  /** The record type that it may belong to. */
  readonly record: string | undefined;
  /** Fields (record types, codes of items) that it may be, the likeliest first. */
  readonly suggestions: readonly string[];
  readonly why: Why;
  /** For `record`: the fingerprint of the table that the answer is for. */
  readonly fingerprint?: string;
}

/** Something on a sheet that no rule needs: a column's letter, a row's or a block's address. */
export interface IgnoredPlace {
  readonly at: string;
  readonly text: string;
}

/** What a table holds and how much of it, without its cells. */
export type TableHead = Pick<Table, "record" | "sheet" | "title" | "count" | "layout">;

/** A table, form, list or matrix found on a sheet. Rows count from 1. */
export interface RecognisedTable {
  readonly table: TableHead;
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
  /** Questions that belong to no table: a header that several record types share, rows that stand apart. */
  readonly questions: readonly Question[];
  /** What no rule needs, so that nothing is left out in silence. */
  readonly ignored: readonly IgnoredPlace[];
}

/** A recognised table with its cells read: typed columns. */
export interface ReadTable extends RecognisedTable {
  readonly table: Table;
}

/** A recognised sheet with the cells of its tables read. */
export interface ReadSheet extends SheetRecognition {
  readonly tables: readonly ReadTable[];
  /** What each filled cell was taken for. */
  readonly roles: CellRoles;
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

/** What was understood of a workbook, with its cells: what rules judge. */
export interface ReadWorkbook extends Recognition {
  readonly sheets: readonly ReadSheet[];
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
  /** Headers that a person has pointed at: tables stand there, whatever their heads say. */
  readonly headers?: readonly PointedHeader[];
  /** Questions that a person has answered with "nothing that a rule needs". */
  readonly aside?: readonly SetAside[];
}

/** A header of a sheet ("A4:H5"; one cell stands for its row), and what its table holds. */
export interface PointedHeader {
  readonly sheet: string;
  readonly area: string;
  readonly record: string;
}

/** A question of a sheet, known again by what stands there. */
export interface SetAside {
  readonly sheet: string;
  readonly label: string;
  readonly why: Why;
}
