import { fact, isGap, knowing, meets, on, valueOf } from "../../../rules";
import type { Computed, Context, Judge, Row } from "../../../rules";
import { ADJUSTMENT, hasOwnAdjustment, roleOf } from "../facts/officials";
import { GOALS, headParts, isPart, LEADERSHIP, PARTS, PLAN, partOn, sheetOf } from "../facts/parts";
import { LIMITS, TOLERANCE } from "../parameters";
import { agrees, scoringIn } from "../scoring";
import { differs } from "./parts";

const official = on("official");
const unitHead = on("unit-head");

/** Parts of a unit head's total. */
const HEAD_PARTS = ["measures", "goals", "leadership"] as const;

const isUnitHead = (row: Row): boolean => roleOf(row)?.role === "unitHead" && row.has("leadership");
const partsOf = (row: Row): readonly string[] => (isUnitHead(row) ? HEAD_PARTS : PARTS);

/** Parts and adjustments together. */
function totalOf(parts: readonly number[], row: Row, context: Context): Computed {
  const adjustment = ADJUSTMENT(row, context);
  if (isGap(adjustment)) return adjustment;
  return scoringIn(context).totalPoints(parts, [adjustment], () => context.reading("R6"));
}

/** The total of the parts that a list states (6.6). */
const OFFICIAL = fact("total of the stated parts", [], (row, context) => {
  const fields = partsOf(row);
  const parts = fields.map((field) => row.number(field));
  return row.gap(...fields) ?? totalOf(parts, row, context);
});

/** The total of a unit head's form. */
const UNIT_HEAD = fact("total of a unit head", [], knowing(headParts, totalOf));

/** What a total may be: below nothing by the other reading of R6 alone. */
function rangeOf(total: number, context: Context) {
  const [low, high] = context.limit(LIMITS.total);
  return [total < low && context.reading("R6") === "negative" ? total : low, high] as const;
}

const ADDED_UP = {
  tolerance: TOLERANCE,
  within: rangeOf,
  needs: ["total"],
  uses: ["deduction", "addition", ...PARTS, "leadership"],
} as const;

/** 6.6, in the list and in a unit head's form. */
export const OFFICIAL_TOTAL = [
  official.stated("total", OFFICIAL, ADDED_UP),
  unitHead.stated("total", UNIT_HEAD, ADDED_UP),
];

/** A part as the evaluation sheet gives it, else as the list states it. */
function recomputed(row: Row, field: string, context: Context): Computed {
  const sheet = isUnitHead(row) && field === "measures" ? undefined : sheetOf(row, context);
  const onSheet = sheet !== undefined && isPart(field) ? partOn(sheet, field, context) : undefined;
  return onSheet ?? valueOf(field, row, context);
}

/**
 * The stated parts and the stated total against what the evaluation sheets give: several figures of one row, of
 * which the first that differs is told. What differs from the stated parts already is 6.6's finding.
 */
const ofOfficial: Judge = (row, context) => {
  const parts: number[] = [];
  let gap: ReturnType<Judge>;
  for (const field of partsOf(row)) {
    const value = recomputed(row, field, context);
    const wrong = isGap(value) ? undefined : differs(row, field, [value]);
    if (wrong) return wrong;
    if (isGap(value)) gap ??= value;
    else parts.push(value);
  }
  return gap ?? row.gap("total") ?? ofTotal(row, parts, context);
};

function ofTotal(row: Row, parts: readonly number[], context: Context) {
  const computed = totalOf(parts, row, context);
  if (isGap(computed)) return computed;
  const own = row.table.record.id === "official" ? OFFICIAL(row, context) : UNIT_HEAD(row, context);
  const stated = row.number("total");
  // What another sheet adds or takes off may be meant to come later: nobody can tell.
  const isWithout = !hasOwnAdjustment(row) && agrees(stated, scoringIn(context).totalPoints(parts, []));
  if (isWithout && !agrees(stated, computed)) return row.missing("addition");
  const isBeyond = !meets(stated, "between", rangeOf(stated, context));
  const isWrongThere = isBeyond || (!isGap(own) && !agrees(stated, own));
  return differs(row, "total", [computed], isWrongThere ? { follows: "6.6" } : {});
}

/** The parts of a head's form, and the rule whose finding one that differs only follows from. */
const OF_UNIT_HEAD = [
  ["planPoints", PLAN, "5.2"],
  ["goals", GOALS, ""],
  ["leadership", LEADERSHIP, "5.6"],
] as const;

/** As `ofOfficial`, each part with what follows from it: a total is wrong because a part of it is. */
const ofUnitHead: Judge = (row, context) => {
  for (const [field, part, follows] of OF_UNIT_HEAD) {
    const value = part(row, context);
    const wrong = isGap(value) || follows === "" ? undefined : differs(row, field, [value], { follows });
    if (wrong) return wrong;
  }
  const parts = headParts(row, context);
  return isGap(parts) ? parts : (row.gap("total") ?? ofTotal(row, parts, context));
};

/** The rule "total". */
export const STATED_TOTAL = [
  official.each("formula", ["total", ...PARTS, "leadership", "deduction", "addition"], ofOfficial),
  unitHead.each("formula", ["total", PLAN, GOALS, LEADERSHIP], ofUnitHead),
];
