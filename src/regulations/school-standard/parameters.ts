import type { Parameter, Unit } from "../../rules";
import { IN_FORCE } from "./dates";

const SOURCE = "in force until Circular 18/2018/TT-BGDĐT; the end date is still to be confirmed";

const limit = (value: number, unit: Unit): Parameter => ({
  unit,
  values: [{ ...IN_FORCE, value, source: SOURCE }],
});

/** Every threshold of the Circular, by clause. */
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
  /** Article 7(4)(a.1). */
  shifts: limit(2, "shifts"),
  /** Article 10(2). */
  team: limit(9, "members"),
  /** Article 12(1): once every 2.5 years. */
  periodicCheck: limit(30, "months"),
} as const;
