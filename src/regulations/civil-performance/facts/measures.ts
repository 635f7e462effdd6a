import { CellState, certain, fact, isGap, knowing, Row, trait } from "../../../rules";
import type { Context, Table } from "../../../rules";
import { NOT_DUE, SAME_LEVEL } from "../notes";
import { completionOf, scoringIn } from "../scoring";
import { averageOf, levelGap, notComputable, type Computed } from "./known";
import { structureOf } from "./structure";

/** The row's own number or, where its columns are absent, undefined. */
const stated = (row: Row, field: string): number | undefined =>
  row.isOk(field) ? row.number(field) : undefined;

const LEVELS = ["base", "target", "achieved"] as const;

/** Why the levels give no completion: a level in words first, since no formula will ever read it. */
export function levelsGap(row: Row, levels: readonly string[] = LEVELS) {
  const open = levels.filter((field) => !row.isOk(field));
  const words = open.find((field) => row.state(field) === CellState.UNREADABLE);
  return levelGap(row, words ?? certain(open[0], "a level that is not read"));
}

/** Where the target is the base there is no completion; by reading R10 it is all or nothing. */
export function sameLevel(row: Row, levels: readonly string[], context: Context): Computed {
  if (context.reading("R10") !== "reached") return notComputable(SAME_LEVEL, row, "target", levels);
  return row.number("achieved") >= row.number("target") ? 100 : 0;
}

/** Completion in percent: from the levels alone. */
export const COMPLETION = fact("completion", [], (row, context) => {
  if (!LEVELS.every((field) => row.isOk(field))) return levelsGap(row);
  const percent = completionOf(row.number("base"), row.number("target"), row.number("achieved"));
  return Number.isNaN(percent) ? sameLevel(row, LEVELS, context) : percent;
});

/** The stated completion, where levels are written in words, or the sheet has none of those that it should. */
export function statedInstead(row: Row, levels: readonly string[], named = levels): number | undefined {
  const inWords = levels.some((field) => row.state(field) === CellState.UNREADABLE);
  const isAbsent = !named.some((field) => row.has(field));
  const given = stated(row, "completion");
  return inWords || isAbsent ? given : undefined;
}

/** Completion in percent: from the levels, else the stated one where levels are no figures. */
function completion(row: Row, context: Context): Computed {
  const reckoned = COMPLETION(row, context);
  return isGap(reckoned) ? (statedInstead(row, LEVELS) ?? reckoned) : reckoned;
}

/** Execution points by the completion (2.3). */
export const EXECUTION = fact(
  "execution",
  [],
  knowing(completion, (percent, _, context) =>
    scoringIn(context).executionPoints(percent, () => context.reading("R1"))
  )
);

/** Execution points, else the stated ones where the sheet says nothing of completion. */
function execution(row: Row, context: Context): Computed {
  if (!row.has("target") && !row.has("achieved") && !row.has("completion")) {
    return stated(row, "execution") ?? row.missing("execution");
  }
  return EXECUTION(row, context);
}

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
function timeliness(row: Row, context: Context): Computed {
  if (!row.has("due") && !row.has("done")) return stated(row, "timeliness") ?? row.missing("due");
  return byDelay(row, context);
}
const byDelay = knowing(DELAY, ({ own, outside, ownFault }, row) =>
  ownFault === undefined ? noCause(row) : ownFault ? own : outside
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

/** Points of a row by its own figures. */
function ownPoints(row: Row, context: Context): Computed {
  const reckoned = OWN_SUM(row, context);
  if (!isGap(reckoned)) return reckoned;
  // Levels in words or a sheet without them: the points that somebody gave are all there is.
  const given = stated(row, "total");
  const { reason } = reckoned;
  const open = reason === "noColumn" || (reason === "notComputable" && row.state("target") !== CellState.OK);
  const words =
    row.state("target") === CellState.UNREADABLE || row.state("achieved") === CellState.UNREADABLE;
  return given !== undefined && (open || words) ? given : reckoned;
}

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
