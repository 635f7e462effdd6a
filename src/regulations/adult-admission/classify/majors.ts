import { classesIn, labelsIn, sayingIn } from "../../../rules";
import { bareName } from "../texts";
import { FALLING_MAJORS, MAJORS, MAYBE_FALLING } from "../vocabulary/majors";
import { SPECIALS, type Special } from "./categories";

const says = sayingIn(MAJORS);
const NO_CORRESPONDENCE = labelsIn(MAJORS, "noCorrespondence");

/** How a major stands to the list of 二(六): on it, built on a name of it, or neither. */
export function correspondenceBan(major: string): "listed" | "built" | undefined {
  const name = bareName(major);
  if (NO_CORRESPONDENCE.includes(name)) return "listed";
  return says("builtOn", name) ? "built" : undefined;
}

/** Whether a major belongs to the arts or to the foreign languages (二(六)). */
export const isArtsOrLanguage = (major: string): boolean =>
  says("arts", bareName(major)) || says("languages", bareName(major));

/** Fields in which practising doctors are licensed. */
const PRACTICES = ["口腔", "公共卫生", "中医", "临床"] as const;
export type Practice = (typeof PRACTICES)[number];

/** The fields that a certificate or diploma names. */
export const practicesOf = (text: string): Practice[] => PRACTICES.filter((practice) => says(practice, text));

/** What 三(一)5 asks of a major's candidates: a licence, a nurse's certificate, work in health, or nothing. */
export interface MedicalMajor {
  readonly kind: "clinical" | "nursing" | "other";
  /** The field of a clinical one. */
  readonly practice?: Practice;
}

/** The kind of a medical major, undefined where its name is none of medicine's. */
export function medicalMajor(major: string): MedicalMajor | undefined {
  const name = bareName(major);
  if (says("notMedical", name)) return undefined;
  if (name.includes("护理")) return { kind: "nursing" };
  if (says("clinical", name) && !says("notClinical", name)) {
    return { kind: "clinical", practice: practicesOf(name)[0] ?? "临床" };
  }
  return says("medical", name) ? { kind: "other" } : undefined;
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
