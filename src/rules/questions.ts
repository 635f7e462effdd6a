import type { Asking, Draft } from "./define";
import type { Form, RowForm } from "./rule";
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

/** The rule that asks a question of a list in each record of a type. */
export const asking =
  (asked: readonly Question[], record: string, more: Partial<RowForm> = {}): Asking =>
  (id) =>
    ruleOf(asked, id, (field) => answer({ ...more, record, field }));

/** As `asking`, for questions that are answered once for all records of a type. */
export const askingOnce =
  (
    asked: readonly Question[],
    record: string,
    more: Partial<Parameters<typeof answerOnce>[0]> = {}
  ): Asking =>
  (id) =>
    ruleOf(asked, id, (field) => answerOnce({ ...more, record, field }));

function ruleOf(asked: readonly Question[], id: string, form: (field: string) => Form): Draft | undefined {
  const question = asked.find((each) => each.id === id);
  return question && { id, title: question.title, forms: form(question.field) };
}
