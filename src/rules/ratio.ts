import { certain } from "./certain";
import type { Context } from "./context";
import { fact, fieldsOf, type PartOfWhole, type FigureFact } from "./facts";
import { isGap, known, type Judgement } from "./judgement";
import { compare, exact, percentOf, sum } from "./numbers";
import { valueOf, type Quantity } from "./quantity";
import { rowAt } from "./record-set";
import type { Row } from "./row";
import { shareOf } from "./vocabulary";

/** How sheets give a share: stated in percent, or as a part of a whole, or both. */
export interface RatioSpec {
  /** The field that states the share. */
  readonly stated: string;
  /** The field that counts the part. */
  readonly part: string;
  readonly whole: Quantity;
}

/** A share in percent, with the two ways in which the sheet gives it. */
export interface Ratio extends DoubtedFact {
  readonly stated: string;
  readonly part: string;
  readonly counted: FigureFact;
}

/** A figure that a sheet may give twice. */
export interface DoubtedFact extends FigureFact {
  readonly doubt: FigureFact;
}

/** Percentage points by which a stated share may differ from the counted one: rounding, no contradiction. */
export const ROUNDING = 0.1;

/**
 * A share in percent: as counted, since that is exact, else as stated. Where a sheet gives it both ways and the
 * two differ by more than rounding, the stated one is its `doubt`.
 */
export function ratio(id: string, { stated, part, whole }: RatioSpec): Ratio {
  const needs = [[stated, part]];
  const counted = fact(`${id} counted`, [part], (row, context) => {
    const count = row.number(part);
    const all = valueOf(whole, row, context);
    if (isGap(all)) return all;
    return all === 0 ? zeroOf(row, whole, context) : percentOf(count, all);
  });
  const isCounted = (row: Row): boolean => row.has(part) && !row.isBlank(part);
  const share = fact(id, needs, (row, context) => {
    if (isCounted(row)) {
      const own = counted(row, context);
      if (!isGap(own) || !row.isOk(stated)) return own;
    }
    return row.has(stated) ? (row.gap(stated) ?? row.number(stated)) : counted(row, context);
  });
  const doubt = fact(`${id} doubt`, [stated, part], (row, context) => {
    const own = counted(row, context);
    return isGap(own) || isRounded(row.number(stated), own) ? row.unknown("incomplete") : row.number(stated);
  });
  const counts = (row: Row, context: Context): PartOfWhole | undefined => {
    const own = rowAt(row);
    const all = isCounted(own) && own.isOk(part) ? valueOf(whole, own, context) : NaN;
    return isGap(all) || Number.isNaN(all) ? undefined : { part: own.number(part), whole: all };
  };
  return Object.assign(share, { stated, part, counted, doubt, counts });
}

/** The share of what a field counts, which the field of its share may state (`shareOf`). */
export const ratioOf = (part: string, whole: Quantity): Ratio =>
  ratio(part, { stated: shareOf(part), part, whole });

/** Whether a stated share is the counted one, rounded: to whole percents, or more closely. */
export function isRounded(stated: number, counted: number): boolean {
  const slack = Number.isInteger(stated) ? 0.5 : ROUNDING;
  return compare(Math.abs(stated - counted), slack) <= 0;
}

/** A whole of zero leaves a share unknown, at the whole's own cell. */
function zeroOf(row: Row, whole: Quantity, context: Context): Judgement {
  const own = rowAt(row);
  valueOf(whole, own, context);
  return row.unknown("zeroDenominator", own.firstRead);
}

/** One figure of a record by another: a mean, an area a head. */
export function quotientOf(row: Row, part: string, whole: string): number | Judgement {
  const gap = row.gap(part, whole);
  if (gap) return gap;
  const value = row.number(part);
  const by = row.number(whole);
  return by === 0 ? row.unknown("zeroDenominator", whole) : exact(value / by);
}

/** One count of a record in percent of another. */
export function percentIn(row: Row, part: string, whole: string): number | Judgement {
  const gap = row.gap(part, whole);
  if (gap) return gap;
  const [count, all] = [row.number(part), row.number(whole)];
  return all === 0 ? row.unknown("zeroDenominator", whole) : percentOf(count, all);
}

/** Figures added up; the first of them is the one to look at. */
export function sumOf(id: string, parts: readonly FigureFact[]): DoubtedFact {
  const doubt = fact(`${id} doubt`, [], (row, context) => {
    const doubts = parts.map((part) => part.doubt && known(part.doubt(row, context)));
    if (doubts.every((each) => each === undefined)) return row.unknown("incomplete");
    return added(parts.map((part, index) => doubts[index] ?? part(row, context)));
  });
  const total = fact(id, parts, (row, context) => added(parts.map((part) => part(row, context))));
  return Object.assign(total, { doubt });
}

const added = (values: readonly (number | Judgement)[]): number | Judgement =>
  values.find(isGap) ?? sum(values.map(Number));

/** The figure that a reading's option asks for. */
export function byReading(
  id: string,
  reading: string,
  options: Readonly<Record<string, DoubtedFact>>
): DoubtedFact {
  const chosen = (context: Context): DoubtedFact =>
    certain(options[context.reading(reading)], `a figure for each option of ${reading}`);
  const needs = Object.values(options).flatMap((option) => option.needs);
  const asked = [[...new Set(fieldsOf(needs))]];
  const doubt = fact(`${id} doubt`, asked, (row, context) => chosen(context).doubt(row, context));
  const figure = fact(id, asked, (row, context) => chosen(context)(row, context));
  return Object.assign(figure, { doubt });
}
