/** Rows of sums, averages and other statistics over the records above. */
import {
  countsAveraged,
  isOwnTotal,
  isSectionMark,
  isSectionName,
  isStatistic,
  isSummary,
  isTotal,
  isRowTotal,
  mayBeSpecial,
} from "../../lexicon/signs/rows";
import { measureIn } from "../../lexicon/signs/columns";
import { fold } from "../../text/text";
import type { Label } from "../../text/normalise";
import { readCount, readNumber } from "../../values/values";
import type { Signal } from "./signal";
import { sumsAbove } from "./sums";
import type { RowView } from "./view";

export const isTotalLabel = (label: Label): boolean => isTotal(label) || isSummary(label.text);

/** Figures alone, or sums, in a row that the table to the left calls its total: it is the total of this one as well. */
function isTotalledAside(row: RowView): boolean {
  const { plan, grid, at, first } = row;
  const { from, to, band } = plan;
  if (from === band.left) return false;
  const cells = grid.filled(at);
  const [head] = cells;
  if (head === undefined || head >= from) return false;
  const own = cells.filter((column) => column >= from && column <= to);
  const isFigures = first !== from && own.every((column) => typeof grid.raw(at, column) !== "string");
  const isCounted = own.some((column) => counts(grid.text(at, column)));
  if (!isFigures && !isCounted && (sumsAbove(row) ?? 0) === 0) return false;
  const label = grid.label(at, head);
  return label !== undefined && isTotal(label);
}

const counts = (text: string): boolean => {
  const [, unit] = /^\s*\d+ ?(\p{L}[\p{L} ]*)$/u.exec(text) ?? [];
  return unit !== undefined && measureIn(fold(unit)) === "count";
};

/** "5 lớp" where records are named counts those above, and names none. */
const countsRecords = ({ so, plan, grid, at }: RowView, column: number): boolean =>
  so.records.length > 0 && plan.fields.get(column)?.type === "text" && counts(grid.text(at, column));

/** One figure beneath a wide table's records, of which nothing says whose it is: a sum or an average. */
function isLoneFigure(row: RowView): boolean {
  const { plan, so, shape, grid, at } = row;
  if (so.records.length === 0 || plan.fields.size < 4 || !row.isSingle) return false;
  const [only] = row.filled;
  return only !== undefined && shape.typed.includes(only) && grid.areaAt(at, only) === undefined;
}

/** Whether a cell says again what the record above says there: the name of whose rows these are. */
const saysAgain = ({ so: { records }, grid, at }: RowView, column: number): boolean => {
  const above = records[records.length - 1];
  return above !== undefined && grid.raw(above, column) === grid.raw(at, column);
};

const isAnyTotal = (label: Label): boolean => isTotalLabel(label) || isStatistic(label) || isRowTotal(label);

/** A total's name among the first texts of a row that has no running number, also beside the name of whose it is. */
function isNamedTotal(row: RowView): boolean {
  if (row.hasRunningNumber || row.first === undefined) return false;
  let isBesideName = false;
  for (let column = row.first; column <= Math.min(row.plan.to, row.first + 2); column += 1) {
    if (countsRecords(row, column)) return true;
    const label = row.label(column);
    if (!label) continue;
    if (isBesideName ? isOwnTotal(label) : isAnyTotal(label)) return true;
    if (!saysAgain(row, column)) return false;
    isBesideName = true;
  }
  return false;
}

/** Words of the greatest, the least and the mean of what stands above: "Lớp đông nhất", "BQ HS/lớp", 人均. */
const EXTREME =
  /(?:đông|cao|thấp|ít|nhiều|lớn|nhỏ) nhất\s*$|^\s*(?:sĩ số |số hs )?(?:bq|bình quân|trung bình) (?:hs|học sinh|sĩ số|mỗi|một|chung|\/)|最[高低大小多少]|平均|人均|^\s*(?:дундаж|хамгийн)\s/iu;

/** A line beneath a list that repeats the greatest, the least or the mean of one of its columns: nothing new is said of anybody. */
export function restatesAbove(row: RowView): boolean {
  const { plan, so, grid, at, first } = row;
  const name = first === undefined ? null : grid.raw(at, first);
  if (typeof name !== "string" || so.records.length < FEWEST_RESTATED || !EXTREME.test(name)) return false;
  const [column, ...others] = row.filled.filter((one) => row.isNumber(one));
  if (column === undefined || others.length > 0 || plan.fields.get(column)?.type !== "count") return false;
  // More records beneath: it is one of them.
  const next = row.next();
  if (row.hasRunningNumber || (next?.isPlausible && next.hasFigure && !restatesAbove(next))) return false;
  const own = readNumber(grid.raw(at, column)).value;
  let [least, most, sum, count] = [Infinity, -Infinity, 0, 0];
  for (const record of so.records) {
    const { value } = readCount(grid.raw(record, column));
    if (Number.isNaN(value)) continue;
    [least, most, sum, count] = [Math.min(least, value), Math.max(most, value), sum + value, count + 1];
  }
  return own === most || own === least || Math.abs(own - sum / count) <= ROUNDED;
}
const FEWEST_RESTATED = 3;
/** Means are kept to one decimal, or to none. */
const ROUNDED = 0.5;

/** In a table that numbers its records, a row of figures without a number, named or adding up what is above. */
function isSubtotal(row: RowView): boolean {
  if (row.hasRunningNumber) return false;
  // "II | Mức độ hài lòng về giải quyết TTHC": what the list names is a record, however it is numbered.
  if (row.plan.itemAt?.(row.at) !== undefined) return false;
  // "Khối 6 | 176" over the classes that it is the sum of, "A | XÃ VÙNG THUẬN LỢI | 56" over the schools.
  if (row.so.records.length === 0) return row.areNumbered && (isSectionName(row.firstLabel) || isMarked(row));
  if (row.areNumbered) {
    // Right beneath a total, the total of totals.
    if (row.hasTextForNumber || row.so.lastTotal === row.at - 1) return true;
    return isSectionName(row.firstLabel) || (sumsAbove(row) ?? 0) > 0;
  }
  return (sumsAbove(row) ?? 0) >= 2 && row.so.records.length >= 3;
}

/** The letter or numeral of a section where records have their running number, before its name ("A. Cấp THCS") or alone. */
const isMarked = ({ first, shape, firstLabel, texts: [mark = ""] }: RowView): boolean =>
  first !== undefined &&
  first === shape.ordinal &&
  (isSectionMark(mark) || /^(?:roman|letter|chinese)$/.test(firstLabel?.numbering ?? "none"));

/** A name where records have their running number, and figures in columns that no rule reads ("小结 | 共12人 | 10 | 1"). */
const hasNumbersAside = (row: RowView): boolean =>
  row.hasTextForNumber && !row.isPlausible && row.filled.some((column) => row.isNumber(column));

/** Columns of figures and days that the name of what follows from them runs over; no record's name runs over any. */
const FEWEST_BENEATH = 2;

/** A name merged over cells in which records have figures or days, and one figure alone behind it: "Нэг ажилд ногдох оноо | 53,67". */
function isNamedAcross(row: RowView): boolean {
  const { so, plan, shape, grid, at, first } = row;
  if (first === undefined || so.records.length === 0 || row.isNumber(first)) return false;
  // What is numbered is a record, and more figures than one are its own.
  const [, figure, ...others] = row.filled;
  if (row.hasRunningNumber || figure === undefined || others.length > 0 || !row.isNumber(figure))
    return false;
  const area = grid.areaAt(at, first);
  if (!area || area.bottom > at) return false;
  // A record that goes on from the row above has its name before ("хийгээгүй" over two of its figures).
  for (let column = plan.from; column < first; column += 1)
    if ((grid.areaAt(at, column)?.top ?? at) < at) return false;
  const beneath = shape.figures.filter((column) => column >= area.left && column <= area.right);
  return beneath.length >= FEWEST_BENEATH;
}

export const ASIDE: readonly Signal[] = [
  { name: "a name merged over figures, and what they come to", role: "total", holds: isNamedAcross },
  { name: "figures beside the total of the table to the left", role: "total", holds: isTotalledAside },
  {
    name: "one figure alone beneath a wide table",
    role: "total",
    holds: (row) => row.hasFigure && isLoneFigure(row),
  },
  {
    name: "figures without a running number, where records have one",
    role: "total",
    holds: (row) => (row.hasFigure || hasNumbersAside(row)) && isSubtotal(row),
  },
];

/** How many were averaged, over or beneath the sum or average of them: figures alone behind its name. */
function isCountOfAveraged(row: RowView): boolean {
  const { so, at, filled } = row;
  if (row.hasRunningNumber || so.records.length === 0) return false;
  // The cells before the name, which costs more to read.
  if (filled.slice(1).some((column) => !row.isNumber(column))) return false;
  if (!countsAveraged(row.firstLabel)) return false;
  const next = row.next()?.firstLabel;
  return row.areNumbered || so.lastTotal === at - 1 || (next !== undefined && isAnyTotal(next));
}

export const COUNTED: Signal = {
  name: "how many were averaged",
  role: "total",
  isOverNone: true,
  holds: isCountOfAveraged,
};

export const NAMED: Signal = {
  name: "the name of a total or an average",
  role: "total",
  holds: isNamedTotal,
};

export const RESTATED: Signal = {
  name: "the greatest, the least or the mean of what stands above",
  role: "total",
  holds: restatesAbove,
};

/** Figures behind a running number, or behind names that begin as no total does. */
export const ORDINARY: Signal = {
  name: "figures behind a running number or a name",
  role: "record",
  holds: (row) => {
    const { first, plan, grid, at } = row;
    if (first === undefined || !row.hasFigure || countsRecords(row, first)) return false;
    if (row.isNumber(first)) return row.shape.ordinal !== first || !row.isSingle;
    let mapped = 0;
    for (const column of row.shape.mapped) if (grid.raw(at, column) !== null) mapped += 1;
    if (mapped < 2) return false;
    for (let column = first; column <= Math.min(plan.to, first + 2); column += 1) {
      const cell = grid.raw(at, column);
      if (typeof cell !== "string" || cell.trim() === "") continue;
      if (mayBeSpecial(cell)) return false;
      if (!saysAgain(row, column)) return true;
    }
    return true;
  },
};

/** "报名人数 | 400 | 200" beneath places in provinces. */
export const OF_COLUMNS: Signal = {
  name: "something else of each column over which a figure is spread",
  role: "total",
  holds: (row) => {
    const { plan, so, at } = row;
    if (plan.isFoot === undefined || row.hasRunningNumber) return false;
    return plan.isFoot(at, so.records[so.records.length - 1], so.lastTotal === at - 1);
  },
};
