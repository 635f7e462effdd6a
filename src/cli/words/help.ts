import type { Language } from "../../rules";
import { en } from "./en";
import { mn } from "./mn";
import { vi } from "./vi";
import { zh } from "./zh";

/** What `--help` prints of each command, and the line that is told where one is typed wrongly. */
export interface Help {
  /** VERSION stands for the version. */
  readonly help: string;
  readonly checkUsage: string;
  readonly checkHelp: string;
  readonly formulaUsage: string;
  readonly formulaHelp: string;
}

const HELP: Readonly<Record<Language, Help>> = { vi, zh, mn, en };

export const helpIn = (language: Language): Help => HELP[language];
