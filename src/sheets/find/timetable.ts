import { CellState, type Column, type Field, type RecordType, type Ref, type Table } from "../../rules";
import { address } from "../address";
import { isBlank } from "../grid/blanks";
import { readColumn } from "../values/column";
import { fingerprint } from "../fingerprint";
import type { Grid } from "../grid/grid";
import { fieldOf, type Lexicon } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";
import { clean } from "../text/text";
import type { RecognisedTable } from "../types";
import { readDate } from "../values/values";

/** A timetable found on a sheet, and the rows that it takes. */
export interface Timetable {
  readonly recognised: RecognisedTable;
  readonly top: number;
  readonly bottom: number;
}

/** "10月19日", "2024-10-19（星期六）". */
const DAY = /^(?:\d{4}[年.\-/])?\d{1,2}[月.\-/]\d{1,2}日?/;
/** "9:00—11:00", "上午9时至11时30分". */
const SPAN =
  /^(?:上午|下午|晚上)?\s*\d{1,2}[:时点]\d{0,2}分?\s*[—–\-~～至到一]+\s*(?:上午|下午|晚上)?\d{1,2}[:时点]/;

interface Entry {
  readonly text: string;
  readonly at: Ref;
  readonly head: Ref;
  readonly day: CellValue;
  readonly side: Ref;
  readonly time: CellValue;
}

/** Rows of a sheet that are looked at: timetables are short, and lists long. */
const MOST_ROWS = 200;

/** Tables with days across, times down and what happens then in the cells: each cell holds records of its own. */
export function timetablesOf(grid: Grid, lexicon: Lexicon): Timetable[] {
  const record = lexicon.records.map((known) => known.record).find(({ crossed }) => crossed !== undefined);
  if (!record) return [];
  const found: Timetable[] = [];
  for (let row = 0; row < Math.min(grid.rows, MOST_ROWS); row += 1) {
    const days = grid.filled(row).filter((column) => isDay(grid.cell(row, column)));
    const timetable = days.length > 0 ? timetableAt(grid, record, row, days) : undefined;
    if (!timetable) continue;
    found.push(timetable);
    row = timetable.bottom;
  }
  return found;
}

const isDay = (cell: CellValue): boolean =>
  typeof cell === "string" ? DAY.test(clean(cell)) : readDate(cell).state === CellState.OK;
const isSpan = (cell: CellValue): boolean => typeof cell === "string" && SPAN.test(clean(cell));

function timetableAt(
  grid: Grid,
  record: RecordType,
  top: number,
  days: readonly number[]
): Timetable | undefined {
  const first = days[0] ?? 0;
  // A record that gives its own time beside its day is no head.
  if (grid.filled(top).some((column) => isSpan(grid.cell(top, column)))) return undefined;
  const entries: Entry[] = [];
  let bottom = top;
  for (let row = top + 1; row < grid.rows; row += 1) {
    const side = Array.from({ length: first }, (_, column) => column).find((column) =>
      isSpan(grid.cell(row, column))
    );
    if (side === undefined) {
      // Only blank rows, or cells that run down from the one above, may part the times.
      if (bottom > top && grid.filled(row).length > 0) break;
      if (grid.filled(row).length > 0 || row > top + 2) break;
      continue;
    }
    bottom = row;
    for (const column of days) {
      const cell = grid.cell(row, column);
      if (isDay(cell)) return undefined;
      if (typeof cell !== "string" || isBlank(cell)) continue;
      const [at, head, time] = [grid.ref(row, column), grid.ref(top, column), grid.ref(row, side)];
      for (const text of cell.split(/[\n、；;]+/).map(clean)) {
        if (text !== "")
          entries.push({
            text,
            at,
            head,
            day: grid.cell(top, column),
            side: time,
            time: grid.cell(row, side),
          });
      }
    }
  }
  return entries.length < 2
    ? undefined
    : { recognised: tableOf(grid, record, top, bottom, entries), top, bottom };
}

function tableOf(
  grid: Grid,
  record: RecordType,
  top: number,
  bottom: number,
  entries: readonly Entry[]
): RecognisedTable {
  const { cells, heads, sides, title } = record.crossed ?? { cells: "", heads: "", sides: "" };
  const columns = new Map<string, Column>();
  const put = (id: string, values: readonly CellValue[], ref: (index: number) => Ref): void => {
    const field = fieldOf(record, id);
    if (field) columns.set(id, { field, ...readColumn(field, values), ref });
  };
  const at = (index: number): Entry => entries[index] ?? (entries[0] as Entry);
  put(cells, entries.map(({ text }) => text), (index) => at(index).at); // prettier-ignore
  put(heads, entries.map(({ day }) => day), (index) => at(index).head); // prettier-ignore
  put(sides, entries.map(({ time }) => time), (index) => at(index).side); // prettier-ignore
  const named = title === undefined ? undefined : fieldOf(record, title);
  const said = named && titleOf(grid, top, named);
  if (named && said) put(named.id, entries.map(() => said.option), () => said.at); // prettier-ignore
  const table: Table = { record, sheet: grid.name, count: entries.length, columns, layout: "matrix" };
  return {
    table,
    layout: "matrix",
    headerRows: [grid.rowNumber(top)],
    firstRow: grid.rowNumber(top + 1),
    lastRow: grid.rowNumber(bottom),
    ignoredRows: [],
    columns: Object.fromEntries([...columns].map(([id, column]) => [id, address(column.ref(0))])),
    confidence: Object.fromEntries([...columns.keys()].map((id) => [id, "exact" as const])),
    questions: [],
    fingerprint: fingerprint(entries.map(({ text }) => text)),
    corner: address(grid.ref(top, 0)),
  };
}

/** The option that the lines above name: the longest one that the nearest of them holds. */
function titleOf(grid: Grid, top: number, field: Field): { option: string; at: Ref } | undefined {
  const labels = (field.options ?? []).flatMap(({ labels: all }) => all).sort((a, b) => b.length - a.length);
  for (let row = top - 1; row >= 0 && row >= top - 3; row -= 1) {
    for (const column of grid.filled(row)) {
      const text = clean(grid.text(row, column));
      const option = labels.find((label) => label.length > 2 && text.includes(label));
      if (option !== undefined) return { option, at: grid.ref(row, column) };
    }
  }
  return undefined;
}
