import type { Parameter, Unit } from "../../rules";

/**
 * Days between which the Circular is in force. The first is its own Article 2; the last is the day before
 * Circular 18/2018/TT-BGDĐT took its place, a date still to be confirmed against that circular's text.
 */
export const IN_FORCE = { from: "2013-01-10", to: "2018-10-09" } as const;

const SOURCE = "in force until Circular 18/2018/TT-BGDĐT; the end date is still to be confirmed";

const limit = (value: number, unit: Unit): Parameter<number> => ({
  unit,
  values: [{ ...IN_FORCE, value, source: SOURCE }],
});

/** Every figure of the Circular, by clause. */
export const LIMITS = {
  /** Article 3(1): a recognition lasts 5 years from the day of signing. */
  recognition: limit(60, "months"),
  /** Article 4(1)(a). */
  classes: limit(45, "classes"),
  /** Article 4(1)(b). */
  pupilsInClass: limit(45, "pupils"),
  /** Article 4(2)(b). */
  topics: limit(2, "topics"),
  /** Article 5(2). */
  trainedTeachers: limit(100, "%"),
  excellentTeachers: limit(30, "%"),
  ratedTeachers: limit(100, "%"),
  /** Article 6(1). */
  dropoutsAndRepeaters: limit(5, "%"),
  dropouts: limit(1, "%"),
  /** Article 6(2)(a). */
  learningGood: limit(3, "%"),
  learningFair: limit(35, "%"),
  learningWeak: limit(5, "%"),
  /** Article 6(2)(b). */
  conductFair: limit(80, "%"),
  conductWeak: limit(2, "%"),
  /** Article 6(5). */
  computerUsers: limit(100, "%"),
  /** Article 7(2)(a) and (b). */
  urbanArea: limit(6, "m²/pupil"),
  ruralArea: limit(10, "m²/pupil"),
  /** Article 7(2)(c): schools founded after this year. */
  foundedAfter: limit(2001, "year"),
  /** Article 7(4)(a.1). */
  shifts: limit(2, "shifts"),
  /** Article 10(2). */
  team: limit(9, "members"),
  /** Article 12(1): once every 2.5 years. */
  periodicCheck: limit(30, "months"),
} as const;

/** A school year begins in the first days of September and its plan ends by the last day of May. */
export const SCHOOL_YEAR = { begins: { month: 9, day: 1 }, ends: { month: 5, day: 31 } } as const;
