/** What the units in a column of their own say of the figures beside them. */
import { SHARES } from "../find/rows/periods";
import type { TablePlan } from "../find/plan";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import type { Qualifier } from "../lexicon/match";
import { isUnitHead, measureIn, qualifierOf } from "../lexicon/signs/columns";
import { fieldOf } from "../lexicon/lexicon";
import type { Place } from "./placement";

/**
 * Parts the results of a list by their units: "45 | văn bản" is a number of documents and no rate, "98 | %" is one.
 *
 * @param places of the list so far, by field: its result is given to the count beside it where the unit says so
 */
export function partByUnit(
  grid: Grid,
  { known: { record }, band, body, columns, from, to }: TablePlan,
  places: Map<string, Place>
): void {
  const result = record.items?.result;
  const place = result === undefined ? undefined : places.get(result);
  const units = unitColumn({ band, columns, from, to });
  // What says "%" over itself is a share, and the unit that of the counts beside it.
  if (!place || place.field.type !== "share" || place.percentLabel || units === undefined) return;
  const measures = body.records.map((row) => measureIn(grid.text(row, units)));
  const isCount = (at: number): boolean => measures[at] === "count";
  const says = place.says ?? ((at: number): CellValue => grid.cell(place.rowOf(at), place.columnOf(at)));
  places.set(place.field.id, { ...place, says: (at) => (isCount(at) ? null : says(at)) });
  const count = place.field.twin === undefined ? undefined : fieldOf(record, place.field.twin);
  if (count && !places.has(count.id) && measures.includes("count"))
    places.set(count.id, { ...place, field: count, says: (at) => (isCount(at) ? says(at) : null) });
}

/** Whether a row of a list of shares gives a number of things instead, by the unit in a column of its own. */
export function countsThings(
  grid: Grid,
  { known: { record }, columns, band, from, to }: TablePlan,
  row: number
): boolean {
  const result = record.items?.result;
  const field = result === undefined ? undefined : fieldOf(record, result);
  const units = unitColumn({ band, columns, from, to });
  return field?.type === "share" && units !== undefined && measureIn(grid.text(row, units)) === "count";
}

/**
 * Adds the shares that stand in a row of their own beneath the numbers of each record: "SL | 60 | 320" over "TL (%) |
 * 7,1 | 37,6". A column then gives two fields, its number and, a row lower, its share.
 */
export function placeSharesBeneath(
  grid: Grid,
  { known: { record }, body, from, to }: TablePlan,
  places: Map<string, Place>
): void {
  const beneath = new Set(body.ignored.filter(({ sign }) => sign === SHARES.name).map(({ row }) => row));
  if (beneath.size === 0) return;
  const rows = body.records.map((row) => (beneath.has(row + 1) ? row + 1 : row));
  const percentLabel = [...beneath].some((row) =>
    grid.filled(row, from, to).some((column) => grid.label(row, column)?.percent === true)
  );
  for (const place of [...places.values()]) {
    const share = place.field.twin === undefined ? undefined : fieldOf(record, place.field.twin);
    if (place.in !== "column" || share?.type !== "share" || places.has(share.id)) continue;
    const says = (at: number): CellValue =>
      beneath.has(rows[at] ?? 0) ? grid.cell(rows[at] ?? 0, place.columnOf(at)) : null;
    places.set(share.id, { ...place, field: share, percentLabel, rowOf: (at) => rows[at] ?? 0, says });
  }
}

/** How the figures of all rows are given, where a column of units says it of each ("SL" beside "TL (%)" in the next row). */
export function rowsQualifier(grid: Grid, plan: TablePlan): Qualifier | undefined {
  const units = unitColumn(plan);
  if (units === undefined) return undefined;
  const said = new Set(plan.body.records.map((row) => qualifierOf(grid.label(row, units))));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

/** The column of units, where the record has no field for it. */
function unitColumn({
  band,
  columns,
  from,
  to,
}: Pick<TablePlan, "band" | "columns" | "from" | "to">): number | undefined {
  for (let column = from; column <= to; column += 1) {
    const path = band.paths[column - band.left] ?? [];
    if (isUnitHead(path[path.length - 1]) && !columns.matches.has(column)) return column;
  }
  return undefined;
}
