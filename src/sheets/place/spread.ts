import { CellState, type Column, type Field, type Table } from "../../rules";
import { isBlank } from "../grid/blanks";
import { readColumn } from "../values/column";
import { optionsIn } from "./common";
import type { Grid } from "../grid/grid";
import { isEmpty, isNumberLike } from "../grid/grid";
import type { Band } from "../find/header";
import { fieldOf, type Knowledge } from "../lexicon/lexicon";
import type { Match } from "../lexicon/match";
import type { Label } from "../text/normalise";
import { isTotal } from "../lexicon/vocabulary";

/** Columns that give one figure for several values of other fields: places in 高起专, in 专升本. */
export interface Spread {
  readonly field: Field;
  /** By column, the values that its header stands for. */
  readonly columns: ReadonlyMap<number, readonly (readonly [Field, string])[]>;
}

/**
 * The columns over which a record type's figure is spread: at least two whose headers are nothing but values
 * of fields that the table has no column for, beneath the figure's name or a title that names the record.
 */
export function spreadOf(
  grid: Grid,
  known: Knowledge,
  band: Band,
  matches: ReadonlyMap<number, Match>,
  isTitled: boolean
): Spread | undefined {
  const { record, index } = known;
  const field = record.spread === undefined ? undefined : fieldOf(record, record.spread);
  if (!field) return undefined;
  const given = new Set([...matches.values()].map((match) => match.field));
  const isFigure = (label: Label): boolean => {
    const found = index.find(label);
    return typeof found === "object" && found.field === field;
  };
  const columns = new Map<number, readonly (readonly [Field, string])[]>();
  for (let column = band.left; column <= band.right; column += 1) {
    const path = band.paths[column - band.left] ?? [];
    const heads = path.filter((label) => !isFigure(label));
    if (heads.length === 0 || matches.has(column) || !(isTitled || path.some(isFigure))) continue;
    const values = heads.map((label) => optionsIn(record, label));
    if (values.some((found) => found.length === 0) || !holdsCounts(grid, band, column)) continue;
    const said = values.flat();
    if (said.every(([other]) => !given.has(other))) columns.set(column, said);
  }
  const others = [...matches].filter(([column, match]) => match.field === field && !isWhole(band, column));
  return columns.size >= 2 && others.length === 0 ? { field, columns } : undefined;
}

/** A total beside the parts says what they add up to. */
const isWhole = (band: Band, column: number): boolean =>
  isTotal((band.paths[column - band.left] ?? []).slice(-1)[0]);

function holdsCounts(grid: Grid, band: Band, column: number): boolean {
  let figures = 0;
  for (let row = band.body; row < Math.min(grid.rows, band.body + 30); row += 1) {
    const cell = grid.raw(row, column);
    if (isEmpty(cell) || isBlank(cell)) continue;
    if (!isNumberLike(cell)) return false;
    figures += 1;
  }
  return figures > 0;
}

/** A record for each figure of a row: where a cell is blank or 0 there is nothing of the kind. */
export function spreadTable(
  grid: Grid,
  table: Table,
  rows: readonly number[],
  band: Band,
  spread: Spread
): Table {
  const cells = rows.flatMap((row, source) =>
    [...spread.columns].flatMap(([column, said]) => {
      const value = grid.cell(row, column);
      return isBlank(value) || value === 0 || value === "0" ? [] : [{ row, source, column, said, value }];
    })
  );
  const columns = new Map<string, Column>();
  for (const [id, column] of table.columns) {
    if (id === spread.field.id) continue;
    columns.set(id, {
      field: column.field,
      states: Uint8Array.from(cells, ({ source }) => column.states[source] ?? CellState.BLANK),
      numbers: Float64Array.from(cells, ({ source }) => column.numbers[source] ?? NaN),
      texts: cells.map(({ source }) => column.texts[source] ?? ""),
      ref: (index) => column.ref(cells[index]?.source ?? 0),
    });
  }
  const refAt = (index: number) => grid.ref(cells[index]?.row ?? rows[0] ?? 0, cells[index]?.column ?? 0);
  const values = cells.map(({ value }) => value);
  columns.set(spread.field.id, { field: spread.field, ...readColumn(spread.field, values), ref: refAt });
  for (const field of new Set([...spread.columns.values()].flat().map(([own]) => own))) {
    const texts = cells.map(({ said }) => said.find(([own]) => own === field)?.[1] ?? null);
    const ref = (index: number) => grid.ref(band.bottom, cells[index]?.column ?? 0);
    columns.set(field.id, { field, ...readColumn(field, texts), ref });
  }
  return { ...table, count: cells.length, columns };
}
