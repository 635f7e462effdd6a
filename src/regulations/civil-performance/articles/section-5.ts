import { on, type Judge } from "../../../rules";
import { annex } from "../clause";
import { FURTHER_FIELDS, furtherOf, GOALS, RECKONED_LEADERSHIP, RECKONED_PLAN } from "../facts/heads";
import { SIX } from "../facts/indicators";
import { LIMITS, TOLERANCE } from "../parameters";
import { ALL_BEYOND, partInRange } from "./parts";
import { judgeFurther } from "./section-4";

const unitHead = on("unit-head");

/** As section 4 asks of rows, here of columns: which are in use, and whether the body may have any. No limit asks both. */
const further: Judge = (row, context) => {
  const used = furtherOf(row);
  const body = row.text("body") || context.setting("body");
  return judgeFurther(row.refs(used), body, context, (index, figures) =>
    row.fail(used[index], { cells: used, ...figures })
  );
};

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
    "5.4": unitHead.within((row) => [...SIX, ...furtherOf(row)], {
      between: LIMITS.unitHead,
      note: ALL_BEYOND,
      uses: SIX,
    }),
    "5.5": unitHead.each("limit", [...FURTHER_FIELDS, "body"], further, { atMost: LIMITS.further }),
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
