import { askingOnce, certain, fail, on, Ranking, rowAt, toldOf } from "../../../rules";
import type { Context, Judgement, JudgeSet, RecordSet, Row } from "../../../rules";
import { TIES } from "../classify/subjects";
import { law } from "../clause";
import { isExempt } from "../facts/grants";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { PLAN_QUESTIONS } from "./questions";
import { DIMENSIONS, isSpare, place, type Candidate } from "./section-5-placing";
import * as held from "../facts/candidates";

const candidate = on("candidate");

/** Order within groups whose members gaps may change, and among those admitted and left out alone. */
const admissionOrder: JudgeSet = (set, context) => {
  const ranking = new Ranking<Candidate>();
  for (const row of set.each()) {
    const isNoMatter = isExempt(row, context) || isSpare(row, ranking, context);
    const candidate = isNoMatter ? undefined : place(row, ranking.count, context);
    if (candidate) ranking.add(candidate);
  }
  if (ranking.count === 0) return NOT_APPLICABLE.exempt;
  const { surely, open } = ranking.passedOver();
  const absent = surely.length > 0 ? absentDimension(set) : undefined;
  if (absent) return [absent];
  const fails = surely.map(([left, admitted]) => outOfOrder(left, admitted, context));
  return toldOf([...fails, open && gapOf(open, context)]);
};

/**
 * The dimension that the sheet lacks: groups merged without it may only seem out of order. A list without schools is
 * one school's.
 */
function absentDimension(set: RecordSet) {
  const [first] = set.rows();
  const row = certain(first, "a row of each set");
  const lacking = held.majorField(row)
    ? ["level", "form", "category"].find((field) => !row.has(field))
    : "major";
  return lacking === undefined ? undefined : row.missing(lacking);
}

/** What is open about a candidate: result or score, else the group. */
function gapOf(placed: Candidate, context: Context): Judgement {
  const row = rowAt(placed);
  const again = certain(place(row, placed.order, context), "who was placed");
  const field = DIMENSIONS[again.key.values.findIndex((value) => value === undefined)]?.(row);
  const open = again.gap ?? row.missing(certain(field, "a dimension that is not given"));
  return { ...open, record: open.at ? row.name : undefined };
}

function outOfOrder(left: Candidate, admitted: Candidate, context: Context): Judgement {
  const [row, other] = [rowAt(left), rowAt(admitted)];
  const decision = certain(held.decisionField(row), "what says that somebody was left out");
  const [leftScore, admittedScore] = [left.high, admitted.low];
  const rule = String(context.setting(TIES) ?? "");
  const names = { left: held.nameOf(row), admitted: held.nameOf(other), rule };
  return fail({
    at: row.ref(left.at),
    cells: [...row.refs([left.at, decision]), ...other.refs([admitted.at, decision])],
    record: row.name,
    value: leftScore,
    limit: admittedScore,
    severity: left.arts ? "warning" : undefined,
    reading: left.arts ? undefined : "R3",
    note: leftScore === admittedScore ? NOTES.tied : NOTES.order,
    args: { ...names, leftScore, admittedScore },
  });
}

/** Nothing is left to open where as many were admitted as planned. */
const isFilled = (row: Row): boolean =>
  row.isOk("admittedCount") && row.isOk("plan") && row.number("admittedCount") >= row.number("plan");

const PLACED_BY = ["result", "filing", "total", "major", "level", "form", "category", "professional"];

/** 五（四）: the order of admission, and what is left over. */
export const SECTION_5_ORDER = law(
  `
5.4-1 unit=points R3: 同一学校、专业、层次、学习形式、科类从高分到低分录取
  | Within school, major, level, form and category admission goes from high scores to low
5.4-3
`,
  {
    "5.4-1": candidate.all("order", PLACED_BY, admissionOrder),
  },
  askingOnce(PLAN_QUESTIONS, "plan", { among: (row) => !isFilled(row), uses: ["plan", "admittedCount"] })
);
