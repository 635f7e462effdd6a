/** Forms that stand beside a table, in the same rows: the team's averages right of the scores by the head of the unit. */
import type { Area } from "../matrix";
import type { Grid } from "../grid/grid";
import { windowOf } from "../grid/window";
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

/** The forms in the columns that the tables of the same rows leave. */
export function formsBeside(
  grid: Grid,
  lexicon: Lexicon,
  plans: readonly TablePlan[],
  titles: readonly Label[],
  mapping: Mapping | undefined
): Forms[] {
  return partsBeside(grid, plans).flatMap((part) => {
    const all = Array.from({ length: part.bottom - part.top + 1 }, (_, at) => part.top + at);
    const said = (row: number): number => grid.filled(row, part.left, part.right).length;
    const rows = all.filter((row) => said(row) > 0);
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
