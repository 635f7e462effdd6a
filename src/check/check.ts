import {
  addCounts,
  countResult,
  evaluateRule,
  judgementsOf,
  makeContext,
  NO_SETTINGS,
  verdictOf,
  type Context,
  type Counts,
  type Evaluation,
  type Judged,
  type Language,
  type Outcome,
  type Regulation,
  type Result,
  type Rule,
  type Serial,
  type Table,
  type Verdict,
} from "../rules";
import {
  nearestFit,
  recognise,
  type Mapping,
  type ReadSheet,
  type ReadWorkbook,
  type Recognition,
  type WorkbookData,
} from "../sheets";
import {
  asQuestion,
  notNeededOf,
  notUnderstood,
  openOf,
  type NotNeeded,
  type NotUnderstood,
  type Open,
} from "./account";
import { answersIn } from "./answers";
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

/** A check where it was made: with the cells that it judged, which no thread hands to another. */
export interface FreshCheck extends Check {
  readonly recognition: ReadWorkbook;
}

/** A workbook that is understood, and the law that it is to be judged by. */
export interface Prepared {
  readonly regulation: Regulation;
  readonly recognition: ReadWorkbook;
  /** What the context looks in: a table in another's place is seen there too. */
  readonly tables: Table[];
  readonly context: Context;
  readonly scope: Scope;
}

/**
 * Understands a workbook.
 *
 * @param watch what is done to its tables before they are judged
 * @throws CheckError where the regulation or sheet does not exist, or no table is known
 */
export function prepare(
  workbook: WorkbookData,
  options: CheckOptions,
  watch: (table: Table) => Table = (table) => table
): Prepared {
  const { regulations, sheet, mapping } = options;
  if (options.regulation !== undefined && !regulations.some((r) => r.id === options.regulation)) {
    throw new CheckError({ code: "unknownRegulation", id: options.regulation });
  }
  if (sheet !== undefined && !workbook.sheets.some((s) => s.name === sheet)) {
    throw new CheckError({ code: "noSuchSheet", name: sheet });
  }
  const recognition = recognise(workbook, regulations, { regulation: options.regulation, mapping });
  const { regulation } = recognition;
  const tables = recognition.sheets.flatMap((s) => s.tables.map((t) => watch(t.table)));
  if (!regulation || tables.length === 0 || (sheet && !tables.some((t) => t.sheet === sheet))) {
    const sheets = workbook.sheets.filter(({ name }) => sheet === undefined || name === sheet);
    const wanted = regulations.filter(({ id }) => [undefined, id].includes(options.regulation));
    const open = regulation ? openOf(recognition.sheets, mapping) : [];
    // A sheet or a table that is asked about has the columns: what it lacks would be no answer.
    const isAsked = open.some(({ question }) => question.kind === "record");
    const near = isAsked ? undefined : nearestFit({ ...workbook, sheets }, wanted);
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
  const language = options.language ?? regulation.language;
  return { regulation, recognition, tables, context, scope: { asOf, language, sheet, mapping } };
}

/**
 * Checks a workbook against a regulation: cells → recognised tables → judged rules → findings.
 *
 * @throws CheckError where the regulation or sheet does not exist, no table is known, or it is cancelled
 */
export async function checkWorkbook(workbook: WorkbookData, options: CheckOptions): Promise<FreshCheck> {
  const prepared = prepare(workbook, options);
  const { regulation, tables, context, scope } = prepared;
  const results: Result[] = [];
  for (const [done, rule] of regulation.rules.entries()) {
    await step(options, done, regulation.rules.length);
    results.push(...evaluateRule(regulation, rule, tables, context));
  }
  const reported = results.filter((result) => isReported(result, scope));
  const evaluation: Evaluation = { regulation, context, results: reported };
  const rules = reported.map((result) => ({ rule: result.rule, counts: countResult(result, evaluation) }));
  return {
    ...summarise(prepared, rules),
    *findings(all = false) {
      const wanted = (outcome: Outcome): boolean => all || outcome === "fail" || outcome === "unknown";
      const toFind = finder(prepared);
      for (const result of reported) {
        for (const judged of judgementsOf(result, context, wanted)) yield* toFind(judged);
      }
    },
  };
}

/**
 * Between two rules: tells how far it is, and lets others have their turn.
 *
 * @throws CheckError where somebody gave up
 */
export async function step(
  { onProgress, pause, signal }: CheckOptions,
  done: number,
  total: number
): Promise<void> {
  onProgress?.(done, total);
  await pause?.();
  if (signal?.aborted) throw new CheckError({ code: "cancelled" });
}

/** Puts judgements into words; none for those of sheets that nobody asked about. */
export function finder({ regulation, recognition, scope }: Prepared): (judged: Judged) => Finding[] {
  const { sheet, language } = scope;
  const open = openOf(shownIn(recognition, scope), scope.mapping);
  const answersOf = answersIn(recognition, regulation.language);
  return (judged) =>
    sheet === undefined || judged.sheet === sheet
      ? [toFinding(regulation, asQuestion(judged, open), language, answersOf)]
      : [];
}

/** Whether a result speaks of a sheet that was asked about. */
export const isReported = (result: Result, { sheet }: Scope): boolean =>
  sheet === undefined || sheetsOf(result).includes(sheet);

const shownIn = ({ sheets }: ReadWorkbook, { sheet }: Scope): readonly ReadSheet[] =>
  sheets.filter(({ name }) => sheet === undefined || name === sheet);

/** The sheets of a result's records, and those that it finds something on: of plans, who was admitted beyond them. */
const sheetsOf = (result: Result): string[] =>
  result.scope === "row"
    ? [result.table.sheet]
    : [
        ...result.set.tables.map((table) => table.sheet),
        ...result.judgements.flatMap(({ sheet }) => sheet ?? []),
      ];

export interface Scope {
  readonly asOf: Serial;
  readonly language: Language;
  readonly sheet: string | undefined;
  readonly mapping: Mapping | undefined;
}

/** All of a check but its findings. */
export function summarise(
  { regulation, recognition, scope }: Prepared,
  rules: readonly RuleCounts[]
): Omit<FreshCheck, "findings"> {
  const { asOf, language, mapping } = scope;
  const shown = shownIn(recognition, scope);
  const open = openOf(shown, mapping);
  const counts = addCounts(rules.map((rule) => rule.counts));
  // What only totals tell of is not there.
  const listed = recognition.sheets.flatMap((s) => s.tables.filter(({ table }) => table.count > 0));
  const records = new Set(listed.map(({ table }) => table.record.id));
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
  };
}

/** Nothing passes while something that a rule could need is not understood, nor where nothing was judged. */
function honest(verdict: Verdict, counts: Counts, open: readonly Open[]): Verdict {
  const judged = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return verdict === "pass" && (open.length > 0 || judged === 0) ? "unknown" : verdict;
}
