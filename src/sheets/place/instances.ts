import type { Field, Table } from "../../rules";
import { address } from "../address";
import type { AnswerCell } from "../find/forms/answers";
import { fieldUnder, type Entry } from "./form-entry";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";
import type { Match, Qualifier, Reason } from "../lexicon/match";
import { wholeAnswer } from "../find/pieces";
import { couldHold } from "../values/column";
import { tickAt } from "../values/ticks";
import { kindsOf, type Kind } from "../values/twins";
import type { Question } from "../types";

/** A field's value in one form: the cell, and what its label said of it. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly percentLabel: boolean;
  readonly confidence: "exact" | "folded";
  readonly reason: Reason;
  /** Both yes and no are ticked. */
  readonly both?: boolean;
}
export type Instance = Map<Field, Slot>;

interface Found {
  readonly instances: Instance[];
  readonly questions: readonly Question[];
  readonly layout: Table["layout"];
}

interface Loose {
  readonly match: Match;
  readonly slot: Slot;
  readonly entry: Entry;
}

/** Parts a form's entries into records: one, one for each time the form begins anew, or one a column. */
export function instancesOf(grid: Grid, known: Knowledge, entries: readonly Entry[]): Found {
  const questions: Question[] = [];
  const matrix = matrixColumns(known, entries);
  if (matrix.length > 1)
    return { instances: asMatrix(grid, known, entries, matrix), questions, layout: "matrix" };
  const instances: Instance[] = [];
  const twice = new Set<Field>();
  let current: Instance = new Map();
  let opening: Field | undefined;
  const open: (Loose & { instance: Instance })[] = [];
  const put = ({ match, slot }: Loose): void => {
    const { field } = match;
    if (field === opening && current.size > 1) {
      current = new Map();
      instances.push(current);
    } else if (current.has(field)) {
      // The same figure stated twice says one thing; two different ones say nothing.
      if (current.get(field)?.value !== slot.value && !isEmpty(slot.value)) {
        if (isEmpty(current.get(field)?.value ?? null)) current.set(field, slot);
        else twice.add(field);
      }
      return;
    }
    if (instances.length === 0) instances.push(current);
    opening ??= field;
    current.set(field, slot);
  };
  for (const entry of entries) {
    for (const loose of slotsOf(grid, known, entry)) {
      if (loose.match.open === true) open.push({ ...loose, instance: current });
      else put(loose);
    }
    if (entry.matches.get(known) === "ambiguous") questions.push(labelQuestion(grid, known, entry));
  }
  settle(grid, known, open, current, put, (entry, field) => {
    questions.push(
      asked(grid, known, entry, "kind", field.twin === undefined ? [field.id] : [field.id, field.twin])
    );
  });
  for (const field of twice) {
    for (const instance of instances) instance.delete(field);
    for (const entry of entries) {
      const match = entry.matches.get(known);
      if (typeof match === "object" && match.field === field)
        questions.push(asked(grid, known, entry, "column", [field.id]));
    }
  }
  const layout = known.record.layouts.find((l) => l === "form" || l === "list") ?? "form";
  return { instances, questions, layout };
}

const asked = (
  grid: Grid,
  known: Knowledge,
  entry: Entry,
  kind: "kind" | "column" | "item",
  suggestions: readonly string[]
): Question => ({
  kind,
  what: "cell",
  why: WHY[kind],
  cell: address(grid.ref(entry.labelRow ?? entry.row, entry.labelColumn)),
  at: address(grid.ref(entry.row, columnsOf(grid, entry)[0] ?? entry.labelColumn)),
  label: entry.label.text,
  record: known.record.id,
  suggestions,
});
const WHY = { kind: "kind", column: "several", item: "unlike" } as const;

/** What a label means that nothing, or too much, is known of: fields that its cells could hold. */
export const labelQuestion = (
  grid: Grid,
  known: Knowledge,
  entry: Entry,
  taken: ReadonlySet<string> = new Set()
): Question =>
  asked(
    grid,
    known,
    entry,
    "item",
    known.index
      .suggest(entry.label)
      .filter((field) => !taken.has(field.id) && couldHold(field, saidIn(grid, entry)))
      .map((field) => field.id)
  );

const saidIn = (grid: Grid, { row, answer }: Entry): CellValue[] =>
  answer.kind === "cells" ? answer.cells.map(({ column }) => grid.cell(row, column)) : [];

function columnsOf(grid: Grid, { row, answer }: Entry): number[] {
  if (answer.kind === "cells") return answer.cells.map((cell) => cell.column);
  if (answer.kind === "inline") return [answer.column];
  return [isEmpty(grid.cell(row, answer.yes)) ? answer.no : answer.yes];
}

/** Columns that are records of their own: years, or people and places, where the record type allows it. */
function matrixColumns({ record }: Knowledge, entries: readonly Entry[]): number[] {
  if (!record.layouts.includes("matrix")) return [];
  const columns = new Set<number>();
  for (const { answer } of entries) {
    if (answer.kind !== "cells") continue;
    for (const cell of answer.cells)
      if (cell.year !== undefined || cell.head !== undefined) columns.add(cell.column);
  }
  return [...columns].sort((a, b) => a - b);
}

function asMatrix(
  grid: Grid,
  known: Knowledge,
  entries: readonly Entry[],
  columns: readonly number[]
): Instance[] {
  const [keyId] = known.record.key;
  const key = known.record.fields.find((field) => field.id === keyId);
  const headRow = entries.flatMap((entry) => entry.heads.rows)[0];
  const rows = matrixRows(grid, known, entries, columns);
  return columns.map((column) => {
    const instance: Instance = new Map();
    if (key && headRow !== undefined) {
      const value = grid.cell(headRow, column);
      const reason: Reason = { how: "label", label: "" };
      instance.set(key, { row: headRow, column, value, percentLabel: false, confidence: "exact", reason });
    }
    for (const [entry, match] of rows) {
      if (!instance.has(match.field)) instance.set(match.field, slotAt(grid, entry, match, column));
    }
    return instance;
  });
}

/** The field of each row of a matrix; a row whose label leaves count or share open is read along itself. */
function matrixRows(
  grid: Grid,
  known: Knowledge,
  entries: readonly Entry[],
  columns: readonly number[]
): [Entry, Match][] {
  const rows = entries.flatMap((entry): [Entry, Match][] => {
    const match = fieldUnder(known, entry, unitQualifier(entry));
    return match && match !== "ambiguous" ? [[entry, match]] : [];
  });
  const cellsOf = (row: number) => columns.map((column) => grid.cell(row, column));
  const open = rows.filter(([, match]) => match.open === true);
  const kinds = kindsOf(
    open.map(([{ row }, { field }]) => ({
      field,
      cells: cellsOf(row),
      formats: columns.map((column) => grid.format(row, column)),
      across: true,
    })),
    (field) => {
      const whole = rows.find(([, match]) => match.field.id === field.whole);
      return whole && cellsOf(whole[0].row);
    }
  );
  return rows.flatMap(([entry, match]): [Entry, Match][] => {
    if (match.open !== true) return [[entry, match]];
    const fields = ofKind(known, match.field, kinds[open.findIndex(([other]) => other === entry)]);
    return fields.map((field) => [entry, { ...match, field, open: false }]);
  });
}

/** Of a field and its twin the one that is a count, or a share, or both. */
function ofKind({ record }: Knowledge, field: Field, kind: Kind | undefined): Field[] {
  if (kind === undefined) return [];
  const twin = record.fields.find((other) => other.id === field.twin);
  const both = twin ? [field, twin] : [field];
  return kind === "both"
    ? both
    : both.filter((one) => (one.type === "share") === (kind === "share")).slice(0, 1);
}

const slotAt = (grid: Grid, entry: Entry, match: Match, column: number, percent = false): Slot => ({
  row: entry.row,
  column,
  value: grid.cell(entry.row, column),
  percentLabel: percent || entry.label.percent || unitOf(entry) === "%",
  confidence: match.confidence,
  reason: match.reason,
});
const unitOf = ({ answer }: Entry): string | undefined =>
  answer.kind === "cells" ? answer.unit?.trim() : undefined;

/** The fields that one labelled row gives, each with its cell. */
function slotsOf(grid: Grid, known: Knowledge, entry: Entry): Loose[] {
  const { answer } = entry;
  const single = fieldUnder(known, entry, unitQualifier(entry));
  if (answer.kind === "inline") {
    if (!single || single === "ambiguous") return [];
    const text = writtenInline(grid, entry, single, answer);
    return [{ match: single, slot: inlineSlot(entry, single, answer.column, text), entry }];
  }
  if (answer.kind === "ticks") {
    if (!single || single === "ambiguous") return [];
    const isCounted = single.field.type !== "yesNo" && answer.figures.length > 0;
    if (isCounted) return quantitiesOf(grid, known, entry, answer.figures);
    return [{ match: single, slot: tickSlot(grid, entry, single, answer), entry }];
  }
  const quantities = answer.cells.filter((cell) => cell.as !== undefined);
  if (quantities.length > 0) return quantitiesOf(grid, known, entry, quantities);
  const cell = oneOf(grid, entry);
  if (cell === undefined || !single || single === "ambiguous") return [];
  const slot = slotAt(grid, entry, single, cell);
  const value = wholeAnswer(grid, entry.row, cell, entry.labelColumn);
  return [{ match: single, slot: { ...slot, value }, entry }];
}

/** A row's count and its share, each in the column headed so. */
const quantitiesOf = (grid: Grid, known: Knowledge, entry: Entry, cells: readonly AnswerCell[]): Loose[] =>
  cells.flatMap(({ column, as, percent }): Loose[] => {
    const match = fieldUnder(known, entry, as);
    if (!match || match === "ambiguous") return [];
    return [{ match: { ...match, open: false }, slot: slotAt(grid, entry, match, column, percent), entry }];
  });

const unitQualifier = (entry: Entry): Qualifier | undefined => (unitOf(entry) === "%" ? "share" : undefined);

/** The one cell that answers: of several years the latest; of several unnamed columns the only filled one. */
function oneOf(grid: Grid, { row, answer }: Entry): number | undefined {
  if (answer.kind !== "cells") return answer.column;
  const [first] = answer.cells;
  if (answer.cells.length === 1) return first?.column;
  const years = answer.cells.filter((cell) => cell.year !== undefined);
  if (years.length > 0) return [...years].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0]?.column;
  const filled = answer.cells.filter((cell) => !isEmpty(grid.cell(row, cell.column)));
  return filled.length === 1 ? filled[0]?.column : undefined;
}

/** What stands behind a label in its cell; as it is written where the field keeps its texts. */
function writtenInline(
  grid: Grid,
  { row }: Entry,
  { field }: Match,
  { column, text }: { readonly column: number; readonly text: string }
): string {
  const cell = grid.cell(row, column);
  return field.verbatim && typeof cell === "string" ? cell.replace(/^[^:：]*[:：]\s*/u, "") : text;
}

function inlineSlot(entry: Entry, match: Match, column: number, value: string): Slot {
  const { confidence, reason } = match;
  return { row: entry.row, column, value, percentLabel: entry.label.percent, confidence, reason };
}

/** A tick beneath yes or beneath no; figures stand in either column. */
function tickSlot(grid: Grid, entry: Entry, match: Match, { yes, no }: { yes: number; no: number }): Slot {
  if (match.field.type !== "yesNo") {
    return slotAt(grid, entry, match, isEmpty(grid.cell(entry.row, yes)) ? no : yes);
  }
  const tick = tickAt(grid, entry.row, yes, no);
  const { confidence, reason } = match;
  return { row: entry.row, ...tick, percentLabel: false, confidence, reason };
}

/** Decides open quantities of a form: by their own cell, else by what their scale adds up to. */
function settle(
  grid: Grid,
  known: Knowledge,
  open: readonly (Loose & { instance: Instance })[],
  current: Instance,
  put: (loose: Loose) => void,
  ask: (entry: Entry, field: Field) => void
): void {
  if (open.length === 0) return;
  const kinds = kindsOf(
    open.map(({ match, slot }) => ({
      field: match.field,
      cells: [slot.value],
      formats: [grid.format(slot.row, slot.column)],
    })),
    (field) => {
      const whole = [...current].find(([own]) => own.id === field.whole);
      return whole && [whole[1].value];
    }
  );
  open.forEach(({ match, slot, entry }, index) => {
    const chosen = ofKind(known, match.field, kinds[index]);
    for (const field of chosen) put({ match: { ...match, field, open: false }, slot, entry });
    if (chosen.length === 0) ask(entry, match.field);
  });
}
