import type { Context } from "./context";
import type { FigureFact, Figures } from "./facts";
import { ownColumns } from "./looked";
import { isGap, type Judgement } from "./judgement";
import { Row } from "./row";
import { CellState, type Table } from "./table";

/** A figure of each record: a field of the sheet, or a derived one. */
export type Quantity = string | FigureFact;

/** A figure, or why there is none. */
export type Computed = number | Judgement;

/** A record's figure, or why it has none. */
export const valueOf = (of: Quantity, row: Row, context: Context): Computed =>
  typeof of === "string" ? (row.gap(of) ?? row.number(of)) : of(row, context);

/** The figures of all records of a table. */
export function columnOf(of: Quantity, table: Table, context: Context): Figures {
  if (typeof of !== "string") return of.column(table, context);
  const column = ownColumns(table).get(of);
  if (column) return { numbers: column.numbers, states: column.states, absent: [] };
  return {
    numbers: new Float64Array(table.count).fill(NaN),
    states: new Uint8Array(table.count).fill(CellState.NO_COLUMN),
    absent: [new Row(table, 0).missing(of)],
  };
}

/** The figures of several things; where one of them has none, why: nothing behind it is looked at. */
export function allFigures<T>(
  things: Iterable<T>,
  of: (thing: T) => Computed
): readonly number[] | Judgement {
  const figures: number[] = [];
  for (const thing of things) {
    const figure = of(thing);
    if (isGap(figure)) return figure;
    figures.push(figure);
  }
  return figures;
}
