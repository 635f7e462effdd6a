/**
 * The command without a process of its own, for tests of what stands around the jobs: folders, logs, summaries.
 * Starting processes and threads took those tests minutes. A test file that uses it puts `own-lane` and
 * `own-command` in the place of `src/cli/lane` and `src/cli/command`.
 */
import { readCheckArguments } from "../../../src/cli/arguments";
import { runCheck } from "../../../src/cli/check";
import { lineOf } from "../../../src/cli/command";
import { languageAsked, speak } from "../../../src/cli/words/speak";
import { said } from "./own-command";
import type { Run } from "./regcheck";

/** Runs `regcheck check …` to its end, in this thread. */
export async function checkHere(...args: string[]): Promise<Run> {
  said.out.length = said.err.length = 0;
  speak(languageAsked(args, {}));
  const run = async (): Promise<number> =>
    runCheck(readCheckArguments(args), { version: "1.0.0", build: "0123abcd" });
  const ended = await run().catch((error: unknown) => {
    said.err.push(`regcheck: ${lineOf(error)}`);
    return 2;
  });
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
  return { stdout: text(said.out), stderr: text(said.err), code: ended };
}
