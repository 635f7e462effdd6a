import { REGULATIONS } from "../../src/regulations";
import { isSpoken, LANGUAGES, textIn, type LocalText } from "../../src/rules";

const isText = (value: object): value is LocalText => "en" in value && typeof value.en === "string";

/** All texts within a regulation's data: titles, clauses, fields, options, readings, settings, verdicts. */
function textsOf(regulation: object): LocalText[] {
  const seen = new Set<object>();
  const texts: LocalText[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isText(value)) texts.push(value);
    else for (const part of Object.values(value)) look(part);
  };
  look(regulation);
  return texts;
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** Numbers and signs are the same in every language. */
const isPlain = ({ en }: LocalText): boolean => !/\p{L}{2}/u.test(en.replace(/\{\w+\}/g, ""));

describe.each(REGULATIONS)("$id", (regulation) => {
  const texts = textsOf(regulation);

  test.each(LANGUAGES)("says everything in %s", (language) => {
    expect(texts.length).toBeGreaterThan(170);
    const silent = texts.filter((text) => !isPlain(text) && !isSpoken(text, language)).map(({ en }) => en);
    expect([...new Set(silent)]).toEqual([]);
  });

  test.each(LANGUAGES)("keeps the figures of its own language in %s", (language) => {
    const odd = texts.filter((text) => {
      const own = placeholders(textIn(text, regulation.language));
      return own.join() !== placeholders(textIn(text, language)).join() && language !== "en";
    });
    expect(odd.map((text) => [text.en, textIn(text, language)])).toEqual([]);
  });
});
