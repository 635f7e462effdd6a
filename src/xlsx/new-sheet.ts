/** Adds a plain sheet behind the others: it needs no table of texts, and no other part knows of it. */
import { WorkbookReadError } from "./errors";
import type { Layout } from "./layout";
import { CONTENT_TYPES, relationshipsOf } from "./package";
import type { Patch } from "./patch";
import { sheetXml, type NewSheet } from "./plain-sheet";
import { append, childrenIn, elementsIn, escapeXml, opened, openingTag, splice, type Span } from "./splice";
import type { StylePatch } from "./style-patch";
import { attribute, numeric } from "./xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** Adds the sheet. Errors: `corrupt`, `too-large`. */
export function addSheet(patch: Patch, layout: Layout, styles: StylePatch, sheet: NewSheet): void {
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
