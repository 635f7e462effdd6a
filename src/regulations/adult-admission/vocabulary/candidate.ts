import { vocabulary } from "../../../rules";
import { PERSON } from "./candidate-person";
import { PREFERENCE } from "./candidate-preferences";
import { SCORES } from "./candidate-scores";

/** One row a candidate. */
export const CANDIDATE = vocabulary(PERSON + SCORES + PREFERENCE);
