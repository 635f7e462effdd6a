import type { Field } from "../../rules";
import { isEmpty, type Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import { cellOf, type Place, type Placement } from "../place/placement";
import type { ColumnContext } from "../values/column";
import { scaleOf } from "../values/notation";
import { tableScales, type ShareColumn } from "../values/shares";

/** The scale of shares: percent or fractions, as the table or the form proves it. */
export interface Scales {
  of(field: Field, record: number): Pick<ColumnContext, "scale" | "lone">;
}

const NONE: Scales = { of: () => ({}) };

export function scalesOf(grid: Grid, placement: Placement): Scales {
  const shares = [...placement.places.values()].filter(({ field }) => field.type === "share");
  if (shares.length === 0) return NONE;
  if (placement.layout === "table") return ofTable(grid, placement, shares);
  const all = Array.from({ length: placement.count }, (_, record) => record);
  if (placement.layout === "matrix") {
    const together = ofForm(grid, shares, all);
    return { of: () => together };
  }
  const each = all.map((record) => ofForm(grid, shares, [record]));
  return { of: (_, record) => each[record] ?? {} };
}

/** Each column by itself; what it leaves open is settled by the columns beside it. */
function ofTable(grid: Grid, { count, places }: Placement, shares: readonly Place[]): Scales {
  const cellsOf = (place: Place): CellValue[] =>
    Array.from({ length: count }, (_, record) => cellOf(grid, place, record));
  const placeOf = (id: string | undefined): Place | undefined =>
    id === undefined ? undefined : places.get(id);
  const columns = shares.map((place): ShareColumn => ({
    field: place.field,
    percentLabel: place.percentLabel,
    cells: cellsOf(place),
    formats: grid.sheet.formats
      ? Array.from({ length: count }, (_, record) => grid.format(place.rowOf(record), place.columnOf(record)))
      : [],
  }));
  const scales = tableScales(columns, (field) => {
    const [part, whole] = [placeOf(field.twin), placeOf(field.whole)];
    return part && whole ? { part: cellsOf(part), whole: cellsOf(whole) } : undefined;
  });
  const byField = new Map(shares.map(({ field }, index) => [field.id, scales[index]]));
  return { of: (field) => ({ scale: byField.get(field.id) }) };
}

/** Over all shares of a form; a single one has no other to prove it. */
function ofForm(
  grid: Grid,
  shares: readonly Place[],
  records: readonly number[]
): Pick<ColumnContext, "scale" | "lone"> {
  const said = shares.flatMap((place) =>
    records.flatMap((record) => {
      const cell = cellOf(grid, place, record);
      return isEmpty(cell) ? [] : [{ place, record, cell }];
    })
  );
  if (said.length <= 1) return { lone: true };
  const formats = said.map(({ place, record }) => grid.format(place.rowOf(record), place.columnOf(record)));
  const percentLabel = said.some(({ place }) => place.percentLabel);
  return {
    scale: scaleOf(
      said.map(({ cell }) => cell),
      formats,
      percentLabel
    ),
  };
}
