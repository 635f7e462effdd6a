import { addYears, asking, certain, fail, on, oncePerCheck, pass, periodsUntil } from "../../../rules";
import { rowsIn, trait, unlessSaid } from "../../../rules";
import type { Context, Judge, Judgement, JudgeSet, Row } from "../../../rules";
import { collegeKey } from "../classify/schedule";
import { scheme } from "../clause";
import { firstYearOf, reviewsByCollege } from "../facts/reviews";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { COLLEGE_QUESTIONS } from "./questions";

const college = on("college");
const review = on("review");

/** Which of the two is asked depends on the college, a new one being evaluated first: no answer alone decides. */
const firstDiagnosis: Judge = (row) => {
  if (row.yes("isNew") === true) return newCollege(row);
  if (row.has("isNew") && !row.isOk("isNew") && !row.isBlank("isNew")) return row.missing("isNew");
  const evaluated = row.yes("evaluated");
  if (evaluated === undefined) return row.missing("evaluated");
  if (!evaluated) return NOT_APPLICABLE.notEvaluated;
  const inOne = row.has("diagnosedAndFiled") && !row.has("selfDiagnosed");
  const fields = inOne ? ["diagnosedAndFiled"] : ["selfDiagnosed", "filed"];
  const denied = fields.find((field) => row.yes(field) === false);
  if (denied !== undefined) return row.denied(denied);
  return row.gap(...fields);
};

function newCollege(row: Row) {
  const evaluated = row.yes("newEvaluated") ?? (row.isOk("evaluatedOn") ? true : undefined);
  const diagnosed = row.yes("diagnosedAndFiled") ?? row.yes("selfDiagnosed");
  if (evaluated || diagnosed === false) return undefined;
  const field = row.has("newEvaluated") || !row.has("evaluatedOn") ? "newEvaluated" : "evaluatedOn";
  if (evaluated === undefined) return row.missing(field);
  if (diagnosed === undefined) return row.missing("selfDiagnosed");
  const made = row.isOk("selfDiagnosed") ? "selfDiagnosed" : "diagnosedAndFiled";
  return row.denied(field, { cells: [field, made], note: NOTES.newNotEvaluated });
}

/**
 * Each period of years that is over holds a diagnosis: the periods of a college follow from the as-of date. Only
 * the day on which one was completed tells; a review says nothing of the years before it.
 */
const cycles: JudgeSet = (_, context) =>
  [...reviewsByCollege(context).values()].map((rows) => cyclesOf(rows, context));

function cyclesOf(rows: readonly Row[], context: Context): Judgement {
  const first = certain(rows[0], "a review of each college");
  const [record, { sheet }] = [first.text("college"), first.table];
  const periods = periodsUntil(firstYearOf(record, context), context.limit(LIMITS.cycle), context.asOf);
  if (periods.length === 0) return { ...NOT_APPLICABLE.noWindowEnded, record, sheet };
  const made = rows.filter((row) => row.yes("conducted") !== false);
  const days = made.map((row) => row.number("diagnosed"));
  const missed = periods.find(({ from, to }) => !days.some((day) => day >= from && day <= to));
  if (!missed) return pass({ record });
  const open = made.find((row) => !row.isOk("diagnosed"));
  if (open) return { ...open.missing("diagnosed"), record };
  const args = { from: { date: missed.from }, to: { date: missed.to } };
  const cells = rows.flatMap((row) => row.refs(["diagnosed"]));
  return fail({ record, sheet, cells, note: NOTES.noDiagnosis, args });
}

/** Colleges that were reviewed in the years up to the as-of date, by their reviews. */
const reviewedLately = oncePerCheck((context) => {
  const since = addYears(context.asOf, -context.limit(LIMITS.cycle));
  const isLately = (day: number): boolean => day <= context.asOf && day > since;
  const lately = rowsIn("review", context).filter(
    (row) => isLately(row.number("reviewStart")) || isLately(row.number("reviewEnd"))
  );
  return new Set(lately.map((row) => collegeKey(row.text("college"))));
});

/** A college was sampled: by its own column, else by the reviews of the workbook, where it has any. */
const SAMPLED = trait<boolean>("sampled", [], (row, context) => {
  const reviewed = reviewedLately(context);
  if (!row.has("sampled") && reviewed.size > 0) return reviewed.has(collegeKey(row.text("college")));
  return row.yes("sampled") ?? row.missing("sampled");
});

/** 四（一）: who is diagnosed and reviewed. */
export const SECTION_4_1 = scheme`
4.1.1: 已接受二轮评估的院校开展一次自主诊改并备案；新建院校先接受评估
  | A college already evaluated made one self-diagnosis and filed it; a new one is evaluated first
4.1.1-1 should
4.1.2-1 R3: 每{limit}至少完成一次诊改 | A diagnosis at least once in {limit}
4.1.2-2 years=cycle: 每{years}抽样复核的学校不少于总数的{limit} | At least {limit} of the colleges sampled in {years}
`(asking(COLLEGE_QUESTIONS, "college"), {
  "4.1.1": college.each(
    "attest",
    ["evaluated", "isNew", "newEvaluated", "evaluatedOn", "selfDiagnosed", "filed", "diagnosedAndFiled"],
    firstDiagnosis
  ),
  "4.1.1-1": college.answer("together", {
    unless: unlessSaid("evaluated", true, NOT_APPLICABLE.evaluated),
    applies: ["together"],
  }),
  "4.1.2-1": review.all("date", ["college", "conducted"], cycles, {
    parameter: LIMITS.cycle,
    needs: ["diagnosed"],
  }),
  "4.1.2-2": college.share(SAMPLED, {
    at: (row) => (row.has("sampled") ? "sampled" : "college"),
    atLeast: LIMITS.sampled,
    none: NOT_APPLICABLE.nothing,
  }),
});
