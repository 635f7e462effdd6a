/**
 * `tsx scripts/office-tool.ts TOOL ARGUMENTS…`: one of Microsoft's tools for desktop Excel. They bring 585 packages
 * that neither the embedded Excel nor the tests need, so they stand in a folder of their own, with a lock of their
 * own, and are fetched when they are asked for first.
 */
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../tools/office");

/**
 * Runs a tool in the current folder, which has the manifest.
 *
 * @param tool a package of tools/office
 * @returns its exit code; npm's where it could not be fetched
 */
export async function runOfficeTool(tool: string, args: readonly string[], folder = FOLDER): Promise<number> {
  const script = join(folder, "node_modules", tool, "cli.js");
  if (!isFetched(script, folder)) {
    console.log("RegCheck: fetching Microsoft's tools for Excel (once)…");
    const options = ["--ignore-scripts", "--no-fund", "--no-audit"];
    const code = await ended("npm", ["ci", ...options], folder, process.platform === "win32");
    if (code !== 0) return code;
  }
  return ended(process.execPath, [script, ...args], process.cwd(), false);
}

/** Whether what the lock names is there. */
function isFetched(script: string, folder: string): boolean {
  const lock = statSync(join(folder, "package-lock.json")).mtimeMs;
  const done = statSync(join(folder, "node_modules/.package-lock.json"), { throwIfNoEntry: false });
  return existsSync(script) && done !== undefined && done.mtimeMs >= lock;
}

/** @param shell Windows starts npm by its shell only */
const ended = (command: string, args: readonly string[], cwd: string, shell: boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });

if (require.main === module) {
  const [tool = "", ...args] = process.argv.slice(2);
  void runOfficeTool(tool, args).then((code) => {
    process.exitCode = code;
  });
}
