import { inTwo, sayingIn, patternIn } from "../../../rules";
import { DEPARTMENTS as NAMES } from "../vocabulary/departments";
import { MEMBERS } from "../vocabulary/people";

/** What words of a member's position and organisation tell, lower-cased and without diacritics. */
const tells = sayingIn(MEMBERS);

/** A leader of the Sở; undefined for a leader of whom nobody says where. */
export function isDepartmentLeader(words: string): boolean | undefined {
  if (tells("other department", words) || !tells("director", words)) return false;
  return tells("department", words) ? true : undefined;
}

/** The head of the Sở's secondary-education division; undefined for a head of whom nobody says which. */
export function isDivisionHead(words: string): boolean | undefined {
  if (tells("deputy of a division", words) || !tells("division head", words)) return false;
  if (tells("secondary", words)) return true;
  // "Trưởng phòng" of another division is not it; of the Sở without saying which, nobody knows.
  return tells("other division", words) ? false : undefined;
}

/** Duties in the team. */
export const isHead = (duty: string): boolean => tells("head", duty) && !tells("deputy head", duty);
export const isSecretary = (duty: string): boolean =>
  tells("secretary", duty) && !tells("deputy secretary", duty);

/** The education union, not a school's own. */
export const isUnion = (words: string): boolean =>
  tells("education union", words) ||
  (tells("union", words) && tells("of education", words) && !tells("school union", words));

/** The six departments of Article 10(2)(c), and how sheets write them after "Sở". */
export const DEPARTMENTS = [...NAMES].map(([key]) => ({
  name: inTwo("vi", key.split(" | ")),
  pattern: patternIn(NAMES, key),
}));

/** The leader of a THPT or THCS school. */
export const isSchoolLeader = (words: string): boolean =>
  tells("school leader", words) && tells("school", words);

/** Whether words speak of the school of this key, with or without its place: "thcs nguyen du huyen a". */
export function isOfSchool(words: string, key: string): boolean {
  const [own, said] = [schoolIn(key), schoolIn(words)];
  return startsAs(said, own) || startsAs(own, said);
}

const SCHOOL = patternIn(MEMBERS, "school");
const schoolIn = (words: string): string => SCHOOL.exec(words)?.[0] ?? words;

const startsAs = (longer: string, shorter: string): boolean => `${longer} `.startsWith(`${shorter} `);
