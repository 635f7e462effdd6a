/** What the columns of a table are for its rows. */
import type { Field } from "../../../rules";
import { isNumberLike, type Grid } from "../../grid/grid";
import { isOrdinal } from "../../lexicon/signs/columns";
import { isPeriod, isWholeYear } from "../../lexicon/signs/time";
import type { CellValue } from "../../matrix";
import { isFigure } from "../../values/column";
import type { Band } from "../header";

/** Where a table's columns stand, and which of them are understood. */
export interface TableColumns {
  readonly grid: Grid;
  readonly band: Band;
  /** Mapped columns with their fields. */
  readonly fields: ReadonlyMap<number, Field>;
  readonly from: number;
  readonly to: number;
}

/** A number, also behind the letters of its list: "12", "XZ012", "HS-07". */
export const isRunningNumber = (cell: CellValue): boolean =>
  isNumberLike(cell) || (typeof cell === "string" && /^\s*\p{L}{1,4}[-–./]?\d{2,6}\s*$/u.test(cell));

/** What a table's columns are for its rows. */
export interface TableShape {
  /** All mapped columns, and those of them that are of figures, dates and answers. */
  readonly mapped: readonly number[];
  readonly typed: readonly number[];
  /** How many of them a record fills at least: half, and two. */
  readonly plausible: number;
  /** Mapped columns that hold figures or dates, no answers. */
  readonly figures: readonly number[];
  /** Whether all mapped columns are of figures. */
  readonly isOfFigures: boolean;
  /** The column of running numbers. */
  readonly ordinal: number | undefined;
  /** A column of no field that says of each row whether it is of a part of the year or of the whole ("HK I", "Cả năm"). */
  readonly periods: number | undefined;
  /** What stands in the header cells of each column, as it is written. */
  readonly heads: readonly ReadonlySet<unknown>[];
}

export function shapeOf({ grid, band, fields, from, to }: TableColumns): TableShape {
  const typed = [...fields]
    .filter(([, field]) => field.type !== "text" && field.type !== "choice")
    .map(([column]) => column);
  const isOfFigures = [...fields.values()].every(
    ({ type }) => type === "share" || type === "count" || type === "number"
  );
  // Of tables side by side each has its own.
  const ordinal = band.paths
    .map((path, at) => (isOrdinal(path[path.length - 1]) ? at + band.left : -1))
    .find((column) => column >= from && column <= to);
  const heads = Array.from({ length: to - from + 1 }, (_, offset) => {
    const texts = new Set<unknown>();
    for (let row = band.top; row <= band.bottom; row += 1) texts.add(grid.raw(row, from + offset));
    return texts;
  });
  const figures = [...fields].flatMap(([column, field]) => (isFigure(field) ? [column] : []));
  const plausible = Math.max(2, Math.ceil(fields.size / 2));
  const unmapped = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (at) => !fields.has(at)
  );
  const periods = unmapped.find((column) => holdsPeriods(grid, column, band.body));
  return { mapped: [...fields.keys()], typed, periods, plausible, figures, isOfFigures, ordinal, heads };
}

/** Rows of a list in which it says once of which times they are. */
const MOST_PERIODS = 8;

/** Whether the first cells of a column name both the whole of a year and parts of one. */
function holdsPeriods(grid: Grid, column: number, body: number): boolean {
  const labels = Array.from({ length: MOST_PERIODS }, (_, at) => grid.label(body + at, column));
  return labels.some((label) => label && isWholeYear(label)) && labels.some(isPeriod);
}
