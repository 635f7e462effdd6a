/**
 * Tools that neither the build nor the tests need stand in folders of their own, with locks of their own, and are
 * fetched when they are asked for first.
 */
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Fetches what a folder's lock names, unless it is there.
 *
 * @param file one that is there afterwards
 * @param saying what a person reads meanwhile
 * @returns npm's exit code
 */
export async function fetchTools(folder: string, file: string, saying: string): Promise<number> {
  if (isFetched(file, folder)) return 0;
  console.log(saying);
  const options = ["--ignore-scripts", "--no-fund", "--no-audit"];
  return ended("npm", ["ci", ...options], { cwd: folder, shell: process.platform === "win32" });
}

/** Whether what the lock names is there. */
function isFetched(file: string, folder: string): boolean {
  const lock = statSync(join(folder, "package-lock.json")).mtimeMs;
  const done = statSync(join(folder, "node_modules/.package-lock.json"), { throwIfNoEntry: false });
  return existsSync(file) && done !== undefined && done.mtimeMs >= lock;
}

interface Surroundings {
  readonly cwd?: string;
  /** Windows starts npm by its shell only. */
  readonly shell?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** The exit code of a command that shares our terminal. */
export const ended = (
  command: string,
  args: readonly string[],
  surroundings: Surroundings = {}
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...surroundings, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
