/** Heads that are a record's so plainly that a title of another matter leaves no more than doubt. */
import type { Grid } from "../grid/grid";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";
import { marksFound } from "./evidence";
import { speaksOf } from "./topic";

/** A row of heads. */
interface Heads {
  readonly row: number;
  /** How many of its cells are open. */
  readonly filled: number;
  /** Those that are known, by field. */
  readonly heads: { readonly size: number; has(id: string): boolean };
}

/** All heads of a few are known, or of more of them hardly one is not; and marks are among them. */
const FEWEST_HEADS = 3;
const MORE_HEADS = 5;
const LEAST_SHARE = 0.7;
const FEWEST_MARKS = 2;
/** As many marks need no word of the matter. */
const ENOUGH_MARKS = 4;
const ROWS_LOOKED_AT = 20;
/** "考生号" alone stands over any candidate's number. */
const FEWEST_SPEAKING = 2;

/**
 * Whether heads are those of a record that titles exclude, so that it is to be asked about: "Thi đua" as the name of a
 * sheet may be an office's. Ordinary admissions have an adult candidate's columns, and no word of the adults'.
 */
export function isPlainly(
  grid: Grid,
  lexicon: Lexicon,
  { record }: Knowledge,
  { row, filled, heads }: Heads
): boolean {
  const marks = marksFound(record, heads);
  const share = heads.size / filled;
  if (heads.size < FEWEST_HEADS || share < (heads.size < MORE_HEADS ? 1 : LEAST_SHARE)) return false;
  if (marks < Math.min(FEWEST_MARKS, record.marks.length)) return false;
  return marks >= ENOUGH_MARKS || speaksOfMatter(grid, lexicon, row);
}

/** Whether the sheet speaks of the law's matter: in its name, above or beneath the heads, or in several of them. */
function speaksOfMatter(grid: Grid, { topic }: Lexicon, row: number): boolean {
  const speaks = (text: string): boolean => topic === undefined || speaksOf(topic, text);
  const said = (at: number): number =>
    grid.filled(at).filter((column) => speaks(grid.text(at, column))).length;
  const rows = Array.from({ length: Math.min(grid.rows, row + ROWS_LOOKED_AT) }, (_, at) => at);
  return speaks(grid.name) || rows.some((at) => said(at) >= (at === row ? FEWEST_SPEAKING : 1));
}
