import { rules } from "../clause";
import { eachRecord, notApplicable, PASS, type Context, type Row } from "../../../rules";
import { bonusOf, claimsIn, groundsField, isExempt } from "../facts/candidates";
import { answered, attestSet } from "./support";
import { exemptionClaim, meetingOf } from "../classify/exemptions";
import { NOT_CONCERNED } from "../notes";

const NO_PREFERENCE = notApplicable(NOT_CONCERNED.noPreference);

/** Original documents, for whoever has a bonus or an exemption; without them there is no bonus. */
const proof = eachRecord({
  record: "candidate",
  judge: (row, context) => {
    if (!isExempt(row)) {
      const stated = bonusOf(row, context);
      if (stated === 0) return NO_PREFERENCE;
      if (Number.isNaN(stated)) {
        const claims = claimsIn(row, context);
        if (
          claims &&
          claims.grants.length + claims.unknown.length === 0 &&
          row.isBlank("bonus") &&
          row.has("bonus")
        ) {
          return NO_PREFERENCE;
        }
      }
    }
    return answered(row, "proof");
  },
});

/** Application, certificate, approval and consent for an exemption; the sports authority's proof for 五(五)4. */
const approval = eachRecord({
  record: "candidate",
  judge: (row, context) => {
    const exempt = isExempt(row);
    const athlete = isAthlete(row, context);
    if (!exempt && !athlete) return NO_PREFERENCE;
    if (row.has("approval")) return answered(row, "approval");
    const parts = [
      ...(exempt ? ["application", "provinceApproval", "schoolConsent"] : []),
      ...(athlete ? ["sportsProof"] : []),
    ];
    const known = parts.filter((part) => row.has(part));
    if (known.length === 0) return row.missing(exempt ? "approval" : "sportsProof");
    const answers = parts.map((part) => answered(row, part));
    return (
      answers.find(({ outcome }) => outcome === "fail") ??
      answers.find(({ outcome }) => outcome === "unknown") ??
      PASS
    );
  },
});

/** An exempt athlete (五(五)2), or the holder of a sports title (五(五)4). */
function isAthlete(row: Row, context: Context): boolean {
  if (isExempt(row)) {
    const texts = [row.text("exemptionGround"), row.text(groundsField(row, context))];
    return (
      meetingOf(row.text("event")) !== undefined ||
      texts.some((text) => exemptionClaim(text)?.clause === "5.5.2")
    );
  }
  const claims = claimsIn(row, context);
  const title = claims?.grants.some(({ clause }) => clause === "5.5.4-1" || clause === "5.5.4-2");
  return title === true && bonusOf(row, context) !== 0;
}

export const SECTION_5_EVIDENCE = rules(
  {
    id: "5.5-proof",
    kind: "attest",
    title: {
      zh: "报名时交验相应的原始证件",
      en: "Original documents were shown at registration",
    },
    forms: proof,
  },
  {
    id: "5.5-approval",
    kind: "attest",
    title: {
      zh: "免试及体育加分的申请、证明、审核和学校同意齐全",
      en: "Exemption: application, certificate, province's approval and school's consent",
    },
    forms: approval,
  },
  {
    id: "5.7",
    kind: "attest",
    title: {
      zh: "录取名单由招生学校提出，省级招生考试机构审核",
      en: "The admission list is proposed by the school and approved by the province",
    },
    forms: attestSet("candidate", "listApproved"),
  }
);
