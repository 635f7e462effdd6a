/** Rows like a table's records that stand apart beneath it. */
import { isEmpty, isNumberLike, type Grid } from "../grid/grid";
import { isTotal } from "../lexicon/signs/rows";
import type { Placement } from "../place/placement";
import type { Question } from "../types";
import { isFigure } from "../values/column";
import { blockAddress, type CellRoles } from "./roles";

/** How far beneath a table's end they are looked for. */
const FARTHEST = 12;

/** Asks about rows that fill a table's columns as its records do, after more blank rows than a table has. */
export function rowsBelow(grid: Grid, roles: CellRoles, placements: readonly Placement[]): Question[] {
  return placements.flatMap((placement) => {
    const { block, layout, record, count } = placement;
    if (layout !== "table" || count === 0) return [];
    const rows = Array.from({ length: FARTHEST }, (_, offset) => block.bottom + 1 + offset)
      .filter((row) => row < grid.rows && roles.openIn(row).length === grid.filled(row).length)
      .filter((row) => isLikeRecords(grid, placement, row) && !isTotalled(grid, row));
    const [first] = rows;
    const last = rows[rows.length - 1];
    if (first === undefined || last === undefined) return [];
    const below = { ...block, top: first, bottom: last };
    roles.fill(below, "unclear");
    const at = blockAddress(grid, below);
    const label = grid
      .filled(first)
      .map((column) => String(grid.raw(first, column)))
      .slice(0, 3)
      .join(" | ");
    return [
      { kind: "look", what: "row", why: "below", cell: at, at, label, record: record.id, suggestions: [] },
    ];
  });
}

/** The total of the records above, after a blank row: nobody misses it. */
function isTotalled(grid: Grid, row: number): boolean {
  const [first] = grid.filled(row);
  const label = first === undefined ? undefined : grid.label(row, first);
  return label !== undefined && isTotal(label);
}

/** At least half of the table's columns are filled, and figures stand where records have figures. */
function isLikeRecords(grid: Grid, { places }: Placement, row: number): boolean {
  const columns = [...places.values()].filter((place) => place.in === "column");
  // A heading merged over the columns says it once.
  const filled = columns.filter((place) => !isEmpty(grid.raw(row, place.columnOf(0))));
  if (filled.length < 2 || filled.length * 2 < columns.length) return false;
  return filled.every(({ field, columnOf }) => !isFigure(field) || isNumberLike(grid.raw(row, columnOf(0))));
}
