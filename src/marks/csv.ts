import { reportWord } from "../messages/report";
import { sayIn } from "../messages/ui";
import type { Language } from "../rules";
import { isAbsent, kindOf, MARK_KINDS } from "./kinds";
import { describer } from "./report-findings";
import { OUTCOMES, type ReportSource } from "./report-head";

/** What a spreadsheet would calculate; full-width signs begin a formula too where Chinese is written. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/**
 * Identity numbers, whose last digits a spreadsheet would round away, codes whose zeros it would drop, and classes and
 * codes of which it would make days or powers ("6/1", "1E5").
 */
const NUMBER_BY_NAME = /^(?:\d{12,}|0\d+|\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?|\d+[eE]\d+)$/;

/** A text that a spreadsheet would take for something else stays a text behind an apostrophe. */
const safe = (text: string): string => (FORMULA.test(text) || NUMBER_BY_NAME.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const lineOf = (texts: readonly string[]): string => texts.map((text) => quoted(safe(text))).join(",");

const HEADS = [
  ...(["outcome", "sheet", "cell", "record", "message", "figure", "required", "toDo"] as const),
  ...(["clause", "rule", "follows", "aside"] as const),
];

/**
 * Findings as a text of comma-separated values, the most serious first, and behind them what was not understood: UTF-8
 * with the mark by which Excel knows it, lines by RFC 4180, and nothing that a spreadsheet would calculate.
 */
export function csvOf({ check, findings, reasonOf }: ReportSource, language: Language): string {
  const say = sayIn(language);
  const describe = describer(check, say, language);
  const heads = HEADS.map((key) => reportWord(key, language));
  const ordered = MARK_KINDS.flatMap((kind) => findings.filter((finding) => kindOf(finding) === kind)).sort(
    (a, b) => Number(isAbsent(a)) - Number(isAbsent(b))
  );
  const lines = ordered.map((finding) => {
    const { rule, sheet, cell, record, message, citation, follows } = finding;
    const { found, required, toDo } = describe(finding);
    const outcome = say(OUTCOMES[kindOf(finding)]);
    const reason = reasonOf?.(finding)?.reason ?? "";
    return [
      ...[outcome, sheet, cell ?? "", record, message, found, required, toDo],
      ...[citation, rule, follows ?? "", reason],
    ];
  });
  const open = check.notUnderstood.map(({ sheet, at, why }) => {
    const told = [reportWord("notUnderstood", language), sheet, at === sheet ? "" : at, "", why];
    return [...told, ...Array<string>(heads.length - told.length).fill("")];
  });
  return `\uFEFF${[heads, ...lines, ...open].map(lineOf).join("\r\n")}\r\n`;
}
