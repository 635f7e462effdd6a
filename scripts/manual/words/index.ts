import type { Language } from "../../../src/rules";
import { en } from "./en";
import { mn } from "./mn";
import { vi } from "./vi";
import type { Words } from "./words";
import { zh } from "./zh";

export const WORDS: Readonly<Record<Language, Words>> = { vi, zh, mn, en };
export type { Words } from "./words";
