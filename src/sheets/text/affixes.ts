import type { Field } from "../../rules";
import { isChinese } from "./text";

/** Words at the head of a label that say how its figure is given, by the types of field that they speak of. */
const HEADS: readonly { readonly types: readonly Field["type"][]; readonly pattern: RegExp }[] = [
  { types: ["share"], pattern: /^(?:tl|tỉ số|phần trăm|mức)(?: phần trăm)?(?: (?:của|số|các))? (?=.)/ },
  { types: ["count"], pattern: /^(?:ts|sl|số|tổng)(?: (?:lượng|các|số))? (?=.)/ },
  {
    types: ["yesNo"],
    pattern:
      /^(?:(?:nhà )?trường (?:có|đã) |(?:có|đã|đảm bảo|bảo đảm|thực hiện|được|việc|công tác|tình hình|trong đó)(?: (?:đầy đủ|đủ|có|tốt))? |是否|(?:已|有)(?=..))/,
  },
];

/** A label's words without their head, where the type of field allows it; undefined where there is none. */
export function headless(words: string, type: Field["type"]): string | undefined {
  const head = HEADS.find(({ types }) => types.includes(type));
  const rest = head ? words.replace(head.pattern, "") : words;
  return rest === words || rest === "" ? undefined : rest;
}

const SUFFIX = /(?:是否|эсэх)$/;
/** Without a question's mark (… эсэх). */
export const unasked = (words: string): string => words.replace(SUFFIX, "").replace(/^是否/, "").trim();

const CONJUNCTION = /^(?:hoặc|cùng|với|trừ|không|chưa|hay|или|эсвэл|或|与|和|及|不|未)/;

/** More words that make another thing of a demand: when, how many, which number. */
const OTHER_THING = /(?:日期|时间|编号|名称|人数|数量|成绩)$|^(?:ngày|số|tên) /;

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
