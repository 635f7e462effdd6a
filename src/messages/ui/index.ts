/** The pane's texts in all languages at once, for reports and the command line. */
import type { Language } from "../../rules";
import { en, type UiKey, type UiTable } from "./en";
import { mn } from "./mn";
import { sayBy, type Say } from "./say";
import { vi } from "./vi";
import { zh } from "./zh";

/** The pane's texts by language. */
export const UI: Readonly<Record<Language, UiTable>> = { vi, zh, mn, en };

export const sayIn = (language: Language): Say => sayBy(UI[language], language);

export type { Say, UiKey };
