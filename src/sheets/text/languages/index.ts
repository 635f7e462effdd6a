import { CHINESE } from "./zh";
import type { Language } from "./language";
import { MONGOLIAN } from "./mn";
import { VIETNAMESE } from "./vi";

export type { Flag, Language } from "./language";
export { stems } from "./mn";

/** The languages of sheets, those with a script of their own first. */
export const LANGUAGES: readonly Language[] = [CHINESE, MONGOLIAN, VIETNAMESE];

/** The language of a folded text: by its script; Latin letters are taken for Vietnamese. */
export const languageOf = (words: string): Language =>
  LANGUAGES.find((language) => language.speaks(words)) ?? VIETNAMESE;
