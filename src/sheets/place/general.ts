/** Narrow fields that stand alone: a sheet with nothing but 数学（理） has its 数学 there; parts beside what they are of. */
import { CellState, type Field } from "../../rules";
import type { Grid } from "../grid/grid";
import { readColumn } from "../values/column";
import { isBlank } from "../values/values";
import { cellOf, type Place, type Placement } from "./placement";

/** The places of a placement but for parts of what it gives as a whole: "rất hài lòng" beside "hài lòng trở lên". */
const withoutParts = ({ places }: Placement): Placement["places"] =>
  new Map([...places].filter(([, { field }]) => field.partOf === undefined || !places.has(field.partOf)));

/**
 * A placement without parts, in which a narrow field is the general one, where that has no place, no other one stands for it, and
 * all cells are what it holds.
 */
export function withGeneral(grid: Grid, placement: Placement): Placement {
  const { record } = placement;
  const places = withoutParts(placement);
  const narrow = [...places.values()].filter(({ field }) => field.general !== undefined);
  if (narrow.length === 0) return placement;
  const isFree = (id: string): boolean =>
    !places.has(id) && narrow.filter(({ field }) => field.general?.includes(id) === true).length === 1;
  const fieldOf = (place: Place): Field =>
    (place.field.general ?? [])
      .filter(isFree)
      .flatMap((id) => record.fields.filter((field) => field.id === id))
      .find((field) => holdsAll(grid, placement, place, field)) ?? place.field;
  return {
    ...placement,
    places: new Map(
      [...places.values()].map((place) => {
        const field = place.field.general === undefined ? place.field : fieldOf(place);
        const byCells = (place.field.general?.length ?? 0) > 1;
        return [field.id, field === place.field && !byCells ? place : { ...place, field, byCells }];
      })
    ),
  };
}

/** Whether all cells that say something are a field's: figures of a number, words of a text. */
function holdsAll(grid: Grid, { count }: Placement, place: Place, field: Field): boolean {
  const cells = Array.from({ length: count }, (_, record) => cellOf(grid, place, record));
  const said = cells.filter((cell) => !isBlank(cell));
  if (said.length === 0) return place.field.general?.length === 1;
  if (field.type === "text")
    return said.every((cell) => typeof cell === "string" && !/^\s*\+?\d/u.test(cell));
  const { states } = readColumn(field, said);
  return states.every((state) => state === CellState.OK || state === CellState.MARK);
}
