/** What somebody typed into a cell, as the value that they mean. */
import { isDateFormat, isPercentFormat, isTextFormat } from "numfmt";
import { typedDay } from "../../messages/typed-day";
import { isoOf, type Language } from "../../rules";
import type { CellValue } from "../../sheets";

/** Above so many digits a number would lose some: identity numbers are texts. */
const MOST_DIGITS = 15;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:([.,\u00a0 '])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
/** Days from 1900 on that come before 1904. */
const DAYS_TO_1904 = 1462;

export interface CellSurroundings {
  readonly numberFormat: string;
  readonly language: Language;
  readonly date1904: boolean;
}

/**
 * A typed text as a cell's value. What is not certainly a number, a share, a date or a truth value stays the
 * text that it is: the check reads texts by the rules of the law's language, and nothing is lost.
 */
export function parseInput(typed: string, around: CellSurroundings): CellValue {
  const text = typed.normalize("NFC");
  if (text.trim() === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (isTextFormat(around.numberFormat)) return text;
  const plain = text.trim().normalize("NFKC");
  if (isDateFormat(around.numberFormat)) return dateOf(plain, around) ?? text;
  if (/^(?:true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  const isShare = isPercentFormat(around.numberFormat);
  if (plain.endsWith("%")) {
    const share = isShare ? numberOf(plain.slice(0, -1).trim(), around.language) : undefined;
    return share === undefined ? text : hundredth(share);
  }
  const number = numberOf(plain, around.language);
  if (number === undefined) return text;
  // As in Excel: who types 95 into a cell of shares means 95 %, who types 0.95 as well.
  return isShare && Math.abs(number) >= 1 ? hundredth(number) : number;
}

/** By its digits: 95.12345 divided by 100 is not 0.9512345 for a computer. */
const hundredth = (number: number): number => Number(`${number}e-2`);

/** A number that cannot be another one; undefined otherwise. */
function numberOf(text: string, language: Language): number | undefined {
  const digits = text.replace(/\D/g, "");
  if (digits.length > MOST_DIGITS || /^[+-]?0\d/.test(text)) return undefined;
  // The language decides where three digits follow: "1.234" are a thousand and more in Vietnam only.
  const mark = language === "vi" ? "," : ".";
  const isGrouped = GROUPED.exec(text);
  if (isGrouped?.[1] !== undefined && isGrouped[1] !== mark && !/^[+-]?0/.test(text)) {
    return Number(text.replaceAll(isGrouped[1], "").replace(",", "."));
  }
  return NUMBER.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** A day in a cell of days. */
function dateOf(text: string, { language, date1904 }: CellSurroundings): number | undefined {
  const day = typedDay(text, language);
  return day !== undefined && date1904 ? day - DAYS_TO_1904 : day;
}

/** A value as one types it: what `parseInput` makes of it is the value again. */
export function editedText(value: CellValue, { numberFormat, language, date1904 }: CellSurroundings): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return value;
  if (isDateFormat(numberFormat) && Number.isInteger(value)) {
    return isoOf(date1904 ? value + DAYS_TO_1904 : value);
  }
  const isShare = isPercentFormat(numberFormat);
  // 0.07 times 100 is not 7 for a computer.
  const text = isShare ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return language === "vi" ? text.replace(".", ",") : text;
}
