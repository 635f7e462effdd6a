import { CellState, type Column, type Field, type RecordType, type Table } from "../../rules";
import type { Grid } from "../grid/grid";
import type { ItemIndex } from "../lexicon/items";
import { readColumn, shownText, type ColumnContext } from "../values/column";
import { tickAt } from "../values/ticks";
import { gapOf } from "../values/values";

/** A field's column of a table: where it stands and how its header spoke. */
export interface ColumnSource {
  readonly field: Field;
  readonly column: number;
  readonly percentLabel: boolean;
  /** The column headed by no, where `column` is headed by yes. */
  readonly no?: number;
  /** The scale of shares, where the table proves it. */
  readonly scale?: ColumnContext["scale"];
}

/** The column of a table that names items of a closed list, and what a person has said of its names. */
export interface ItemSource {
  readonly index: ItemIndex;
  readonly column: number;
  readonly field: Field;
  readonly chosen?: (name: string) => string | undefined;
}

/** Reads rows of a grid as records. */
export function readTable(
  grid: Grid,
  record: RecordType,
  rows: readonly number[],
  sources: readonly ColumnSource[],
  layout: Table["layout"],
  date1904: boolean,
  items?: ItemSource
): Table {
  const columns = new Map<string, Column>();
  if (items) columns.set(items.field.id, itemColumn(grid, rows, items));
  for (const { field, column, no, percentLabel, scale } of sources) {
    if (columns.has(field.id)) continue;
    if (no !== undefined) {
      columns.set(field.id, tickColumn(grid, rows, field, column, no));
      continue;
    }
    const cells = rows.map((row) => grid.cell(row, column));
    const formats = grid.sheet.formats ? rows.map((row) => grid.format(row, column)) : [];
    const context: ColumnContext = { date1904, percentLabel, scale };
    columns.set(field.id, {
      field,
      ...readColumn(field, cells, formats, context),
      ref: (index) => grid.ref(rows[index] ?? 0, column),
    });
  }
  return { record, sheet: grid.name, count: rows.length, columns, layout };
}

/** The answers of two columns headed by yes and no. */
function tickColumn(grid: Grid, rows: readonly number[], field: Field, yes: number, no: number): Column {
  const ticks = rows.map((row) => tickAt(grid, row, yes, no));
  const values = readColumn(
    field,
    ticks.map((tick) => tick.value)
  );
  ticks.forEach((tick, index) => {
    if (tick.both) values.states[index] = CellState.AMBIGUOUS;
    values.texts[index] = shownText(grid.cell(rows[index] ?? 0, tick.column));
  });
  return { field, ...values, ref: (index) => grid.ref(rows[index] ?? 0, ticks[index]?.column ?? yes) };
}

/** The column that names items of a closed list: by code, by name, or both. */
function itemColumn(
  grid: Grid,
  rows: readonly number[],
  { index, column, field, chosen }: ItemSource
): Column {
  const states = new Uint8Array(rows.length);
  const numbers = new Float64Array(rows.length).fill(NaN);
  const texts = rows.map((row, at) => {
    const cell = grid.cell(row, column);
    const text = shownText(cell);
    const code = chosen?.(text);
    const item = code === undefined ? index.find(text) : index.indexOf(code);
    const gap = gapOf(cell);
    states[at] =
      item !== undefined || (field.type === "text" && !gap)
        ? CellState.OK
        : (gap?.state ?? CellState.UNREADABLE);
    if (item !== undefined && field.type !== "text") numbers[at] = item;
    return gap?.state === CellState.BLANK ? "" : text;
  });
  return { field, states, numbers, texts, ref: (at) => grid.ref(rows[at] ?? 0, column) };
}
