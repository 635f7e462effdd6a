import type { Parameter } from "../../rules";

const points = (value: number | readonly [number, number]): Parameter => ({
  unit: "points",
  values: [{ value }],
});

/** Points of a measure, of its execution and of its timeliness (2.1). */
export const MEASURE_POINTS = 70;
export const EXECUTION_POINTS = 60;
export const TIMELINESS_POINTS = 10;
/** A delay up to this many calendar months costs half of the timeliness points (2.4). */
export const SHORT_DELAY = 1;
export const SHORT_DELAY_POINTS = 5;
/** Completion in percent: below the first no points, from the second on by the formula (2.3). */
export const POOR_COMPLETION = 29;
export const SCORED_COMPLETION = 30;
/** Points of the skill goals (3.1). */
export const GOAL_POINTS = 15;
/** Most that a total can reach (6.6). */
export const MOST_TOTAL = 100;
/** Stated figures are rounded: they hold within this (catalogue, all formulas). */
export const TOLERANCE = 0.05;

/** Indicators of the three score sheets (4.1, 4.5, 5.4), and the most that may be added to them (4.2, 5.5). */
export const HEAD_INDICATORS = 5;
export const TEAM_INDICATORS = 3;
export const UNIT_HEAD_INDICATORS = 6;
export const MOST_FURTHER = 3;

export const MEASURE_RANGE = points([0, MEASURE_POINTS]);
export const GOAL_RANGE = points([0, GOAL_POINTS]);
export const HEAD_RANGE = points([0, 7]);
export const TEAM_RANGE = points([0, 8]);
export const UNIT_HEAD_RANGE = points([0, 15]);
export const FURTHER: Parameter = { unit: "count", values: [{ value: MOST_FURTHER }] };

/** What an evaluation loses or gains (6.1 to 6.5), with its sign. */
export const SMALL_LOSS = points([-5, -1]);
export const GAIN = points([1, 5]);
export const LARGE_LOSS = points([-10, -6]);
