import {
  askingOnce,
  certain,
  compare,
  compareTies,
  fail,
  isSettled,
  on,
  Ranking,
  rowAt,
  toldOf,
} from "../../../rules";
import type { Context, Judgement, JudgeSet, RecordSet, Row } from "../../../rules";
import { law } from "../clause";
import { decisionField, majorField, nameOf } from "../facts/candidates";
import { isExempt } from "../facts/exemption";
import { TIES } from "../facts/ties";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { PLAN_QUESTIONS } from "./questions";
import { DIMENSIONS, place, type Candidate } from "./section-5-placing";

const candidate = on("candidate");

/**
 * Order within groups whose members gaps may change, and among those admitted and left out alone: a list that
 * runs from high to low says nothing of either.
 */
const admissionOrder: JudgeSet = (set, context) => {
  const placed: Candidate[] = [];
  for (const row of set.each()) {
    const candidate = isExempt(row, context) ? undefined : place(row, placed.length, context);
    if (candidate) placed.push(candidate);
  }
  if (placed.length === 0) return NOT_APPLICABLE.exempt;
  const ranking = new Ranking(placed);
  const before = (a: Candidate, b: Candidate): Candidate => (a.order <= b.order ? a : b);
  const absent = absentDimension(set);
  const fails: Judgement[] = [];
  let isMerged = false;
  let first: Candidate | undefined;
  for (const left of placed) {
    if (left.admitted === true) continue;
    const certain = left.admitted === false && isSettled(left) ? ranking.surely(left) : undefined;
    const ahead = certain ? compare(left.high, certain.low) || compareTies(left.ties, certain.ties) : 0;
    if (certain && ahead > 0) {
      if (absent) isMerged = true;
      else fails.push(outOfOrder(left, certain, context));
      continue;
    }
    const possible = ranking.possibly(left);
    if (!possible || !exceeds(left.high, possible.low)) continue;
    for (const open of [left, possible]) if (!isSettled(open)) first = first ? before(first, open) : open;
  }
  return toldOf([...fails, isMerged ? absent : first && gapOf(first, context)]);
};

/** As `compare`, for scores that may be any. */
const exceeds = (high: number, low: number): boolean =>
  Number.isFinite(high) && Number.isFinite(low) ? compare(high, low) > 0 : high > low;

/**
 * The dimension that the sheet lacks: groups merged without it may only seem out of order. A list without schools is
 * one school's.
 */
function absentDimension(set: RecordSet) {
  const [first] = set.rows();
  const row = certain(first, "a row of each set");
  const lacking = majorField(row) ? ["level", "form", "category"].find((field) => !row.has(field)) : "major";
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
  const decision = certain(decisionField(row), "what says that somebody was left out");
  const [leftScore, admittedScore] = [left.high, admitted.low];
  const names = { left: nameOf(row), admitted: nameOf(other), rule: String(context.setting(TIES) ?? "") };
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

/** 五（四）: the order of admission, and what is left over. */
export const SECTION_5_ORDER = law(
  `
5.4-1 unit=points R3: 同一学校、专业、层次、学习形式、科类从高分到低分录取
  | Within school, major, level, form and category admission goes from high scores to low
5.4-3
`,
  {
    "5.4-1": candidate.all(
      "order",
      ["result", "filing", "total", "major", "level", "form", "category", "professional"],
      admissionOrder
    ),
  },
  askingOnce(PLAN_QUESTIONS, "plan", { among: (row) => !isFilled(row), uses: ["plan", "admittedCount"] })
);
