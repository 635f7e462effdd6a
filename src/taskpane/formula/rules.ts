/** Rules as the helper finds them: by id, by the clause alone, by words. */
import { defaultAsOf } from "../../check/as-of";
import { titleOf } from "../../messages/explain";
import { fieldsOf, fullId, LANGUAGES, textIn, type Regulation, type Rule, type Serial } from "../../rules";
import { found } from "./find";

export interface Known {
  readonly id: string;
  readonly regulation: Regulation;
  readonly rule: Rule;
}

/** All rules, those of the workbook's own regulation first. */
export const rulesOf = (regulations: readonly Regulation[], own: string | undefined): Known[] =>
  [...regulations]
    .sort((a, b) => Number(b.id === own) - Number(a.id === own))
    .flatMap((regulation) =>
      regulation.rules.map((rule): Known => ({ id: fullId(regulation, rule), regulation, rule }))
    );

/** A rule without a threshold has none to tell, and no figure could be held against it. */
export const fits = ({ rule: { parameter, comparison } }: Known, functionId: string): boolean =>
  functionId === "RULE_CITATION" ||
  (parameter !== undefined && (functionId === "RULE_THRESHOLD" || comparison !== undefined));

/** The rules that a full id, or a clause without its regulation ("4.1.b"), names. */
export function named(rules: readonly Known[], text: string): Known[] {
  const asked = text.normalize("NFKC").trim().toLowerCase();
  const same = rules.filter(({ id }) => id.toLowerCase() === asked);
  return same.length > 0 ? same : rules.filter(({ rule }) => rule.id.toLowerCase() === asked);
}

/**
 * The rules that answer a query: first those whose title or clause has its words, then those that look at something
 * that is called so, in sheets or by the law; of other laws than the workbook's own, where it has one, only the first, behind
 * its own.
 */
export function rulesFound(
  rules: readonly Known[],
  query: string,
  today: Serial,
  own: string | undefined
): Known[] {
  if (query.trim() === "") return [];
  const byTitle = found(rules, query, (known) => titleText(known, today));
  const isNear = ({ regulation }: Known): boolean => own === undefined || regulation.id === own;
  const byField = found(rules.filter(isNear), query, fieldText);
  return [...new Set([...byTitle.filter(isNear), ...byField, ...byTitle])];
}

const titleText = ({ id, regulation, rule }: Known, today: Serial): string => {
  const day = defaultAsOf(regulation, today);
  return [
    id,
    ...LANGUAGES.flatMap((language) => [
      titleOf(rule, language, day),
      textIn(rule.clause, language),
      textIn(rule.group ?? rule.clause, language),
    ]),
  ].join("\n");
};

/** Names and labels are many, and the same at each letter that is typed. */
const fieldTexts = new WeakMap<Rule, string>();

/** What the fields that a rule looks at are called. */
function fieldText({ regulation, rule }: Known): string {
  const known = fieldTexts.get(rule);
  if (known !== undefined) return known;
  const words = rule.forms.flatMap(({ record, needs = [], uses = [] }) => {
    const ids = new Set(fieldsOf([...needs, ...uses]));
    const fields = regulation.records.find(({ id }) => id === record)?.fields ?? [];
    return fields
      .filter(({ id }) => ids.has(id))
      .flatMap(({ name, labels }) => [...LANGUAGES.map((language) => textIn(name, language)), ...labels]);
  });
  const text = [...new Set(words)].join("\n");
  fieldTexts.set(rule, text);
  return text;
}
