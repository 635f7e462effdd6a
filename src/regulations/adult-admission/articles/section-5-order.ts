import {
  answerOnce,
  compare,
  eachSet,
  fail,
  isGap,
  pass,
  questionOf,
  unknown,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
} from "../../../rules";
import { plain } from "../classify/text";
import { rules } from "../clause";
import { admissionGap, categoryIn, isAdmitted, majorField, nameOf, schoolField } from "../facts/candidates";
import { isExempt } from "../facts/exemption";
import { FILING_SCORE, filingFields } from "../facts/filing";
import { LINES } from "../facts/lines";
import { compareTies, TIES, tieRule, tieScores } from "../facts/ties";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { PLAN_QUESTIONS } from "./questions";
import { isSettled, Ranking, type Placed } from "./section-5-ranking";

/** What the order is kept within; a dimension is the column that gives it, undefined where there is none. */
const DIMENSIONS: readonly ((row: Row) => string | undefined)[] = [
  schoolField,
  majorField,
  (row) => (row.has("level") ? "level" : undefined),
  (row) => (row.has("form") ? "form" : undefined),
  (row) => (row.has("category") ? "category" : undefined),
];
/** The field that a dimension's absence is told of; a list without schools is one school's. */
const NEEDED = [undefined, "major", "level", "form", "category"] as const;

const SENT_BACK =
  /退档.*(?:不合格|不符|未达|不足|不满足|体检|政审|单科|色盲|色弱|身高|视力|不服从|资格|条件)|(?:不合格|不符合|体检|政审).*退档/u;

/** 艺术 and 体育 are ordered by the 加试 score, among those over the line. */
function place(row: Row, context: Context): Placed | undefined {
  const key = DIMENSIONS.map((fieldOf) => {
    const field = fieldOf(row);
    if (field === undefined) return "";
    if (!row.isOk(field)) return undefined;
    if (field === "category") return categoryIn(row, context)?.key;
    return row.choice(field) ?? plain(row.text(field));
  });
  const special = categoryIn(row, context)?.special;
  const arts = special === "艺术" || special === "体育";
  const admitted = isAdmitted(row);
  // Who was sent back for a condition that he does not meet is nobody passed over.
  if (admitted !== true && SENT_BACK.test(row.text("result"))) return undefined;
  const base = { row, key, arts, admitted, ties: arts ? [] : tieScores(row, tieRule(context)) };
  const open = admitted === undefined ? admissionGap(row) : undefined;
  if (arts) {
    const over = admitted === false ? isOverLine(row, context) : true;
    if (over === false) return undefined;
    const gap = open ?? row.gap("professional") ?? (over === true ? undefined : over);
    return { ...base, ...within(row.number("professional")), gap, at: "professional" };
  }
  // Nobody is left out who could not be admitted: a paper declared void.
  if (admitted === false && (row.mark("total") === "void" || row.mark("filing") === "void")) return undefined;
  if (context.reading("R3") === "total") {
    const total = row.mark("total") === "absent" ? 0 : row.number("total");
    const gap = open ?? (Number.isNaN(total) ? row.gap("total") : undefined);
    return { ...base, ...within(total), gap, at: "total" };
  }
  const score = FILING_SCORE(row, context);
  if (isGap(score)) return { ...base, ...within(NaN), gap: open ?? score, at: "filing" };
  return { ...base, ...within(score), gap: open, at: filingFields(row, context)[0] };
}

/** The scores that a candidate may have: any, where none is known. */
const within = (score: number): { low: number; high: number } =>
  Number.isNaN(score) ? { low: -Infinity, high: Infinity } : { low: score, high: score };

function isOverLine(row: Row, context: Context): boolean | Judgement {
  const lines = LINES(row, context);
  if (isGap(lines)) return lines;
  const score = FILING_SCORE(row, context);
  if (isGap(score)) return score;
  if (compare(score, lines.high) >= 0) return true;
  return compare(score, lines.low) < 0 ? false : row.unknown("incomplete", "category");
}

/**
 * Order within groups whose members gaps may change, and among those admitted and left out alone: a list that
 * runs from high to low says nothing of either.
 */
function admissionOrder(set: RecordSet, context: Context): readonly Judgement[] {
  const placed: Placed[] = [];
  for (const row of set.rows()) {
    const candidate = isExempt(row) ? undefined : place(row, context);
    if (candidate) placed.push(candidate);
  }
  if (placed.length === 0) return [NOT_APPLICABLE.exempt];
  const ranking = new Ranking(placed);
  const position = new Map(placed.map((one, index) => [one, index]));
  const before = (a: Placed, b: Placed): Placed => ((position.get(a) ?? 0) <= (position.get(b) ?? 0) ? a : b);
  const absent = absentDimension(set);
  const fails: Judgement[] = [];
  let isMerged = false;
  let first: Placed | undefined;
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
  const gap = isMerged ? absent : first && gapOf(first);
  if (gap) return [...fails, gap];
  return fails.length > 0 ? fails : [pass()];
}

/** As `compare`, for scores that may be any. */
const exceeds = (high: number, low: number): boolean =>
  Number.isFinite(high) && Number.isFinite(low) ? compare(high, low) > 0 : high > low;

/** The dimension that the sheet lacks: groups merged without it may only seem out of order. */
function absentDimension(set: RecordSet): Judgement | undefined {
  const [row] = set.rows();
  const index = row
    ? DIMENSIONS.findIndex((fieldOf, i) => NEEDED[i] !== undefined && fieldOf(row) === undefined)
    : -1;
  const field = NEEDED[index];
  if (!row || field === undefined) return undefined;
  const about = row.table.record.fields.find((f) => f.id === field);
  return unknown("noColumn", { field: about ?? field, sheet: set.sheet });
}

/** What is open about a candidate: result or score, else the group. */
function gapOf({ row, key, gap }: Placed): Judgement {
  const field = DIMENSIONS[key.findIndex((value) => value === undefined)]?.(row);
  const open = gap ?? row.missing(field ?? "result");
  return { ...open, record: open.at ? row.name : undefined };
}

function outOfOrder(left: Placed, admitted: Placed, context: Context): Judgement {
  const decision = (row: Row): string =>
    ["result", "admittedMajor", "admittedSchool"].find((field) => row.has(field)) ?? "result";
  return fail({
    at: left.row.ref(left.at),
    cells: [
      ...left.row.refs([left.at, decision(left.row)]),
      ...admitted.row.refs([admitted.at, decision(admitted.row)]),
    ],
    record: left.row.name,
    value: left.high,
    limit: admitted.low,
    severity: left.arts ? "warning" : undefined,
    reading: left.arts ? undefined : "R3",
    note: {
      text: left.high === admitted.low ? NOTES.tied : NOTES.order,
      args: {
        left: nameOf(left.row),
        leftScore: left.high,
        admitted: nameOf(admitted.row),
        admittedScore: admitted.low,
        rule: String(context.setting(TIES) ?? ""),
      },
    },
  });
}

/** Nothing is left to open where as many were admitted as planned. */
const isFilled = (row: Row): boolean =>
  row.isOk("admittedCount") && row.isOk("plan") && row.number("admittedCount") >= row.number("plan");

/** 五（四）: the order of admission, and what is left over. */
export const SECTION_5_ORDER = rules(
  {
    id: "5.4-1",
    title: {
      zh: "同一学校、专业、层次、学习形式、科类从高分到低分录取",
      en: "Within school, major, level, form and category admission goes from high scores to low",
    },
    readings: ["R3"],
    forms: eachSet({
      record: "candidate",
      kind: "order",
      uses: ["result", "filing", "total", "major", "level", "form", "category", "professional"],
      judge: admissionOrder,
    }),
  },
  {
    id: "5.4-3",
    title: questionOf(PLAN_QUESTIONS, "5.4-3").title,
    forms: answerOnce({
      record: "plan",
      field: "publicApplications",
      among: (row) => !isFilled(row),
      uses: ["plan", "admittedCount"],
    }),
  }
);
