import { certain } from "./certain";
import type { Context } from "./context";
import type { Serial } from "./dates";
import { ownColumns } from "./looked";
import { OUTCOMES, type Judgement, type Outcome } from "./judgement";
import type { RecordSet } from "./record-set";
import type { CodeCounts, Regulation, RowForm, Rule } from "./rule";
import { recordName, type Table } from "./table";

/**
 * What one rule said of one table (row scope: a byte a record; what all rows share is said once) or of one set
 * (all judgements).
 */
export type Result = RowResult | SetResult;

export interface RowResult {
  readonly scope: "row";
  readonly rule: Rule;
  readonly form: RowForm;
  readonly table: Table;
  /** A `Code` each. */
  readonly outcomes: Uint8Array;
  readonly counts: CodeCounts;
  readonly explain: (index: number) => Judgement;
  /** For the rows that are `ABSENT`. */
  readonly shared: readonly Judgement[];
}

export interface SetResult {
  readonly scope: "set";
  readonly rule: Rule;
  readonly set: RecordSet;
  readonly judgements: readonly Judgement[];
}

/** A judgement with the rule and record that it is about, and the day on which the law was applied. */
export interface Judged {
  readonly rule: Rule;
  readonly judgement: Judgement;
  readonly sheet: string;
  readonly record: string;
  readonly asOf: Serial;
}

export interface Evaluation {
  readonly regulation: Regulation;
  readonly context: Context;
  readonly results: readonly Result[];
}

/** All judgements of an evaluation that `wanted` asks for; rows are judged again to learn their details. */
export function* judgements(
  evaluation: Evaluation,
  wanted: (outcome: Outcome) => boolean
): Generator<Judged> {
  for (const result of evaluation.results) yield* judgementsOf(result, evaluation.context, wanted);
}

/** The judgements of one result that `wanted` asks for. */
export function* judgementsOf(
  result: Result,
  { asOf }: Context,
  wanted: (outcome: Outcome) => boolean
): Generator<Judged> {
  const { rule } = result;
  if (result.scope === "set") {
    for (const judgement of result.judgements) {
      if (!wanted(judgement.outcome)) continue;
      const sheet = judgement.at?.sheet ?? judgement.sheet ?? judgement.cells[0]?.sheet ?? result.set.sheet;
      yield { rule, judgement, sheet, record: judgement.record ?? "", asOf };
    }
    return;
  }
  const { table, outcomes } = result;
  if (wanted("unknown")) {
    for (const judgement of result.shared) yield { rule, judgement, sheet: table.sheet, record: "", asOf };
  }
  for (let index = 0; index < table.count; index += 1) {
    const outcome = OUTCOMES[certain(outcomes[index], "an outcome of each record")];
    if (outcome && wanted(outcome)) yield judgedAt(result, index, asOf);
  }
}

/** What a rule said of one record of a table, with its details. */
export function judgedAt({ rule, table, explain }: RowResult, index: number, asOf: Serial): Judged {
  const judgement = explain(index);
  const record = judgement.record ?? recordName(table, index, ownColumns(table));
  return { rule, judgement, sheet: judgement.at?.sheet ?? table.sheet, record, asOf };
}
