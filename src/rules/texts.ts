import type { Language, LocalText } from "./text";

/** A text in the law's language and in English, as vocabularies list them. */
export function inBoth(id: string, [own, en]: readonly string[], language: Language): LocalText {
  if (own === undefined || en === undefined) throw new Error(`a text without its two languages: ${id}`);
  return { [language]: own, en };
}

/**
 * A tag for texts that are written as vocabularies are: in the law's language, and in English, which may stand
 * on a line of its own.
 *
 *     zh`“{major}”不得安排函授招生计划 | “{major}” may not be offered by correspondence`
 */
export const written =
  (language: Language) =>
  ([text = ""]: TemplateStringsArray): LocalText =>
    inBoth(text, text.split(/\s+\| /), language);
