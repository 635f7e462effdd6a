/** What the add-in's functions may use of the scheme. */
export { countCharacters } from "../../rules";
export { ELEMENT_COUNT } from "./classify/elements";
export { countMatches, criteriaOf, MEASURES, possibleConclusions } from "./facts/conclusion";
export type { Matches, Measures } from "./facts/conclusion";
export { ANSWERS } from "./records";
export { resultKey } from "./classify/results";
