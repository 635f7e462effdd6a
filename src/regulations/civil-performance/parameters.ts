import { figuresOf } from "../../rules";

/** The annex bears no date of entry into force: its figures have no bounds in time. */
const always = figuresOf({});

/** Figures of the annex, each with its clause. */
export const LIMITS = {
  /** Points of a measure, of its execution and of its timeliness. */
  measure: always("2.1", [0, 70], "points"),
  execution: always("2.3", [0, 60], "points"),
  timeliness: always("2.4", [0, 10], "points"),
  /** A delay up to so many calendar months, or days by reading R4, costs a part of the timeliness points. */
  shortDelay: always("2.4", 1, "months"),
  shortDelayDays: always("2.4", 30, "days"),
  shortDelayPoints: always("2.4", 5, "points"),
  /** Completion: below the first no points, from the second on by the formula. */
  poorCompletion: always("2.3", 29, "%"),
  scoredCompletion: always("2.3", 30, "%"),
  /** Points of the skill goals. */
  goal: always("3.1", [0, 15], "points"),
  /** Scores by the head, by the team, and of a unit's head. */
  head: always("4.1", [0, 7], "points"),
  team: always("4.5", [0, 8], "points"),
  unitHead: always("5.4", [0, 15], "points"),
  /** Further indicators. */
  further: always("4.2, 5.5", 3, "count"),
  /** The unit's plan. */
  plan: always("5.2", [0, 70], "points"),
  /** What an evaluation loses or gains, with its sign. */
  smallLoss: always("6.1, 6.2", [-5, -1], "points"),
  gain: always("6.3", [1, 5], "points"),
  largeLoss: always("6.4, 6.5", [-10, -6], "points"),
  total: always("6.6", [0, 100], "points"),
} as const;

/** Stated figures are rounded: they hold within this. */
export const TOLERANCE = 0.05;
