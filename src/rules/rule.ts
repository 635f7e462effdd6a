import type { Context, SettingValue } from "./context";
import type { IsoDate, Serial } from "./dates";
import type { Fact, Need } from "./facts";
import type { Judgement, Severity } from "./judgement";
import type { Comparison, NamedFigures, Parameter, Unit } from "./parameters";
import type { RecordSet } from "./record-set";
import type { RecordType, WordList } from "./records";
import type { Row } from "./row";
import type { Table } from "./table";
import { isSpoken, textIn, type Language, type LocalText, type Note } from "./text";

/** What a rule does, in the catalogue's words. */
export type Kind = "limit" | "attest" | "formula" | "date" | "member" | "complete" | "order";

/** An outcome as a byte. */
export const Code = {
  PASS: 0,
  FAIL: 1,
  UNKNOWN: 2,
  NOT_APPLICABLE: 3,
  /** Unknown for a reason that all rows share: the column is absent, the setting not made. */
  ABSENT: 4,
} as const;
export type Code = (typeof Code)[keyof typeof Code];

/** How often each code came, by code. */
export type CodeCounts = readonly [
  pass: number,
  fail: number,
  unknown: number,
  notApplicable: number,
  absent: number,
];

/** A form bound to a table: a byte for each record, and everything about the few that somebody looks at. */
export interface Compiled {
  readonly outcome: (index: number) => Code;
  /** The only records of which it says more than a pass, where those are known beforehand. */
  readonly among?: readonly number[];
  /** Writes the outcomes of all records at once over passes, where that is faster than one by one. */
  readonly fill?: (outcomes: Uint8Array) => CodeCounts;
  readonly explain: (index: number) => Judgement;
  /** Why rows are `ABSENT`, each reason once; asked when all outcomes are known. */
  readonly absent: () => Iterable<Judgement>;
}

/** Why a clause does not concern a record, or nobody can tell; undefined where it does. */
export interface Guard {
  (row: Row, context: Context): Judgement | undefined;
  /** Where it hangs on something alone: what that is, and what is said where it is so. */
  readonly by?: { readonly holds: Holds; readonly so: boolean; readonly said: Judgement };
  /** The guards that it is made of; the first that says something holds. */
  readonly guards?: readonly Guard[];
}

/** Whether something holds of a record, or why nobody knows; a fact is known for all records of a table. */
export type Holds = ((row: Row, context: Context) => boolean | Judgement) &
  Partial<Pick<Fact<boolean>, "values">>;

/** What a rule says of a record; nothing is a pass. */
export type Judge = (row: Row, context: Context) => Judgement | undefined;

/** What a rule says of records together; nothing is a pass. */
export type JudgeSet = (set: RecordSet, context: Context) => Judgement | readonly Said[] | undefined;

/** Which records belong together: those of a school, of an official, of a college. */
export interface Grouping {
  readonly key: (row: Row, context: Context) => string;
  /** What the group is called in findings; its key where omitted. */
  readonly name?: (row: Row) => string;
}

/** Which tables carry a rule's data: those with a column of one of these fields, or of which this is so. */
export type Applies = readonly string[] | ((table: Table) => boolean);

interface FormOn {
  readonly record: string;
  readonly kind?: Kind;
  readonly parameter?: Parameter;
  readonly comparison?: Comparison;
  /** What must be there before anything is judged: the evaluator answers "unknown" where it is not. */
  readonly needs?: readonly Need[];
  /** What it looks at besides, for lists of rules. */
  readonly uses?: readonly Need[];
  /** Where only some tables of the record type carry this rule's data; all of them where omitted. */
  readonly applies?: Applies;
  /** It holds under one option of a reading; under the others all records are judged so, or not at all. */
  readonly when?: { readonly reading: string; readonly option: string; readonly otherwise?: Judgement };
}

/** Judges each record. */
export interface RowForm extends FormOn {
  readonly scope: "row";
  readonly unless?: Guard;
  /** Whether the clause concerns a record; where nobody knows, a fail is unknown for that reason. */
  readonly concerns?: { readonly fact: Fact<boolean>; readonly otherwise: Judgement };
  readonly compile: (table: Table, context: Context) => Compiled;
}

/** Judges records together: all of a sheet or workbook, or group by group. */
export interface SetForm extends FormOn {
  readonly scope: "set";
  readonly by?: Grouping;
  /** What it says; nothing is a pass. */
  readonly judge: JudgeSet;
}

/** A form that says one thing of records together. */
export interface OneForm extends SetForm {
  readonly judge: (set: RecordSet, context: Context) => Judgement;
}

/** A judgement, or the work that gives it: only what asks a reading there depends on it. */
export type Said = Judgement | (() => Judgement);

/** A way in which a rule is judged: on each record of a type, or on a set of them. */
export type Form = RowForm | SetForm;

/** A demand of the law, as a program can judge it. */
export interface Rule {
  /** Clause id within its regulation ("4.1.b"); the full id puts the regulation and "/" before it. */
  readonly id: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** What is demanded, in our own words; `{limit}` stands for the parameter, other names for `figures`. */
  readonly title: LocalText;
  /** The clause in the law's own way of citing, without the document. */
  readonly clause: LocalText;
  readonly parameter?: Parameter;
  readonly comparison?: Comparison;
  /** What its figures count, where they have another unit than its threshold, or it has none: `unitOf` tells. */
  readonly unit?: Unit;
  /** Further figures of the law that the title speaks of. */
  readonly figures?: NamedFigures;
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
  /** Figures of the law that question and options speak of. */
  readonly figures?: NamedFigures;
}

/** A threshold or fact that the text leaves to the user. Without `initial` it has no value until set. */
export interface Setting {
  readonly id: string;
  readonly type: "number" | "range" | "date" | "text" | "list" | "grounds";
  readonly label: LocalText;
  /** Figures of the law that the label speaks of. */
  readonly figures?: NamedFigures;
  readonly clause: LocalText;
  readonly initial?: number | string | readonly [number, number];
  /** Why a value of its type is none all the same; undefined where it is one. */
  readonly refuse?: (value: SettingValue) => Note | undefined;
  /** What of a value is looser than the text is on a day, which is said and never refused. */
  readonly looser?: (value: SettingValue | undefined, on: Serial) => readonly Note[];
}

/** An official copy of a regulation's text: opened by the user alone, never by the program. */
export interface OfficialText {
  /** An https address, of a page that bears the regulation's own number and title. */
  readonly url: string;
  /** The day on which somebody looked whether it does. */
  readonly looked: IsoDate;
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
  /** Where the issuer, or a gazette of the state, has its text; absent where no such address could be confirmed. */
  readonly officialText?: OfficialText;
  /** What it replaced, what replaced it, and what is still to be confirmed. */
  readonly notice?: LocalText;
  readonly records: readonly RecordType[];
  /** Records that it is not about at all ("schools of lower and upper secondary level"): no rule applies. */
  readonly outside?: Guard;
  /** Whom its records are about, where a workbook may hold those of several: the school, the official, the college. */
  readonly about?: Grouping;
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

/** In what a rule's figures are written; undefined where nobody says it. */
export const unitOf = ({ unit, parameter }: Rule): Unit | undefined => unit ?? parameter?.unit;

/** The full id, `<regulation>/<clause>`: stable for ever. */
export const fullId = (regulation: Regulation, rule: Rule): string => `${regulation.id}/${rule.id}`;

/** Document and clause, as the law is cited in that language; in the law's own one without it. */
export function citation(regulation: Regulation, rule: Rule, language?: Language): string {
  const isWhole = language && isSpoken(rule.clause, language) && isSpoken(regulation.document, language);
  const chosen = isWhole ? language : language ? "en" : regulation.language;
  const document = textIn(regulation.document, chosen);
  const clause = textIn(rule.clause, chosen);
  return clause === "" ? document : `${document}${chosen === "zh" ? " " : ", "}${clause}`;
}

/** A regulation's title beside how it is cited; undefined where it is cited by its title. */
export function titleBeside(
  { document, title }: Pick<Regulation, "document" | "title">,
  language: Language
): string | undefined {
  const text = textIn(title, language);
  return textIn(document, language).includes(text) ? undefined : text;
}
