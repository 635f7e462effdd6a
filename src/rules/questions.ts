import type { Draft } from "./define";
import type { RowForm } from "./rule";
import type { Language, LocalText } from "./text";
import { answer, answerOnce } from "./kinds/answer";
import { vocabulary } from "./vocabulary";

/** A demand that a person answers with yes or no. */
export interface Question {
  /** Of the rule. */
  readonly id: string;
  /** The field of a form or checklist that asks it, and what sheets call that. */
  readonly field: string;
  readonly name: string;
  /** What is demanded. */
  readonly title: LocalText;
}

/**
 * Reads questions, an entry each, written as vocabularies are: rule and field (where it is not the rule's own
 * name), then what sheets call the field, and what is demanded in the law's language and in English.
 *
 *     7.4.c-7 store: Kho | Có kho | There is a store
 */
export const questions = (text: string, language: Language): readonly Question[] =>
  [...vocabulary(text)].map(([key, { labels }]) => {
    const [name, own, en] = labels;
    if (name === undefined || own === undefined || en === undefined)
      throw new Error(`a question without its three texts: ${key}`);
    const end = key.indexOf(" ");
    const [id, field] = end < 0 ? [key, key] : [key.slice(0, end), key.slice(end + 1)];
    return { id, field, name, title: { [language]: own, en } };
  });

/** The question of a rule. */
export function questionOf(asked: readonly Question[], id: string): Question {
  const found = asked.find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

/** Rules that ask questions of a list, by id, in each record of a type; all of them where no id is given. */
export const asking =
  (asked: readonly Question[], record: string, more: Partial<RowForm> = {}) =>
  (...ids: readonly string[]): readonly Draft[] =>
    chosen(asked, ids).map(({ id, field, title }) => ({
      id,
      title,
      forms: answer({ ...more, record, field }),
    }));

/** As `asking`, for questions that are answered once for all records of a type. */
export const askingOnce =
  (asked: readonly Question[], record: string, more: Partial<Parameters<typeof answerOnce>[0]> = {}) =>
  (...ids: readonly string[]): readonly Draft[] =>
    chosen(asked, ids).map(({ id, field, title }) => ({
      id,
      title,
      forms: answerOnce({ ...more, record, field }),
    }));

const chosen = (asked: readonly Question[], ids: readonly string[]): readonly Question[] =>
  ids.length === 0 ? asked : ids.map((id) => questionOf(asked, id));
