import { fieldsIn, optionsIn, patternIn, recordsIn, type Field } from "../../../rules";
import { LEVELS } from "../classify/levels";
import { RATINGS } from "../classify/roles";
import * as words from "../vocabulary";
import { TITLES } from "../vocabulary/titles";

export const recordOf = recordsIn("vi", words);

export const RATING_OPTIONS = optionsIn(words.SHARED, "rating", RATINGS);

const LEVEL_CODES = LEVELS.map(({ code }) => code);
const shared = fieldsIn("vi", words.SHARED, { options: { LEVEL_CODES } });

/** The school that a class, group, teacher or year belongs to, and its level. */
export const OF_SCHOOL: readonly Field[] = shared.table(`
school text: Tên trường | school
level choice LEVEL_CODES: Cấp học | level of school
`);

/** What titles and heads of columns are like, whatever their capitals. */
export const titled = (id: string): RegExp => patternIn(TITLES, id, "iu");
