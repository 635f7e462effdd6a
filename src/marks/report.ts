import { groupOf, type Check, type Finding } from "../check";
import { formatDate, remedyOf } from "../messages";
import { sayIn, type Say, type UiKey } from "../messages/ui";
import { addCounts, fullId, LANGUAGES, textIn, type Counts, type Language, type Rule } from "../rules";
import type { SheetData } from "../sheets";
import { figuresOf, sharesOf, type IsShare } from "./figures";
import { kindOf, MARK_KINDS } from "./kinds";

/** A line of the report's table. */
export interface ReportLine {
  readonly sheet: string;
  /** A1 address; null where the finding has no single cell. */
  readonly cell: string | null;
  /** Texts of the other columns, in the order of the headings; of a section, its title alone. */
  readonly texts: readonly string[];
  /** It begins what is no finding: what was not understood, what was set aside, who signs. */
  readonly section?: true;
}

/** A report in words; whoever writes the sheet only puts them there. */
export interface Report {
  readonly sheetName: string;
  readonly title: string;
  /** Label and value, above the table: regulation, as-of date, verdict, counts. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** How each article fared: its name, then how often each outcome came. */
  readonly summary: {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly [name: string, ...counts: number[]])[];
  };
  /** The first heading is that of the cell. */
  readonly headings: readonly string[];
  /** What is wrong first. */
  readonly lines: readonly ReportLine[];
}

/** What a report is made of; `reasonOf` tells why a finding was set aside. */
export interface ReportSource {
  readonly check: Check;
  readonly findings: readonly Finding[];
  readonly reasonOf?: (finding: Finding) => string | undefined;
}

const OUTCOMES = {
  violation: "outcomeViolation",
  warning: "outcomeWarning",
  unknown: "outcomeUnknown",
} as const satisfies Record<string, UiKey>;

const HEADINGS = [
  "reportCell",
  "reportOutcome",
  "reportMessage",
  "reportFound",
  "reportRequired",
  "reportRecord",
  "reportSheet",
  "reportClause",
] as const satisfies readonly UiKey[];

const SUMMED = ["fail", "warning", "unknown", "pass"] as const;

/** A finished check as the sheet that the user asks for: what is wrong first, then what nobody could tell. */
export function reportOf({ check, findings, reasonOf }: ReportSource, language: Language): Report {
  const say = sayIn(language);
  const { regulation } = check;
  const reason = (finding: Finding): string | undefined => reasonOf?.(finding);
  const counted = findings.filter((finding) => reason(finding) === undefined);
  const write = lineWriter(check, say, language);
  return {
    sheetName: say("reportName"),
    title: say("reportTitle"),
    facts: [
      [say("regulation"), `${textIn(regulation.document, language)} – ${textIn(regulation.title, language)}`],
      [say("asOf"), formatDate(check.asOf, language)],
      [say("verdict"), verdictText(check, language)],
      [say("reportCounts"), countsText(check.counts, language)],
    ],
    summary: {
      headings: [say("articles"), ...SUMMED.map((key) => say(key))],
      rows: articlesOf(check, language),
    },
    headings: HEADINGS.map((key) => say(key)),
    lines: [
      ...MARK_KINDS.flatMap((kind) => counted.filter((finding) => kindOf(finding) === kind)).map((finding) =>
        write(finding)
      ),
      ...section(
        say("questions", { n: check.notUnderstood.length }),
        check.notUnderstood.map(({ sheet, at, why }) => place(sheet, at, why))
      ),
      ...section(
        say("aside", { n: findings.length - counted.length }),
        findings.flatMap((finding) => {
          const given = reason(finding);
          return given === undefined ? [] : [write(finding, say("asideReason", { reason: given }))];
        })
      ),
      ...section(
        say("ignored", { n: check.ignored.length }),
        check.ignored.map(({ sheet, at, text }) => ({ ...place(sheet, at, text), cell: null }))
      ),
      { sheet: "", cell: null, texts: [say("signatures")], section: true },
    ],
  };
}

/** The lines of a section under its title; nothing where there are none. */
const section = (title: string, lines: readonly ReportLine[]): ReportLine[] =>
  lines.length === 0 ? [] : [{ sheet: "", cell: null, texts: [title], section: true }, ...lines];

/** A place of a sheet with a text about it. */
const place = (sheet: string, at: string, text: string): ReportLine => ({
  sheet,
  cell: /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(at) ? at : null,
  texts: [at, text, "", "", "", sheet, ""],
});

/**
 * Whether a sheet is such a report, in whatever language: its own figures are none of the user's. Known by its
 * title and by the headings beneath the summary.
 */
export function isReport({ values }: SheetData): boolean {
  const title = values[0]?.[0];
  return LANGUAGES.some((language) => {
    const say = sayIn(language);
    if (title !== say("reportTitle")) return false;
    return values
      .slice(0, MOST_HEAD_ROWS)
      .some((row) => HEADINGS.every((key, column) => row[column] === say(key)));
  });
}
const MOST_HEAD_ROWS = 200;

/** In the law's own words, and in the reader's. */
function verdictText({ regulation, verdict }: Check, language: Language): string {
  const own = textIn(regulation.verdicts[verdict], regulation.language);
  const translated = textIn(regulation.verdicts[verdict], language);
  return own === translated ? own : `${own} (${translated})`;
}

const COUNTED = ["fail", "warning", "unknown", "pass", "notApplicable"] as const;

/** How often each outcome came, in words. */
export function countsText(counts: Counts, language: Language): string {
  const say = sayIn(language);
  return COUNTED.map((key) => say("countOf", { what: say(key), n: counts[key] })).join(
    language === "zh" ? "；" : "; "
  );
}

/** Articles in the order of the law; those of which nothing was judged are left out. */
function articlesOf({ rules }: Check, language: Language): [string, ...number[]][] {
  const articles = new Map<string, Counts[]>();
  for (const { rule, counts } of rules) {
    const group = groupOf(rule, language);
    articles.set(group, [...(articles.get(group) ?? []), counts]);
  }
  return [...articles]
    .map(([group, counts]) => [group, addCounts(counts)] as const)
    .filter(([, counts]) => SUMMED.some((key) => counts[key] > 0))
    .map(([group, counts]) => [group, ...SUMMED.map((key) => counts[key])]);
}

/** Writes findings as lines, what is added behind the message. */
function lineWriter(
  check: Check,
  say: Say,
  language: Language
): (finding: Finding, added?: string) => ReportLine {
  const { regulation } = check;
  const rules = new Map(regulation.rules.map((rule): [string, Rule] => [fullId(regulation, rule), rule]));
  const isShare: IsShare = sharesOf(check);
  return (finding, added) => {
    const { sheet, cell, record, message, citation } = finding;
    const own = rules.get(finding.rule);
    // Without a unit of its own a rule speaks of the figures of the one that its finding follows from.
    const isBare = own && !own.parameter && own.kind !== "formula" && finding.follows !== undefined;
    const rule = (isBare && rules.get(finding.follows ?? "")) || own;
    const remedy = own && remedyOf(own, finding, language);
    const { found, required } = rule
      ? figuresOf(finding, rule, { say, language, isShare })
      : { found: "", required: "" };
    const whatToDo = remedy === undefined ? undefined : say("toPass", { what: remedy });
    const words = [message, whatToDo, added].filter((line) => line !== undefined).join("\n");
    return {
      sheet,
      cell,
      texts: [say(OUTCOMES[kindOf(finding)]), words, found, required, record, sheet, citation],
    };
  };
}
