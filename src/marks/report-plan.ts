/** A report as a sheet, planned cell for cell: whoever writes it only puts it there. */
import type { Place } from "./places";
import type { ReportLook } from "./report-look";

export interface ReportCell {
  readonly text: string | number;
  readonly look: ReportLook;
  /** The cell of the workbook that it leads to. */
  readonly link?: Place;
}

export type ReportRow = readonly (ReportCell | undefined)[];

/** Bars over the summary: a series a column, the names of series in the row above. */
export interface ReportChart {
  readonly title: string;
  /** Rows (from 0): that of the series' names, the first and the last one of the figures. */
  readonly names: number;
  readonly first: number;
  readonly last: number;
  /** Columns (from 0). */
  readonly labels: number;
  readonly series: readonly { readonly column: number; readonly color: string }[];
  /** From line to line of the scale: nothing is counted in halves. */
  readonly step: number;
  /** The rows that are kept free for it, both included. */
  readonly top: number;
  readonly bottom: number;
}

export interface Report {
  readonly sheetName: string;
  /** Points, by column: together what an A4 page holds in landscape. */
  readonly widths: readonly number[];
  /** From the first column on; where there is nothing the cell stays blank. */
  readonly rows: readonly ReportRow[];
  /** The row (from 0) of the table's headings, which each page repeats. */
  readonly headings: number;
  readonly chart?: ReportChart;
}

export const cellOf = (
  text: string | number,
  look: ReportLook = typeof text === "number" ? "number" : "text",
  link?: Place
): ReportCell => (link ? { text, look, link } : { text, look });

/** The lines of a section under its title; nothing where there are none. */
export const section = (title: string, lines: readonly ReportRow[]): ReportRow[] =>
  lines.length === 0 ? [] : [[cellOf(title, "section")], ...lines];

/** Whether a row belongs to the table, whose cells have lines around them. */
export const isInTable = (row: ReportRow, { widths }: Pick<Report, "widths">): boolean =>
  row.length === widths.length;

/** A sheet's name in a reference. */
export const linkText = ({ sheet, cell }: Place): string => `'${sheet.replaceAll("'", "''")}'!${cell}`;
