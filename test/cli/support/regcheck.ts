/** The command itself, as people run it. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(__dirname, "../../..");
export const COMMAND = join(ROOT, "bin/regcheck.cjs");

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs the command to its end. */
export function regcheck(args: readonly string[], options: { input?: string; cwd?: string } = {}): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    // Whatever language the machine speaks.
    env: { ...process.env, LC_ALL: "C" },
    ...options,
  });
  return { stdout, stderr, code: status };
}

/** Starts the command, and leaves it running. */
export const startRegcheck = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [COMMAND, ...args], { stdio: ["ignore", "pipe", "pipe"] });
