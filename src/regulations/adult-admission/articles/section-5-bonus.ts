import { ageOn, certain, isGap, knowing, on, PASS, whereNot, worstOf } from "../../../rules";
import type { Context, Guard, Judge, Judgement, Row } from "../../../rules";
import { ageGrant, grantNote } from "../classify/bonus";
import { exemptionClaim, meetingOf } from "../classify/grounds";
import { law } from "../clause";
import { ageGap, isExempt, STANDING, type Standing } from "../facts/grants";
import { publicationFailed } from "../facts/publication";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { BONUS, BONUS_CLAUSES, LIMITS, type BonusClause } from "../parameters";
import { exempt } from "./guards";
import { ASKED_OF_ALL } from "./questions";
import * as held from "../facts/candidates";

const candidate = on("candidate");

/*
 * What a ground gives is read from words, an age may stand for one, and what is unknown may still be more: no
 * figure of a column is compared.
 */

const AGE: BonusClause = "5.5.5-7";

/** Where a finding on a bonus stands: at its points, beside its grounds. */
const cellsOf = (row: Row): readonly [string, string] => ["bonus", held.groundsField(row)];

/** The stated bonus against the highest single grant. */
const highest = knowing(STANDING, (standing, row, context) => {
  const stated = held.bonusOf(row);
  if (Number.isNaN(stated)) return held.bonusGap(row);
  const { low, high, claims } = standing;
  const least = low?.points ?? 0;
  if (stated > high) return granted(row, context, standing, stated, high);
  if (stated === 0 && least > 0 && publicationFailed(row, context)) return PASS;
  if (stated < least) return granted(row, context, standing, stated, least);
  if (stated === least && least === high) return PASS;
  const [ground] = claims.unknown;
  if (ground === undefined) return ageGap(row, context);
  const [at, field] = cellsOf(row);
  const said = { note: NOTES.unknownGround, args: { ground } };
  return row.unknown("unreadable", field, { cells: [field, at], ...said });
});

/** Points that are too many, or fewer than allowed. */
function granted(row: Row, context: Context, standing: Standing, stated: number, allowed: number): Judgement {
  const { claims, aged, low } = standing;
  const isOver = stated > allowed;
  const byAgeAlone = ageGrant(held.bonusLaw(context));
  const best = allowed === (low?.points ?? 0) ? low : byAgeAlone;
  const wouldDo = (): boolean => isOver && stated <= byAgeAlone.points && held.isNearAge(row, context);
  const byAge = best?.clause === AGE || (aged === false && (isClaimed(standing, AGE) || wouldDo()));
  const ground = best ? grantNote(best) : NOTES.noGround;
  const cells = cellsOf(row);
  return row.fail(cells[0], {
    cells: [...cells, ...(byAge ? ["birth"] : [])],
    value: stated,
    limit: allowed,
    severity: isOver ? undefined : "warning",
    reading: byAge ? "R1" : claims.grants.length > 1 ? "R2" : undefined,
    note: isOver ? NOTES.overGranted : NOTES.underGranted,
    args: { stated, allowed, difference: Math.abs(stated - allowed), ground },
  });
}

const isClaimed = ({ claims }: Standing, clause: BonusClause): boolean =>
  claims.grants.some((grant) => grant.clause === clause);

/** Whether more points are stated than the grounds that hold give, and no unknown one may give them. */
const isBeyond = ({ claims, low }: Standing, row: Row): boolean =>
  held.bonusOf(row) > (low?.points ?? 0) && claims.unknown.length === 0;

/**
 * A ground of its own clause: it passes where it is held; it fails where the bonus rests on a claim that the
 * row itself contradicts. Whether the bonus is as high as it may be is 5.5-max's question.
 */
const byGround = (clause: BonusClause): Judge =>
  knowing(STANDING, (standing, row) => {
    const { claims, notMinority, low } = standing;
    // Most claim nothing, of which ten rules ask.
    if (claims.grants.length + claims.refused.length === 0 && !notMinority) return NOT_APPLICABLE.noGround;
    if (isClaimed(standing, clause)) return PASS;
    const isOfHan = clause === "5.5.5-6" && notMinority;
    const refused = isOfHan ? undefined : claims.refused.find((one) => one.clause === clause);
    if (!(isOfHan || refused) || !isBeyond(standing, row)) return NOT_APPLICABLE.noGround;
    const [at, grounds] = cellsOf(row);
    const stated = held.bonusOf(row);
    const figures = { value: stated, limit: low?.points ?? 0 };
    if (refused) {
      const args = { ground: refused.text, stated };
      return row.fail(at, { cells: [at, grounds], ...figures, note: NOTES.refusedGround, args });
    }
    const args = { ethnicity: row.text("ethnicity"), stated };
    return row.fail(at, { cells: [at, grounds, "ethnicity"], ...figures, note: NOTES.notMinority, args });
  });

/** The same of an age: the birth date shows it without a claim, and wins over one. */
const byAge: Judge = (row, context) => {
  const standing = STANDING(row, context);
  if (isGap(standing)) return held.isOfAge(row, context) ? PASS : standing;
  if (standing.aged) return PASS;
  const claimed = isClaimed(standing, AGE);
  if (standing.aged === undefined) return claimed ? PASS : ageGap(row, context);
  if (!claimed) return NOT_APPLICABLE.noGround;
  if (!isBeyond(standing, row)) return NOT_APPLICABLE.ageContradicted;
  const [day, stated] = [held.dayOfAge(row, context), held.bonusOf(row)];
  const [birth] = certain(held.birthOf(row), "the birth of who is too young");
  const args = { day: { date: day }, age: ageOn(birth, day), least: context.limit(LIMITS.bonusAge), stated };
  const figures = { value: stated, limit: 0, reading: "R1", note: NOTES.tooYoung, args };
  return row.fail("bonus", { cells: [...cellsOf(row), "birth"], ...figures });
};

const PREFERENCE = ["bonus", "grounds", "birth", "ethnicity"];

/** A ground that gives the points of its clause. */
const grant = (id: BonusClause, judge = byGround(id)) => ({
  figures: { points: BONUS[id] },
  forms: candidate.each("formula", PREFERENCE, judge, { unless: exempt }),
});

const GRANTS = Object.fromEntries(BONUS_CLAUSES.map((id) => [id, grant(id)]));

/** Neither bonus nor exemption: nothing is to be proved. */
const noPreference: Guard = (row, context) => {
  if (isExempt(row, context)) return undefined;
  const stated = held.bonusOf(row);
  if (stated === 0) return NOT_APPLICABLE.noPreference;
  if (!Number.isNaN(stated) || !row.has("bonus") || !row.isBlank("bonus")) return undefined;
  const claims = held.claimsIn(row, context);
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
    const texts = [row.text("exemptionGround"), row.text(held.groundsField(row))];
    const isNamed = texts.some((text) => exemptionClaim(text)?.clause === "5.5.2");
    return isNamed || meetingOf(row.text("event")) !== undefined;
  }
  const title = held.claimsIn(row, context)?.grants.some(({ clause }) => clause?.startsWith("5.5.4"));
  return title === true && held.bonusOf(row) !== 0;
}

/** Neither exempt nor an athlete: nothing is to be approved. */
const nothingApproved = whereNot(
  (row, context) => isExempt(row, context) || isAthlete(row, context),
  NOT_APPLICABLE.noPreference
);

/** 五（五）4 to 6: what gives a bonus, and what proves it; 五（七）, （八）: lists of those admitted. */
export const SECTION_5_BONUS = law(
  `
5.5.4-1: 运动健将、武术项目武英级运动员加{points} | {points} more: 运动健将, 武术 武英级
5.5.4-2: 一级运动员加{points} | {points} more: 一级运动员
5.5.5-1: 地级以上劳动模范、先进生产（工作）者、科技进步（成果）奖获得者加{points}
  | {points} more: model and advanced workers, prizes for science, of prefecture level or above
5.5.5-2: 省级五一劳动奖章、新长征突击手、三八红旗手加{points}
  | {points} more: provincial 五一劳动奖章, 新长征突击手, 三八红旗手
5.5.5-3: 个人三等功以上加{points} | {points} more: personal third-class merit or above
5.5.5-4: 归侨、归侨子女、华侨子女、台湾省籍考生加{points}
  | {points} more: returned overseas Chinese, their children, children of overseas Chinese, 台湾省籍
5.5.5-5: 烈士子女、烈士配偶加{points} | {points} more: children and spouses of martyrs
5.5.5-6: 边疆、山区、牧区、少数民族聚居地区的少数民族考生和三线企业先进加{points}
  | {points} more: minority candidates of border, mountain, pastoral or minority areas; advanced workers of third-line firms
5.5.5-7 unit=points R1: 年满{age}以上加{points} | {points} more: aged {age} or over
5.5.6: 自主就业的退役士兵加{points} | {points} more: retired soldiers who found work themselves
5.5-max unit=points R1 R2: 照顾分不得累计，以最高一项为准 | Grants are not added up: the highest single one counts
5.5-proof: 报名时交验相应的原始证件 | Original documents were shown at registration
5.5-approval: 免试及体育加分的申请、证明、审核和学校同意齐全
  | Exemption: application, certificate, province's approval and school's consent
5.7 5.8-1 5.8-2
`,
  {
    ...GRANTS,
    "5.5.5-7": { ...grant(AGE, byAge), figures: { points: BONUS[AGE], age: LIMITS.bonusAge } },
    "5.5-max": candidate.each("formula", PREFERENCE, highest, { unless: exempt }),
    "5.5-proof": candidate.answer("proof", { unless: noPreference, uses: ["bonus", "grounds"] }),
    "5.5-approval": candidate.each("attest", ["approval", ...PARTS, "sportsProof"], approval, {
      unless: nothingApproved,
    }),
  },
  ASKED_OF_ALL
);
