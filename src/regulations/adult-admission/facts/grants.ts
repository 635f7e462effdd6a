import { ofTable, oncePerCheck, Steps, trait, type Context, type Judgement, type Row } from "../../../rules";
import { plain } from "../texts";
import { highestGrant, type Claims, type Grant } from "../classify/bonus";
import { HAN, NO_GROUND, OF_EXEMPT, OF_OTHERS_TOO } from "../vocabulary/signs";
import { birthOf, bonusLaw, claimsIn, dayOfAge, groundsField, isOfAge } from "./candidates";

/**
 * The cell that says that a candidate is exempt from the examination (五(五)1 to 3), undefined where nothing does:
 * the kind of admission or a column of its own, else a ground that somebody filled in, else a form or list that is
 * there for exempt candidates alone. Who is stated to sit the examination is not exempt whatever ground stands beside.
 */
export function exemptField(row: Row, context: Context): string | undefined {
  if (row.choice("admissionType") === "免试") return "admissionType";
  const said = row.yes("exempt");
  if (said === true) return "exempt";
  if (said === false || row.isOk("admissionType")) return undefined;
  return namesGround(row) || isOfExempt(row.table, context) ? "exemptionGround" : undefined;
}

/** Exempt from the examination. */
export const IS_EXEMPT = trait("exempt", [], (row, context) => exemptField(row, context) !== undefined);
export const isExempt = (row: Row, context: Context): boolean => IS_EXEMPT(row, context) === true;

const namesGround = (row: Row): boolean =>
  row.isOk("exemptionGround") && !NO_GROUND.test(plain(row.text("exemptionGround")));

/** Whether the title says that all candidates of a form or list are exempt. */
const isOfExempt = ofTable(({ title }) => {
  const name = plain(title ?? "");
  return OF_EXEMPT.test(name) && !OF_OTHERS_TOO.test(name);
});

/** What a candidate claims, less what the sheet's own columns contradict. */
export interface Standing {
  readonly claims: Claims;
  /** Whether the candidate is of the age that gives a bonus; undefined where nobody knows. */
  readonly aged: boolean | undefined;
  /** A minority's ground claimed by somebody of the Han. */
  readonly notMinority: boolean;
  /** The highest grant that is certain, and the most that it can come to once gaps are filled. */
  readonly low: Grant | undefined;
  readonly high: number;
}

const isMinorityGrant = (grant: Grant): boolean => grant.label === "少数民族";

/** A province's candidates come to few different standings: one object each. */
const standings = oncePerCheck(() => new Steps<Standing>());

/** What a candidate's grounds and age come to (五(五)4 to 6). */
export const STANDING = trait<Standing>("grants", [], (row, context) => {
  const claimed = claimsIn(row, context);
  if (!claimed) return row.missing(groundsField(row));
  const notMinority = claimed.grants.some(isMinorityGrant) && HAN.test(plain(row.text("ethnicity")));
  const aged = isOfAge(row, context);
  const ofGround = standings(context).to(row.text(groundsField(row)));
  const ofPerson = ofGround.to(notMinority ? "not a minority" : undefined);
  const step = ofPerson.to(aged === undefined ? aged : String(aged));
  return (step.value ??= standingOf(claimed, { notMinority, aged }, context));
});

type Known = Pick<Standing, "notMinority" | "aged">;

function standingOf(claimed: Claims, known: Known, context: Context): Standing {
  const { notMinority, aged } = known;
  const grants = claimed.grants.filter((grant) => !(notMinority && isMinorityGrant(grant)));
  const claims = { ...claimed, grants };
  const law = bonusLaw(context);
  const low = highestGrant(claims, aged, law);
  const most = highestGrant(claims, aged ?? true, law)?.points ?? 0;
  return { claims, ...known, low, high: claims.unknown.length > 0 ? Infinity : most };
}

/** Why nobody knows whether a candidate is 25: no birth date, or no day to count to (R1). */
export function ageGap(row: Row, context: Context): Judgement {
  if (!birthOf(row) || !Number.isNaN(dayOfAge(row, context))) {
    const byNumber = row.isBlank("birth") && !row.has("birth") && row.has("idNumber");
    return row.missing(byNumber && !row.isOk("idNumber") ? "idNumber" : "birth");
  }
  return context.reading("R1") === "registration"
    ? { ...row.missing("registered"), reading: "R1" }
    : row.unknown("notSet", null, { field: "ageDay", reading: "R1" });
}
