import { addMonths, compare, exact, mean, sum, type Serial } from "../../rules";
import {
  EXECUTION_POINTS,
  GOAL_POINTS,
  MEASURE_POINTS,
  MOST_TOTAL,
  POOR_COMPLETION,
  SCORED_COMPLETION,
  SHORT_DELAY,
  SHORT_DELAY_POINTS,
  TIMELINESS_POINTS,
  TOLERANCE,
} from "./parameters";

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

/** Whether the text says nothing of this completion: from 29 to below 30 % (2.3, reading R1). */
export const isInGap = (percent: number): boolean =>
  compare(percent, POOR_COMPLETION) >= 0 && compare(percent, SCORED_COMPLETION) < 0;

/**
 * Execution points of a completion in percent: 0, or 18 to 60 (2.3).
 *
 * @param gap what the gap between 29 and 30 % gets: nothing, or points by the formula
 */
export function executionPoints(percent: number, gap = "zero"): number {
  const least = gap === "formula" ? POOR_COMPLETION : SCORED_COMPLETION;
  if (Number.isNaN(percent)) return NaN;
  return compare(percent, least) < 0 ? 0 : exact((capped(percent) * EXECUTION_POINTS) / 100);
}

/**
 * Timeliness points: on time or early 10, late by up to a calendar month 5, later 0; a delay that the
 * official did not cause costs nothing (2.4, 2.5).
 *
 * @param until the day done, or the as-of date where it is not done
 */
export function timelinessPoints(due: Serial, until: Serial, ownFault: boolean): number {
  const [planned, day] = [Math.floor(due), Math.floor(until)];
  if (!ownFault || day <= planned) return TIMELINESS_POINTS;
  return day <= addMonths(planned, SHORT_DELAY) ? SHORT_DELAY_POINTS : 0;
}

/** Points of a measure: execution and timeliness, at most 70 (2.1). */
export const measurePoints = (execution: number, timeliness: number): number =>
  Math.min(MEASURE_POINTS, sum([execution, timeliness]));

/** Points of a skill goal: 15 % of its completion, from 0 to 15, without the floor of 2.3 (3.1). */
export const goalPoints = (percent: number): number =>
  exact((Math.max(0, Math.min(100, percent)) * GOAL_POINTS) / 100);

/**
 * Completion of a skill goal in percent (3.1, reading R3).
 *
 * @param reading `ratio`: achieved ÷ target; else as a measure's, from a base of 0 where none is given
 */
export function goalCompletion(base: number, target: number, achieved: number, reading = "base"): number {
  return completionOf(reading === "ratio" ? 0 : base, target, achieved);
}

/** Points of a unit's plan: 70 % of its completion, without the floor of 2.3 (5.2). */
export const planPoints = (percent: number): number =>
  exact((Math.max(0, Math.min(100, percent)) * MEASURE_POINTS) / 100);

/** Average of indicator scores, or of points (2.7, 3.3, 4.3, 5.6); NaN of nothing. */
export const average = (scores: readonly number[]): number => mean(scores);

/**
 * The team's points: the sum over the indicators, averaged over the colleagues who scored and divided by the
 * number of indicators (4.6, reading R2: not divided).
 *
 * @param votes a row a colleague, a column an indicator, nothing blank
 */
export function teamPoints(votes: readonly (readonly number[])[], reading = "divided"): number {
  const indicators = reading === "undivided" ? 1 : (votes[0]?.length ?? 0);
  if (votes.length === 0 || indicators === 0) return NaN;
  return exact(sum(votes.flat()) / (votes.length * indicators));
}

/** Parts and signed adjustments together, from 0 to 100 (6.6). */
export const totalPoints = (parts: readonly number[], adjustments: readonly number[] = []): number =>
  Math.max(0, Math.min(MOST_TOTAL, sum([...parts, ...adjustments])));

/** Whether a stated figure is the recomputed one: sheets round. */
export const agrees = (stated: number, computed: number): boolean =>
  compare(Math.abs(stated - computed), TOLERANCE) <= 0;
