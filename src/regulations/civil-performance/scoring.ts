import { addMonths, compare, exact, oncePerCheck, sum } from "../../rules";
import type { Parameter, Serial, Threshold } from "../../rules";
import { LIMITS, TOLERANCE } from "./parameters";

/** The figures of the law on a day. */
interface Law {
  limit<V extends Threshold>(parameter: Parameter<V>): V;
}

/** The option of a reading; it is asked only where the options differ. */
type Asked = () => string | undefined;

/** The formulas of the annex, by the figures of the law on a day. */
export function scoringBy({ limit }: Law) {
  const most = (parameter: Parameter<readonly [number, number]>): number => limit(parameter)[1];
  const [poor, scored] = [limit(LIMITS.poorCompletion), limit(LIMITS.scoredCompletion)];
  const ofCompletion = (percent: number, points: number): number =>
    exact((Math.max(0, capped(percent)) * points) / 100);
  const isInGap = (percent: number): boolean => compare(percent, poor) >= 0 && compare(percent, scored) < 0;
  return {
    /** Whether the text says nothing of this completion: from 29 to below 30 % (2.3, reading R1). */
    isInGap,
    /**
     * Execution points of a completion in percent: 0, or 18 to 60 (2.3).
     *
     * @param gap what the gap between 29 and 30 % gets: "zero", or points by the "formula"
     */
    executionPoints(percent: number, gap?: Asked): number {
      if (Number.isNaN(percent)) return NaN;
      const isScored = compare(percent, scored) >= 0 || (isInGap(percent) && gap?.() === "formula");
      return isScored ? exact((capped(percent) * most(LIMITS.execution)) / 100) : 0;
    },
    /**
     * Timeliness points: on time or early 10, late by up to a month 5, later 0; a delay that the official did not
     * cause costs nothing (2.4, 2.5).
     *
     * @param until the day done, or the as-of date where it is not done
     * @param month reading R4: a "calendar" month, or "days"
     */
    timelinessPoints(due: Serial, until: Serial, ownFault: boolean, month?: Asked): number {
      const [planned, day] = [Math.floor(due), Math.floor(until)];
      if (!ownFault || day <= planned) return most(LIMITS.timeliness);
      const inMonth = day <= addMonths(planned, limit(LIMITS.shortDelay));
      const inDays = day - planned <= limit(LIMITS.shortDelayDays);
      const isShort = inMonth === inDays || month?.() !== "days" ? inMonth : inDays;
      return isShort ? limit(LIMITS.shortDelayPoints) : 0;
    },
    /** Points of a measure: execution and timeliness together (2.1). */
    measurePoints: (execution: number, timeliness: number): number =>
      Math.min(most(LIMITS.measure), sum([execution, timeliness])),
    /** Points of a skill goal by its completion, without the floor of 2.3 (3.1). */
    goalPoints: (percent: number): number => ofCompletion(percent, most(LIMITS.goal)),
    /** Points of a unit's plan by its completion, without the floor of 2.3 (5.2); reading R7: "capped", or not. */
    planPoints(percent: number, cap?: Asked): number {
      const isBeyond = percent > 100 && cap?.() === "uncapped";
      return isBeyond ? exact((percent * most(LIMITS.plan)) / 100) : ofCompletion(percent, most(LIMITS.plan));
    },
    /** Parts and signed adjustments together (6.6); reading R6: below 0 it is "zero", or "negative". */
    totalPoints(parts: readonly number[], adjustments: readonly number[], floor?: Asked): number {
      const total = Math.min(most(LIMITS.total), sum([...parts, ...adjustments]));
      return total < 0 && floor?.() !== "negative" ? 0 : total;
    },
  };
}
export type Scoring = ReturnType<typeof scoringBy>;

/** The formulas on the as-of date of a check. */
export const scoringIn = oncePerCheck((context) => scoringBy(context));

/**
 * Completion of a measure in percent, at most 100 and below 0 where it fell behind its base (2.2). A falling
 * target works by the same formula.
 *
 * @returns NaN where the target is the base
 */
export function completionOf(base: number, target: number, achieved: number): number {
  if (compare(target, base) === 0) return NaN;
  return capped((100 * (achieved - base)) / (target - base));
}

const capped = (percent: number): number => exact(Math.min(100, percent));

/**
 * Completion of a skill goal in percent (3.1, reading R3).
 *
 * @param reading "ratio": achieved ÷ target; else as a measure's, from a base of 0 where none is given
 */
export function goalCompletion(base: number, target: number, achieved: number, reading?: Asked): number {
  return completionOf(base !== 0 && reading?.() === "ratio" ? 0 : base, target, achieved);
}

/**
 * The team's points: the sum over the indicators, averaged over the colleagues who scored and divided by the
 * number of indicators (4.6, reading R2: not divided).
 *
 * @param votes a row a colleague, a column an indicator, nothing blank
 */
export function teamPoints(votes: readonly (readonly number[])[], reading: string | undefined): number {
  const indicators = reading === "undivided" ? 1 : (votes[0]?.length ?? 0);
  if (votes.length === 0 || indicators === 0) return NaN;
  return exact(sum(votes.flat()) / (votes.length * indicators));
}

/** Whether a stated figure is the recomputed one: sheets round. */
export const agrees = (stated: number, computed: number): boolean =>
  compare(Math.abs(stated - computed), TOLERANCE) <= 0;
