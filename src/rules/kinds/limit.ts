import type { Context } from "../context";
import { PASS, unknown, type Judgement } from "../judgement";
import { compare, percentOf, toFraction } from "../numbers";
import { inForceFor, type Comparison, type Parameter, type Threshold } from "../parameters";
import type { Row } from "../row";
import type { RowForm } from "../rule";

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

/** A figure or threshold as findings and formulas show it: shares as fractions. */
export function shown(value: number, parameter: Parameter): number {
  return parameter.unit === "%" ? toFraction(value) : value;
}
export function shownThreshold(threshold: Threshold, parameter: Parameter): Threshold {
  if (typeof threshold === "number") return shown(threshold, parameter);
  return [shown(threshold[0], parameter), shown(threshold[1], parameter)];
}

/** A quantity of a record: its value in the threshold's unit and its cells, or why it has none. */
export type Quantity = (row: Row, context: Context) => Measured | Judgement;
export interface Measured {
  readonly value: number;
  /** The field whose cell the finding stands at. */
  readonly at: string;
  readonly cells: readonly string[];
}

/** A field's own number. */
export const figure =
  (field: string): Quantity =>
  (row) =>
    row.gap(field) ?? { value: row.number(field), at: field, cells: [field] };

/**
 * A share: the field that states it, else `part` of `whole` in percent, at the part's cell. A whole of zero
 * leaves the share unknown.
 */
export function share(stated: string | undefined, part: string, whole: string): Quantity {
  return (row) => {
    const counted = row.has(part) && row.has(whole);
    if (stated !== undefined && (row.isOk(stated) || (row.has(stated) && !counted))) {
      return row.gap(stated) ?? { value: row.number(stated), at: stated, cells: [stated] };
    }
    if (!counted && stated !== undefined) return row.missing(stated);
    const gap = row.gap(part, whole);
    if (gap) return gap;
    if (row.number(whole) === 0)
      return row.unknown("zeroDenominator", whole, { cells: [part, whole], field: whole });
    return { value: percentOf(row.number(part), row.number(whole)), at: part, cells: [part, whole] };
  };
}

/** A quantity of each record is held against a threshold of the law. */
export function limitRow(
  record: string,
  quantity: Quantity,
  comparison: Comparison,
  parameter: Parameter
): RowForm {
  const thresholdIn = inForceFor(parameter);
  return {
    record,
    scope: "row",
    judge: (row, context) => {
      const threshold = thresholdIn(context);
      if (threshold === undefined) return unknown("notInForce");
      const measured = quantity(row, context);
      if ("outcome" in measured) return measured;
      if (meets(measured.value, comparison, threshold)) return PASS;
      return row.fail(measured.at, {
        cells: measured.cells,
        value: shown(measured.value, parameter),
        limit: shownThreshold(threshold, parameter),
      });
    },
  };
}
