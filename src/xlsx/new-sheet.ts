/** Adds a plain sheet of texts behind the others: it needs no table of texts, and no other part knows of it. */
import { cellAddress, columnName, MAX_ROWS } from "./a1";
import { WorkbookReadError } from "./errors";
import type { Layout } from "./layout";
import { CONTENT_TYPES, relationshipsOf } from "./package";
import type { Patch } from "./patch";
import { append, childrenIn, elementsIn, escapeXml, opened, openingTag, splice, type Span } from "./splice";
import type { CellLook, StylePatch } from "./style-patch";
import { attribute, numeric } from "./xml";

export interface NewCell {
  readonly text: string;
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
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** A width counts characters of 7 pixels with 5 between them; a point is 4/3 pixels. */
const toCharacters = (points: number): number => Math.round((((points * 4) / 3 - 5) / 7) * 100) / 100;
const LONGEST_TEXT = 32_767;

/** Adds the sheet. Errors: `corrupt`, `too-large`. */
export function addSheet(patch: Patch, layout: Layout, styles: StylePatch, sheet: NewSheet): void {
  if (sheet.rows.length > MAX_ROWS)
    throw new WorkbookReadError("too-large", "A sheet of more rows than Excel has");
  const folder = layout.main.slice(0, layout.main.lastIndexOf("/") + 1);
  let number = layout.sheets.length + 1;
  const fileOf = (n: number): string => `worksheets/sheet${n}.xml`;
  while (patch.has(folder + fileOf(number))) number += 1;
  const part = folder + fileOf(number);

  const workbook = opened(patch.text(layout.main));
  const root = rootOf(workbook);
  patch.set(part, sheetXml(sheet, styles, namespaceOf(workbook, root)));
  register(patch, part, SHEET_TYPE);
  const id = relate(patch, layout.main, "worksheet", fileOf(number));
  patch.set(layout.main, withEntry(workbook, root, sheet.name, id));
}

const rootOf = (xml: string): Span => {
  const [root] = elementsIn(xml);
  if (!root) throw new WorkbookReadError("corrupt", "A part of the workbook is empty");
  return root;
};

/** Strict workbooks have another namespace than the usual ones: a new part speaks as the others do. */
const namespaceOf = (xml: string, root: Span): string =>
  attribute(openingTag(xml, root), root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ??
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function withEntry(xml: string, root: Span, name: string, relation: string): string {
  const sheets = childrenIn(xml, root).find((child) => child.name === "sheets");
  const entries = sheets ? childrenIn(xml, sheets).map((entry) => openingTag(xml, entry)) : [];
  const reference = /\s([\w.-]+:id)\s*=/.exec(entries[0] ?? "")?.[1];
  if (!sheets || reference === undefined) throw new WorkbookReadError("corrupt", "A workbook without sheets");
  const id = Math.max(0, ...entries.map((entry) => numeric(entry, "sheetId") ?? 0)) + 1;
  const entry = `<${root.prefix}sheet name="${escapeXml(name)}" sheetId="${id}" ${reference}="${relation}"/>`;
  return splice(xml, append(xml, sheets, entry));
}

/** Says of what kind a new part is. */
export function register(patch: Patch, part: string, type: string): void {
  const xml = opened(patch.text(CONTENT_TYPES));
  const root = rootOf(xml);
  const entry = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  patch.set(CONTENT_TYPES, splice(xml, append(xml, root, entry)));
}

/** Lets a part name another one; its id. The type's address is that of the part's other relations. */
export function relate(patch: Patch, from: string, type: string, target: string): string {
  const list = relationshipsOf(from);
  const xml = opened(patch.text(list));
  const root = rootOf(xml);
  const known = childrenIn(xml, root).map((entry) => openingTag(xml, entry));
  const ids = new Set(known.map((entry) => attribute(entry, "Id")));
  const types = known.map((entry) => attribute(entry, "Type") ?? "");
  const worksheet = types.find((address) => address.endsWith("/worksheet"));
  const base = worksheet?.slice(0, worksheet.lastIndexOf("/")) ?? OFFICE;
  let number = known.length + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const entry = `<${root.prefix}Relationship Id="${id}" Type="${base}/${type}" Target="${escapeXml(target)}"/>`;
  patch.set(list, splice(xml, append(xml, root, entry)));
  return id;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetXml({ widths, looks, rows }: NewSheet, styles: StylePatch, namespace: string): string {
  const formats = looks.map((look) => styles.cell(look));
  const columns = widths.map((width, i) => {
    const column = `min="${i + 1}" max="${i + 1}"`;
    return `<col ${column} width="${toCharacters(width)}" customWidth="1"/>`;
  });
  const links: string[] = [];
  const cells = rows.map((row, r) => {
    const inner = row.map(({ text, look, link }, c) => {
      const address = cellAddress(r, c);
      if (link !== undefined) {
        links.push(
          `<hyperlink ref="${address}" location="${escapeXml(link)}" display="${escapeXml(text)}"/>`
        );
      }
      if (text === "") return `<c r="${address}" s="${formats[look] ?? 0}"/>`;
      return `<c r="${address}" s="${formats[look] ?? 0}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
    });
    return inner.length === 0 ? "" : `<row r="${r + 1}">${inner.join("")}</row>`;
  });
  const last = `${columnName(Math.max(0, ...rows.map((row) => row.length - 1)))}${Math.max(1, rows.length)}`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<dimension ref="A1:${last}"/><cols>${columns.join("")}</cols><sheetData>${cells.join("")}</sheetData>` +
    `${links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : ""}</worksheet>`
  );
}

/** What looks like Excel's own way of writing a control character is to be read as it stands. */
const cellText = (text: string): string =>
  escapeXml(text.slice(0, LONGEST_TEXT)).replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
