import {
  GUESS,
  IGNORED_HEAD,
  IS_IT,
  NOT_UNDERSTOOD,
  NOT_UNDERSTOOD_HEAD,
  placeOf,
  render,
} from "../messages";
import {
  itemName,
  textIn,
  type Judged,
  type Language,
  type LocalText,
  type RecordType,
  type Regulation,
} from "../rules";
import type { IgnoredPlace, Mapping, Question, SheetRecognition } from "../sheets";

/** Something that a rule could need and that was not understood, in words. */
export interface NotUnderstood {
  readonly sheet: string;
  readonly kind: Question["what"];
  /** Column letter, row number, address, or the sheet's name. */
  readonly at: string;
  /** What stands there. */
  readonly text: string;
  /** The record type that it may belong to. */
  readonly record: string | null;
  /** What it may be, the likeliest first. */
  readonly suggestions: readonly { readonly field: string; readonly label: string }[];
  readonly why: string;
}

/** Something on a sheet that no rule needs. */
export interface NotNeeded extends IgnoredPlace {
  readonly sheet: string;
}

/** A question with the sheet that it is about. */
export interface Open {
  readonly sheet: string;
  readonly question: Question;
}

const questionsOf = (sheets: readonly SheetRecognition[]): Open[] =>
  sheets.flatMap(({ name, questions, tables }) =>
    [...questions, ...tables.flatMap((table) => table.questions)].map((question) => ({
      sheet: name,
      question,
    }))
  );

/** Whether a person has said that a question is about nothing that a rule needs. */
const isSetAside = ({ sheet, question }: Open, mapping: Mapping | undefined): boolean =>
  mapping?.aside?.some(
    (aside) => aside.sheet === sheet && aside.label === question.label && aside.why === question.why
  ) ?? false;

/** All that sheets leave open, in their order. */
export const openOf = (sheets: readonly SheetRecognition[], mapping?: Mapping): Open[] =>
  questionsOf(sheets).filter((open) => !isSetAside(open, mapping));

/** What no rule needs on these sheets, and what a person has said so of. */
export const notNeededOf = (sheets: readonly SheetRecognition[], mapping?: Mapping): NotNeeded[] => [
  ...sheets.flatMap(({ name, ignored }) =>
    ignored.map(({ at, text }) => ({ sheet: name, at, text: inOneLine(text) }))
  ),
  ...questionsOf(sheets)
    .filter((open) => isSetAside(open, mapping))
    .map(({ sheet, question: { at, label } }) => ({ sheet, at, text: inOneLine(label) })),
];

/** What stands in a cell, as it is quoted. */
const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A question in words. */
export function notUnderstood(
  regulation: Regulation,
  { sheet, question }: Open,
  language: Language
): NotUnderstood {
  const { what, at, record, why } = question;
  const label = inOneLine(question.label);
  const suggestions = question.suggestions.map((field) => ({
    field,
    label: textIn(nameOf(regulation, question, field), language),
  }));
  // What a column of a table may be says nothing of the table.
  const first = what === "table" && question.kind !== "record" ? undefined : suggestions[0];
  const guess = first ? render({ text: GUESS, args: { field: first.label } }, language) : "";
  return {
    sheet,
    kind: what,
    at,
    text: label,
    record: record ?? null,
    suggestions,
    // A column of what is nearly a table is asked about as any other is.
    why: render(
      {
        text: NOT_UNDERSTOOD[why === "table" && what === "column" ? "unlike" : why],
        args: { label, at: placeOf(at), guess },
      },
      language
    ),
  };
}

/**
 * A judgement that a column is absent, as a question where a head that nobody understood may be that column: what
 * was seen is never called absent.
 */
export function asQuestion(judged: Judged, open: readonly Open[]): Judged {
  const { field, reason } = judged.judgement;
  if (reason !== "noColumn" || typeof field !== "object") return judged;
  const found = open.find(
    ({ sheet, question }) => sheet === judged.sheet && question.suggestions.includes(field.id)
  );
  if (!found) return judged;
  const { at, label } = found.question;
  const note = { text: IS_IT, args: { at: placeOf(at), label: inOneLine(label), field: field.name } };
  return { ...judged, judgement: { ...judged.judgement, reason: "ambiguous", note } };
}

/** What a suggestion is called: a record type, an item of a list, or a field. */
function nameOf(regulation: Regulation, { kind, record }: Question, id: string): LocalText {
  const type = (wanted: string | undefined): RecordType | undefined =>
    regulation.records.find((known) => known.id === wanted);
  if (kind === "record") return type(id)?.name ?? plain(id);
  const own = type(record);
  const item = kind === "item" ? own?.items?.options.find((option) => option.code === id) : undefined;
  if (item) return itemName(item);
  return own?.fields.find((field) => field.id === id)?.name ?? plain(id);
}

const plain = (text: string): LocalText => ({ en: text });

/** The heads of the two lists, with how many there are. */
export const accountHeads = (
  counts: { readonly notUnderstood: number; readonly ignored: number },
  language: Language
): { readonly notUnderstood: string; readonly ignored: string } => ({
  notUnderstood: render({ text: NOT_UNDERSTOOD_HEAD, args: { n: counts.notUnderstood } }, language),
  ignored: render({ text: IGNORED_HEAD, args: { n: counts.ignored } }, language),
});
