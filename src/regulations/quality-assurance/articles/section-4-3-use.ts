import { addYears, exact, isGap, on, pass, PASS, rowsIn } from "../../../rules";
import type { Context, Judgement, Row, SetForm, JudgeSet } from "../../../rules";
import { collegeKey } from "../classify/schedule";
import { reviewsByCollege, reviewsInOrder } from "../facts/reviews";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";

const review = on("review");

/** Whether a row's application came after its review: one from before it is the one that led to it. */
const isAppliedAgain = (row: Row): boolean =>
  row.isOk("applied") && !(row.number("applied") <= row.number("reviewEnd"));

/** The day of a new review: of the application where the row gives it, else of the next review. */
function renewal(row: Row, next: Row | undefined): { row: Row; field: string } | undefined {
  if (isAppliedAgain(row)) return { row, field: "applied" };
  if (!next) return undefined;
  const days = isAppliedAgain(next) ? ["reviewStart", "reviewEnd"] : ["applied", "reviewStart", "reviewEnd"];
  const field = days.find((each) => next.isOk(each));
  return { row: next, field: field ?? (next.has("reviewStart") ? "reviewStart" : "reviewEnd") };
}

function judge(row: Row, conclusion: string, next: Row | undefined, context: Context): Judgement {
  const gap = row.gap("reviewEnd");
  if (gap) return gap;
  const due = addYears(row.number("reviewEnd"), context.limit(LIMITS.improvement));
  const again = renewal(row, next);
  // That nothing says of an application does not mean that there was none.
  if (!again) {
    if (context.asOf <= due) return PASS;
    return row.isOk("applied") ? row.unclear("applied", NOTES.appliedBefore) : row.missing("applied");
  }
  if (!again.row.isOk(again.field)) return again.row.missing(again.field);
  const day = again.row.number(again.field);
  if (day >= due) return PASS;
  const args = { conclusion, due: { date: due }, day: { date: day } };
  const cells = [again.field, row.ref("reviewEnd"), row.ref("conclusion")];
  return again.row.fail(again.field, { cells, value: day, limit: due, note: NOTES.tooEarly, args });
}

/**
 * Only after a year of improvement a new review is applied for: each review that calls for one is held against the
 * college's next one, which only the list in its order tells.
 */
export const improvement: JudgeSet = (_, context) => {
  const said = reviewsInOrder(context).flatMap(({ row, next }): Judgement[] => {
    if (row.yes("conducted") === false && row.isBlank("reviewEnd")) return [];
    const conclusion = row.choice("conclusion");
    if (conclusion === undefined) return [row.missing("conclusion")];
    if (conclusion === "有效") return [];
    return [{ ...judge(row, conclusion, next, context), record: row.name }];
  });
  return said.length > 0 ? said : [NOT_APPLICABLE.noImprovement];
};

const college = on("college");

/** Conclusions of a college as far as they go; a diagnosis not made in time counts as 异常. */
const conclusionOf = (row: Row): string | undefined =>
  row.yes("conducted") === false ? "异常" : row.choice("conclusion");

/**
 * Whether reviews in the order of time call for the sanction: the latest conclusion is 异常, or 待改进 as the one
 * before it; where one that matters is missing, that.
 */
function isSanctioned(reviews: readonly Row[]): boolean | Judgement {
  const [last, before] = [reviews.at(-1), reviews.at(-2)];
  if (!last) return false;
  const conclusion = conclusionOf(last);
  if (conclusion === undefined) return last.missing("conclusion");
  if (conclusion !== "待改进" || !before) return conclusion === "异常";
  const earlier = conclusionOf(before);
  return earlier === undefined ? before.missing("conclusion") : earlier === "待改进";
}

/** What is kept to beside the plan. */
const HALTS = ["majorsHalted", "projectsLimited"] as const;

/** The plan of a row, held against that of the year before. */
function judgePlan(row: Row, earlier: Row | undefined, context: Context): Judgement {
  const fromThen = row.isOk("planBefore") ? undefined : earlier;
  const [before, field] = fromThen?.isOk("plan") ? [fromThen, "plan"] : [row, "planBefore"];
  const byFirst = context.reading("R2") === "first";
  const gap = row.gap("plan") ?? before.gap(field) ?? (byFirst ? row.gap("firstPlan") : undefined);
  if (!gap) {
    const [past, cut] = [before.number(field), context.limit(LIMITS.planCut)];
    const base = byFirst ? row.number("firstPlan") : past;
    const plan = row.number("plan");
    // The year before less a share of the base; a part of a place is kept.
    const allowed = Math.ceil(exact(past - (base * cut) / 100));
    const cells = ["plan", before.ref(field), ...(byFirst ? ["firstPlan"] : [])];
    const args = { base, allowed, plan, cut: { percent: cut } };
    const figures = { value: plan, limit: allowed, note: NOTES.planNotCut, args };
    if (plan > allowed) return row.fail("plan", { cells, ...figures });
  }
  const denied = HALTS.find((halt) => row.yes(halt) === false);
  if (denied !== undefined) return row.denied(denied);
  const open = HALTS.find((halt) => row.has(halt) && !row.isOk(halt));
  return gap ?? (open === undefined ? pass({ value: row.number("plan") }) : row.missing(open));
}

const SANCTIONS = ["plan", "planBefore", ...HALTS] as const;

/** Sanctions beside the reviews themselves. */
const sanction: JudgeSet = (set, context) => {
  const beside = SANCTIONS.some((field) => set.has(field));
  const elsewhere = rowsIn("college", context).some((row) => SANCTIONS.some((field) => row.has(field)));
  if (elsewhere && !beside) return [];
  const judgements: Judgement[] = [];
  let open: Judgement | undefined;
  for (const { row, earlier } of reviewsInOrder(context)) {
    const sanctioned = isSanctioned([...earlier, row]);
    const record = row.name;
    if (isGap(sanctioned)) open ??= { ...sanctioned, record };
    else if (sanctioned && beside) judgements.push({ ...judgePlan(row, earlier.at(-1), context), record });
    else if (sanctioned) open ??= set.gap("plan");
  }
  if (open) judgements.push(open);
  return judgements.length > 0 ? judgements : [NOT_APPLICABLE.noSanction];
};

/** Sanctions in the province's list of colleges, by the reviews of the workbook. */
const sanctionInColleges: JudgeSet = (set, context) => {
  if (!SANCTIONS.some((field) => set.has(field))) return [];
  const judgements = [...set.rows()].flatMap((row): Judgement[] => {
    const reviews = reviewsByCollege(context).get(collegeKey(row.text("college"))) ?? [];
    const sanctioned = isSanctioned(reviews);
    if (sanctioned === false) return [];
    const judged = isGap(sanctioned) ? sanctioned : judgePlan(row, undefined, context);
    return [{ ...judged, record: row.name }];
  });
  return judgements.length > 0 ? judgements : [NOT_APPLICABLE.noSanction];
};

const USES = ["conclusion", "conducted", "firstPlan", ...SANCTIONS];

/** The sanction follows from a college's conclusions in the order of time, which no kind of one record sees. */
export const SANCTION_FORMS: readonly SetForm[] = [
  review.all("formula", USES, sanction, { atLeast: LIMITS.planCut }),
  college.all("formula", USES, sanctionInColleges, { atLeast: LIMITS.planCut }),
];
