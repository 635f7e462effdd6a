import { oncePerCheck, Steps, trait, type Context, type Judgement, type Row } from "../../../rules";
import { plain } from "../texts";
import { highestGrant, type Claims, type Grant } from "../classify/bonus";
import { birthOf, bonusLaw, claimsIn, dayOfAge, groundsField, isOfAge } from "./candidates";

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

const HAN = /^(?:汉|汉族|0?1)$/;
const isMinorityGrant = (grant: Grant): boolean => grant.label === "少数民族";

/** A province's candidates come to few different standings: one object each. */
const standings = oncePerCheck(() => new Steps<Standing>());

/** What a candidate's grounds and age come to (五(五)4 to 6). */
export const STANDING = trait<Standing>("grants", [], (row, context) => {
  const claimed = claimsIn(row, context);
  if (!claimed) return row.missing(groundsField(row));
  const notMinority = claimed.grants.some(isMinorityGrant) && HAN.test(plain(row.text("ethnicity")));
  const aged = isOfAge(row, context);
  const known = standings(context).to(row.text(groundsField(row)));
  const step = known
    .to(notMinority ? "not a minority" : undefined)
    .to(aged === undefined ? aged : String(aged));
  return (step.value ??= standingOf(claimed, notMinority, aged, context));
});

function standingOf(
  claimed: Claims,
  notMinority: boolean,
  aged: boolean | undefined,
  context: Context
): Standing {
  const grants = claimed.grants.filter((grant) => !(notMinority && isMinorityGrant(grant)));
  const claims = { ...claimed, grants };
  const law = bonusLaw(context);
  const low = highestGrant(claims, aged, law);
  const most = highestGrant(claims, aged ?? true, law)?.points ?? 0;
  return { claims, aged, notMinority, low, high: claims.unknown.length > 0 ? Infinity : most };
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
