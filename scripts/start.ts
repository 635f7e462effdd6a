/**
 * `npm start`: the add-in in desktop Excel where there is one, else, or with `--preview`, in the embedded
 * Excel: `npm start -- --preview [--port N] [FILE.xlsx]`.
 */
import { join } from "node:path";
import { runPreview } from "../src/host/preview/server";
import { runOfficeTool } from "./office-tool";

const EXCEL_PLATFORMS: readonly string[] = ["win32", "darwin"];

/** What is open where nobody names a file: a school's report with planted errors. */
const TEMPLATE = join(__dirname, "../assets/school-standard.xlsx");

const args = process.argv.slice(2);
const namesFile = args.some((arg) => arg.toLowerCase().endsWith(".xlsx"));
const isPreview = namesFile || args.includes("--preview") || !EXCEL_PLATFORMS.includes(process.platform);

/** Microsoft's tool asks once to trust a development certificate, serves the add-in and opens Excel with it. */
async function startExcel(): Promise<void> {
  process.exitCode = await runOfficeTool("office-addin-debugging", [
    "start",
    "manifest.xml",
    "desktop",
    ...args,
  ]);
}

const started = isPreview ? runPreview(namesFile ? args : [...args, TEMPLATE]) : startExcel();
started.catch((error: unknown) => {
  console.error(`regcheck: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
