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

/** What is answered of the improvement measures; "none" where the sheet does not ask. */
export interface Answers {
  readonly targeted: Answer;
  readonly feasible: Answer;
  readonly effective: Answer;
  readonly vigorous: Answer | "none";
}

/**
 * The judgements that answers allow: 是 on 针对性强, 切实可行 and 成效明显 is strong; 否 on 针对性强 or 力度 is weak, by
 * reading R5 on both; anything else in between.
 */
export function judgeMeasures(answers: Answers, needsBoth: boolean): readonly Measures[] {
  const { targeted, feasible, effective, vigorous } = answers;
  const halves = [targeted, vigorous];
  const isWeak = needsBoth ? halves.every((half) => half === "no") : halves.includes("no");
  if (isWeak) return ["weak"];
  const isOpen = (half: Answer | "none"): boolean => half === undefined || (needsBoth && half === "none");
  const mayBeWeak = needsBoth ? halves.every((half) => half === "no" || isOpen(half)) : halves.some(isOpen);
  const three = [targeted, feasible, effective];
  const mayBeStrong = vigorous !== "no" && three.every((each) => each === "yes" || each === undefined);
  const mayBeBetween = !mayBeStrong || three.includes(undefined);
  const allowed = { strong: mayBeStrong, between: mayBeBetween, weak: mayBeWeak };
  return MEASURES.filter((judged) => allowed[judged]);
}
