import { CellState, type Field, type RecordType } from "../../rules";
import { address } from "../address";
import { isBlank } from "../grid/blanks";
import { fingerprint } from "../fingerprint";
import type { Grid } from "../grid/grid";
import { fieldOf, type Lexicon } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";
import { clean } from "../text/text";
import type { OwnLayout, Place, Placement } from "../place/placement";
import { readDate } from "../values/values";

/** "10月19日", "2024-10-19（星期六）". */
const DAY = /^(?:\d{4}[年.\-/])?\d{1,2}[月.\-/]\d{1,2}日?/;
/** "9:00—11:00", "上午9时至11时30分". */
const SPAN =
  /^(?:上午|下午|晚上)?\s*\d{1,2}[:时点]\d{0,2}分?\s*[—–\-~～至到一]+\s*(?:上午|下午|晚上)?\d{1,2}[:时点]/;

/** A cell and what of it is read. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

interface Entry {
  readonly cell: Spot;
  /** The day above and the time beside it. */
  readonly head: Spot;
  readonly side: Spot;
}

/** Rows of a sheet that are looked at: timetables are short, and lists long. */
const MOST_ROWS = 200;

/** Tables with days across, times down and what happens then in the cells: each cell holds records of its own. */
export function timetablesOf(grid: Grid, lexicon: Lexicon): OwnLayout[] {
  const record = lexicon.records.map((known) => known.record).find(({ crossed }) => crossed !== undefined);
  if (!record) return [];
  const found: OwnLayout[] = [];
  for (let row = 0; row < Math.min(grid.rows, MOST_ROWS); row += 1) {
    const days = grid.filled(row).filter((column) => isDay(grid.cell(row, column)));
    const timetable = timetableAt(grid, record, row, days);
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
): OwnLayout | undefined {
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
      // Only a blank row or two, or cells that run down from the one above, may part the times.
      if (grid.filled(row).length > 0 || row > bottom + 2) break;
      continue;
    }
    bottom = row;
    for (const column of days) {
      const cell = grid.cell(row, column);
      if (isDay(cell)) return undefined;
      if (typeof cell !== "string" || isBlank(cell)) continue;
      const head = { row: top, column, value: grid.cell(top, column) };
      const time = { row, column: side, value: grid.cell(row, side) };
      for (const text of cell.split(/[\n、；;]+/).map(clean)) {
        if (text !== "") entries.push({ cell: { row, column, value: text }, head, side: time });
      }
    }
  }
  const [entry] = entries;
  return entry === undefined || entries.length < 2
    ? undefined
    : { placement: placementOf(grid, record, top, bottom, [entry, ...entries.slice(1)]), top, bottom };
}

function placementOf(
  grid: Grid,
  record: RecordType,
  top: number,
  bottom: number,
  entries: readonly [Entry, ...Entry[]]
): Placement {
  const { cells, heads, sides, title } = record.crossed ?? { cells: "", heads: "", sides: "" };
  const places = new Map<string, Place>();
  const entryAt = (index: number): Entry => entries[index] ?? entries[0];
  const put = (id: string, spotOf: (entry: Entry) => Spot): void => {
    const field = fieldOf(record, id);
    if (!field) return;
    places.set(id, {
      field,
      in: "cell",
      rowOf: (index) => spotOf(entryAt(index)).row,
      columnOf: (index) => spotOf(entryAt(index)).column,
      says: (index) => spotOf(entryAt(index)).value,
      percentLabel: false,
      confidence: "exact",
      reason: { how: "label", label: "" },
    });
  };
  put(cells, ({ cell }) => cell);
  put(heads, ({ head }) => head);
  put(sides, ({ side }) => side);
  const named = title === undefined ? undefined : fieldOf(record, title);
  const said = named && titleOf(grid, top, named);
  if (named && said) put(named.id, () => said);
  return {
    record,
    layout: "matrix",
    count: entries.length,
    places,
    block: { top, bottom, left: 0, right: grid.columns - 1 },
    labels: [],
    aside: [],
    headRows: [top],
    firstRow: top + 1,
    lastRow: bottom,
    totals: [],
    subtotals: [],
    ignored: [],
    questions: [],
    fingerprint: fingerprint(entries.map(({ cell }) => String(cell.value))),
    corner: address(grid.ref(top, 0)),
  };
}

/** The option that the lines above name: the longest one that the nearest of them holds. */
function titleOf(grid: Grid, top: number, field: Field): Spot | undefined {
  const labels = (field.options ?? []).flatMap(({ labels: all }) => all).sort((a, b) => b.length - a.length);
  for (let row = top - 1; row >= 0 && row >= top - 3; row -= 1) {
    for (const column of grid.filled(row)) {
      const text = clean(grid.text(row, column));
      const option = labels.find((label) => label.length > 2 && text.includes(label));
      if (option !== undefined) return { row, column, value: option };
    }
  }
  return undefined;
}
