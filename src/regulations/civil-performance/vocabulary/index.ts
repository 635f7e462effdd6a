/** What evaluation sheets and lists call things. */
import { CHANGES, LEVELS } from "./levels";
import { PEOPLE } from "./people";
import type { Vocabulary } from "../../../rules";

export { ADJUSTMENT, OFFICIAL } from "./lists";
export { EVALUATED } from "./people";
export { GOAL } from "./goals";
export { MEASURE } from "./measures";
export { HEAD, TEAM } from "./scores";
export { UNIT_HEAD } from "./unit-head";

/** Fields of several record types. */
export const SHARED: Vocabulary = new Map([...PEOPLE, ...LEVELS, ...CHANGES]);
