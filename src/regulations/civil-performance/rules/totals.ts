import { PASS, type Context, type Form, type Judgement, type Row } from "../../../rules";
import { adjustmentOf } from "../adjustments";
import { isKnown, onRow, type Computed } from "../define";
import { headParts, leadershipOf, planOf } from "../heads";
import { compareStated } from "../measures";
import { GOAL_POINTS, MEASURE_POINTS, MOST_TOTAL } from "../parameters";
import { totalPoints } from "../scoring";
import { partOn, sheetOf, type Part } from "../sheet-parts";
import { goalsOnSheet } from "./unit-heads";

/** Parts of an official's total, and of a unit head's. */
const PARTS = ["measures", "goals", "head", "team"] as const;
const HEAD_PARTS = ["measures", "goals", "leadership"] as const;
/** The most that each part can reach. */
const MOST: Readonly<Record<string, number>> = {
  measures: MEASURE_POINTS,
  goals: GOAL_POINTS,
  head: 7,
  team: 8,
  leadership: 15,
};

/** Whether a row of the list is a unit head's: by its role, else by the part that only heads have. */
function isUnitHead(row: Row): boolean {
  const role = row.choice("role");
  if (role !== undefined) return role === "unitHead";
  return row.isOk("leadership") && !row.isOk("head") && !row.isOk("team");
}

const partsOf = (row: Row): readonly string[] => (isUnitHead(row) ? HEAD_PARTS : PARTS);

const beyond = (row: Row): Judgement | undefined =>
  row.isOk("total") && (row.number("total") < 0 || row.number("total") > MOST_TOTAL)
    ? row.fail("total", { value: row.number("total"), limit: [0, MOST_TOTAL] })
    : undefined;

/** A stated total against its parts and adjustments. */
function judgeSum(
  row: Row,
  parts: readonly number[],
  fields: readonly string[],
  context: Context
): Judgement {
  const adjustment = adjustmentOf(row, context);
  if (!isKnown(adjustment)) return adjustment;
  const gap = row.gap("total");
  return (
    gap ?? compareStated(row, "total", totalPoints(parts, [adjustment]), [...fields, "deduction", "addition"])
  );
}

function judgeOfficial(row: Row, context: Context): Judgement {
  const fields = partsOf(row);
  return (
    beyond(row) ??
    row.gap(...fields) ??
    judgeSum(
      row,
      fields.map((field) => row.number(field)),
      fields,
      context
    )
  );
}

function judgeHeadForm(row: Row, context: Context): Judgement {
  const wide = beyond(row);
  if (wide) return wide;
  const parts = headParts(row, goalsOnSheet, context);
  return Array.isArray(parts)
    ? judgeSum(row, parts, ["planPoints", "goals", "leadership"], context)
    : (parts as Judgement);
}

/** 6.6, in the list and in a unit head's form. */
export const OFFICIAL_TOTAL: readonly Form[] = [
  onRow("official", judgeOfficial),
  onRow("unit-head", judgeHeadForm),
];

/** A part as the evaluation sheet gives it, else as the list states it. */
function recomputed(row: Row, field: string, sheet: string | undefined, context: Context): Computed {
  const onSheet = sheet !== undefined && isPart(field) ? partOn(sheet, field, context) : undefined;
  return onSheet ?? row.gap(field) ?? row.number(field);
}
const isPart = (field: string): field is Part => (PARTS as readonly string[]).includes(field);

/** The stated parts and the stated total against the recomputed ones. */
function judgeStated(row: Row, context: Context): Judgement {
  const sheet = sheetOf(row, context);
  const fields = partsOf(row);
  const parts: number[] = [];
  let gap: Judgement | undefined;
  for (const field of fields) {
    const most = MOST[field] ?? MOST_TOTAL;
    if (row.isOk(field) && (row.number(field) < 0 || row.number(field) > most)) {
      return row.fail(field, { value: row.number(field), limit: [0, most] });
    }
    const value =
      isUnitHead(row) && field === "measures"
        ? (row.gap(field) ?? row.number(field))
        : recomputed(row, field, sheet, context);
    if (!isKnown(value)) gap ??= value;
    else {
      const judged = compareStated(row, field, value, []);
      if (judged.outcome === "fail") return judged;
      parts.push(value);
    }
  }
  return beyond(row) ?? gap ?? judgeSum(row, parts, fields, context);
}

function judgeHeadParts(row: Row, context: Context): Judgement {
  for (const [field, value] of [
    ["planPoints", planOf(row)],
    ["goals", goalsOnSheet(row, context)],
    ["leadership", leadershipOf(row)],
  ] as const) {
    const judged = value !== undefined && isKnown(value) ? compareStated(row, field, value, []) : PASS;
    if (judged.outcome === "fail") return judged;
  }
  return judgeHeadForm(row, context);
}

/** The rule "total". */
export const STATED_TOTAL: readonly Form[] = [
  onRow("official", judgeStated),
  onRow("unit-head", judgeHeadParts),
];
