/** What the command line costs, each command in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(__dirname, "..");

/** Told by a process itself when it ends: what it used of the processor, its workers included. */
const HOOK = `
if (require("node:worker_threads").isMainThread) process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  require("node:fs").writeFileSync(process.env.USAGE_FILE, String((userCPUTime + systemCPUTime) / 1e6));
});
`;

/** Seconds of the processor that a command takes from its start to its end. */
export function commandCost(...args: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), "regcheck-bench-"));
  try {
    const [hook, usage] = [join(folder, "hook.cjs"), join(folder, "usage")];
    writeFileSync(hook, HOOK);
    const costs = Array.from({ length: 4 }, () => {
      spawnSync(process.execPath, ["--require", hook, join(ROOT, "bin/regcheck.cjs"), ...args], {
        env: { ...process.env, USAGE_FILE: usage },
      });
      return Number(readFileSync(usage, "utf8"));
    });
    return Math.min(...costs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
