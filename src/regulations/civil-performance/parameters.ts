import type { Parameter, Range, Unit } from "../../rules";

/** The annex bears no date of entry into force: its parameters have no bounds in time. */
const always = (unit: Unit, value: number): Parameter<number> => ({ unit, values: [{ value }] });
const points = (low: number, high: number): Parameter<Range> => ({
  unit: "points",
  values: [{ value: [low, high] }],
});

/** Figures of the annex, each with its clause. */
export const LIMITS = {
  /** Points of a measure, of its execution and of its timeliness (2.1, 2.3, 2.4). */
  measure: points(0, 70),
  execution: points(0, 60),
  timeliness: points(0, 10),
  /** A delay up to so many calendar months, or days by reading R4, costs a part of the timeliness points (2.4). */
  shortDelay: always("months", 1),
  shortDelayDays: always("days", 30),
  shortDelayPoints: always("points", 5),
  /** Completion: below the first no points, from the second on by the formula (2.3). */
  poorCompletion: always("%", 29),
  scoredCompletion: always("%", 30),
  /** Points of the skill goals (3.1). */
  goal: points(0, 15),
  /** Scores by the head, by the team, and of a unit's head (4.1, 4.5, 5.4). */
  head: points(0, 7),
  team: points(0, 8),
  unitHead: points(0, 15),
  /** Further indicators (4.2, 5.5). */
  further: always("count", 3),
  /** The unit's plan (5.2). */
  plan: points(0, 70),
  /** What an evaluation loses or gains (6.1 to 6.5), with its sign. */
  smallLoss: points(-5, -1),
  gain: points(1, 5),
  largeLoss: points(-10, -6),
  /** A total (6.6). */
  total: points(0, 100),
} as const;

/** Stated figures are rounded: they hold within this. */
export const TOLERANCE = 0.05;
