import {
  isoOf,
  plainDate,
  toFraction,
  type Language,
  type LocalText,
  type Note,
  type NoteArgument,
  textIn,
} from "../rules";
import { counted } from "./english";
import { ablative } from "./mongolian";

const LOCALES: Record<Language, string> = { vi: "vi-VN", zh: "zh-CN", mn: "mn-MN", en: "en-US" };

/** Formatters are dear to make and cheap to use. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(
  language: Language,
  style: "decimal" | "percent",
  maximumFractionDigits: number
): Intl.NumberFormat {
  const key = `${language} ${style} ${maximumFractionDigits}`;
  let found = formatters.get(key);
  if (!found) {
    const options = { style, maximumFractionDigits } as const;
    found = new Intl.NumberFormat(LOCALES[language], options);
    formatters.set(key, found);
  }
  return found;
}

/** A number as the language writes it. */
export const formatNumber = (value: number, language: Language, decimals = 4): string =>
  formatter(language, "decimal", decimals).format(value);

/** A share, given as a fraction, in percent. */
export const formatPercent = (fraction: number, language: Language, decimals = 2): string =>
  formatter(language, "percent", decimals).format(fraction);

/** A calendar date, given as a serial, as the language writes it. */
export function formatDate(serial: number, language: Language): string {
  const { year, month, day } = plainDate(serial);
  const two = (part: number): string => String(part).padStart(2, "0");
  switch (language) {
    case "vi":
      return `${two(day)}/${two(month)}/${year}`;
    case "zh":
      return `${year}年${month}月${day}日`;
    case "mn":
      return `${year}.${two(month)}.${two(day)}`;
    case "en":
      return isoOf(serial);
  }
}

/** A month, given as "2024-12", as the language writes it. */
export function formatMonth(iso: string, language: Language): string {
  const [year = "", month = ""] = iso.split("-");
  switch (language) {
    case "vi":
      return `${month}/${year}`;
    case "zh":
      return `${year}年${Number(month)}月`;
    case "mn":
      return `${year}.${month}`;
    case "en":
      return iso;
  }
}

/** Between the items of a list. */
const separator = (language: Language): string => (language === "zh" ? "、" : ", ");

function formatArgument(argument: NoteArgument, language: Language): string {
  if (typeof argument === "string") return argument;
  if (typeof argument === "number") return formatNumber(argument, language);
  if ("percent" in argument) return formatPercent(toFraction(argument.percent), language);
  if ("date" in argument) return formatDate(argument.date, language);
  if ("list" in argument) {
    return argument.list.map((item) => formatArgument(item, language)).join(separator(language));
  }
  if ("text" in argument) return render(argument, language);
  return textIn(argument, language);
}

/** Placeholders; Mongolian puts its ablative to one as "{limit}-аас", English its nouns as "{n} pupils". */
const PLACEHOLDER = /\{(\w+)\}(-аас| [a-z]+)?/g;

/** Quotation marks within quotation marks, by the outer one. */
const INNER: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  "“": [
    [/“/g, "‘"],
    [/”/g, "’"],
  ],
  "«": [
    [/«/g, "“"],
    [/»/g, "”"],
  ],
};

/** A text as it stands behind an opening quotation mark, if that is what is before it. */
const withinMarks = (text: string, before: string): string =>
  (INNER[before] ?? []).reduce((said, [mark, inner]) => said.replace(mark, inner), text);

/** A note in words: placeholders replaced; a placeholder without a value stays visible. */
export function render(note: Note, language: Language): string {
  const template = textIn(note.text, language);
  return template.replace(PLACEHOLDER, (whole, name: string, ending: string | undefined, at: number) => {
    const argument = note.args?.[name];
    if (argument === undefined) return whole;
    const text = withinMarks(formatArgument(argument, language), template.charAt(at - 1));
    if (ending === undefined) return text;
    if (ending === "-аас") return ablative(text);
    return language === "en" ? `${text} ${counted(text, ending.trim())}` : text + ending;
  });
}

/** A text as a sentence begins. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text that stands by itself, as a label, a heading or a cell: within a sentence it would begin as it is written. */
export const labelIn = (text: LocalText, language: Language): string => sentence(textIn(text, language));
