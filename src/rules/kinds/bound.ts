import { certain } from "../certain";
import type { Comparison, Parameter, Range } from "../parameters";

/** How a quantity is bounded, by a figure of the law. */
export type Bound =
  | { readonly atMost: Parameter<number> }
  | { readonly atLeast: Parameter<number> }
  | { readonly moreThan: Parameter<number> }
  | { readonly lessThan: Parameter<number> }
  | { readonly between: Parameter<Range> };

/** A bound, where there is one. */
export type Bounded = { readonly [C in Exclude<Comparison, "between">]?: Parameter<number> } & {
  readonly between?: Parameter<Range>;
};

/** The comparison and the parameter of a bound. */
export interface Bounding {
  readonly comparison: Comparison;
  readonly parameter: Parameter;
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
