/**
 * `npm run bench:load`: how many bytes the add-in loads, compressed as a server sends them, office.js apart. Bytes
 * do not vary, so it fails where the first load is above its limit.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ADDIN_FOLDER, buildAddin } from "../src/host/preview/build";

/** The add-in is loaded whenever a workbook is opened; people may be on a slow line. */
export const MOST_FIRST_LOAD = 60_000;

/** Which files each part of the add-in needs, by what the code imports, as the build tells. */
type Loads = Readonly<Record<string, readonly string[]>>;

const loads = (): Loads =>
  JSON.parse(readFileSync(join(ADDIN_FOLDER, "../dist-maps/loads.json"), "utf8")) as Loads;

const TEXTS = "src/messages/ui/";

/** The page and what comes with it, and what is added for somebody who sees the pane in a language. */
export function firstLoad(language: string): { readonly opening: string[]; readonly screen: string[] } {
  const {
    taskpane: opening = [],
    "src/taskpane/screen": screen = [],
    [TEXTS + language]: texts = [],
  } = loads();
  return { opening: ["taskpane.html", ...opening], screen: [...new Set([...screen, ...texts])] };
}

export const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(ADDIN_FOLDER, file)), { level: 9 }).length, 0);

/** The language whose texts weigh most. */
export const longest = (): string =>
  Object.keys(loads())
    .filter((name) => name.startsWith(TEXTS))
    .map((name) => name.slice(TEXTS.length))
    .reduce((one, other) =>
      bytesOf(firstLoad(other).screen) > bytesOf(firstLoad(one).screen) ? other : one
    );

/** Each part with the bytes that it adds to those before it. */
function* parts(): Generator<readonly [name: string, bytes: number]> {
  const known = new Set<string>();
  const added = (files: readonly string[] = []): number => {
    const fresh = [...new Set(files)].filter((file) => !known.has(file));
    for (const file of fresh) known.add(file);
    return bytesOf(fresh);
  };
  const all = loads();
  const { opening, screen } = firstLoad(longest());
  yield ["a workbook is opened", added(opening)];
  yield ["the pane is seen", added(screen)];
  yield ["recognising and judging", added([...(all["src/sheets"] ?? []), ...(all["src/check"] ?? [])])];
  const named = (folder: string): string[] => Object.keys(all).filter((name) => name.startsWith(folder));
  for (const name of named("src/regulations/")) yield [name.split("/").at(-1) ?? name, added(all[name])];
  yield ["functions", added(named("src/functions/").flatMap((name) => all[name] ?? []))];
}

async function main(): Promise<void> {
  await buildAddin();
  const table = [...parts()];
  const line = (name: string, bytes: number): string =>
    name.padEnd(28) + bytes.toLocaleString("en").padStart(10);
  for (const [name, bytes] of table) console.log(line(name, bytes));
  const total = (some: readonly (readonly [string, number])[]): number =>
    some.reduce((sum, [, bytes]) => sum + bytes, 0);
  const first = total(table.slice(0, 2));
  console.log(`\n${line("first load", first)} of at most ${MOST_FIRST_LOAD.toLocaleString("en")}`);
  console.log(line("everything", total(table)));
  const { opening } = firstLoad(longest());
  const rule = [...opening, ...(loads()["src/functions/general"] ?? [])];
  console.log(line("a first RULE_… without law", bytesOf(rule)));
  if (first > MOST_FIRST_LOAD) process.exitCode = 1;
}

if (require.main === module) void main();
