import { PASS, type Context, type Judgement, type Row, type Rule } from "../../../rules";
import { judgeAverage } from "../averages";
import { isKnown, NONE_CONCERNED, onRow, onSet, rulesOf } from "../define";
import { completionOfGoal, pointsOfGoal } from "../goals";
import { compareStated } from "../measures";
import { GOAL_POINTS } from "../parameters";
import { goalPoints } from "../scoring";

const rule = rulesOf({
  mn: "Гурав. Мэдлэг, ур чадвараа дээшлүүлэх зорилт, арга хэмжээний биелэлт, үр дүнг үнэлэх",
  en: "Section 3: skill goals",
});

function judgeGoal(row: Row, context: Context): Judgement {
  if (row.isOk("total") && (row.number("total") < 0 || row.number("total") > GOAL_POINTS)) {
    return row.fail("total", { value: row.number("total"), limit: [0, GOAL_POINTS] });
  }
  const percent = completionOfGoal(row, context);
  if (!isKnown(percent)) return percent;
  return compareStated(row, "total", goalPoints(percent), ["base", "target", "achieved", "completion"], "R3");
}

/** A document may be named instead of answered with yes; only a no denies it. */
function judgeEvidence(row: Row): Judgement {
  const gap = row.gap("evidence");
  if (gap) return gap;
  const denied = /^(?:үгүй|байхгүй|алга|0|false|×|✗|−|no)[.!]?$/iu.test(row.text("evidence").trim());
  return denied ? row.fail("evidence", { value: false, limit: true }) : PASS;
}

/** Section 3, the skill goals. */
export const GOAL_RULES: readonly Rule[] = [
  rule(
    "3.1",
    "formula",
    {
      mn: "Ур чадварын зорилтын оноо = биелэлтийн хувь × 15 / 100",
      en: "points of a skill goal = completion × 15 / 100",
    },
    onRow("goal", judgeGoal),
    { readings: ["R3"] }
  ),
  rule(
    "3.2",
    "attest",
    {
      mn: "Зорилт бүр гэрчилгээ, сертификат, нотлох баримттай",
      en: "a certificate or document for each skill goal",
    },
    onRow("goal", judgeEvidence)
  ),
  rule(
    "3.3",
    "formula",
    {
      mn: "Ур чадварын дундаж оноо = онооны нийлбэр / арга хэмжээний тоо",
      en: "average over the measures of the skill goals",
    },
    onSet("goal", (set, context) => {
      const values = [...set.rows()].map((row) => ({ row, value: pointsOfGoal(row, context) }));
      return values.length === 0 ? [NONE_CONCERNED] : judgeAverage(set, "total", values, { reading: "R3" });
    }),
    { readings: ["R3"] }
  ),
];
