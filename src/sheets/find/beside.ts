/** Forms that stand beside a table, in the same rows: the team's averages right of the scores by the head of the unit. */
import type { Area } from "../matrix";
import type { Grid } from "../grid/grid";
import { windowOf, withoutBlocks } from "../grid/window";
import type { Lexicon } from "../lexicon/lexicon";
import { placeForms, type Forms } from "../place/form";
import type { Label } from "../text/normalise";
import type { Mapping } from "../types";
import { FormScanner } from "./forms/scan";
import type { TablePlan } from "./plan";

/** Labels that make a form of what would else be remarks on the table's rows. */
const FEWEST_LABELS = 2;
/** What runs on beside more rows is of a table. */
const MOST_ROWS = 200;

/** What of a sheet is read for forms, once its tables are known. */
interface Open {
  /** The sheet, without the tables beside which a form goes on. */
  readonly grid: Grid;
  readonly rows: readonly number[];
  /** What else stands beside tables. */
  readonly apart: readonly Area[];
}

/** The rows that no table holds, and those beside a table in which the form over or beneath it goes on. */
export function openRows(grid: Grid, plans: readonly TablePlan[], free: readonly number[]): Open {
  const parts = partsBeside(grid, plans);
  const on = parts.filter((part) => part.left === 0 && goesOn(grid, part, free));
  if (on.length === 0) return { grid, rows: free, apart: parts };
  const tables = on.map((part) => ({ ...part, left: part.right + 1, right: grid.columns - 1 }));
  const rows = new Set([...free, ...on.flatMap(rowsOf)]);
  return {
    grid: withoutBlocks(grid, tables),
    rows: [...rows].sort((a, b) => a - b),
    apart: parts.filter((part) => !on.includes(part)),
  };
}

/** Blank rows over which a form goes on. */
const FARTHEST_ROW = 2;

/** Whether the labels and values of a part stand in the columns of those right over or beneath it. */
function goesOn(grid: Grid, part: Area, free: readonly number[]): boolean {
  const counts = new Map<string, number>();
  for (const row of rowsOf(part)) {
    const pair = pairIn(grid, row, part);
    if (pair !== undefined) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const [usual, often = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return (
    often >= FEWEST_LABELS &&
    free.some(
      (row) =>
        (row < part.top ? part.top - row : row - part.bottom) <= FARTHEST_ROW &&
        pairIn(grid, row, part) === usual
    )
  );
}

/** Where the first label of a row stands and what is beside it; a letter before it numbers it. */
function pairIn(grid: Grid, row: number, { left, right }: Area): string | undefined {
  const columns = grid.filled(row, left, right);
  const at = columns.findIndex((column) => /\p{L}{3}/u.test(grid.text(row, column)));
  const [label, value] = [columns[at], columns[at + 1]];
  return label === undefined || value === undefined ? undefined : `${label},${value}`;
}

const rowsOf = ({ top, bottom }: Area): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, at) => top + at);

/** The forms in the columns that the tables of the same rows leave. */
export function formsBeside(
  grid: Grid,
  lexicon: Lexicon,
  parts: readonly Area[],
  titles: readonly Label[],
  mapping: Mapping | undefined
): Forms[] {
  return parts.flatMap((part) => {
    const said = (row: number): number => grid.filled(row, part.left, part.right).length;
    const rows = rowsOf(part).filter((row) => said(row) > 0);
    if (rows.length > MOST_ROWS || rows.filter((row) => said(row) > 1).length < FEWEST_LABELS) return [];
    const shown = windowOf(grid, part);
    const scan = new FormScanner(shown, lexicon, rows, titles).scan();
    return [placeForms(shown, scan, { fewest: FEWEST_LABELS, mapping })];
  });
}

/** What is left of a sheet on both sides of its tables, row by row. */
function partsBeside({ columns }: Grid, plans: readonly TablePlan[]): Area[] {
  const blocks: Area[] = [];
  for (const { band, body, from, to } of plans) {
    const own = { top: band.top, bottom: body.end - 1, left: from, right: to };
    const last = blocks[blocks.length - 1];
    if (!last || own.top > last.bottom) blocks.push(own);
    else
      blocks[blocks.length - 1] = {
        top: last.top,
        bottom: Math.max(last.bottom, own.bottom),
        left: Math.min(last.left, own.left),
        right: Math.max(last.right, own.right),
      };
  }
  return blocks
    .flatMap(({ left, right, ...rows }) => [
      { ...rows, left: 0, right: left - 1 },
      { ...rows, left: right + 1, right: columns - 1 },
    ])
    .filter(({ left, right }) => left <= right);
}
