/** Microsoft's tools for desktop Excel, which are no part of the install. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOfficeTool } from "../../scripts/office-tool";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a tool that was fetched is run with its arguments, and its exit code is the command's", async () => {
  const tool = join(folder, "node_modules/some-tool");
  mkdirSync(tool, { recursive: true });
  writeFileSync(join(folder, "package-lock.json"), "{}");
  writeFileSync(join(folder, "node_modules/.package-lock.json"), "{}");
  writeFileSync(join(tool, "cli.js"), "process.exit(process.argv.slice(2).length)");
  expect(await runOfficeTool("some-tool", ["start", "manifest.xml", "desktop"], folder)).toBe(3);
});

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const read = (path: string): Manifest => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Manifest;

test("every tool that a command names is locked in the tools' own folder, and in no other", () => {
  const { scripts, devDependencies } = read("package.json");
  const { dependencies } = read("tools/office/package.json");
  const named = Object.values(scripts).flatMap((line) => /office-tool\.ts (\S+)/.exec(line)?.[1] ?? []);
  expect(named.sort()).toEqual(["office-addin-debugging", "office-addin-manifest"]);
  for (const tool of named) {
    expect(dependencies[tool]).toMatch(/^\d+\.\d+\.\d+$/);
    expect(devDependencies).not.toHaveProperty(tool);
  }
});
