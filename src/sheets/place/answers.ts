/** A person's answers, laid over what was detected. */
import { columnIndex, parseAddress } from "../address";
import type { TablePlan } from "../find/plan";
import type { Grid } from "../grid/grid";
import { fieldOf } from "../lexicon/lexicon";
import { answered } from "../lexicon/match";
import type { SheetMapping } from "../types";
import { inCell, type Place } from "./placement";
import type { Mapped } from "./settle";

/** Puts fields into the columns that a person has named, and takes them out of others. */
export function answeredColumns(
  grid: Grid,
  detected: Map<number, Mapped>,
  mapping: SheetMapping,
  { known: { record }, items }: TablePlan
): void {
  for (const [id, letters] of Object.entries(mapping.columns)) {
    const chosen = id === items?.field.id ? undefined : fieldOf(record, id);
    const column = letters === null ? -1 : columnIndex(letters) - (grid.sheet.origin?.column ?? 0);
    const agreed = detected.get(column);
    const twin = agreed?.match.field.twin === id && mapping.columns[agreed.match.field.id] === letters;
    if (agreed && (agreed.match.field.id === id || twin)) {
      detected.set(column, { ...agreed, confidence: "confirmed" });
      continue;
    }
    for (const [other, { match }] of detected) if (match.field.id === id) detected.delete(other);
    if (chosen && column >= 0) detected.set(column, { match: answered(chosen, ""), confidence: "confirmed" });
  }
}

/** Puts fields of a form into the cells that a person has named, and takes them out of others. */
export function answeredCells(
  grid: Grid,
  places: Map<string, Place>,
  mapping: SheetMapping,
  fieldWith: (id: string) => Place["field"] | undefined
): void {
  const { row: top, column: left } = grid.sheet.origin ?? { row: 0, column: 0 };
  for (const [id, cell] of Object.entries(mapping.columns)) {
    const field = fieldWith(id);
    const at = cell === null ? undefined : parseAddress(cell);
    if (!field) continue;
    places.delete(id);
    if (!at) continue;
    const { reason } = answered(field, "");
    const rest = { field, percentLabel: false, confidence: "confirmed", reason } as const;
    places.set(id, inCell(at.row - top, at.column - left, rest));
  }
}
