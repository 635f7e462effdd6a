/** The manual as a static site: written pages from docs/, generated ones from the code. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { UI } from "../../src/messages/ui";
import { en, type UiKey } from "../../src/messages/ui/en";
import { REGULATIONS } from "../../src/regulations";
import {
  LANGUAGES,
  serialFromIso,
  textIn,
  type Language,
  type Regulation,
  type Serial,
} from "../../src/rules";
import { contentsOf, ENGLISH_ONLY, regulationPage, WRITTEN } from "./contents";
import type { Result } from "./examples";
import { functionsPage, type Described } from "./functions-page";
import { html, table, type Html } from "./html";
import { written, type Written } from "./markdown";
import { languagesPage, wholePage, type Page } from "./page";
import { regulationBody } from "./regulation-page";
import { WORDS } from "./words";

/** Path within the manual's folder → content. */
export type Site = ReadonlyMap<string, string | Buffer>;

const ROOT = join(__dirname, "../..");
const DOCS = join(ROOT, "docs");
const MANUAL = join(DOCS, "manual");

export const examples = (): Readonly<Record<string, readonly Result[]>> =>
  JSON.parse(readFileSync(join(MANUAL, "examples.json"), "utf8")) as Record<string, Result[]>;

/** The pane's failures: each has its help in docs/manual/<language>/messages.json. */
export const MESSAGE_KEYS = (Object.keys(en) as UiKey[]).filter((key) => key.startsWith("error"));

export const helpOf = (language: Language): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(MANUAL, language, "messages.json"), "utf8")) as Record<string, string>;

function messages(language: Language): Html {
  const [words, help] = [WORDS[language], helpOf(language)];
  return table(
    [words.message, words.helps],
    MESSAGE_KEYS.map(
      (key) =>
        html`<td id="${key}">${UI[language][key].replace(/\{\w+\}/g, "…")}</td>
          <td>${help[key] ?? ""}</td>`
    )
  );
}

const regulationList = (language: Language): Html =>
  html`<ul>
    ${REGULATIONS.map(
      (law) =>
        html`<li>
          <a href="${regulationPage(law)}.html">${textIn(law.document, language)}</a>:
          ${textIn(law.title, language)} (<a href="../../assets/${law.id}.xlsx">${law.id}.xlsx</a>)
        </li> `
    )}
  </ul>`;

/** A day that does not move with the clock: the build is the same whenever it is made. */
export function lastDayOf({ inForce, rules }: Regulation): Serial {
  const days = rules.flatMap(({ parameter }) => parameter?.values.flatMap(({ from }) => from ?? []) ?? []);
  return serialFromIso(inForce.to ?? [...days, inForce.from ?? "2024-12-31"].sort().at(-1) ?? "2024-12-31");
}

const read = (path: string): string => readFileSync(path, "utf8");

function writtenPages(language: Language): ReadonlyMap<string, Written> {
  const parts = { messages: messages(language), regulations: regulationList(language) };
  const own = WRITTEN.map(
    (name) => [name, written(read(join(MANUAL, language, `${name}.md`)), parts)] as const
  );
  const english = language === "en" ? ENGLISH_ONLY : [];
  return new Map([
    ...own,
    ...english.map((name) => [name, written(read(join(DOCS, `${name}.md`)))] as const),
  ]);
}

/** The pages in a language. @param functions as functions.json describes them in it */
function pagesIn(language: Language, functions: readonly Described[]): [string, string][] {
  const texts = writtenPages(language);
  const titles = new Map([...texts].map(([name, { title }]) => [name, title]));
  const contents = contentsOf(language, titles, REGULATIONS);
  const bodies = new Map<string, Html>([
    ...[...texts].map(([name, { body }]) => [name, body] as const),
    ["functions", functionsPage(language, functions, examples())],
    ...REGULATIONS.map(
      (law) => [regulationPage(law), regulationBody(law, language, lastDayOf(law))] as const
    ),
  ]);
  return contents.map(({ name, title }) => {
    const page: Page = { language, name, title, body: bodies.get(name) ?? html`` };
    const everywhere = !ENGLISH_ONLY.some((only) => only === name);
    return [`${language}/${name}.html`, wholePage(page, contents, everywhere)];
  });
}

/** The whole site. @param functions functions.json's functions, by language */
export function manualSite(functions: Readonly<Record<Language, readonly Described[]>>): Site {
  const pictures = join(MANUAL, "pictures");
  return new Map<string, string | Buffer>([
    ["index.html", languagesPage()],
    ["manual.css", read(join(ROOT, "scripts/manual/manual.css"))],
    ...readdirSync(pictures).map((name) => [`pictures/${name}`, readFileSync(join(pictures, name))] as const),
    ...LANGUAGES.flatMap((language) => pagesIn(language, functions[language])),
  ]);
}
