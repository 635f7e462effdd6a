import { fold, isCyrillic } from "../text";
import { flagTable, wordsOf, type Language } from "./language";

const FLAGS = {
  share: "хувь, процент",
  name: "нэр",
  date: "огноо, өдөр",
  code: "дугаар, код",
  asked: "эсэх, уу, үү, юу, юү",
};

const PARTS = "эмэгтэй|эрэгтэй|\\d+ дүгээр анги|эзлэх";
const TIMES = "өмнөх|өнгөрсөн|өмнө|дараа[^ /]*|эхлэх|хагас жил[^ /]*|улир[^ /]*|сар|сарын|явц[^ /]*|хоног";
const AIMS =
  "төлөвлөгөө|төлөвлөсөн|зорилт[^ /]*|хүрэх|нэм[^ /]*|буур[^ /]*|хас[^ /]*|авах|дээд|зөрүү[^ /]*|ялгаа|өсөлт";
const DENIALS = "үгүй|биш|үл|[^ /]+гүй|хоцор[^ /]*|хэтэр[^ /]*";
const REMARKS = "тайлбар|шалтгаан[^ /]*|санал|өөрийн";

/** From which part of the sheet a figure comes: "(II-ын дүн)", "(III хэсгийн дундаж)", "(хүснэгт 2)". */
const SOURCE =
  "(?:[ivx]+|\\d{1,2})(?:[ -]?(?:р|ын|ийн|ээс|аас|оос))?(?: (?:хэсэг|хэсг|хуснэгт|булэг|булг|хавсралт)[^ ]*)?(?: (?:дун|дундаж|оноо|нийлбэр))?" +
  "|(?:хэсэг|хуснэгт|хавсралт) (?:[ivx]+|\\d{1,2})";
/** Up to which points, of whom: "(албан хаагч 0-7 / нэгжийн дарга 0-15)". */
const SCALES = "[а-яё ]+ 0 ?[-–—~] ?\\d{1,3}(?: оноо)?(?: ?[/,;] ?[а-яё ]+ 0 ?[-–—~] ?\\d{1,3}(?: оноо)?)+";
/** How a figure is reckoned from the lettered lines above: "(а+б+в+г-д+е)". */
const RECKONED = "[a-zа-яё](?: ?[-+–−] ?[a-zа-яё])+";
/** Which columns come to it, by their numbers: "(3, 4-р баганын нийлбэр)", "(багана 3+4)", "(6/3)", "(нийт:3)". */
const NUMBERED =
  "(?:багана ?)?\\d{1,2}(?:-?р)?(?: ?[-+–−=,:/÷] ?\\d{1,2}(?:-?р)?)+(?: багана?[^ ]*)?(?: (?:нийлбэр|дун))?" +
  "|\\d{1,2}-?(?:р|дугаар|дугээр)? багана?[^ ]*" +
  "|(?:нийлбэр|нийт|бугд|дун) ?[:/÷] ?\\d{1,2}";
/** A unit's placeholder ("Бодит гүйцэтгэл (нэгж)"), and how to fill in. */
const REMARK = new RegExp(
  `^(?:(?:хэмжих )?нэгж(?:ээр)?|тоо хэмжээ|тоо(?:гоор)?,? хувь[^ ]*|тоо ширхэг|заавал|боглох|боглоно|${SOURCE}|${SCALES}|${RECKONED}|${NUMBERED})$`
);

/** Endings with the г that stands behind a long vowel. What an ending stands behind is in a group: it stays. */
const LONG = "([аэо]{2}|у[иу])г(?:ийн|ын|аар|ээр|оор|аа|ээ|оо)";
const CASES =
  `${LONG}|(?:н?д|ийн|ын|ний|ны|ийг|ыг|ээс|аас|оос|аар|ээр|оор)(?:аа|ээ|оо)|([бвгрстчш])(?:ад|эд|од)|` +
  "нгийн|нгын|ийн|ын|ний|ны|ийг|ыг|ээс|аас|оос|аар|ээр|оор|тай|тэй|той|нд|нг|([гврс])т|д|г|н";
/** Case endings, and those that say whose it is; the т of a noun in -лт is its own. */
const ENDINGS = new RegExp(`(?:${CASES})$`);
/** Many of a thing, or the own of the one spoken of. */
const PLURAL_OR_OWN = /(?:н?ууд|(ч)(?:и?д))$|(?:аа|ээ|оо|[аэо])$/;

/** Mongolian words without their case endings; short words keep them. */
export const stems = (words: string): string => words.replace(/[\u0400-\u04ff]{5,}/g, stem);

function stem(word: string): string {
  const bare = cut(/лт$|н?ууд$|чид$/.test(word) ? word : cut(word, ENDINGS), PLURAL_OR_OWN);
  return bare.replace(/[ьи]$/, "");
}

/** A word without its ending, if enough of it is left to tell it by. */
function cut(word: string, ending: RegExp): string {
  const found = ending.exec(word);
  if (!found) return word;
  const [, ...kept] = found;
  const bare = word.slice(0, found.index) + (kept.find((part) => part !== undefined) ?? "");
  return bare.length >= 4 ? bare : word;
}

/** Mongolian: words by their stems, whatever their case. */
export const MONGOLIAN: Language = {
  speaks: isCyrillic,
  abbreviations: [],
  pieces: (words) =>
    stems(words)
      .split(/[ /]+/)
      .filter((piece) => piece !== ""),
  idle: new Set(
    wordsOf("нь, ба, болон, мөн, юм, бүх, тус, тухайн, буй, ний, ны, ийн, ын, д, т, вэ, бэ").map(fold)
  ),
  flags: flagTable(FLAGS, (word) => stems(fold(word))),
  narrowing: new RegExp(
    `(?:^|[ /])(${fold([PARTS, TIMES, AIMS, DENIALS, REMARKS].join("|"))})(?=[ /]|$)`,
    "g"
  ),
  remark: REMARK,
  sense: (word) => word.replace(/^буур/, "хас").slice(0, 3),
};
