/** The language in which the command speaks of itself. */
import { render } from "../../messages/format";
import { LANGUAGES, type Language, type NoteArgument } from "../../rules";
import { TEXTS, type CliKey } from "./texts";

let spoken: Language = "en";

export const spokenLanguage = (): Language => spoken;

/** A thread speaks as the one that started it. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language that is asked for with `--language`, else the terminal's, where we speak it; else English. */
export function languageAsked(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>
): Language {
  const at = argv.indexOf("--language");
  const given = at < 0 ? argv.find((text) => text.startsWith("--language="))?.slice(11) : argv[at + 1];
  const known = LANGUAGES.find((language) => language === given);
  const terminal = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return (
    known ??
    LANGUAGES.find((language) => new RegExp(`^${language}\\b`, "i").test(terminal.replace("_", "-"))) ??
    "en"
  );
}

/** A text of the command, its `{placeholders}` filled in. */
export const told = (key: CliKey, args?: Readonly<Record<string, NoteArgument>>): string =>
  render({ text: TEXTS[key], args }, spoken);
