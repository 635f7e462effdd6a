/** What the units in a column of their own say of the figures beside them. */
import { SHARES } from "../find/rows/periods";
import type { TablePlan } from "../find/plan";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import type { Qualifier } from "../lexicon/match";
import { isUnitHead, measureIn, qualifierOf, saysShare } from "../lexicon/signs/columns";
import { fieldOf } from "../lexicon/lexicon";
import { parseLabel } from "../text/normalise";
import { isPercentFormat } from "../values/values";
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
  const things = thingsIn(body.records.map((row) => grid.text(row, units)));
  const says = place.says ?? ((at: number): CellValue => grid.cell(place.rowOf(at), place.columnOf(at)));
  const isPercent = (at: number): boolean =>
    isPercentFormat(grid.format(place.rowOf(at), place.columnOf(at)));
  const isCount = (at: number): boolean => things[at] === true && isBare(says(at)) && !isPercent(at);
  places.set(place.field.id, { ...place, says: (at) => (isCount(at) ? null : says(at)) });
  const count = place.field.twin === undefined ? undefined : fieldOf(record, place.field.twin);
  if (count && !places.has(count.id) && things.includes(true))
    places.set(count.id, { ...place, field: count, says: (at) => (isCount(at) ? says(at) : null) });
  const names = places.get(record.items?.field ?? "");
  const hasWholes = [...places.values()].some(({ field }) => field.type === "count" && field !== count);
  if (names?.items && !hasWholes)
    places.set(names.field.id, withoutNumbers(grid, names, body.records, isCount));
}

/** The names of a list without those of numbers whose item another row gives the rate of: 61 documents are no target. */
function withoutNumbers(
  grid: Grid,
  names: Place,
  rows: readonly number[],
  isCount: (at: number) => boolean
): Place {
  const named = rows.map((_, at) => names.items?.index.find(grid.text(names.rowOf(at), names.columnOf(at))));
  const rated = new Set(named.filter((item, at) => item !== undefined && !isCount(at)));
  // A name that the list does not know may be what a person has said it is, whatever else is unknown.
  const isBeside = (at: number): boolean => isCount(at) && rated.has(named[at]);
  const says = names.says ?? ((at: number): CellValue => grid.cell(names.rowOf(at), names.columnOf(at)));
  return { ...names, says: (at) => (isBeside(at) ? null : says(at)) };
}

/** A figure that gives neither a share nor its whole: "61", but no "61 %", "17/18", "Có". */
const isBare = (cell: CellValue): boolean =>
  typeof cell === "number" || (typeof cell === "string" && /^[\s\d.,]+(?:\s*[\p{L} ]+)?$/u.test(cell));

/**
 * Which rows give a number of things, by their units. Where some units are known others count as well, whatever the
 * things are called ("hộp thư", "chứng thư"); where none is, the column may name offices.
 */
function thingsIn(units: readonly string[]): boolean[] {
  const measures = units.map(measureIn);
  const areUnits = measures.includes("share") || measures.includes("count");
  return units.map((unit, at) => {
    const isOther =
      measures[at] === undefined && /^[^%]*\p{L}[^%]*$/u.test(unit) && !saysShare(parseLabel(unit));
    return measures[at] === "count" || (areUnits && isOther);
  });
}

/** Whether a row of a list of shares gives a number of things instead, by the unit in a column of its own. */
export function countsThings(
  grid: Grid,
  { known: { record }, body, columns, band, from, to }: TablePlan,
  row: number
): boolean {
  const result = record.items?.result;
  const field = result === undefined ? undefined : fieldOf(record, result);
  const units = unitColumn({ band, columns, from, to });
  if (field?.type !== "share" || units === undefined) return false;
  return thingsIn(body.records.map((at) => grid.text(at, units)))[body.records.indexOf(row)] === true;
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
