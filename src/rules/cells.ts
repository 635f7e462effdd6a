import { codesOf, type Codes, type Trail } from "./codes";
import type { Field } from "./records";
import { ownColumns, workNow } from "./looked";
import { CellState, recordName, stateAt, type Column, type Ref, type Table } from "./table";
import type { LocalText } from "./text";

/** Fields by name, or cells: a row rule names fields and lets the row find their cells. */
export type Place = string | Ref | null;

/**
 * A record's cells: reads typed values. It remembers which fields were read: they are the cells of a finding, the first
 * of them the one to correct, unless the rule says otherwise.
 */
export class Cells {
  protected readonly columns: ReadonlyMap<string, Column>;
  /** What was asked for last, and within which work: rules ask for state and value of one field in a row. */
  private lastField = "";
  private lastColumn: Column | undefined;
  private lastWork = -1;
  /** Made with the first field: of the rows of a large sheet most are never asked for cells. */
  protected read: Set<string> | undefined;
  /** A field that was looked for and that a column nobody has understood yet may be. */
  askedFor: string | undefined;
  /** Notes what is asked of the record, where somebody wants to know. */
  trail: Trail | undefined;

  constructor(
    readonly table: Table,
    private at: number,
    /** Only the outcome is wanted: fails and gaps need no cells, and nothing is allocated for them. */
    readonly terse = false,
    /** Whether it is the record that is judged, and no other one that is looked at beside it. */
    readonly isOwn = false
  ) {
    this.columns = isOwn ? ownColumns(table) : table.columns;
  }

  /** Moved by the evaluator: a rule must not keep the row beyond its call. */
  get index(): number {
    return this.placeIn(undefined);
  }
  set index(index: number) {
    this.at = index;
  }

  /** Where the record stands, for whoever looks there in what has these codes; in what has none, it is like no other. */
  placeIn(codes: Codes | undefined): number {
    this.trail?.note(codes);
    return this.at;
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

  /** A column of which it is asked in which state a cell is: many cells say something, each another thing. */
  private stated(field: string): Column | undefined {
    const column = this.column(field);
    if (column && this.trail) this.trail.note(column.states);
    return column;
  }

  /** A column of which it is asked what a cell says. */
  private valued(field: string): Column | undefined {
    const column = this.column(field);
    if (column && this.trail) this.trail.note(codesOf(column));
    return column;
  }

  state(field: string): CellState {
    const column = this.stated(field);
    return column ? stateAt(column, this.at) : CellState.NO_COLUMN;
  }

  isOk(field: string): boolean {
    return this.stated(field)?.states[this.at] === CellState.OK;
  }

  /** Nothing is stated: a blank or dash, or the sheet has no such column. */
  isBlank(field: string): boolean {
    const column = this.stated(field);
    return column === undefined || column.states[this.at] === CellState.BLANK;
  }

  /** The number (share in percent, date as serial), NaN where there is none. */
  number(field: string): number {
    if (!this.terse) this.note(field);
    return this.valued(field)?.numbers[this.at] ?? NaN;
  }

  /** The text as shown, "" where there is none. */
  text(field: string): string {
    if (!this.terse) this.note(field);
    return this.valued(field)?.texts[this.at] ?? "";
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

  /** A field was read, and says something; what names the record is no evidence. */
  private note(field: string): void {
    if (this.isBlank(field) || this.table.record.key.includes(field)) return;
    (this.read ??= new Set<string>()).add(field);
  }
}
