/** A copy of a workbook's file with the add-in's marks and report: what the command line and the page hand out. */
import type { Finding } from "../check";
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
  type ReportSource,
} from "../marks";
import type { Language } from "../rules";
import {
  markFile,
  type CellLook,
  type FileMark,
  type MarkedFile,
  type NewCell,
  type NewSheet,
} from "../xlsx/mark-file";

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

/**
 * The report's sheet, in the order of the add-in's.
 *
 * @param taken names of the sheets that it comes to; its links lead to them, and there are none where it is alone
 */
export function reportSheet(report: Report, taken: readonly string[]): NewSheet {
  const linked = taken.length > 0 && report.lines.length <= REPORT_LOOK.mostLinks;
  return {
    name: reportName(report.sheetName, taken),
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
 * The marked copy of a file. What was set aside bears no mark, and stands in the report with its reason.
 *
 * @param bytes the file; it is not changed
 * @param source its findings are those of this file, with its sheets named as it names them
 * @throws WorkbookReadError
 */
export function markedCopy(bytes: Uint8Array, source: ReportSource, language: Language): MarkedFile {
  const report = reportOf(source, language);
  return markFile(bytes, {
    marks: fileMarks(source.findings.filter((finding) => source.reasonOf?.(finding) === undefined)),
    isMark: (formula) => isSignature(formula),
    sheet: (taken) => reportSheet(report, taken),
  });
}
