import type { Field } from "../../rules";
import type { Answer } from "../find/forms/answers";
import type { Heads } from "../find/forms/roles";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { Match, Qualifier } from "../lexicon/match";
import type { Label } from "../text/normalise";

/** A labelled value of a form: what the label means for each record type that knows it, and where the value is. */
export interface Entry {
  readonly row: number;
  /** Where the label stands, if not in the row of its value. */
  readonly labelRow?: number;
  readonly labelColumn: number;
  readonly label: Label;
  readonly matches: ReadonlyMap<Knowledge, Match | "ambiguous">;
  readonly answer: Answer;
  readonly heads: Heads;
}

/** The cell in which an entry's label stands. */
export const labelCell = ({ row, labelRow = row, labelColumn }: Entry): { row: number; column: number } => ({
  row: labelRow,
  column: labelColumn,
});

/** Labels that must share a value column before it is taken for the form's. */
const ENOUGH = 3;

/**
 * Puts an answer that no head places into the column where the other labels of its column have theirs: where
 * that is blank, a remark further right is no answer.
 */
export function aligned(grid: Grid, entry: Entry, entries: readonly Entry[]): Entry {
  const { answer, row, labelColumn, heads } = entry;
  if (answer.kind !== "cells" || answer.cells.length !== 1 || heads.roles.size > 0) return entry;
  const counts = new Map<number, number>();
  for (const other of runAround(entry, entries)) {
    const column = other.answer.kind === "cells" ? other.answer.cells[0]?.column : undefined;
    if (column === undefined || isEmpty(grid.cell(other.row, column))) continue;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const [usual, often] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const own = answer.cells[0]?.column;
  if (usual === undefined || own === usual || (often ?? 0) < ENOUGH) return entry;
  const label = grid.areaAt(row, labelColumn)?.right ?? labelColumn;
  const misplaced = own === undefined || isEmpty(grid.cell(row, own)) || own > usual;
  if (!misplaced || usual <= label) return entry;
  return { ...entry, answer: { ...answer, cells: [{ column: usual }] } };
}

/** Rows between entries that make two forms of them: a table may stand there. */
const FARTHEST_ENTRY = 5;

const LONGEST_FORM = 200;

/** The entries whose labels stand in the same column, without a wider gap in between. */
function runAround({ row, labelColumn }: Entry, entries: readonly Entry[]): Entry[] {
  const own = entries
    .filter((other) => other.labelColumn === labelColumn && Math.abs(other.row - row) <= LONGEST_FORM)
    .sort((a, b) => a.row - b.row);
  const starts = own.filter(({ row: at }, index) => at - (own[index - 1]?.row ?? -Infinity) > FARTHEST_ENTRY);
  const from = Math.max(...starts.map((start) => start.row).filter((start) => start <= row));
  const to = Math.min(...starts.map((start) => start.row).filter((start) => start > row), Infinity);
  return own.filter((other) => other.row >= from && other.row < to);
}

/** The field that an entry gives to a record type, under a qualifier of its column. */
export function fieldUnder(
  known: Knowledge,
  entry: Entry,
  qualifier: Qualifier | undefined
): Match | "ambiguous" | undefined {
  const match = entry.matches.get(known);
  if (!match || match === "ambiguous" || qualifier === undefined) return match;
  if (match.open !== true && fitsQualifier(match.field, qualifier)) return match;
  const twin = known.record.fields.find((field) => field.id === match.field.twin);
  if (fitsQualifier(match.field, qualifier)) return { ...match, open: false };
  return twin && fitsQualifier(twin, qualifier) ? { ...match, field: twin, open: false } : undefined;
}

const fitsQualifier = (field: Field, qualifier: Qualifier): boolean =>
  qualifier === "share" ? field.type !== "count" && field.type !== "date" : field.type !== "share";

/**
 * Whether a sheet says what codes of columns stand for, as exports explain theirs: most answers are labels of the
 * field that the label beside them names ("ZJHM | 证件号码"), which is nobody's data.
 */
export function explainsLabels(grid: Grid, known: Knowledge, entries: readonly Entry[]): boolean {
  const explained = entries.filter(({ row, answer, matches }) => {
    const match = matches.get(known);
    if (typeof match !== "object" || answer.kind !== "cells") return false;
    const said = answer.cells
      .map(({ column }) => grid.label(row, column))
      .find((label) => label !== undefined);
    const found = said && known.index.find(said);
    return typeof found === "object" && found.field === match.field;
  });
  return explained.length >= FEWEST_EXPLAINED && 2 * explained.length > entries.length;
}
const FEWEST_EXPLAINED = 2;
