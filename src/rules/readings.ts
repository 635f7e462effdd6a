import type { Reading } from "./rule";
import type { Language, LocalText } from "./text";
import { vocabulary } from "./vocabulary";

/**
 * Reads the readings of a text, written as vocabularies are: the question, then what each option says, the
 * default first; in the law's language and in English.
 *
 *     R1: mỗi tổ hay cả trường? | by each group, or by the school?
 *     R1 = group: mỗi tổ | each group
 *     R1 = school: cả trường | the school as a whole
 */
export const readings = (text: string, language: Language): readonly Reading[] =>
  [...vocabulary(text)].map(([id, { labels, values = {} }]) => ({
    id,
    question: inBoth(id, labels, language),
    options: Object.entries(values).map(([code, words]) => ({
      id: code,
      label: inBoth(`${id} ${code}`, words, language),
    })),
  }));

/** A text in the law's language and in English. */
function inBoth(id: string, [own, en]: readonly string[], language: Language): LocalText {
  if (own === undefined || en === undefined) throw new Error(`a reading without its two texts: ${id}`);
  return { [language]: own, en };
}
