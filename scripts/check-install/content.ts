/** What the manifest and the functions' descriptions say, and whether it is so. */
import type { BuildList } from "../same-build";
import type { Answers } from "./files";
import { allOr, bad, good, type Line } from "./line";
import type { Get } from "./request";

/** Addresses in the manifest that a program asks for; what names XML's vocabulary is none. */
const addressesIn = (xml: string): string[] => [
  ...new Set([...xml.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(([, url = ""]) => url)),
];

/** That the manifest leads here, to files of this build, and bears its version. */
export function manifest(list: BuildList, answers: Answers, base: string): readonly Line[] {
  const xml = answers.get("manifest.xml")?.body.toString("utf8") ?? "";
  const rebuild = `npm run build -- --env url=${base}`;
  const version = /<Version>([^<]*)<\/Version>/.exec(xml)?.[1];
  const addresses = addressesIn(xml);
  const elsewhere = addresses.filter((url) => !url.startsWith(base));
  const missing = addresses
    .filter((url) => url.startsWith(base))
    .filter((url) => list.files[url.slice(base.length).split(/[?#]/)[0] ?? ""] === undefined);
  return [
    version === `${list.version}.0`
      ? good(`manifest.xml is of version ${list.version}`)
      : bad(`manifest.xml is of version ${version ?? "?"}, the build of ${list.version}`, "copy dist/ anew"),
    ...allOr(`the manifest's ${addresses.length} addresses lead here, to files of the build`, [
      ...elsewhere.map((url) => bad(`the manifest leads to ${url}`, rebuild)),
      ...missing.map((url) => bad(`the manifest names ${url}, which is no file of the build`, rebuild)),
    ]),
  ];
}

interface Described {
  readonly id: string;
  readonly helpUrl?: string;
}

function functionsOf(answers: Answers, name: string): readonly Described[] {
  try {
    const { functions } = JSON.parse(answers.get(name)?.body.toString("utf8") ?? "") as {
      functions: readonly Described[];
    };
    return functions;
  } catch {
    return [];
  }
}

/** That functions are described, alike in each language, and that their help leads to a page that has them. */
export function functions(list: BuildList, answers: Answers, base: string): readonly Line[] {
  const known = functionsOf(answers, "functions.json").map(({ id }) => id);
  if (known.length === 0) return [bad("functions.json describes no function", "copy dist/ anew")];
  const files = Object.keys(list.files).filter((name) => /^functions-.*\.json$/.test(name));
  const unlike = files.filter(
    (name) =>
      functionsOf(answers, name)
        .map(({ id }) => id)
        .join() !== known.join()
  );
  const helpless = ["functions.json", ...files].flatMap((name) =>
    functionsOf(answers, name).filter(({ helpUrl = "" }) => {
      const [page = "", anchor = ""] = helpUrl.split("#");
      const text = answers.get(page.slice(base.length))?.body.toString("utf8") ?? "";
      return !page.startsWith(base) || !text.includes(`id="${anchor}"`);
    })
  );
  return [
    ...allOr(
      `${known.length} functions are described, in ${files.length + 1} languages`,
      unlike.map((name) => bad(`${name} describes other functions than functions.json`, "copy dist/ anew"))
    ),
    ...allOr(
      "each function's help leads to its place in the manual",
      helpless.map(({ id, helpUrl }) =>
        bad(`help of ${id} leads to ${helpUrl ?? "nowhere"}`, `npm run build -- --env url=${base}`)
      )
    ),
  ];
}

/** That the office.js which the pane asks for can be had from here. */
export async function office(answers: Answers, get: Get): Promise<readonly Line[]> {
  const page = answers.get("taskpane.html")?.body.toString("utf8") ?? "";
  const address = /https:[^"'\s>]*\/office\.js/.exec(page)?.[0];
  if (address === undefined) return [bad("taskpane.html asks for no office.js", "build for production")];
  const status = await get(address).then(
    (answer) => String(answer.status),
    (error: Error) => error.message
  );
  if (status === "200") return [good(`${address} can be reached from here`)];
  const fix =
    "let users' machines reach it (proxy, firewall); tenants of 21Vianet in China build with --env cdn=china";
  return [bad(`${address}: ${status}`, fix)];
}
