import { limitOn, type Serial } from "../../rules";
import type { BonusLaw } from "./classify/bonus";
import { BONUS, LIMITS, PLACES, type Meeting } from "./parameters";

/** What the add-in's functions may use of the notice. */
export { claimsOf, grantText, highestGrant, LOCAL_GROUNDS, saysNone, type Grant } from "./classify/bonus";
export { identityOf, placeOf } from "./texts";
export { exemptionClaim, isOlympic, meetingOf, splitGrounds } from "./classify/grounds";
export { localGrounds } from "./classify/local-grounds";
export { categoryOf, countsIn, loweredBy, planCap, shareOfLine } from "./classify/categories";
export { LIMITS } from "./parameters";
export { LEVEL_OPTIONS, type Level } from "./records/shared";

/** What gives a bonus, by the law of a day. */
export const bonusLawOn = (day: Serial): BonusLaw => ({
  pointsOf: (clause) => limitOn(BONUS[clause], day),
  age: limitOn(LIMITS.bonusAge, day),
});

/** Whether a place in an event exempts, by the law of a day. */
export const exemptsOn = (day: Serial, meeting: Meeting, olympic: boolean, place: number): boolean =>
  place <= limitOn(PLACES[meeting][olympic ? "olympic" : "other"], day);
