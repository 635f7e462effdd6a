import { pass, type Context, type Judgement, type RecordSet, type Row, type Rule } from "../../../rules";
import { schemeRule } from "../clause";
import { whereHeld } from "../held";
import { CONCLUSIONS, possibleConclusions, type Matches, type Measures } from "../conclusion";
import { improvement } from "../improvement";
import { NOT_APPLICABLE, NOTES } from "../messages";
import { ELEMENT_COUNT, LIMITS } from "../parameters";
import { agreementOf, elementsOfReview, measuresOf, reviewOfElements } from "../results";
import { sanction, sanctionInColleges } from "../sanction";

const EQUAL = { zh: "相符", en: "equal" } as const;
const DIFFERENT = { zh: "不相符", en: "different" } as const;
const word = (equal: boolean): { zh: string; en: string } => (equal ? EQUAL : DIFFERENT);

/** No column says whether results agree. */
const lacks = (set: RecordSet): Judgement | undefined =>
  set.has("match") ? undefined : set.gap("self", "review");

/** The number of elements with equal results; answers and figures that the sheet states are held against it. */
function matches(set: RecordSet, context: Context): Judgement[] {
  const missing = lacks(set);
  if (missing) return [missing];
  const agreement = agreementOf(set);
  const rows = agreement.contradictions.map(({ row, equal }): Judgement => {
    const args = { computed: word(equal), stated: word(!equal) };
    const note = { text: NOTES.statedMatch, args };
    return {
      ...row.fail("match", { cells: ["match", "self", "review"], value: !equal, limit: equal, note }),
      record: row.name,
    };
  });
  return [...rows, ...countOf(set, agreement, context)];
}

function countOf(
  set: RecordSet,
  { least, most, gap }: Matches & { readonly gap?: Judgement },
  context: Context
): Judgement[] {
  const review = reviewOfElements(set.sheet, context);
  const stated = review?.isOk("matches") ? review.number("matches") : undefined;
  if (review && stated !== undefined && (stated < least || stated > most)) {
    const computed = least === most ? least : `${least}–${most}`;
    const note = { text: NOTES.statedMatches, args: { stated, computed } };
    return [{ ...review.fail("matches", { value: stated, limit: computed, note }), record: review.name }];
  }
  if (least !== most) return [gap ?? incomplete(set)];
  return [pass({ value: least, sheet: set.sheet })];
}

/** Elements are missing from the sheet altogether. */
const incomplete = (set: RecordSet): Judgement => ({
  outcome: "unknown",
  reason: "incomplete",
  at: null,
  cells: [],
  sheet: set.sheet,
});

/** What the conclusion follows from, and the first gap of it. */
interface Grounds extends Matches {
  readonly allowed: readonly Measures[];
  readonly gap: Judgement | undefined;
}

/** The matches of a review: those of its elements, else its own figure; a gap there lets the figure stand. */
function groundsOf(review: Row, context: Context): Grounds {
  const { allowed, gap: open } = measuresOf(review);
  const elements = elementsOfReview(review, context);
  const counted = elements && agreementOf(elements);
  const { least, most } = counted ?? { least: 0, most: ELEMENT_COUNT };
  if (least === most) return { least, most, allowed, gap: open };
  if (review.isOk("matches")) {
    const stated = review.number("matches");
    if (stated >= least && stated <= most) return { least: stated, most: stated, allowed, gap: open };
    if (stated < 0 || stated > ELEMENT_COUNT) {
      const field = review.table.columns.get("matches")?.field ?? "matches";
      return { least, most, allowed, gap: review.unknown("unreadable", "matches", { field }) };
    }
  }
  return {
    least,
    most,
    allowed,
    gap: elements ? (counted?.gap ?? incomplete(elements)) : review.missing("matches"),
  };
}

/** A review's conclusion: computed where no filling of gaps could change it, and held against the stated one. */
function conclusion(review: Row, context: Context): Judgement {
  if (review.yes("conducted") === false) return NOT_APPLICABLE.notConducted;
  const { least, most, allowed, gap } = groundsOf(review, context);
  const possible = possibleConclusions({ least, most }, allowed, context.reading("R1") === "either");
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
  if (only === undefined) return { ...(gap ?? review.missing("judged")), reading: "R1" };
  const state = review.has("conclusion") && !review.isBlank("conclusion") && stated === undefined;
  return state ? review.missing("conclusion") : pass({ value: only, reading: "R1" });
}

/** Elements without a review of their own: nothing states a conclusion, nobody judges the measures. */
function conclusionOfElements(set: RecordSet, context: Context): Judgement[] {
  const review = reviewOfElements(set.sheet, context);
  if (review && elementsOfReview(review, context)) return [];
  const missing = lacks(set);
  if (missing) return [missing];
  const { least, most, gap } = agreementOf(set);
  const possible = possibleConclusions(
    { least, most },
    ["strong", "between", "weak"],
    context.reading("R1") === "either"
  );
  const [only] = possible.size === 1 ? possible : [];
  if (only !== undefined) return [pass({ value: only, reading: "R1", sheet: set.sheet })];
  const judged = { zh: "改进措施评价", en: "judgement of the measures" };
  const field = { id: "judged", type: "choice", name: judged, labels: [] } as const;
  const unjudged: Judgement = {
    outcome: "unknown",
    reason: "noColumn",
    field,
    at: null,
    cells: [],
    sheet: set.sheet,
  };
  return [{ ...(gap ?? (least === most ? unjudged : incomplete(set))), reading: "R1" }];
}

/** No diagnosis in the set time counts as 异常. */
function unconducted(row: Row): Judgement {
  const conducted = row.yes("conducted");
  if (conducted === undefined) return row.missing("conducted");
  if (conducted) return NOT_APPLICABLE.conducted;
  const stated = row.choice("conclusion");
  if (stated === undefined) return row.missing("conclusion");
  if (stated === "异常") return pass({ value: stated });
  return row.fail("conclusion", {
    cells: ["conclusion", "conducted"],
    value: stated,
    limit: "异常",
    note: { text: NOTES.notConducted },
  });
}

/** 四（三）: conclusions and what follows from them. */
export const SECTION_4_3: readonly Rule[] = [
  schemeRule({
    id: "4.3-1",
    kind: "formula",
    title: {
      zh: "自主诊断结果与复核结果相符的要素数",
      en: "Elements whose self-diagnosis equals the review result",
    },
    forms: whereHeld({ record: "element", scope: "set", judge: matches }, "self", "review", "match"),
  }),
  schemeRule({
    id: "4.3-2",
    kind: "formula",
    title: { zh: "复核结论符合标准", en: "The conclusion follows the criteria" },
    readings: ["R1"],
    forms: [
      { record: "review", scope: "row", judge: conclusion },
      ...whereHeld(
        { record: "element", scope: "set", judge: conclusionOfElements },
        "self",
        "review",
        "match"
      ),
    ],
  }),
  schemeRule({
    id: "4.3-3",
    kind: "member",
    title: {
      zh: "在规定时间内不开展诊改的学校，结论视为“异常”",
      en: "No diagnosis in the set time counts as 异常",
    },
    forms: [{ record: "review", scope: "row", judge: unconducted }],
  }),
  schemeRule({
    id: "4.3-4",
    kind: "date",
    title: {
      zh: "“待改进”和“异常”的学校改进期1年，期满后重新提出复核申请",
      en: "After 待改进 or 异常 a year of improvement, then a new review is applied for",
    },
    parameter: LIMITS.improvement,
    forms: [{ record: "review", scope: "set", judge: improvement }],
  }),
  schemeRule({
    id: "4.3-5",
    kind: "formula",
    title: {
      zh: "“异常”和连续2次“待改进”的学校，每年按10%削减招生计划",
      en: "After 异常, or 待改进 twice running, the enrolment plan is cut by 10 % each year",
    },
    parameter: LIMITS.planCut,
    comparison: "atLeast",
    readings: ["R2"],
    forms: [
      { record: "review", scope: "set", judge: sanction },
      { record: "college", scope: "set", judge: sanctionInColleges },
    ],
  }),
];
