import { groupOf, type Finding } from "../../check";
import { textIn, type Language, type Rule } from "../../rules";

/** Findings of one rule under its clause; `indexes` point into the findings. */
export interface ClauseGroup {
  readonly rule: string;
  readonly name: string;
  readonly indexes: number[];
}

export interface ArticleGroup {
  readonly name: string;
  readonly clauses: ClauseGroup[];
}

/** Groups the shown findings by article and, in it, by rule; the order of the law stays. */
export function groupFindings(
  findings: readonly Finding[],
  shown: readonly number[],
  rules: ReadonlyMap<string, Rule>,
  language: Language
): ArticleGroup[] {
  const articles = new Map<string, ArticleGroup>();
  const clauses = new Map<string, ClauseGroup>();
  for (const index of shown) {
    const id = findings[index]?.rule ?? "";
    let clause = clauses.get(id);
    if (!clause) {
      const rule = rules.get(id);
      clause = { rule: id, name: rule ? textIn(rule.clause, language) : id, indexes: [] };
      clauses.set(id, clause);
      articleOf(articles, rule ? groupOf(rule, language) : id).clauses.push(clause);
    }
    clause.indexes.push(index);
  }
  return [...articles.values()];
}

function articleOf(articles: Map<string, ArticleGroup>, name: string): ArticleGroup {
  const known = articles.get(name);
  if (known) return known;
  const article: ArticleGroup = { name, clauses: [] };
  articles.set(name, article);
  return article;
}
