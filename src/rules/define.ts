import type { NamedFigures, Parameter, Unit } from "./parameters";
import type { Form, Kind, Rule } from "./rule";
import { halves, inTwo, type Language, type LocalText } from "./text";
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

/**
 * Finds the section that a rule is of among a law's sections by number: the longest that its id begins with.
 *
 *     sectionIn({ "5": …, "5.5": … })("5.5.6-1") // that of "5.5"
 */
export const sectionIn =
  (sections: Readonly<Record<string, LocalText>>) =>
  (id: string): LocalText | undefined => {
    const parts = id.split(/(?=[.-])/);
    const found = parts.map((_, index) => sections[parts.slice(0, parts.length - index).join("")]);
    return found.find((section) => section !== undefined);
  };

/** How a demand is judged: its forms, or these and what else there is to say of it. */
type Judged = Form | readonly Form[] | Omit<Draft, "id" | "title">;

/** Demands in words, how they are judged by id, questions of a list (`asking`), or drafts that have titles already. */
type Part = string | Readonly<Record<string, Judged>> | Asking | Draft | readonly Draft[];

/** The rule that asks a question of a list; undefined where the list has none of that id. */
export type Asking = (id: string) => Draft | undefined;

/** Makes the rules of a part of a law from demands in words with what else there is to say of them, or from parts of any kind. */
interface Law {
  (demands: TemplateStringsArray): (...parts: readonly Part[]) => readonly Rule[];
  (...parts: readonly Part[]): readonly Rule[];
}

/**
 * Makes the rules of a part of a law: from its demands, written as vocabularies are (the rule with the readings that
 * it asks, what is demanded, and that in English), and from how each is judged. Behind the rule stands as well that it
 * is a `should`, which is a warning where it is not kept to, of which figures its words speak, and what its figures
 * count where no threshold tells it (`unit=points`). Of what a question
 * demands its list has the words: the rules' ids are enough.
 *
 *     law`
 *     7.3 7.5
 *     7.4 R9: Бусад үндэслэлээр дахин үнэлээгүй | nobody is re-evaluated on other grounds
 *     12.2 term=recognition: Hết {term} phải được công nhận lại | After {term} a school is recognised anew
 *     `(ASKED, { "7.4": …, "12.2": … })
 *
 * As `ruleMaker` for the rest. Rules stand in the order of the text; drafts, where they are given. Each demand is
 * judged, and nothing is judged that nobody demands.
 */
export function lawMaker(
  language: Language,
  clauseOf: (id: string) => LocalText,
  groupOf: (id: string) => LocalText | undefined,
  figures: NamedFigures = {}
): Law {
  const rules = ruleMaker(clauseOf, groupOf);

  function law(demands: TemplateStringsArray): (...parts: readonly Part[]) => readonly Rule[];
  function law(...parts: readonly Part[]): readonly Rule[];
  function law(first: TemplateStringsArray | Part, ...others: readonly Part[]) {
    if (!isTemplate(first)) return rulesOf([first, ...others]);
    return (...parts: readonly Part[]) => rulesOf([first.join(""), ...parts]);
  }
  return law;

  function rulesOf(parts: readonly Part[]): readonly Rule[] {
    const judged = new Map(parts.filter(isJudged).flatMap((part) => Object.entries(part)));
    const asked = parts.filter((part) => typeof part === "function");
    const drafts = parts.flatMap((part): readonly Draft[] => {
      if (typeof part === "string") return entriesIn(part, figures).map(drafted);
      return isList(part) ? part : isDraft(part) ? [part] : [];
    });
    const odd = [...judged.keys()].find((id) => !drafts.some((each) => each.id === id));
    if (odd !== undefined) throw new Error(`a rule that nobody demands: ${odd}`);
    return rules(...drafts);

    function drafted({ labels, ...demand }: Entry): Draft {
      const { id } = demand;
      const question = asked.map((ask) => ask(id)).find((draft) => draft !== undefined);
      const own = judged.get(id);
      const forms = own ? ("forms" in own ? own : { forms: own }) : question;
      if (!forms) throw new Error(`a demand that nobody judges: ${id}`);
      const title = (labels.length === 0 ? question?.title : undefined) ?? inTwo(language, labels);
      return { title, ...demand, ...forms };
    }
  }
}

/** What is demanded: by which rule, and by which readings. */
export type Demand = Pick<Draft, "id" | "title" | "severity" | "readings" | "figures" | "unit">;

/** Reads demands, in that language and in English. */
export const demandsIn =
  (language: Language, figures: NamedFigures = {}) =>
  (text: TemplateStringsArray): readonly Demand[] =>
    entriesIn(text.join(""), figures).map(({ labels, ...entry }) => ({
      ...entry,
      title: inTwo(language, labels),
    }));

/** A demand with its words as they are listed; none where a question has them. */
type Entry = Omit<Demand, "title"> & { readonly labels: readonly string[] };

const entriesIn = (text: string, figures: NamedFigures): readonly Entry[] =>
  [...vocabulary(text.split("\n").flatMap(asEntries).join("\n"))].map(([key, { labels }]) => {
    const [id, said] = halves(key, " ");
    const more = said.split(" ").filter((word) => word !== "");
    const pairs = more.filter((word) => word.includes("="));
    const unit = pairs.find((word) => word.startsWith("unit="));
    const named = pairs.filter((word) => word !== unit);
    const readings = more.filter((word) => word !== "should" && !pairs.includes(word));
    return {
      id,
      labels: labels.filter((label) => label !== ""),
      ...(more.includes("should") && { severity: "warning" }),
      ...(readings.length > 0 && { readings }),
      ...(unit !== undefined && { unit: unitIn(unit) }),
      ...(named.length > 0 && { figures: Object.fromEntries(named.map((word) => figureIn(word, figures))) }),
    };
  });

/** A line of rules alone: an entry each, or one where more than the rule stands there. */
function asEntries(line: string): readonly string[] {
  if (line === "" || /^[ #]|: /.test(line)) return [line];
  const words = line.split(" ");
  return words.some((word) => word === "should" || word.includes("="))
    ? [`${line}: `]
    : words.map((id) => `${id}: `);
}

/** Units that demands without a threshold are written with. */
const WRITTEN: readonly Unit[] = ["%", "people", "elements", "points", "years", "year"];

function unitIn(word: string): Unit {
  const [, name] = halves(word, "=");
  const unit = WRITTEN.find((each) => each === name);
  if (!unit) throw new Error(`a unit that no demand is written with: ${word}`);
  return unit;
}

/** A name in a demand's words, and the figure that it stands for. */
function figureIn(word: string, figures: NamedFigures): readonly [string, Parameter] {
  const [name, of] = halves(word, "=");
  const figure = figures[of];
  if (!figure) throw new Error(`a figure that the law does not have: ${word}`);
  return [name, figure];
}

const isTemplate = (part: TemplateStringsArray | Part): part is TemplateStringsArray =>
  isList(part) && "raw" in part;
const isDraft = (part: Draft | Readonly<Record<string, Judged>> | Asking): part is Draft =>
  "id" in part && typeof part.id === "string";
const isJudged = (part: Part): part is Readonly<Record<string, Judged>> =>
  typeof part === "object" && !isList(part) && !isDraft(part);
const isList = <T, U>(forms: T | readonly U[]): forms is readonly U[] => Array.isArray(forms);
const isKind = (kind: Kind | undefined): kind is Kind => kind !== undefined;
