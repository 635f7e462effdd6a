/** Tables side by side beneath one line of heads. */
import { isEmpty, type Grid } from "../grid/grid";
import { isOrdinal } from "../lexicon/signs/columns";
import { isSectionName } from "../lexicon/signs/rows";
import type { Band } from "./header";
import { isSpanned } from "./spans";

/** Columns from the first to the last of a table. */
export type Segment = readonly [number, number];

/** Rows beneath the heads that show whether a column holds anything. */
const MOST_LOOKED_AT = 20;

/** Column ranges of tables side by side: parted by a blank column, or by a header that begins anew. */
export function segments(grid: Grid, band: Band): Segment[] {
  const parts: Segment[] = [];
  let start = band.left;
  for (let column = band.left; column <= band.right; column += 1) {
    const gap = isGap(grid, band, column);
    // The running numbers of all parts, and where they are, may stand before the first of them, which names them.
    const anew = [start, start + 1, start + 2].some(
      (first) =>
        column > first + 1 &&
        (first < start + 2 || isNamed(grid, band, first)) &&
        leafOf(band, column) === leafOf(band, first) &&
        leafOf(band, column + 1) === leafOf(band, first + 1) &&
        leafOf(band, first) !== ""
    );
    if (!gap && !anew) continue;
    if (column > start) parts.push([start, column - 1]);
    start = gap ? column + 1 : column;
  }
  if (start <= band.right) parts.push([start, band.right]);
  return parts;
}

/** Whether the first record says something in words in a column. */
function isNamed(grid: Grid, band: Band, column: number): boolean {
  const cell = grid.cell(band.body, column);
  return typeof cell === "string" && /\p{L}/u.test(cell);
}

/** Whether columns begin with what tells records apart: running numbers, or words. */
export const namesRows = (grid: Grid, band: Band, [from]: Segment): boolean =>
  isNamed(grid, band, from) || band.paths[from - band.left]?.some(isOrdinal) === true;

/** What a column is called, without sections: "Khối 6 › Lớp", "Khối 7 › Lớp" are the same heads over other records. */
function leafOf(band: Band, column: number): string {
  const path = band.paths[column - band.left] ?? [];
  const own = path.filter((label) => !isSectionName(label));
  return (own.length > 0 ? own : path).map((label) => label.words).join("›");
}

/** Whether nothing stands in a column, nor any head over it and its neighbours. */
function isGap(grid: Grid, band: Band, column: number): boolean {
  if ((band.paths[column - band.left]?.length ?? 0) > 0) return false;
  if (isSpanned(grid, band.top, band.bottom, column)) return false;
  return bodyRows(grid, band).every((row) => isEmpty(grid.cell(row, column)));
}

const bodyRows = (grid: Grid, { body }: Band): number[] =>
  Array.from({ length: Math.max(0, Math.min(MOST_LOOKED_AT, grid.rows - body)) }, (_, at) => body + at);

/** Segments in runs: those that only a blank column parts, and that may hold the same records. */
export function continued(grid: Grid, band: Band, parts: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  for (const part of parts) {
    const run = runs[runs.length - 1];
    if (run && maybeGoesOn(grid, band, run, part)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

/**
 * Whether columns right of a blank one may go on with the records left of it: they are called otherwise, and hold
 * something in no other rows, nor several of them in a few rows only, as what explains a table may.
 */
function maybeGoesOn(grid: Grid, band: Band, run: readonly Segment[], right: Segment): boolean {
  const before = run[run.length - 1];
  if (!before || right[0] - before[1] !== 2) return false;
  const called = new Set(run.flatMap(columnsOf).map((column) => leafOf(band, column)));
  const heads = columnsOf(right).map((column) => leafOf(band, column));
  if (heads.some((head) => head !== "" && called.has(head))) return false;
  const holds = (row: number, [from, to]: Segment): boolean => grid.filled(row, from, to).length > 0;
  const isLeft = (row: number): boolean => run.some((part) => holds(row, part));
  // Beneath a blank row stands something else, unless the heads stand over one.
  const rows = bodyRows(grid, band);
  const begin = rows.findIndex((row) => isLeft(row) || holds(row, right));
  const end = rows.findIndex((row, at) => at > begin && !isLeft(row) && !holds(row, right));
  const own = rows.slice(begin, end < 0 ? undefined : end);
  const both = own.filter((row) => holds(row, right));
  return both.every(isLeft) && (heads.length === 1 || 2 * both.length > own.filter(isLeft).length);
}

const columnsOf = ([from, to]: Segment): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
