import { rules } from "../clause";
import {
  ageOn,
  notApplicable,
  PASS,
  type Context,
  type Draft,
  type Judgement,
  type Row,
} from "../../../rules";
import { ageGrant, grantText, highestGrant, type Claims, type Grant } from "../classify/bonus";
import {
  birthOf,
  bonusField,
  bonusGap,
  bonusOf,
  claimsIn,
  dayOfAge,
  groundsField,
  isNearAge,
  isOfAge,
  pointsIn,
} from "../facts/candidates";
import type { BonusClause } from "../classify/grounds";
import { NOT_CONCERNED, NOTES } from "../notes";
import { BONUS, LIMITS } from "../parameters";
import { publicationFailed } from "../facts/publication";
import { plain } from "../classify/text";
import { examined } from "./section-4";

const NO_GROUND = notApplicable(NOT_CONCERNED.noGround);
const AGE_CONTRADICTED = notApplicable(NOT_CONCERNED.ageContradicted);

const HAN = /^(?:汉|汉族|0?1)$/;
const isMinorityGrant = (grant: Grant): boolean => grant.label === "少数民族";

/** What a candidate claims, less what the sheet's own columns contradict. */
interface Standing {
  readonly claims: Claims;
  readonly aged: boolean | undefined;
  /** A minority's ground claimed by somebody of the Han. */
  readonly notMinority: boolean;
  readonly low: Grant | undefined;
  /** The most that the grant can come to once gaps are filled. */
  readonly high: number;
}

function standingOf(row: Row, context: Context): Standing | undefined {
  const claimed = claimsIn(row, context);
  if (!claimed) return undefined;
  const notMinority = claimed.grants.some(isMinorityGrant) && HAN.test(plain(row.text("ethnicity")));
  const claims = notMinority
    ? { ...claimed, grants: claimed.grants.filter((grant) => !isMinorityGrant(grant)) }
    : claimed;
  const aged = isOfAge(row, context);
  const pointsOf = pointsIn(context);
  const low = highestGrant(claims, aged, pointsOf);
  const most = highestGrant(claims, aged ?? true, pointsOf)?.points ?? 0;
  return { claims, aged, notMinority, low, high: claims.unknown.length > 0 ? Infinity : most };
}

/** Why nobody knows whether a candidate is 25: no birth date, or no day to count to (R1). */
function ageGap(row: Row, context: Context): Judgement {
  if (!birthOf(row) || !Number.isNaN(dayOfAge(row, context))) {
    return row.isBlank("birth") && !row.has("birth") && row.has("idNumber") && !row.isOk("idNumber")
      ? row.missing("idNumber")
      : row.missing("birth");
  }
  return context.reading("R1") === "registration"
    ? { ...row.missing("registered"), reading: "R1" }
    : row.unknown("notSet", null, { field: "ageDay", reading: "R1" });
}

/** The stated bonus against the highest single grant. */
const highest = examined((row, context) => {
  const standing = standingOf(row, context);
  if (!standing) return row.missing(groundsField(row, context));
  const stated = bonusOf(row, context);
  if (Number.isNaN(stated)) return bonusGap(row, context) ?? PASS;
  const { low, high } = standing;
  const least = low?.points ?? 0;
  if (stated > high) return granted(row, context, standing, stated, high, "overGranted");
  if (stated === 0 && least > 0 && publicationFailed(row, context)) return PASS;
  if (stated < least) return granted(row, context, standing, stated, least, "underGranted");
  if (stated === least && least === high) return PASS;
  const [unknownGround] = standing.claims.unknown;
  if (unknownGround === undefined) return ageGap(row, context);
  const field = groundsField(row, context);
  return row.unknown("unreadable", field, {
    cells: [field, bonusField(row, context)],
    field: row.table.columns.get(field)?.field,
    note: { text: NOTES.unknownGround, args: { ground: unknownGround } },
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
  const at = bonusField(row, context);
  const byAgeAlone = ageGrant(pointsIn(context));
  const best = allowed === (low?.points ?? 0) ? low : byAgeAlone;
  const isClaimed = claims.grants.some((g) => g.clause === "5.5.5-7");
  const wouldDo = stated > allowed && stated <= byAgeAlone.points && isNearAge(row, context);
  const byAge = best?.clause === "5.5.5-7" || (aged === false && (isClaimed || wouldDo));
  return row.fail(at, {
    cells: [at, groundsField(row, context), ...(byAge ? ["birth"] : [])],
    value: stated,
    limit: allowed,
    severity: how === "underGranted" ? "warning" : undefined,
    reading: byAge ? "R1" : claims.grants.length > 1 ? "R2" : undefined,
    note: {
      text: NOTES[how],
      args: {
        stated,
        allowed,
        difference: Math.abs(stated - allowed),
        ground: best ? grantText(best) : NOTES.noGround,
      },
    },
  });
}

/**
 * A ground of its own clause: it passes where it is held; it fails where the bonus rests on a claim that the
 * row itself contradicts. Whether the bonus is as high as it may be is 5.5-max's question.
 */
const grant = (clause: BonusClause) =>
  examined((row, context) => {
    const standing = standingOf(row, context);
    const isAge = clause === "5.5.5-7";
    if (!standing) {
      return isAge && isOfAge(row, context) ? PASS : row.missing(groundsField(row, context));
    }
    const { claims, aged, notMinority, low } = standing;
    const claimed = claims.grants.some((held) => held.clause === clause);
    const stated = bonusOf(row, context);
    const rests = stated > (low?.points ?? 0) && claims.unknown.length === 0;
    const at = bonusField(row, context);
    const cells = [at, groundsField(row, context)];
    if (isAge) {
      if (aged === true) return PASS;
      if (aged === undefined) return claimed ? PASS : ageGap(row, context);
      if (!claimed) return NO_GROUND;
      return rests ? tooYoung(row, context, stated, cells) : AGE_CONTRADICTED;
    }
    if (claimed) return PASS;
    if (!rests) return NO_GROUND;
    if (clause === "5.5.5-6" && notMinority) {
      const note = { text: NOTES.notMinority, args: { ethnicity: row.text("ethnicity"), stated } };
      return row.fail(at, { cells: [...cells, "ethnicity"], value: stated, limit: low?.points ?? 0, note });
    }
    const refused = claims.refused.find((one) => one.clause === clause);
    if (!refused) return NO_GROUND;
    const note = { text: NOTES.refusedGround, args: { ground: refused.text, stated } };
    return row.fail(at, { cells, value: stated, limit: low?.points ?? 0, note });
  });

function tooYoung(row: Row, context: Context, stated: number, cells: string[]): Judgement {
  const day = dayOfAge(row, context);
  const birth = birthOf(row)?.[0] ?? NaN;
  return row.fail(cells[0] ?? null, {
    cells: [...cells, "birth"],
    value: stated,
    limit: 0,
    reading: "R1",
    note: { text: NOTES.tooYoung, args: { day: { date: day }, age: ageOn(birth, day), stated } },
  });
}

const GRANTS: readonly (readonly [BonusClause, string, string])[] = [
  ["5.5.4-1", "运动健将、武术项目武英级运动员", "运动健将, 武术 武英级"],
  ["5.5.4-2", "一级运动员", "一级运动员"],
  [
    "5.5.5-1",
    "地级以上劳动模范、先进生产（工作）者、科技进步（成果）奖获得者",
    "model and advanced workers, prizes for science, of prefecture level or above",
  ],
  [
    "5.5.5-2",
    "省级五一劳动奖章、新长征突击手、三八红旗手",
    "provincial 五一劳动奖章, 新长征突击手, 三八红旗手",
  ],
  ["5.5.5-3", "个人三等功以上", "personal third-class merit or above"],
  [
    "5.5.5-4",
    "归侨、归侨子女、华侨子女、台湾省籍考生",
    "returned overseas Chinese, their children, children of overseas Chinese, 台湾省籍",
  ],
  ["5.5.5-5", "烈士子女、烈士配偶", "children and spouses of martyrs"],
  [
    "5.5.5-6",
    "边疆、山区、牧区、少数民族聚居地区的少数民族考生和三线企业先进",
    "minority candidates of border, mountain, pastoral or minority areas; advanced workers of third-line firms",
  ],
  ["5.5.5-7", "年满{age}以上", "aged {age} or over"],
  ["5.5.6", "自主就业的退役士兵", "retired soldiers who found work themselves"],
];

/** 五(五)4 to 6: what gives a bonus, and that the highest single one counts. */
export const SECTION_5_BONUS = rules(
  ...GRANTS.map(([id, zh, en]): Draft => ({
    id,
    kind: "formula",
    title: { zh: `${zh}加{points}`, en: `{points} more: ${en}` },
    figures: { points: BONUS[id], ...(id === "5.5.5-7" && { age: LIMITS.bonusAge }) },
    forms: grant(id),
    ...(id === "5.5.5-7" && { readings: ["R1"] }),
  })),
  {
    id: "5.5-max",
    kind: "formula",
    title: {
      zh: "照顾分不得累计，以最高一项为准",
      en: "Grants are not added up: the highest single one counts",
    },
    forms: highest,
    readings: ["R1", "R2"],
  }
);
