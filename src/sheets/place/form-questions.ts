/** What a form's labels leave open. */
import { address } from "../address";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";
import type { Question } from "../types";
import { couldHold } from "../values/column";
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

/** What stands in the cells that answer a label. */
export function saidIn(grid: Grid, { row, answer }: Entry): CellValue[] {
  if (answer.kind === "inline") return [];
  const cells = answer.kind === "cells" ? answer.cells : answer.figures;
  return cells.map(({ column }) => grid.cell(row, column));
}

function columnsOf(grid: Grid, { row, answer }: Entry): number[] {
  if (answer.kind === "cells") return answer.cells.map((cell) => cell.column);
  if (answer.kind === "inline") return [answer.column];
  const said = answer.figures.find(({ column }) => !isEmpty(grid.cell(row, column)));
  return [said ? said.column : isEmpty(grid.cell(row, answer.yes)) ? answer.no : answer.yes];
}
