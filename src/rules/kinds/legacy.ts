import type { Context } from "../context";
import { answered } from "../define";
import { PASS, unknown, type Judgement } from "../judgement";
import { percentOf } from "../numbers";
import { inForceFor, meets, shown, shownThreshold, type Comparison, type Parameter } from "../parameters";
import type { Row } from "../row";
import type { JudgedForm } from "../rule";

/** A quantity of a record: its value in the threshold's unit and its cells, or why it has none. */
export type MeasuredBy = (row: Row, context: Context) => Measured | Judgement;
export interface Measured {
  readonly value: number;
  /** The field whose cell the finding stands at. */
  readonly at: string;
  readonly cells: readonly string[];
}

/** A field's own number. */
export const figure =
  (field: string): MeasuredBy =>
  (row) =>
    row.gap(field) ?? { value: row.number(field), at: field, cells: [field] };

/**
 * A share: the field that states it, else `part` of `whole` in percent, at the part's cell. A whole of zero
 * leaves the share unknown.
 */
export function shareOf(stated: string | undefined, part: string, whole: string): MeasuredBy {
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
  quantity: MeasuredBy,
  comparison: Comparison,
  parameter: Parameter
): JudgedForm {
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

/** A person answers yes or no in `field`, for each record. */
export const attest = (record: string, field: string): JudgedForm => ({
  record,
  scope: "row",
  judge: (row) => answered(row, field),
});
