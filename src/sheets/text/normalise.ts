import { clean, fold, isChinese, withoutMarks } from "./text";

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
  ["letter", /^(?:[a-zđабвгдежзийклмн] ?[.)] ?|(?:нэг|хоёр|хоер|гурав|дөрөв|деров|доров|тав|зургаа) ?\. ?)/],
  ["bullet", /^(?:[-–—+*•●○◦▪■□·»>✓] ?)/],
];
const PART = /^(?:trong (?:đó|ts|tổng số)|chia ra|bao gồm|gồm|其中|үүнээс|уунээс|уунээс)[:,]? ?(?:[-+] ?)?/;

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

const simplify = (text: string): string =>
  text
    .replace(/&/g, " ")
    .replace(/(?:^|(?<=\s))(?:và|and|болон)(?=\s|$)/g, " ")
    .replace(/[^\p{L}\p{M}\p{N}/<>≥≤=.]+|\.(?!\d)|(?<!\d)\./gu, " ")
    .replace(/ *\/ */g, "/")
    .replace(/\s+/g, " ")
    .trim();

/** Takes a label apart. */
export function parseLabel(raw: string): Label {
  const text = clean(raw.replace(/[\u2460-\u2473]/g, ""));
  const { text: bodyText, numbering, part } = unnumbered(fold(text));
  const brackets = [...bodyText.matchAll(BRACKETS)]
    .map((match) => (match[1] ?? "").trim())
    .filter((t) => t !== "");
  const words = simplify(bodyText);
  const bare = simplify(bodyText.replace(BRACKETS, " "));
  return {
    text,
    words,
    bareWords: bare === "" ? words : bare,
    brackets,
    percent: PERCENT.test(bodyText),
    part,
    numbering,
  };
}

/** Long words and the abbreviations that stand for them, the longest first. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = (
  [
    ["thủ tục hành chính", "tthc"],
    ["cải cách hành chính", "cchc"],
    ["cán bộ,? công chức,? viên chức", "cbccvc"],
    ["cán bộ,? công chức", "cbcc"],
    ["cán bộ quản lý", "cbql"],
    ["dân tộc thiểu số", "dtts"],
    ["trung học cơ sở", "thcs"],
    ["trung học phổ thông", "thpt"],
    ["ban giám hiệu", "bgh"],
    ["phó hiệu trưởng", "pht"],
    ["hiệu trưởng", "ht"],
    ["công nghệ thông tin", "cntt"],
    ["cơ sở vật chất", "csvc"],
    ["giáo dục", "gd"],
    ["giáo viên", "gv"],
    ["nhân viên", "nv"],
    ["học sinh", "hs"],
    ["hồ sơ", "hs"],
    ["số lượng", "sl"],
    ["tổng số", "ts"],
    ["tỷ lệ", "tl"],
    ["trung bình", "tb"],
    ["bình quân", "bq"],
    ["kết quả", "kq"],
    ["diện tích", "dt"],
    ["văn bản", "vb"],
    ["chữ ký số", "cks"],
    ["thư điện tử", "email"],
    ["điện tử", "đt"],
    ["phản ánh,? kiến nghị", "pakn"],
    ["dịch vụ công", "dvc"],
  ] as const
).map(([long, short]) => {
  const words = fold(long);
  return [new RegExp(`(?<![\\p{L}])(?:${words}|${withoutMarks(words)})(?![\\p{L}])`, "gu"), short] as const;
});

/** Words with long forms made short, so that both ways of writing meet. */
export function contracted(words: string): string {
  if (isChinese(words) || /[\u0400-\u04ff]/.test(words)) return words;
  let short = words;
  for (const [long, abbreviation] of CONTRACTIONS) short = short.replace(long, abbreviation);
  return short;
}

/** Words as a key: all gaps closed, since copies lose and add them. */
export const glued = (words: string): string => words.replace(/ /g, "");

const ENDINGS = /(?:гийн|гын|ийн|ын|ний|ны|ийг|ыг|ээс|аас|оос|аар|ээр|оор|нд|нг|т|д|г|н)$/;

/** Mongolian words without their case endings; short words keep them. */
export function stems(words: string): string {
  return words
    .split(" ")
    .map((word) => (word.length >= 6 && /^[\u0400-\u04ff]+$/.test(word) ? stem(word) : word))
    .join(" ");
}

function stem(word: string): string {
  const bare = word.replace(ENDINGS, "");
  return (bare.length >= 4 ? bare : word).replace(/[ьи]$/, "");
}

/** Words without diacritics, as somebody types who leaves them off. */
export const unmarked = (words: string): string => withoutMarks(words);
