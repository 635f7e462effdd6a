import { fail, PASS, pass, unknown, type Details, type Judgement, type Reason } from "./judgement";
import type { Field } from "./records";
import { ownColumns, workNow } from "./looked";
import { OF_A_CELL, REASONS, TERSE_FAIL, terseUnknown } from "./reasons";
import { CellState, recordName, stateAt, type Column, type Ref, type Table } from "./table";
import type { LocalText } from "./text";

/** Fields by name, or cells: a row rule names fields and lets the row find their cells. */
export type Place = string | Ref | null;

/** A judgement's details with places given by field name. */
export type RowDetails = Omit<Details, "at" | "cells"> & { readonly cells?: readonly Place[] };

/**
 * A record seen by a rule: reads typed values, and turns gaps into judgements. It remembers which fields were
 * read: they are the cells of a finding, the first of them the one to correct, unless the rule says otherwise.
 */
export class Row {
  private readonly columns: ReadonlyMap<string, Column>;
  /** What was asked for last, and within which work: rules ask for state and value of one field in a row. */
  private lastField = "";
  private lastColumn: Column | undefined;
  private lastWork = -1;
  /** Made with the first field: of the rows of a large sheet most are never asked for cells. */
  private read: Set<string> | undefined;
  /** A field that was looked for and that a column nobody has understood yet may be. */
  askedFor: string | undefined;
  /** Judgements of columns that the table lacks: one for all rows. */
  private absent: Map<string, Judgement> | undefined;

  constructor(
    readonly table: Table,
    /** Moved by the evaluator: a rule must not keep the row beyond its call. */
    public index: number,
    /** Only the outcome is wanted: fails and gaps need no cells, and nothing is allocated for them. */
    readonly terse = false,
    /** Whether it is the record that is judged, and no other one that is looked at beside it. */
    readonly isOwn = false
  ) {
    this.columns = isOwn ? ownColumns(table) : table.columns;
  }

  /** The record's own name. */
  get name(): string {
    return recordName(this.table, this.index, this.columns);
  }

  has(field: string): boolean {
    return this.columns.has(field) || this.asks(field);
  }

  /** Notes that a field was looked for which the table lacks, or may have in a column that nobody has understood. */
  private asks(field: string): false {
    if (this.table.asked?.has(field)) this.askedFor = field;
    return false;
  }

  private column(field: string): Column | undefined {
    if (field !== this.lastField || workNow !== this.lastWork) {
      this.lastColumn = this.columns.get(field);
      this.lastField = field;
      this.lastWork = workNow;
    }
    if (!this.lastColumn) this.asks(field);
    return this.lastColumn;
  }

  state(field: string): CellState {
    const column = this.column(field);
    return column ? stateAt(column, this.index) : CellState.NO_COLUMN;
  }

  isOk(field: string): boolean {
    return this.column(field)?.states[this.index] === CellState.OK;
  }

  /** Nothing is stated: a blank or dash, or the sheet has no such column. */
  isBlank(field: string): boolean {
    const column = this.column(field);
    return column === undefined || column.states[this.index] === CellState.BLANK;
  }

  /** The number (share in percent, date as serial), NaN where there is none. */
  number(field: string): number {
    if (!this.terse) this.note(field);
    return this.column(field)?.numbers[this.index] ?? NaN;
  }

  /** The text as shown, "" where there is none. */
  text(field: string): string {
    if (!this.terse) this.note(field);
    return this.column(field)?.texts[this.index] ?? "";
  }

  /** Yes, no (in the field's own words as well), or undefined where the cell does not answer. */
  yes(field: string): boolean | undefined {
    const mark = this.mark(field);
    if (mark !== undefined) return mark === "yes" ? true : mark === "no" ? false : undefined;
    const value = this.number(field);
    return Number.isNaN(value) ? undefined : value === 1;
  }

  /** The code of the option chosen, undefined where there is none. */
  choice(field: string): string | undefined {
    const value = this.number(field);
    return Number.isNaN(value) ? undefined : this.column(field)?.field.options?.[value]?.code;
  }

  /** The code of a text mark (缺考), undefined where the cell is none. */
  mark(field: string): string | undefined {
    return this.state(field) === CellState.MARK ? this.text(field) : undefined;
  }

  /** The first field that was read and says something: the cell to correct. */
  get firstRead(): string | undefined {
    return this.read?.values().next().value;
  }

  /** What a field is, for messages; its id where the record type has none of that name. */
  field(id: string): Field | string {
    return this.columns.get(id)?.field ?? this.table.record.fields.find((f) => f.id === id) ?? id;
  }

  /** What a field is called, for messages. */
  nameOf(id: string): LocalText | string {
    const label = this.columns.get(id)?.label;
    if (label) return label;
    const field = this.field(id);
    return typeof field === "string" ? field : field.name;
  }

  /** The field's cell, null where the sheet has no such column. */
  ref(field: string): Ref | null {
    return this.columns.get(field)?.ref(this.index) ?? null;
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
      if (this.state(field) !== CellState.OK) return this.missing(field, fields);
    }
    return undefined;
  }

  /** The judgement "unknown" for a field whose cell has no value. */
  missing(field: string, cells: readonly string[] = [field]): Judgement {
    const state = this.state(field);
    if (state === CellState.NO_COLUMN) return this.noColumn(field);
    const reason = REASONS[state];
    if (this.terse) return terseUnknown(reason);
    const column = this.columns.get(field);
    return unknown(reason, {
      at: this.ref(field),
      cells: this.refs(cells),
      field: this.field(field),
      header: column?.label,
      record: this.name,
      ...(state !== CellState.MARK && { said: column?.texts[this.index] }),
    });
  }

  private noColumn(field: string): Judgement {
    let judgement = this.absent?.get(field);
    if (!judgement) {
      judgement = unknown("noColumn", { field: this.field(field), sheet: this.table.sheet });
      (this.absent ??= new Map<string, Judgement>()).set(field, judgement);
    }
    return judgement;
  }

  /** A pass that tells its figures. */
  pass(details: Parameters<typeof pass>[0]): Judgement {
    return this.terse ? PASS : pass(details);
  }

  /** A fail at a field's cell, by default at the first one that was read. */
  fail(at?: Place, details: RowDetails = {}): Judgement {
    if (this.terse) return TERSE_FAIL;
    const place = this.place(at);
    return fail({ record: this.name, said: this.wordsAt(at), ...details, ...this.cells(place, details) });
  }

  /** An unknown at a field's cell, for reasons that lie not in that cell alone; of a cell's own the field is told. */
  unknown(reason: Reason, at?: Place, details: RowDetails = {}): Judgement {
    if (this.terse) return terseUnknown(reason);
    const place = this.place(at);
    const field = OF_A_CELL.has(reason) && typeof at === "string" ? { field: this.field(at) } : {};
    return unknown(reason, { record: this.name, ...field, ...details, ...this.cells(place, details) });
  }

  /** An unknown that only words tell: what is there leaves open what is asked. */
  unclear(at: Place | undefined, note: LocalText, details: RowDetails = {}): Judgement {
    return this.unknown("incomplete", at, { note, ...details });
  }

  /** A fail at a cell that says no to what is demanded. */
  denied(field: string, details: RowDetails = {}): Judgement {
    return this.fail(field, { value: false, limit: true, ...details });
  }

  /** What a yes or no says of a demand: a pass, a fail at its cell, or why nobody knows. */
  answered(field: string, details: RowDetails = {}): Judgement {
    const yes = this.yes(field);
    if (yes === undefined) return this.missing(field);
    return yes ? PASS : this.denied(field, details);
  }

  /** The judgement "unknown" for a cell that does not say what it is asked: a text that nobody reads, or none. */
  unread(field: string): Judgement {
    return this.isOk(field) ? this.unknown("unreadable", field) : this.missing(field);
  }

  /** The judgement "unknown" for a setting that nobody has made. */
  notSet(setting: string): Judgement {
    return this.terse
      ? terseUnknown("notSet")
      : unknown("notSet", { field: setting, sheet: this.table.sheet });
  }

  /** A field was read, and says something; what names the record is no evidence. */
  private note(field: string): void {
    if (this.isBlank(field) || this.table.record.key.includes(field)) return;
    (this.read ??= new Set<string>()).add(field);
  }

  private place(at: Place | undefined): Ref | null {
    const place = at === undefined ? (this.firstRead ?? null) : at;
    return typeof place === "string" ? this.ref(place) : place;
  }

  private cells(at: Ref | null, details: RowDetails): Pick<Judgement, "at" | "cells"> {
    const others = this.refs(details.cells ?? [...(this.read ?? [])]);
    return { at, cells: at && !details.cells ? [at, ...others.filter((ref) => !isSame(ref, at))] : others };
  }

  private wordsAt(at: Place | undefined): string | undefined {
    const field = at ?? this.firstRead;
    if (typeof field !== "string" || this.state(field) === CellState.MARK) return undefined;
    return this.columns.get(field)?.texts[this.index];
  }
}

const isSame = (a: Ref, b: Ref): boolean => a.row === b.row && a.column === b.column && a.sheet === b.sheet;
