/** A cell's value as Excel would show it. */
import { format, isDateFormat } from "numfmt";
import type { Language } from "../../rules";
import { isCellError, type CellValue } from "../../sheets";

/** Days from 1900 on that come before 1904. */
const DAYS_TO_1904 = 1462;
/** Longer texts than a cell can show cost a screen more than they tell. */
const LONGEST = 2_000;

/** How a cell's figures are written. */
export interface Writing {
  readonly date1904?: boolean;
  /** In Vietnam a comma parts decimals: 1.234 is a thousand and more there. */
  readonly language?: Language;
}

export function shownText(value: CellValue, numberFormat: string, writing: Writing = {}): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return value.slice(0, LONGEST);
  // A format that nobody understands shows the number as it is.
  const text = formatted(value, numberFormat, writing);
  return text ?? String(value);
}

const known = new Map<string, boolean>();

function formatted(value: number, numberFormat: string, { date1904, language }: Writing): string | undefined {
  const shown = date1904 && isDays(numberFormat) ? value + DAYS_TO_1904 : value;
  try {
    return format(numberFormat, shown, language === "vi" ? { locale: "vi" } : undefined);
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
