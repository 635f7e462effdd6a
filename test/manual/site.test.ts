import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { contentsOf, ENGLISH_ONLY, regulationPage, WRITTEN } from "../../scripts/manual/contents";
import { escaped } from "../../scripts/manual/html";
import { helpOf, lastDayOf, MESSAGE_KEYS, type Site } from "../../scripts/manual/site";
import { WORDS } from "../../scripts/manual/words";
import { formatDate, limitText, textOn, titleOf } from "../../src/messages";
import { UI } from "../../src/messages/ui";
import { REGULATIONS } from "../../src/regulations";
import { fullId, LANGUAGES, serialFromIso, shownThreshold, textIn } from "../../src/rules";
import { TEXTS as SELF_CHECK } from "../../src/taskpane/components/SelfCheck";
import { GUIDE } from "../../src/taskpane/guide/texts";
import { functionsByLanguage, makeSite, MANUAL } from "./support/site";

let site: Site;
beforeAll(async () => {
  site = await makeSite();
}, 120_000);

const textOf = (path: string): string => String(site.get(path) ?? "");
const htmlPages = (): [string, string][] =>
  [...site].flatMap(([path, content]) => (path.endsWith(".html") ? [[path, String(content)]] : []));
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);
const idsOf = (html: string): string[] => matches(html, / id="([^"]+)"/g);
const knownIds = new Map<string, ReadonlySet<string>>();
/** The anchors of a page, read once. */
function anchorsOf(path: string): ReadonlySet<string> {
  const found = knownIds.get(path) ?? new Set(idsOf(textOf(path)));
  knownIds.set(path, found);
  return found;
}
const linksOf = (html: string): string[] => matches(html, / (?:href|src)="([^"]+)"/g);

test("every language has every page, and those that are in English only are said to be", () => {
  const names = (language: string): string[] =>
    [...site.keys()].flatMap((path) => (path.startsWith(`${language}/`) ? [path.slice(3)] : [])).sort();
  const all = contentsOf("vi", new Map(), REGULATIONS).map(({ name }) => `${name}.html`);
  for (const language of ["vi", "zh", "mn"]) expect(names(language)).toEqual([...all].sort());
  expect(names("en")).toEqual([...all, ...ENGLISH_ONLY.map((name) => `${name}.html`)].sort());
  expect(all).toHaveLength(WRITTEN.length + 1 + REGULATIONS.length);
});

test("links and anchors lead to what is there; what is outside is https", () => {
  const dead = htmlPages().flatMap(([path, html]) =>
    linksOf(html)
      .filter((link) => {
        if (/^https:\/\/[\w.]+(?:\/|$)/.test(link)) return false;
        const [file = "", anchor] = link.split("#");
        const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(file)));
        // Templates stand beside the manual.
        if (target.startsWith("../assets/")) return !existsSync(target.slice("../".length));
        if (!site.has(target)) return true;
        return anchor !== undefined && !anchorsOf(target).has(escaped(decodeURI(anchor)));
      })
      .map((link) => `${path}: ${link}`)
  );
  expect(dead).toEqual([]);
});

test("a regulation's page leads to its official text, or says that no address could be confirmed", () => {
  for (const language of LANGUAGES) {
    for (const { id, officialText } of REGULATIONS) {
      const page = textOf(`${language}/regulation-${id}.html`);
      const { officialNone } = WORDS[language];
      expect([id, page.includes(officialNone)]).toEqual([id, officialText === undefined]);
      if (!officialText) continue;
      expect(linksOf(page)).toContain(officialText.url);
      expect(page).toContain(formatDate(serialFromIso(officialText.looked), language));
    }
  }
});

test("what the manifest calls help and support are pages of the manual, in each language", () => {
  const xml = readFileSync("manifest.xml", "utf8");
  const pages = matches(xml, /"https:\/\/localhost:3000\/manual\/([^"]+)"/g);
  expect(pages.filter((page) => !site.has(page))).toEqual([]);
  expect(new Set(pages.map((page) => page.slice(0, 2)))).toEqual(new Set(LANGUAGES));
});

test("an id stands once on a page, and pages ask for nothing but their own style and pictures", () => {
  for (const [path, html] of htmlPages()) {
    const ids = idsOf(html);
    expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
    expect([path, /<script| style="| on\w+="/.test(html)]).toEqual([path, false]);
    expect(html).toContain("default-src 'none'");
  }
});

test("pictures have words for who does not see them", () => {
  const pictures = htmlPages().flatMap(([, html]) => matches(html, /<img ([^>]*)>/g));
  expect(pictures).toHaveLength(3 * LANGUAGES.length);
  expect(pictures.filter((attributes) => !/alt="[^"]{5,}"/.test(attributes))).toEqual([]);
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("pages are of that language, under one heading, and every tag that opens closes", () => {
    for (const [path, html] of htmlPages().filter(([path]) => path.startsWith(`${language}/`))) {
      expect([path, /<html lang="(\w+)"/.exec(html)?.[1]]).toEqual([path, language]);
      const count = (tag: string): number => matches(html, new RegExp(`(<${tag}[\\s>])`, "g")).length;
      const closed = (tag: string): number => matches(html, new RegExp(`(</${tag}\\s*>)`, "g")).length;
      expect([path, count("h1")]).toEqual([path, 1]);
      const open = ["table", "tr", "td", "p", "ul", "li", "section", "details", "a", "code"].filter(
        (tag) => count(tag) !== closed(tag)
      );
      expect([path, open]).toEqual([path, []]);
    }
  });

  test.each(REGULATIONS.map((law) => [law.id, law] as const))(
    "%s: every rule with clause, demand, thresholds and their dates; every reading and value",
    (_, law) => {
      const page = textOf(`${language}/${regulationPage(law)}.html`);
      const says = (text: string): boolean => page.includes(escaped(text));
      const missing = law.rules.flatMap((rule) => {
        const { parameter } = rule;
        const limits = parameter?.values.map((each) => limitText(rule, shownThreshold(each.value, parameter), language)); // prettier-ignore
        const dates = parameter?.values.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
        const wanted = [
          fullId(law, rule),
          textIn(rule.clause, language),
          titleOf(rule, language, lastDayOf(law)),
          ...(limits ?? []),
          ...(dates ?? []).map((date) => formatDate(serialFromIso(date), language)),
        ];
        return wanted.filter((text) => !says(text)).map((text) => `${rule.id}: ${text}`);
      });
      expect(missing).toEqual([]);
      const others = [
        ...law.readings.flatMap(({ question, options, figures }) =>
          [question, ...options.map(({ label }) => label)].map((text) => ({ text, figures }))
        ),
        ...law.settings.map(({ label, figures }) => ({ text: label, figures })),
        ...law.records
          .flatMap(({ name, fields }) => [name, ...fields.map((field) => field.name)])
          .map((text) => ({ text, figures: undefined })),
      ].map(({ text, figures }) => textOn(text, figures, language, lastDayOf(law)));
      expect(others.filter((text) => !says(text))).toEqual([]);
      // A figure that has no value on the day would show as an ellipsis.
      expect(page).not.toMatch(/\{\w+\}/);
    }
  );

  test("Excel's help on a function leads to its place, with arguments and examples", async () => {
    for (const { id, description, parameters, helpUrl = "" } of (await functionsByLanguage())[language]) {
      const [page = "", anchor] = helpUrl.slice(MANUAL.length).split("#");
      expect([anchor, page]).toEqual([id, `${language}/functions.html`]);
      const start = textOf(page).indexOf(`<section id="${id}">`);
      const section = textOf(page).slice(start, textOf(page).indexOf("</section>", start));
      const said = [description, `=REG.${id}(`, ...parameters.flatMap((p) => [p.name, p.description])];
      expect([id, said.filter((text) => !section.includes(escaped(text)))]).toEqual([id, []]);
    }
  });

  test("every message of the pane has its help", () => {
    expect(Object.keys(helpOf(language)).sort()).toEqual([...MESSAGE_KEYS].sort());
    expect(Object.values(helpOf(language)).filter((text) => text.length < 10)).toEqual([]);
  });

  test("the first check names buttons as the pane does", () => {
    const page = textOf(`${language}/first-check.html`);
    const ui = UI[language];
    for (const label of [ui.validate, ui.next, ui.validateAgain, ui.makeReport, ui.removeMarks]) {
      expect(page).toContain(`<strong>${label}</strong>`);
    }
  });

  test("other pages name what they quote from the pane as the pane does", () => {
    const ui = UI[language];
    expect(textOf(`${language}/results.html`)).toContain(`<strong>${ui.settings}</strong>`);
    expect(textOf(`${language}/results.html`)).toContain(`<strong>${ui.csv}</strong>`);
    expect(textOf(`${language}/sheets.html`)).toContain(`<strong>${ui.mappingShare}</strong>`);
  });

  test("says how anybody finds out what their Excel does otherwise, and the page on platforms leads there", () => {
    const page = textOf(`${language}/troubleshooting.html`);
    for (const label of [GUIDE.help, SELF_CHECK.title])
      expect(page).toContain(`<strong>${label[language]}</strong>`);
    expect(linksOf(textOf(`${language}/platforms.html`))).toContainEqual(
      expect.stringMatching(/^troubleshooting\.html#./)
    );
  });

  test("states the oldest browsers that can read the scripts, wherever it speaks of them", () => {
    const { browserslist } = JSON.parse(readFileSync("package.json", "utf8")) as { browserslist: string[] };
    const versions = new Map(
      browserslist.map((line) => line.split(" >= ")).map(([name, one]) => [name, one])
    );
    for (const page of ["platforms", "without-excel"]) {
      const said = textOf(`${language}/${page}.html`);
      for (const name of ["Chrome", "Edge", "Firefox", "Safari"])
        expect([page, said.includes(`${name} ${versions.get(name.toLowerCase())}`)]).toEqual([page, true]);
    }
  });
});

test("every rule has its place on its regulation's page, to which the pane's findings lead", () => {
  for (const { id, rules } of REGULATIONS) {
    const anchors = anchorsOf(`vi/regulation-${id}.html`);
    expect([id, rules.filter((rule) => !anchors.has(rule.id)).map((rule) => rule.id)]).toEqual([id, []]);
  }
});
