import { isoOf, type IsoDate, type Serial } from "./dates";
import { BINARY_NOISE, compare, toFraction } from "./numbers";

/** Units of thresholds. "%" values are kept in percent (98), and shown as fractions (0.98) to formulas. */
export type Unit =
  | "%"
  | "classes"
  | "pupils"
  | "people"
  | "topics"
  | "m²/pupil"
  | "shifts"
  | "members"
  | "experts"
  | "elements"
  | "characters"
  | "points"
  | "minutes"
  | "days"
  | "months"
  | "years"
  | "years of age"
  | "year"
  /** A day of the calendar; a month, from 1; a time of day, in minutes. */
  | "date"
  | "month"
  | "time"
  | "count";

/** Two bounds, both included. */
export type Range = readonly [low: number, high: number];

/** One value, or two bounds. */
export type Threshold = number | Range;

/** A value and the days between which it is in force, both included; an open end has no bound. */
export interface DatedValue<V extends Threshold = Threshold> {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly value: V;
  /** Where the value or its dates come from, when that is not the clause itself. */
  readonly source?: string;
}

/** A figure of the law: it stands once in the code, with its clause and the dates between which it is in force. */
export interface Parameter<V extends Threshold = Threshold> {
  /** Where the law gives it, as rule ids begin ("4.1.b"); of several places each, parted by commas. */
  readonly clause: string;
  readonly unit: Unit;
  readonly values: readonly DatedValue<V>[];
}

/** Makes a figure of one value, or of two bounds: by its clause, as `Parameter` has it. */
interface FigureMaker {
  (clause: string, value: number, unit: Unit): Parameter<number>;
  (clause: string, value: Range, unit: Unit): Parameter<Range>;
}

/** Figures of a law by name: what a text's placeholders stand for. */
export type NamedFigures = Readonly<Record<string, Parameter>>;

/**
 * Makes the figures of a law that are in force together.
 *
 *     const figure = figuresOf({ from: "2013-01-10" });
 *     figure("4.1.b", 45, "pupils")
 */
export function figuresOf(dates: Omit<DatedValue, "value">): FigureMaker {
  return <V extends Threshold>(clause: string, value: V, unit: Unit): Parameter<V> => ({
    clause,
    unit,
    values: [{ ...dates, value }],
  });
}

/** How a quantity is held against its threshold; `between` includes both bounds. */
export type Comparison = "atMost" | "atLeast" | "moreThan" | "lessThan" | "between";

/** The value in force on a day, or undefined where none is: never the nearest one. */
export const valueOn = <V extends Threshold>(parameter: Parameter<V>, day: Serial): V | undefined =>
  parameter.values[placeAt(parameter, isoOf(day))]?.value;

/** Which of its values is in force on a day that is written; -1 where none is. */
export const placeAt = (parameter: Parameter, day: IsoDate): number =>
  parameter.values.findIndex(({ from, to }) => liesBetween(day, from, to));

/** Whether a day lies between two dates, both included; a missing date sets no bound. */
export const isWithin = (day: Serial, from: IsoDate | undefined, to: IsoDate | undefined): boolean =>
  liesBetween(isoOf(day), from, to);

/** Dates of this form compare as texts do. */
const liesBetween = (day: IsoDate, from: IsoDate | undefined, to: IsoDate | undefined): boolean =>
  !(from && day < from) && !(to && day > to);

/** Whether a value keeps to a threshold, exact at the threshold itself. */
export function meets(value: number, comparison: Comparison, threshold: Threshold): boolean {
  const [low, high] = typeof threshold === "number" ? [threshold, threshold] : threshold;
  switch (comparison) {
    case "atMost":
      return compare(value, high) <= 0;
    case "atLeast":
      return compare(value, low) >= 0;
    case "moreThan":
      return compare(value, low) > 0;
    case "lessThan":
      return compare(value, high) < 0;
    case "between":
      return compare(value, low) >= 0 && compare(value, high) <= 0;
  }
}

/**
 * Bounds between which a value keeps to a threshold, both excluded: those of the law, moved by the noise of
 * binary fractions once, so that a hundred thousand values are compared with two plain signs.
 */
export function boundsOf(comparison: Comparison, threshold: Threshold): Range {
  const [low, high] = typeof threshold === "number" ? [threshold, threshold] : threshold;
  const noise = (bound: number): number => BINARY_NOISE * Math.max(1, Math.abs(bound));
  switch (comparison) {
    case "atMost":
      return [-Infinity, high + noise(high)];
    case "atLeast":
      return [low - noise(low), Infinity];
    case "moreThan":
      return [low + noise(low), Infinity];
    case "lessThan":
      return [-Infinity, high - noise(high)];
    case "between":
      return [low - noise(low), high + noise(high)];
  }
}

/** A figure or threshold as findings and formulas show it: shares as fractions. */
export const shown = (value: number, { unit }: Parameter): number =>
  unit === "%" ? toFraction(value) : value;

export function shownThreshold(threshold: Threshold, parameter: Parameter): Threshold {
  if (typeof threshold === "number") return shown(threshold, parameter);
  return [shown(threshold[0], parameter), shown(threshold[1], parameter)];
}
