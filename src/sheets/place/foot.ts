/** Rows beneath figures spread over columns that say something else of each column ("报名人数 | 400 | 200"). */
import type { Field } from "../../rules";
import { address } from "../address";
import { isBlank } from "../grid/blanks";
import { isNumberLike, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import type { Question, Why } from "../types";
import { couldHold, isFigure } from "../values/column";
import { optionsIn } from "./named-options";

/** The columns over which a figure is spread, what is known of them, and where their table begins. */
export interface Spreading {
  readonly known: Knowledge;
  readonly from: number;
  readonly spread: { readonly field: Field; readonly columns: ReadonlyMap<number, unknown> };
}

/** A row that is of the columns, not of a record. */
export interface FootRow {
  readonly row: number;
  readonly label: Label;
  readonly column: number;
  /** What it gives of each column: a field that sheets may say once for many records. */
  readonly field?: Field;
}

/** What of a row's place speaks against a record. */
interface Above {
  /** The record above. */
  readonly record: number | undefined;
  /** Whether it stands right beneath a total. */
  readonly isBeneathTotal: boolean;
  readonly fields: ReadonlyMap<number, Field>;
}

/** How like a field's a label must be that nobody knows. */
const LEAST_LIKE = 0.6;

/** What a row says of the columns, whose only text names another field that is said once; undefined where it has no such text. */
export function namedFoot(grid: Grid, spreading: Spreading, row: number): FootRow | undefined {
  const { known, from, spread } = spreading;
  const columns = [...spread.columns.keys()];
  const first = Math.min(...columns);
  const [column, ...others] = grid
    .filled(row, from, first - 1)
    .filter((at) => !isBlank(grid.raw(row, at)) && !isNumberLike(grid.raw(row, at)));
  const label = column === undefined ? undefined : grid.label(row, column);
  if (column === undefined || !label || others.length > 0) return undefined;
  const said = grid.filled(row, column + 1, Math.max(...columns)).map((at) => grid.raw(row, at));
  if (!said.some(isNumberLike) || !said.every((cell) => isBlank(cell) || isNumberLike(cell)))
    return undefined;
  const found = known.index.find(label);
  const field = typeof found === "object" && isOfColumns(found.field) ? found.field : undefined;
  return { row, label, column, field };
}

/** Whether a row is no record: it says something of each column, or of all of them. */
export function isFoot(grid: Grid, spreading: Spreading, row: number, above: Above): boolean {
  const foot = namedFoot(grid, spreading, row);
  if (!foot) return false;
  if (foot.field) return true;
  const { record, fields, isBeneathTotal } = above;
  const { known, spread } = spreading;
  if (record === undefined || optionsIn(known.record, foot.label).length > 0) return false;
  const own = fields.get(foot.column);
  return (
    grid.isWide(row, foot.column) !== grid.isWide(record, foot.column) ||
    (own !== undefined && !couldHold(own, [grid.raw(row, foot.column)])) ||
    [...spread.columns.keys()].every((column) => isPart(grid.raw(row, column))) ||
    (isBeneathTotal && textsIn(grid, record, fields) > 1) ||
    likeliest(known, foot).length > 0
  );
}

const isOfColumns = (field: Field): boolean => field.common === true && isFigure(field);

/** A fraction, a share in percent: no count of anybody. */
const isPart = (cell: unknown): boolean =>
  typeof cell === "number" ? !Number.isInteger(cell) : typeof cell === "string" && /[%％]\s*$/.test(cell);

const textsIn = (grid: Grid, row: number, fields: ReadonlyMap<number, Field>): number =>
  [...fields.keys()].filter((column) => typeof grid.cell(row, column) === "string").length;

const likeliest = ({ index }: Knowledge, { label }: FootRow): Field[] =>
  index.suggest(label, LEAST_LIKE).filter(isOfColumns);

/**
 * The rows that give a field's value of each column, and what they leave open: a figure that stands beneath none of
 * the columns, a second row of the same, a label that is no more than like a field's.
 *
 * @param given whether the records have a field by themselves
 */
export function footRows(
  grid: Grid,
  spreading: Spreading,
  rows: readonly number[],
  given: (field: Field) => boolean
): { readonly of: ReadonlyMap<Field, FootRow>; readonly questions: readonly Question[] } {
  const { known, spread } = spreading;
  const feet = rows.flatMap((row) => namedFoot(grid, spreading, row) ?? []);
  const of = new Map<Field, FootRow>();
  const questions: Question[] = [];
  const figures = ({ row }: FootRow) =>
    [...spread.columns.keys()].map((column) => grid.cell(row, column)).filter((cell) => !isBlank(cell));
  const ask = ({ row, column, label }: FootRow, why: Why, suggestions: readonly Field[]): void =>
    void questions.push({
      kind: "look",
      what: "row",
      why,
      cell: address(grid.ref(row, column)),
      at: String(grid.rowNumber(row)),
      label: label.text,
      record: known.record.id,
      suggestions: suggestions.map(({ id }) => id),
    });
  for (const foot of feet) {
    const { field } = foot;
    if (field && given(field)) continue;
    if (!field) {
      const like = likeliest(known, foot).filter((one) => !given(one) && couldHold(one, figures(foot)));
      if (like.length > 0 && figures(foot).length > 0) ask(foot, "unlike", like);
    } else if (figures(foot).length === 0) ask(foot, "unlike", [field]);
    else if (feet.some((other) => other !== foot && other.field === field)) ask(foot, "several", [field]);
    else of.set(field, foot);
  }
  return { of, questions };
}
