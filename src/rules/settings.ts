import type { Setting } from "./rule";
import { halves, inTwo, type Language } from "./text";
import { vocabulary } from "./vocabulary";

const TYPES: readonly Setting["type"][] = ["number", "range", "date", "text", "list", "grounds"];

/**
 * Reads what a text leaves to the user, written as vocabularies are: id and type with what it is called, then the
 * clause; in the law's language and in English.
 *
 *     filingYear number: 备案的年份 | year of filing
 *     filingYear number = clause: 五（四） | section 5.4
 *
 * @param more by id what else there is to say of a setting
 */
export const settings =
  (language: Language, more: Readonly<Record<string, Partial<Setting>>> = {}) =>
  (text: string): readonly Setting[] =>
    [...vocabulary(text)].map(([key, { labels, values = {} }]) => {
      const [id, said] = halves(key, " ");
      const type = TYPES.find((each) => each === said);
      if (!type) throw new Error(`a setting of no type: ${key}`);
      return {
        id,
        type,
        label: inTwo(language, labels),
        clause: inTwo(language, values.clause ?? []),
        ...more[id],
      };
    });
