import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { REGULATIONS } from "../../src/regulations";
import { DEPARTMENTS } from "../../src/regulations/school-standard/classify/members";
import { UI } from "../../src/messages/ui";
import { inTwo, isSpoken, LANGUAGES, textIn, type Language, type LocalText } from "../../src/rules";
import { textsOf } from "../support/texts";

/** A text as it is written in the code, with what its other languages say. */
interface Written {
  readonly place: string;
  readonly text: LocalText;
}

const filesOf = (folder: string, kind = /\.tsx?$/): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path, kind);
    return kind.test(entry.name) ? [path] : [];
  });

/** A catalogue of a regulation: sections of texts in a language, by the English ones. */
interface Catalogue {
  readonly path: string;
  readonly sections: readonly (readonly (readonly [en: string, text: string])[])[];
}

/** Entries as they are written: an object would keep one of two with the same key. */
function catalogueOf(path: string): Catalogue {
  const root = ts.parseJsonText(path, readFileSync(path, "utf8")).statements[0]?.expression;
  const entriesOf = (node: ts.Expression | undefined): readonly ts.PropertyAssignment[] =>
    node && ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];
  const sections = entriesOf(root).map(({ initializer }) =>
    entriesOf(initializer).flatMap(({ name, initializer: text }) =>
      ts.isStringLiteral(name) && ts.isStringLiteral(text) ? [[name.text, text.text] as const] : []
    )
  );
  return { path, sections };
}
const CATALOGUES = filesOf("src/regulations", /^\w\w\.json$/).map(catalogueOf);

/** A text that stands in the code as a whole; undefined for what is put together. */
function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** The language of a tag that is called by it; other tags are a regulation's own, and speak its language. */
const languageOf = (tag: string, path: string): Language | undefined =>
  LANGUAGES.find((each) => each === tag) ??
  REGULATIONS.find(({ id }) => path.startsWith(`src/regulations/${id}/`) && !path.includes("/vocabulary/"))
    ?.language;

/** What a tag makes of a text in two languages: zh`未签字 | not signed`. */
function taggedIn(node: ts.Node, path: string): LocalText | undefined {
  if (!ts.isTaggedTemplateExpression(node) || !ts.isNoSubstitutionTemplateLiteral(node.template))
    return undefined;
  const parts = node.template.text.split(/\s\|\s/);
  const language = parts.length === 2 ? languageOf(node.tag.getText(), path) : undefined;
  return language && inTwo(language, parts);
}

/** A file without a sign of them needs no parsing. */
const mayHold = /\ben"?:|\w`/;

/** Every `{ vi, zh, mn, en }` of a file, and every tagged text. */
function writtenIn(path: string): Written[] {
  const source = readFileSync(path, "utf8");
  if (!mayHold.test(source)) return [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const placeOf = (node: ts.Node): string =>
    `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const look = (node: ts.Node): void => {
    const tagged = taggedIn(node, path);
    if (tagged) found.push({ place: placeOf(node), text: tagged });
    if (ts.isObjectLiteralExpression(node) && !node.properties.some(ts.isSpreadAssignment)) {
      const entries = node.properties.filter(ts.isPropertyAssignment).flatMap((property) => {
        const text = textOf(property.initializer);
        return text === undefined ? [] : [[property.name.getText(), text] as const];
      });
      const texts = Object.fromEntries(entries);
      if (texts.en !== undefined) found.push({ place: placeOf(node), text: { ...texts, en: texts.en } });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** Numbers and signs are the same in every language. */
const isPlain = ({ en }: LocalText): boolean => !/\p{L}{2}/u.test(en.replace(/\{\w+\}/g, ""));

const rooms = ["cli", "functions", "marks", "messages", "page", "regulations", "rules", "taskpane"];
const written = rooms.flatMap((room) => filesOf(`src/${room}`)).flatMap(writtenIn);

test.each(LANGUAGES)("every text in the code can be said in %s", (language) => {
  expect(REGULATIONS).toHaveLength(5);
  expect(written.length).toBeGreaterThan(740);
  const silent = written.filter(({ text }) => !isPlain(text) && !isSpoken(text, language));
  expect(silent.map(({ place, text }) => `${place} ${text.en}`)).toEqual([]);
});

test.each(LANGUAGES)("every rule is cited in %s where that is the reader's language", (language) => {
  const rules = REGULATIONS.flatMap((regulation) => regulation.rules);
  const silent = rules.filter(({ clause, group }) =>
    [clause, group].some((text) => text !== undefined && !isSpoken(text, language))
  );
  expect(rules.length).toBeGreaterThan(200);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test.each(["vi", "zh", "mn"] as const)("options of readings say days and shares as %s does", (language) => {
  const options = REGULATIONS.flatMap(({ readings }) => readings.flatMap(({ options }) => options));
  expect(options.length).toBeGreaterThan(50);
  const said = options.map(({ label }) => textIn(label, language));
  // As computers write a day, and as English writes a share.
  expect(said.filter((text) => /\d{4}-\d\d-\d\d|\d %/.test(text))).toEqual([]);
});

/** Every text of the add-in in a language: those in the code, and those that are listed apart. */
const saidIn = (language: Language): string[] => [
  ...written.map(({ text }) => textIn(text, language)),
  ...Object.values(UI[language]),
  ...CATALOGUES.filter(({ path }) => path.endsWith(`${language}.json`)).flatMap(({ sections }) =>
    sections.flat().map(([, text]) => text)
  ),
  ...REGULATIONS.flatMap(({ rules, readings, settings }) => [
    ...rules.map(({ title }) => textIn(title, language)),
    ...readings
      .flatMap(({ question, options }) => [question, ...options.map(({ label }) => label)])
      .map((text) => textIn(text, language)),
    ...settings.map(({ label }) => textIn(label, language)),
  ]),
];

test("a catalogue says each text once, whatever its sections are", () => {
  expect(CATALOGUES).toHaveLength(10);
  const twice = CATALOGUES.flatMap(({ path, sections }) => {
    const said = sections.flat().map(([en]) => en);
    return said.filter((en, at) => said.indexOf(en) !== at).map((en) => `${path} ${en}`);
  });
  expect(twice).toEqual([]);
});

test("a catalogue says nothing that its regulation does not", () => {
  const said = [...written.map(({ text }) => text), ...textsOf(REGULATIONS), ...textsOf(DEPARTMENTS)];
  const english = new Set(said.map(({ en }) => en));
  const idle = CATALOGUES.flatMap(({ path, sections }) =>
    sections.flat().flatMap(([en]) => (english.has(en) ? [] : [`${path} ${en}`]))
  );
  expect(idle).toEqual([]);
});

test("Chinese is written without spaces between its characters, and behind full-width signs", () => {
  const texts = saidIn("zh");
  expect(texts.length).toBeGreaterThan(1_500);
  const HAN = "\\p{Script=Han}";
  const stray = new RegExp(`${HAN} +${HAN}|[（“《，。；：、！？] +\\S|\\S +[）”》，。；：、！？]`, "u");
  // Articles are cited with a space between number and title.
  expect(texts.filter((text) => stray.test(text.replace(/^第\d+条 /, "")))).toEqual([]);
});

test.each([
  ["zh", /迟延|延误|(?<!不|最)迟(?=[\d{]|\{)|[，：]晚|重新计算\{|，计算为/],
  ["vi", /(?<!chậm )chậm (?!nhất)|Chậm trễ|tính lại \{/],
  ["mn", /хожимд|\} өдөр (?:хоцор|хэтэр)/],
  ["en", /recomput/],
] as const)("what is late, and what was computed, have one word in %s", (language, other) => {
  expect(saidIn(language).filter((text) => other.test(text))).toEqual([]);
});

test("fields are called by words: a clause's number says nothing to whoever chooses among them", () => {
  const names = REGULATIONS.flatMap(({ records }) =>
    records.flatMap(({ fields }) => fields.map(({ name }) => name))
  );
  expect(names.length).toBeGreaterThan(400);
  expect(names.map(({ en }) => en).filter((name) => /\b[IVX]+\.\d|\d\.\d/.test(name))).toEqual([]);
});

test("a Mongolian ending behind a placeholder is one that follows the vowels of what is put there", () => {
  // "-аас" is put to words and numbers as they are spoken; "-р" of ordinals and "-нд" of days are one for all.
  const fixed = /.*(?<!\$)\{\w+\}»?-(?!аас|(?:р|нд)(?![а-яёөү]))[а-яёөү].*/gu;
  const files = rooms.flatMap((room) => filesOf(`src/${room}`, /\.(?:tsx?|json)$/));
  const found = files.flatMap((path) => readFileSync(path, "utf8").match(fixed) ?? []);
  expect(found).toEqual([]);
});

test("English says in words what Vietnamese abbreviates, but for what a sheet has to say", () => {
  const texts = REGULATIONS.flatMap(({ rules, readings, settings }) => [
    ...rules.map(({ title }) => title),
    ...readings.flatMap(({ question, options }) => [question, ...options.map(({ label }) => label)]),
    ...settings.map(({ label }) => label),
  ]).map(({ en }) => en);
  expect(texts.length).toBeGreaterThan(300);
  expect(
    texts.filter((text) => /TTHC|(?<!phòng |Sở )GDĐT|UBND/.test(text.replace(/\([^)]*\)/g, "")))
  ).toEqual([]);
});

test("an order of Mongolia is a decision in Vietnamese, whose “lệnh” is another kind of text", () => {
  const orders = REGULATIONS.filter(({ document }) => /тушаал/.test(textIn(document, "mn")) && document.mn);
  expect(orders.map(({ document }) => textIn(document, "vi"))).toEqual([
    "Phụ lục 7 Quyết định số 98 năm 2023",
  ]);
});
