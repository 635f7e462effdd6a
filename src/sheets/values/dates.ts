import { serialFromParts, type Serial } from "../../rules";
import { clean } from "../text/text";

/** Which of two numbers comes first in "03/04/2024". */
export type DateOrder = "dayFirst" | "monthFirst";

/** A date as written: the parts that are sure, or the two numbers whose order is open. */
export type WrittenDate =
  | { readonly kind: "sure"; readonly serial: Serial }
  /** a/b/year; `serial` by day first (NaN where impossible), `swapped` by month first. */
  | { readonly kind: "pair"; readonly serial: Serial; readonly swapped: Serial };

const EPOCH_1904 = 1462;
/** Serials of the years 1915 to 2100; smaller numbers are years or counts, greater ones codes. */
const FIRST_SERIAL = 5480;
const LAST_SERIAL = 73_415;

/** A number as a date: YYYYMMDD, or a serial. NaN where it is neither. */
export function dateOfNumber(value: number, date1904 = false): Serial {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_001_231) return packedDate(value);
  const serial = Math.floor(date1904 ? value + EPOCH_1904 : value);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : NaN;
}

const packedDate = (value: number): Serial =>
  serialFromParts(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);

const TIME = "(?:[ T,]+\\d{1,2}(?:[:h]\\d{2})?(?::\\d{2})?(?:\\.\\d+)?Z?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?([-./·、]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})\\.?${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2}) ?([-./]) ?(\\d{1,2}) ?\\2 ?(\\d{4})${TIME}$`);
const VIETNAMESE = /(?:^|ngày )(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})$/i;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?/;
/** What may stand behind a Chinese date: weekday, part of the day, time. */
const CHINESE_TAIL =
  /^(?:\((?:星期|周)?[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天])?(?:上午|中午|下午|晚上|凌晨)?(?:\d{1,2}(?:[:时点](?:\d{1,2}分?)?)?(?::\d{2})?)?$/;
const DIGITS = "〇一二三四五六七八九";

/** A date in Chinese numerals (二〇二四年十月十九日) in figures; other texts as they are. */
function inFigures(text: string): string {
  const match =
    /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})([日号].*)$/.exec(
      text
    );
  if (!match) return text;
  const [, year = "", month = "", day = "", rest = ""] = match;
  const figures = [...year.replace(/[○零]/g, "〇")].map((digit) => DIGITS.indexOf(digit)).join("");
  return `${figures}年${countOf(month)}月${countOf(day)}${rest}`;
}

/** 十九 → 19. */
function countOf(numeral: string): number {
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const ten = numeral.includes("十") ? 10 * (tens ? DIGITS.indexOf(tens) : 1) : 0;
  return ten + (ones ? DIGITS.indexOf(ones) : 0);
}

const MONGOLIAN =
  /^(\d{4}) ?(?:оны?|он)[ ,]+(\d{1,2}) ?(?:-р |дугаар |дүгээр |р )?сар(?:ын)?[ ,]+(\d{1,2})(?: ?-?(?:ны|ний|нд|ны өдөр|ний өдөр|өдөр))?$/i;
const DAY_SUFFIX = / ?-?(?:ний|ны|нд|ноос|нөөс)?(?: ?өдөр)?$/i;

/**
 * A text as a date; undefined where it is none, a serial of NaN where it names a day that no calendar has.
 * A year and month without a day are no date.
 */
export function readWrittenDate(raw: string): WrittenDate | undefined {
  const text = clean(raw).replace(/^'/, "");
  if (/^\d{8}$/.test(text)) return sure(packedDate(Number(text)));
  if (/[\u4e00-\u9fff]/.test(text)) {
    const glued = inFigures(text.replace(/ /g, ""));
    const match = CHINESE.exec(glued);
    if (match && CHINESE_TAIL.test(glued.slice(match[0].length))) return parts(match[1], match[2], match[3]);
    if (!/^\d{4}[-./]\d/.test(glued)) return undefined;
  }
  const mongolian = MONGOLIAN.exec(text);
  if (mongolian) return parts(mongolian[1], mongolian[2], mongolian[3]);
  const bare = text
    .replace(/^(?:ngày|date) /i, "")
    .replace(DAY_SUFFIX, "")
    .replace(/ ?\((?:星期|周)?[一二三四五六日天]\)$/, "");
  const first = YEAR_FIRST.exec(bare);
  if (first) return parts(first[1], first[3], first[4]);
  const last = YEAR_LAST.exec(bare);
  if (last) {
    const [, a, , b, year] = last.map(Number);
    const day = serialFromParts(year ?? 0, b ?? 0, a ?? 0);
    return { kind: "pair", serial: day, swapped: serialFromParts(year ?? 0, a ?? 0, b ?? 0) };
  }
  const vietnamese = VIETNAMESE.exec(text.replace(/[,.]? ?\/? ?$/, ""));
  return vietnamese ? parts(vietnamese[3], vietnamese[2], vietnamese[1]) : undefined;
}

const sure = (serial: Serial): WrittenDate => ({ kind: "sure", serial });
const parts = (year?: string, month?: string, day?: string): WrittenDate =>
  sure(serialFromParts(Number(year), Number(month), Number(day)));

const DAY_WITHIN =
  /\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4}|(?:19|20)\d{2} ?[-./] ?\d{1,2} ?[-./] ?\d{1,2}(?!\d)|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/giu;

/** The last day that a text names among other words: "1745/QĐ-UBND ngày 01/6/2011" → "01/6/2011"; else the cell itself. */
export const dayWithin = <T>(cell: T): T | string | null =>
  typeof cell === "string" ? ([...clean(cell).matchAll(DAY_WITHIN)].pop()?.[0] ?? null) : cell;

/** "09/TXL-MNTH ngày 18/03/2024": number and day of a document. */
const OF_DOCUMENT = /^(?:số |số: ?)?\d+[a-zđ]?\/\S+ ?[,;]? ?\(?ngày /i;

/** The day of a document that a text names by its number; undefined where it names none, or several days. */
export function dayOfDocument(raw: string): WrittenDate | undefined {
  const text = clean(raw);
  const [day, ...others] = OF_DOCUMENT.test(text) ? [...text.matchAll(DAY_WITHIN)] : [];
  return day && others.length === 0 ? readWrittenDate(day[0]) : undefined;
}

const BETWEEN = /\s*(?:起?[至到]|—+|–|~|～|－|-|đến hết|đến)\s*/giu;
const BEFORE_PERIOD = /^(?:自|从|từ)?\s*(?=\S)/iu;
const AFTER_PERIOD = /\s*止?$/u;
/** The parts of the first day that the last one may leave out: "2024年4月15日至17日". */
const SHORT_LAST = /^(\d{4})(年|[./-])(\d{1,2})(月|[./-])\d{1,2}(日|号)?$/;

/** First and last day of a period in one text ("2024年4月15日至4月17日", "2024.3.25—3.28"); undefined where it is none. */
export function periodIn(raw: string): readonly [from: string, to: string] | undefined {
  const text = clean(raw).replace(BEFORE_PERIOD, "").replace(AFTER_PERIOD, "");
  for (const { index, 0: mark } of text.matchAll(BETWEEN)) {
    const [from, last] = [text.slice(0, index).replace(/^ngày /i, ""), text.slice(index + mark.length)];
    if (!readWrittenDate(from)) continue;
    for (const to of [last, ...completed(from, last)]) if (readWrittenDate(to)) return [from, to];
  }
  return undefined;
}

/** A last day that shares the first one's year, or its year and month, written in full. */
function completed(from: string, last: string): string[] {
  const match = SHORT_LAST.exec(from.replace(/ /g, ""));
  if (!match) return [];
  const [, year = "", afterYear = "", month = "", afterMonth = ""] = match;
  return [`${year}${afterYear}${last}`, `${year}${afterYear}${month}${afterMonth}${last}`];
}

/** Whether a number format shows a date. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === "General" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ""));
}
