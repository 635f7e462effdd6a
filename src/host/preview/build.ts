/** Builds what the preview serves, where it is missing or older than its sources. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

export const ROOT = join(__dirname, "../../..");
export const HOST_FOLDER = join(ROOT, "node_modules/.cache/regcheck-preview");
/** Apart from `dist/`, where a build for a server may wait to be put there. */
export const ADDIN_FOLDER = join(ROOT, "build/preview/dist");

/** No server has this name: what is built for the preview is not for any. */
const NO_ADDRESS = "https://regcheck.invalid/";

const STILL_MS = 20_000;

/** Told what is being built, which takes a while. */
export type Tell = (line: string) => void;

function newest(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether a built file is younger than all of its sources. */
function isFresh(built: string, sources: readonly string[]): boolean {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return made > 0 && sources.every((source) => newest(join(ROOT, source)) < made);
}

/** The page that plays Excel: one script and one style sheet. */
export async function buildHost(tell: Tell = () => undefined): Promise<void> {
  const script = join(HOST_FOLDER, "host.js");
  if (isFresh(script, ["src/host", "src/xlsx", "src/sheets/matrix.ts", "package-lock.json"])) return;
  tell("building the embedded Excel…");
  await build({
    entryPoints: { host: join(__dirname, "main.ts"), styles: join(__dirname, "host.css") },
    outdir: HOST_FOLDER,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    loader: { ".woff": "empty", ".woff2": "empty", ".ttf": "empty" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
}

/** Whether a page is of a production build: a development build leaves its own in the same folder. */
const isShipped = (page: string): boolean =>
  existsSync(page) && /\btaskpane\.[0-9a-f]+\.js\b/.test(readFileSync(page, "utf8"));

/** The page without Excel, which is built with the add-in. */
export const PAGE_FOLDER = join(ADDIN_FOLDER, "check");

/** The add-in and the page as they are shipped. */
export async function buildAddin(tell: Tell = () => undefined): Promise<void> {
  const sources = [
    ...["messages", "regulations", "rules", "sheets", "check", "marks", "excel", "functions", "taskpane"],
    ...["xlsx", "copies", "page"],
  ];
  const watched = [
    ...sources.map((name) => `src/${name}`),
    ...["scripts", "docs", "manifest.xml", "package.json", "package-lock.json"],
    ...["webpack.config.js", "webpack.page.js", "webpack.rules.js"],
  ];
  // Webpack leaves files alone that did not change, so their age says nothing.
  const stamp = join(HOST_FOLDER, "addin-built");
  if (
    isShipped(join(ADDIN_FOLDER, "taskpane.html")) &&
    existsSync(join(PAGE_FOLDER, "index.html")) &&
    isFresh(stamp, watched)
  )
    return;
  tell("building the add-in (a minute or so; only when its sources have changed)…");
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const options = ["--mode", "production", "--env", `url=${NO_ADDRESS}`, "--env", `out=${ADDIN_FOLDER}`];
  const start = Date.now();
  const seconds = (): number => Math.round((Date.now() - start) / 1000);
  // A busy machine takes minutes: silence would look like a fault.
  const clock = setInterval(() => tell(`still building the add-in (${seconds()} s)…`), STILL_MS);
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: ROOT }).finally(() =>
    clearInterval(clock)
  );
  mkdirSync(HOST_FOLDER, { recursive: true });
  writeFileSync(stamp, "");
}
