/** What stands above the table of either layout: facts, and how each article fared. */
import { groupOf, type Check } from "../check";
import { sayIn } from "../messages/ui";
import { addCounts, textIn, type Counts, type Language } from "../rules";

/** What each article is summed up by. */
export const SUMMED = ["fail", "warning", "unknown", "pass"] as const;

/** In the law's own words, and in the reader's. */
export function verdictText({ regulation, verdict }: Check, language: Language): string {
  const own = textIn(regulation.verdicts[verdict], regulation.language);
  const translated = textIn(regulation.verdicts[verdict], language);
  return own === translated ? own : `${own} (${translated})`;
}

export const documentText = ({ regulation }: Check, language: Language): string =>
  `${textIn(regulation.document, language)} – ${textIn(regulation.title, language)}`;

const COUNTED = ["fail", "warning", "unknown", "pass", "notApplicable"] as const;

/** How often each outcome came, in words. */
export function countsText(
  counts: Counts,
  language: Language,
  keys: readonly (typeof COUNTED)[number][] = COUNTED
): string {
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
