import { limitOn, type Serial } from "../../rules";
import { scoringBy, type Scoring } from "./scoring";

/** What the add-in's functions may use of the annex. */
export { LIMITS } from "./parameters";
export { average, completionOf, goalCompletion, teamPoints } from "./scoring";
export { HEAD_INDICATORS, TEAM_INDICATORS, UNIT_HEAD_INDICATORS } from "./facts/indicators";

/** The formulas by the law of a day. */
export const scoringOn = (day: Serial): Scoring =>
  scoringBy({
    limit: (parameter) => limitOn(parameter, day),
  });
