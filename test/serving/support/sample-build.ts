import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

const SCRIPT = `// ${"a script that is worth compressing ".repeat(400)}`;

/** What a build has, in small: a file of each kind. */
export const filesFor = (url: string): Readonly<Record<string, string>> => ({
  "taskpane.html": '<script src="https://office.example/office.js"></script>',
  "taskpane.js": "// nothing",
  "taskpane.0123456789.js": SCRIPT,
  "taskpane.0123456789.css": "p { color: red }",
  "manifest.xml": `<OfficeApp><Version>1.2.3.0</Version><IconUrl DefaultValue="${url}assets/icon-32.png"/><SourceLocation DefaultValue="${url}taskpane.html"/></OfficeApp>`,
  "functions.json": functionsOf(url, "en"),
  "functions-vi-VN.json": functionsOf(url, "vi"),
  "manual/en/functions.html": '<h2 id="RULE_CHECK">REG.RULE_CHECK</h2>',
  "manual/vi/functions.html": '<h2 id="RULE_CHECK">REG.RULE_CHECK</h2>',
  "assets/icon-32.png": "a picture",
  "assets/school-standard.xlsx": "a workbook",
  "unified/regcheck.zip": "a package",
});

const functionsOf = (url: string, language: string): string =>
  JSON.stringify({
    functions: [{ id: "RULE_CHECK", helpUrl: `${url}manual/${language}/functions.html#RULE_CHECK` }],
  });

/** The page without Excel, a build of its own within the add-in's. */
export const PAGE_FILES: Readonly<Record<string, string>> = {
  "check/index.html": "<p>a page</p>",
  "check/manifest.webmanifest": "{}",
};

/** Writes the files of a build for an address, with the lists of them. */
export function writeBuild(url: string): string {
  const folder = mkdtempSync(join(tmpdir(), "regcheck-served-"));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  };
  const writeAll = (files: Readonly<Record<string, string>>, inside: string, about: object): void => {
    const digests: Record<string, string> = {};
    for (const [name, text] of Object.entries(files)) {
      write(name, text);
      digests[name.slice(inside.length)] = createHash("sha256").update(text).digest("hex");
    }
    write(`${inside}files.json`, JSON.stringify({ version: "1.2.3", ...about, files: digests }));
  };
  writeAll(filesFor(url), "", { url });
  writeAll(PAGE_FILES, "check/", {});
  return folder;
}
