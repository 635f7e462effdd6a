/** Forms that stand beside a table, in the same rows: the team's averages right of the scores by the head of the unit. */
import type { Area, CellValue } from "../matrix";
import { Grid } from "../grid/grid";
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
    const rows = Array.from({ length: part.bottom - part.top + 1 }, (_, at) => part.top + at);
    const filled = rows.filter((row) => grid.filled(row, part.left, part.right).length > 0);
    const pairs = filled.filter((row) => grid.filled(row, part.left, part.right).length > 1);
    if (pairs.length < FEWEST_LABELS || filled.length > MOST_ROWS) return [];
    const shown = windowOf(grid, part);
    const scan = new FormScanner(shown, lexicon, filled, titles).scan();
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

/** A sheet of which only a part is seen; its cells stand where they stood. */
function windowOf({ sheet }: Grid, { top, bottom, left, right }: Area): Grid {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  const isSeen = (area: Area): boolean =>
    area.top >= top + origin.row &&
    area.bottom <= bottom + origin.row &&
    area.left >= left + origin.column &&
    area.right <= right + origin.column;
  const values = sheet.values.map((cells, row): readonly CellValue[] =>
    row < top || row > bottom
      ? []
      : cells.map((cell, column) => (column < left || column > right ? null : cell))
  );
  return new Grid({ ...sheet, values, merges: sheet.merges.filter(isSeen) });
}
