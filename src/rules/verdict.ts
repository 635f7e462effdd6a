import { judgementsOf, type Evaluation, type Result } from "./results";
import type { Judgement, Outcome, Severity } from "./judgement";
import { Code, type Regulation, type Rule } from "./rule";

export type Verdict = "pass" | "fail" | "unknown";

/** How often each outcome came; `fail` counts violations, `warning` fails of severity warning. */
export interface Counts {
  pass: number;
  fail: number;
  warning: number;
  unknown: number;
  notApplicable: number;
}

/** The severity of a judgement: its own, else its rule's. */
export const severityOf = (rule: Rule, judgement: Judgement): Severity => judgement.severity ?? rule.severity;

const KINDS = [
  "pass",
  "fail",
  "warning",
  "unknown",
  "notApplicable",
] as const satisfies readonly (keyof Counts)[];
const nothing = (): Counts => ({ pass: 0, fail: 0, warning: 0, unknown: 0, notApplicable: 0 });

/** Counts the judgements of one result; only fails are judged again, to learn their severity, and whether they hold. */
export function countResult(result: Result, evaluation: Evaluation): Counts {
  const counts = nothing();
  if (result.scope === "row") {
    counts.pass += result.counts[Code.PASS];
    counts.unknown += result.counts[Code.UNKNOWN];
    counts.notApplicable += result.counts[Code.NOT_APPLICABLE];
    counts.unknown += result.shared.length;
    // Of a hundred thousand records nobody looks for fails that are counted already.
    if (result.counts[Code.FAIL] === 0) return counts;
  } else {
    for (const { outcome, follows } of result.judgements) {
      if (outcome !== "fail" && follows === undefined) counts[outcome] += 1;
    }
  }
  for (const { rule, judgement } of judgementsOf(result, evaluation.context, (o) => o === "fail")) {
    // What only follows from another finding is counted there.
    if (judgement.follows !== undefined) continue;
    counts[countedAs(judgement.outcome, severityOf(rule, judgement))] += 1;
  }
  return counts;
}

/** As what an outcome counts; a fail that cannot be explained is unknown, whatever the rule's severity. */
export const countedAs = (outcome: Outcome, severity: Severity): keyof Counts =>
  outcome === "fail" && severity === "warning" ? "warning" : outcome;

/** Adds up counts. */
export function addCounts(all: Iterable<Counts>): Counts {
  const total = nothing();
  for (const counts of all) {
    for (const kind of KINDS) total[kind] += counts[kind];
  }
  return total;
}

/**
 * The verdict over judged rules: a violation fails it; any unknown, or a record type that the regulation's
 * overall rule needs and nobody has judged, leaves it unknown; warnings do not change it.
 *
 * @param counted counts by rule
 * @param records ids of the record types that the workbook holds
 */
export function verdictOf(
  regulation: Regulation,
  counted: Iterable<readonly [Rule, Counts]>,
  records: ReadonlySet<string>
): Verdict {
  const held = new Set(records);
  let open = false;
  let seen = false;
  for (const [rule, counts] of counted) {
    if (KINDS.every((kind) => counts[kind] === 0)) continue;
    for (const { record } of rule.forms.slice(0, 1)) held.add(record);
    if (regulation.overall && !regulation.overall.decides(rule)) continue;
    seen = true;
    if (counts.fail > 0) return "fail";
    if (counts.unknown > 0) open = true;
  }
  return open || !seen || isIncomplete(regulation, records, held) ? "unknown" : "pass";
}

/** Whether a record type that `records` call for was judged nowhere; `held` has those judged in other tables. */
function isIncomplete(
  regulation: Regulation,
  records: ReadonlySet<string>,
  held: ReadonlySet<string>
): boolean {
  const needs = Object.entries(regulation.overall?.needs ?? {});
  return needs.some(([record, others]) => records.has(record) && others.some((other) => !held.has(other)));
}
