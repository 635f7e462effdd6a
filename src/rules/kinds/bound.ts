import type { Comparison, Parameter, Range } from "../parameters";

/** How a quantity is bounded, by a figure of the law. */
export type Bound =
  | { readonly atMost: Parameter<number> }
  | { readonly atLeast: Parameter<number> }
  | { readonly moreThan: Parameter<number> }
  | { readonly lessThan: Parameter<number> }
  | { readonly between: Parameter<Range> };

/** The comparison and the parameter of a bound. */
export function boundOf(bound: Bound): { readonly comparison: Comparison; readonly parameter: Parameter } {
  if ("atMost" in bound) return { comparison: "atMost", parameter: bound.atMost };
  if ("atLeast" in bound) return { comparison: "atLeast", parameter: bound.atLeast };
  if ("moreThan" in bound) return { comparison: "moreThan", parameter: bound.moreThan };
  if ("lessThan" in bound) return { comparison: "lessThan", parameter: bound.lessThan };
  return { comparison: "between", parameter: bound.between };
}
