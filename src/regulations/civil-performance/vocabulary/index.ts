/** What evaluation sheets and lists call things. */
export { ADJUSTMENT, OFFICIAL } from "./lists";
export { GOAL, MEASURE } from "./plan";
export { HEAD, TEAM, UNIT_HEAD } from "./scores";
export { EVALUATED, SHARED } from "./shared";
