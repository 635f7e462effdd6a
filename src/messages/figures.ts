/** Figures of the law in words. */
import {
  compare,
  shownThreshold,
  valueOn,
  type Figure,
  type NamedFigures,
  type Language,
  type LocalText,
  type Parameter,
  type Serial,
  type Threshold,
  type Unit,
} from "../rules";
import { LIMITS, UNITS } from "./findings";
import { formatDate, formatNumber, formatPercent, render } from "./format";

/** A text with the figures of the law that are in force on a day, each in place of its name. */
export const textOn = (
  text: LocalText,
  figures: NamedFigures | undefined,
  language: Language,
  asOf: Serial
): string => render({ text, args: figuresOn(figures, language, asOf) }, language);

/** Figures by name in words, as they are on a day. */
export const figuresOn = (
  figures: NamedFigures = {},
  language: Language,
  asOf: Serial
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(figures).map(([name, each]) => [name, figureOn(each, language, asOf)]));

function figureOn(parameter: Parameter, language: Language, asOf: Serial): string {
  const threshold = valueOn(parameter, asOf);
  if (threshold === undefined) return NO_FIGURE;
  return thresholdText(shownThreshold(threshold, parameter), parameter.unit, language);
}

/** In place of a figure that has no value on the day. */
const NO_FIGURE = "…";

/** Most have decimal commas, so that what parts them is none; the unit stands behind the last. */
export function severalText(limit: string, unit: Unit, language: Language): string {
  const numbers = limit.replace(/\d[\d.]*/g, (number) => formatNumber(Number(number), language));
  const n = numbers.replaceAll(", ", language === "zh" ? "、" : "; ");
  return render({ text: UNITS[unit], args: { n } }, language);
}

/** Units of which both bounds of a range bear one. */
const SAID_TWICE: ReadonlySet<Unit> = new Set(["%", "months", "date", "time"] as const);

export function thresholdText(limit: Threshold, unit: Unit, language: Language): string {
  if (typeof limit === "number") return boundText(limit, unit, language);
  const [low, high] = limit;
  // The unit is said once, behind the higher bound; months may be written as years there.
  const lower = SAID_TWICE.has(unit) ? unit : "count";
  const args = { low: figure(low, lower, language), high: figure(high, unit, language) };
  return render({ text: LIMITS.between, args }, language);
}

/** A threshold as laws write it: a third is no number of percent. */
export function boundText(limit: Figure, unit: Unit, language: Language): string {
  const isThird = (thirds: number): boolean => typeof limit === "number" && compare(limit * 3, thirds) === 0;
  const thirds = unit === "%" ? [1, 2].find(isThird) : undefined;
  return thirds === undefined ? figure(limit, unit, language) : `${thirds}/3`;
}

function numberText(value: number, unit: Unit, language: Language, decimals?: number): string {
  if (unit === "date") return formatDate(value, language);
  if (unit === "time") return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, "0")}`;
  if (unit === "year") return String(value);
  const format = unit === "%" ? formatPercent : formatNumber;
  return format(value, language, decimals);
}

export function figure(value: Figure, unit: Unit, language: Language, decimals?: number): string {
  if (typeof value !== "number") return String(value ?? "");
  // Laws speak of two and a half years, not of thirty months.
  if (unit === "months" && value >= 24 && value % 6 === 0)
    return figure(value / 12, "years", language, decimals);
  const number = numberText(value, unit, language, decimals);
  return render({ text: UNITS[unit], args: { n: number } }, language);
}
