/** First and last day of a period in the same cells: "现场复核日期 | 2024年4月15日至4月17日". */
import type { Field } from "../../rules";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import { daysOf } from "../values/dates";
import type { Place, Placement } from "./placement";

/** A placement in which both days of a period are placed where its cells give both, and one of them had them. */
export function withPeriods(grid: Grid, placement: Placement): Placement {
  const { record, places } = placement;
  const parted = record.fields.flatMap((start) => {
    const end = record.fields.find(({ id }) => id === start.until);
    const own = [places.get(start.id), end && places.get(end.id)].filter((place) => place !== undefined);
    const [place] = own;
    if (!end || !place || own.length > 1 || !givesPeriods(grid, placement, place)) return [];
    return [partOf(grid, place, start, 0), partOf(grid, place, end, 1)];
  });
  if (parted.length === 0) return placement;
  return {
    ...placement,
    places: new Map([...places, ...parted.map((place) => [place.field.id, place] as const)]),
  };
}

const cellAt = (grid: Grid, { says, rowOf, columnOf }: Place, record: number): CellValue =>
  says ? says(record) : grid.cell(rowOf(record), columnOf(record));

const daysAt = (grid: Grid, place: Place, record: number): ReturnType<typeof daysOf> => {
  const cell = cellAt(grid, place, record);
  return typeof cell === "string" ? daysOf(cell) : undefined;
};

const givesPeriods = (grid: Grid, { count }: Placement, place: Place): boolean =>
  Array.from({ length: count }, (_, record) => record).some(
    (record) => daysAt(grid, place, record) !== undefined
  );

/** The first or the last day of each cell; a single day is that of the field that the label names. */
function partOf(grid: Grid, place: Place, field: Field, part: 0 | 1): Place {
  const isNamed = field === place.field;
  return {
    ...place,
    field,
    says: (record) => daysAt(grid, place, record)?.[part] ?? (isNamed ? cellAt(grid, place, record) : null),
  };
}
