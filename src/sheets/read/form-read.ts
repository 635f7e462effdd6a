import { CellState, type Column, type Field, type RecordType, type Table } from "../../rules";
import { address } from "../address";
import { answered } from "../lexicon/match";
import { scaleOf } from "../values/column";
import { isMarked } from "../find/evidence";
import { fingerprint } from "../fingerprint";
import { type Entry } from "../find/form-entry";
import { type FormScan } from "../find/forms";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";
import { instancesOf, labelQuestion, type Instance, type Slot } from "../place/form-instances";
import { readColumn } from "../values/column";
import type { Confidence, Mapping, RecognisedTable, SheetMapping } from "../types";
import { parseAddress } from "../address";
import { chosenFor, mappingFor } from "../place/replay";

/** How few labels make a form. */
export interface FormOptions {
  readonly fewest: number;
  readonly date1904: boolean;
  readonly mapping?: Mapping;
}

/** Reads the forms of a scanned region: one table for each record type that its labels speak of. */
export function readForms(grid: Grid, scan: FormScan, options: FormOptions): RecognisedTable[] {
  const shares = new Map<Knowledge, Entry[]>();
  for (const [entry, known] of assign(scan.entries, options.fewest)) {
    shares.set(known, [...(shares.get(known) ?? []), entry]);
  }
  return [...shares].flatMap(([known, entries]) => {
    const { record } = known;
    const found = new Set(entries.flatMap((entry) => fieldId(known, entry) ?? []));
    const marked = isMarked(record, found);
    if (!marked && !isKeyedByHeads(record, entries)) return [];
    const table = readForm(grid, known, entries, scan, options);
    return table ? [table] : [];
  });
}

const fieldId = (known: Knowledge, entry: Entry): string | undefined => {
  const match = entry.matches.get(known);
  return match && match !== "ambiguous" ? match.field.id : undefined;
};

/** Gives each labelled value to one record type: the one that knows the most labels here. */
function assign(entries: readonly Entry[], fewest: number): [Entry, Knowledge][] {
  const fields = new Map<Knowledge, Set<string>>();
  for (const entry of entries) {
    for (const [known] of entry.matches) {
      const id = fieldId(known, entry);
      if (id !== undefined) fields.set(known, (fields.get(known) ?? new Set()).add(id));
    }
  }
  const mayBe = ({ record }: Knowledge, ids: ReadonlySet<string>): boolean =>
    isKeyedByHeads(record, entries) || isMarked(record, ids);
  const ranked = [...fields]
    .filter(([known, ids]) => mayBe(known, ids) && (ids.size >= fewest || standsAlone(known, entries)))
    .sort((a, b) => b[1].size - a[1].size)
    .map(([known]) => known);
  return entries.flatMap((entry): [Entry, Knowledge][] => {
    const years =
      entry.answer.kind === "cells" &&
      entry.answer.cells.filter((c) => c.year !== undefined || c.head).length > 1;
    const fitting = ranked.filter((known) => fieldId(known, entry) !== undefined);
    const known = (years ? fitting.find(isMatrix) : fitting.find((k) => !isOnlyMatrix(k))) ?? fitting[0];
    return known ? [[entry, known]] : [];
  });
}

/** The heads over a matrix name its records: their key is no label of its rows. */
const isKeyedByHeads = (record: RecordType, entries: readonly Entry[]): boolean =>
  record.layouts.includes("matrix") &&
  record.marks.some((mark) => typeof mark === "string" && record.key.includes(mark)) &&
  entries.some(
    ({ answer }) =>
      answer.kind === "cells" && answer.cells.some((cell) => cell.year !== undefined || cell.head)
  );

const isMatrix = ({ record }: Knowledge): boolean => record.layouts.includes("matrix");
const isOnlyMatrix = ({ record }: Knowledge): boolean =>
  isMatrix({ record } as Knowledge) && !record.layouts.includes("form") && !record.layouts.includes("list");

/**
 * One label alone is a form where it is written as one ("校长（签字）：…") and names its field exactly. A count
 * alone ("Tổng số học sinh: 135") is a remark on the table above it.
 */
function standsAlone(known: Knowledge, entries: readonly Entry[]): boolean {
  return entries.some((entry) => {
    const match = entry.matches.get(known);
    const written = entry.answer.kind === "inline" || /[:：]\s*$/.test(entry.label.text);
    if (!written || match === undefined || match === "ambiguous") return false;
    return match.confidence === "exact" && match.field.type !== "count";
  });
}

function readForm(
  grid: Grid,
  known: Knowledge,
  recognised: readonly Entry[],
  scan: FormScan,
  options: FormOptions
): RecognisedTable | undefined {
  const { record } = known;
  const print = fingerprint(recognised.map((entry) => entry.label.words));
  const [first] = recognised;
  const corner = first ? address(grid.ref(first.row, first.labelColumn)) : "A1";
  const mapping = mappingFor(options.mapping, grid.name, print, corner);
  const strangers = strangersOf(scan, recognised);
  const confirmed = new Set<string>();
  const entries = mapping ? withAnswers(known, recognised, strangers, mapping, confirmed) : recognised;
  const { instances, questions, layout } = instancesOf(grid, known, entries);
  for (const [id, cell] of Object.entries(mapping?.columns ?? {})) {
    const field = record.fields.find((f) => f.id === id);
    const place = cell === null ? undefined : parseAddress(cell);
    const [instance] = instances;
    if (!field || !instance) continue;
    instance.delete(field);
    if (!place) continue;
    const row = place.row - (grid.sheet.origin?.row ?? 0);
    const column = place.column - (grid.sheet.origin?.column ?? 0);
    instance.set(field, {
      row,
      column,
      value: grid.cell(row, column),
      percentLabel: false,
      confidence: "exact",
    });
    confirmed.add(id);
  }
  if (instances.length === 0 || instances.every((instance) => instance.size === 0)) return undefined;
  const table = tableOf(grid, known, instances, layout, options.date1904);
  if (!isMarked(record, table.columns) && !isKeyedByHeads(record, entries)) return undefined;
  if (!mapping && (saysNothing(table) || isHeader(grid, known, instances))) return undefined;
  const columns: Record<string, string> = {};
  const confidence: Record<string, Confidence> = {};
  for (const [field, slot] of [...instances].flatMap((instance) => [...instance])) {
    columns[field.id] ??= address(grid.ref(slot.row, slot.column));
    confidence[field.id] ??= confirmed.has(field.id) ? "confirmed" : slot.confidence;
  }
  const rows = entries.map((entry) => entry.row);
  const heads = [...new Set(entries.flatMap((entry) => entry.heads.rows))];
  return {
    table,
    layout,
    headerRows: heads.sort((a, b) => a - b).map((row) => grid.rowNumber(row)),
    firstRow: grid.rowNumber(Math.min(...rows)),
    lastRow: grid.rowNumber(Math.max(...rows)),
    ignoredRows: [],
    columns,
    confidence,
    questions: [
      ...questions,
      ...strangers
        .filter((entry) => !entries.some((e) => e.row === entry.row && e.labelColumn === entry.labelColumn))
        .map((entry) => labelQuestion(grid, known, entry)),
    ],
    fingerprint: print,
    corner,
  };
}

/** Labels beside labels: the header of a table that has no rows yet. */
function isHeader(grid: Grid, known: Knowledge, instances: readonly Instance[]): boolean {
  const values = instances.flatMap((instance) => [...instance.values()]).map(({ value }) => value);
  const said = values.filter((value) => !isEmpty(value));
  return (
    said.length > 1 &&
    said.every((value) => typeof value === "string" && known.index.find(grid.labelOf(value)) !== undefined)
  );
}

/** Words beside words, none of which is what its label asks for: a timetable of subjects is no form. */
function saysNothing({ columns }: Table): boolean {
  const states = [...columns.values()].flatMap((column) => [...column.states] as CellState[]);
  const isUnread = (state: CellState): boolean => state === CellState.UNREADABLE;
  return states.some(isUnread) && states.every((state) => isUnread(state) || state === CellState.BLANK);
}

/** Labels with values that nobody knows, in a form or near it. */
function strangersOf(scan: FormScan, entries: readonly Entry[]): Entry[] {
  const rows = entries.map((entry) => entry.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return scan.strangers.filter(({ row }) => row >= first - 3 && row <= last + 10);
}

/** A form's labels, with what a person has said of those that were not understood. */
function withAnswers(
  known: Knowledge,
  entries: readonly Entry[],
  strangers: readonly Entry[],
  mapping: SheetMapping,
  confirmed: Set<string>
): Entry[] {
  const asAnswered = (entry: Entry): Entry | undefined => {
    const id = chosenFor(mapping, entry.label.text);
    const field = known.record.fields.find((one) => one.id === id);
    if (!field) return undefined;
    confirmed.add(field.id);
    return { ...entry, matches: new Map([[known, answered(field, entry.label.text)]]) };
  };
  return [
    ...entries.map((entry) => asAnswered(entry) ?? entry),
    ...strangers.flatMap((entry) => asAnswered(entry) ?? []),
  ].sort((a, b) => a.row - b.row || a.labelColumn - b.labelColumn);
}

/** Reads instances of a form as records; the scale of shares is decided over all of an instance's shares. */
function tableOf(
  grid: Grid,
  known: Knowledge,
  instances: readonly Instance[],
  layout: Table["layout"],
  date1904: boolean
): Table {
  const { record } = known;
  const fields = [...new Set(instances.flatMap((instance) => [...instance.keys()]))];
  const together = layout === "matrix" ? formScale(grid, instances) : undefined;
  const scales = instances.map((instance) => together ?? formScale(grid, [instance]));
  const columns = new Map<string, Column>();
  for (const field of fields) {
    const states = new Uint8Array(instances.length);
    const numbers = new Float64Array(instances.length).fill(NaN);
    const texts: string[] = [];
    instances.forEach((instance, index) => {
      const slot = instance.get(field);
      const cell: CellValue = slot ? slot.value : null;
      const format = slot && grid.format(slot.row, slot.column);
      const context = { date1904, percentLabel: slot?.percentLabel, ...scales[index] };
      const read = readColumn(field, [cell], [format], context);
      states[index] = slot?.both ? CellState.AMBIGUOUS : (read.states[0] ?? CellState.BLANK);
      numbers[index] = slot?.both ? NaN : (read.numbers[0] ?? NaN);
      texts.push(read.texts[0] ?? "");
    });
    columns.set(field.id, { field, states, numbers, texts, ref: (index) => place(field, index) });
  }
  return { record, sheet: grid.name, count: instances.length, columns, layout };

  function place(field: Field, index: number): ReturnType<Grid["ref"]> {
    const slot: Slot | undefined =
      instances[index]?.get(field) ?? instances.find((i) => i.has(field))?.get(field);
    return grid.ref(slot?.row ?? 0, slot?.column ?? 0);
  }
}

/** The scale of a form's shares; a single one has no column to prove it. */
function formScale(
  grid: Grid,
  instances: readonly Instance[]
): { scale?: ReturnType<typeof scaleOf>; lone?: boolean } {
  const slots = instances.flatMap((instance) =>
    [...instance].flatMap(([field, slot]) => (field.type === "share" && !isEmpty(slot.value) ? [slot] : []))
  );
  if (slots.length <= 1) return { lone: true };
  const formats = slots.map((slot) => grid.format(slot.row, slot.column));
  const percentLabel = slots.some((slot) => slot.percentLabel);
  return {
    scale: scaleOf(
      slots.map((slot) => slot.value),
      formats,
      percentLabel
    ),
  };
}
