import { Cells, type Place } from "./cells";
import { fail, PASS, pass, unknown, type Details, type Judgement, type Reason } from "./judgement";
import { OF_A_CELL, REASONS, TERSE_FAIL, terseUnknown } from "./reasons";
import { CellState, type Ref } from "./table";
import type { LocalText } from "./text";

export type { Place };

/** A judgement's details with places given by field name. */
export type RowDetails = Omit<Details, "at" | "cells"> & { readonly cells?: readonly Place[] };

/** A record seen by a rule: its cells, and the judgements that gaps and values in them come to. */
export class Row extends Cells {
  /** Judgements of columns that the table lacks: one for all rows. */
  private absent: Map<string, Judgement> | undefined;

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
