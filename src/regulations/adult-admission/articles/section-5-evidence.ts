import { on, whereNot, worstOf } from "../../../rules";
import type { Context, Guard, Judge, Row } from "../../../rules";
import { exemptionClaim, meetingOf } from "../classify/exemptions";
import { law } from "../clause";
import { bonusOf, claimsIn, groundsField } from "../facts/candidates";
import { isExempt } from "../facts/exemption";
import { NOT_APPLICABLE } from "../notes";
import { ASKED_OF_ALL } from "./questions";

const candidate = on("candidate");

/** Neither bonus nor exemption: nothing is to be proved. */
const noPreference: Guard = (row, context) => {
  if (isExempt(row, context)) return undefined;
  const stated = bonusOf(row);
  if (stated === 0) return NOT_APPLICABLE.noPreference;
  if (!Number.isNaN(stated) || !row.has("bonus") || !row.isBlank("bonus")) return undefined;
  const claims = claimsIn(row, context);
  const isNothing = claims && claims.grants.length + claims.unknown.length === 0;
  return isNothing ? NOT_APPLICABLE.noPreference : undefined;
};

const PARTS = ["application", "provinceApproval", "schoolConsent"];

/**
 * Application, certificate, approval and consent for an exemption; the sports authority's proof for 五(五)4: in one
 * column or several, and by what the candidate is.
 */
const approval: Judge = (row, context) => {
  if (row.has("approval")) return row.answered("approval");
  const isFree = isExempt(row, context);
  const parts = [...(isFree ? PARTS : []), ...(isAthlete(row, context) ? ["sportsProof"] : [])];
  if (!parts.some((part) => row.has(part))) return row.missing(isFree ? "approval" : "sportsProof");
  return worstOf(parts.map((part) => row.answered(part)));
};

/** An exempt athlete (五(五)2), or the holder of a sports title (五(五)4). */
function isAthlete(row: Row, context: Context): boolean {
  if (isExempt(row, context)) {
    const texts = [row.text("exemptionGround"), row.text(groundsField(row))];
    const isClaimed = texts.some((text) => exemptionClaim(text)?.clause === "5.5.2");
    return isClaimed || meetingOf(row.text("event")) !== undefined;
  }
  const title = claimsIn(row, context)?.grants.some(({ clause }) => clause?.startsWith("5.5.4"));
  return title === true && bonusOf(row) !== 0;
}

/** Neither exempt nor an athlete: nothing is to be approved. */
const nothingApproved = whereNot(
  (row, context) => isExempt(row, context) || isAthlete(row, context),
  NOT_APPLICABLE.noPreference
);

/** 五（五）: what proves a preference; 五（七）, （八）: lists of those admitted. */
export const SECTION_5_EVIDENCE = law(
  `
5.5-proof: 报名时交验相应的原始证件 | Original documents were shown at registration
5.5-approval: 免试及体育加分的申请、证明、审核和学校同意齐全
  | Exemption: application, certificate, province's approval and school's consent
5.7 5.8-1 5.8-2
`,
  {
    "5.5-proof": candidate.answer("proof", { unless: noPreference, uses: ["bonus", "grounds"] }),
    "5.5-approval": candidate.each("attest", ["approval", ...PARTS, "sportsProof"], approval, {
      unless: nothingApproved,
    }),
  },
  ASKED_OF_ALL
);
