import type { Form, Kind, Rule } from "./rule";
import type { LocalText } from "./text";

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

const isList = (forms: Form | readonly Form[]): forms is readonly Form[] => Array.isArray(forms);
const isKind = (kind: Kind | undefined): kind is Kind => kind !== undefined;
