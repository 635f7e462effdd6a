import { classesIn, labelsIn, patternIn } from "../../../rules";
import { bareName } from "../texts";
import { FALLING_MAJORS, MAJORS, MAYBE_FALLING } from "../vocabulary/majors";
import { SPECIALS, type Special } from "./categories";

const NO_CORRESPONDENCE = labelsIn(MAJORS, "noCorrespondence");
const BUILT_ON = patternIn(MAJORS, "builtOn");

/** How a major stands to the list of 二(六): on it, built on a name of it, or neither. */
export function correspondenceBan(major: string): "listed" | "built" | undefined {
  const name = bareName(major);
  if (NO_CORRESPONDENCE.includes(name)) return "listed";
  return BUILT_ON.test(name) ? "built" : undefined;
}

const ARTS = patternIn(MAJORS, "arts");
const LANGUAGES = patternIn(MAJORS, "languages");

/** Whether a major belongs to the arts or to the foreign languages (二(六)). */
export const isArtsOrLanguage = (major: string): boolean =>
  ARTS.test(bareName(major)) || LANGUAGES.test(bareName(major));

/** Fields in which practising doctors are licensed, and the words that name them. */
const PRACTICES = (["口腔", "公共卫生", "中医", "临床"] as const).map(
  (practice) => [practice, patternIn(MAJORS, practice)] as const
);
export type Practice = (typeof PRACTICES)[number][0];

/** The fields that a certificate or diploma names. */
export const practicesOf = (text: string): Practice[] =>
  PRACTICES.filter(([, pattern]) => pattern.test(text)).map(([practice]) => practice);

const CLINICAL = patternIn(MAJORS, "clinical");
const NOT_CLINICAL = patternIn(MAJORS, "notClinical");
const MEDICAL = patternIn(MAJORS, "medical");
const NOT_MEDICAL = patternIn(MAJORS, "notMedical");

/** What 三(一)5 asks of a major's candidates: a licence, a nurse's certificate, work in health, or nothing. */
export interface MedicalMajor {
  readonly kind: "clinical" | "nursing" | "other";
  /** The field of a clinical one. */
  readonly practice?: Practice;
}

/** The kind of a medical major, undefined where its name is none of medicine's. */
export function medicalMajor(major: string): MedicalMajor | undefined {
  const name = bareName(major);
  if (NOT_MEDICAL.test(name)) return undefined;
  if (name.includes("护理")) return { kind: "nursing" };
  if (CLINICAL.test(name) && !NOT_CLINICAL.test(name)) {
    return { kind: "clinical", practice: practicesOf(name)[0] ?? "临床" };
  }
  return MEDICAL.test(name) ? { kind: "other" } : undefined;
}

const LISTED = new Map(
  SPECIALS.flatMap((special) => labelsIn(FALLING_MAJORS, special).map((name) => [name, special] as const))
);
const FALLING = SPECIALS.filter((special) => MAYBE_FALLING.has(special));
const byWords = classesIn(MAYBE_FALLING, FALLING);

/** The falling category that a major belongs to by the catalogue, or may belong to by its words. */
export function fallingMajor(
  major: string
): { readonly special: Special; readonly isSure: boolean } | undefined {
  const name = bareName(major);
  const listed = LISTED.get(name);
  const special = listed ?? byWords(name);
  return special && { special, isSure: listed !== undefined };
}
