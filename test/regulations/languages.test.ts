import { REGULATIONS } from "../../src/regulations";
import { isSpoken, LANGUAGES, textIn, type LocalText } from "../../src/rules";
import { textsOf } from "../support/texts";

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
