import type { Language, NoteArgument } from "../../rules";
import { render } from "../format";
import { en, type UiKey, type UiTable } from "./en";
import { mn } from "./mn";
import { vi } from "./vi";
import { zh } from "./zh";

/** The pane's texts by language. */
export const UI: Readonly<Record<Language, UiTable>> = { vi, zh, mn, en };

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  vi: "Tiếng Việt",
  zh: "中文",
  mn: "Монгол",
  en: "English",
};

/** The pane's text of a key, its `{placeholders}` filled in. */
export type Say = (key: UiKey, args?: Readonly<Record<string, NoteArgument>>) => string;

export const sayIn =
  (language: Language): Say =>
  (key, args) =>
    render({ text: { en: UI[language][key] }, args }, language);

export type { UiKey };
