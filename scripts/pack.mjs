/**
 * `npm run pack [-- options of npm pack]`: the command line as a package that asks for nothing but Node, since
 * all is in its bundle. Packed from a folder of its own: this one's manifest is the add-in's.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildStaleCli } from "./build-cli.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOLDER = join(ROOT, "build/package");
const TAKEN = ["name", "version", "description", "license", "bin", "engines"];

await buildStaleCli();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const path of ["LICENSE", "bin", "build/cli"]) {
  const isCache = (source) => source.endsWith("cache");
  cpSync(join(ROOT, path), join(FOLDER, path), { recursive: true, filter: (source) => !isCache(source) });
}
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const packed = Object.fromEntries(TAKEN.map((key) => [key, manifest[key]]));
writeFileSync(join(FOLDER, "package.json"), `${JSON.stringify(packed, null, 2)}\n`);
const { status } = spawnSync("npm", ["pack", FOLDER, ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
