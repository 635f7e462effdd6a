/** Rows of a form that are no entries: titles of what stands beneath, and what breaks heads down. */
import type { Grid } from "../../grid/grid";
import type { Lexicon } from "../../lexicon/lexicon";
import type { Entry } from "../../place/form-entry";
import { bandAt } from "../header";
import { headsAt } from "./heads";
import type { Heads } from "./roles";
import { labelColumnOf } from "./label-column";

/** Whether the lone text of a row is the title of what the row of heads beneath it heads, or of a section. */
export function isTitleOver(
  grid: Grid,
  rows: readonly number[],
  at: number,
  heads: Heads,
  last: Entry | undefined,
  isLabel: (row: number, column: number) => boolean
): boolean {
  const row = rows[at] ?? 0;
  const [column = 0] = grid.filled(row);
  const next = rows.slice(at + 1, at + 3).find((other) => grid.filled(other).length > 0);
  return (
    isSectionTitle(grid, row, column, heads, last) ||
    (next !== undefined && titlesHeads(grid, row, column, next, heads, isLabel))
  );
}

/** Whether a lone text stands over a row of heads, and so is the title of what they head. */
function titlesHeads(
  grid: Grid,
  row: number,
  column: number,
  next: number,
  heads: Heads,
  isLabel: (row: number, column: number) => boolean
): boolean {
  if (/[:：]/.test(grid.text(row, column)) || grid.filled(next).length < 3) return false;
  return (
    headsAt(grid, next, labelColumnOf(grid, next, undefined), grid.columns - 1, heads, isLabel) !== undefined
  );
}

/** Whether a row beneath heads breaks them down. */
export function breaksDown(grid: Grid, lexicon: Lexicon, heads: Heads, row: number): boolean {
  const [top] = heads.rows;
  const tells = [...heads.roles.values()].some(({ kind }) => kind === "other");
  return top !== undefined && tells && bandAt(grid, lexicon, top).bottom >= row;
}

/** "II. ĐỘI NGŨ" left of the column in which the labels beneath the same heads stand, and nothing beside it. */
function isSectionTitle(
  grid: Grid,
  row: number,
  column: number,
  heads: Heads,
  last: Entry | undefined
): boolean {
  const numbering = grid.label(row, column)?.numbering;
  const isNumbered = numbering === "roman" || numbering === "chinese" || numbering === "letter";
  return isNumbered && heads.rows.length > 0 && last?.heads === heads && column < last.labelColumn;
}
