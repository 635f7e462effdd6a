/** The languages RegCheck speaks. */
export const LANGUAGES = ["vi", "zh", "mn", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in English and in as many of the other languages as its room knows. */
export type LocalText = { readonly en: string } & { readonly [L in Language]?: string };

/** The text in `language`, or in English where it has none. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}

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
}
