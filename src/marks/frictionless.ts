import { parseAddress } from "../sheets";
import { fullId, textIn, type Language, type Rule } from "../rules";
import { titleOf } from "../messages";
import { sayIn } from "../messages/ui";
import type { Check, Finding } from "../check";
import { kindOf } from "./kinds";
import { OUTCOMES, type ReportSource } from "./report-head";

/** An error as Frictionless reports it: what kind it is, in words, and where. Rows and fields count from 1. */
interface TaskError {
  /** Full id of the rule. */
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly message: string;
  readonly tags: readonly string[];
  /** The clause; of a finding that was set aside also the reason. */
  readonly note: string;
  readonly rowNumber?: number;
  readonly fieldNumber?: number;
  readonly cell?: string;
}

interface Stats {
  readonly errors: number;
  readonly warnings: number;
}

/**
 * A validation report in the shape of Frictionless: a task a sheet. What nobody could tell, what only follows from an
 * error, and what was set aside are warnings.
 */
export interface FrictionlessReport {
  readonly valid: boolean;
  readonly stats: Stats & { readonly tasks: number };
  readonly warnings: readonly string[];
  readonly errors: readonly TaskError[];
  readonly tasks: readonly {
    readonly name: string;
    readonly type: "table";
    readonly place: string;
    readonly valid: boolean;
    readonly labels: readonly string[];
    readonly stats: Stats & { readonly fields: number; readonly rows: number };
    readonly warnings: readonly string[];
    readonly errors: readonly TaskError[];
  }[];
}

/** A finished check as other tools of tabular data read it. */
export function frictionlessOf(
  { check, findings, reasonOf }: ReportSource,
  language: Language
): FrictionlessReport {
  const { regulation, recognition } = check;
  const say = sayIn(language);
  const rules = new Map(regulation.rules.map((rule) => [fullId(regulation, rule), rule]));
  const reason = (finding: Finding): string | undefined => reasonOf?.(finding)?.reason;
  const tasks = recognition.sheets.map(({ name, tables }) => {
    const own = findings.filter(({ sheet }) => sheet === name);
    const counts = (one: Finding): boolean => one.follows === undefined && reason(one) === undefined;
    const wrong = own.filter((one) => kindOf(one) === "violation" && counts(one));
    const isWrong = new Set(wrong);
    const rest = own.filter((one) => !isWrong.has(one));
    const isOpen =
      own.some((one) => kindOf(one) === "unknown" && counts(one)) ||
      check.notUnderstood.some(({ sheet }) => sheet === name);
    const errors = wrong.map((one) => errorOf(one, rules.get(one.rule), check, language));
    const warnings = rest.map((one) => warningOf(one, say(OUTCOMES[kindOf(one)]), reason(one)));
    const fields = new Map(
      tables.flatMap(({ table, columns }) =>
        table.record.fields.filter(({ id }) => id in columns).map(({ id, name: called }) => [id, called])
      )
    );
    const rows = tables.reduce((sum, { table }) => sum + table.count, 0);
    return {
      name,
      type: "table" as const,
      place: name,
      // What nobody can tell is never a pass.
      valid: errors.length === 0 && !isOpen,
      labels: [...fields.values()].map((called) => textIn(called, language)),
      stats: { errors: errors.length, warnings: warnings.length, fields: fields.size, rows },
      warnings,
      errors,
    };
  });
  const sum = (of: keyof Stats): number => tasks.reduce((all, { stats }) => all + stats[of], 0);
  return {
    valid: check.verdict === "pass",
    stats: { tasks: tasks.length, errors: sum("errors"), warnings: sum("warnings") },
    warnings: check.notUnderstood.map(({ sheet, why }) => `${sheet}: ${why}`),
    errors: [],
    tasks,
  };
}

function errorOf(finding: Finding, rule: Rule | undefined, check: Check, language: Language): TaskError {
  const at = finding.cell === null ? undefined : parseAddress(finding.cell);
  return {
    type: finding.rule,
    title: rule ? textIn(rule.clause, language) : finding.rule,
    description: rule ? titleOf(rule, language, check.asOf) : "",
    message: finding.message,
    tags: ["#table", `#${kindOf(finding)}`],
    note: finding.citation,
    ...(at && { rowNumber: at.row + 1, fieldNumber: at.column + 1 }),
    ...(finding.cell !== null && { cell: finding.cell }),
  };
}

function warningOf(
  { cell, message, citation }: Finding,
  outcome: string,
  reason: string | undefined
): string {
  const place = cell === null ? "" : `${cell}: `;
  return `${outcome} – ${place}${message} (${citation})${reason === undefined ? "" : ` [${reason}]`}`;
}
