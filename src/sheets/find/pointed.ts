import { parseAddress } from "../address";
import type { Grid } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import type { Mapping } from "../types";
import { bandAt, bandOf } from "./header";
import { planOf } from "./tables";
import { titlesAbove } from "./titles";
import type { Decided, TablePlan } from "./plan";

/** A header that a person has pointed at, in rows and columns of the grid. */
export interface Pointed {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Id of the record type. */
  readonly record: string;
}

/** More rows than these are no header: who selects a whole table points at its beginning. */
const DEEPEST = 3;

/** The headers of a sheet that a person has pointed at. */
export function pointedHeaders(grid: Grid, mapping: Mapping | undefined): Pointed[] {
  const { row: top, column: left } = grid.sheet.origin ?? { row: 0, column: 0 };
  const own = mapping?.headers?.filter(({ sheet }) => sheet === grid.name) ?? [];
  return own.flatMap(({ area, record }) => {
    const [from, to = from] = area.split(":").map((text) => parseAddress(text));
    if (!from || !to || from.row < top || from.row - top >= grid.rows) return [];
    const isHeader = to.row - from.row < DEEPEST;
    return {
      top: from.row - top,
      bottom: Math.min((isHeader ? to.row : from.row) - top, grid.rows - 1),
      left: Math.max(0, from.column - left),
      right: Math.min(to.column - left, grid.columns - 1),
      record,
    };
  });
}

/** The table beneath a header that a person has pointed at; none where the regulation does not know its record type. */
export function tablePointedAt(
  grid: Grid,
  lexicon: Lexicon,
  { top, bottom, left, right, record }: Pointed,
  titles: readonly Label[],
  decided: Decided
): TablePlan[] {
  const band = bottom > top ? bandOf(grid, top, bottom) : bandAt(grid, lexicon, top);
  const isWide = right > left;
  const from = isWide ? Math.max(left, band.left) : band.left;
  const to = isWide ? Math.min(right, band.right) : band.right;
  if (to < from || !lexicon.records.some((known) => known.record.id === record)) return [];
  const known = decided({ band, from, to });
  const mapping =
    known?.record === record ? known : { sheet: grid.name, fingerprint: "", record, columns: {} };
  const outside = [...titlesAbove(grid, band.top), ...titles];
  const plan = planOf(grid, lexicon, { band, from, to }, outside, mapping);
  return plan ? [{ ...plan, isPointed: true }] : [];
}
