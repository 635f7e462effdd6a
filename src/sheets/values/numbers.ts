import { clean } from "../text/text";

/** A number as people write it, before anybody has decided what its separators mean. */
export interface Written {
  /** Its value, NaN where a single separator before three digits leaves two. */
  readonly value: number;
  /** With the separator as thousands mark and as decimal mark; both are `value` where only one is possible. */
  readonly asThousands: number;
  readonly asDecimal: number;
  /** The decimal mark that this number proves, if any. */
  readonly decimalMark?: "." | ",";
  /** The mark in doubt. */
  readonly doubtful?: "." | ",";
  readonly percent: boolean;
}

/** A number with what may stand beside it: "12 (3,5%)", "12/345". */
export interface Amount {
  readonly number?: Written;
  /** The percentage that stands with a count. */
  readonly share?: Written;
  /** part/whole as written. */
  readonly whole?: Written;
}

const DIGITS = "[0-9][0-9.,'’ ]*";
const NUMBER = new RegExp(`^([+-]?) ?(${DIGITS}|[.,][0-9]+)`);
const PERCENT = /^ ?(?:%|phần trăm|процент|хувь)/i;

/** What may follow a number: a unit in letters, without a second number, a comparison or a denial. */
const UNIT = /^ ?(?:m2|m²|m\^2|[\p{L}\p{M}][\p{L}\p{M}.]*)(?:[ /.-]+(?:m2|[\p{L}\p{M}.]+)){0,3}$/iu;
const NO_UNIT =
  /(?:^|[ /])(?:không|chưa|trở|hơn|dưới|trên|tháng|tuần|ngày|phút|nghìn|ngàn|triệu|tỷ|tỉ|nửa|rưỡi|сар|сарын|хоног|өдөр|мянга|сая|тэрбум|дээш|доош|хүртэл|илүү|months?|days?|weeks?|or|and|e)(?:$|[ /.])|[以余多近约月日周天时万亿千百不未半]/iu;

/** "4l", "1O": a letter typed for a digit, no unit. */
const TYPED_FOR_DIGIT = /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u;

function isUnit(text: string): boolean {
  return text === "" || (UNIT.test(text) && !NO_UNIT.test(text.trim()) && !TYPED_FOR_DIGIT.test(text));
}

/** Text of a number with separators → its possible values; undefined where it is none. */
export function writtenNumber(sign: string, body: string, percent: boolean): Written | undefined {
  const digits = body.trim();
  const value = (text: string): number => (sign === "-" ? -1 : 1) * Number(text);
  const clear = (text: string, decimalMark?: "." | ","): Written => {
    const number = value(text);
    return { value: number, asThousands: number, asDecimal: number, decimalMark, percent };
  };
  if (/^\d+$/.test(digits)) return clear(digits);
  const packed = /^\d{1,3}(?:[ '’]\d{3})+(?=[.,]|$)/.test(digits) ? digits.replace(/[ '’]/g, "") : digits;
  if (/^\d+$/.test(packed)) return clear(packed);
  const single = /^(\d*)([.,])(\d+)$/.exec(packed);
  if (single) {
    const [, before = "", separator, after = ""] = single;
    const mark = separator === "," ? "," : ".";
    const point = `${before || "0"}.${after}`;
    const grouped = packed === digits && after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
    if (!grouped) return clear(point, mark);
    return {
      value: NaN,
      asThousands: value(before + after),
      asDecimal: value(point),
      doubtful: mark,
      percent,
    };
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(packed)) {
    return clear(packed.replace(/\./g, "").replace(",", "."), ",");
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(packed)) return clear(packed.replace(/,/g, ""), ".");
  return undefined;
}

/** Takes the number that a text begins with; the rest follows. */
function take(text: string): { number: Written; rest: string } | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  // A separator at the very end belongs to the sentence, not to the number.
  const body = (match[2] ?? "").replace(/[.,'’ ]+$/, "");
  let rest = text.slice((match[0] ?? "").length - ((match[2] ?? "").length - body.length));
  const percent = PERCENT.exec(rest);
  if (percent) rest = rest.slice(percent[0].length);
  const number = writtenNumber(match[1] ?? "", body, percent !== null);
  return number && { number, rest: rest.replace(/^[.]$/, "") };
}

const CHINESE_DIGITS = "零一二三四五六七八九";
/** 二年半, 两年, 十年: durations in Chinese numerals. */
function chineseYears(text: string): number | undefined {
  const match = /^([一二两三四五六七八九十\d.]+)年(半)?(?:制)?$/.exec(text);
  if (!match) return undefined;
  const numeral = (match[1] ?? "").replace("两", "二");
  const whole =
    numeral === "十" ? 10 : /^[\d.]+$/.test(numeral) ? Number(numeral) : CHINESE_DIGITS.indexOf(numeral);
  return Number.isNaN(whole) || whole < 1 ? undefined : whole + (match[2] ? 0.5 : 0);
}

const plain = (value: number): Written => ({ value, asThousands: value, asDecimal: value, percent: false });

/**
 * Reads a text as a number with unit, percentage or whole beside it; undefined where it is none.
 * Never guesses: what may mean two things keeps both values.
 */
export function readAmount(raw: string): Amount | undefined {
  const text = clean(raw)
    .replace(/[\u2212\u2013](?=[0-9])/g, "-")
    .replace(/^(?:đạt|达到|达|百分之) ?(?=[0-9])/i, (word) => (word.startsWith("百分之") ? "%" : ""));
  if (text.startsWith("%")) {
    const inner = take(text.slice(1));
    return inner?.rest === "" ? { number: { ...inner.number, percent: true } } : undefined;
  }
  const years = chineseYears(text.replace(/ /g, ""));
  if (years !== undefined) return { number: plain(years) };
  const half = /^(\d+) năm rưỡi$/i.exec(text);
  if (half) return { number: plain(Number(half[1]) + 0.5) };
  const first = take(text);
  if (!first) return undefined;
  const rest = first.rest.replace(WHERE, "");
  if (isUnit(rest)) return { number: first.number };
  return beside(first.number, first.rest);
}

/** Brackets that only say whose figure it is: "42 HS (lớp 8B)", "46人（七年级3班）". */
const WHERE = / ?\((?:lớp|khối|tổ|thôn|điểm trường) [^()%/]{1,20}\)$|[（(][^（）()%]{0,8}\d?班[)）]$/iu;

/** "12 (3,5%)", "12 HS - 3,5%", "12/345", "12/345 (3,5%)", "12/345 = 3,5%", "3,5% (12)". */
function beside(number: Written, rest: string): Amount | undefined {
  const ratio = /^ ?\/ ?(?=[0-9])/.exec(rest);
  if (ratio && !number.percent) {
    const whole = take(rest.slice(ratio[0].length));
    if (!whole || whole.number.percent || whole.number.asThousands < number.asThousands) return undefined;
    if (isUnit(whole.rest)) return { number, whole: whole.number };
    const share = bracketed(whole.rest);
    return share?.number.percent && !share.whole
      ? { number, whole: whole.number, share: share.number }
      : undefined;
  }
  const other = bracketed(rest);
  if (!other || other.number.percent === number.percent) return undefined;
  if (!number.percent) return other.whole ? undefined : { number, share: other.number };
  return { number: other.number, whole: other.whole, share: number };
}

function bracketed(text: string): { number: Written; whole?: Written } | undefined {
  const match = /^(.*?)(?:\(|[-–—;:,=] ?|(?:chiếm|đạt|tỷ lệ|tỉ lệ|占) ?:? ?)+(?=[0-9])(.*?)\)?$/iu.exec(text);
  if (!match || !isUnit((match[1] ?? "").trimEnd())) return undefined;
  const first = take(match[2] ?? "");
  if (!first) return undefined;
  if (isUnit(first.rest)) return { number: first.number };
  const ratio = /^ ?\/ ?/.exec(first.rest);
  const whole = ratio && take(first.rest.slice(ratio[0].length));
  return whole && isUnit(whole.rest) ? { number: first.number, whole: whole.number } : undefined;
}
