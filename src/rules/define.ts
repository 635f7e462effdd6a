import type { Form, Kind, Rule } from "./rule";
import { inTwo, type Language, type LocalText } from "./text";
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

/** How a demand is judged: its forms, or these and what else there is to say of it. */
type Judged = Form | readonly Form[] | Omit<Draft, "id" | "title">;

/** Demands in words, how they are judged by id, or drafts that have their titles already. */
type Part = string | Readonly<Record<string, Judged>> | Draft | readonly Draft[];

/**
 * Makes the rules of a part of a law: from its demands, written as vocabularies are (the rule with the readings that
 * it asks, what is demanded, and that in English), and from how each is judged.
 *
 *     7.4 R9: Бусад үндэслэлээр дахин үнэлээгүй | nobody is re-evaluated on other grounds
 *
 * As `ruleMaker` for the rest. Each demand is judged, and nothing is judged that nobody demands.
 */
export function lawMaker(
  language: Language,
  clauseOf: (id: string) => LocalText,
  groupOf: (id: string) => LocalText | undefined
): (...parts: readonly Part[]) => readonly Rule[] {
  const rules = ruleMaker(clauseOf, groupOf);
  return (...parts) => {
    const demands = parts
      .filter((part) => typeof part === "string")
      .flatMap((part) => demandsIn(part, language));
    const drafts = parts.flatMap((part): readonly Draft[] => {
      if (typeof part === "string") return [];
      if (isList(part)) return part;
      if (isDraft(part)) return [part];
      return Object.entries(part).map(([id, judged]) => draft(demands, id, judged));
    });
    const open = demands.find(({ id }) => !drafts.some((each) => each.id === id));
    if (open) throw new Error(`a demand that nobody judges: ${open.id}`);
    return rules(...drafts);
  };
}

/** What is demanded: by which rule, and by which readings. */
export type Demand = Pick<Draft, "id" | "title" | "readings">;

/** Reads demands, in that language and in English. */
export const demandsIn = (text: string, language: Language): readonly Demand[] =>
  [...vocabulary(text)].map(([key, { labels }]) => {
    const [id = "", ...readings] = key.split(" ");
    return { id, title: inTwo(language, labels), ...(readings.length > 0 && { readings }) };
  });

function draft(demands: readonly Demand[], id: string, judged: Judged): Draft {
  const demand = demands.find((each) => each.id === id);
  if (!demand) throw new Error(`a rule that nobody demands: ${id}`);
  return "forms" in judged ? { ...demand, ...judged } : { ...demand, forms: judged };
}

const isDraft = (part: Draft | Readonly<Record<string, Judged>>): part is Draft =>
  typeof part.id === "string";
const isList = <T, U>(forms: T | readonly U[]): forms is readonly U[] => Array.isArray(forms);
const isKind = (kind: Kind | undefined): kind is Kind => kind !== undefined;
