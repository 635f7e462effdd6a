/**
 * `npm run check-install -- https://regcheck.example.org/ [--ca CERTIFICATES.pem]`: looks at an installation from
 * outside, as Office does. A line for each thing looked at, and what helps beneath it where it is wrong; ends with
 * 1 where anything is.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BuildList } from "../same-build";
import { functions, manifest, office } from "./content";
import { askAll, caching, compression, crossOrigin, framing, safety, types, wholeFiles } from "./files";
import { bad, good, print, type Line } from "./line";
import { getBy, type Get } from "./request";

/** What stands between us and the list of files, or the list. */
async function listOf(get: Get, base: string): Promise<BuildList | Line> {
  try {
    const { status, body } = await get(new URL("files.json", base).href);
    if (status === 200) return JSON.parse(body.toString("utf8")) as BuildList;
    return bad(`${base}files.json: ${status}`, "copy the content of dist/ to where this address leads");
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const certificate = /certificate|self[- ]signed/i.test(said);
    return bad(
      `${base}: ${said}`,
      certificate
        ? "a certificate that the users' machines trust, or --ca with the institution's own"
        : "does the name lead to the server, does it listen on this port, does a firewall let you through?"
    );
  }
}

const within = (folder: string, files: BuildList["files"]): BuildList["files"] =>
  Object.fromEntries(Object.entries(files).map(([name, digest]) => [folder + name, digest]));

/** Everything that can be seen of an installation. */
export async function checkInstall(address: string, get: Get): Promise<readonly Line[]> {
  const base = address.replace(/\/*$/, "/");
  if (!base.startsWith("https://")) {
    return [
      bad(`${base} is not https`, "Office loads add-ins by https only: get a certificate for the server"),
    ];
  }
  const addin = await listOf(get, base);
  if ("ok" in addin) return [addin];
  const page = await listOf(get, `${base}check/`);
  const list =
    "ok" in page ? addin : { ...addin, files: { ...addin.files, ...within("check/", page.files) } };
  const answers = await askAll(get, base, Object.keys(list.files));
  return [
    good(`RegCheck ${list.version} answers at ${base}`),
    list.url === base
      ? good("it was built for this address")
      : bad(`it was built for ${list.url ?? "?"}`, `npm run build -- --env url=${base}`),
    ...("ok" in page ? [page] : [good("the page without Excel is there")]),
    ...wholeFiles(list, answers),
    ...types(answers),
    ...caching(answers),
    ...crossOrigin(answers),
    ...framing(answers),
    ...safety(answers),
    ...compression(answers),
    ...manifest(list, answers, base),
    ...functions(list, answers, base),
    ...(await office(answers, get)),
  ];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ca: { type: "string" } },
  });
  const [address] = positionals;
  if (address === undefined) throw new Error("usage: npm run check-install -- URL [--ca CERTIFICATES.pem]");
  const get = getBy(values.ca === undefined ? undefined : readFileSync(values.ca));
  const lines = await checkInstall(address, get);
  for (const line of lines) console.log(print(line));
  const wrong = lines.filter(({ ok }) => !ok).length;
  console.log(wrong === 0 ? "\nAll is well." : `\n${wrong} to mend.`);
  if (wrong > 0) process.exitCode = 1;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(`check-install: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  });
}
