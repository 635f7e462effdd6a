import type { Check, Finding } from "../check";
import { figureText, formatDate, limitText } from "../messages";
import { sayIn, type Say, type UiKey } from "../messages/ui";
import { fullId, LANGUAGES, textIn, type Figure, type Language, type Rule } from "../rules";
import type { SheetData } from "../sheets";
import { kindOf } from "./kinds";

/** A line of the report's table. */
export interface ReportLine {
  readonly sheet: string;
  /** A1 address; null where the finding has no single cell. */
  readonly cell: string | null;
  /** Texts of the other columns, in the order of the headings. */
  readonly texts: readonly string[];
}

/** A report in words; whoever writes the sheet only puts them there. */
export interface Report {
  readonly sheetName: string;
  readonly title: string;
  /** Label and value, above the table: regulation, as-of date, verdict, counts. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The first heading is that of the cell. */
  readonly headings: readonly string[];
  readonly lines: readonly ReportLine[];
}

const OUTCOMES = {
  violation: "outcomeViolation",
  warning: "outcomeWarning",
  unknown: "outcomeUnknown",
} as const satisfies Record<string, UiKey>;

/** Lines between the title and the blank one above the headings. */
const REPORT_FACTS = 4;

const HEADINGS: readonly UiKey[] = [
  "reportCell",
  "reportOutcome",
  "reportSheet",
  "reportRecord",
  "reportFound",
  "reportRequired",
  "reportMessage",
  "reportClause",
  "reportRule",
];

/** A finished check as the sheet that the user asks for: every finding with its cell, clause and explanation. */
export function reportOf(
  { check, findings }: { readonly check: Check; readonly findings: readonly Finding[] },
  language: Language
): Report {
  const say = sayIn(language);
  const { regulation } = check;
  const rules = new Map(regulation.rules.map((rule) => [fullId(regulation, rule), rule]));
  return {
    sheetName: say("reportName"),
    title: say("reportTitle"),
    facts: [
      [say("regulation"), `${textIn(regulation.document, language)} – ${textIn(regulation.title, language)}`],
      [say("asOf"), formatDate(check.asOf, language)],
      [say("verdict"), textIn(regulation.verdicts[check.verdict], regulation.language)],
      [say("reportCounts"), countsText(check.counts, say)],
    ],
    headings: HEADINGS.map((key) => say(key)),
    lines: findings.map((finding) => ({
      sheet: finding.sheet,
      cell: finding.cell,
      texts: textsOf(finding, rules.get(finding.rule), say, language),
    })),
  };
}

/**
 * Whether a sheet is such a report, in whatever language: its own figures are none of the user's. Known by its
 * title and by the headings beneath the facts.
 */
export function isReport({ values }: SheetData): boolean {
  const title = values[0]?.[0];
  return LANGUAGES.some((language) => {
    const say = sayIn(language);
    const head = values[REPORT_FACTS + 2];
    return title === say("reportTitle") && HEADINGS.every((key, i) => head?.[i] === say(key));
  });
}

const COUNTED = ["pass", "fail", "warning", "unknown", "notApplicable"] as const;

const countsText = (counts: Check["counts"], say: Say): string =>
  COUNTED.map((key) => `${say(key)}: ${counts[key]}`).join("; ");

function textsOf(finding: Finding, rule: Rule | undefined, say: Say, language: Language): string[] {
  const { sheet, record, value, limit, message, citation } = finding;
  return [
    say(OUTCOMES[kindOf(finding)]),
    sheet,
    record,
    rule ? valueText(rule, value, language) : "",
    rule && limit !== null ? required(rule, limit, language) : "",
    message,
    citation,
    finding.rule,
  ];
}

/** The serial of a day is above any number of days, months or years that a rule speaks of. */
const FIRST_DAY = 10_000;

const isDay = (rule: Rule, value: unknown): value is number =>
  rule.kind === "date" && typeof value === "number" && value >= FIRST_DAY;

function valueText(rule: Rule, value: Figure, language: Language): string {
  if (value === null) return "";
  return isDay(rule, value) ? formatDate(value, language) : figureText(rule, value, language);
}

function required(rule: Rule, limit: NonNullable<Finding["limit"]>, language: Language): string {
  return isDay(rule, limit) ? formatDate(limit, language) : limitText(rule, limit, language);
}
