/**
 * `npm run same-build -- FOLDER OTHER`: whether two builds of the same sources are the same bytes, wherever and
 * whenever they were made; only the address that each was built for may differ. Who has the sources can so check
 * what a server hands out.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

/** `files.json` of a build. */
export interface BuildList {
  readonly version: string;
  readonly url?: string;
  readonly files: Readonly<Record<string, string>>;
}

export const readList = (folder: string): BuildList =>
  JSON.parse(readFileSync(join(folder, "files.json"), "utf8")) as BuildList;

/** A file without the address of its build; what is packed is unpacked. */
function bare(content: Buffer, name: string, url: string): string {
  if (name.endsWith(".zip")) {
    const packed = Object.entries(unzipSync(new Uint8Array(content)));
    return packed.map(([inner, bytes]) => inner + bare(Buffer.from(bytes), inner, url)).join("\n");
  }
  const { origin, host } = new URL(url);
  return content.toString("latin1").replaceAll(url, "/").replaceAll(origin, "").replaceAll(host, "");
}

/** A file's digest, with the address of its build taken out. */
function digestOf(folder: string, name: string, url: string | undefined): string {
  const content = readFileSync(join(folder, name));
  return createHash("sha256")
    .update(url === undefined ? content : bare(content, name, url))
    .digest("hex");
}

/** What differs between two builds, one line each; nothing where they are the same. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [readList(one), readList(other)];
  const names = [...new Set([...Object.keys(first.files), ...Object.keys(second.files)])].sort();
  return names.flatMap((name) => {
    if (first.files[name] === undefined) return [`${name}: only in ${other}`];
    if (second.files[name] === undefined) return [`${name}: only in ${one}`];
    const same =
      first.files[name] === second.files[name] ||
      digestOf(one, name, first.url) === digestOf(other, name, second.url);
    return same ? [] : [`${name}: differs`];
  });
}

function main([one, other]: readonly string[]): void {
  if (one === undefined || other === undefined) throw new Error("usage: same-build FOLDER OTHER");
  // The page without Excel is a build of its own, within the add-in's.
  const found = ["", "check"].flatMap((part) => differences(join(one, part), join(other, part)));
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`${one} and ${other}: the same`);
}

if (require.main === module) main(process.argv.slice(2));
