import { today, type Language, type Settings, NO_SETTINGS, type Serial } from "../rules";

/**
 * What holds for all functions of a running add-in: the language of messages and verdicts, the workbook's
 * readings, and the day of calculation. The add-in sets it; functions read it and never write.
 */
export interface Session {
  /** Language of messages. */
  language: Language;
  /** Language of verdict words; the regulation's own where undefined. */
  verdictLanguage: Language | undefined;
  /** Readings and settings by regulation id. */
  settings: Readonly<Record<string, Settings>>;
  today(): Serial;
}

export const session: Session = { language: "en", verdictLanguage: undefined, settings: {}, today };

/** The workbook's readings and settings for a regulation. */
export const settingsFor = (regulation: string): Settings => session.settings[regulation] ?? NO_SETTINGS;
