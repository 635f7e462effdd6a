import type { ReportSource } from "./report-head";
import { kindOf } from "./kinds";

const HEADS = ["rule", "outcome", "sheet", "cell", "record", "message", "citation", "setAside"] as const;

/**
 * A text that a spreadsheet would take for a formula keeps its sign behind an apostrophe; full-width signs are taken
 * for one too where Chinese is written.
 */
const safe = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Findings as a text of comma-separated values: UTF-8 with the mark by which Excel knows it, lines by RFC 4180, and
 * nothing that a spreadsheet would calculate.
 */
export function csvOf({ findings, reasonOf }: Omit<ReportSource, "check">): string {
  const lines = findings.map((finding) => {
    const { rule, sheet, cell, record, message, citation } = finding;
    const reason = reasonOf?.(finding)?.reason ?? "";
    const texts = [rule, kindOf(finding), sheet, cell ?? "", record, message, citation, reason];
    return texts.map((text) => quoted(safe(text))).join(",");
  });
  return `\uFEFF${[HEADS.join(","), ...lines].join("\r\n")}\r\n`;
}
