import type { Field } from "../../rules";
import type { Knowledge } from "../lexicon/lexicon";
import type { ColumnPlan } from "../place/columns";
import type { Spread } from "../place/spread";
import type { SheetMapping } from "../types";
import type { Body } from "./rows/body";
import type { Header } from "./weigh";

/** A table with a record a row, as far as it is understood before its cells are read. */
export interface TablePlan extends Header {
  readonly known: Knowledge;
  readonly columns: ColumnPlan;
  readonly items?: { readonly column: number; readonly field: Field };
  readonly body: Body;
  readonly spread?: Spread;
  /** A person has pointed at its header: what it holds is known to be of concern. */
  readonly isPointed?: boolean;
  /** Other record types that fit as well as the chosen one. */
  readonly rivals: readonly Knowledge[];
  readonly score: number;
}

/** What a person has decided about the table of a header. */
export type Decided = (header: Header) => SheetMapping | undefined;
