import type { Language } from "../../rules";
import { en, type Help } from "./en";
import { mn } from "./mn";
import { vi } from "./vi";
import { zh } from "./zh";

const HELP: Readonly<Record<Language, Help>> = { vi, zh, mn, en };

export const helpIn = (language: Language): Help => HELP[language];
