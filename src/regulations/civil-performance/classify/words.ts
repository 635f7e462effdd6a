/** Letters that look alike, or are exchanged in Mongolian spelling, written as one. */
const LOOKS: Readonly<Record<string, string>> = {
  ү: "у",
  ө: "о",
  ё: "е",
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  v: "у",
  x: "х",
  y: "у",
  ї: "у",
  є: "о",
};

/** Words to be matched: lower case, no numbering, asterisks or signs, look-alikes as one. */
export const folded = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\p{L}]+/gu, (word) =>
      /[\u0400-\u04ff]/u.test(word) ? [...word].map((letter) => LOOKS[letter] ?? letter).join("") : word
    )
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
