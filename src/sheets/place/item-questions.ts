/** Rows of a closed list whose names nobody knows. */
import type { RecordType } from "../../rules";
import { address } from "../address";
import type { TablePlan } from "../find/plan";
import type { Grid } from "../grid/grid";
import type { ItemIndex } from "../lexicon/items";
import type { Question } from "../types";
import { shownText } from "../values/column";
import { isBlank } from "../values/values";
import { countsThings } from "./unit-column";

/** More questions than this nobody answers. */
const MOST_QUESTIONS = 20;

/** Rows that none of the list's items names clearly, each name once. */
export function itemQuestions(
  grid: Grid,
  plan: TablePlan,
  index: ItemIndex,
  chosenFor: (name: string) => string | undefined = () => undefined
): Question[] {
  const questions: Question[] = [];
  const { body, items, known } = plan;
  const named = new Set(body.records.map((row) => items && index.find(grid.text(row, items.column))));
  /** Whether the rows name what this one is like, if it is like any of the list: it is a number beside that share. */
  const isToldElsewhere = ({ suggestions: [code] }: Question): boolean =>
    code === undefined || named.has(index.indexOf(code));
  for (const row of items ? body.records : []) {
    if (!items || questions.length >= MOST_QUESTIONS || items.field.type === "text") break;
    const cell = grid.cell(row, items.column);
    const label = shownText(cell);
    if (isBlank(cell) || index.find(label) !== undefined || questions.some((other) => other.label === label))
      continue;
    if (namesPart(grid, plan, items.column, row)) continue;
    const chosen = chosenFor(label);
    if (chosen !== undefined && index.indexOf(chosen) !== undefined) continue;
    const question = itemQuestion(grid, known.record, index, { row, column: items.column });
    if (countsThings(grid, plan, row) && isToldElsewhere(question)) continue;
    questions.push(question);
  }
  return questions;
}

/** Asks which item of a list a cell names. */
export function itemQuestion(
  grid: Grid,
  record: RecordType,
  index: ItemIndex,
  { row, column }: { readonly row: number; readonly column: number }
): Question {
  const label = shownText(grid.cell(row, column));
  const at = { cell: address(grid.ref(row, column)), at: String(grid.rowNumber(row)) };
  const suggestions = index.suggest(label);
  return { kind: "item", what: "row", why: "item", ...at, label, record: record.id, suggestions };
}

/** Whether a row only names those numbered within it, and gives nothing that its list asks: "1 | CHỈ ĐẠO, ĐIỀU HÀNH" over "1.1". */
function namesPart(grid: Grid, { columns, from }: TablePlan, item: number, row: number): boolean {
  const numberAt = (at: number): string => (item > from ? String(grid.raw(at, item - 1) ?? "").trim() : "");
  const own = numberAt(row).replace(/[.)]$/, "");
  if (!/^\d{1,2}(?:\.\d{1,2})*$|^[IVX]+$/.test(own) || !numberAt(row + 1).startsWith(`${own}.`)) return false;
  return [...columns.matches.keys()].every((column) => column <= item || isBlank(grid.cell(row, column)));
}
