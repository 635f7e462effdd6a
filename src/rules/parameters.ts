import { serialFromIso, type IsoDate, type Serial } from "./dates";

/** Units of thresholds. "%" values are kept in percent (98), and shown as fractions (0.98) to formulas. */
export type Unit =
  | "%"
  | "classes"
  | "pupils"
  | "topics"
  | "m²/pupil"
  | "shifts"
  | "members"
  | "experts"
  | "elements"
  | "characters"
  | "points"
  | "days"
  | "months"
  | "years"
  | "count";

/** One value, or two bounds. */
export type Threshold = number | readonly [low: number, high: number];

/** A value and the days between which it is in force, both included; an open end has no bound. */
export interface DatedValue {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly value: Threshold;
  /** Where the value or its dates come from, when that is not the clause itself. */
  readonly source?: string;
}

/** A threshold of the law: it stands once in the code, with the dates between which it is in force. */
export interface Parameter {
  readonly unit: Unit;
  readonly values: readonly DatedValue[];
}

/** How a quantity is held against its threshold; `between` includes both bounds. */
export type Comparison = "atMost" | "atLeast" | "moreThan" | "lessThan" | "between";

/** The value in force on a day, or undefined where none is: never the nearest one. */
export function valueOn(parameter: Parameter, day: Serial): Threshold | undefined {
  return parameter.values.find(({ from, to }) => isWithin(day, from, to))?.value;
}

/**
 * Looks a threshold up once for each context: rules ask for it record by record, and dates are dear to
 * compare.
 */
export function inForceFor(
  parameter: Parameter
): (context: { readonly asOf: Serial }) => Threshold | undefined {
  let known: { readonly asOf: Serial } | undefined;
  let value: Threshold | undefined;
  return (context) => {
    if (context !== known) {
      known = context;
      value = valueOn(parameter, context.asOf);
    }
    return value;
  };
}

/** Whether a day lies between two dates, both included; a missing date sets no bound. */
export function isWithin(day: Serial, from: IsoDate | undefined, to: IsoDate | undefined): boolean {
  return !(from && day < serialFromIso(from)) && !(to && day > serialFromIso(to));
}
