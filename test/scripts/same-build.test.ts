import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { differences } from "../../scripts/same-build";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A build of these files, for an address. */
function build(url: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "regcheck-build-"));
  folders.push(folder);
  const digests = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return [name, createHash("sha256").update(text).digest("hex")];
  });
  writeFileSync(join(folder, "files.json"), JSON.stringify({ version: "1", url, files: Object.fromEntries(digests) })); // prettier-ignore
  return folder;
}

const HERE = "https://a.example/";
const THERE = "https://b.example/tools/";

test("the same files are the same build, whatever address they name", () => {
  const one = build(HERE, { "a.js": "1", "manifest.xml": `<Url>${HERE}a.js</Url><D>https://a.example</D>` });
  const other = build(THERE, { "a.js": "1", "manifest.xml": `<Url>${THERE}a.js</Url><D>https://b.example</D>` }); // prettier-ignore
  expect(differences(one, other)).toEqual([]);
});

test("a package is looked into", () => {
  const packed = (text: string): Uint8Array => zipSync({ "manifest.json": Buffer.from(text) });
  const one = build(HERE, { "a.zip": packed(`{"url": "${HERE}", "domain": "a.example"}`) });
  const same = build(THERE, { "a.zip": packed(`{"url": "${THERE}", "domain": "b.example"}`) });
  const other = build(THERE, { "a.zip": packed(`{"url": "${THERE}", "domain": "c.example"}`) });
  expect(differences(one, same)).toEqual([]);
  expect(differences(one, other)).toEqual(["a.zip: differs"]);
});

test("another content, and a file that one of them lacks, are told", () => {
  const one = build(HERE, { "a.js": "1", "b.js": "2" });
  const other = build(HERE, { "a.js": "1 ", "c.js": "2" });
  expect(differences(one, other)).toEqual([
    "a.js: differs",
    `b.js: only in ${one}`,
    `c.js: only in ${other}`,
  ]);
});
