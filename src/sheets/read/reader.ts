import { CellState, type Column, type Table } from "../../rules";
import type { Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import { cellOf, type Place, type Placement, type TotalRow } from "../place/placement";
import { readColumn, shownText, type ColumnContext, type ColumnValues } from "../values/column";
import { gapOf } from "../values/values";
import { scalesOf, type Scales } from "./scales";

/** Reads the cells of a placement: typed columns of its records, and of its totals. */
export function tableOf(grid: Grid, placement: Placement, date1904: boolean): Table {
  const { record, layout, count, places, totals, subtotals, block } = placement;
  const scales = scalesOf(grid, placement);
  const read = (all: Iterable<readonly [string, Place]>, records: number): ReadonlyMap<string, Column> =>
    new Map([...all].map(([id, place]) => [id, columnOf(grid, place, records, placement, date1904, scales)]));
  const title = titleOf(grid, block.top);
  const letterhead = letterheadOf(grid, block.top);
  const footnotes = footnotesOf(grid, placement);
  const table = { record, sheet: grid.name, ...(title !== "" && { title }), letterhead, footnotes, layout };
  // What is said once for many records is not said of their totals.
  const ofRows = [...places].filter(([, place]) => place.says === undefined);
  const overRows = (all: readonly TotalRow[]): Table => ({
    ...table,
    count: all.length,
    columns: read(
      ofRows.map(([id, place]) => {
        const rowOf = (total: number): number => all[total]?.row ?? 0;
        const own = (total: number): number => all[total]?.column ?? place.columnOf(total);
        return [id, { ...place, rowOf, columnOf: id === record.spread ? own : place.columnOf }] as const;
      }),
      all.length
    ),
  });
  const asked = askedOf(placement);
  return {
    ...table,
    count,
    columns: read(places, count),
    ...(asked.size > 0 && { asked }),
    ...(totals.length > 0 && { summary: overRows(totals) }),
    ...(subtotals.length > 0 && {
      subtotals: { table: overRows(subtotals), ranges: subtotals.map(({ from, to }) => [from, to] as const) },
    }),
  };
}

/** The fields that its open columns and cells are likeliest to be, where it has no other cells for them. */
const askedOf = ({ questions, places }: Placement): ReadonlySet<string> =>
  new Set(
    questions
      .filter(({ kind, what }) => kind === "column" && what !== "row")
      .flatMap(({ suggestions: [likeliest] }) => likeliest ?? [])
      .filter((field) => !places.has(field))
  );

/** Rows above a table that are looked at for its title. */
const MOST_ABOVE = 6;

/** The lone texts above a table or over a form, from above: its title, and who issued it. */
function titleOf(grid: Grid, top: number): string {
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - MOST_ABOVE); row -= 1) {
    const columns = grid.filled(row);
    if (columns.length > 2) break;
    if (columns.length > 0) lines.unshift(columns.map((column) => grid.text(row, column).trim()).join(" "));
  }
  return lines.join(" ");
}

/** The lines at the head of a sheet, over its table: what stands alone, or two beside each other. */
function letterheadOf(grid: Grid, top: number): string[] {
  const lines: string[] = [];
  for (let row = 0; row < Math.min(top, MOST_ABOVE); row += 1) {
    const columns = grid.filled(row);
    if (columns.length > 2) break;
    for (const column of columns) lines.push(grid.text(row, column).trim());
  }
  return lines;
}

/** The lone texts right beneath a table's last row: notes. */
function footnotesOf(grid: Grid, { lastRow }: Placement): string[] {
  const lines: string[] = [];
  for (let row = lastRow + 1; row <= Math.min(lastRow + MOST_ABOVE, grid.rows - 1); row += 1) {
    const [column, ...others] = grid.filled(row);
    if (column !== undefined && others.length === 0) lines.push(grid.text(row, column).trim());
  }
  return lines;
}

/** A label as it is quoted, in one line: neither a bullet before it nor the colon behind it is of its words. */
const quoted = (label: string | undefined): string | undefined =>
  label?.replace(/\s+/g, " ").replace(/^[-–•+*\s]+(?=\p{L})|\s*[:：]\s*$/gu, "");

/** Reads the cells of one field. */
export function columnOf(
  grid: Grid,
  place: Place,
  count: number,
  { layout }: Placement,
  date1904: boolean,
  scales: Scales
): Column {
  const ref = (record: number) => grid.ref(place.rowOf(record), place.columnOf(record));
  const { field, percentLabel, isDoubtful } = place;
  const label = quoted(place.label);
  if (place.items) return { field, label, ...itemValues(grid, place, count), ref };
  const contextOf = (record: number): ColumnContext => ({
    date1904,
    percentLabel,
    ...scales.of(field, record),
  });
  const cells = new Array<CellValue>(count);
  const hasFormats = grid.sheet.formats !== undefined;
  const formats = new Array<string | undefined>(hasFormats ? count : 0);
  for (let record = 0; record < count; record += 1) {
    const cell = cellOf(grid, place, record);
    cells[record] = cell;
    // Of other cells a number's format says nothing.
    if (hasFormats && typeof cell === "number")
      formats[record] = grid.format(place.rowOf(record), place.columnOf(record));
  }
  // What one cell of a form leaves open, no other form's cell can settle.
  const values =
    layout === "table" || layout === "matrix"
      ? readColumn(field, cells, formats, contextOf(0))
      : oneByOne(cells, (cell, record) => readColumn(field, [cell], [formats[record]], contextOf(record)));
  for (let record = 0; isDoubtful && record < count; record += 1) {
    const isOpen = isDoubtful(record);
    if (isOpen) values.states[record] = CellState.AMBIGUOUS;
    // A tick is quoted as it stands in its cell, a text (the head of a ticked option) as it says itself.
    if (isOpen || typeof cells[record] !== "string")
      values.texts[record] = shownText(grid.cell(place.rowOf(record), place.columnOf(record)));
  }
  return { field, label, ...values, ref };
}

/** A column with some of its records read again: of a field whose cells are read each by itself. */
export function withRecordsAgain(
  column: Column,
  grid: Grid,
  place: Place,
  records: readonly number[],
  date1904: boolean
): Column {
  const { field, percentLabel } = place;
  const cells = records.map((record) => cellOf(grid, place, record));
  const formats = records.map((record) => grid.format(place.rowOf(record), place.columnOf(record)));
  const read = readColumn(field, cells, formats, { date1904, percentLabel });
  const [states, numbers, texts] = [column.states.slice(), column.numbers.slice(), column.texts.slice()];
  for (const [at, record] of records.entries()) {
    states[record] = read.states[at] ?? CellState.BLANK;
    numbers[record] = read.numbers[at] ?? NaN;
    texts[record] = read.texts[at] ?? "";
  }
  return { ...column, states, numbers, texts };
}

function oneByOne(
  cells: readonly CellValue[],
  read: (cell: CellValue, record: number) => ColumnValues
): ColumnValues {
  const values = cells.map(read);
  return {
    states: Uint8Array.from(values, ({ states }) => states[0] ?? CellState.BLANK),
    numbers: Float64Array.from(values, ({ numbers }) => numbers[0] ?? NaN),
    texts: values.map(({ texts }) => texts[0] ?? ""),
  };
}

/** Items of a closed list: by code, by name, or both. */
function itemValues(grid: Grid, place: Place, count: number): ColumnValues {
  const states = new Uint8Array(count);
  const numbers = new Float64Array(count).fill(NaN);
  const texts = Array.from({ length: count }, (_, record) => {
    const cell = cellOf(grid, place, record);
    const text = shownText(cell);
    const code = place.items?.chosen?.(text);
    const item = code === undefined ? place.items?.index.find(text) : place.items?.index.indexOf(code);
    const gap = gapOf(cell);
    const isName = place.field.type === "text" && !gap;
    states[record] = item !== undefined || isName ? CellState.OK : (gap?.state ?? CellState.UNREADABLE);
    if (item !== undefined && place.field.type !== "text") numbers[record] = item;
    return gap?.state === CellState.BLANK ? "" : text;
  });
  return { states, numbers, texts };
}
