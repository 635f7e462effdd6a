import { certain } from "../certain";
import type { Context } from "../context";
import type { PartOfWhole } from "../facts";
import type { Shortfall } from "../judgement";
import { meets, shown, shownThreshold } from "../parameters";
import type { Comparison, Parameter, Range } from "../parameters";
import type { SetForm } from "../rule";
import { shortfallOf } from "./shortfall";

/** How a quantity is bounded, by a figure of the law. */
export type Bound =
  | { readonly atMost: Parameter<number> }
  | { readonly atLeast: Parameter<number> }
  | { readonly moreThan: Parameter<number> }
  | { readonly lessThan: Parameter<number> }
  | { readonly between: Parameter<Range> };

/** What there is to say of records held together against a bound, besides what is counted of them. */
export type BoundTogether = Omit<
  SetForm,
  "scope" | "record" | "kind" | "judge" | "parameter" | "comparison"
> &
  Bound;

/** A bound, where there is one. */
export type Bounded = { readonly [C in Exclude<Comparison, "between">]?: Parameter<number> } & {
  readonly between?: Parameter<Range>;
};

/** The comparison and the parameter of a bound. */
export interface Bounding {
  readonly comparison: Comparison;
  readonly parameter: Parameter;
}

/** A value against the figure of a bound: whether it keeps to it, and both as findings show them. */
export function heldTo({ comparison, parameter }: Bounding, value: number, context: Context) {
  const threshold = context.limit(parameter);
  const figures = { value: shown(value, parameter), limit: shownThreshold(threshold, parameter) };
  return { isKept: meets(value, comparison, threshold), figures };
}

/** How many more of a whole would keep to a bound, as a finding says it; nothing where no number of them would. */
export function shortfallTo(
  { comparison, parameter }: Bounding,
  counts: PartOfWhole,
  context: Context
): { readonly shortfall?: Shortfall } {
  const shortfall = shortfallOf(counts, comparison, context.limit(parameter));
  return shortfall ? { shortfall } : {};
}

const COMPARISONS = ["atMost", "atLeast", "moreThan", "lessThan", "between"] as const;

/** As `boundOf`, of what may have no bound. */
export function boundIn(bound: Bounded): Bounding | undefined {
  for (const comparison of COMPARISONS) {
    const parameter = bound[comparison];
    if (parameter) return { comparison, parameter };
  }
  return undefined;
}

export const boundOf = (bound: Bound): Bounding => certain(boundIn(bound), "the figure of a bound");
