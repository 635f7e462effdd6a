/** The files that the page hands out. */
import { markedCopy, reportSheets } from "../../copies/marked-copy";
import type { ReportSource } from "../../marks";
import type { Language } from "../../rules";
import type { PaneState } from "../../taskpane/model/state";
import type { Outcome } from "../../taskpane/model/outcome";
import { plainWorkbook } from "../../xlsx/plain-workbook";
import { pageText, type Say } from "../texts";
import type { Book } from "./book";

export type CopyKind = "marked" | "corrected" | "report";

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ENDINGS = { marked: "nameMarked", corrected: "nameCorrected", report: "nameReport" } as const;

/** "Classes.xlsx" → "Classes – marked.xlsx"; a report is never a workbook with macros. */
export function copyName(file: string, kind: CopyKind, language: Language): string {
  const [, base = file, ending = ".xlsx"] = /^(.*?)(\.[^.]*)?$/s.exec(file) ?? [];
  return `${base} – ${pageText(ENDINGS[kind], language)}${kind === "report" ? ".xlsx" : ending}`;
}

/** A finished check with what the user decided of its findings. */
export const decided = (outcome: Outcome, { choices, sifted }: PaneState): ReportSource => ({
  ...outcome,
  reasonOf: (finding) => sifted.reasons.get(finding),
  readings: choices.settings[outcome.check.regulation.id]?.readings,
});

export const correctedCopy = (book: Book): Uint8Array => book.correctedFile();

/** What `check FILE --out` writes, of the file as it is corrected; with what the user has to know of it. */
export function markedFile(
  book: Book,
  source: ReportSource,
  language: Language
): { bytes: Uint8Array; say?: Say } {
  const { bytes, protectedSheets, refusedSheet, signed } = markedCopy(book.toBeMarked(), source, language);
  if (protectedSheets.length > 0) {
    return {
      bytes,
      say: { tone: "info", key: "copyProtected", args: { sheets: protectedSheets.join(", ") } },
    };
  }
  if (refusedSheet) return { bytes, say: { tone: "info", key: "copyNoReport" } };
  return signed ? { bytes, say: { tone: "info", key: "copySigned" } } : { bytes };
}

/** The report in both layouts as a workbook of its own. */
export const reportFile = (source: ReportSource, language: Language): Uint8Array =>
  plainWorkbook(reportSheets(source, language));
