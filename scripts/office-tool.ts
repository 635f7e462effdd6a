/**
 * `tsx scripts/office-tool.ts TOOL ARGUMENTS…`: one of Microsoft's tools for desktop Excel. They bring 585 packages
 * that neither the embedded Excel nor the tests need.
 */
import { join } from "node:path";
import { ended, fetchTools } from "./fetched-tools";

const FOLDER = join(__dirname, "../tools/office");

/**
 * Runs a tool in the current folder, which has the manifest.
 *
 * @param tool a package of tools/office
 * @returns its exit code; npm's where it could not be fetched
 */
export async function runOfficeTool(tool: string, args: readonly string[], folder = FOLDER): Promise<number> {
  const script = join(folder, "node_modules", tool, "cli.js");
  const code = await fetchTools(folder, script, "RegCheck: fetching Microsoft's tools for Excel (once)…");
  return code === 0 ? ended(process.execPath, [script, ...args]) : code;
}

if (require.main === module) {
  const [tool = "", ...args] = process.argv.slice(2);
  void runOfficeTool(tool, args).then((code) => {
    process.exitCode = code;
  });
}
