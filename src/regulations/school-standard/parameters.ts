import { figuresOf } from "../../rules";

/**
 * Days between which the Circular is in force. The first is its own Article 2; the last is the day before
 * Circular 18/2018/TT-BGDĐT took its place, a date still to be confirmed against that circular's text.
 */
export const IN_FORCE = { from: "2013-01-10", to: "2018-10-09" } as const;

const limit = figuresOf({
  ...IN_FORCE,
  source: "in force until Circular 18/2018/TT-BGDĐT; the end date is still to be confirmed",
});

/** Every figure of the Circular, by clause. */
export const LIMITS = {
  /** A recognition lasts 5 years from the day of signing. */
  recognition: limit("3.1", 60, "months"),
  classes: limit("4.1.a", 45, "classes"),
  pupilsInClass: limit("4.1.b", 45, "pupils"),
  topics: limit("4.2.b", 2, "topics"),
  trainedTeachers: limit("5.2", 100, "%"),
  excellentTeachers: limit("5.2", 30, "%"),
  ratedTeachers: limit("5.2", 100, "%"),
  dropoutsAndRepeaters: limit("6.1", 5, "%"),
  dropouts: limit("6.1", 1, "%"),
  learningGood: limit("6.2.a1", 3, "%"),
  learningFair: limit("6.2.a2", 35, "%"),
  learningWeak: limit("6.2.a3", 5, "%"),
  conductFair: limit("6.2.b1", 80, "%"),
  conductWeak: limit("6.2.b2", 2, "%"),
  computerUsers: limit("6.5", 100, "%"),
  urbanArea: limit("7.2.a", 6, "m²/pupil"),
  ruralArea: limit("7.2.b", 10, "m²/pupil"),
  /** Schools founded after this year. */
  foundedAfter: limit("7.2.c", 2001, "year"),
  shifts: limit("7.4.a1", 2, "shifts"),
  team: limit("10.2", 9, "members"),
  /** The month with whose first day a school year begins, and the one with whose last day its plan ends. */
  schoolYearBegins: limit("6", 9, "month"),
  schoolYearEnds: limit("6", 5, "month"),
  /** Once every 2.5 years. */
  periodicCheck: limit("12.1", 30, "months"),
} as const;
