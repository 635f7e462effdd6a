import { PASS, type Context, type Judgement, type Row, type Rule } from "../../../rules";
import { isKnown, onRow, rulesOf, type Computed } from "../define";
import { furtherOf, leadershipOf, SIX } from "../heads";
import { FURTHER_UNUSED } from "../messages";
import { compareStated } from "../measures";
import { FURTHER, GOAL_POINTS, MEASURE_POINTS, MOST_FURTHER, UNIT_HEAD_RANGE } from "../parameters";
import { goalPoints, planPoints } from "../scoring";
import { partOn } from "../sheet-parts";
import { judgeBody } from "./head-team";

const rule = rulesOf({
  mn: "Тав. Нэгжийн даргын ажлын гүйцэтгэл, үр дүн, мэргэшлийн түвшинг үнэлэх",
  en: "Section 5: heads of units",
});

const LIMIT = [0, 15] as const;
const outside = (row: Row, field: string, most: number): Judgement | undefined =>
  row.isOk(field) && (row.number(field) < 0 || row.number(field) > most)
    ? row.fail(field, { value: row.number(field), limit: [0, most] })
    : undefined;

function judgePlan(row: Row): Judgement {
  const wide = outside(row, "planPoints", MEASURE_POINTS);
  if (wide) return wide;
  return row.gap("plan") ?? compareStated(row, "planPoints", planPoints(row.number("plan")), ["plan"]);
}

/** Points of the skill goals that stand on the head's own sheet. */
export const goalsOnSheet = (row: Row, context: Context): Computed | undefined =>
  row.table.count === 1 ? partOn(row.table.sheet, "goals", context) : undefined;

function judgeGoals(row: Row, context: Context): Judgement {
  const wide = outside(row, "goals", GOAL_POINTS);
  if (wide) return wide;
  const reckoned = goalsOnSheet(row, context);
  if (reckoned !== undefined) return isKnown(reckoned) ? compareStated(row, "goals", reckoned, []) : reckoned;
  if (row.isOk("goalCompletion")) {
    return compareStated(row, "goals", goalPoints(row.number("goalCompletion")), ["goalCompletion"]);
  }
  return row.gap("goals") ?? PASS;
}

function judgeSix(row: Row): Judgement {
  const fields = [...SIX, ...furtherOf(row)];
  const wide = fields.find((field) => outside(row, field, LIMIT[1]));
  return (wide && outside(row, wide, LIMIT[1])) || (row.gap(...SIX) ?? PASS);
}

function judgeFurther(row: Row, context: Context): Judgement {
  const used = furtherOf(row);
  const [first] = used;
  if (first === undefined) return FURTHER_UNUSED;
  if (used.length > MOST_FURTHER) {
    return row.fail(used[MOST_FURTHER] ?? first, { cells: used, value: used.length, limit: MOST_FURTHER });
  }
  return judgeBody(row.text("body") || context.setting("body"), row.ref(first), row.refs(used));
}

function judgeLeadership(row: Row): Judgement {
  const wide = outside(row, "leadership", LIMIT[1]);
  if (wide) return wide;
  const gap = row.gap(...SIX);
  if (gap) return gap;
  const points = leadershipOf(row);
  return isKnown(points) ? compareStated(row, "leadership", points, [...SIX, ...furtherOf(row)]) : points;
}

/** Section 5, the heads of units. */
export const UNIT_HEAD_RULES: readonly Rule[] = [
  rule(
    "5.2",
    "formula",
    {
      mn: "Нэгжийн төлөвлөгөөний биелэлтийн оноо = хувь × 70 / 100",
      en: "points of the unit's plan = completion × 70 / 100",
    },
    onRow("unit-head", judgePlan)
  ),
  rule(
    "5.3",
    "formula",
    {
      mn: "Нэгжийн даргын ур чадварын зорилтыг 3 дугаар зүйлээр үнэлнэ",
      en: "the head's skill goals score as in section 3",
    },
    onRow("unit-head", judgeGoals),
    { readings: ["R3"] }
  ),
  rule(
    "5.4",
    "limit",
    { mn: "Зургаан үзүүлэлт тус бүр 0-15 оноотой", en: "six indicators, each 0–15" },
    onRow("unit-head", judgeSix),
    {
      parameter: UNIT_HEAD_RANGE,
      comparison: "between",
    }
  ),
  rule(
    "5.5",
    "limit",
    {
      mn: "Нэмэлт 1-3 үзүүлэлтийг зөвхөн заасан байгууллагад хэрэглэнэ",
      en: "1–3 further indicators, only in the bodies listed",
    },
    onRow("unit-head", judgeFurther),
    { parameter: FURTHER, comparison: "atMost" }
  ),
  rule(
    "5.6",
    "formula",
    {
      mn: "Нэгжийн даргын хандлага, удирдах арга барилын оноо = нийлбэр / үзүүлэлтийн тоо",
      en: "attitude and leadership is the average over the indicators in use",
    },
    onRow("unit-head", judgeLeadership)
  ),
];
