/** `--out`: a copy of the file with the add-in's marks and report. */
import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Check, Finding } from "../check";
import type { ReportLayout } from "../copies/layouts";
import { markedCopy } from "../copies/marked-copy";
import type { ReportSource } from "../marks";
import { CliError } from "./command";
import { dossierNames } from "./workbook";
import { told } from "./words/speak";

/** The layout of the report, and the readings that were chosen for the check. */
interface Asked {
  readonly report?: ReportLayout;
  readonly readings?: Readonly<Record<string, string>>;
}

/**
 * Writes the marked copies of the files of a check: of one, or of a dossier's.
 *
 * @returns what the user has to know of them, a line each
 * @throws CliError where a copy would take a file's own place, or cannot be written
 */
export async function writeMarkedCopies(
  files: readonly string[],
  out: readonly string[],
  check: Check,
  how: Asked = {}
): Promise<string[]> {
  const names = dossierNames(files);
  const findings = [...check.findings()];
  const notes: string[] = [];
  for (const [i, path] of files.entries()) {
    const own = files.length === 1 ? findings : ofFile(findings, `[${names[i]}]`);
    const said = await writeMarkedCopy(
      path,
      out[i] ?? "",
      { check, findings: own, readings: how.readings },
      how.report
    );
    notes.push(...(files.length === 1 ? said : said.map((note) => `${path}: ${note}`)));
  }
  return notes;
}

/** The findings of one file of a dossier, with its sheets named as the file names them. */
const ofFile = (findings: readonly Finding[], prefix: string): Finding[] =>
  findings.flatMap((finding) =>
    finding.sheet.startsWith(prefix) ? [{ ...finding, sheet: finding.sheet.slice(prefix.length) }] : []
  );

async function writeMarkedCopy(
  path: string,
  out: string,
  source: ReportSource,
  report: ReportLayout | undefined
): Promise<string[]> {
  await refuseOwnPlace(path, out);
  const marked = markedCopy(await readFile(path), source, source.check.language, report);
  await writeWhole(out, marked.bytes);
  const notes = marked.protectedSheets.map((sheet) => told("protectedSheet", { sheet }));
  if (marked.refusedSheet) notes.push(told("lockedStructure"));
  if (marked.signed) notes.push(told("signed"));
  return notes;
}

async function refuseOwnPlace(path: string, out: string): Promise<void> {
  if (extname(path).toLowerCase() !== extname(out).toLowerCase()) {
    throw new CliError(told("copyEnding", { path, ending: extname(path), out }));
  }
  const [from, to] = await Promise.all([path, out].map((name) => realpath(name).catch(() => undefined)));
  if (from === to) throw new CliError(told("copyItself", { out }));
}

/** Beside its place first: a copy that is only half written is none. */
export async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const beside = `${out}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? told("unknownError");
    throw new CliError(told("unwritable", { path: out, code }));
  }
}
