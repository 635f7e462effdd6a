import { formatDate, formatNumber } from "../../messages/format";
import type { Language } from "../../rules";
import type { CellValue } from "../../sheets";
import type { Shown } from "./trial";

/** A value as it is shown; numbers as the language writes them, truth values as Excel does. */
export function valueText(value: CellValue | Shown, language: Language, isDay = false): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return isDay ? formatDate(value, language) : formatNumber(value, language);
}

/** How Excel is to show a day. */
export const DAY_FORMATS: Readonly<Record<Language, string>> = {
  vi: "dd/mm/yyyy",
  zh: 'yyyy"年"m"月"d"日"',
  mn: "yyyy.mm.dd",
  en: "yyyy-mm-dd",
};
