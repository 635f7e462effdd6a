/** Puts values into cells of a worksheet part; every other cell stays as it is, byte for byte. */
import type { CellValue } from "../sheets/matrix";
import { columnIndex } from "../sheets/address";
import { cellAddress } from "./a1";
import { SharedFormula } from "./shared-formula";
import {
  append,
  childrenIn,
  elementsIn,
  escapeXml,
  openingTag,
  splice,
  type Edit,
  type Span,
} from "./splice";
import { cellText } from "./plain-sheet";
import { cellKey } from "./types";
import { attribute, numeric, unescapeXml } from "./xml";
import { WorkbookReadError } from "./errors";

/** What becomes of a sheet's cells, by `cellKey`. */
export interface CellEdits {
  readonly values: ReadonlyMap<number, CellValue>;
  /** Formulas whose results hold no longer: they go, and whoever opens the file calculates them. */
  readonly outdated: ReadonlySet<number>;
}

interface Cell {
  readonly span: Span;
  readonly row: number;
  readonly column: number;
}

interface Row {
  readonly span: Span;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Where the formula stands that others of its group name, and what it is. */
interface Shared {
  readonly row: number;
  readonly column: number;
  readonly shared: SharedFormula;
}

/**
 * The part's text with other values in some cells.
 *
 * @throws WorkbookReadError `corrupt`
 */
export function patchCells(part: string, { values, outdated }: CellEdits): string {
  const xml = withData(part);
  const data = dataOf(xml);
  const rows = rowsIn(xml, data);
  const lost = lostFormulas(xml, rows, values);
  const edits: Edit[] = [];
  const missing = new Map(values);
  for (const { cells } of rows) {
    for (const cell of cells) {
      const key = cellKey(cell.row, cell.column);
      const value = values.get(key);
      if (value !== undefined) edits.push(withValue(xml, cell, value));
      else
        edits.push(
          ...withoutSharing(xml, cell, lost),
          ...(outdated.has(key) ? withoutResult(xml, cell) : [])
        );
      missing.delete(key);
    }
  }
  // What is put in before a cell comes before what is put in its place.
  return splice(xml, [...added(xml, data, rows, missing), ...edits]);
}

/** A sheet without cells may close itself. */
function withData(part: string): string {
  const data = dataOf(part);
  if (data.close !== data.end) return part;
  const slash = part.lastIndexOf("/", data.end);
  return `${part.slice(0, slash)}></${data.prefix}sheetData>${part.slice(data.end)}`;
}

function dataOf(xml: string): Span {
  const [root] = elementsIn(xml);
  const data = root && childrenIn(xml, root).find(({ name }) => name === "sheetData");
  if (!data) throw new WorkbookReadError("corrupt", "A worksheet without cells");
  return data;
}

/** Rows and cells may say where they stand, or follow one another. */
function rowsIn(xml: string, data: Span): Row[] {
  let row = -1;
  return childrenIn(xml, data).map((span) => {
    row = (numeric(openingTag(xml, span), "r") ?? row + 2) - 1;
    let column = -1;
    const cells = childrenIn(xml, span).map((cell): Cell => {
      const reference = attribute(openingTag(xml, cell), "r")?.replace(/\d+$/, "");
      column = reference === undefined ? column + 1 : columnIndex(reference);
      return { span: cell, row, column };
    });
    return { span, row, cells };
  });
}

function withValue(xml: string, { span, row, column }: Cell, value: CellValue): Edit {
  const style = attribute(openingTag(xml, span), "s");
  return {
    from: span.start,
    to: span.end,
    text: cellXml(span.prefix, cellAddress(row, column), style, value),
  };
}

function cellXml(prefix: string, address: string, style: string | undefined, value: CellValue): string {
  const look = style === undefined ? "" : ` s="${escapeXml(style)}"`;
  const cell = (type: string, content: string): string =>
    `<${prefix}c r="${address}"${look}${type}>${content}</${prefix}c>`;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null || value === "") return `<${prefix}c r="${address}"${look}/>`;
  if (typeof value === "number") return cell("", v(String(value)));
  if (typeof value === "boolean") return cell(` t="b"`, v(value ? "1" : "0"));
  if (typeof value === "object") return cell(` t="e"`, v(escapeXml(value.error)));
  const text = `<${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t>`;
  return cell(` t="inlineStr"`, `<${prefix}is>${text}</${prefix}is>`);
}

const formulaOf = (xml: string, { span }: Cell): Span | undefined =>
  childrenIn(xml, span).find(({ name }) => name === "f");

/** Formulas that others name and that go with their cells: group → formula. */
function lostFormulas(
  xml: string,
  rows: readonly Row[],
  values: ReadonlyMap<number, CellValue>
): Map<string, Shared> {
  const lost = new Map<string, Shared>();
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      if (!values.has(cellKey(row, cell.column))) continue;
      const span = formulaOf(xml, cell);
      const group = span && attribute(openingTag(xml, span), "si");
      const formula = span && unescapeXml(xml.slice(span.inner, span.close));
      if (group !== undefined && formula)
        lost.set(group, { row, column: cell.column, shared: new SharedFormula(formula) });
    }
  }
  return lost;
}

/** A formula of its own, in place of one that names a lost one. */
function withoutSharing(xml: string, cell: Cell, lost: ReadonlyMap<string, Shared>): Edit[] {
  if (lost.size === 0) return [];
  const span = formulaOf(xml, cell);
  const from = span && lost.get(attribute(openingTag(xml, span), "si") ?? "");
  if (!from) return [];
  const formula = from.shared.shifted(cell.row - from.row, cell.column - from.column);
  return [
    { from: span.start, to: span.end, text: `<${span.prefix}f>${escapeXml(formula)}</${span.prefix}f>` },
  ];
}

function withoutResult(xml: string, { span }: Cell): Edit[] {
  const result = childrenIn(xml, span).find(({ name }) => name === "v");
  return result ? [{ from: result.start, to: result.end, text: "" }] : [];
}

/** Cells that the part did not have, in the order of rows and columns. */
function added(
  xml: string,
  data: Span,
  rows: readonly Row[],
  missing: ReadonlyMap<number, CellValue>
): Edit[] {
  const cells = [...missing].filter(([, value]) => value !== null && value !== "").sort(([a], [b]) => a - b);
  const byRow = new Map<number, { readonly column: number; readonly text: string }[]>();
  for (const [key, value] of cells) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    const text = cellXml(data.prefix, cellAddress(row, column), undefined, value);
    byRow.set(row, [...(byRow.get(row) ?? []), { column, text }]);
  }
  const known = new Map(rows.map((row) => [row.row, row]));
  const { prefix } = data;
  return [...byRow].flatMap(([row, fresh]) => {
    const there = known.get(row);
    if (there) return inRow(xml, there, fresh);
    const at = rows.find((other) => other.row > row)?.span.start ?? data.close;
    const text = fresh.map((cell) => cell.text).join("");
    return [{ from: at, to: at, text: `<${prefix}row r="${row + 1}">${text}</${prefix}row>` }];
  });
}

function inRow(
  xml: string,
  { span, cells }: Row,
  fresh: readonly { readonly column: number; readonly text: string }[]
): Edit[] {
  let behind = "";
  const edits = fresh.flatMap(({ column, text }): Edit[] => {
    const next = cells.find((cell) => cell.column > column);
    if (next) return [{ from: next.span.start, to: next.span.start, text }];
    behind += text;
    return [];
  });
  return [...edits, ...append(xml, span, behind)];
}
