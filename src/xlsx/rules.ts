/** What a sheet says beside its cells: conditional formats, validations, protection, panes. */
import { MAX_COLUMNS, parseArea } from "./a1";
import { readColor } from "./colors";
import type { StyleTable } from "./styles";
import type { Area } from "../sheets/matrix";
import type { ConditionalFormatFile, DataValidationFile, ProtectionFile, SheetFile } from "./types";
import { attribute, childOf, childrenOf, flag, numeric, type XmlNode } from "./xml";

/** "A1:B2 D4" -> areas; what is no address is left out. */
export const readAreas = (list: string | undefined): Area[] =>
  (list ?? "").split(/\s+/).flatMap((address) => parseArea(address) ?? []);

export function readConditionalFormats(
  nodes: readonly XmlNode[],
  styles: StyleTable,
  theme: readonly string[]
): ConditionalFormatFile[] {
  return nodes.flatMap((node) => {
    const areas = readAreas(attribute(node.attributes, "sqref"));
    return childrenOf(node, "cfRule").map((rule): ConditionalFormatFile => {
      const operator = attribute(rule.attributes, "operator");
      const text = attribute(rule.attributes, "text");
      const style = styles.differential[numeric(rule.attributes, "dxfId") ?? -1];
      const colors = childOf(rule, "colorScale");
      return {
        areas,
        type: attribute(rule.attributes, "type") ?? "expression",
        priority: numeric(rule.attributes, "priority") ?? 1,
        stopIfTrue: flag(rule.attributes, "stopIfTrue"),
        formulas: childrenOf(rule, "formula").map((formula) => formula.text),
        ...(operator && { operator }),
        ...(text !== undefined && { text }),
        ...(style && { style }),
        ...(colors && { scale: readScale(colors, theme) }),
      };
    });
  });
}

function readScale(node: XmlNode, theme: readonly string[]): NonNullable<ConditionalFormatFile["scale"]> {
  const colors = childrenOf(node, "color");
  return childrenOf(node, "cfvo").map((point, i) => ({
    kind: attribute(point.attributes, "type") ?? "num",
    value: attribute(point.attributes, "val"),
    color: readColor(colors[i], theme),
  }));
}

export function readValidations(node: XmlNode | undefined): DataValidationFile[] {
  return childrenOf(node, "dataValidation").map((rule) => {
    const get = (name: string): string | undefined => attribute(rule.attributes, name);
    return {
      areas: readAreas(get("sqref")),
      type: get("type") ?? "none",
      allowBlank: flag(rule.attributes, "allowBlank"),
      operator: get("operator"),
      formula1: childOf(rule, "formula1")?.text,
      formula2: childOf(rule, "formula2")?.text,
      errorTitle: get("errorTitle"),
      error: get("error"),
      promptTitle: get("promptTitle"),
      prompt: get("prompt"),
    };
  });
}

/** In the file an attribute of 1 forbids; formatting and structure are forbidden by default. */
export function readProtection(node: XmlNode | undefined): ProtectionFile | undefined {
  if (!node || !flag(node.attributes, "sheet")) return undefined;
  const allowed = (name: string): boolean => !flag(node.attributes, name, true);
  return {
    allowFormatCells: allowed("formatCells"),
    allowFormatColumns: allowed("formatColumns"),
    allowFormatRows: allowed("formatRows"),
    allowInsertRows: allowed("insertRows"),
    allowDeleteRows: allowed("deleteRows"),
    allowSort: allowed("sort"),
    allowAutoFilter: allowed("autoFilter"),
  };
}

export function readFreeze(views: XmlNode | undefined): SheetFile["freeze"] {
  const pane = childOf(childOf(views, "sheetView"), "pane");
  if (!pane || !/frozen/i.test(attribute(pane.attributes, "state") ?? "")) return undefined;
  return {
    rows: numeric(pane.attributes, "ySplit") ?? 0,
    columns: numeric(pane.attributes, "xSplit") ?? 0,
  };
}

export function readColumns(node: XmlNode | undefined): {
  widths: Map<number, number>;
  hidden: Set<number>;
} {
  const widths = new Map<number, number>();
  const hidden = new Set<number>();
  let entries = 0;
  for (const col of childrenOf(node, "col")) {
    const from = (numeric(col.attributes, "min") ?? 1) - 1;
    // A "rest of the sheet" entry reaches column 16,384: nobody shows that many.
    // Files that name columns more than once are damaged; those entries are enough for a whole sheet.
    if (entries++ >= MAX_COLUMNS) break;
    const to = Math.min((numeric(col.attributes, "max") ?? from + 1) - 1, from + 255);
    const width = numeric(col.attributes, "width");
    for (let c = from; c <= to; c++) {
      if (width !== undefined) widths.set(c, width);
      if (flag(col.attributes, "hidden")) hidden.add(c);
    }
  }
  return { widths, hidden };
}
