import { addMonths, serialFromParts, type Serial } from "./dates";
import type { Row } from "./row";

/**
 * The first days of the months that a text may mean: 1999年8月, 1999.08, 199908. A cell of figures loses the
 * last nought of 1999.10, so that 1999.1 is January or October. None where the text is no month.
 */
export function monthsIn(text: string): Serial[] {
  const parts = /^(\d{4})(?:([.\-/年])(\d{1,2})|(\d{2}))月?(?:份)?$/.exec(
    text.normalize("NFKC").replace(/\s/g, "")
  );
  if (!parts) return [];
  const [, year, mark, written, packed] = parts;
  const month = written ?? packed;
  const months = mark === "." && month === "1" ? [1, 10] : [Number(month)];
  return months.map((one) => serialFromParts(Number(year), one, 1)).filter((day) => !Number.isNaN(day));
}

/** First and last days of the months that a text may mean. */
export const monthSpansIn = (text: string): (readonly [Serial, Serial])[] =>
  monthsIn(text).map((first) => [first, addMonths(first, 1) - 1]);

/** First and last day that a date's cell may mean, a year and month taken whole; undefined where it is neither. */
export function daysIn(row: Row, field: string): readonly [Serial, Serial] | undefined {
  if (row.isOk(field)) return [row.number(field), row.number(field)];
  const spans = row.isBlank(field) ? [] : monthSpansIn(row.text(field));
  const [[first], [, last]] = [spans[0] ?? [], spans.at(-1) ?? []];
  return first === undefined || last === undefined ? undefined : [first, last];
}
