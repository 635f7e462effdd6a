import {
  addCounts,
  countResult,
  evaluateRule,
  judgementsOf,
  makeContext,
  NO_SETTINGS,
  verdictOf,
  type Counts,
  type Evaluation,
  type Language,
  type Outcome,
  type Regulation,
  type Result,
  type Rule,
  type Serial,
  type Verdict,
} from "../rules";
import { nearestFit, recognise, type Mapping, type Recognition, type WorkbookData } from "../sheets";
import {
  asQuestion,
  notNeededOf,
  notUnderstood,
  openOf,
  type NotNeeded,
  type NotUnderstood,
  type Open,
} from "./account";
import { defaultAsOf } from "./as-of";
import { toFinding, type Finding } from "./finding";
import { CheckError, type CheckOptions } from "./options";

/** How one rule fared, for the pane's bars and the report. */
export interface RuleCounts {
  readonly rule: Rule;
  readonly counts: Counts;
}

/** A finished check. Findings are put into words only when they are asked for. */
export interface Check {
  readonly regulation: Regulation;
  readonly asOf: Serial;
  readonly language: Language;
  readonly recognition: Recognition;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly rules: readonly RuleCounts[];
  /** What a rule could need and nobody understood: while there is any, the verdict is no pass. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** What no rule needs. */
  readonly ignored: readonly NotNeeded[];
  /** Fails and unknowns in the order of the law; with `all` passes and what is not applicable as well. */
  findings(all?: boolean): Generator<Finding>;
}

/**
 * Checks a workbook against a regulation: cells → recognised tables → judged rules → findings.
 *
 * @throws CheckError where the regulation or sheet does not exist, no table is known, or it is cancelled
 */
export async function checkWorkbook(workbook: WorkbookData, options: CheckOptions): Promise<Check> {
  const { regulations, sheet, mapping } = options;
  if (options.regulation !== undefined && !regulations.some((r) => r.id === options.regulation)) {
    throw new CheckError({ code: "unknownRegulation", id: options.regulation });
  }
  if (sheet !== undefined && !workbook.sheets.some((s) => s.name === sheet)) {
    throw new CheckError({ code: "noSuchSheet", name: sheet });
  }
  const recognition = recognise(workbook, regulations, { regulation: options.regulation, mapping });
  const { regulation } = recognition;
  const tables = recognition.sheets.flatMap((s) => s.tables.map((t) => t.table));
  if (!regulation || tables.length === 0 || (sheet && !tables.some((t) => t.sheet === sheet))) {
    const sheets = workbook.sheets.filter(({ name }) => sheet === undefined || name === sheet);
    const wanted = regulations.filter(({ id }) => [undefined, id].includes(options.regulation));
    const near = nearestFit({ ...workbook, sheets }, wanted);
    const open = regulation ? openOf(recognition.sheets, mapping) : [];
    const language = options.language ?? regulation?.language ?? "en";
    throw new CheckError({
      code: "noTable",
      sheets: sheets.map(({ name }) => name),
      near,
      regulation: regulation?.id,
      notUnderstood: open.flatMap((one) => (regulation ? [notUnderstood(regulation, one, language)] : [])),
      ignored: notNeededOf(recognition.sheets, mapping),
    });
  }
  const asOf = options.asOf ?? defaultAsOf(regulation, options.today);
  const settings =
    typeof options.settings === "function" ? options.settings(regulation.id) : options.settings;
  const context = makeContext(regulation, tables, asOf, settings ?? NO_SETTINGS);
  const results: Result[] = [];
  for (const [done, rule] of regulation.rules.entries()) {
    options.onProgress?.(done, regulation.rules.length);
    await options.pause?.();
    if (options.signal?.aborted) throw new CheckError({ code: "cancelled" });
    results.push(...evaluateRule(regulation, rule, tables, context));
  }
  const reported = results.filter((result) => sheet === undefined || sheetsOf(result).includes(sheet));
  const evaluation: Evaluation = { regulation, context, results: reported };
  const language = options.language ?? regulation.language;
  return summarise(evaluation, recognition, { asOf, language, sheet, mapping });
}

const sheetsOf = (result: Result): string[] =>
  result.scope === "row" ? [result.table.sheet] : result.set.tables.map((table) => table.sheet);

interface Scope {
  readonly asOf: Serial;
  readonly language: Language;
  readonly sheet: string | undefined;
  readonly mapping: Mapping | undefined;
}

function summarise(
  evaluation: Evaluation,
  recognition: Recognition,
  { asOf, language, sheet, mapping }: Scope
): Check {
  const { regulation, context, results } = evaluation;
  const rules = results.map((result) => ({ rule: result.rule, counts: countResult(result, evaluation) }));
  const shown = recognition.sheets.filter(({ name }) => sheet === undefined || name === sheet);
  const open = openOf(shown, mapping);
  const counts = addCounts(rules.map((rule) => rule.counts));
  const records = new Set(recognition.sheets.flatMap((s) => s.tables.map((t) => t.table.record.id)));
  return {
    regulation,
    asOf,
    language,
    recognition,
    rules,
    counts,
    notUnderstood: open.map((one) => notUnderstood(regulation, one, language)),
    ignored: notNeededOf(shown, mapping),
    verdict: honest(
      verdictOf(
        regulation,
        rules.map((rule) => [rule.rule, rule.counts] as const),
        records
      ),
      counts,
      open
    ),
    *findings(all = false) {
      const wanted = (outcome: Outcome): boolean => all || outcome === "fail" || outcome === "unknown";
      for (const result of results) {
        for (const judged of judgementsOf(result, context, wanted)) {
          if (sheet !== undefined && judged.sheet !== sheet) continue;
          yield toFinding(regulation, asQuestion(judged, open), language);
        }
      }
    },
  };
}

/** Nothing passes while something that a rule could need is not understood, nor where nothing was judged. */
function honest(verdict: Verdict, counts: Counts, open: readonly Open[]): Verdict {
  const judged = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return verdict === "pass" && (open.length > 0 || judged === 0) ? "unknown" : verdict;
}
