/** What a form's labels leave open. */
import { address } from "../address";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";
import type { Field } from "../../rules";
import type { Question } from "../types";
import { couldHold } from "../values/column";
import { isOptionOf } from "../values/options";
import { filledOf } from "../values/ticks";
import type { Entry } from "./form-entry";

export const asked = (
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
export function labelQuestion(
  grid: Grid,
  known: Knowledge,
  entry: Entry,
  taken: ReadonlySet<string> = new Set()
): Question {
  const said = saidIn(grid, entry);
  const isOpen = (field: Field): boolean => !taken.has(field.id) && couldAnswer(grid, entry, field);
  const like = known.index.suggest(entry.label).filter(isOpen);
  const named = known.index.aside.has(entry.label) ? [] : namedBy(known, said, isOpen);
  const fields = new Set([...named, ...like]);
  return asked(
    grid,
    known,
    entry,
    "item",
    [...fields].map(({ id }) => id)
  );
}

/** The one choice that a form lacks and of which a cell says an option, whatever stands before it: "考生类型 | 统考". */
function namedBy(
  { record }: Knowledge,
  [said, ...others]: readonly CellValue[],
  isOpen: (field: Field) => boolean
): readonly Field[] {
  if (said === undefined || others.length > 0) return [];
  const chosen = record.fields.filter((field) => isOpen(field) && isOptionOf(field, said));
  return chosen.length === 1 ? chosen : [];
}

/** What stands in the cells that answer a label. */
function saidIn(grid: Grid, { row, answer }: Entry): CellValue[] {
  if (answer.kind === "inline") return [];
  const cells = answer.kind === "cells" ? answer.cells : answer.figures;
  return cells.map(({ column }) => grid.cell(row, column));
}

/** Whether what stands beside a label could be a field's value: a tick beneath yes or no, or what its cells say. */
export function couldAnswer(grid: Grid, entry: Entry, field: Field): boolean {
  return (isTicked(grid, entry) && field.type === "yesNo") || couldHold(field, saidIn(grid, entry));
}

/** Whether something stands beneath yes or beneath no. */
export const isTicked = (grid: Grid, { row, answer }: Entry): boolean =>
  answer.kind === "ticks" && !isEmpty(grid.cell(row, filledOf(grid, row, answer.yes, answer.no)));

function columnsOf(grid: Grid, { row, answer }: Entry): number[] {
  if (answer.kind === "cells") return answer.cells.map((cell) => cell.column);
  if (answer.kind === "inline") return [answer.column];
  const said = answer.figures.find(({ column }) => !isEmpty(grid.cell(row, column)));
  return [said ? said.column : filledOf(grid, row, answer.yes, answer.no)];
}
