import { failsOf, isGap, knowing, on, PASS, pass, Row } from "../../../rules";
import type { Context, Judge, Judgement, JudgeSet, RowDetails } from "../../../rules";
import { annex } from "../clause";
import { COMPLETION, DELAY, EXECUTION, GOAL, noCause, OWN_SUM, POINTS } from "../facts/measures";
import { possibleSums, RECKONED_GOAL, type Delay } from "../facts/measures";
import { topLevel } from "../facts/parts";
import { structureOf } from "../facts/structure";
import * as notes from "../notes";
import { LIMITS, TOLERANCE } from "../parameters";
import { agrees, scoringIn } from "../scoring";
import { averageOver, differs, partInRange } from "./parts";

const measure = on("measure");
const goal = on("goal");

/** Rows that head a section, and measures whose parts are scored instead. */
const notScored: Judge = (row, context) => {
  const { heads, parts } = structureOf(row.table, context);
  if (heads.has(row.index)) return notes.OBJECTIVE;
  return parts.has(row.index) ? notes.HAS_PARTS : undefined;
};

const SCORED = { unless: notScored, tolerance: TOLERANCE } as const;
const LEVELS = ["base", "target", "achieved"] as const;
const DAYS = ["due", "done", "ownFault"] as const;

/** Which part a wrong sum of a measure follows from, where it is the sum of the stated parts. */
function wrongPart(row: Row, stated: number, context: Context): string | undefined {
  const [first, second] = [row.number("execution"), row.number("timeliness")];
  if (!agrees(stated, first + second)) return undefined;
  const execution = EXECUTION(row, context);
  if (!isGap(execution) && !agrees(first, execution)) return "2.3";
  const delay = DELAY(row, context);
  return isGap(delay) || delay.ownFault !== false ? "2.4" : "2.5";
}

/** A stated figure that is none of the few that there are. */
function noneOf(row: Row, field: string, possible: readonly number[], details: RowDetails = {}) {
  const value = row.number(field);
  if (!row.isOk(field) || possible.some((each) => agrees(value, each))) return undefined;
  return row.fail(field, { value, limit: possible.join(", "), ...details });
}

/** Where nobody says whose delay it is, a sum that neither cause gives is wrong all the same. */
const noSuchSum: Judge = (row, context) => {
  const sums = row.isOk("total") ? possibleSums(row, context) : undefined;
  return sums && noneOf(row, "total", sums);
};

/** Stated execution points that no completion gives: between none and the least score, or beyond the most. */
const noSuchExecution: Judge = (row, context) => {
  if (!row.isOk("execution")) return undefined;
  const figure = row.number("execution");
  const { executionPoints } = scoringIn(context);
  const [poor, scored] = [context.limit(LIMITS.poorCompletion), context.limit(LIMITS.scoredCompletion)];
  const doubtful = executionPoints(poor, () => "formula");
  const isInDoubt = figure >= doubtful && figure < executionPoints(scored);
  const least = isInDoubt && context.reading("R1") === "formula" ? doubtful : executionPoints(scored);
  const [, most] = context.limit(LIMITS.execution);
  if (agrees(figure, 0) || agrees(figure, least) || (figure > least && figure <= most)) return undefined;
  // That the sum is beyond what a measure may have (2.1) is the same mistake.
  const [, whole] = context.limit(LIMITS.measure);
  if (figure > most && row.number("total") > whole) return undefined;
  return row.fail("execution", { cells: ["execution"], value: figure, limit: `0, ${least}–${most}` });
};

/** Stated timeliness points that no delay gives. */
function noSuchTimeliness(row: Row, context: Context) {
  const [none, most] = context.limit(LIMITS.timeliness);
  const possible = [none, context.limit(LIMITS.shortDelayPoints), most];
  return noneOf(row, "timeliness", possible, { cells: ["timeliness"] });
}

/**
 * Timeliness points by the delay: no single figure says what they are where nobody says whose delay it is, and a
 * delay from outside is another clause's.
 */
const timeliness: Judge = (row, context) => {
  const impossible = noSuchTimeliness(row, context);
  if (impossible) return impossible;
  const found = DELAY(row, context);
  if (isGap(found)) return found;
  const { own, outside, ownFault } = found;
  if (ownFault === false) return notes.NOT_OWN_FAULT;
  const isOpen = ownFault === undefined;
  const wrong = wrongPoints(row, found, isOpen ? [own, outside] : [own]);
  const judged = wrong ?? (isOpen && row.isOk("timeliness") ? noCause(row) : undefined);
  if (!found.provisional || row.terse) return judged;
  const args = { day: { date: context.asOf }, days: found.days, computed: own };
  return { ...(judged ?? pass()), note: { text: notes.PROVISIONAL, args } };
};

/** Points that a delay does not give are told with its days; what is there and cannot be read is a gap. */
function wrongPoints(row: Row, { late, days }: Delay, allowed: readonly [number, ...number[]]) {
  if (!row.isOk("timeliness")) return row.isBlank("timeliness") ? undefined : row.missing("timeliness");
  const args = { stated: row.number("timeliness"), computed: allowed[0], days };
  return differs(row, "timeliness", allowed, late ? { note: notes.LATE, args } : {});
}

/** A delay that the official did not cause costs nothing: it concerns such delays alone. */
const outsideCause = knowing(DELAY, (found, row) => {
  if (!found.late || found.ownFault === true) return notes.OWN_OR_NONE;
  return found.ownFault === undefined ? noCause(row) : wrongPoints(row, found, [found.outside]);
});

/** Whether a row is an extra task: by its column, else by its own words. */
const isExtra = (row: Row): boolean =>
  row.yes("extra") ?? /нэмэлт үүрэг/iu.test(`${row.text("name")} ${row.text("objective")}`);

/** An extra task counts as a measure: it has points, and nobody says that it was left out. */
const extraTask: Judge = (row, context) => {
  if (row.has("extra") && !row.isOk("extra") && !row.isBlank("extra")) return row.missing("extra");
  if (!isExtra(row)) return notes.NOT_EXTRA;
  if (row.yes("counted") === false) return row.denied("counted");
  const points = POINTS(row, context);
  return isGap(points) ? points : undefined;
};

/** A measure's parts stand in the rows beneath it: no figure of one record says their average. */
const parents: JudgeSet = (set, context) => {
  const found = set.tables.flatMap((table) =>
    [...structureOf(table, context).parts].map(([index, list]): Judgement => {
      const row = new Row(table, index);
      const computed = POINTS(row, context);
      if (isGap(computed)) return { ...computed, record: row.name };
      const parts = list.flatMap((part) => new Row(table, part).refs(["total"]));
      // The figure is the parts' as much as its own: its own words alone are not quoted.
      const cells = [...row.refs(["total"]), ...parts];
      return differs(row, "total", [computed], { cells, said: undefined }) ?? PASS;
    })
  );
  return found.length > 0 ? failsOf(found) : notes.NO_PARTS;
};

/** Section 2, the measures. */
export const SECTION_2 = annex`
2.1 unit=points limit=measure: Арга хэмжээний оноо = гүйцэтгэл + хугацаа, {limit}
  | points of a measure = execution + timeliness, {limit}
2.2 unit=% R10: Биелэлтийн хувь = (хүрсэн − суурь) / (хүрэх − суурь), бүтнээс ихгүй
  | completion = (achieved − base) / (target − base), at most the whole
2.3 unit=points R1 poor=poorCompletion scored=scoredCompletion points=execution: Гүйцэтгэлийн оноо биелэлтийн хувиар: {poor}-аас бага бол оноогүй, {scored}-аас эхлэн хувиар, {points}
  | execution points follow from the completion: none below {poor}, by the share from {scored} on, {points}
2.4 unit=points R4 R5 month=shortDelay short=shortDelayPoints points=timeliness: Хугацааны оноо: хугацаандаа бүтэн, {month} хүртэл хоцорсон {short}, түүнээс их бол оноогүй ({points})
  | timeliness points: on time all, late by up to {month} {short}, later none ({points})
2.5: Албан хаагчаас үл хамаарсан хоцролт оноог бууруулахгүй
  | a delay that the official did not cause costs nothing
2.6: Нэмэлт үүрэг даалгаврыг арга хэмжээний нэгэн адил үнэлнэ | extra tasks count as measures
2.7 R8: Дундаж оноо = арга хэмжээний онооны нийлбэр / нийт арга хэмжээний тоо | average over the measures of the top level
2.8 unit=points R8: Дэд арга хэмжээтэй арга хэмжээний оноо нь тэдгээрийн дундаж
  | a measure with two or more sub-measures scores their average
`({
  "2.1": measure.stated("total", OWN_SUM, {
    ...SCORED,
    within: LIMITS.measure,
    uses: ["execution", "timeliness", ...DAYS, ...LEVELS],
    anyway: noSuchSum,
    follows: wrongPart,
  }),
  "2.2": measure.stated("completion", COMPLETION, { ...SCORED, isShare: true, uses: LEVELS }),
  "2.3": measure.stated("execution", EXECUTION, {
    ...SCORED,
    uses: ["completion", ...LEVELS],
    anyway: noSuchExecution,
  }),
  "2.4": measure.each("formula", [...DAYS, "timeliness"], timeliness, { unless: notScored }),
  "2.5": measure.each("member", [...DAYS, "timeliness"], outsideCause, { unless: notScored }),
  "2.6": measure.each("member", ["extra", "counted", POINTS], extraTask),
  "2.7": [
    averageOver("measure", "total", topLevel, { uses: ["total", POINTS], follows: "2.1" }),
    partInRange("measures", LIMITS.measure),
  ],
  "2.8": measure.all("formula", ["total", POINTS], parents),
});

/** A document may be named instead of answered with yes; only a no denies it: no answer of yes and no. */
const evidence: Judge = (row) => {
  const denied = /^(?:үгүй|байхгүй|алга|0|false|×|✗|−|no)[.!]?$/iu.test(row.text("evidence").trim());
  return denied ? row.denied("evidence") : undefined;
};

/** Section 3, the skill goals. */
export const SECTION_3 = annex`
3.1 unit=points R3 points=goal: Ур чадварын зорилтын оноо биелэлтийн хувиар, {points}
  | points of a skill goal follow from its completion, {points}
3.2: Зорилт бүр гэрчилгээ, сертификат, нотлох баримттай | a certificate or document for each skill goal
3.3 R3: Ур чадварын дундаж оноо = онооны нийлбэр / арга хэмжээний тоо
  | average over the measures of the skill goals
`({
  "3.1": goal.stated("total", RECKONED_GOAL, {
    tolerance: TOLERANCE,
    within: LIMITS.goal,
    uses: ["base", "target", "achieved", "completion"],
  }),
  "3.2": goal.each("attest", [], evidence, { needs: ["evidence"] }),
  "3.3": [
    averageOver("goal", "total", GOAL, { uses: ["total", GOAL], follows: "3.1" }),
    partInRange("goals", LIMITS.goal),
  ],
});
