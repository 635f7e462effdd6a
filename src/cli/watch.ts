import { statSync } from "node:fs";
import { lineOf, warn } from "./command";
import type { ListedFile } from "./files";

/** Programs save in many ways, over a network too: looking again and again finds them all. */
const EVERY = 500;

/** Changes with every saving; undefined while a program puts a new file in the old one's place. */
function stateOf({ path }: ListedFile): string | undefined {
  const state = statSync(path, { throwIfNoEntry: false });
  return state && `${state.mtimeMs} ${state.size} ${state.ino}`;
}

/**
 * Does something with files now and whenever they are saved, until the process is interrupted.
 *
 * @param onSaved told of files that were saved, before they are checked again
 */
export async function watch(
  files: readonly ListedFile[],
  check: (files: readonly ListedFile[]) => Promise<unknown>,
  onSaved: (files: readonly ListedFile[]) => void
): Promise<never> {
  // Before the check: what is saved during it is checked again.
  const seen = new Map(files.map((file) => [file, stateOf(file)]));
  // What is wrong with a file may be gone when it is saved next.
  const tryCheck = (some: readonly ListedFile[]): Promise<unknown> =>
    check(some).catch((error: unknown) => warn(lineOf(error)));
  await tryCheck(files);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    const saved = files.filter((file) => {
      const state = stateOf(file);
      return state !== undefined && state !== seen.get(file);
    });
    for (const file of saved) seen.set(file, stateOf(file));
    if (saved.length === 0) continue;
    onSaved(saved);
    await tryCheck(saved);
  }
}
