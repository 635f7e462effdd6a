import { CellState, certain, type Column, type Field, type Regulation, type Table } from "../rules";
import { recogniseSheet } from "./find/sheet";
import { isBlank } from "./grid/blanks";
import { fieldOf, lexiconOfSome } from "./lexicon/lexicon";
import { isTotal } from "./lexicon/signs/rows";
import type { CellValue } from "./matrix";
import { parseLabel } from "./text/normalise";
import { readColumn, type ColumnValues } from "./values/column";

/** What a formula is given to read, which is no sheet: a range of cells, with or without a head. */

type Row = readonly CellValue[];
type Cells = readonly Row[];

/**
 * Reads a range that a formula was given: a header row with one record a row, or labels and values.
 *
 * @param recordIds record types that the range may hold
 * @param form labels and values for certain; two columns always are
 */
export function recogniseRange(
  values: Cells,
  regulation: Regulation,
  recordIds: readonly string[],
  { form, date1904 = false }: { readonly form?: boolean; readonly date1904?: boolean } = {}
): Table[] {
  const columns = Math.max(0, ...values.map((row) => row.length));
  const lexicon = lexiconOfSome(regulation, recordIds);
  const isForm = form ?? columns <= 2;
  const sheet = { name: "", values, merges: [] };
  return recogniseSheet(sheet, lexicon, { date1904, form: isForm }).tables.map(({ table }) => table);
}

/**
 * Reads rows that a formula was given, each of which is a record: it names an item of a list, and its figures stand
 * behind the name in an order that is agreed. A first row that neither names an item nor holds a figure is a head;
 * sums are left out.
 *
 * @param orders the fields of one figure, of two, and so on: a row is read by how many it has, or by the last order;
 *   undefined where something else stands
 * @returns undefined where no row names an item
 */
export function readRows(
  values: Cells,
  regulation: Regulation,
  recordId: string,
  orders: readonly (readonly (string | undefined)[])[]
): Table | undefined {
  const [known] = lexiconOfSome(regulation, [recordId]).records;
  const { record, items } = certain(known, recordId);
  const itemOf = (cell: CellValue | undefined): number | undefined => items?.find(textOf(cell));
  const isHead = (row: Row): boolean =>
    row.every((cell) => typeof cell !== "number" && !FIGURE.test(textOf(cell)) && itemOf(cell) === undefined);
  const rows = values
    .filter((row) => !row.every(isBlank))
    .filter((row, at) => !(at === 0 && isHead(row)) && !row.some(isSum));
  const at = columnOfNames(rows, (cell) => itemOf(cell) !== undefined);
  if (at === undefined) return undefined;
  const names = rows.map((row) => textOf(row[at]));
  const found = names.map((name) => items?.find(name));
  const figures = rows.map((row) => {
    const behind = row.slice(at + 1);
    const order = orders[Math.min(orders.length, Math.max(1, lengthOf(behind))) - 1] ?? [];
    return (field: string): CellValue => behind[order.indexOf(field)] ?? null;
  });
  const fields = [...new Set(orders.flat())].filter((id) => id !== undefined);
  const columnOf = (id: string, read: (field: Field) => ColumnValues): readonly [string, Column] => {
    const field = certain(fieldOf(record, id), id);
    return [id, { field, ...read(field), ref: (row) => ({ sheet: "", row, column: 0 }) }];
  };
  const columns = new Map([
    columnOf(certain(record.items, "a list's items").field, () => ({
      states: Uint8Array.from(found, (item) => (item === undefined ? CellState.UNREADABLE : CellState.OK)),
      numbers: Float64Array.from(found, (item) => item ?? NaN),
      texts: names,
    })),
    ...fields.map((id) =>
      columnOf(id, (field) =>
        readColumn(
          field,
          figures.map((of) => of(id))
        )
      )
    ),
  ]);
  return { record, sheet: "", count: rows.length, columns, layout: "list" };
}

const FIGURE = /^[+-]?[\d.,]+(?:\s*%)?$/;
const textOf = (cell: CellValue | undefined): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
const isSum = (cell: CellValue): boolean => typeof cell === "string" && isTotal(parseLabel(cell));

/** How many cells there are up to the last that is filled. */
const lengthOf = (cells: Row): number =>
  cells.reduce<number>((length, cell, at) => (isBlank(cell) ? length : at + 1), 0);

/** The column in which most rows name an item; a bare whole number is a running number. */
function columnOfNames(rows: Cells, isItem: (cell: CellValue | undefined) => boolean): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counts = Array.from(
    { length: width },
    (_, column) => rows.filter((row) => !/^\d+$/.test(textOf(row[column])) && isItem(row[column])).length
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}
