import type { NamedFigures } from "./parameters";
import type { Reading } from "./rule";
import { inTwo, type Language } from "./text";
import { vocabulary } from "./vocabulary";

/**
 * Reads the readings of a text, written as vocabularies are: the question, then what each option says, the
 * default first; in the law's language and in English.
 *
 *     R1: mỗi tổ hay cả trường? | by each group, or by the school?
 *     R1 = group: mỗi tổ | each group
 *     R1 = school: cả trường | the school as a whole
 *
 * @param figures figures of the law that they speak of by name, in braces
 */
export const readings =
  (language: Language, figures?: NamedFigures) =>
  (text: TemplateStringsArray): readonly Reading[] =>
    [...vocabulary(text.join(""))].map(([id, { labels, values = {} }]) => ({
      id,
      question: inTwo(language, labels),
      options: Object.entries(values).map(([code, words]) => ({
        id: code,
        label: inTwo(language, words),
      })),
      ...(figures && { figures }),
    }));
