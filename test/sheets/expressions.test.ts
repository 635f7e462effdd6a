/** Expressions that older Safari can read, held against those with look-behinds that say the same. */
import { plainNumbers } from "../../src/host/engine/literals";
import { withoutMarks } from "../../src/rules";
import { stems } from "../../src/sheets/text/languages/mn";
import { clean, fold } from "../../src/sheets/text/text";

/** Every way to join one of each. */
const joined = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((begin) => list.map((end) => begin + end)), [""]);

test("spaces go between Chinese characters, and nowhere else", () => {
  const gap = /(?<=[\u3400-\u9fff、，。；：（）“”]) +(?=[\u3400-\u9fff、，。；：（）“”])/g;
  const texts = joined(["招", "a", "。"], [" ", "  ", ""], ["生", "b"], [" ", ""], ["计", "1", "、"]);
  for (const text of texts) expect(fold(text)).toBe(clean(text).replace(gap, ""));
});

test("a late tone moves to its vowel, and stays behind qu", () => {
  const ends = joined(
    ["hoà", "hoá", "thuỷ", "quý", "quỳ", "uý", "uýuý", "quýuý", "hoàn"],
    ["", " ", "a"],
    ["", "tuý"]
  );
  const tones = "\u0300\u0301\u0303\u0309\u0323";
  const late = new RegExp(
    `(o)([ae])([${tones}])(?![\\p{L}\\p{M}])|(?<!q)(u)(y)([${tones}])(?![\\p{L}\\p{M}])`,
    "gu"
  );
  const final = new RegExp(`([bcdđghklmnprstvx]|qu)y([${tones}]?)(?![\\p{L}\\p{M}])`, "gu");
  for (const text of ends) {
    const expected = text
      .normalize("NFD")
      .replace(late, (_, o: string, a: string, one: string, u: string, y: string, two: string) =>
        o ? `${o}${one}${a}` : `${u}${two}${y}`
      )
      .replace(final, "$1i$2")
      .normalize("NFC");
    expect(fold(text)).toBe(expected.trim().replace(/\s+/g, " "));
  }
});

test("й keeps its mark, every other letter loses its own", () => {
  const letters = ["и\u0306", "и\u0306\u0306", "у\u0306", "и\u0301\u0306", "e\u0301", "й", "ё", "ă"];
  for (const text of joined(letters, letters)) {
    const old = text.normalize("NFD").replace(/(?<!\u0438)\u0306|[\u0300-\u0305\u0307-\u036f]/g, "");
    expect(withoutMarks(text)).toBe(old.normalize("NFC"));
  }
});

describe("Mongolian endings", () => {
  const long = "(?<=[аэо]{2}|у[иу])г(?:ийн|ын|аар|ээр|оор|аа|ээ|оо)";
  const cases =
    `${long}|(?:н?д|ийн|ын|ний|ны|ийг|ыг|ээс|аас|оос|аар|ээр|оор)(?:аа|ээ|оо)|(?<=[бвгрстчш])(?:ад|эд|од)|` +
    "нгийн|нгын|ийн|ын|ний|ны|ийг|ыг|ээс|аас|оос|аар|ээр|оор|тай|тэй|той|нд|нг|(?<=[гврс])т|д|г|н";
  const endings = new RegExp(`(?:${cases})$`);
  const plural = /(?:н?ууд|(?<=ч)(?:и?д))$|(?:аа|ээ|оо|[аэо])$/;
  const cut = (word: string, ending: RegExp): string => {
    const bare = word.replace(ending, "");
    return bare.length >= 4 ? bare : word;
  };
  const stem = (word: string): string =>
    cut(/лт$|н?ууд$|чид$/.test(word) ? word : cut(word, endings), plural).replace(/[ьи]$/, "");

  const roots = ["сурагч", "багш", "байгуулга", "хороо", "гэрэ", "тээ", "уиуу", "ажилт", "тоог", "ногор"];
  const tails = [
    "",
    "г",
    "н",
    "д",
    "т",
    "аа",
    "ад",
    "од",
    "ийн",
    "ийг",
    "аар",
    "оос",
    "ууд",
    "чид",
    "ид",
    "нг",
    "нд",
    "лт",
    "уи",
    "ээ",
  ];

  test("of all kinds, one, two or three behind a word, are cut as they were", () => {
    const wrong = joined(roots, tails, tails, tails).filter(
      (word) => stems(word) !== word.replace(/[\u0400-\u04ff]{5,}/g, stem)
    );
    expect(wrong).toEqual([]);
  });
});

test("odd numbers in formulas are made plain, parts of names are not", () => {
  const odd =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$#])(?:\d{16,}|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+)(?![\p{L}\p{N}_.])/gu;
  const pieces = ["", "A", "$", ".", "1", '"', "-", "_"];
  const numbers = ["1.1E+3", "1234567890123456", "123456789012345", ".5e3", "2e1"];
  for (const formula of joined(["=", "=x+"], pieces, numbers, ["", "a", ".", "+", '"'])) {
    const found = [...formula.matchAll(odd)].some(([part]) => /^[\d.]/.test(part));
    expect([formula, plainNumbers(formula) !== formula]).toEqual([formula, found]);
  }
});
