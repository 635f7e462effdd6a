import { certain, on, unlessSaid, whereHeld, zh } from "../../../rules";
import type { Context, Judge, JudgeSet, RecordSet, Row, SetForm } from "../../../rules";
import { ELEMENT_COUNT } from "../classify/elements";
import { scheme } from "../clause";
import { CONCLUSIONS, criteriaOf, MEASURES, possibleConclusions } from "../facts/conclusion";
import { agreementOf, elementsOfReview, measuresOf, reviewOfElements } from "../facts/results";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { improvement, SANCTION_FORMS } from "./section-4-3-use";

const element = on("element");
const review = on("review");

// Not “equal”, which is what the column is called.
const word = (equal: boolean) => (equal ? zh`相符 | alike` : zh`不相符 | different`);

/** Elements with equal results, and what the sheet states of them: no stated share, so that no kind compares it. */
const matches: JudgeSet = (set, context) => {
  const agreement = agreementOf(set);
  const rows = agreement.contradictions.map(({ row, equal }) => {
    const args = { computed: word(equal), stated: word(!equal) };
    const figures = { value: !equal, limit: equal, note: NOTES.statedMatch, args };
    return row.fail("match", { cells: ["match", "self", "review"], ...figures });
  });
  return [...rows, countOf(set, agreement, context)];
};

function countOf(set: RecordSet, { least, most, gap }: ReturnType<typeof agreementOf>, context: Context) {
  const review = reviewOfElements(set.sheet, context);
  const stated = review?.isOk("matches") ? review.number("matches") : undefined;
  if (review && stated !== undefined && (stated < least || stated > most)) {
    const computed = least === most ? least : `${least}–${most}`;
    const note = { text: NOTES.statedMatches, args: { stated, computed } };
    return review.fail("matches", { value: stated, limit: computed, note });
  }
  return least === most ? set.pass({ value: least }) : (gap ?? incomplete(set));
}

/** Elements are missing from the sheet altogether. */
const incomplete = (set: RecordSet) => set.unknown("incomplete");

/**
 * What a review's conclusion follows from, and the first gap of it. Its matches are those of its elements, else its own
 * figure; a gap there lets the figure stand.
 */
function groundsOf(review: Row, context: Context) {
  const { allowed, gap: open } = measuresOf(review, context);
  const elements = elementsOfReview(review, context);
  const counted = elements && agreementOf(elements);
  const { least, most } = counted ?? { least: 0, most: ELEMENT_COUNT };
  if (least === most) return { least, most, allowed, gap: open };
  const stated = review.isOk("matches") ? review.number("matches") : NaN;
  if (stated >= least && stated <= most) return { least: stated, most: stated, allowed, gap: open };
  const isNone = stated < 0 || stated > ELEMENT_COUNT;
  const ofElements = elements && (counted?.gap ?? incomplete(elements));
  const none = isNone ? review.unknown("unreadable", "matches") : review.missing("matches");
  return { least, most, allowed, gap: isNone ? none : (ofElements ?? none) };
}

/** The conclusion that no filling of gaps could change, against the stated one: a word, which no kind compares. */
const conclusion: Judge = (review, context) => {
  const { least, most, allowed, gap } = groundsOf(review, context);
  const possible = possibleConclusions({ least, most }, allowed, criteriaOf(context));
  const stated = review.choice("conclusion");
  const [only] = possible.size === 1 ? possible : [];
  const fits = CONCLUSIONS.some((each) => each === stated && possible.has(each));
  if (stated !== undefined && !fits) {
    const computed = [...possible].join("／");
    return review.fail("conclusion", {
      cells: ["conclusion", "matches", "judged", "targeted", "feasible", "effective", "vigorous"],
      value: stated,
      limit: computed,
      reading: "R1",
      note: { text: NOTES.statedConclusion, args: { stated, computed } },
    });
  }
  if (only === undefined) return { ...certain(gap, "why several conclusions may be"), reading: "R1" };
  const state = review.has("conclusion") && !review.isBlank("conclusion") && stated === undefined;
  return state ? review.missing("conclusion") : review.pass({ value: only, reading: "R1" });
};

/** Elements without a review of their own: nothing states a conclusion, nobody judges the measures. */
const conclusionOfElements: JudgeSet = (set, context) => {
  const review = reviewOfElements(set.sheet, context);
  if (review && elementsOfReview(review, context)) return [];
  const { least, most, gap } = agreementOf(set);
  const possible = possibleConclusions({ least, most }, MEASURES, criteriaOf(context));
  const [only] = possible.size === 1 ? possible : [];
  if (only !== undefined) return set.pass({ value: only, reading: "R1" });
  const judged = zh`改进措施评价 | judgement of the measures`;
  const field = { id: "judged", type: "choice", name: judged, labels: [] } as const;
  const unjudged = set.unknown("noColumn", { field });
  return { ...(gap ?? (least === most ? unjudged : incomplete(set))), reading: "R1" };
};

/** No diagnosis in the set time counts as 异常: one word of one answer, no class of a list. */
const unconducted: Judge = (row) => {
  const stated = certain(row.choice("conclusion"), "a conclusion that was read");
  if (stated === "异常") return row.pass({ value: stated });
  const cells = ["conclusion", "conducted"];
  return row.fail("conclusion", { cells, value: stated, limit: "异常", note: NOTES.notConducted });
};

/** What is said of the two results of each element, where columns tell whether they agree. */
const ofResults = (judge: JudgeSet): readonly SetForm[] => {
  const uses = ["self", "review", "match"] as const;
  const needs = [["match", "self"] as const, ["match", "review"] as const];
  return whereHeld(element.all("formula", uses, judge, { needs }), ...uses);
};

const MEASURE_FIELDS = ["judged", "targeted", "feasible", "effective", "vigorous"];

/** 四（三）: conclusions and what follows from them. */
export const SECTION_4_3 = scheme`
4.3-1 unit=elements: 自主诊断结果与复核结果相符的要素数 | Elements whose self-diagnosis equals the review result
4.3-2 R1 R5: 复核结论符合标准 | The conclusion follows the criteria
4.3-3: 在规定时间内不开展诊改的学校，结论视为“异常” | No diagnosis in the set time counts as 异常
4.3-4: “待改进”和“异常”的学校改进期{limit}，期满后重新提出复核申请
  | After 待改进 or 异常 {limit} of improvement, then a new review is applied for
4.3-5 unit=people R2: “异常”和连续两次“待改进”的学校，每年按{limit}削减招生计划
  | After 异常, or 待改进 twice running, the enrolment plan is cut by {limit} each year
`({
  "4.3-1": ofResults(matches),
  "4.3-2": [
    review.each("formula", ["matches", "conclusion", ...MEASURE_FIELDS], conclusion, {
      unless: unlessSaid("conducted", false, NOT_APPLICABLE.notConducted),
    }),
    ...ofResults(conclusionOfElements),
  ],
  "4.3-3": review.each("member", [], unconducted, {
    unless: unlessSaid("conducted", true, NOT_APPLICABLE.conducted),
    needs: ["conducted", "conclusion"],
  }),
  "4.3-4": review.all("date", ["reviewEnd", "applied", "reviewStart"], improvement, {
    parameter: LIMITS.improvement,
    needs: ["conclusion"],
  }),
  "4.3-5": SANCTION_FORMS,
});
