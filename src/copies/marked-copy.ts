/** A copy of a workbook's file with the add-in's marks and report: what the command line and the page hand out. */
import type { Finding } from "../check";
import {
  cellsOf,
  isSignature,
  LOOKS,
  MARK_KINDS,
  marksOf,
  isInTable,
  linkText,
  REPORT_LOOK,
  REPORT_LOOKS,
  reportName,
  reportOf,
  signatureOf,
  signingListOf,
  strongest,
  toAddresses,
  toAreas,
  type Report,
  type ReportSource,
  type ReportChart,
  type ReportRow,
} from "../marks";
import type { Language } from "../rules";
import { columnName } from "../sheets/address";
import { markFile, type FileMark, type MarkedFile, type NewCell, type NewSheet } from "../xlsx/mark-file";
import { REPORT_LAYOUTS, type ReportLayout } from "./layouts";
import { heightOf } from "./row-height";

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

const NAMES = Object.keys(REPORT_LOOKS);
const LOOKS_BY_NAME = Object.values(REPORT_LOOKS);

/**
 * The report's sheet, as the add-in writes it.
 *
 * @param taken names of the sheets that it comes to; its links lead to them, and there are none where it is alone
 */
function reportSheet(report: Report, taken: readonly string[]): NewSheet {
  const { widths, rows, headings, chart } = report;
  const written = (cell: ReportRow[number], isLined: boolean): NewCell => {
    if (!cell) return { text: "", look: NAMES.indexOf("plain") };
    const isLinked = cell.link !== undefined && taken.length > 0;
    const name = cell.look === "link" && !isLinked ? "text" : cell.look;
    const look = NAMES.indexOf(name) + (isLined ? NAMES.length : 0);
    return { text: cell.text, look, ...(isLinked && cell.link && { link: linkText(cell.link) }) };
  };
  return {
    name: reportName(report.sheetName, taken),
    widths,
    heights: rows.map((row) => heightOf(row, widths)),
    looks: [...LOOKS_BY_NAME, ...LOOKS_BY_NAME.map((look) => ({ ...look, line: REPORT_LOOK.line }))],
    rows: rows.map((row) => row.map((cell) => written(cell, isInTable(row, report)))),
    printed: headings,
    ...(chart && { chart: barChart(rows, chart) }),
  };
}

/** The report's bars, with the figures that they show. */
function barChart(rows: readonly ReportRow[], chart: ReportChart): NonNullable<NewSheet["chart"]> {
  const { title, step, names, first, last, labels, series, top, bottom } = chart;
  const figures = rows.slice(first, last + 1);
  return {
    title,
    step,
    labels: columnName(labels),
    first: first + 1,
    names: figures.map((row) => String(row[labels]?.text ?? "")),
    series: series.map(({ column, color }) => ({
      name: String(rows[names]?.[column]?.text ?? ""),
      column: columnName(column),
      values: figures.map((row) => Number(row[column]?.text ?? 0)),
      color,
    })),
    place: [labels, top, labels + series.length + 2, bottom + 1],
  };
}

const LAYOUTS = { findings: reportOf, actions: signingListOf } as const satisfies Record<
  ReportLayout,
  unknown
>;

/** Both layouts as a workbook of their own, whose links would lead nowhere. */
export const reportSheets = (source: ReportSource, language: Language): NewSheet[] =>
  REPORT_LAYOUTS.map((layout) => reportSheet(LAYOUTS[layout](source, language), []));

/**
 * The marked copy of a file. What was set aside bears no mark, and stands in the report with its reason.
 *
 * @param bytes the file; it is not changed
 * @param source its findings are those of this file, with its sheets named as it names them
 * @throws WorkbookReadError
 */
export function markedCopy(
  bytes: Uint8Array,
  source: ReportSource,
  language: Language,
  layout: ReportLayout = "findings"
): MarkedFile {
  const report = LAYOUTS[layout](source, language);
  return markFile(bytes, {
    marks: fileMarks(source.findings.filter((finding) => source.reasonOf?.(finding) === undefined)),
    isMark: (formula) => isSignature(formula),
    sheet: (taken) => reportSheet(report, taken),
  });
}
