import { isChinese } from "../text/text";

/** Words at the head of a demand that only say that it is one; “有无” asks for what “无” denies. */
const DEMANDED =
  /^(?:(?:nhà )?trường (?:có|đã) |(?:có|đã|đảm bảo|bảo đảm|thực hiện|được|việc|công tác|tình hình|trong đó)(?: (?:đầy đủ|đủ|có|tốt))? |是否|(?:已|有(?![无没]))(?=..))/;

/** A demand's words without their head; undefined where there is none. */
export function headless(words: string): string | undefined {
  const rest = words.replace(DEMANDED, "");
  return rest === words || rest === "" ? undefined : rest;
}

const CONJUNCTION = /^(?:hoặc|cùng|với|trừ|không|chưa|hay|или|эсвэл|或|与|和|及|不|未)/;

/** More words that make another thing of a demand: when, how many, which number. */
const OTHER_THING =
  /(?:日期|时间|年月|年份|年度|地点|方式|名称|人数|数量|成绩|机关|单位|部门|原因|附件|证书|证明|[号人率址费数日])$|^(?:ngày|số|tên) /;

/** How much of a text begins another, in words (letters in Chinese); 0 where it does not. */
function beginning(start: string, text: string): number {
  if (!text.startsWith(start)) return 0;
  if (isChinese(text)) return start.length / 2;
  return text.length === start.length || text[start.length] === " " ? start.split(" ").length : 0;
}

/** Words (double letters in Chinese) that both must have in common. */
const FEWEST = 3;

/**
 * Whether a sheet's wording is the beginning of a field's label (a shortened demand), or that label with a
 * few more words behind it. Answers how many words they share, 0 where neither holds.
 *
 * @param strict both must be about the same length: for names of which many begin alike
 */
export function shared(words: string, label: string, strict = false): number {
  const shortened = beginning(words, label);
  if (shortened >= FEWEST && words.length >= (isChinese(words) ? 6 : 8)) {
    return strict && words.length * 2 < label.length ? 0 : shortened;
  }
  const extended = beginning(label, words);
  const rest = words.slice(label.length).trim();
  if (extended < FEWEST + (strict ? 1 : 0) || CONJUNCTION.test(rest) || OTHER_THING.test(rest)) return 0;
  return label.length >= words.length * (strict ? 0.66 : 0.5) ? extended : 0;
}
