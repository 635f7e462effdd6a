import { CellState, type Column, type Field, type Table } from "../../rules";
import { readColumn } from "../values/column";
import { answersIn, inlineValue } from "../find/form-answers";
import { noHeads } from "../find/form-heads";
import type { Grid } from "../grid/grid";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";

interface Said {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * Adds to a table the columns of what its sheet says once for all records: a label with its value in a row that
 * no table holds ("Байгууллагын нэр: …" above, "Нууцаар санал авсан эсэх | Тийм" beneath). Said twice in
 * different ways it says nothing.
 *
 * @param rows rows of the sheet that no table holds
 */
export function withStanding(grid: Grid, lexicon: Lexicon, rows: readonly number[], table: Table): Table {
  const known = lexicon.records.find(({ record }) => record === table.record);
  if (!known) return table;
  const open = known.record.fields.filter((field) => field.standing && !table.columns.has(field.id));
  if (open.length === 0 || table.count === 0) return table;
  const found = new Map<Field, Said[]>();
  for (const row of rows) {
    for (const column of grid.filled(row)) {
      const said = saidAt(grid, lexicon, known, row, column);
      if (said && open.includes(said.field)) found.set(said.field, [...(found.get(said.field) ?? []), said]);
    }
  }
  const columns = new Map(table.columns);
  for (const [field, [first, ...others]] of found) {
    if (first && others.every(({ value }) => value === first.value))
      columns.set(field.id, constant(grid, field, first, table.count));
  }
  return columns.size === table.columns.size ? table : { ...table, columns };
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
  const { field } = match;
  if (split) return { field, row, column, value: split.value };
  const answer = answersIn(grid, lexicon, row, column, noHeads());
  const [cell] = answer?.kind === "cells" ? answer.cells : [];
  return cell && { field, row, column: cell.column, value: grid.cell(row, cell.column) };
}

function constant(grid: Grid, field: Field, { row, column, value }: Said, count: number): Column {
  const { states, numbers, texts } = readColumn(field, [value]);
  return {
    field,
    states: new Uint8Array(count).fill(states[0] ?? CellState.BLANK),
    numbers: new Float64Array(count).fill(numbers[0] ?? NaN),
    texts: Array.from({ length: count }, () => texts[0] ?? ""),
    ref: () => grid.ref(row, column),
  };
}
