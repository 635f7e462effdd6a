/** Tables after an edit: only the columns that it touches are read again. */
import type { Column, Table } from "../../rules";
import { withChanges, type CellChange, type SheetChange } from "../change";
import { isEmpty, type Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import type { Place, Placement } from "../place/placement";
import type { ReadSheet, ReadTable, ReadWorkbook } from "../types";
import { columnOf, withRecordsAgain } from "./reader";
import { scalesOf } from "./scales";

interface Source {
  readonly grid: Grid;
  readonly placement: Placement;
  readonly date1904: boolean;
}

const sources = new WeakMap<ReadTable, Source>();

/** Keeps with a table what it was read from. */
export function keepSource(table: ReadTable, source: Source): ReadTable {
  sources.set(table, source);
  return table;
}

/** A table with other values, and the records that they are of. */
export interface Reread {
  readonly before: Table;
  readonly after: Table;
  readonly rows: readonly number[];
}

export interface ReadAgain {
  readonly recognition: ReadWorkbook;
  readonly tables: readonly Reread[];
}

/**
 * A recognised workbook after edits within records of its tables, taken for the same tables as before. The cells
 * show what they show now; the recognition from before must not be used any more.
 *
 * @returns undefined where an edit may change what is a table, a record or a column
 */
export function readAgain(recognition: ReadWorkbook, changes: readonly SheetChange[]): ReadAgain | undefined {
  const tables: Reread[] = [];
  const sheets: ReadSheet[] = [];
  for (const sheet of recognition.sheets) {
    const cells = changes.filter((change) => change.sheet === sheet.name).flatMap((change) => change.cells);
    const again = cells.length > 0 ? sheetAgain(sheet, cells) : { sheet, tables: [] };
    if (!again) return undefined;
    sheets.push(again.sheet);
    tables.push(...again.tables);
  }
  return { recognition: { ...recognition, sheets }, tables };
}

function sheetAgain(
  sheet: ReadSheet,
  cells: readonly CellChange[]
): { readonly sheet: ReadSheet; readonly tables: readonly Reread[] } | undefined {
  const known = sheet.tables.map((table) => ({ table, source: sources.get(table) }));
  const grid = known[0]?.source?.grid;
  if (!grid) return undefined;
  const touched = new Map<ReadTable, Edited[]>();
  for (const cell of cells) {
    const holder = known.find(({ source }) => source && recordAt(source, cell) !== undefined);
    if (!holder?.source || !isOfSameKind(holder.source, cell)) return undefined;
    const { row, column } = inGrid(holder.source, cell);
    const edited = { ...cell, before: grid.raw(row, column) };
    touched.set(holder.table, [...(touched.get(holder.table) ?? []), edited]);
  }
  const { sheets } = withChanges({ sheets: [grid.sheet] }, [{ sheet: sheet.name, cells }]);
  const [after] = sheets;
  if (!after) return undefined;
  for (const { source } of known) source?.grid.show(after);
  const rereads: Reread[] = [];
  const tables: ReadTable[] = [];
  for (const { table, source } of known) {
    const own = touched.get(table);
    const reread = own && source && rereadTable(table, source, own);
    if (own && !reread) return undefined;
    if (reread && reread.rows.length > 0) rereads.push(reread);
    tables.push(reread && source ? keepSource({ ...table, table: reread.after }, source) : table);
  }
  return { sheet: { ...sheet, tables }, tables: rereads };
}

/** A changed cell with what it held before. */
interface Edited extends CellChange {
  readonly before: CellValue;
}

const records = new WeakMap<Placement, ReadonlyMap<number, number>>();

/** Which record of a table a row of the grid is. */
function recordOfRow(placement: Placement, row: number): number | undefined {
  let known = records.get(placement);
  if (!known) {
    const places = [...placement.places.values()];
    const column = places.find((place) => place.in === "column");
    const rows =
      column && placement.isSpread !== true
        ? Array.from({ length: placement.count }, (_, record) => column.rowOf(record))
        : [];
    known = new Map(rows.map((at, record) => [at, record]));
    // Several records of one row: none of them is the row.
    if (known.size !== placement.count) known = new Map<number, number>();
    records.set(placement, known);
  }
  return known.get(row);
}

const inGrid = ({ grid }: Source, { row, column }: CellChange): { row: number; column: number } => {
  const { row: top, column: left } = grid.sheet.origin ?? { row: 0, column: 0 };
  return { row: row - top, column: column - left };
};

/** The record of a table with a record a row that a cell belongs to. */
function recordAt(source: Source, cell: CellChange): number | undefined {
  const { placement } = source;
  const { row, column } = inGrid(source, cell);
  const { left, right } = placement.block;
  if (placement.layout !== "table" || column < left || column > right) return undefined;
  return recordOfRow(placement, row);
}

/** Whether a cell holds a value where it held one, in a row that stays a record, and names nothing else. */
function isOfSameKind(source: Source, cell: CellChange): boolean {
  const { grid, placement } = source;
  const { row, column } = inGrid(source, cell);
  if (grid.areaAt(row, column)) return false;
  const before = grid.raw(row, column);
  const isNumber = typeof cell.value === "number";
  const others = grid.filled(row).filter((other) => other !== column);
  const naming = [...placement.places.values()].some(
    (place) =>
      (place.items !== undefined || place.byCells === true) &&
      place.in === "column" &&
      place.columnOf(0) === column
  );
  if (naming || others.length === 0 || (isEmpty(before) && opensColumn(source, row, column))) return false;
  // A text may be a label, a total's name or a heading; a figure or a blank in place of one is neither.
  return isNumber || isEmpty(cell.value) || typeof cell.value === typeof before;
}

/** Whether a column of a table in which nothing stood is filled for the first time: it may be one of several for a figure. */
function opensColumn({ grid, placement }: Source, row: number, column: number): boolean {
  const { left, right } = placement.block;
  if (column < left || column > right || row < placement.firstRow || row > placement.lastRow) return false;
  for (let at = placement.firstRow; at <= placement.lastRow; at += 1)
    if (at !== row && !isEmpty(grid.raw(at, column))) return false;
  return true;
}

function rereadTable({ table }: ReadTable, source: Source, cells: readonly Edited[]): Reread | undefined {
  const { grid, placement, date1904 } = source;
  const at = new Set(cells.map((cell) => inGrid(source, cell).column));
  const edited = new Set(cells.flatMap((cell) => recordAt(source, cell) ?? []));
  const holds = (place: Place): boolean =>
    place.in === "column" &&
    (place.says !== undefined || [...edited].some((record) => at.has(place.columnOf(record))));
  const isTouched = [...placement.places.values()].some(holds);
  const isTextAmong = cells.some(
    ({ before, value }) => typeof before === "string" || typeof value === "string"
  );
  const scales = scalesOf(grid, placement);
  const columns = new Map(table.columns);
  const rows = new Set<number>();
  for (const [id, place] of placement.places) {
    // The scale of shares is settled by the columns beside them.
    if (!holds(place) && !(isTouched && place.field.type === "share")) continue;
    const before = columns.get(id);
    if (!before) continue;
    const after = isReadApart(place, isTextAmong)
      ? withRecordsAgain(before, grid, place, [...edited], date1904)
      : columnOf(grid, place, placement.count, placement, date1904, scales);
    const changed = rowsThatDiffer(before, after);
    if (changed.length === 0) continue;
    columns.set(id, after);
    for (const row of changed) rows.add(row);
  }
  // Figures beneath the records are read by what the column means.
  const isMeantOtherwise = [...rows].some((row) => !edited.has(row));
  if (isMeantOtherwise && (table.summary || table.subtotals)) return undefined;
  return { before: table, after: { ...table, columns }, rows: [...rows].sort((a, b) => a - b) };
}

/**
 * Whether cells of a place are read each by itself. Texts among figures and dates may prove how all of them are
 * written, and shares always do.
 */
function isReadApart({ field: { type }, says, items, isDoubtful }: Place, isTextAmong: boolean): boolean {
  if (says ?? items ?? isDoubtful) return false;
  return type !== "share" && ((type !== "number" && type !== "date") || !isTextAmong);
}

function rowsThatDiffer(before: Column, after: Column): number[] {
  const rows: number[] = [];
  for (let row = 0; row < after.states.length; row += 1) {
    const isSame =
      before.states[row] === after.states[row] &&
      Object.is(before.numbers[row], after.numbers[row]) &&
      before.texts[row] === after.texts[row];
    if (!isSame) rows.push(row);
  }
  return rows;
}
