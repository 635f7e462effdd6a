import { fail, unknown, type Details, type Judgement, type Reason } from "./judgement";
import { CellState, recordName, type Ref, type Table } from "./table";

/** Fields by name, or cells: a row rule names fields and lets the row find their cells. */
export type Place = string | Ref | null;

/** A judgement's details with places given by field name. */
export type RowDetails = Omit<Details, "at" | "cells"> & { readonly cells?: readonly Place[] };

const REASONS: Partial<Record<CellState, Reason>> = {
  [CellState.BLANK]: "blank",
  [CellState.UNREADABLE]: "unreadable",
  [CellState.ERROR]: "error",
  [CellState.AMBIGUOUS]: "ambiguous",
  [CellState.MARK]: "unreadable",
  [CellState.NO_COLUMN]: "noColumn",
};

const TERSE_FAIL = Object.freeze(fail({}));
const TERSE_UNKNOWN = Object.freeze(unknown("blank"));

/** A record seen by a rule: reads typed values, and turns gaps into judgements. */
export class Row {
  constructor(
    readonly table: Table,
    /** Moved by the evaluator: a rule must not keep the row beyond its call. */
    public index: number,
    /** Only the outcome is wanted: fails and gaps need no cells, and nothing is allocated for them. */
    readonly terse = false
  ) {}

  /** The record's own name. */
  get name(): string {
    return recordName(this.table, this.index);
  }

  has(field: string): boolean {
    return this.table.columns.has(field);
  }

  state(field: string): CellState {
    const column = this.table.columns.get(field);
    return column ? (column.states[this.index] as CellState) : CellState.NO_COLUMN;
  }

  isOk(field: string): boolean {
    return this.state(field) === CellState.OK;
  }

  /** Nothing is stated: a blank or dash, or the sheet has no such column. */
  isBlank(field: string): boolean {
    const state = this.state(field);
    return state === CellState.BLANK || state === CellState.NO_COLUMN;
  }

  /** The number (share in percent, date as serial), NaN where there is none. */
  number(field: string): number {
    return this.table.columns.get(field)?.numbers[this.index] ?? NaN;
  }

  /** The text as shown, "" where there is none. */
  text(field: string): string {
    return this.table.columns.get(field)?.texts[this.index] ?? "";
  }

  /** Yes, no, or undefined where the cell does not answer. */
  yes(field: string): boolean | undefined {
    const value = this.number(field);
    return Number.isNaN(value) ? undefined : value === 1;
  }

  /** The code of the option chosen, undefined where there is none. */
  choice(field: string): string | undefined {
    const column = this.table.columns.get(field);
    const value = column?.numbers[this.index];
    return value === undefined || Number.isNaN(value) ? undefined : column?.field.options?.[value]?.code;
  }

  /** The code of a text mark (缺考), undefined where the cell is none. */
  mark(field: string): string | undefined {
    return this.state(field) === CellState.MARK ? this.text(field) : undefined;
  }

  /** The field's cell, null where the sheet has no such column. */
  ref(field: string): Ref | null {
    return this.table.columns.get(field)?.ref(this.index) ?? null;
  }

  /** Cells of fields, those without a column left out. */
  refs(places: readonly Place[]): Ref[] {
    return places
      .map((place) => (typeof place === "string" ? this.ref(place) : place))
      .filter((ref): ref is Ref => ref !== null);
  }

  /** The judgement "unknown" for the first of these fields that has no value, undefined if all have one. */
  gap(...fields: string[]): Judgement | undefined {
    for (const field of fields) {
      const state = this.state(field);
      if (state !== CellState.OK) return this.missing(field, fields);
    }
    return undefined;
  }

  /** The judgement "unknown" for a field whose cell has no value. */
  missing(field: string, cells: readonly string[] = [field]): Judgement {
    if (this.terse && this.has(field)) return TERSE_UNKNOWN;
    const about =
      this.table.columns.get(field)?.field ?? this.table.record.fields.find((f) => f.id === field);
    return unknown(REASONS[this.state(field)] ?? "blank", {
      at: this.ref(field),
      cells: this.refs(cells),
      field: about ?? field,
    });
  }

  /** A fail at a field's cell. */
  fail(at: Place, details: RowDetails = {}): Judgement {
    if (this.terse) return TERSE_FAIL;
    const place = typeof at === "string" ? this.ref(at) : at;
    return fail({ ...details, at: place, cells: this.refs(details.cells ?? [at]) });
  }

  /** An unknown at a field's cell, for reasons that lie not in that cell alone. */
  unknown(reason: Reason, at: Place, details: RowDetails = {}): Judgement {
    const place = typeof at === "string" ? this.ref(at) : at;
    return unknown(reason, { ...details, at: place, cells: this.refs(details.cells ?? [at]) });
  }
}
