import type { Asking, Draft } from "./define";
import type { Form, RowForm } from "./rule";
import { inTwo, parted, type Language, type LocalText } from "./text";
import { answer, answerOnce } from "./kinds/answer";
import { vocabulary } from "./vocabulary";

/** A demand that a person answers with yes or no. */
export interface Question {
  /** Of the rule. */
  readonly id: string;
  /** The field of a form or checklist that asks it; sheets call it as its vocabulary lists it first. */
  readonly field: string;
  /** What is demanded. */
  readonly title: LocalText;
}

/**
 * Reads questions, an entry each, written as vocabularies are: rule and field (where it is not the rule's own
 * name), then what is demanded in the law's language and in English.
 *
 *     7.4.c-7 store: Có kho | There is a store
 */
export const questions =
  (language: Language) =>
  (text: string): readonly Question[] =>
    [...vocabulary(text)].map(([key, { labels }]) => {
      const [id, field = id] = parted(key, " ");
      return { id, field, title: inTwo(language, labels) };
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
