import type { Form, Kind, Rule } from "./rule";
import type { Language, LocalText } from "./text";
import { inBoth } from "./texts";
import { vocabulary } from "./vocabulary";

/** A rule without what follows from its id and its forms. */
export interface Draft extends Partial<Omit<Rule, "clause" | "forms">> {
  readonly id: string;
  readonly title: LocalText;
  readonly forms: Form | readonly Form[];
  /** Where the id does not tell it. */
  readonly clause?: LocalText;
}

/**
 * Makes the rules of a regulation from drafts: the id tells clause and group, the first form kind, parameter
 * and comparison; a rule is a violation where nothing else is said.
 *
 * @param clauseOf how the clause of a rule id is cited
 * @param groupOf the section of a rule id, as the pane groups findings
 */
export const ruleMaker =
  (clauseOf: (id: string) => LocalText, groupOf: (id: string) => LocalText | undefined) =>
  (...drafts: readonly Draft[]): readonly Rule[] =>
    drafts.map((draft) => {
      const forms = isList(draft.forms) ? draft.forms : [draft.forms];
      const measured = forms.find(({ parameter }) => parameter);
      return {
        severity: "violation",
        clause: clauseOf(draft.id),
        group: groupOf(draft.id),
        parameter: measured?.parameter,
        comparison: measured?.comparison,
        ...draft,
        kind: draft.kind ?? forms.map(({ kind }) => kind).find(isKind) ?? "attest",
        forms,
      };
    });

/** How a demand is judged: by forms, with whatever else its id and title do not tell. */
type How = Form | readonly Form[] | Omit<Draft, "id" | "title">;

/** How the demand of an id is judged; or the rule whole, title included, of a question that a person answers. */
export type Judging<I extends string> = How | ((id: I) => How | readonly Draft[]);

/**
 * Makes the rules of a part of the law: what is demanded, in the law's language and in English, and how each demand
 * is judged, both in the law's order. Demands that a person answers have their titles from their questions.
 *
 *     3.1.2: 不是在校生 | Is not a pupil or student in school
 */
export const lawMaker =
  (language: Language, rules: (...drafts: readonly Draft[]) => readonly Rule[]) =>
  <I extends string>(demands: string, judging: { readonly [Id in I]: Judging<Id> }): readonly Rule[] => {
    const titles = new Map(
      [...vocabulary(demands)].map(([id, { labels }]) => [id, inBoth(id, labels, language)])
    );
    const drafts: Draft[] = [];
    for (const id in judging) {
      const judged = judging[id];
      const how = typeof judged === "function" ? judged(id) : judged;
      const title = titles.get(id);
      titles.delete(id);
      if (areDrafts(how)) drafts.push(...how);
      else if (title) drafts.push({ id, title, ...("forms" in how ? how : { forms: how }) });
      else throw new Error(`a rule without title: ${id}`);
    }
    const [idle] = titles.keys();
    if (idle !== undefined) throw new Error(`a demand that nothing judges: ${idle}`);
    return rules(...drafts);
  };

const areDrafts = (how: How | readonly Draft[]): how is readonly Draft[] =>
  Array.isArray(how) && how.every((one) => "title" in one);

const isList = (forms: Form | readonly Form[]): forms is readonly Form[] => Array.isArray(forms);
const isKind = (kind: Kind | undefined): kind is Kind => kind !== undefined;
