import type { IsoDate } from "./dates";
import type { Context, RecordSet } from "./context";
import type { Judgement, Severity } from "./judgement";
import type { Comparison, Parameter } from "./parameters";
import type { RecordType, WordList } from "./records";
import type { Row } from "./row";
import type { Table } from "./table";
import type { Language, LocalText } from "./text";

export type Kind = "limit" | "attest" | "formula" | "date" | "member" | "complete" | "order";

interface FormOn {
  readonly record: string;
  /** Where only some tables of the record type carry this rule's data; all of them where omitted. */
  readonly applies?: (table: Table) => boolean;
}
export interface RowForm extends FormOn {
  readonly scope: "row";
  readonly judge: (row: Row, context: Context) => Judgement;
}
export interface SetForm extends FormOn {
  readonly scope: "set";
  readonly judge: (set: RecordSet, context: Context) => readonly Judgement[];
}

/** A way in which a rule is judged: on each record of a type, or on a set of them. */
export type Form = RowForm | SetForm;

/** A demand of the law, as a program can judge it. */
export interface Rule {
  /** Clause id within its regulation ("4.1.b"); the full id puts the regulation and "/" before it. */
  readonly id: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** What is demanded, in our own words. */
  readonly title: LocalText;
  /** The clause in the law's own way of citing, without the document. */
  readonly clause: LocalText;
  readonly parameter?: Parameter;
  readonly comparison?: Comparison;
  readonly readings?: readonly string[];
  /** Where a rule's data can stand in several record types, the first form whose columns exist decides. */
  readonly forms: readonly Form[];
  /** The article or section under which the pane groups it; the clause where omitted. */
  readonly group?: LocalText;
  /** Where the rule has dates of its own; else the regulation's. Null: no bounds. */
  readonly inForce?: { readonly from?: IsoDate; readonly to?: IsoDate };
}

/** A gap of the text, or a sentence of two meanings: the options, the default first. */
export interface Reading {
  readonly id: string;
  readonly question: LocalText;
  readonly options: readonly { readonly id: string; readonly label: LocalText }[];
}

/** A threshold or fact that the text leaves to the user. Without `initial` it has no value until set. */
export interface Setting {
  readonly id: string;
  readonly type: "number" | "range" | "date" | "text" | "list" | "grounds";
  readonly label: LocalText;
  readonly clause: LocalText;
  readonly initial?: number | string | readonly [number, number];
}

/** One regulation: its law as data. */
export interface Regulation {
  readonly id: string;
  /** The language of the law, of its verdict words and of its sheets. */
  readonly language: Language;
  readonly title: LocalText;
  /** How it is cited: issuer's number ("Thông tư 47/2012/TT-BGDĐT"). */
  readonly document: LocalText;
  readonly issuer: LocalText;
  readonly inForce: { readonly from?: IsoDate; readonly to?: IsoDate };
  /** What it replaced, what replaced it, and what is still to be confirmed. */
  readonly notice?: LocalText;
  readonly records: readonly RecordType[];
  /** What its sheets write for long words, and which of their words mean the same. */
  readonly words?: WordList;
  readonly rules: readonly Rule[];
  readonly readings: readonly Reading[];
  readonly settings: readonly Setting[];
  /** The law's own words for the verdict. */
  readonly verdicts: { readonly pass: LocalText; readonly fail: LocalText; readonly unknown: LocalText };
  /**
   * The regulation's own overall rule: which rules decide the verdict, and which record types must have been
   * judged for a pass once a record of the first type is there (by their own tables, or by rules of theirs
   * whose data stands in another record type).
   */
  readonly overall?: {
    readonly decides: (rule: Rule) => boolean;
    readonly needs?: Readonly<Record<string, readonly string[]>>;
  };
}

/** The full id, `<regulation>/<clause>`: stable for ever. */
export const fullId = (regulation: Regulation, rule: Rule): string => `${regulation.id}/${rule.id}`;

/** Document and clause, as the law is cited in that language; in the law's own one without it. */
export function citation(regulation: Regulation, rule: Rule, language?: Language): string {
  const spoken = language && rule.clause[language] && regulation.document[language] ? language : undefined;
  const chosen = spoken ?? (language ? "en" : regulation.language);
  const document = regulation.document[chosen] ?? regulation.document.en;
  const clause = rule.clause[chosen] ?? rule.clause.en;
  return clause === "" ? document : `${document}${chosen === "zh" ? " " : ", "}${clause}`;
}
