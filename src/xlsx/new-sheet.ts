/** Adds a plain sheet behind the others: it needs no table of texts, and no other part knows of it. */
import { CHART_TYPE, chartXml, DRAWING_TYPE, drawingXml, type BarChart } from "./chart";
import { WorkbookReadError } from "./errors";
import type { Layout } from "./layout";
import { CONTENT_TYPES, relationshipsOf } from "./package";
import type { Patch } from "./patch";
import { printedName, sheetXml, type NewSheet } from "./plain-sheet";
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
  const namespace = namespaceOf(workbook, root);
  // Drawings of strict workbooks are in a namespace of their own, which older programs do not read.
  const chart = namespace === MAIN && sheet.chart ? { ...sheet.chart, sheet: sheet.name } : undefined;
  patch.set(part, sheetXml(sheet, styles, namespace, chart && "rId1"));
  register(patch, part, SHEET_TYPE);
  const id = relate(patch, layout.main, "worksheet", fileOf(number));
  const named = withName(workbook, root, printedName(sheet, layout.sheets.length, root.prefix));
  patch.set(layout.main, withEntry(named, rootOf(named), sheet.name, id));
  if (chart) draw(patch, folder, part, chart);
}

/** The parts of a chart, under names that nothing in the file has. */
function draw(patch: Patch, folder: string, sheet: string, chart: BarChart): void {
  let number = 1;
  const drawingOf = (n: number): string => `drawings/drawing${n}.xml`;
  const chartOf = (n: number): string => `charts/chart${n}.xml`;
  while (patch.has(folder + drawingOf(number)) || patch.has(folder + chartOf(number))) number += 1;
  patch.set(folder + drawingOf(number), drawingXml(chart, "rId1"));
  patch.set(folder + chartOf(number), chartXml(chart));
  register(patch, folder + drawingOf(number), DRAWING_TYPE);
  register(patch, folder + chartOf(number), CHART_TYPE);
  patch.set(relationshipsOf(sheet), relationXml("drawing", `../${drawingOf(number)}`));
  patch.set(relationshipsOf(folder + drawingOf(number)), relationXml("chart", `../${chartOf(number)}`));
}

/** The relations of a part of ours, of which it has one. */
const relationXml = (type: string, target: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** What stands before names in a workbook's part. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

/** The workbook's part with a name more, behind those that it has. */
function withName(xml: string, root: Span, name: string): string {
  if (name === "") return xml;
  const children = childrenIn(xml, root);
  const names = children.find((child) => child.name === "definedNames");
  if (names) return splice(xml, append(xml, names, name));
  const before = children.filter((child) => BEFORE_NAMES.includes(child.name)).at(-1);
  const at = before?.end ?? root.close;
  const text = `<${root.prefix}definedNames>${name}</${root.prefix}definedNames>`;
  return splice(xml, [{ from: at, to: at, text }]);
}

const rootOf = (xml: string): Span => {
  const [root] = elementsIn(xml);
  if (!root) throw new WorkbookReadError("corrupt", "A part of the workbook is empty");
  return root;
};

/** Strict workbooks have another namespace than the usual ones: a new part speaks as the others do. */
const namespaceOf = (xml: string, root: Span): string =>
  attribute(openingTag(xml, root), root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ??
  MAIN;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

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
