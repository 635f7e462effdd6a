import {
  addCounts,
  fieldsOf,
  fullId,
  isoOf,
  shownThreshold,
  type Counts,
  type DatedValue,
  type Kind,
  type Parameter,
  type RecordType,
  type Regulation,
  type Rule,
  type Serial,
  type Severity,
  type Verdict,
} from "../rules";
import { titleOf } from "../messages";
import { defaultAsOf } from "./as-of";
import { causesOf } from "./causes";
import type { Check } from "./check";
import type { CheckProblem } from "./options";
import type { NotNeeded, NotUnderstood } from "./account";
import type { Finding } from "./finding";

/** What was recognised on a sheet: rows counted from 1, columns by field ("B", or "B5" in a form). */
export interface SheetReport {
  readonly name: string;
  readonly record: string;
  readonly headerRows: readonly number[];
  /** First and last row of records. */
  readonly dataRows: readonly [number, number];
  readonly columns: Readonly<Record<string, string>>;
}

/** A check as one object, for machines: the command line's `--json`. */
export interface Report {
  readonly regulation: string;
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly ReportedFinding[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly ignored: readonly NotNeeded[];
}

/** A check as one object; `all` adds passes and what is not applicable. */
export function toReport(check: Check, all: boolean): Report {
  return {
    regulation: check.regulation.id,
    asOf: isoOf(check.asOf),
    verdict: check.verdict,
    counts: check.counts,
    sheets: check.recognition.sheets.flatMap((sheet) =>
      sheet.tables.map(({ table, headerRows, firstRow, lastRow, columns, once }) => ({
        name: table.sheet,
        record: table.record.id,
        headerRows,
        dataRows: [firstRow, lastRow] as const,
        columns: withKinds(table.record, { ...once, ...columns }),
      }))
    ),
    findings: withCauses([...check.findings(all)]),
    notUnderstood: check.notUnderstood,
    ignored: check.ignored,
  };
}

/** Where fields stand, and those of which they are a kind: the ground of an exemption is one of a preference, too. */
function withKinds(
  { fields }: RecordType,
  columns: Readonly<Record<string, string>>
): Record<string, string> {
  const kinds = fields.flatMap(({ id, kindOf }): [string, string][] => {
    const at = columns[id];
    return kindOf === undefined || at === undefined || kindOf in columns ? [] : [[kindOf, at]];
  });
  return { ...columns, ...Object.fromEntries(kinds) };
}

/** What can be said where no known table was found. */
export function emptyReport(problem: Extract<CheckProblem, { code: "noTable" }>): Omit<
  Report,
  "asOf" | "regulation"
> & {
  readonly regulation: string | null;
  readonly asOf: null;
} {
  return {
    regulation: problem.regulation ?? null,
    asOf: null,
    verdict: "unknown",
    counts: addCounts([]),
    sheets: [],
    findings: [],
    notUnderstood: problem.notUnderstood,
    ignored: problem.ignored,
  };
}

/** A finding of the report: what it only follows from is told by its place in the list. */
export type ReportedFinding = Omit<Finding, keyof ForScreens> & {
  readonly causedBy?: number;
};
type ForScreens = Pick<
  Finding,
  "follows" | "reason" | "absent" | "wanted" | "answers" | "remedy" | "shortfall"
>;

/** Findings with what each only follows from. */
function withCauses(findings: readonly Finding[]): ReportedFinding[] {
  const causes = causesOf(findings);
  return findings.map((finding, index) => {
    const causedBy = causes.get(index)?.[0];
    return causedBy === undefined ? reported(finding) : { ...reported(finding), causedBy };
  });
}

/** A finding without what is for screens alone. */
const reported = ({
  rule,
  outcome,
  severity,
  sheet,
  cell,
  cells,
  record,
  ...rest
}: Finding): ReportedFinding => {
  const { value, limit, reading, message, citation } = rest;
  return { rule, outcome, severity, sheet, cell, cells, record, value, limit, reading, message, citation };
};

/** A rule as `--rules` lists it. */
export interface RuleEntry {
  readonly id: string;
  readonly regulation: string;
  readonly clause: string;
  readonly kind: Kind;
  /** The record types that it looks at, the first the usual one. */
  readonly record: string;
  readonly severity: Severity;
  readonly readings: readonly string[];
  /** What it demands, in the law's language; figures as they stand on the last day in force, or today's. */
  readonly title: string;
  /** Its threshold: where the law gives it, and the days between which each value holds; shares as fractions. */
  readonly threshold: readonly ThresholdEntry[];
  /** Fields that it looks at, by record type. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

/** A value of a threshold: by the clause that gives it, and where its dates come from when that is not the clause. */
type ThresholdEntry = DatedValue & Pick<Parameter, "clause">;

/** The record types of a rule, without those that only carry its data now and then. */
const recordsOf = (rule: Rule): string[] => [
  ...new Set(rule.forms.filter((form) => !form.applies).map((form) => form.record)),
];

/** Every rule of these regulations, in the order of the law. */
export function listRules(regulations: readonly Regulation[], today: Serial): RuleEntry[] {
  return regulations.flatMap((regulation) =>
    regulation.rules.map((rule) => ({
      id: fullId(regulation, rule),
      regulation: regulation.id,
      clause: rule.clause[regulation.language] ?? rule.clause.en,
      kind: rule.kind,
      record: recordsOf(rule).join(", "),
      severity: rule.severity,
      readings: rule.readings ?? [],
      title: titleOf(rule, regulation.language, defaultAsOf(regulation, today)),
      threshold: thresholdOf(rule),
      needs: needsOf(rule),
    }))
  );
}

const thresholdOf = ({ parameter }: Rule): readonly ThresholdEntry[] =>
  parameter?.values.map(({ value, ...dated }) => ({
    clause: parameter.clause,
    ...dated,
    value: shownThreshold(value, parameter),
  })) ?? [];

function needsOf({ forms }: Rule): Record<string, string[]> {
  const needs: Record<string, string[]> = {};
  for (const { record, needs: needed = [], uses = [] } of forms) {
    needs[record] = [...new Set([...(needs[record] ?? []), ...fieldsOf([...needed, ...uses])])];
  }
  return needs;
}
