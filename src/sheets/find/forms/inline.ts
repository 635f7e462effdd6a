/** Labels with their values behind colons in the same cell: "校长（签字）：张三", "举报电话：0351-1  电子信箱：a@b.cn". */
import type { Grid } from "../../grid/grid";
import type { Found } from "../../lexicon/match";
import type { Label } from "../../text/normalise";
import type { Matches } from "./headings";
import { answersNothing } from "./lines";

/** A known label and what stands behind it. */
export interface InlineLabel {
  readonly name: Label;
  readonly text: string;
}

/** The known labels of a cell with their values; none where it is no such cell. */
export function inlineLabels(grid: Grid, label: Label, matchesOf: (name: Label) => Matches): InlineLabel[] {
  const isLabel = (words: string): boolean => matchesOf(grid.labelOf(words)).size > 0;
  const text = withColons(label.text);
  // "(Lớp đông nhất: 10A2)" beneath a figure is a remark on it.
  if (/^\([^()]*\)$/.test(text)) return [];
  if ((text.match(/[:：]/g) ?? []).length > 1) {
    const pairs = inlineValues(text, isLabel);
    if (pairs.length > 1) return pairs.map((pair) => ({ name: grid.labelOf(pair.label), text: pair.value }));
  }
  const split = inlineValue(text, isLabel);
  if (!split) return [];
  const name = grid.labelOf(split.label);
  const matches = matchesOf(name);
  // "Tổ văn phòng đảm nhận các công việc: văn thư, kế toán": what follows the colon answers nothing.
  const whole = matchesOf(label);
  if (answersNothing(matches, split.value) && whole.size > 0) return [];
  // "改进措施：针对性强 | 是": what follows the colon makes the name of another field.
  const isAnother = [...whole].some(([known, match]) => namesAnother(match, matches.get(known)));
  if (isAnother && !BLANK_DAY.test(split.value)) return [];
  return [{ name, text: split.value }];
}

/** Where a day is to be written: "校长（签字）：    年  月  日". */
const BLANK_DAY = /^[\s_.…]*年[\s_.…]*月[\s_.…]*日$/u;

/** Whether a label is exactly what a field is called, which words of it are not. */
const namesAnother = (whole: Found, words: Found): boolean =>
  typeof whole === "object" &&
  whole.confidence === "exact" &&
  !(typeof words === "object" && words.field === whole.field);

/** A colon before a number to call or an address to write to, where the sheet has none: "举报电话 0351-7654321". */
export const withColons = (text: string): string =>
  text.length <= LONGEST_LINE && /[\d*()-]{7}|@/.test(text) ? text.replace(TO_CALL, "$1$2: ") : text;
const LONGEST_LINE = 200;
const TO_CALL =
  /(^|[\s;；,，、])(\p{L}[\p{L} ]*\p{L})\s+(?=(?!\d{4}-\d{4}\b|\d{1,4}-\d{1,2}-\d)\+?\d[\d*()-]{6,}(?:\s|$|[;；,，、])|[\w.*-]+@[\w-]+\.\w)/gu;

/** "Số lớp: 20", "校长（签字）：张三" in one cell; undefined where the text is no known label with a value behind it. */
export function inlineValue(
  text: string,
  isLabel: (text: string) => boolean
): { label: string; value: string } | undefined {
  const match = /^([^:：]{2,80})[:：]\s*(.*)$/su.exec(text);
  const [, label = "", value = ""] = match ?? [];
  const said = value.replace(/[_.…\s]+$/u, "").replace(/^[_.…\s]+/u, "");
  if (!match || said === "" || !isLabel(label)) return undefined;
  return { label, value: said };
}

/**
 * Several labels with their values in one cell ("举报电话：0351-1  电子信箱：a@b.cn"): the longest known words
 * before each colon are a label, what stands up to the next one is its value.
 */
export function inlineValues(
  text: string,
  isLabel: (text: string) => boolean
): { label: string; value: string }[] {
  const starts: { label: string; from: number; to: number }[] = [];
  for (const { index: colon } of text.matchAll(/[:：]/g)) {
    const last = starts[starts.length - 1]?.to ?? 0;
    const before = text.slice(last, colon);
    const label = [...before.matchAll(/(?:^|[\s;；,，。、(（])(?=[^\s;；,，。、(（])/g)]
      .map((match) => before.slice(match.index + match[0].length))
      .find((words) => words.length >= 2 && isLabel(words));
    if (label !== undefined) starts.push({ label, from: colon - label.length, to: colon + 1 });
  }
  return starts.flatMap(({ label, to }, index) => {
    const value = text.slice(to, starts[index + 1]?.from).replace(/^[_.…\s]+|[_.…\s;；,，、(（]+$/gu, "");
    return value === "" ? [] : [{ label: label.trim(), value }];
  });
}
