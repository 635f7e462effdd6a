import type { Context } from "./context";
import type { FigureFact, Figures } from "./facts";
import { ownColumns } from "./looked";
import type { Judgement } from "./judgement";
import { Row } from "./row";
import { CellState, type Table } from "./table";

/** A figure of each record: a field of the sheet, or a derived one. */
export type Quantity = string | FigureFact;

/** A record's figure, or why it has none. */
export const valueOf = (of: Quantity, row: Row, context: Context): number | Judgement =>
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
