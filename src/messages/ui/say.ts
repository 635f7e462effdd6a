import type { Language, NoteArgument } from "../../rules";
import { render } from "../format";
import type { UiKey, UiTable } from "./en";

/** The pane's text of a key, its `{placeholders}` filled in. */
export type Say = (key: UiKey, args?: Readonly<Record<string, NoteArgument>>) => string;

/** Speaks by one language's table. */
export const sayBy =
  (table: UiTable, language: Language): Say =>
  (key, args) =>
    render({ text: { en: table[key] }, args }, language);

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  vi: "Tiếng Việt",
  zh: "中文",
  mn: "Монгол",
  en: "English",
};
