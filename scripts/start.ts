/**
 * `npm start`: the add-in in desktop Excel where there is one, else, or with `--preview`, in the embedded
 * Excel: `npm start -- --preview [--port N] [FILE.xlsx]`.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { runPreview } from "../src/host/preview/server";

const EXCEL_PLATFORMS: readonly string[] = ["win32", "darwin"];

/** What is open where nobody names a file: a school's report with planted errors. */
const TEMPLATE = join(__dirname, "../assets/school-standard.xlsx");

const args = process.argv.slice(2);
const namesFile = args.some((arg) => arg.toLowerCase().endsWith(".xlsx"));
const isPreview = namesFile || args.includes("--preview") || !EXCEL_PLATFORMS.includes(process.platform);

/** Microsoft's tool asks once to trust a development certificate, serves the add-in and opens Excel with it. */
function startExcel(): void {
  const tool = join(__dirname, "../node_modules/office-addin-debugging/cli.js");
  const child = spawn(process.execPath, [tool, "start", "manifest.xml", "desktop", ...args], {
    stdio: "inherit",
  });
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

if (isPreview) {
  runPreview(namesFile ? args : [...args, TEMPLATE]).catch((error: unknown) => {
    console.error(`regcheck: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  });
} else {
  startExcel();
}
