import { RecordSet, type Context, type Settings } from "./context";
import type { Serial } from "./dates";
import { unknown, type Judgement, type Outcome } from "./judgement";
import { isWithin } from "./parameters";
import { Row } from "./row";
import type { Form, Regulation, Rule } from "./rule";
import { recordName, type Table } from "./table";

const OUTCOMES: readonly Outcome[] = ["pass", "fail", "unknown", "notApplicable"];
const CODES: Readonly<Record<Outcome, number>> = { pass: 0, fail: 1, unknown: 2, notApplicable: 3 };
const PASS = 0;
const COLLAPSED = 4;

/**
 * What one rule said of one table (row scope: a byte a record, `COLLAPSED` where the column itself is
 * missing and one judgement stands for all rows) or of one set (all judgements).
 */
export type Result =
  | {
      readonly scope: "row";
      readonly rule: Rule;
      readonly form: Extract<Form, { scope: "row" }>;
      readonly table: Table;
      readonly outcomes: Uint8Array;
      readonly collapsed: readonly Judgement[];
    }
  | {
      readonly scope: "set";
      readonly rule: Rule;
      readonly set: RecordSet;
      readonly judgements: readonly Judgement[];
    };

/** A judgement with the rule and record that it is about. */
export interface Judged {
  readonly rule: Rule;
  readonly judgement: Judgement;
  readonly sheet: string;
  readonly record: string;
}

export interface Evaluation {
  readonly regulation: Regulation;
  readonly context: Context;
  readonly results: readonly Result[];
}

/** Builds what rules may know besides their record. */
export function makeContext(
  regulation: Regulation,
  tables: readonly Table[],
  asOf: Serial,
  settings: Settings
): Context {
  const memory = new Map<string, unknown>();
  return {
    asOf,
    reading(id) {
      const reading = regulation.readings.find((r) => r.id === id);
      const chosen = settings.readings[id];
      const known = reading?.options.find((option) => option.id === chosen);
      return known?.id ?? reading?.options[0]?.id ?? "";
    },
    setting: (id) => settings.values[id] ?? regulation.settings.find((s) => s.id === id)?.initial,
    tables: (record, sheet) =>
      tables.filter((t) => t.record.id === record && (sheet === undefined || t.sheet === sheet)),
    memo<T>(key: string, make: () => T): T {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key) as T;
    },
  };
}

/** Judges every rule on every table that holds its records. */
export function evaluate(regulation: Regulation, tables: readonly Table[], context: Context): Evaluation {
  const results: Result[] = [];
  for (const rule of regulation.rules) results.push(...evaluateRule(regulation, rule, tables, context));
  return { regulation, context, results };
}

/** Judges one rule on every table that holds its records. */
export function evaluateRule(
  regulation: Regulation,
  rule: Rule,
  tables: readonly Table[],
  context: Context
): Result[] {
  const window = rule.inForce ?? regulation.inForce;
  const inForce = isWithin(context.asOf, window.from, window.to);
  const results: Result[] = [];
  for (const form of rule.forms) {
    const own = tables.filter((table) => table.record.id === form.record && (form.applies?.(table) ?? true));
    if (own.length === 0) continue;
    if (!inForce) {
      results.push(...setsOf(form, own).map((set) => asSet(rule, set, [notInForce(set)])));
    } else if (form.scope === "row") {
      const absent = new Set<string>();
      for (const table of own) results.push(judgeRows(rule, form, table, context, absent));
    } else {
      for (const set of setsOf(form, own)) results.push(asSet(rule, set, form.judge(set, context)));
    }
  }
  return rule.forms.length > 1 ? withoutIdleForms(results) : results;
}

/** Records grouped as the record type's span says. */
function setsOf(form: Form, tables: readonly Table[]): RecordSet[] {
  if (tables[0]?.record.span === "workbook") return [new RecordSet(form.record, tables)];
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  return sheets.map(
    (sheet) =>
      new RecordSet(
        form.record,
        tables.filter((t) => t.sheet === sheet)
      )
  );
}

const asSet = (rule: Rule, set: RecordSet, judgements: readonly Judgement[]): Result => ({
  scope: "set",
  rule,
  set,
  judgements: saidOnce(judgements),
});

/** What a set says of a column that a sheet lacks, once and of no record. */
function saidOnce(judgements: readonly Judgement[]): Judgement[] {
  const absent = new Set<string>();
  return judgements.flatMap((judgement) => {
    if (judgement.reason !== "noColumn" || judgement.at !== null) return [judgement];
    const about = aboutOf(judgement, judgement.sheet ?? "");
    if (absent.has(about)) return [];
    absent.add(about);
    return [{ ...judgement, record: undefined }];
  });
}

const aboutOf = ({ field, reason }: Judgement, sheet: string): string =>
  `${sheet}\n${typeof field === "object" ? field.id : (field ?? reason ?? "")}`;

const notInForce = (set: RecordSet): Judgement => unknown("notInForce", { sheet: set.sheet });

/**
 * @param absent what other tables of the sheet have said already of columns that they lack
 */
function judgeRows(
  rule: Rule,
  form: Extract<Form, { scope: "row" }>,
  table: Table,
  context: Context,
  absent: Set<string>
): Result {
  const outcomes = new Uint8Array(table.count);
  const collapsed: Judgement[] = [];
  const row = new Row(table, 0, true);
  for (row.index = 0; row.index < table.count; row.index += 1) {
    const judgement = form.judge(row, context);
    if (judgement.reason === "noColumn" || judgement.reason === "notSet") {
      const about = aboutOf(judgement, table.sheet);
      if (!absent.has(about)) collapsed.push({ ...judgement, at: null });
      absent.add(about);
      outcomes[row.index] = COLLAPSED;
    } else {
      outcomes[row.index] = CODES[judgement.outcome];
    }
  }
  return { scope: "row", rule, form, table, outcomes, collapsed };
}

/**
 * A rule whose data stands in one record type is not also unknown because another one lacks the column:
 * results that know nothing but missing columns go, where another form of the rule was really judged.
 */
function withoutIdleForms(results: Result[]): Result[] {
  const working = results.filter((result) => !isIdle(result));
  return working.length > 0 ? working : results;
}

function isIdle(result: Result): boolean {
  if (result.scope === "row") return result.outcomes.every((o) => o === COLLAPSED);
  return result.judgements.every((j) => j.outcome === "unknown" && j.reason === "noColumn");
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
  context: Context,
  wanted: (outcome: Outcome) => boolean
): Generator<Judged> {
  const { rule } = result;
  if (result.scope === "set") {
    for (const judgement of result.judgements) {
      if (!wanted(judgement.outcome)) continue;
      const sheet = judgement.at?.sheet ?? judgement.sheet ?? result.set.sheet;
      yield { rule, judgement, sheet, record: judgement.record ?? "" };
    }
    return;
  }
  const { table, outcomes, form } = result;
  if (wanted("unknown")) {
    for (const judgement of result.collapsed) yield { rule, judgement, sheet: table.sheet, record: "" };
  }
  for (let index = 0; index < table.count; index += 1) {
    const code = outcomes[index] ?? PASS;
    const outcome = OUTCOMES[code];
    if (!outcome || !wanted(outcome)) continue;
    const judgement = form.judge(new Row(table, index), context);
    const record = judgement.record ?? recordName(table, index);
    yield { rule, judgement, sheet: judgement.at?.sheet ?? table.sheet, record };
  }
}
