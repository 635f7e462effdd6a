import { allFigures, CellState, certain, fact, isGap, knowing, mean, mn, Row, trait } from "../../../rules";
import { valueOf, type Computed, type Context, type Table } from "../../../rules";
import { NOT_DUE, SAME_LEVEL } from "../notes";
import { completionOf, goalCompletion, scoringIn } from "../scoring";
import { structureOf } from "./structure";

const LEVELS = ["base", "target", "achieved"] as const;
/** Levels that a skill goal needs: a base may be left out (3.1, R3). */
const REACHED = ["target", "achieved"] as const;

/** Whether a row writes one of these levels in words: no formula will ever read it. */
const isInWords = (row: Row, levels: readonly string[]): boolean =>
  levels.some((field) => row.state(field) === CellState.UNREADABLE);

/** What follows from other columns, else the stated figure in a table that has none of them. */
export const orStated =
  (field: string, from: readonly string[], of: (row: Row, context: Context) => Computed) =>
  (row: Row, context: Context): Computed =>
    !from.some((each) => row.has(each)) && row.isOk(field) ? row.number(field) : of(row, context);

/** Completion in percent by a formula of the levels; a base that is not among them is 0. */
function reckoned(row: Row, levels: readonly string[], of: typeof completionOf, context: Context): Computed {
  if (!levels.every((field) => row.isOk(field))) return levelsGap(row, levels);
  const base = levels.includes("base") ? row.number("base") : 0;
  const [target, achieved] = [row.number("target"), row.number("achieved")];
  const percent = of(base, target, achieved);
  if (!Number.isNaN(percent)) return percent;
  // Where the target is the base there is no completion; by reading R10 it is all or nothing.
  if (context.reading("R10") === "reached") return achieved >= target ? 100 : 0;
  return row.unknown("notComputable", "target", { cells: levels, note: SAME_LEVEL });
}

/** Why the levels give no completion: a level in words first. */
function levelsGap(row: Row, levels: readonly string[]) {
  const open = levels.filter((field) => !row.isOk(field));
  const words = open.find((field) => isInWords(row, [field]));
  const gap = row.missing(words ?? certain(open[0], "a level that is not read"));
  if (words === undefined || row.terse) return gap;
  const note = { text: IN_WORDS, args: { text: row.text(words) } };
  return row.unknown("notComputable", words, { field: gap.field, note });
}
const IN_WORDS = mn`«{text}» гэсэн түвшинг тоогоор илэрхийлээгүй тул томъёогоор тооцох боломжгүй
  | the level “{text}” is written in words and cannot be reckoned with`;

/** A completion, else the stated one where levels are in words, or the sheet has none of those that it should. */
function orCompletion(completion: Computed, row: Row, levels: readonly string[], named = levels): Computed {
  if (!isGap(completion) || !row.isOk("completion")) return completion;
  const isOpen = isInWords(row, levels) || !named.some((field) => row.has(field));
  return isOpen ? row.number("completion") : completion;
}

/** Completion in percent: from the levels alone. */
export const COMPLETION = fact("completion", [], (row, context) =>
  reckoned(row, LEVELS, completionOf, context)
);

/** Execution points by the completion (2.3). */
export const EXECUTION = fact(
  "execution",
  [],
  knowing(
    (row, context) => orCompletion(COMPLETION(row, context), row, LEVELS),
    (percent, _, context) => scoringIn(context).executionPoints(percent, () => context.reading("R1"))
  )
);

/** Execution points, else the stated ones where the sheet says nothing of completion. */
const execution = (row: Row, context: Context): Computed =>
  valueOf([...REACHED, "completion"].some((field) => row.has(field)) ? EXECUTION : "execution", row, context);

/** How a measure stands to its due date. */
export interface Delay {
  /** By the official's own fault, and for a cause outside. */
  readonly own: number;
  readonly outside: number;
  /** Days are reckoned to the as-of date, since the measure is not done. */
  readonly provisional: boolean;
  readonly late: boolean;
  readonly days: number;
  /** Undefined where a late measure does not say whose delay it is: it costs points, or none (2.5). */
  readonly ownFault: boolean | undefined;
}

/** The delay of a measure. */
export const DELAY = trait<Delay>("delay", ["due"], (row, context) => {
  const open = row.state("done") === CellState.BLANK || row.mark("done") === "notDone";
  if (!row.isOk("done") && !open) return row.missing("done");
  const provisional = !row.isOk("done");
  const due = Math.floor(row.number("due"));
  const until = Math.floor(provisional ? context.asOf : row.number("done"));
  if (provisional && (until <= due || context.reading("R5") === "open")) {
    return row.unclear("done", NOT_DUE, { cells: ["due", "done"] });
  }
  const late = until > due;
  const points = (ownFault: boolean): number =>
    scoringIn(context).timelinessPoints(due, until, ownFault, () => context.reading("R4"));
  const ownFault = late ? row.yes("ownFault") : true;
  return { own: points(true), outside: points(false), provisional, late, days: until - due, ownFault };
});

/** Why a late measure's points are not known: nobody says whose delay it is. */
export const noCause = (row: Row) => row.missing("ownFault", ["due", "done", "ownFault"]);

/** Timeliness points, else the stated ones where the sheet holds no dates. */
const timeliness = orStated(
  "timeliness",
  ["due", "done"],
  knowing(DELAY, ({ own, outside, ownFault }, row) =>
    ownFault === undefined ? noCause(row) : ownFault ? own : outside
  )
);

/** Execution and timeliness together, from the row's own figures (2.1). */
export const OWN_SUM = fact("execution and timeliness", [], (row, context) => {
  const first = execution(row, context);
  if (isGap(first)) return first;
  const second = timeliness(row, context);
  return isGap(second) ? second : scoringIn(context).measurePoints(first, second);
});

/** The sums that a measure may have whose delay is of an unknown cause. */
export function possibleSums(row: Row, context: Context): readonly number[] | undefined {
  const found = row.isOk("due") ? DELAY(row, context) : undefined;
  const first = execution(row, context);
  if (!found || isGap(found) || found.ownFault !== undefined || isGap(first)) return undefined;
  return [found.own, found.outside].map((points) => scoringIn(context).measurePoints(first, points));
}

/** Points as reckoned; of levels in words, or a sheet without them, those that somebody gave are all there is. */
function orTotal(points: Computed, row: Row, isOpen = false): Computed {
  if (!isGap(points) || !row.isOk("total")) return points;
  return isOpen || points.reason === "noColumn" || isInWords(row, REACHED) ? row.number("total") : points;
}

/** Points of a row by its own figures. */
function ownPoints(row: Row, context: Context): Computed {
  const sum = OWN_SUM(row, context);
  const isOpen = isGap(sum) && sum.reason === "notComputable" && row.state("target") !== CellState.OK;
  return orTotal(sum, row, isOpen);
}

/** The average of what several things come to, or why one of them comes to nothing. */
export const averageOf = <T>(things: Iterable<T>, of: (thing: T) => Computed): Computed => {
  const figures = allFigures(things, of);
  return isGap(figures) ? figures : mean(figures);
};

/** Points of a measure: of its parts on average where it has any (2.8), else its own. */
export function pointsOf(table: Table, index: number, context: Context, isPart = false): Computed {
  const { parts: all, clusters } = structureOf(table, context);
  // The first row of a cluster is one of its own parts.
  const parts = all.get(index) ?? (isPart ? undefined : clusters.get(index));
  // Not the evaluator's row: this one may stand elsewhere in the table.
  if (!parts) return ownPoints(new Row(table, index), context);
  return averageOf(parts, (part) => pointsOf(table, part, context, true));
}

/** Points of a measure as the average over all counts them. */
export const POINTS = fact("points of a measure", [], (row, context) =>
  pointsOf(row.table, row.index, context)
);

/** Completion of a skill goal in percent, or why there is none. */
function completionOfGoal(row: Row, context: Context): Computed {
  const levels = row.isBlank("base") ? REACHED : LEVELS;
  const formula: typeof completionOf = (...figures) =>
    goalCompletion(...figures, () => context.reading("R3"));
  return orCompletion(reckoned(row, levels, formula, context), row, levels, REACHED);
}

/** Points of a skill goal by its completion (3.1). */
export const RECKONED_GOAL = fact(
  "points of a skill goal by its completion",
  [],
  knowing(completionOfGoal, (percent, _, context) => scoringIn(context).goalPoints(percent))
);

/** Points of a skill goal, else the stated ones where the sheet has nothing else. */
export const GOAL = fact("points of a skill goal", [], (row, context) =>
  orTotal(RECKONED_GOAL(row, context), row)
);
