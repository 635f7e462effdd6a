/** `--out`: a copy of the file with the add-in's marks and report. */
import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Check, Finding } from "../check";
import {
  cellsOf,
  isSignature,
  LOOKS,
  MARK_KINDS,
  marksOf,
  REPORT_LOOK,
  reportName,
  reportOf,
  signatureOf,
  strongest,
  toAddresses,
  toAreas,
  type Report,
} from "../marks";
import { markFile, type CellLook, type FileMark, type NewCell, type NewSheet } from "../xlsx/mark-file";
import { CliError } from "./command";
import { dossierNames } from "./workbook";

/** Lines as a file names them. */
const LINE_STYLES = { Continuous: "thin", Dash: "dashed", Dot: "dotted" } as const;

/** The marks of findings, as a file holds them. */
function fileMarks(findings: readonly Finding[]): FileMark[] {
  return [...strongest(marksOf(findings))].flatMap(([sheet, cells]) =>
    MARK_KINDS.flatMap((kind) =>
      toAddresses(toAreas(cellsOf(cells, kind))).map((address): FileMark => {
        const { fill, font, line, lineStyle } = LOOKS[kind];
        return {
          sheet,
          areas: address.split(","),
          formula: signatureOf(kind).slice(1),
          look: { fill, font, line, lineStyle: LINE_STYLES[lineStyle] },
        };
      })
    )
  );
}

const LOOK = {
  title: { bold: true, size: REPORT_LOOK.titleSize },
  label: { bold: true },
  plain: {},
  heading: {
    bold: true,
    color: REPORT_LOOK.headingFont,
    fill: REPORT_LOOK.headingFill,
    wrap: true,
    vertical: "center",
  },
  text: { wrap: true, vertical: "top" },
  section: { bold: true },
  link: { wrap: true, vertical: "top", underline: true, color: "#0563C1" },
} as const satisfies Record<string, CellLook>;

const NAMES = Object.keys(LOOK);
const cell = (text: string | number, look: keyof typeof LOOK, link?: string): NewCell => ({
  text,
  look: NAMES.indexOf(look),
  link,
});

const blank = cell("", "plain");

/** The report's sheet, in the order of the add-in's. */
function reportSheet(report: Report, sheets: readonly string[]): NewSheet {
  const linked = report.lines.length <= REPORT_LOOK.mostLinks;
  return {
    name: reportName(report.sheetName, sheets),
    widths: REPORT_LOOK.widths,
    looks: Object.values(LOOK),
    rows: [
      [cell(report.title, "title")],
      ...report.facts.map(([label, value]) => [cell(label, "label"), blank, cell(value, "plain")]),
      [],
      [blank, blank, ...report.summary.headings.map((heading) => cell(heading, "heading"))],
      ...report.summary.rows.map((row) => [blank, blank, ...row.map((part) => cell(part, "text"))]),
      [],
      report.headings.map((heading) => cell(heading, "heading")),
      ...report.lines.map(({ sheet, cell: at, texts, section }) => [
        at !== null && linked
          ? cell(at, "link", `'${sheet.replaceAll("'", "''")}'!${at}`)
          : cell(section ? (texts[0] ?? "") : (at ?? ""), section ? "section" : "text"),
        ...(section ? [] : texts.map((text) => cell(text, "text"))),
      ]),
    ],
  };
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
  check: Check
): Promise<string[]> {
  const names = dossierNames(files);
  const findings = [...check.findings()];
  const notes: string[] = [];
  for (const [i, path] of files.entries()) {
    const own = files.length === 1 ? findings : ofFile(findings, `[${names[i]}]`);
    const said = await writeMarkedCopy(path, out[i] ?? "", check, own);
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
  check: Check,
  findings: readonly Finding[]
): Promise<string[]> {
  await refuseOwnPlace(path, out);
  const report = reportOf({ check, findings }, check.language);
  const marked = markFile(await readFile(path), {
    marks: fileMarks(findings),
    isMark: (formula) => isSignature(formula),
    sheet: (taken) => reportSheet(report, taken),
  });
  await writeWhole(out, marked.bytes);
  const notes = marked.protectedSheets.map((sheet) => `“${sheet}” is protected and was left unmarked`);
  if (marked.refusedSheet) notes.push("the workbook's structure is protected: no report sheet was added");
  if (marked.signed) notes.push("the file is signed; the signature does not hold for the copy");
  return notes;
}

async function refuseOwnPlace(path: string, out: string): Promise<void> {
  if (extname(path).toLowerCase() !== extname(out).toLowerCase()) {
    throw new CliError(`the copy of ${path} has to end in ${extname(path)} as well, not: ${out}`);
  }
  const [from, to] = await Promise.all([path, out].map((name) => realpath(name).catch(() => undefined)));
  if (from === to) throw new CliError(`--out names the file itself, which is never written: ${out}`);
}

/** Beside its place first: a copy that is only half written is none. */
export async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const beside = `${out}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CliError(
      `${out} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`
    );
  }
}
