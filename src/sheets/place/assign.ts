/** Which record type each labelled value of a form is given to. */
import type { RecordType } from "../../rules";
import { isMarked } from "../find/evidence";
import { isUnanswered } from "../find/forms/lines";
import type { Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { Mapping } from "../types";
import type { Entry } from "./form-entry";
import { mayHead } from "./matrix";

/** How few labels make a form. */
export interface FormOptions {
  readonly fewest: number;
  /** Cells ("row,column") that the tables of the sheet take for what is said once for their records. */
  readonly said?: ReadonlySet<string>;
  /** The row in which the first table of the sheet begins. */
  readonly firstTable?: number;
  readonly mapping?: Mapping;
}

/** The field that an entry's label names for a record type. */
export const fieldId = (known: Knowledge, entry: Entry): string | undefined => {
  const match = entry.matches.get(known);
  return match && match !== "ambiguous" ? match.field.id : undefined;
};

/** Gives each labelled value to one record type: the one that knows the most labels here. */
export function assign(
  grid: Grid,
  entries: readonly Entry[],
  { fewest, firstTable = -1 }: FormOptions
): [Entry, Knowledge][] {
  const fields = new Map<Knowledge, Set<string>>();
  for (const entry of entries) {
    for (const [known] of entry.matches) {
      const id = fieldId(known, entry);
      if (id !== undefined) fields.set(known, (fields.get(known) ?? new Set()).add(id));
    }
  }
  const asked = new Set(entries.filter(asksOnly));
  const mayBe = ({ record }: Knowledge, ids: ReadonlySet<string>): boolean =>
    isKeyedByHeads(record, entries) || isMarked(record, ids);
  const ranked = [...fields]
    .filter(
      ([known, ids]) =>
        mayBe(known, ids) &&
        (ids.size >= fewest || standsAlone(known, entries, firstTable) || isOneOf(asked, known))
    )
    .sort((a, b) => b[1].size - a[1].size)
    .map(([known]) => known);
  const deprived = new Set<Knowledge>();
  const given = entries.flatMap((entry): [Entry, Knowledge][] => {
    const cells = entry.answer.kind === "cells" ? entry.answer.cells : [];
    const fitting = ranked.filter((known) => fieldId(known, entry) !== undefined);
    const across = fitting.find(({ record }) => cells.filter((cell) => mayHead(record, cell)).length > 1);
    // What could be several of its fields is asked about.
    const [open] = ranked.filter((one) => entry.matches.get(one) === "ambiguous");
    const usual = across ?? fitting.find((k) => !isOnlyMatrix(k)) ?? fitting[0];
    const nearer = across || !usual ? undefined : besideOwn(grid, entries, entry, usual, fitting);
    if (usual && nearer) deprived.add(usual);
    const known = nearer ?? usual ?? open;
    return known ? [[entry, known]] : [];
  });
  // What the lines around have left of a record may be too little for a form.
  return given.filter(([, known]) => {
    if (!deprived.has(known)) return true;
    const own = given.flatMap(([entry, other]) => (other === known ? [entry] : []));
    const ids = new Set(own.flatMap((entry) => fieldId(known, entry) ?? []));
    return ids.size >= fewest || standsAlone(known, own, firstTable);
  });
}

/**
 * The record type whose own labels stand in the lines around, where none of the usual one's do: of "Ngày ký" between
 * "Số quyết định" and "Kiểm tra gần nhất" the recognition, though the sheet says more of the school farther down.
 */
function besideOwn(
  grid: Grid,
  entries: readonly Entry[],
  entry: Entry,
  usual: Knowledge,
  fitting: readonly Knowledge[]
): Knowledge | undefined {
  if (fitting.length < 2) return undefined;
  const lines = new Set(entries.map(({ row }) => row));
  let [top, bottom] = [entry.row, entry.row];
  while (lines.has(top - 1)) top -= 1;
  while (lines.has(bottom + 1)) bottom += 1;
  const around = entries.filter(({ row }) => row >= top && row <= bottom);
  const isOwn = (known: Knowledge, other: Knowledge): boolean =>
    around.some(
      ({ row, answer, matches }) =>
        typeof matches.get(known) === "object" && !matches.has(other) && !isUnanswered(grid, row, answer)
    );
  return fitting.find((known) => known !== usual && isOwn(known, usual) && !isOwn(usual, known));
}

/** Questions that make a list of them. */
const FEWEST_ASKED = 4;

/** Whether nothing but a question for yes or no is known of an entry. */
const asksOnly = ({ matches }: Entry): boolean =>
  matches.size > 0 && [...matches.values()].every((one) => one !== "ambiguous" && one.field.type === "yesNo");

/** One question of a list may be all that it asks of a record type: whether what is published is complete. */
const isOneOf = (asked: ReadonlySet<Entry>, known: Knowledge): boolean =>
  asked.size >= FEWEST_ASKED && [...asked].some(({ matches }) => matches.has(known));

/** The heads over a matrix name its records: their key is no label of its rows. */
export const isKeyedByHeads = (record: RecordType, entries: readonly Entry[]): boolean =>
  record.layouts.includes("matrix") &&
  record.marks.some((mark) => typeof mark === "string" && record.key.includes(mark)) &&
  entries.some(({ answer }) => answer.kind === "cells" && answer.cells.some((cell) => mayHead(record, cell)));

const isOnlyMatrix = ({ record: { layouts } }: Knowledge): boolean =>
  layouts.includes("matrix") && !layouts.includes("form") && !layouts.includes("list");

/**
 * One label alone is a form where it is written as one ("校长（签字）：…") and names its field exactly, or a day by
 * other words; over a table also a day that its label names word by word, whether or not a colon stands behind. A
 * count alone ("Tổng số học sinh: 135") is a remark on the table above it.
 */
function standsAlone(known: Knowledge, entries: readonly Entry[], firstTable: number): boolean {
  return entries.some((entry) => {
    const match = entry.matches.get(known);
    const written = entry.answer.kind === "inline" || /[:：]\s*$/.test(entry.label.text);
    if (match === undefined || match === "ambiguous") return false;
    const isNamed =
      (match.reason.how === "label" && match.confidence === "exact") || match.reason.how === "concepts";
    if (match.field.type === "date" && isNamed && entry.row < firstTable) return true;
    if (!written) return false;
    if (match.field.type === "date") return match.reason.how !== "demand";
    // A line over a table is its letterhead.
    if (match.field.type === "text" && entry.row < firstTable) return false;
    return match.confidence === "exact" && match.field.type !== "count";
  });
}
