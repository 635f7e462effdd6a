import { limitOn, type Serial } from "../../rules";
import { scoringBy, type Scoring } from "./scoring";

/** What the add-in's functions may use of the annex. */
export { LIMITS } from "./parameters";
export { completionOf, goalCompletion, teamPoints } from "./scoring";
/** Average of indicator scores, or of points (2.7, 3.3, 4.3, 5.6); NaN of nothing. */
export { mean as average } from "../../rules";
export { HEAD_INDICATORS, TEAM_INDICATORS, UNIT_HEAD_INDICATORS } from "./facts/indicators";

/** The formulas by the law of a day. */
export const scoringOn = (day: Serial): Scoring =>
  scoringBy({ limit: (parameter) => limitOn(parameter, day) });
