import type { Context } from "../../../rules";
import { ELEMENT_COUNT } from "../classify/elements";
import { LIMITS } from "../parameters";

export const CONCLUSIONS = ["有效", "待改进", "异常"] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** How the improvement measures are judged. */
export const MEASURES = ["strong", "between", "weak"] as const;
export type Measures = (typeof MEASURES)[number];

/** Bounds of the number of elements with equal results, while some are missing. */
export interface Matches {
  readonly least: number;
  readonly most: number;
}

/** The criteria of 四（三） as they stand on the as-of date, by the readings chosen. */
export interface Criteria {
  readonly effective: number;
  readonly abnormal: number;
  /** Reading R1: 异常 needs either half. */
  readonly either: boolean;
}

export const criteriaOf = (context: Context): Criteria => ({
  effective: context.limit(LIMITS.effective),
  abnormal: context.limit(LIMITS.abnormal),
  either: context.reading("R1") === "either",
});

/** The conclusion (四（三）). */
export function conclusionOf(matches: number, measures: Measures, criteria: Criteria): Conclusion {
  if (matches >= criteria.effective && measures === "strong") return "有效";
  const few = matches < criteria.abnormal;
  const weak = measures === "weak";
  return (criteria.either ? few || weak : few && weak) ? "异常" : "待改进";
}

/** Every conclusion that some filling of the gaps would give. */
export function possibleConclusions(
  { least, most }: Matches,
  measures: readonly Measures[],
  criteria: Criteria
): Set<Conclusion> {
  const possible = new Set<Conclusion>();
  for (let matches = least; matches <= most; matches += 1) {
    for (const judged of measures) possible.add(conclusionOf(matches, judged, criteria));
  }
  return possible;
}

/** Counts equal results; those that are not known are open, and so are those short of fifteen. */
export function countMatches(equal: readonly (boolean | undefined)[]): Matches {
  const known = equal.filter((each) => each !== undefined);
  const least = known.filter(Boolean).length;
  return { least, most: least + Math.max(0, ELEMENT_COUNT - known.length) };
}
