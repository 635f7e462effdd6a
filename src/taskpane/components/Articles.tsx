import type { JSX } from "preact";
import { groupOf, type Check } from "../../check";
import { addCounts, type Counts, type Language } from "../../rules";
import type { Outcome } from "../model/outcome";
import { Fold, type PartProps } from "./shared";

const PARTS = ["fail", "warning", "unknown", "pass"] as const;

/** A bar an article: how its judgements came out. */
export function Articles({ state, say, outcome }: PartProps & { outcome: Outcome }): JSX.Element {
  return (
    <Fold class="line articles" head={say("articles")}>
      <ul>
        {articlesOf(outcome.check, state.language).map(([group, counts]) => (
          <li key={group}>
            <span class="article-name">{group}</span>
            <Bar label={say("articleBar", { group, ...counts })} counts={counts} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Bar({ label, counts }: { label: string; counts: Counts }): JSX.Element {
  const total = PARTS.reduce((sum, part) => sum + counts[part], 0);
  let x = 0;
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      {PARTS.map((part) => {
        const width = (100 * counts[part]) / total;
        const start = x;
        x += width;
        return (
          width > 0 && <rect key={part} class={`bar-${part}`} x={start} y="0" width={width} height="6" />
        );
      })}
    </svg>
  );
}

/** Articles in the order of the law; those of which nothing was judged are left out. */
function articlesOf({ rules }: Check, language: Language): [string, Counts][] {
  const articles = new Map<string, Counts[]>();
  for (const { rule, counts } of rules) {
    const group = groupOf(rule, language);
    articles.set(group, [...(articles.get(group) ?? []), counts]);
  }
  return [...articles]
    .map(([group, counts]): [string, Counts] => [group, addCounts(counts)])
    .filter(([, counts]) => PARTS.some((part) => counts[part] > 0));
}
