/** A cell's value as Excel would show it. */
import { format, isDateFormat } from "numfmt";
import { isCellError, type CellValue } from "../../sheets";

/** Days from 1900 on that come before 1904. */
const DAYS_TO_1904 = 1462;
/** Longer texts than a cell can show cost a screen more than they tell. */
const LONGEST = 2_000;

export function shownText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return value.slice(0, LONGEST);
  // A format that nobody understands shows the number as it is.
  const text = formatted(value, numberFormat, date1904);
  return text ?? String(value);
}

const known = new Map<string, boolean>();

function formatted(value: number, numberFormat: string, date1904: boolean): string | undefined {
  try {
    return format(numberFormat, date1904 && isDays(numberFormat) ? value + DAYS_TO_1904 : value);
  } catch {
    return undefined;
  }
}

function isDays(numberFormat: string): boolean {
  const found = known.get(numberFormat) ?? isDateFormat(numberFormat);
  known.set(numberFormat, found);
  return found;
}

/** About as wide as a text gets: a little more rather than less. Size in points. */
export const widthOf = (text: string, size: number): number => {
  let units = 0;
  for (const letter of text) units += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.62;
  return (units * size * 4) / 3 + 6;
};
