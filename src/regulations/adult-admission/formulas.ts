import { certain, valueOn, type Parameter, type Threshold } from "../../rules";
import type { PointsOf } from "./classify/bonus";
import type { Meeting } from "./classify/exemptions";
import { BONUS, FIRST_DAY, LIMITS, PLACES } from "./parameters";

/** What the add-in's functions may use of the notice. */
export { claimsOf, grantText, highestGrant, LOCAL_GROUNDS, saysNone, type Grant } from "./classify/bonus";
export { categoryOf } from "./classify/categories";
export { identityOf, monthSpansIn, placeOf } from "./texts";
export { exemptionClaim, isOlympic, meetingOf } from "./classify/exemptions";
export { splitGrounds } from "./classify/split-grounds";
export { localGrounds } from "./classify/local-grounds";
export { countsIn, loweredBy, planCap, shareOfLine } from "./facts/scores";
export { EXAM_DAYS, IN_FORCE, LIMITS } from "./parameters";
export { LEVEL_OPTIONS, type Level } from "./records/shared";

const onFirstDay = <V extends Threshold>(parameter: Parameter<V>): V =>
  certain(valueOn(parameter, FIRST_DAY), `a figure of ${parameter.clause}`);

/** Points that a clause gives by the law of the first day of the examination that the notice is about. */
export const pointsOf: PointsOf = (clause) => onFirstDay(BONUS[clause]);

/** Age that gives a bonus on that day. */
export const bonusAge = (): number => onFirstDay(LIMITS.bonusAge);

/** Whether a place in an event exempts. */
export const exempts = (meeting: Meeting, olympic: boolean, place: number): boolean =>
  place <= onFirstDay(PLACES[meeting][olympic ? "olympic" : "other"]);
