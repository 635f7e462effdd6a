import { ELEMENT_COUNT, LIMITS, valueOf } from "./parameters";

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

/** The conclusion (四（三）); `either`: reading R1, 异常 needs either half. */
export function conclusionOf(matches: number, measures: Measures, either: boolean): Conclusion {
  if (matches >= valueOf(LIMITS.effective) && measures === "strong") return "有效";
  const few = matches < valueOf(LIMITS.abnormal);
  const weak = measures === "weak";
  return (either ? few || weak : few && weak) ? "异常" : "待改进";
}

/** Every conclusion that some filling of the gaps would give. */
export function possibleConclusions(
  { least, most }: Matches,
  measures: readonly Measures[],
  either: boolean
): Set<Conclusion> {
  const possible = new Set<Conclusion>();
  for (let matches = least; matches <= most; matches += 1) {
    for (const judged of measures) possible.add(conclusionOf(matches, judged, either));
  }
  return possible;
}

/** A result of an element as a key: two are equal where people read them alike. */
export const resultKey = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s。.;；]+/g, "")
    .toLowerCase();

/**
 * Counts equal results; `undefined` pairs are missing, and so are those short of fifteen.
 *
 * @param pairs self-diagnosis and review result of each element
 */
export function countMatches(pairs: readonly (readonly [string, string] | undefined)[]): Matches {
  const known = pairs.filter((pair) => pair !== undefined);
  const least = known.filter(([self, review]) => resultKey(self) === resultKey(review)).length;
  return { least, most: least + Math.max(0, ELEMENT_COUNT - known.length) };
}

/** Answers on the measures; undefined where one is missing. */
export type Answer = "yes" | "no" | "partly" | undefined;

/**
 * The judgements that answers allow: 否 on 针对性强 or 力度 is weak, 是 on all three is strong, anything else
 * in between.
 *
 * @param vigorous undefined where it is missing, "none" where nobody asks
 */
export function judgeMeasures(
  targeted: Answer,
  feasible: Answer,
  effective: Answer,
  vigorous: Answer | "none"
): readonly Measures[] {
  if (targeted === "no" || vigorous === "no") return ["weak"];
  const mayBeWeak = targeted === undefined || vigorous === undefined;
  const three = [targeted, feasible, effective];
  const mayBeStrong = three.every((answer) => answer === "yes" || answer === undefined);
  const mayBeBetween = !mayBeStrong || three.includes(undefined);
  return MEASURES.filter(
    (judged) =>
      (judged === "strong" && mayBeStrong) ||
      (judged === "between" && mayBeBetween) ||
      (judged === "weak" && mayBeWeak)
  );
}
