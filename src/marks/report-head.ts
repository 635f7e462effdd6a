/** What stands above the table of either layout: facts, and how each article fared. */
import { groupOf, type Check, type Finding } from "../check";
import { sentence, textOn } from "../messages";
import { sayIn, type UiKey } from "../messages/ui";
import { addCounts, textIn, titleBeside, type Counts, type Language, type LocalText } from "../rules";
import type { AsideReason } from "./aside";
import { cellOf, type ReportRow } from "./report-plan";
import { linesOf } from "./text-width";

/**
 * What a report is made of. `reasonOf` tells why a finding was set aside; `readings` are those that were chosen, by
 * their ids: the first option where none was.
 */
export interface ReportSource {
  readonly check: Check;
  readonly findings: readonly Finding[];
  readonly reasonOf?: (finding: Finding) => AsideReason | undefined;
  readonly readings?: Readonly<Record<string, string>>;
}

/** What each kind of finding is called. */
export const OUTCOMES = {
  violation: "outcomeViolation",
  warning: "outcomeWarning",
  unknown: "outcomeUnknown",
} as const satisfies Record<string, UiKey>;

/** What each article is summed up by. */
export const SUMMED = ["fail", "warning", "unknown", "pass"] as const;

/** In the law's own words, and in the reader's. */
export function verdictText({ regulation, verdict }: Check, language: Language): string {
  const own = textIn(regulation.verdicts[verdict], regulation.language);
  const translated = textIn(regulation.verdicts[verdict], language);
  if (own === translated) return own;
  return language === "zh" ? `${own}（${translated}）` : `${own} (${translated})`;
}

export const documentText = ({ regulation }: Check, language: Language): string =>
  sentence(
    [textIn(regulation.document, language), titleBeside(regulation, language)].filter(Boolean).join(" – ")
  );

/**
 * Facts above the table, a line each. A text that would reach beyond the table goes on in the next line: a page that
 * is to hold its width would be printed smaller for it.
 *
 * @param wide the column (from 0) that their values stand in
 */
export function factRows(
  facts: readonly (readonly [label: string, value: string])[],
  widths: readonly number[],
  wide: number
): ReportRow[] {
  const room = widths.slice(wide).reduce((sum, width) => sum + width, 0);
  return facts.flatMap(([label, value]) =>
    linesOf(value, room).map((line, index) => [
      index === 0 ? cellOf(label, "label") : undefined,
      ...Array.from({ length: wide - 1 }, () => undefined),
      cellOf(line, "plain"),
    ])
  );
}

const COUNTED = ["fail", "warning", "unknown", "pass", "notApplicable"] as const;

/** How often each outcome came, in words. */
export const countsText = (counts: Counts, language: Language): string => listed(COUNTED, counts, language);

/** The same of an article, without what did not come. */
export const articleText = (counts: Counts, language: Language): string =>
  listed(
    SUMMED.filter((key) => counts[key] > 0),
    counts,
    language
  );

function listed(keys: readonly (typeof COUNTED)[number][], counts: Counts, language: Language): string {
  const say = sayIn(language);
  return keys
    .map((key) => say("countOf", { what: say(key), n: counts[key] }))
    .join(language === "zh" ? "；" : "; ");
}

export interface Article {
  readonly name: string;
  readonly counts: Counts;
}

/** Articles in the order of the law; those of which nothing was judged are left out. */
export function articlesOf({ rules }: Check, language: Language): Article[] {
  const articles = new Map<string, Counts[]>();
  for (const { rule, counts } of rules) {
    const group = groupOf(rule, language);
    articles.set(group, [...(articles.get(group) ?? []), counts]);
  }
  return [...articles]
    .map(([name, counts]) => ({ name, counts: addCounts(counts) }))
    .filter(({ counts }) => SUMMED.some((key) => counts[key] > 0));
}

/** What the text leaves open and findings hang on: the question, and the answer that they were judged by. */
export function readingsOf(
  { check, findings, readings = {} }: ReportSource,
  language: Language
): { readonly id: string; readonly question: string; readonly answer: string }[] {
  const asked = new Set(findings.map(({ reading }) => reading));
  return check.regulation.readings
    .filter(({ id }) => asked.has(id))
    .map(({ id, question, options, figures }) => {
      const chosen = options.find((option) => option.id === readings[id]) ?? options[0];
      const said = (text: LocalText): string => textOn(text, figures, language, check.asOf);
      return {
        id,
        question: said(question),
        answer: chosen ? sentence(said(chosen.label)) : "",
      };
    });
}
