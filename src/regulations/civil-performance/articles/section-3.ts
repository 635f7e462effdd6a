import { on, type Judge } from "../../../rules";
import { annex } from "../clause";
import { GOAL, RECKONED_GOAL } from "../facts/goals";
import { BY_OFFICIAL } from "../facts/indicators";
import { LIMITS, TOLERANCE } from "../parameters";
import { averageOver, partInRange } from "./parts";

const goal = on("goal");

/** A document may be named instead of answered with yes; only a no denies it: no answer of yes and no. */
const evidence: Judge = (row) => {
  const denied = /^(?:үгүй|байхгүй|алга|0|false|×|✗|−|no)[.!]?$/iu.test(row.text("evidence").trim());
  return denied ? row.denied("evidence") : undefined;
};

/** Section 3, the skill goals. */
export const SECTION_3 = annex(
  `
3.1 unit=points R3 points=goal: Ур чадварын зорилтын оноо биелэлтийн хувиар, {points}
  | points of a skill goal follow from its completion, {points}
3.2: Зорилт бүр гэрчилгээ, сертификат, нотлох баримттай | a certificate or document for each skill goal
3.3 R3: Ур чадварын дундаж оноо = онооны нийлбэр / арга хэмжээний тоо
  | average over the measures of the skill goals
`,
  {
    "3.1": goal.stated("total", RECKONED_GOAL, {
      tolerance: TOLERANCE,
      within: LIMITS.goal,
      uses: ["base", "target", "achieved", "completion"],
    }),
    "3.2": goal.each("attest", [], evidence, { needs: ["evidence"] }),
    "3.3": [
      averageOver({
        record: "goal",
        by: BY_OFFICIAL,
        uses: ["total", GOAL],
        field: "total",
        figures: GOAL,
        follows: "3.1",
      }),
      partInRange("goals", LIMITS.goal),
    ],
  }
);
