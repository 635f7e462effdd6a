/** Statistics with a column for each outcome: what was done in time, what was not, and what is still open. */
import { CellState, type RecordType, type CountedLayout } from "../../rules";
import { address } from "../address";
import { fingerprint } from "../fingerprint";
import { isNumberLike, type Grid } from "../grid/grid";
import { fieldOf, type Lexicon } from "../lexicon/lexicon";
import { isTotal } from "../lexicon/signs/rows";
import { isPartOfYear, isWholeYear, isYearHead } from "../lexicon/signs/time";
import type { CellValue } from "../matrix";
import { inCell, inColumn, type OwnLayout, type Place } from "../place/placement";
import type { Label } from "../text/normalise";
import { readCount } from "../values/values";
import { bandOf, isWordy, type Band } from "./header";

/** Where each kind of figure stands: columns. */
interface Parts {
  readonly done: readonly number[];
  /** Their whole: one column, or those that add up to it. */
  readonly whole: readonly number[];
  /** The share that the sheet states of what was done in time. */
  readonly rate?: number;
}

/** Rows in which such heads are looked for, and how many rows of heads may stand over one another. */
const MOST_ROWS = 60;
const MOST_HEADS = 3;

/** The statistics of a sheet, where a record type of the regulation counts by them. */
export function statisticsOf(grid: Grid, lexicon: Lexicon): OwnLayout[] {
  const found: OwnLayout[] = [];
  for (const { record } of lexicon.records) {
    const { counted: layout } = record;
    if (!layout) continue;
    for (let row = 0; row < Math.min(grid.rows, MOST_ROWS); row += 1) {
      const columns = grid.filled(row);
      if (columns.length < 3 || !columns.some((column) => layout.done.test(wordsAt(grid, row, column))))
        continue;
      const band = bandOf(grid, topOf(grid, row), row);
      const parts = partsOf(grid, layout, band);
      const statistics = parts && statisticsAt(grid, record, layout, band, parts);
      if (!statistics) continue;
      found.push(statistics);
      row = statistics.bottom;
    }
  }
  return found;
}

const wordsAt = (grid: Grid, row: number, column: number): string => grid.label(row, column)?.words ?? "";

/** The first of the rows of heads that end at a row: several texts each, and nothing else. */
function topOf(grid: Grid, bottom: number): number {
  let top = bottom;
  const isOfHeads = (row: number): boolean => {
    const columns = grid.filled(row);
    return columns.length > 1 && columns.every((column) => isWordy(grid, row, column));
  };
  while (bottom - top + 1 < MOST_HEADS && isOfHeads(top - 1)) top -= 1;
  return top;
}

/** The columns of heads that say what was done in time and what was not. */
function partsOf(grid: Grid, layout: CountedLayout, { left, bottom, paths }: Band): Parts | undefined {
  const done: number[] = [];
  const late: number[] = [];
  const open: number[] = [];
  const whole: number[] = [];
  let rate: number | undefined;
  for (const [at, path] of paths.entries()) {
    const column = left + at;
    const leaf = path[path.length - 1];
    if (!leaf || !holdsFigures(grid, bottom, column)) continue;
    if (layout.share.test(leaf.words)) {
      rate = column;
      continue;
    }
    const isOpen = path.some(({ words }) => layout.open.test(words));
    const isSettled = path.some(({ words }) => layout.settled.test(words));
    if (layout.late.test(leaf.words)) (isOpen ? open : late).push(column);
    else if (isOpen) continue;
    else if (layout.done.test(leaf.words)) done.push(column);
    else if (isSettled && (isTotal(leaf) || layout.settled.test(leaf.words))) whole.push(column);
  }
  if (done.length === 0 || late.length === 0) return undefined;
  const [settled] = whole;
  return { done, whole: [...(settled === undefined ? [...done, ...late] : [settled]), ...open], rate };
}

const holdsFigures = (grid: Grid, head: number, column: number): boolean =>
  rowsBeneath(grid, head).some((row) => isNumberLike(grid.raw(row, column)));

/** The rows beneath the heads, up to the first that is blank. */
function rowsBeneath(grid: Grid, head: number): number[] {
  const rows: number[] = [];
  for (let row = head + 1; grid.filled(row).length > 0; row += 1) rows.push(row);
  return rows;
}

function statisticsAt(
  grid: Grid,
  record: RecordType,
  layout: CountedLayout,
  band: Band,
  parts: Parts
): OwnLayout | undefined {
  const { top, bottom: head } = band;
  const figures = [...parts.done, ...parts.whole];
  const [first = 0] = [...figures].sort((a, b) => a - b);
  const namedAt = (row: number): number | undefined =>
    Array.from({ length: first }, (_, column) => column).find((column) => grid.label(row, column));
  const nameOf = (row: number): Label | undefined => {
    const at = namedAt(row);
    return at === undefined ? undefined : grid.label(row, at);
  };
  const counted = rowsBeneath(grid, head).filter(
    (row) => nameOf(row) !== undefined && figures.every((column) => countAt(grid, row, column) !== undefined)
  );
  const totals = counted.filter((row) => isWhole(nameOf(row)));
  const total = totals[totals.length - 1];
  // Parts of a year may overlap: without a row of the whole nothing is added up.
  if (total === undefined && counted.some((row) => isPartOfYear(nameOf(row)))) return undefined;
  const rows = total === undefined ? counted : [total];
  const [row] = rows;
  const bottom = counted[counted.length - 1];
  if (row === undefined || bottom === undefined) return undefined;
  const places = placesOf(grid, record, layout, rows, { ...parts, name: namedAt(row) ?? first });
  const own = new Set([...figures, parts.rate, namedAt(row)]);
  return {
    top,
    bottom,
    placement: {
      record,
      layout: "table",
      count: 1,
      places,
      block: { top, bottom, left: 0, right: grid.columns - 1 },
      labels: [],
      aside: Array.from({ length: grid.columns }, (_, column) => column).filter((column) => !own.has(column)),
      headRows: Array.from({ length: head - top + 1 }, (_, at) => top + at),
      firstRow: row,
      lastRow: rows[rows.length - 1] ?? row,
      totals: [],
      subtotals: [],
      ignored: rowsBeneath(grid, head)
        .filter((other) => other <= bottom && !rows.includes(other))
        .map((other) => ({ row: other, why: counted.includes(other) ? "part" : "columnNumbers" })),
      questions: [],
      fingerprint: fingerprint(figures.map((column) => band.paths[column - band.left]?.at(-1)?.words ?? "")),
      corner: address(grid.ref(top, band.left)),
    },
  };
}

const isWhole = (label: Label | undefined): boolean =>
  label !== undefined && (isTotal(label) || isWholeYear(label) || isYearHead(label.text));

const countAt = (grid: Grid, row: number, column: number): number | undefined => {
  const { state, value } = readCount(grid.cell(row, column));
  return state === CellState.OK ? value : undefined;
};

/** What is counted, how much of it there is, and how much was done. */
function placesOf(
  grid: Grid,
  record: RecordType,
  { item, fields }: CountedLayout,
  rows: readonly number[],
  { done, whole, rate, name }: Parts & { readonly name: number }
): Map<string, Place> {
  const [row = 0, ...others] = rows;
  const sumOf = (columns: readonly number[]): number =>
    rows.reduce((all, at) => columns.reduce((sum, column) => sum + (countAt(grid, at, column) ?? 0), all), 0);
  const places = new Map<string, Place>();
  const put = (id: string, value: CellValue, placeOf: (rest: Rest) => Place): void => {
    const field = fieldOf(record, id);
    const reason = { how: "label", label: "" } as const;
    const rest = {
      says: () => value,
      percentLabel: id === fields.rate,
      confidence: "exact",
      reason,
    } as const;
    if (field) places.set(id, placeOf({ field, ...rest }));
  };
  const option = record.items?.options.find(({ code }) => code === item);
  // What is counted stands in the title, if anywhere: no column holds its name.
  put(fields.item, option?.labels[0] ?? item, (rest) => inCell(row, name, rest));
  put(fields.whole, sumOf(whole), (rest) => inColumn([row], whole[0] ?? 0, rest));
  put(fields.done, sumOf(done), (rest) => inColumn([row], done[0] ?? 0, rest));
  if (rate !== undefined && others.length === 0)
    put(fields.rate, grid.cell(row, rate), (rest) => inColumn([row], rate, rest));
  return places;
}

type Rest = Parameters<typeof inCell>[2];
