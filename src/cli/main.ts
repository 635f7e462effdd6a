/** `regcheck`: what is asked for is loaded, and nothing else. */
import { readAbout } from "./about";
import { readCheckArguments } from "./arguments";
import { runCheck } from "./check";
import { lineOf, print, warn } from "./command";
import { helpIn } from "./words/help";
import { languageAsked, speak, spokenLanguage } from "./words/speak";

async function dispatch([command, ...rest]: readonly string[]): Promise<number> {
  if (command === "--version" || command === "-v") print(readAbout().version);
  else if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    print(helpIn(spokenLanguage()).help.replace("VERSION", readAbout().version).trimEnd());
  } else if (command === "formula") {
    const { formula } = await import("./formula");
    return formula(rest);
  } else {
    // "regcheck FILE.xlsx" is a check as well.
    const args = readCheckArguments(command === "check" ? rest : [command, ...rest]);
    if (!args.help) return runCheck(args, readAbout());
    print(helpIn(spokenLanguage()).checkHelp.trimEnd());
  }
  return 0;
}

/** Runs a command: its result is the exit code, and what goes wrong is one line on standard error and 2. */
export function main(argv: readonly string[]): void {
  speak(languageAsked(argv, process.env));
  const fail = (error: unknown): void => {
    warn(lineOf(error));
    process.exitCode = 2;
  };
  // What fails behind a function's back, in a library's timer say, is told like the rest.
  process.once("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  dispatch(argv).then((code) => {
    process.exitCode = code;
  }, fail);
}
