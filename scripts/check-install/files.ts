/** Each file of the build: that it is there, whole, and served as it has to be. */
import { createHash } from "node:crypto";
import { cachingOf, framingOf, OFFICE_SITES, typeOf, type Caching } from "../serving/headers";
import type { BuildList } from "../same-build";
import { allOr, bad, good, type Line } from "./line";
import type { Answer, Get } from "./request";

const SAMPLES = "deploy/ has samples for nginx and IIS";

/** The answers of a build's files, by name. */
export type Answers = ReadonlyMap<string, Answer>;

/** So many requests at a time. */
const LANES = 6;

/** Asks for all files; one that nobody answers for is left out. */
export async function askAll(get: Get, base: string, names: readonly string[]): Promise<Answers> {
  const answers = new Map<string, Answer>();
  const waiting = [...names];
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const answer = await get(new URL(encodeURI(name), base).href).catch(() => undefined);
      if (answer) answers.set(name, answer);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return answers;
}

/** That each file is there and has the bytes that were built. */
export function wholeFiles(list: BuildList, answers: Answers): readonly Line[] {
  const names = Object.keys(list.files);
  return allOr(
    `${names.length} files are there, with the bytes that were built`,
    names.flatMap((name) => {
      const answer = answers.get(name);
      if (answer?.status !== 200) {
        return [bad(`${name}: ${answer?.status ?? "no answer"}`, "copy all of dist/, folders too")];
      }
      const digest = createHash("sha256").update(answer.body).digest("hex");
      if (digest === list.files[name]) return [];
      const fix = "a file of another version, or something on the way rewrites it: copy dist/ anew";
      return [bad(`${name}: other bytes than were built`, fix)];
    })
  );
}

/** What is wrong with each file that is there, by `problem`. */
const eachOf = (answers: Answers, problem: (name: string, answer: Answer) => Line | undefined): Line[] =>
  [...answers]
    .filter(([, { status }]) => status === 200)
    .flatMap(([name, answer]) => problem(name, answer) ?? []);

const bare = (type: string | undefined): string => (type ?? "").split(";")[0]?.trim() ?? "";

export const types = (answers: Answers): readonly Line[] =>
  allOr(
    "every file has its type",
    eachOf(answers, (name, { headers }) => {
      const [wanted, got] = [bare(typeOf(name)), bare(headers["content-type"])];
      // Servers differ in what they call XML.
      if (got === wanted || (wanted === "text/xml" && got === "application/xml")) return undefined;
      return bad(`${name}: is served as “${got}”`, `serve it as ${wanted}; ${SAMPLES}`);
    })
  );

const KEPT: Readonly<Record<Caching, (control: string) => boolean>> = {
  immutable: (control) => Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0) >= 86_400,
  day: () => true,
  revalidate: (control) => /no-cache|no-store|max-age=0/.test(control),
};

export const caching = (answers: Answers): readonly Line[] =>
  allOr(
    "pages are asked for anew, what has a hash in its name is kept",
    eachOf(answers, (name, { headers }) => {
      const control = headers["cache-control"] ?? "";
      const kind = cachingOf(name);
      if (KEPT[kind](control)) return undefined;
      const fix =
        kind === "revalidate"
          ? "send Cache-Control: no-cache, or users keep an old page whose scripts are gone"
          : "send Cache-Control: public, max-age=31536000, immutable";
      return bad(`${name}: Cache-Control is “${control}”`, `${fix}; ${SAMPLES}`);
    })
  );

export const crossOrigin = (answers: Answers): readonly Line[] =>
  allOr(
    "Excel on the web may read the files from its own site (CORS)",
    eachOf(answers, (name, { headers }) => {
      if (!/^functions.*\.json$/.test(name) || headers["access-control-allow-origin"] === "*")
        return undefined;
      return bad(
        `${name}: no Access-Control-Allow-Origin`,
        `send Access-Control-Allow-Origin: *, or no =REG. function is known on the web; ${SAMPLES}`
      );
    })
  );

/** Whether a Content-Security-Policy lets a site frame the page. */
function lets(policy: string, site: string): boolean {
  const listed = /frame-ancestors\s+([^;]*)/.exec(policy)?.[1]?.split(/\s+/);
  return listed === undefined || listed.includes(site) || listed.includes("*") || listed.includes("https:");
}

export function framing(answers: Answers): readonly Line[] {
  const pane = answers.get("taskpane.html");
  if (pane?.status !== 200) return [];
  const option = pane.headers["x-frame-options"];
  if (option !== undefined) {
    const fix = `send no X-Frame-Options for it, but Content-Security-Policy: ${framingOf("/taskpane.html") ?? ""}`;
    return [
      bad(`taskpane.html: X-Frame-Options ${option} keeps Excel on the web from showing the pane`, fix),
    ];
  }
  const policy = pane.headers["content-security-policy"] ?? "";
  const missing = OFFICE_SITES.filter((site) => !lets(policy, site));
  if (missing.length > 0) {
    return [bad(`taskpane.html: not to be framed by ${missing.join(" ")}`, `add them; ${SAMPLES}`)];
  }
  return [
    policy.includes("frame-ancestors")
      ? good("Office's sites may show the pane in a frame, and no others")
      : bad("taskpane.html: any site may show it in a frame", `send frame-ancestors; ${SAMPLES}`),
  ];
}

export function safety(answers: Answers): readonly Line[] {
  const headers = answers.get("taskpane.html")?.headers ?? {};
  const wanted = [
    ["strict-transport-security", /max-age=\d{7,}/, "Strict-Transport-Security: max-age=31536000"],
    ["x-content-type-options", /^nosniff$/, "X-Content-Type-Options: nosniff"],
  ] as const;
  return wanted.map(([name, pattern, header]) =>
    pattern.test(headers[name] ?? "") ? good(header) : bad(`no ${name}`, `send ${header}; ${SAMPLES}`)
  );
}

/** Smaller files gain nothing. */
const WORTH = 10_000;

export const compression = (answers: Answers): readonly Line[] =>
  allOr(
    "texts are sent compressed",
    eachOf(answers, (name, { headers, body }) => {
      if (body.length < WORTH || /\.(?:png|xlsx|zip)$/.test(name)) return undefined;
      if (headers["content-encoding"] !== undefined) return undefined;
      return bad(`${name}: ${body.length} bytes, not compressed`, `hand out the .gz beside it; ${SAMPLES}`);
    })
  );
