/** A plain sheet of our own: texts as they are, and numbers. */
import { columnName } from "../sheets/address";
import { cellAddress, MAX_ROWS, quoteSheetName } from "./a1";
import type { BarChart } from "./chart";
import { WorkbookReadError } from "./errors";
import { escapeXml } from "./splice";
import type { CellLook, StylePatch } from "./style-patch";

export interface NewCell {
  /** A number is shown as one; a text as it is, whatever it begins with. */
  readonly text: string | number;
  /** Index of its look. */
  readonly look: number;
  /** A place in this workbook: "'Sheet 1'!B2". */
  readonly link?: string;
}

export interface NewSheet {
  readonly name: string;
  /** Points, by column. */
  readonly widths: readonly number[];
  readonly looks: readonly CellLook[];
  readonly rows: readonly (readonly NewCell[])[];
  /** Points, by row; where nothing is said whoever opens it decides. */
  readonly heights?: readonly (number | undefined)[];
  /** The row of headings (from 0): those above stay in view, and what is below can be filtered. */
  readonly headings?: number;
  /** Printed on A4 in landscape, as wide as the page, this row (from 0) on each of them, pages counted. */
  readonly printed?: number;
  readonly chart?: Omit<BarChart, "sheet">;
}

/** A width counts characters of 7 pixels with 5 between them; a point is 4/3 pixels. */
const toCharacters = (points: number): number => Math.round((((points * 4) / 3 - 5) / 7) * 100) / 100;
const LONGEST_TEXT = 32_767;

/**
 * The part of a sheet.
 *
 * @param drawing id of its relation to a drawing
 * @throws WorkbookReadError `too-large` where it has more rows than Excel's
 */
export function sheetXml(
  { widths, heights, looks, rows, headings, printed }: NewSheet,
  styles: StylePatch,
  namespace: string,
  drawing?: string
): string {
  if (rows.length > MAX_ROWS) {
    throw new WorkbookReadError("too-large", "A sheet of more rows than Excel has");
  }
  const formats = looks.map((look) => styles.cell(look));
  const columns = widths.map((width, i) => {
    const column = `min="${i + 1}" max="${i + 1}"`;
    return `<col ${column} width="${toCharacters(width)}" customWidth="1"/>`;
  });
  const links: string[] = [];
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const address = cellAddress(r, c);
      if (cell.link !== undefined) {
        const display = escapeXml(String(cell.text));
        links.push(`<hyperlink ref="${address}" location="${escapeXml(cell.link)}" display="${display}"/>`);
      }
      return cellXml(cell, address, formats[cell.look] ?? 0);
    });
    const height = heights?.[r];
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return cells.length === 0 ? "" : `<row r="${r + 1}"${tall}>${cells.join("")}</row>`;
  });
  const last = `${columnName(Math.max(0, ...rows.map((row) => row.length - 1)))}${Math.max(1, rows.length)}`;
  const top = headings === undefined ? undefined : headings + 1;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}" xmlns:r="${RELATIONS}">` +
    (printed === undefined ? "" : `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`) +
    `<dimension ref="A1:${last}"/>${top === undefined ? "" : frozen(top)}` +
    // Blank rows, over which a chart lies, are as high everywhere: not every program takes Excel's height.
    `<sheetFormatPr defaultRowHeight="15" customHeight="1"/><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>` +
    (top === undefined ? "" : `<autoFilter ref="A${top}:${last}"/>`) +
    (links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "") +
    (printed === undefined ? "" : PAGE) +
    `${drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`}</worksheet>`
  );
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PAGE =
  `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>` +
  `<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;

/** The name by which Excel knows what each page repeats; the sheet's place counts from 0. */
export const printedName = ({ name, printed }: NewSheet, place: number, prefix = ""): string =>
  printed === undefined
    ? ""
    : `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${place}">` +
      `${escapeXml(quoteSheetName(name))}!$${printed + 1}:$${printed + 1}</${prefix}definedName>`;

const frozen = (rows: number): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}"` +
  ` activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

function cellXml({ text }: NewCell, address: string, format: number): string {
  const cell = `<c r="${address}" s="${format}"`;
  if (text === "") return `${cell}/>`;
  if (typeof text === "number") return `${cell}><v>${text}</v></c>`;
  return `${cell} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** What looks like Excel's own way of writing a control character is to be read as it stands. */
export const cellText = (text: string): string =>
  escapeXml(text.slice(0, LONGEST_TEXT)).replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
