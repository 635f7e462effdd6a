import { CIVIL_PERFORMANCE } from "../regulations/civil-performance";
import { completionOf, goalCompletion, scoringOn } from "../regulations/civil-performance/formulas";
import { spill, type Values } from "./arguments";
import { NOT_DUE, SAME_LEVEL } from "./civil-performance-messages";
import { FunctionError } from "./errors";
import { percent, reading, scoring } from "./score-range";

function completion(values: Values): number {
  const [base, target, achieved] = [
    values.number("base"),
    values.number("target"),
    values.number("achieved"),
  ];
  return defined(completionOf(base, target, achieved));
}

function defined(value: number): number {
  if (Number.isNaN(value)) throw new FunctionError("#DIV/0!", { text: SAME_LEVEL });
  return value;
}

function timeliness(values: Values): number {
  const due = values.date("due");
  const ownFault = values.optionalYes("ownFault", true);
  const done = values.optionalDate("done");
  if (done !== undefined) return scoring().timelinessPoints(due, done, ownFault, () => reading("R4"));
  const on = values.day("on", CIVIL_PERFORMANCE);
  if (Math.floor(on) <= Math.floor(due)) throw new FunctionError("#N/A", { text: NOT_DUE });
  return scoringOn(on).timelinessPoints(due, on, ownFault, () => reading("R4"));
}

/**
 * Completion of a measure in percent, at most 100 (clause 2.2).
 * @customfunction PERF_COMPLETION
 * @param base Base level
 * @param target Target level
 * @param achieved Level achieved
 * @returns Up to 100; below 0 where the level fell behind the base
 */
export function perfCompletion(base: unknown[][], target: unknown[][], achieved: unknown[][]): unknown[][] {
  return spill({ base, target, achieved }, completion);
}

/**
 * Execution points of a measure: 0 below 29 %, 18 to 60 from 30 % on (clause 2.3).
 * @customfunction PERF_EXECUTION_POINTS
 * @param completion Completion in percent: 60 means 60 %
 * @returns 0, or 18 to 60
 */
export function perfExecutionPoints(completion: unknown[][]): unknown[][] {
  return spill({ completion }, (values) =>
    scoring().executionPoints(percent(values, "completion"), () => reading("R1"))
  );
}

/**
 * Timeliness points: on time 10, late by up to a month 5, later 0 (clauses 2.4 and 2.5).
 * @customfunction PERF_TIMELINESS_POINTS
 * @param due Due date
 * @param done Date done; blank: not done yet
 * @param [ownFault] Whether the official caused the delay: TRUE (omitted) or FALSE
 * @param [on] As-of date for what is not done; omitted: today
 * @returns 0, 5 or 10
 */
export function perfTimelinessPoints(
  due: unknown[][],
  done: unknown[][],
  ownFault?: unknown[][],
  on?: unknown[][]
): unknown[][] {
  return spill({ due, done, ownFault, on }, timeliness);
}

/**
 * Points of a measure: execution and timeliness (clause 2.1).
 * @customfunction PERF_MEASURE_POINTS
 * @param base Base level
 * @param target Target level
 * @param achieved Level achieved
 * @param due Due date
 * @param done Date done; blank: not done yet
 * @param [ownFault] Whether the official caused the delay: TRUE (omitted) or FALSE
 * @param [on] As-of date for what is not done; omitted: today
 * @returns 0 to 70
 */
export function perfMeasurePoints(
  base: unknown[][],
  target: unknown[][],
  achieved: unknown[][],
  due: unknown[][],
  done: unknown[][],
  ownFault?: unknown[][],
  on?: unknown[][]
): unknown[][] {
  return spill({ base, target, achieved, due, done, ownFault, on }, (values) =>
    scoring().measurePoints(
      scoring().executionPoints(completion(values), () => reading("R1")),
      timeliness(values)
    )
  );
}

/**
 * Points of a skill goal (clause 3.1).
 * @customfunction PERF_GOAL_POINTS
 * @param base Base level; blank: 0
 * @param target Target level
 * @param achieved Level achieved
 * @returns 0 to 15
 */
export function perfGoalPoints(base: unknown[][], target: unknown[][], achieved: unknown[][]): unknown[][] {
  return spill({ base, target, achieved }, (values) => {
    const from = values.optionalNumber("base") ?? 0;
    const [to, reached] = [values.number("target"), values.number("achieved")];
    return scoring().goalPoints(defined(goalCompletion(from, to, reached, () => reading("R3"))));
  });
}
