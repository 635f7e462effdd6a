import type { Field } from "../../rules";
import { answersIn } from "../find/forms/answers";
import { inlineValue } from "../find/forms/inline";
import { noHeads } from "../find/forms/heads";
import type { Grid } from "../grid/grid";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";
import type { Reason } from "../lexicon/match";
import { inCell, type Placement } from "./placement";

interface Said {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly label: string;
  readonly reason: Reason;
}

/**
 * Adds to a placement what its sheet says once for all records: a label with its value in a row that no table
 * holds ("Байгууллагын нэр: …" above, "Нууцаар санал авсан эсэх | Тийм" beneath). Said twice in different ways
 * it says nothing.
 *
 * @param rows rows of the sheet that no table holds
 */
export function withStanding(
  grid: Grid,
  lexicon: Lexicon,
  rows: readonly number[],
  placement: Placement
): Placement {
  const known = lexicon.records.find(({ record }) => record === placement.record);
  if (!known || placement.count === 0) return placement;
  const open = known.record.fields.filter((field) => field.standing && !placement.places.has(field.id));
  if (open.length === 0) return placement;
  const found = new Map<Field, Said[]>();
  for (const row of rows) {
    for (const column of grid.filled(row)) {
      const said = saidAt(grid, lexicon, known, row, column);
      if (said && open.includes(said.field)) found.set(said.field, [...(found.get(said.field) ?? []), said]);
    }
  }
  const places = new Map(placement.places);
  for (const [field, [first, ...others]] of found) {
    if (!first || others.some(({ value }) => value !== first.value)) continue;
    const { row, column, value, label, reason } = first;
    const rest = {
      field,
      label,
      says: () => value,
      percentLabel: false,
      confidence: "exact",
      reason,
    } as const;
    places.set(field.id, inCell(row, column, rest));
  }
  return { ...placement, places };
}

/** The field that a label names, with the value behind or beside it. */
function saidAt(
  grid: Grid,
  lexicon: Lexicon,
  known: Knowledge,
  row: number,
  column: number
): (Said & { readonly field: Field }) | undefined {
  const label = grid.label(row, column);
  if (!label) return undefined;
  const split = inlineValue(label.text, (text) => known.index.knows(grid.labelOf(text)));
  const match = known.index.find(split ? grid.labelOf(split.label) : label);
  if (match === undefined || match === "ambiguous") return undefined;
  const { field, reason } = match;
  if (split) return { field, row, column, value: split.value, label: split.label, reason };
  const answer = answersIn(grid, lexicon, row, column, noHeads());
  const [cell] = answer?.kind === "cells" ? answer.cells : [];
  const { text } = label;
  return cell && { field, row, column: cell.column, value: grid.cell(row, cell.column), label: text, reason };
}
