import { vocabulary } from "../../../rules";
import { PERSON } from "./candidate-person";
import { PREFERENCE } from "./candidate-preferences";
import { DUTIES } from "./candidate-duties";
import { SCORES } from "./candidate-scores";

/** One row a candidate. */
export const CANDIDATE = vocabulary(PERSON + SCORES + PREFERENCE + DUTIES);
