import { on, type Context, type Judgement, type Row } from "../../../rules";
import { annex } from "../clause";
import { furtherOf, GOALS, RECKONED_LEADERSHIP, RECKONED_PLAN, SIX } from "../facts/heads";
import { FURTHER_UNUSED } from "../notes";
import { LIMITS, TOLERANCE } from "../parameters";
import { beyondRange, partInRange } from "./parts";
import { judgeBody } from "./section-4";

const unitHead = on("unit-head");

/** Six scores of a head and the further ones in use, every one of them in its range. */
function six(row: Row, context: Context): Judgement | undefined {
  const scores = [...SIX, ...furtherOf(row)];
  return beyondRange(row, scores, LIMITS.unitHead, context) ?? row.gap(...scores);
}

/** How many further indicators the form uses, and whether the body may use any. */
function further(row: Row, context: Context): Judgement {
  const used = furtherOf(row);
  const [first] = used;
  if (first === undefined) return FURTHER_UNUSED;
  const most = context.limit(LIMITS.further);
  if (used.length > most) {
    return row.fail(used[most] ?? first, { cells: used, value: used.length, limit: most });
  }
  return judgeBody(row.text("body") || context.setting("body"), row.ref(first), row.refs(used));
}

/** Section 5, the heads of units. */
export const SECTION_5 = annex(
  `
5.2 R7 points=plan: Нэгжийн төлөвлөгөөний биелэлтийн оноо биелэлтийн хувиар, {points}
  | points of the unit's plan follow from its completion, {points}
5.3 R3 points=goal: Нэгжийн даргын ур чадварын зорилтыг гуравдугаар зүйлээр үнэлнэ, {points}
  | the head's skill goals score as in section three, {points}
5.4: Зургаан үзүүлэлт тус бүр {limit} | six indicators, each {limit}
5.5: Нэмэлт үзүүлэлт {limit}-аас олонгүй, зөвхөн заасан байгууллагад хэрэглэнэ
  | at most {limit} further indicators, only in the bodies listed
5.6: Нэгжийн даргын хандлага, удирдах арга барилын оноо = нийлбэр / үзүүлэлтийн тоо
  | attitude and leadership is the average over the indicators in use
`,
  {
    "5.2": unitHead.stated("planPoints", RECKONED_PLAN, {
      tolerance: TOLERANCE,
      // More than the whole plan may give more than its points by the other reading alone.
      within(points, context) {
        const [low, high] = context.limit(LIMITS.plan);
        return [low, points > high && context.reading("R7") === "uncapped" ? points : high];
      },
    }),
    "5.3": unitHead.stated("goals", GOALS, {
      tolerance: TOLERANCE,
      within: LIMITS.goal,
      uses: ["goalCompletion"],
    }),
    "5.4": unitHead.each("limit", SIX, six, { between: LIMITS.unitHead }),
    "5.5": unitHead.each("limit", ["further1", "further2", "further3", "further4", "body"], further, {
      atMost: LIMITS.further,
    }),
    "5.6": [
      unitHead.stated("leadership", RECKONED_LEADERSHIP, {
        tolerance: TOLERANCE,
        within: LIMITS.unitHead,
        uses: SIX,
      }),
      partInRange("leadership", LIMITS.unitHead),
    ],
  }
);
