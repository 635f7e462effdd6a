/** Forms whose columns are records of their own: a year, a person or a place each. */
import type { RecordType } from "../../rules";
import type { AnswerCell } from "../find/forms/answers";
import { isEmpty, type Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import type { Knowledge } from "../lexicon/lexicon";
import type { Match, Reason } from "../lexicon/match";
import { kindsOf } from "../values/twins";
import { fieldUnder, type Entry } from "./form-entry";
import { ofKind, slotAt, unitQualifier, type Instance } from "./slots";

/** Whether a column under a head may be a record of its own: a year, or a person or place. */
export const mayHead = (
  { layouts, headed, headedBeneath }: RecordType,
  { year, head, over }: AnswerCell
): boolean =>
  layouts.includes("matrix") &&
  (year !== undefined || head !== undefined) &&
  ((headed?.test(head ?? String(year)) ?? true) ||
    (over !== undefined && headedBeneath?.test(over) === true));

/** The columns of one record, from the left: one, or one for its counts and one for its shares. */
export type RecordColumns = readonly [number, ...number[]];

const cellsOf = ({ answer }: Entry): readonly AnswerCell[] => (answer.kind === "cells" ? answer.cells : []);

/** Columns that are records of their own, where the record type allows it, from left to right. */
export function matrixColumns({ record }: Knowledge, entries: readonly Entry[]): RecordColumns[] {
  const cells = entries.flatMap(cellsOf).filter((cell) => mayHead(record, cell));
  // "SL | TL (%)" beneath a year are two columns of one record.
  const isParted = cells.some(({ as }) => as !== undefined);
  const records = new Map<number, Set<number>>();
  for (const { column, year } of cells) {
    const key = isParted && year !== undefined ? -year : column;
    records.set(key, (records.get(key) ?? new Set()).add(column));
  }
  return [...records.values()]
    .flatMap((columns): RecordColumns[] => {
      const [first, ...others] = [...columns].sort((a, b) => a - b);
      return first === undefined ? [] : [[first, ...others]];
    })
    .sort(([a], [b]) => a - b);
}

export function asMatrix(
  grid: Grid,
  known: Knowledge,
  entries: readonly Entry[],
  records: readonly RecordColumns[]
): Instance[] {
  const [keyId] = known.record.key;
  const key = known.record.fields.find((field) => field.id === keyId);
  const firsts = records.map(([first]) => first);
  const headRow = keyRow(grid, entries, firsts);
  const isParted = (entry: Entry): boolean => cellsOf(entry).some(({ as }) => as !== undefined);
  const whole = matrixRows(
    grid,
    known,
    entries.filter((entry) => !isParted(entry)),
    firsts
  );
  return records.map((columns) => {
    const [column] = columns;
    const instance: Instance = new Map();
    const put = (entry: Entry, match: Match, at: number, percent?: boolean): void => {
      // A heading may read like the label beneath it: what is filled counts.
      const before = instance.get(match.field);
      if (!before || isEmpty(before.value))
        instance.set(match.field, slotAt(grid, entry, match, at, percent));
    };
    if (key && headRow !== undefined) {
      const value = grid.cell(headRow, column);
      const reason: Reason = { how: "label", label: "" };
      instance.set(key, { row: headRow, column, value, percentLabel: false, confidence: "exact", reason });
    }
    for (const [entry, match] of whole) put(entry, match, column);
    for (const entry of entries.filter(isParted)) {
      for (const { column: at, as, percent } of cellsOf(entry)) {
        const match = columns.includes(at) ? fieldUnder(known, entry, as) : undefined;
        if (typeof match === "object") put(entry, { ...match, open: false }, at, percent);
      }
    }
    return instance;
  });
}

/** The row of heads in which most records have their own: beneath "Năm học" over all of them stand the years. */
function keyRow(grid: Grid, entries: readonly Entry[], columns: readonly number[]): number | undefined {
  const rows = [...new Set(entries.flatMap((entry) => entry.heads.rows))];
  // Years may stand as numbers; a blank is no name.
  const named = (row: number): CellValue[] => columns.map((column) => grid.cell(row, column));
  const names = (row: number): number => new Set(named(row).filter((cell) => !isEmpty(cell))).size;
  const most = Math.max(...rows.map(names));
  return rows.find((row) => names(row) === most);
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
