import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { REGULATIONS } from "../../src/regulations";
import { LANGUAGES, textIn, type LocalText } from "../../src/rules";

/**
 * How clauses are cited and rules and readings named: the only digits that stand in words, beside `WORDS`.
 * What is told in words, the law's own name and its sections, is no rule's.
 */
const CITATIONS: readonly RegExp[] = [
  /(?<![\d.])\d\.\d(?:[.-]\w+)*|\b[IVX]+(?:\.\d+)+(?:-\d+)?/g,
  /（\d）|\(\d\)|5\(\d\)/g,
  /(?:附件|注|annex |Annex |phụ lục |Phụ lục |Điều |Article |第)\d+(?:条)?|\d+(?:-р| д[уү]г[аэ]{2}р) (?:зүйл|хавсралт)/g,
  /\bR\d+\b/g,
];
/** What is no figure of the law, said in so many words: form of an ID number, a mark on lists, the whole of a sum, nothing. */
const WORDS: readonly RegExp[] = [
  /18位|of 18 characters|18 ký tự|18 số|18 оронтой/g,
  /15位|the 15th|thứ 15|số 15|15-аас/g,
  /[-−]1(?=[”»"]| may)/g,
  /(?:phải bằng|instead of|应为) ?100 ?%|100% байх/g,
  /(?:bằng|总数为|нийт|тоо|là) ?0(?!\d)/g,
];
const bare = (text: string): string =>
  [/\{\w+\}/g, ...CITATIONS, ...WORDS].reduce((left, known) => left.replace(known, ""), text);

const ROOM = join(__dirname, "../../src/regulations");
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
/** What is said in the law's language and in English where a regulation is written: notes, wherever they stand. */
const NOTES = filesIn(ROOM)
  .filter((path) => !/vocabulary|records|\.json$|(?:index|clause)\.ts$/.test(path))
  .flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/\b(?:vi|zh|mn)`([^`]*)`/g)].map(
      ([, text = ""]) => [relative(ROOM, path), text.split("|").map((part) => part.trim())] as const
    )
  );
/** English texts of what is said: of titles, notes, questions, options and settings. */
const SAID = new Map(NOTES.map(([path, parts]) => [parts[1] ?? "", path]));
const AND_LAWS = REGULATIONS.flatMap(({ id, rules, readings, settings }): [string, LocalText][] => [
  ...rules.map(({ id: rule, title }): [string, LocalText] => [`${id}/${rule}`, title]),
  ...readings.flatMap(({ id: reading, question, options }) =>
    [question, ...options.map(({ label }) => label)].map((text): [string, LocalText] => [
      `${id} ${reading}`,
      text,
    ])
  ),
  ...settings.map(({ id: setting, label }): [string, LocalText] => [`${id} ${setting}`, label]),
]);

describe("no text repeats a figure of the law", () => {
  const own = [
    ...NOTES.flatMap(([path, parts]) => parts.map((part) => [path, part] as const)),
    ...AND_LAWS.flatMap(([where, text]) => Object.values(text).map((said) => [where, said] as const)),
  ];
  test.each(own)("%s: %s", (_, text) => expect(bare(text)).not.toMatch(/\d/));

  // Of what is translated by its English text, each language by itself.
  test.each(LANGUAGES)("in %s", (language) => {
    const english = new Set([...SAID.keys(), ...AND_LAWS.map(([, { en }]) => en)]);
    const figures = [...english]
      .map((en) => textIn({ en }, language))
      .filter((text) => /\d/.test(bare(text)));
    expect(figures).toEqual([]);
  });
});
