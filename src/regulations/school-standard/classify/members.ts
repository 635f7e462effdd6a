import { inTwo, patternIn } from "../../../rules";
import { DEPARTMENTS as NAMES } from "../vocabulary/departments";

/** What words of a member's position and organisation tell, lower-cased and without diacritics. */

const EDUCATION = "(?:giao duc va dao tao|giao duc dao tao|giao duc|gd va dt|gd dt|gddt|gd)";
const SO_GDDT = new RegExp(`\\b(?:so ${EDUCATION}|sgd|sgddt)\\b`);
const SECONDARY = /\bgiao duc trung hoc(?! (?:co so|pho thong))\b|\bgd ?trh\b|\bgdtrh\w*|\bgd trung hoc\b/;

/** A leader of the Sở; undefined for a leader of whom nobody says where. */
export function isDepartmentLeader(words: string): boolean | undefined {
  if (/\btrung tam\b|\bso (?:noi vu|ke hoach|tai chinh|khoa hoc|y te|van hoa)\b/.test(words)) return false;
  const leader = /\bgiam doc\b|\bpgd so\b|\blanh dao\b|\bp giam doc\b/.test(words);
  if (!leader) return false;
  return SO_GDDT.test(words) ? true : undefined;
}

/** The head of the Sở's secondary-education division; undefined for a head of whom nobody says which. */
export function isDivisionHead(words: string): boolean | undefined {
  if (/\bpho (?:truong )?phong\b|\bp truong phong\b|\bpho truong\b/.test(words)) return false;
  if (!/\btruong phong\b|\btp gd ?trh\b/.test(words)) return false;
  if (SECONDARY.test(words)) return true;
  // "Trưởng phòng" of another division is not it; of the Sở without saying which, nobody knows.
  return /\btruong phong (?!so\b|thuoc\b)\w/.test(words) || /\bphong (?!so\b|thuoc\b)\w+ \w/.test(words)
    ? false
    : undefined;
}

/** Duties in the team. */
export const isHead = (duty: string): boolean =>
  /\btruong doan\b/.test(duty) && !/\bpho truong doan\b/.test(duty);
export const isSecretary = (duty: string): boolean =>
  /\bthu k[iy]\b/.test(duty) && !/\bpho thu k[iy]\b/.test(duty);

const OF_EDUCATION = new RegExp(`\\b(?:nganh|${EDUCATION}|cdgd\\w*)\\b`);

/** The education union, not a school's own. */
export const isUnion = (words: string): boolean =>
  /\bcdgd\w*/.test(words) ||
  (/\b(?:cong doan|cd)\b/.test(words) &&
    OF_EDUCATION.test(words) &&
    !/\bcong doan (?:co so )?truong\b/.test(words));

/** The six departments of Article 10(2)(c), and how sheets write them after "Sở". */
export const DEPARTMENTS = [...NAMES].map(([key]) => ({
  name: inTwo("vi", key.split(" | ")),
  pattern: patternIn(NAMES, key),
}));

const SCHOOL = /\b(?:thpt|thcs|trung hoc pho thong|trung hoc co so|pho thong)\b.*/;

/** The leader of a THPT or THCS school. */
export const isSchoolLeader = (words: string): boolean =>
  /\b(?:hieu truong|pho hieu truong|pht|ht|lanh dao)\b/.test(words) && SCHOOL.test(words);

/** Whether words speak of the school of this key, with or without its place: "thcs nguyen du huyen a". */
export function isOfSchool(words: string, key: string): boolean {
  const [own, said] = [schoolIn(key), schoolIn(words)];
  return startsAs(said, own) || startsAs(own, said);
}

const schoolIn = (words: string): string => SCHOOL.exec(words)?.[0] ?? words;

const startsAs = (longer: string, shorter: string): boolean => `${longer} `.startsWith(`${shorter} `);
