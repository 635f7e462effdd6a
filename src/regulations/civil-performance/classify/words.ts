/** Letters that look alike, or are exchanged in Mongolian spelling, written as one. */
const LOOKS: Readonly<Record<string, string>> = Object.fromEntries(
  "үу өо ёе aа bв cс eе hн kк mм oо pр tт vу xх yу їу єо".split(" ").map(([from, to]) => [from, to])
);

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
