import {
  citation,
  countResult,
  evaluate,
  fullId,
  judgementsOf,
  makeContext,
  textIn,
  verdictOf,
  type Counts,
  type Evaluation,
  type Figure,
  type Judged,
  type Outcome,
  type Regulation,
  type Result,
  type Rule,
  type Serial,
  type Table,
  type Threshold,
} from "../rules";
import { limitText, titleOf } from "../messages";
import { session, settingsFor } from "./session";

/** One record of a table as a table of its own, so that it can be judged alone. */
export function tableOfOne(table: Table, index: number): Table {
  const columns = [...table.columns].map(([id, column]) => {
    const one = {
      field: column.field,
      states: column.states.subarray(index, index + 1),
      numbers: column.numbers.subarray(index, index + 1),
      texts: column.texts.slice(index, index + 1),
      ref: () => column.ref(index),
    };
    return [id, one] as const;
  });
  return { ...table, count: 1, columns: new Map(columns), summary: undefined };
}

/** Judges tables by a regulation as the pane would, with the workbook's readings. */
export function judgeTables(regulation: Regulation, tables: readonly Table[], day: Serial): Evaluation {
  const context = makeContext(regulation, tables, day, settingsFor(regulation.id));
  return evaluate(regulation, tables, context);
}

/** The verdict of an evaluation in the law's own words, or in those of the session's setting. */
export function verdictWord(evaluation: Evaluation): string {
  const { regulation, results } = evaluation;
  const counted = results.map((result): [Rule, Counts] => [result.rule, countResult(result, evaluation)]);
  const records = new Set(results.map((result) => recordOf(result)));
  const verdict = verdictOf(regulation, counted, records);
  return textIn(regulation.verdicts[verdict], session.verdictLanguage ?? regulation.language);
}

const recordOf = (result: Result): string =>
  result.scope === "row" ? result.table.record.id : result.set.record;

/** The worst first: what a rule's row shows where it was judged several times. */
const WORST: readonly Outcome[] = ["fail", "unknown", "pass", "notApplicable"];

/** A row a rule: id, requirement, value, limit, outcome, citation. */
export function detailRows(evaluation: Evaluation): (string | number | boolean)[][] {
  const { regulation, results, context } = evaluation;
  const language = session.verdictLanguage ?? regulation.language;
  return regulation.rules.flatMap((rule) => {
    const judged = results
      .filter((result) => result.rule === rule)
      .flatMap((result) => [...judgementsOf(result, context, () => true)]);
    const worst = WORST.flatMap((outcome) => judged.filter((j) => j.judgement.outcome === outcome))[0];
    if (!worst) return [];
    const { value, limit, outcome } = worst.judgement;
    return [
      [
        fullId(regulation, rule),
        titleOf(rule, language, context.asOf),
        cell(value),
        limit === undefined || limit === null ? "" : limitOf(worst, limit),
        outcome,
        citation(regulation, rule, session.verdictLanguage),
      ],
    ];
  });

  function limitOf({ rule }: Judged, limit: Threshold | Figure): string | number | boolean {
    return typeof limit === "object" ? limitText(rule, limit, language) : cell(limit);
  }
}

const cell = (value: Figure | undefined): string | number | boolean => value ?? "";
