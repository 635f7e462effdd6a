/** What a whole column proves of how its cells are written. */
import { readWrittenDate, type DateOrder } from "./dates";
import type { CellValue } from "../matrix";
import { readAmount } from "./numbers";
import { isPercentFormat, type DateHints, type Separators, type ShareHints } from "./values";

type Formats = readonly (string | undefined)[];

/** What a decimal mark means in this column, where a number of it proves that. */
export function separatorsOf(cells: readonly CellValue[]): Separators {
  let mark: "." | "," | undefined;
  for (const cell of cells) {
    if (typeof cell !== "string" || !/[.,]/.test(cell)) continue;
    const proved = readAmount(cell)?.number?.decimalMark;
    if (!proved) continue;
    if (mark && mark !== proved) return {};
    mark = proved;
  }
  return { decimalMark: mark };
}

/**
 * The scale of bare numbers among shares: percent once one is above 1; fractions where none is, unless the
 * label or texts with a % sign speak of percent.
 */
export function scaleOf(
  cells: readonly CellValue[],
  formats: Formats,
  percentLabel: boolean
): ShareHints["scale"] {
  let bare = 0;
  let signs = false;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    let value: number | undefined;
    if (typeof cell === "number") {
      if (!isPercentFormat(formats[index])) value = cell;
    } else if (typeof cell === "string" && cell !== "") {
      const amount = readAmount(cell);
      if (amount?.share || amount?.number?.percent) signs = true;
      else if (!amount?.whole) value = amount?.number?.asDecimal;
    }
    if (value === undefined) continue;
    if (Math.abs(value) > 1) return "percent";
    if (value !== 0) bare += 1;
  }
  if (bare === 0) return "fraction";
  // Header and neighbours both speak of percent: 0.9 among "95 %" is 0.9 %.
  if (percentLabel && signs) return "percent";
  return percentLabel || signs ? "ambiguous" : "fraction";
}

const DAY_AND_MONTH = /^\D{0,8}\d{1,2}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{4}/;

/** Day first, unless at least two dates can only be read month first and none only day first. */
export function orderOf(cells: readonly CellValue[]): DateHints["order"] {
  let monthFirst = 0;
  for (const cell of cells) {
    if (typeof cell !== "string" || !DAY_AND_MONTH.test(cell)) continue;
    const date = readWrittenDate(cell);
    if (date?.kind !== "pair") continue;
    if (Number.isNaN(date.swapped) && !Number.isNaN(date.serial)) return "dayFirst" satisfies DateOrder;
    if (Number.isNaN(date.serial) && !Number.isNaN(date.swapped)) monthFirst += 1;
  }
  if (monthFirst === 0) return "dayFirst";
  return monthFirst > 1 ? "monthFirst" : "unsure";
}
