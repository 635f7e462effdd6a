import { ageOn, certain, isGap, knowing, on, PASS } from "../../../rules";
import type { Context, Judgement, Row } from "../../../rules";
import { ageGrant, grantNote } from "../classify/bonus";
import { law } from "../clause";
import * as held from "../facts/candidates";
import { ageGap, STANDING, type Standing } from "../facts/grants";
import { publicationFailed } from "../facts/publication";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { BONUS, BONUS_CLAUSES, LIMITS, type BonusClause } from "../parameters";
import { exempt } from "./guards";

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
  if (stated > high) return granted(row, context, standing, stated, high, "overGranted");
  if (stated === 0 && least > 0 && publicationFailed(row, context)) return PASS;
  if (stated < least) return granted(row, context, standing, stated, least, "underGranted");
  if (stated === least && least === high) return PASS;
  const [ground] = claims.unknown;
  if (ground === undefined) return ageGap(row, context);
  const [at, field] = cellsOf(row);
  return row.unknown("unreadable", field, {
    cells: [field, at],
    note: NOTES.unknownGround,
    args: { ground },
  });
});

function granted(
  row: Row,
  context: Context,
  { claims, aged, low }: Standing,
  stated: number,
  allowed: number,
  how: "overGranted" | "underGranted"
): Judgement {
  const byAgeAlone = ageGrant(held.bonusLaw(context));
  const best = allowed === (low?.points ?? 0) ? low : byAgeAlone;
  const isClaimed = claims.grants.some(({ clause }) => clause === AGE);
  const wouldDo = (): boolean =>
    how === "overGranted" && stated <= byAgeAlone.points && held.isNearAge(row, context);
  const byAge = best?.clause === AGE || (aged === false && (isClaimed || wouldDo()));
  const ground = best ? grantNote(best) : NOTES.noGround;
  const cells = cellsOf(row);
  return row.fail(cells[0], {
    cells: [...cells, ...(byAge ? ["birth"] : [])],
    value: stated,
    limit: allowed,
    severity: how === "underGranted" ? "warning" : undefined,
    reading: byAge ? "R1" : claims.grants.length > 1 ? "R2" : undefined,
    note: NOTES[how],
    args: { stated, allowed, difference: Math.abs(stated - allowed), ground },
  });
}

/**
 * A ground of its own clause: it passes where it is held; it fails where the bonus rests on a claim that the
 * row itself contradicts. Whether the bonus is as high as it may be is 5.5-max's question.
 */
function judgeGrant(clause: BonusClause, row: Row, context: Context): Judgement {
  const standing = STANDING(row, context);
  const isAge = clause === AGE;
  if (isGap(standing)) return isAge && held.isOfAge(row, context) ? PASS : standing;
  const { claims, aged, notMinority, low } = standing;
  // Most claim nothing, of which ten rules ask.
  if (!isAge && claims.grants.length + claims.refused.length === 0 && !notMinority)
    return NOT_APPLICABLE.noGround;
  if (isAge && aged === true) return PASS;
  const claimed = claims.grants.some((grant) => grant.clause === clause);
  if (claimed && !(isAge && aged === false)) return PASS;
  if (isAge && aged === undefined) return ageGap(row, context);
  const refused = claims.refused.find((one) => one.clause === clause);
  const isOfHan = clause === "5.5.5-6" && notMinority;
  if (isAge ? !claimed : !refused && !isOfHan) return NOT_APPLICABLE.noGround;
  const stated = held.bonusOf(row);
  const limit = low?.points ?? 0;
  const rests = stated > limit && claims.unknown.length === 0;
  if (!rests) return isAge ? NOT_APPLICABLE.ageContradicted : NOT_APPLICABLE.noGround;
  const cells = cellsOf(row);
  if (isAge) return tooYoung(row, context, stated, cells);
  const figures = { value: stated, limit };
  if (!refused || isOfHan) {
    const args = { ethnicity: row.text("ethnicity"), stated };
    return row.fail(cells[0], { cells: [...cells, "ethnicity"], ...figures, note: NOTES.notMinority, args });
  }
  return row.fail(cells[0], {
    cells,
    ...figures,
    note: NOTES.refusedGround,
    args: { ground: refused.text, stated },
  });
}

function tooYoung(row: Row, context: Context, stated: number, cells: readonly [string, string]): Judgement {
  const day = held.dayOfAge(row, context);
  const [birth] = certain(held.birthOf(row), "the birth of who is too young");
  const args = { day: { date: day }, age: ageOn(birth, day), least: context.limit(LIMITS.bonusAge), stated };
  const figures = { value: stated, limit: 0, reading: "R1", note: NOTES.tooYoung, args };
  return row.fail(cells[0], { cells: [...cells, "birth"], ...figures });
}

const PREFERENCE = ["bonus", "grounds", "birth", "ethnicity"];

/** A ground that gives the points of its clause. */
const grant = (id: BonusClause) => ({
  figures: { points: BONUS[id] },
  forms: candidate.each("formula", PREFERENCE, (row, context) => judgeGrant(id, row, context), {
    unless: exempt,
  }),
});

const GRANTS = Object.fromEntries(BONUS_CLAUSES.map((id) => [id, grant(id)]));

/** 五(五)4 to 6: what gives a bonus, and that the highest single one counts. */
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
`,
  {
    ...GRANTS,
    "5.5.5-7": { ...grant(AGE), figures: { points: BONUS[AGE], age: LIMITS.bonusAge } },
    "5.5-max": candidate.each("formula", PREFERENCE, highest, { unless: exempt }),
  }
);
