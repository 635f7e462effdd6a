import {
  compare,
  fail,
  notApplicable,
  pass,
  unknown,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
  type Rule,
} from "../../../rules";
import {
  admissionGap,
  categoryIn,
  filingScore,
  isAdmitted,
  isExempt,
  majorField,
  nameOf,
  schoolField,
} from "../candidates";
import { attestSet, onSet, rulesOf } from "../define";
import { NOT_CONCERNED, NOTES } from "../messages";
import { plain } from "../text";
import { applyingLines } from "./section-5-lines";
import { keyUnder, Lowest, type Placed } from "./section-5-lowest";

const order = rulesOf({ zh: "五（三）（四）分数线与投档", en: "5(3)(4) Lines and filing" });
const NO_EXAMINED = notApplicable(NOT_CONCERNED.exempt);

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
  const base = { row, key, arts, admitted, gap: admitted === undefined ? admissionGap(row) : undefined };
  if (arts) {
    const over = admitted === false ? isOverLine(row, context) : true;
    if (over === false) return undefined;
    const score = row.gap("professional");
    const gap = base.gap ?? score ?? (over === true ? undefined : over);
    return { ...base, gap, at: "professional", score: row.number("professional") };
  }
  if (context.reading("R3") === "total") {
    return { ...base, gap: base.gap ?? row.gap("total"), at: "total", score: row.number("total") };
  }
  const score = filingScore(row, context);
  if ("outcome" in score) return { ...base, gap: base.gap ?? score, at: "filing", score: NaN };
  return { ...base, at: score.at, score: score.value };
}

function isOverLine(row: Row, context: Context): boolean | Judgement {
  const lines = applyingLines(row, context);
  if ("outcome" in lines) return lines;
  const score = filingScore(row, context);
  if ("outcome" in score) return score;
  if (compare(score.value, lines.high) >= 0) return true;
  return compare(score.value, lines.low) < 0 ? false : row.unknown("incomplete", "category");
}

const admissionOrder = onSet("candidate", (set, context) => {
  const placed: Placed[] = [];
  for (const row of set.rows()) {
    const candidate = isExempt(row) ? undefined : place(row, context);
    if (candidate) placed.push(candidate);
  }
  if (placed.length === 0) return [NO_EXAMINED];
  const known = placed.filter(({ gap }) => gap === undefined);
  const lowest = new Lowest(known.filter(({ admitted }) => admitted));
  const absent = absentDimension(set);
  const fails: Judgement[] = [];
  let gap: Judgement | undefined;
  for (const left of known) {
    if (left.admitted !== false) continue;
    const certain = lowest.find(left.key, true);
    if (certain && compare(left.score, certain.score) > 0) {
      if (absent) gap ??= absent;
      else fails.push(outOfOrder(left, certain));
      continue;
    }
    const possible = lowest.find(left.key, false);
    if (possible && compare(left.score, possible.score) > 0) {
      gap ??= keyGap(left) ?? keyGap(possible);
    }
  }
  gap ??= scoreGap(placed);
  if (gap) return [...fails, gap];
  return fails.length > 0 ? fails : [pass()];
});

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

/** The gap in a candidate's key. */
function keyGap({ row, key }: Placed): Judgement | undefined {
  const index = key.findIndex((value) => value === undefined);
  const field = DIMENSIONS[index]?.(row);
  return field === undefined ? undefined : { ...row.missing(field), record: row.name };
}

/**
 * The first candidate whose missing score or result could put the order out: somebody of another outcome
 * must be there to be compared with.
 */
function scoreGap(placed: readonly Placed[]): Judgement | undefined {
  const open = placed.filter(({ gap }) => gap !== undefined);
  if (open.length === 0) return undefined;
  const sides = new Map<string, { admitted: boolean; left: boolean; open: number }>();
  for (const { key, admitted } of placed) {
    const name = keyUnder(key, "11111");
    const side = sides.get(name) ?? { admitted: false, left: false, open: 0 };
    if (admitted === undefined) side.open += 1;
    else if (admitted) side.admitted = true;
    else side.left = true;
    sides.set(name, side);
  }
  const first = open.find(({ key, admitted }) => {
    if (key.includes(undefined)) return placed.length > 1;
    const side = sides.get(keyUnder(key, "11111"));
    if (!side) return false;
    if (admitted === true) return side.left || side.open > 0;
    if (admitted === false) return side.admitted || side.open > 0;
    return side.admitted || side.left || side.open > 1;
  });
  return first?.gap && { ...first.gap, record: first.gap.at ? first.row.name : undefined };
}

function outOfOrder(left: Placed, admitted: Placed): Judgement {
  const decision = (row: Row): string => (row.has("result") ? "result" : (majorField(row) ?? "result"));
  return fail({
    at: left.row.ref(left.at),
    cells: [
      ...left.row.refs([left.at, decision(left.row)]),
      ...admitted.row.refs([admitted.at, decision(admitted.row)]),
    ],
    record: left.row.name,
    value: left.score,
    limit: admitted.score,
    severity: left.arts ? "warning" : undefined,
    reading: left.arts ? undefined : "R3",
    note: {
      text: NOTES.order,
      args: {
        left: nameOf(left.row),
        leftScore: left.score,
        admitted: nameOf(admitted.row),
        admittedScore: admitted.score,
      },
    },
  });
}

export const SECTION_5_ORDER: readonly Rule[] = [
  order(
    "5.4-1",
    "order",
    {
      zh: "同一学校、专业、层次、学习形式、科类从高分到低分录取",
      en: "Within school, major, level, form and category admission goes from high scores to low",
    },
    "五（四）",
    admissionOrder,
    { readings: ["R3"] }
  ),
  order(
    "5.4-3",
    "attest",
    {
      zh: "未完成的招生计划统一公开征集志愿",
      en: "Unfilled plans are opened for public applications",
    },
    "五（四）",
    attestSet("plan", "publicApplications", (row) => !isFilled(row))
  ),
];

/** Nothing is left to open where as many were admitted as planned. */
const isFilled = (row: Row): boolean =>
  row.isOk("admittedCount") && row.isOk("plan") && row.number("admittedCount") >= row.number("plan");
