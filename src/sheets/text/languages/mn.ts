import { fold } from "../text";
import { flagTable, wordsOf, type Language } from "./language";

const FLAGS = {
  count: "тоо, тоон",
  share: "хувь, процент",
  name: "нэр",
  date: "огноо, өдөр",
  code: "дугаар, код",
  asked: "эсэх",
};

const PARTS = "эмэгтэй|эрэгтэй|\\d+ дүгээр анги";
const TIMES = "өмнөх|өнгөрсөн|хагас жил|улирал|сар";
const AIMS = "төлөвлөгөө|төлөвлөсөн|зорилт[^ ]*|хүрэх|нэмэгд[^ ]*|буур[^ ]*|хасах|нэмэх";
const DENIALS = "үгүй|биш|[^ ]+гүй|хоцор[^ ]*|хэтэр[^ ]*";
const REMARKS = "тайлбар|шалтгаан[^ ]*|санал";

/** Case endings, and those that say whose it is; the т of a noun in -лт is its own. */
const ENDINGS =
  /(?:(?:н?д|г|г?ийн|г?ын|ний|ны|ийг|ыг|ээс|аас|оос|аар|ээр|оор)(?:аа|ээ|оо)|гийн|гын|ийн|ын|ний|ны|ийг|ыг|ээс|аас|оос|аар|ээр|оор|нд|нг|т|д|г|н)$/;

/** Mongolian words without their case endings; short words keep them. */
export const stems = (words: string): string =>
  words
    .split(" ")
    .map((word) => (word.length >= 6 && /^[\u0400-\u04ff]+$/.test(word) ? stem(word) : word))
    .join(" ");

function stem(word: string): string {
  const bare = word.endsWith("лт") ? word : word.replace(ENDINGS, "");
  return (bare.length >= 4 ? bare : word).replace(/[ьи]$/, "");
}

/** Mongolian: words by their stems, whatever their case. */
export const MONGOLIAN: Language = {
  speaks: (words) => /[\u0400-\u04ff]/.test(words),
  abbreviations: [],
  pieces: (words) =>
    stems(words)
      .split(/[ /]+/)
      .filter((piece) => piece !== ""),
  idle: new Set(wordsOf("нь, ба, болон, мөн, юм, бүх").map(fold)),
  flags: flagTable(FLAGS, (word) => stems(fold(word))),
  narrowing: new RegExp(
    `(?:^|[ /])(${fold([PARTS, TIMES, AIMS, DENIALS, REMARKS].join("|"))})(?=[ /]|$)`,
    "g"
  ),
};
