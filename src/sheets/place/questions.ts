/** What a table's heads and rows leave open. */
import { address, columnName } from "../address";
import type { TablePlan } from "../find/tables";
import type { Grid } from "../grid/grid";
import type { ItemIndex } from "../lexicon/items";
import { isAside, isOrdinal } from "../lexicon/vocabulary";
import type { Label } from "../text/normalise";
import type { Question, SheetMapping } from "../types";
import { shownText } from "../values/column";
import { isBlank } from "../values/values";
import { chosenFor } from "./replay";
import type { Mapped } from "./settle";

/** More questions than this nobody answers. */
const MOST_QUESTIONS = 20;

const letterOf = (grid: Grid, column: number): string =>
  columnName(column + (grid.sheet.origin?.column ?? 0));

/** Count or share: neither the label nor the cells say it. */
export function kindQuestion(grid: Grid, { band, columns }: TablePlan, column: number): Question {
  const path = band.paths[column - band.left] ?? [];
  const field = columns.matches.get(column)?.field;
  return {
    kind: "kind",
    cell: address(grid.ref(band.bottom, column)),
    at: letterOf(grid, column),
    label: path.map((label) => label.text).join(" › "),
    suggestions: field ? [field.id, ...(field.twin === undefined ? [] : [field.twin])] : [],
  };
}

/** Header cells that no field was found for, without those that never are fields. */
function unmatchedColumns({ band, from, to, columns, items, spread }: TablePlan): [number, Label][] {
  const denied = new Set(columns.denials.values());
  const open: [number, Label][] = [];
  for (let column = from; column <= to; column += 1) {
    const path = band.paths[column - band.left] ?? [];
    const leaf = path[path.length - 1];
    const isTaken =
      spread?.columns.has(column) === true ||
      columns.matches.has(column) ||
      columns.idle.has(column) ||
      column === items?.column ||
      denied.has(column);
    if (!leaf || isTaken || isOrdinal(leaf)) continue;
    if (isAside(leaf) && !columns.doubtful.has(column)) continue;
    open.push([column, leaf]);
  }
  return open;
}

export const columnQuestions = (
  grid: Grid,
  plan: TablePlan,
  detected: ReadonlyMap<number, Mapped>
): Question[] =>
  unmatchedColumns(plan)
    .filter(([column]) => !detected.has(column))
    .map(([column, label]) => ({
      kind: "column",
      cell: address(grid.ref(plan.band.bottom, column)),
      at: letterOf(grid, column),
      label: label.text,
      suggestions: plan.known.index.suggest(label).map((field) => field.id),
    }));

/** Rows that none of the list's items names clearly, each name once. */
export function itemQuestions(
  grid: Grid,
  { body, items }: TablePlan,
  index: ItemIndex,
  mapping: SheetMapping | undefined
): Question[] {
  const questions: Question[] = [];
  for (const row of items ? body.records : []) {
    if (!items || questions.length >= MOST_QUESTIONS || items.field.type === "text") break;
    const cell = grid.cell(row, items.column);
    const label = shownText(cell);
    if (isBlank(cell) || index.find(label) !== undefined || questions.some((other) => other.label === label))
      continue;
    const chosen = mapping && chosenFor(mapping, label);
    if (chosen !== undefined && index.indexOf(chosen) !== undefined) continue;
    const at = address(grid.ref(row, items.column));
    questions.push({ kind: "item", cell: at, at, label, suggestions: index.suggest(label) });
  }
  return questions;
}
