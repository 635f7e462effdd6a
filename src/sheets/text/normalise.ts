import { withoutMarks } from "../../rules";
import { clean, fold, isChinese } from "./text";
import { withoutYear } from "./years";

/** A header or label of a sheet, or of a field, taken apart for comparison. */
export interface Label {
  /** As it stands in the sheet, cleaned. */
  readonly text: string;
  /** Folded words without numbering and punctuation; brackets are open, their words in place. */
  readonly words: string;
  /** The same without what stood in brackets. */
  readonly bareWords: string;
  /** What stood in brackets, folded. */
  readonly brackets: readonly string[];
  /** It speaks of percent ("%", "TL", 百分比). */
  readonly percent: boolean;
  /** The year that it is of ("(2024 он)", "2023年", "năm học 2016-2017": the last one); its words are without it. */
  readonly year: number | undefined;
  /** Begins with a bullet or "trong đó": a part of what stands above. */
  readonly part: boolean;
  /** The kind of its numbering: sections are numbered otherwise than what they hold. */
  readonly numbering: "roman" | "letter" | "digit" | "chinese" | "bullet" | "none";
}

const NUMBERING: readonly (readonly [Label["numbering"], RegExp])[] = [
  ["roman", /^(?:[ivx]+ ?[.):\-–、] ?|(?:phần|mục|chương|булэг) [ivx\d]+ ?[.:\-–]? ?)/],
  ["chinese", /^(?:\(?[一二三四五六七八九十]+\)? ?[、.):] ?|\([一二三四五六七八九十]+\) ?)/],
  [
    "digit",
    /^(?:\(\d{1,2}\) ?|\d{1,2}[-–]\d{1,2}(?:[.)、] ?| (?=[^\d ])|(?=[\u4e00-\u9fff]))|\d{1,2}(?:\.\d{1,2})+[.):、\-–]? ?|\d{1,2} ?[.):、/] ?(?!\d)|\d{1,2} ?[-–] )/,
  ],
  // "P. Y tế", "T.Bình": a shortened word, no sixteenth entry.
  [
    "letter",
    /^(?:[a-zđабвгдежзийклмн] ?\) ?|[a-oq-su-zđабвгдежзийклмн] ?\. ?|(?:нэг|хоёр|хоер|гурав|дөрөв|деров|доров|тав|зургаа) ?\. ?)/,
  ],
  ["bullet", /^(?:[-–—+*•●○◦▪■□·»>✓] ?)/],
];
const PART =
  /^(?:trong (?:đó|ts|tổng số)|(?:tính )?riêng(?! (?:cho|của|biệt|dành|lẻ)(?: |$))|chia ra|bao gồm|gồm|其中|үүнээс|уунээс|уунээс)[:,]? ?(?:[-+] ?)?/;

/** How a line is numbered: "一、" otherwise than "（一）". */
export const numberingStyle = ({ numbering, text }: Label): string =>
  `${/^[(（]?/.exec(text)?.[0] ?? ""}${numbering}`;

/** Removes numbering and bullets at the head of a folded text. */
function unnumbered(folded: string): { text: string; numbering: Label["numbering"]; part: boolean } {
  let text = folded;
  let numbering: Label["numbering"] = "none";
  let part = false;
  for (let round = 0; round < 3; round += 1) {
    const before = text;
    for (const [kind, pattern] of NUMBERING) {
      const rest = text.replace(pattern, "");
      if (rest === text || rest === "") continue;
      if (numbering === "none" || kind === "bullet") numbering = kind;
      text = rest;
      break;
    }
    const rest = text.replace(PART, "");
    if (rest !== text && rest !== "") {
      part = true;
      text = rest;
    }
    if (text === before) break;
  }
  return { text, numbering, part: part || numbering === "bullet" };
}

const BRACKETS = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/g;
const PERCENT = /%|phần trăm|百分比|百分率|占比|(?:^| )хув(?:ь|иар|ийн)(?: |$)|(?:^| )процент/;

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /\d/.test(letter);

/** Letters of the three languages and figures, a gap at a time. */
const WORD = "[a-zà-öø-ÿăđĩũơưạ-ỹ\\u0430-\\u045f\\u0493-\\u04e9\\u4e00-\\u9fff0-9]+";
const SIMPLE = new RegExp(`^${WORD}(?: ${WORD})*$`);
const AND = /(^|\s)(?:và|and|болон)(?=\s|$)/;
const ANDS = new RegExp(AND, "g");

/** Folded text as words alone: nothing but letters, figures and what compares them. */
export const simplify = (text: string): string =>
  SIMPLE.test(text) && !AND.test(text) ? text : simplified(text);

const simplified = (text: string): string =>
  text
    .replace(/&/g, " ")
    .replace(ANDS, "$1 ")
    .replace(/[^\p{L}\p{M}\p{N}/<>≥≤=.]+/gu, " ")
    // A point between digits is theirs.
    .replace(/\./g, (point, at: number, all: string) =>
      isDigit(all[at - 1]) && isDigit(all[at + 1]) ? point : " "
    )
    .replace(/ *\/ */g, "/")
    .replace(/\s+/g, " ")
    .trim();

const HAN = "\\u4e00-\\u9fff";
/** Latin words in small letters: a code has none. */
const ENGLISH = "[A-Za-z][A-Za-z.'&/-]*[a-z.](?: [A-Za-z.'&/-]+)*";
const TRANSLATED = new RegExp(`^(?:([^A-Za-z]*[${HAN})）]) ?${ENGLISH}|${ENGLISH} ([${HAN}][^A-Za-z]*))$`);
/** "外语 Foreign Lang." without what says it again in English. */
function inOneLanguage(text: string): string {
  const [, before, behind] = TRANSLATED.exec(text) ?? [];
  return before ?? behind ?? text;
}

/** Labels that are kept: laws list many of theirs several times, and sheets are weighed for several laws. */
const MOST_KEPT = 20_000;
const KEPT = new Map<string, Label>();

/** Takes a label apart. */
export function parseLabel(raw: string): Label {
  let label = KEPT.get(raw);
  if (!label) {
    if (KEPT.size >= MOST_KEPT) KEPT.clear();
    KEPT.set(raw, (label = parsed(raw)));
  }
  return label;
}

/** "NgayTraKQ": words of a program's name, each with a capital; what is glued for other reasons ("VNeID", "pH") is none. */
const CAMEL = /^(?:[A-Z][a-z]+){2,}[A-Z]*$|^[A-Z][a-z]+[A-Z]{2,}$/;

function parsed(raw: string): Label {
  const text = clean(raw.replace(/[\u2460-\u2473]/g, ""));
  const spaced = text.replace(CAMEL, (name) => name.replace(/[a-z](?=[A-Z])/g, "$& "));
  const { text: whole, numbering, part } = unnumbered(inBrackets(signsInWords(fold(inOneLanguage(spaced)))));
  const { text: bodyText, year } = withoutYear(whole);
  const brackets = [...bodyText.matchAll(BRACKETS)]
    .map((match) => (match[1] ?? "").trim())
    .filter((t) => t !== "");
  const words = simplify(bodyText);
  const bare = brackets.length > 0 ? simplify(bodyText.replace(BRACKETS, " ")) : words;
  return {
    text,
    words,
    bareWords: bare === "" ? words : bare,
    brackets,
    percent: PERCENT.test(bodyText),
    year,
    part,
    numbering,
  };
}

/** Mongolian sheets put slashes for brackets ("Биелэлт /хувь/"), or nothing around a scale ("Арга хэмжээ 0-70"). */
const inBrackets = (folded: string): string =>
  /[\u0400-\u04ff]/.test(folded)
    ? folded
        .replace(/(^|\s)\/([^/]{1,40})\/(?=\s|$)/g, "$1($2)")
        .replace(/([\u0400-\u04ff]) (0 ?[-–—] ?\d{1,3}(?: оноо)?)$/, "$1 ($2)")
    : folded;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\+ ?[/,;]? ?[-−–—]|±/g, "нэмэх хасах"],
  [/\( ?\+ ?\)/g, "нэмэх"],
  [/\( ?[-−–—] ?\)/g, "хасах"],
];
/** Mongolian lists of adjustments head their columns with signs: "(+) оноо", "Оноо (+/−)". */
const signsInWords = (folded: string): string =>
  /[\u0400-\u04ff]/.test(folded)
    ? SIGNS.reduce((text, [sign, words]) => text.replace(sign, ` ${words} `), folded)
    : folded;

/** Words as a key: all gaps closed, since copies lose and add them. */
export const glued = (words: string): string => words.replace(/ /g, "");

/** Words without diacritics, as somebody types who leaves them off. */
export const unmarked = (words: string): string => withoutMarks(words);

/** A Chinese label's words, and the code or English name that stands before or behind them. */
export interface Coded {
  readonly words: string;
  readonly code: string;
}

const CODED = /^(?:([a-z][a-z\d_ ]+?) ?([^a-z\d ].*)|(.*[^a-z\d ]) ?([a-z][a-z\d_]+(?: [a-z\d]+)*))$/;

/** Parts a Chinese label from a code beside it ("KSH考生号"); an address is no code. */
export function withoutCode({ text, bareWords }: Label): Coded | undefined {
  const match = isChinese(bareWords) && !/[@:：.]/.test(text) ? CODED.exec(bareWords) : null;
  const [, before, rest, words = rest, code = before] = match ?? [];
  return words === undefined || code === undefined ? undefined : { words, code: glued(code) };
}

const OWN_NAME = /^(.*\p{L} \d)(?:[.:：] ?| ?[(（/](?!.*(?:\d|оноо|хувь|дээд|доод)))\p{L}/iu;

/** What is numbered, of a label with a name of its own behind: "Мэргэжлийн ур чадвар 1. Эрсдэлийн шинжилгээ". */
export const numberedIn = ({ text }: Label): string | undefined => OWN_NAME.exec(text)?.[1];
