import { plain } from "./text";

/** The least years of a span or of years and months ("2.5—5年", "2年6个月", "30个月"); NaN for anything else. */
export function shortestOf(text: string): number {
  const name = plain(text);
  const span = /^(\d(?:\.\d)?)年?[-—–~～至到](\d{1,2}(?:\.\d)?)年?制?$/.exec(name);
  if (span) return Number(span[1]) < Number(span[2]) ? Number(span[1]) : NaN;
  const months = /^(?:(\d{1,2})年)?(\d{1,2})个?月$/.exec(name);
  return months ? Number(months[1] ?? 0) + Number(months[2]) / 12 : NaN;
}
