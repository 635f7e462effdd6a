import { CellState, PASS, unknown, type Context, type Judgement, Row, type Table } from "../../rules";
import { structureOf } from "./structure";
import { isKnown, levelGap, notComputable, type Computed } from "./define";
import { COMPUTED, NOT_DUE, SAME_LEVEL } from "./messages";
import {
  agrees,
  average,
  completionOf,
  executionPoints,
  isInGap,
  measurePoints,
  timelinessPoints,
} from "./scoring";

/** The row's own number or, where its columns are absent, undefined. */
const stated = (row: Row, field: string): number | undefined =>
  row.isOk(field) ? row.number(field) : undefined;

/** Why the levels give no completion: a level in words first, since no formula will ever read it. */
export function levelsGap(row: Row, levels: readonly string[] = ["base", "target", "achieved"]): Judgement {
  const open = levels.filter((field) => !row.isOk(field));
  const words = open.find((field) => row.state(field) === CellState.UNREADABLE);
  return levelGap(row, words ?? open[0] ?? "target");
}

/** Completion in percent: from the levels, else the stated one where levels are no figures. */
export function completion(row: Row): Computed {
  const levels = ["base", "target", "achieved"] as const;
  const gap = levels.find((field) => !row.isOk(field));
  if (gap === undefined) {
    const percent = completionOf(row.number("base"), row.number("target"), row.number("achieved"));
    return Number.isNaN(percent) ? notComputable(SAME_LEVEL, row, "target", levels) : percent;
  }
  const inWords = levels.some((field) => row.state(field) === CellState.UNREADABLE);
  const absent = levels.every((field) => !row.has(field));
  const given = stated(row, "completion");
  if (given !== undefined && (inWords || absent)) return Math.min(100, given);
  return levelsGap(row);
}

/** Execution points from the completion, else the stated ones where the sheet says nothing of completion. */
export function execution(row: Row, context: Context): Computed {
  if (!row.has("target") && !row.has("achieved") && !row.has("completion")) {
    return stated(row, "execution") ?? row.missing("execution");
  }
  const percent = completion(row);
  return isKnown(percent) ? executionPoints(percent, context.reading("R1")) : percent;
}

/** The reading that a row's points hang on: its completion lies where the text says nothing (2.3). */
export function gapReading(row: Row): string | undefined {
  const percent = completion(row);
  return isKnown(percent) && isInGap(percent) ? "R1" : undefined;
}

/** How a measure stands to its due date. */
export interface Delay {
  readonly points: number;
  /** Days are reckoned to the as-of date, since the measure is not done. */
  readonly provisional: boolean;
  readonly late: boolean;
  readonly ownFault: boolean;
}

/** The delay of a measure, or why it is not known. */
export function delay(row: Row, context: Context): Delay | Judgement {
  const gap = row.gap("due");
  if (gap) return gap;
  const open = row.state("done") === CellState.BLANK || row.mark("done") === "notDone";
  if (!row.isOk("done") && !open) return row.missing("done");
  const provisional = !row.isOk("done");
  const due = Math.floor(row.number("due"));
  const until = Math.floor(provisional ? context.asOf : row.number("done"));
  if (provisional && until <= due) {
    return row.terse
      ? unknown("incomplete", { at: row.ref("done") })
      : row.unknown("incomplete", "done", { cells: ["due", "done"], note: { text: NOT_DUE } });
  }
  const late = until > due;
  if (late && row.has("ownFault") && !row.isOk("ownFault"))
    return row.missing("ownFault", ["due", "done", "ownFault"]);
  // Where a sheet has no such column nobody claims a cause outside the official.
  const ownFault = row.yes("ownFault") ?? true;
  return { points: timelinessPoints(due, until, ownFault), provisional, late, ownFault };
}

/** Timeliness points, else the stated ones where the sheet holds no dates. */
export function timeliness(row: Row, context: Context): Computed {
  if (!row.has("due") && !row.has("done")) return stated(row, "timeliness") ?? row.missing("due");
  const found = delay(row, context);
  return "outcome" in found ? found : found.points;
}

/** Points of a row by its own figures. */
export function ownPoints(row: Row, context: Context): Computed {
  const first = execution(row, context);
  const second = timeliness(row, context);
  if (isKnown(first) && isKnown(second)) return measurePoints(first, second);
  // Levels in words or a sheet without them: the points that somebody gave are all there is.
  const given = stated(row, "total");
  const gap = isKnown(first) ? second : first;
  const reason = isKnown(gap) ? undefined : gap.reason;
  const open = reason === "noColumn" || (reason === "notComputable" && row.state("target") !== CellState.OK);
  const words =
    row.state("target") === CellState.UNREADABLE || row.state("achieved") === CellState.UNREADABLE;
  return given !== undefined && (open || words) ? given : gap;
}

/** Points of a measure: of its parts on average where it has any (2.8), else its own. */
export function pointsOf(table: Table, index: number, context: Context, depth = 0): Computed {
  const { parts: all, clusters } = structureOf(table);
  const parts = depth < 5 ? (all.get(index) ?? (depth === 0 ? clusters.get(index) : undefined)) : undefined;
  // Not the evaluator's row: this one may stand elsewhere in the table.
  if (!parts) return ownPoints(new Row(table, index), context);
  const points: number[] = [];
  for (const part of parts) {
    const value = pointsOf(table, part, context, depth + 1);
    if (!isKnown(value)) return value;
    points.push(value);
  }
  return average(points);
}

/** A stated figure against the recomputed one: a fail at the stated cell. */
export function compareStated(
  row: Row,
  at: string,
  computed: number,
  cells: readonly string[],
  reading?: string
): Judgement {
  if (!row.isOk(at)) return row.has(at) && !row.isBlank(at) ? row.missing(at) : PASS;
  const figure = row.number(at);
  if (agrees(figure, computed)) return PASS;
  return row.fail(at, {
    cells: [at, ...cells],
    value: figure,
    limit: computed,
    note: { text: COMPUTED, args: { stated: figure, computed } },
    ...(reading ? { reading } : {}),
  });
}
