/** Rows known as totals by what their figures add up. */
import { compare } from "../../../rules";
import { isEmpty } from "../../grid/grid";
import { isSectionName } from "../../lexicon/signs/rows";
import { readCount } from "../../values/values";
import type { Signal } from "./signal";
import type { RowView, Sums } from "./view";

/** Adds the records that came since these sums were last asked for, each once. */
function added({ plan, so, grid }: RowView, before: Sums | undefined, since: number): Sums {
  const sums: Sums =
    before?.since === since
      ? before
      : { since, count: 0, next: before?.next ?? 0, of: new Map(), parts: new Map() };
  for (; sums.next < so.records.length; sums.next += 1) {
    const row = so.records[sums.next] ?? 0;
    if (row < since) continue;
    sums.count += 1;
    for (const [column, { type }] of plan.fields) {
      if (type !== "count") continue;
      const value = readCount(grid.raw(row, column)).value || 0;
      sums.of.set(column, (sums.of.get(column) ?? 0) + value);
      if (value !== 0) sums.parts.set(column, (sums.parts.get(column) ?? 0) + 1);
    }
  }
  return sums;
}

/** The sums of what stands above since the last total. */
const sumsSince = (row: RowView): Sums => (row.so.sums = added(row, row.so.sums, row.so.since));
/** The sums of all records above. */
const sumsOfAll = (row: RowView): Sums => (row.so.all = added(row, row.so.all, 0));

/** Columns of whole figures that add up in a row what at least so many above say; undefined where one does not. */
function addedUp({ plan, grid, at }: RowView, above: Sums, fewest = 1): number | undefined {
  if (above.count < 2) return undefined;
  let sums = 0;
  for (const [column, { type }] of plan.fields) {
    if (type !== "count") continue;
    const own = readCount(grid.raw(at, column)).value;
    if (Number.isNaN(own)) continue;
    const sum = above.of.get(column) ?? 0;
    if (compare(own, sum) !== 0) return undefined;
    if ((above.parts.get(column) ?? 0) >= fewest) sums += 1;
  }
  return sums;
}

/** Columns of whole figures that add up in a row what stands above since the last total; undefined where one does not. */
export const sumsAbove = (row: RowView): number | undefined => addedUp(row, sumsSince(row));

/** Fewer figures may come to another one by chance; noughts add nothing: of 0, 0 and 1 the sum is met again soon. */
const FEWEST = 3;

/**
 * A line beneath a list that has words of its own where records have a name, nothing where they say who or when, and
 * as figures what all of them come to, or those since the last total: "Cả trường | | 380" beneath "6A | Cô Hà | 41".
 */
function isAddedUp(row: RowView): boolean {
  const { plan, so, grid, at, first } = row;
  const last = so.records[so.records.length - 1];
  if (last === undefined || first === undefined || row.hasRunningNumber || row.isNumber(first)) return false;
  if (plan.itemAt?.(at) !== undefined) return false;
  const columns = Array.from({ length: plan.to - first }, (_, ahead) => first + 1 + ahead);
  const leftOut = columns.filter(
    (column) => isEmpty(grid.raw(at, column)) && isWords(grid.raw(last, column))
  );
  // The last record is soon asked, and the sums are kept; all records are asked only where they add up.
  const fewest = isSectionName(row.firstLabel) ? 1 : FEWEST;
  const addsUp = (sums: Sums): boolean => (addedUp(row, sums, fewest) ?? 0) > 0;
  if (leftOut.length === 0 || !(addsUp(sumsSince(row)) || addsUp(sumsOfAll(row)))) return false;
  return leftOut.some((column) => so.records.every((record) => isWords(grid.raw(record, column))));
}

const isWords = (cell: unknown): boolean => typeof cell === "string" && /\p{L}/u.test(cell);

export const ADDED_UP: Signal = {
  name: "what the records above add up to",
  role: "total",
  holds: isAddedUp,
};
