import { addMonths, serialFromParts, type Row, type Serial } from "../../../rules";
import { plain } from "./text";

/**
 * The first days of the months that a text may mean: 1999年8月, 1999.08, 199908. A cell of figures loses the
 * last nought of 1999.10, so that 1999.1 is January or October. None where the text is no month.
 */
export function monthsIn(text: string): Serial[] {
  const parts = /^(\d{4})(?:([.\-/年])(\d{1,2})|(\d{2}))月?(?:份)?$/.exec(plain(text));
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
  const months = row.isBlank(field) ? [] : monthsIn(row.text(field));
  const [first] = months;
  const last = months[months.length - 1];
  return first === undefined || last === undefined ? undefined : [first, addMonths(last, 1) - 1];
}

/** The least years of a span or of years and months ("2.5—5年", "2年6个月", "30个月"); NaN for anything else. */
export function shortestOf(text: string): number {
  const name = plain(text);
  const span = /^(\d(?:\.\d)?)年?[-—–~～至到](\d{1,2}(?:\.\d)?)年?制?$/.exec(name);
  if (span) return Number(span[1]) < Number(span[2]) ? Number(span[1]) : NaN;
  const months = /^(?:(\d{1,2})年)?(\d{1,2})个?月$/.exec(name);
  return months ? Number(months[1] ?? 0) + Number(months[2]) / 12 : NaN;
}
