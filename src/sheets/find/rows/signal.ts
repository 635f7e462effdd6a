import type { RowView } from "./view";

/** What a row of a table is. */
export type RowRole =
  | "record"
  /** A name over the records beneath it. */
  | "section"
  /** Breaks down the row above it ("trong đó nữ"). */
  | "part"
  /** Sums, averages and other statistics over records. */
  | "total"
  | "repeatedHeader"
  /** Only numbers the columns, or gives their units or scales. */
  | "columnNumbers"
  /** Shows how a row is filled in, and is of nobody. */
  | "example"
  /** A line that was printed before it is filled: it has a running number at most. */
  | "blank"
  /** No longer the table's: another table, a form, a signature, a note. */
  | "end";

/** A sign by which a row is known for what it is. The first one that holds decides. */
export interface Signal {
  /** What it looks for, in a sentence. */
  readonly name: string;
  readonly role: RowRole;
  /** A total that is over no records and parts none. */
  readonly isOverNone?: true;
  readonly holds: (row: RowView) => boolean;
}
