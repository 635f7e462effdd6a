import { CellState } from "../../rules";
import type { Block } from "../account/roles";
import { address } from "../address";
import { isExcluded, isMarked } from "../find/evidence";
import { titlesAbove } from "../find/titles";
import type { FormScan } from "../find/forms/scan";
import { fingerprint } from "../fingerprint";
import { isEmpty, type Grid } from "../grid/grid";
import { fieldOf, type Knowledge } from "../lexicon/lexicon";
import { answered } from "../lexicon/match";
import type { Label } from "../text/normalise";
import type { Question, SheetMapping } from "../types";
import { readColumn } from "../values/column";
import { answeredCells } from "./answers";
import { assign, fieldId, isKeyedByHeads, type FormOptions } from "./assign";
import { composedEntries } from "./composed";
import { explainsLabels, labelCell, type Entry } from "./form-entry";
import { labelQuestion } from "./form-questions";
import { inOwnYear } from "./form-years";
import { cardQuestions, isOfItemUnsaid, itemPlace } from "./item-cards";
import { instancesOf, untoldIn } from "./instances";
import type { Instance, Slot } from "./slots";
import type { Place, Placement } from "./placement";
import { chosenFor, mappingFor } from "./replay";

/** The forms of a region, and what is asked where labels are known and nothing tells which cells answer them. */
export interface Forms {
  readonly placements: readonly Placement[];
  readonly questions: readonly Question[];
}

/** The forms of a scanned region: a placement for each record type that its labels speak of. */
export function placeForms(grid: Grid, scan: FormScan, options: FormOptions): Forms {
  const shares = new Map<Knowledge, Entry[]>();
  for (const [entry, known] of assign(grid, scan.entries, options)) {
    shares.set(known, [...(shares.get(known) ?? []), entry]);
  }
  // Lines above a table speak for its records, not for a record of their own.
  const open = [...shares].flatMap(([known, entries]) =>
    options.said && entries.every((entry) => isSaid(entry, options.said))
      ? []
      : [shareOf(grid, known, entries)]
  );
  // What only a record that is not there would know is as strange as what nobody knows.
  const lost = open.flatMap(({ isForm, entries }) => (isForm ? [] : entries));
  const strangers = open.some(({ isForm }) => isForm) ? [...scan.strangers(), ...lost] : [];
  const questions: Question[] = [];
  const placements = open.flatMap(({ known, entries, isForm, hasMarks }) => {
    const placement = isForm ? placeForm(grid, known, entries, strangers, options) : undefined;
    if (isForm && !placement && hasMarks) questions.push(...untoldIn(grid, known, entries));
    return placement ? [placement] : [];
  });
  return { placements, questions };
}

/** The labels of a form that a record type takes, and whether they make one. */
interface Share {
  readonly known: Knowledge;
  readonly entries: readonly Entry[];
  readonly hasMarks: boolean;
  readonly isForm: boolean;
}

function shareOf(grid: Grid, known: Knowledge, entries: readonly Entry[]): Share {
  const found = new Set(entries.flatMap((entry) => fieldId(known, entry) ?? []));
  const hasMarks = isMarked(known.record, found);
  const isForm =
    (hasMarks || isKeyedByHeads(known.record, entries)) &&
    !isOfItemUnsaid(grid, known, entries) &&
    !explainsLabels(grid, known, entries) &&
    !isExcluded(known, titlesOf(grid, entries));
  return { known, entries, hasMarks, isForm };
}

/** What stands over a form's labels and heads, and the sheet's name. */
function titlesOf(grid: Grid, entries: readonly Entry[]): Label[] {
  const top = Math.min(...entries.flatMap((entry) => [labelCell(entry).row, ...entry.heads.rows]));
  return [...titlesAbove(grid, top), grid.labelOf(grid.name)];
}

function isSaid({ row, answer }: Entry, said: ReadonlySet<string> = new Set()): boolean {
  const columns = answer.kind === "cells" ? answer.cells.map(({ column }) => column) : [answer.column];
  return columns.every((column) => said.has(`${row},${column}`));
}

function placeForm(
  grid: Grid,
  known: Knowledge,
  recognised: readonly Entry[],
  unknowns: readonly Entry[],
  options: FormOptions
): Placement | undefined {
  const { record } = known;
  const print = fingerprint(recognised.map((entry) => entry.label.words));
  const [first] = recognised;
  const corner = first ? addressOf(grid, labelCell(first)) : "A1";
  const mapping = mappingFor(options.mapping, grid.name, print, corner);
  const taken = new Set(recognised.flatMap((entry) => fieldId(known, entry) ?? []));
  const unknown = strangersOf(unknowns, recognised);
  const composed = composedEntries(grid, known, unknown, taken);
  const strangers = unknown.filter((entry) => !composed.has(entry));
  const all = [...recognised, ...composed.values()].sort(inOrder);
  const understood = inOwnYear(known, titlesOf(grid, recognised), all);
  const named = new Set<string>();
  const entries = mapping ? withAnswers(known, understood, strangers, mapping, named) : understood;
  const { instances, questions, layout } = instancesOf(grid, known, entries);
  const places = placesOf(instances, named);
  if (mapping) answeredCells(grid, places, mapping, (id) => fieldOf(record, id));
  const item = itemPlace(known, places, mapping);
  if (item) places.set(item.field.id, item);
  if (instances.length === 0 || places.size === 0) return undefined;
  if (!isMarked(record, places) && !isKeyedByHeads(record, entries)) return undefined;
  if (!mapping && (saysNothing(grid, instances) || isHeader(grid, known, instances))) return undefined;
  const rows = entries.flatMap((entry) => [entry.row, labelCell(entry).row]);
  const isEntry = ({ row, labelColumn }: Entry): boolean =>
    entries.some((entry) => entry.row === row && entry.labelColumn === labelColumn);
  return {
    record,
    layout,
    count: instances.length,
    places,
    block: blockOf(entries, places, instances.length),
    labels: entries.map(labelCell),
    aside: [],
    headRows: [...new Set(entries.flatMap((entry) => entry.heads.rows))].sort((a, b) => a - b),
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    totals: [],
    subtotals: [],
    ignored: [],
    questions: [
      ...questions,
      ...(item ? cardQuestions(grid, known, item, instances.length) : []),
      ...strangers
        .filter((entry) => !isEntry(entry))
        .map((entry) => labelQuestion(grid, known, entry, new Set(places.keys())))
        .filter(({ suggestions }) => suggestions.length > 0),
    ],
    fingerprint: print,
    corner,
  };
}

const addressOf = (grid: Grid, { row, column }: { row: number; column: number }): string =>
  address(grid.ref(row, column));

/** The rectangle around a form's labels and values. */
function blockOf(entries: readonly Entry[], places: ReadonlyMap<string, Place>, count: number): Block {
  const records = Array.from({ length: count }, (_, record) => record);
  const spots = [
    ...entries.map(labelCell),
    ...[...places.values()].flatMap(({ rowOf, columnOf }) =>
      records.map((record) => ({ row: rowOf(record), column: columnOf(record) }))
    ),
  ];
  const [rows, columns] = [spots.map(({ row }) => row), spots.map(({ column }) => column)];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** A place for each field; a record that lacks it is blank where another one has it. */
function placesOf(instances: readonly Instance[], named: ReadonlySet<string>): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const field of new Set(instances.flatMap((instance) => [...instance.keys()]))) {
    const usual = instances.find((instance) => instance.has(field))?.get(field);
    if (!usual) continue;
    const slotOf = (record: number): Slot | undefined => instances[record]?.get(field);
    const isNamedAlike = instances.every((one) => (one.get(field) ?? usual).label === usual.label);
    places.set(field.id, {
      field,
      in: "cell",
      ...(isNamedAlike && { label: usual.label }),
      rowOf: (record) => (slotOf(record) ?? usual).row,
      columnOf: (record) => (slotOf(record) ?? usual).column,
      says: (record) => slotOf(record)?.value ?? null,
      isDoubtful: instances.some((instance) => instance.get(field)?.both)
        ? (record) => slotOf(record)?.both === true
        : undefined,
      percentLabel: usual.percentLabel,
      confidence: named.has(field.id) ? "confirmed" : usual.confidence,
      reason: usual.reason,
    });
  }
  return places;
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
function saysNothing(grid: Grid, instances: readonly Instance[]): boolean {
  const states = instances.flatMap((instance) =>
    [...instance].map(([field, { row, column, value }]) => {
      const {
        states: [state],
      } = readColumn(field, [value], [grid.format(row, column)]);
      return state;
    })
  );
  const isUnread = (state: number | undefined): boolean => state === CellState.UNREADABLE;
  return states.some(isUnread) && states.every((state) => isUnread(state) || state === CellState.BLANK);
}

/** Labels with values that nobody knows, in a form or near it. */
function strangersOf(unknowns: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const rows = entries.map((entry) => entry.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return unknowns.filter(({ row }) => row >= first - 3 && row <= last + 10);
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
  ].sort(inOrder);
}

const inOrder = (a: Entry, b: Entry): number => a.row - b.row || a.labelColumn - b.labelColumn;
