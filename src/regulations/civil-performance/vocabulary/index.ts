/** What evaluation sheets and lists call things. */
import { CHANGES, LEVELS } from "./levels";
import { PEOPLE } from "./people";
import type { Vocabulary } from "../../../rules";

export { ADJUSTMENT, OFFICIAL } from "./lists";
export { EVALUATED } from "./people";
export { GOAL, MEASURE } from "./plan";
export { HEAD, TEAM, UNIT_HEAD } from "./scores";

/** Fields of several record types. */
export const SHARED: Vocabulary = new Map([...PEOPLE, ...LEVELS, ...CHANGES]);
