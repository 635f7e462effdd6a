import { serialFromParts, type Serial } from "../../../rules";
import { plain } from "./plain";

/** The least years of a span or of years and months ("2.5—5年", "2年6个月", "30个月"); NaN for anything else. */
export function shortestOf(text: string): number {
  const name = plain(text);
  const span = /^(\d(?:\.\d)?)年?[-—–~～至到](\d{1,2}(?:\.\d)?)年?制?$/.exec(name);
  if (span) return Number(span[1]) < Number(span[2]) ? Number(span[1]) : NaN;
  const months = /^(?:(\d{1,2})年)?(\d{1,2})个?月$/.exec(name);
  return months ? Number(months[1] ?? 0) + Number(months[2]) / 12 : NaN;
}

const monthsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The days of a month that a text names. */
export const daysOf = (text: string): number[] =>
  [...plain(text).matchAll(/(\d{1,2})日/g)].map((match) => Number(match[1]));

/** The year and the months that a text or date names; it need not name the year that is usual. */
export function monthsOf(
  text: string,
  usual: number
): { readonly year: number; readonly months: readonly number[] } | undefined {
  const name = plain(text);
  const year = Number(/(\d{4})年?/.exec(name)?.[1] ?? usual);
  const over =
    /(\d{4})[年.\-/](\d{1,2})(?:[月.\-/]\d{1,2}日?|月)?[—–\-~～至到]+(\d{4})[年.\-/](\d{1,2})/.exec(name);
  if (over && over[1] !== over[3]) {
    // A period over the new year ends in another year.
    const [from, to] = [Number(over[2]), Number(over[4])];
    return { year: Number(over[3]), months: [...monthsBetween(from, 12), ...monthsBetween(1, to)] };
  }
  const rest = name.replace(/\d{4}[年.\-/]?/g, "").replace(/\d{1,2}日/g, "");
  const range = /^(\d{1,2})月?[—–\-~～至到](\d{1,2})月/.exec(rest);
  if (range) return { year, months: monthsBetween(Number(range[1]), Number(range[2])) };
  const months = [...rest.matchAll(/(\d{1,2})(?=月|[、,和]\d{1,2}月)/g)].map((match) => Number(match[1]));
  if (months.length > 0) return { year, months };
  const bare = /^(\d{1,2})(?:[.\-/]\d{1,2})?$/.exec(rest)?.[1];
  return bare ? { year, months: [Number(bare)] } : undefined;
}

/** The first day that a text names; it need not name the year that is usual. NaN where it names none. */
export function dayIn(text: string, usual: number): Serial {
  const parts = /(?:(\d{4})[年.\-/])?(\d{1,2})[月.\-/](\d{1,2})日?/.exec(text);
  return parts ? serialFromParts(Number(parts[1] ?? usual), Number(parts[2]), Number(parts[3])) : NaN;
}

/** All dates that a text names with their years. */
export function datesIn(text: string): Serial[] {
  const dates = [...text.matchAll(/(\d{4})[年.\-/](\d{1,2})[月.\-/](\d{1,2})/g)];
  return dates.map(([, year, month, day]) => serialFromParts(Number(year), Number(month), Number(day)));
}

/** The first day of the year, season or date that a text names (2025, 2025年秋季, 2025级, 2025-09-01); NaN where it names none. */
export function beginningIn(text: string): number {
  const name = plain(text);
  const full =
    /^(\d{4})[.\-/年](\d{1,2})(?:[.\-/月](\d{1,2})日?|月)?$/.exec(name) ??
    /^(\d{4})(\d{2})(\d{2})?$/.exec(name);
  if (full) return serialFromParts(Number(full[1]), Number(full[2]), Number(full[3] ?? 1));
  const year = Number(/(\d{4})/.exec(name)?.[1] ?? NaN);
  return serialFromParts(year, /春/.test(name) ? 3 : /秋/.test(name) ? 9 : 1, 1);
}
