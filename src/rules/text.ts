import type { NamedFigures } from "./parameters";

/** The languages RegCheck speaks. */
export const LANGUAGES = ["vi", "zh", "mn", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in English and in as many of the other languages as its room knows. */
export type LocalText = { readonly en: string } & { readonly [L in Language]?: string };

/** A text in the law's own language and in English. */
export function inTwo(language: Language, [own = "", en, ...others]: readonly string[]): LocalText {
  if (en === undefined || others.length > 0) throw new Error(`a text without its two languages: ${own}`);
  return { [language]: own.trim(), en: en.trim() };
}

/** A text before and after the first such sign; without one the text alone. */
export function parted(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)];
}

/** The same where there may well be nothing after it. */
export function halves(text: string, sign: string): readonly [string, string] {
  const [before, after = ""] = parted(text, sign);
  return [before, after];
}

/**
 * Reads a text as rooms of the law write it, the law's language first: zh`未签字 | not signed`. What is long goes
 * on in a line that begins with the bar.
 */
const spokenIn =
  (language: Language) =>
  (said: TemplateStringsArray): LocalText =>
    inTwo(language, said.join("").split(/\s\|\s/));

export const vi = spokenIn("vi");
export const zh = spokenIn("zh");
export const mn = spokenIn("mn");

/** The order of ids, character by character: a language's order for a few of them would cost 10 ms at every start. */
export const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Texts in one language, by the English ones. */
export type Translations = Readonly<Record<string, string>>;

/**
 * What the law's rooms do not say themselves: a regulation speaks its own language and English, and hands its
 * translations over when it is loaded. They are kept by the English text, as message catalogues are.
 */
const CATALOGUE = new Map<Language, Map<string, string>>();

/** Takes translations into the catalogue; a text that is there already keeps its translation. */
export function translate(language: Language, texts: Translations): void {
  const known = CATALOGUE.get(language) ?? new Map<string, string>();
  CATALOGUE.set(language, known);
  for (const [en, text] of Object.entries(texts)) if (!known.has(en)) known.set(en, text);
}

const spoken = (text: LocalText, language: Language): string | undefined =>
  text[language] ?? CATALOGUE.get(language)?.get(text.en);

/** Whether a text is there in a language. */
export const isSpoken = (text: LocalText, language: Language): boolean =>
  spoken(text, language) !== undefined;

/** The text in `language`, or in English where it has none. */
export const textIn = (text: LocalText, language: Language): string => spoken(text, language) ?? text.en;

/** What a note's placeholder may hold, another note included; numbers, shares and dates are written in the reader's language. */
export type NoteArgument =
  | string
  | number
  | LocalText
  | Note
  | { readonly percent: number }
  | { readonly date: number }
  | { readonly list: readonly NoteArgument[] };

/**
 * An explanation that is put into words only when somebody reads it: a template with `{name}` placeholders
 * and the values for them.
 */
export interface Note {
  readonly text: LocalText;
  readonly args?: Readonly<Record<string, NoteArgument>>;
  /** Figures of the law that it speaks of; they are told as they are on the day of the check. */
  readonly figures?: NamedFigures;
}
