/** Days that stand in the cell of another field or behind it, without a label of their own. */
import { CellState, type Field } from "../../rules";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import { readColumn } from "../values/column";
import { dayWithin, isDateFormat, periodIn } from "../values/dates";
import { cellOf, type Place, type Placement } from "./placement";

/**
 * A placement with the days that its cells give beside what their labels ask for: both ends of a period ("现场复核日期
 * | 2024年4月15日至4月17日"), the day of a signature ("校长（签字）：张三 | | 2020年5月1日").
 */
export function withDays(grid: Grid, placement: Placement): Placement {
  const { record, places } = placement;
  const found = record.fields.flatMap((field) => [
    ...periodOf(grid, placement, field),
    ...dayOf(grid, placement, field),
  ]);
  if (found.length === 0) return placement;
  return {
    ...placement,
    places: new Map([...places, ...found.map((place) => [place.field.id, place] as const)]),
  };
}

const recordsOf = ({ count }: Placement): number[] => Array.from({ length: count }, (_, record) => record);

const periodAt = (grid: Grid, place: Place, record: number): ReturnType<typeof periodIn> => {
  const cell = cellOf(grid, place, record);
  return typeof cell === "string" ? periodIn(cell) : undefined;
};

/**
 * First and last day of a period, where one of both has a place and its cells give both. A record that asks for the
 * first day alone has no field for the last.
 */
function periodOf(grid: Grid, placement: Placement, start: Field): Place[] {
  const { record, places } = placement;
  const end = record.fields.find(({ id }) => id === start.until);
  const [place, ...others] = [start.id, end?.id ?? ""].flatMap((id) => places.get(id) ?? []);
  if (start.until === undefined || !place || others.length > 0) return [];
  if (!recordsOf(placement).some((at) => periodAt(grid, place, at) !== undefined)) return [];
  return [partOf(grid, place, start, 0), ...(end ? [partOf(grid, place, end, 1)] : [])];
}

/** The first or the last day of each cell; a single day is that of the field that the label names. */
function partOf(grid: Grid, place: Place, field: Field, part: 0 | 1): Place {
  const isNamed = field === place.field;
  return {
    ...place,
    field,
    says: (record) => periodAt(grid, place, record)?.[part] ?? (isNamed ? cellOf(grid, place, record) : null),
  };
}

/** The day within a field's cell, or by itself right of it. */
function dayOf(grid: Grid, placement: Placement, { id, dated }: Field): Place[] {
  const { record, places } = placement;
  const day = record.fields.find((field) => field.id === dated);
  const place = places.get(id);
  if (!day || !place || places.has(day.id)) return [];
  const spots = recordsOf(placement).map((at) => daySpot(grid, place, day, at));
  const first = spots.findIndex((spot) => spot !== undefined);
  if (first < 0) return [];
  const columnOf = (at: number): number => spots[at]?.column ?? place.columnOf(at);
  return [{ ...place, field: day, columnOf, says: (at) => spots[at]?.says ?? null }];
}

function daySpot(
  grid: Grid,
  place: Place,
  day: Field,
  record: number
): { column: number; says: CellValue } | undefined {
  const [row, own] = [place.rowOf(record), place.columnOf(record)];
  const cell = cellOf(grid, place, record);
  const within = typeof cell === "string" ? dayWithin(cell) : null;
  if (within !== null) return { column: own, says: within };
  const column = grid.filled(row).find((at) => at > own && isDay(grid, row, at, day));
  return column === undefined ? undefined : { column, says: grid.cell(row, column) };
}

/** Whether a cell is a day by itself; a number is one only as its format shows it. */
function isDay(grid: Grid, row: number, column: number, day: Field): boolean {
  const cell = grid.cell(row, column);
  if (typeof cell === "number") return isDateFormat(grid.format(row, column));
  return readColumn(day, [cell]).states[0] === CellState.OK;
}
