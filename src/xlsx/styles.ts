/** The style part: cell formats by index, and the differential formats of conditional formatting. */
import { readColor } from "./colors";
import type { Package } from "./package";
import type { BorderLine, CellStyle } from "./types";
import { attribute, childOf, childrenOf, flag, numeric, type XmlNode } from "./xml";

/** Formats that a file names by number only (ECMA-376 18.8.30); dates in the form of an English Excel. */
const BUILTIN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: "yyyy/m/d",
  28: "yyyy/m/d",
  29: "yyyy/m/d",
  30: "m/d/yy",
  31: "yyyy/m/d",
  32: "h:mm",
  33: "h:mm:ss",
  36: "yyyy/m/d",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  50: "yyyy/m/d",
  51: "yyyy/m/d",
  52: "yyyy/m/d",
  53: "yyyy/m/d",
  54: "yyyy/m/d",
  57: "yyyy/m/d",
  58: "yyyy/m/d",
};

export interface StyleTable {
  /** By index of a cell's `s`. */
  readonly cells: readonly CellStyle[];
  /** By index of a rule's `dxfId`. */
  readonly differential: readonly Partial<CellStyle>[];
}

function readFont(node: XmlNode | undefined, theme: readonly string[]): CellStyle["font"] {
  if (!node) return undefined;
  const on = (name: string): boolean => {
    const child = childOf(node, name);
    return child !== undefined && flag(child.attributes, "val", true);
  };
  const underline = childOf(node, "u");
  const name = childOf(node, "name");
  const size = childOf(node, "sz");
  const color = readColor(childOf(node, "color"), theme);
  return {
    ...(name && { name: attribute(name.attributes, "val") }),
    ...(size && { size: numeric(size.attributes, "val") }),
    ...(on("b") && { bold: true }),
    ...(on("i") && { italic: true }),
    ...(underline && attribute(underline.attributes, "val") !== "none" && { underline: true }),
    ...(on("strike") && { strike: true }),
    ...(color && { color }),
  };
}

/** A solid fill shows its foreground; in a differential format Excel writes the background instead. */
function readFill(
  node: XmlNode | undefined,
  theme: readonly string[],
  differential: boolean
): string | undefined {
  const pattern = childOf(node, "patternFill");
  if (!pattern) return readColor(childOf(childOf(childOf(node, "gradientFill"), "stop"), "color"), theme);
  const kind = attribute(pattern.attributes, "patternType");
  if (kind === "none" || (kind === undefined && !differential)) return undefined;
  const front = readColor(childOf(pattern, "fgColor"), theme);
  const back = readColor(childOf(pattern, "bgColor"), theme);
  return differential ? (back ?? front) : (front ?? back);
}

function readBorder(node: XmlNode | undefined, theme: readonly string[]): CellStyle["border"] {
  if (!node) return undefined;
  const line = (...names: string[]): BorderLine | undefined => {
    const side = names.map((name) => childOf(node, name)).find((found) => found !== undefined);
    const style = side && attribute(side.attributes, "style");
    if (!side || style === undefined || style === "none") return undefined;
    return { style, color: readColor(childOf(side, "color"), theme) };
  };
  const sides = {
    top: line("top"),
    bottom: line("bottom"),
    left: line("left", "start"),
    right: line("right", "end"),
  };
  return Object.values(sides).some((side) => side !== undefined) ? sides : undefined;
}

/** Reads the part; a workbook without one has the default format only. */
export function readStyles(pack: Package, part: string | undefined, theme: readonly string[]): StyleTable {
  if (part === undefined || !pack.has(part))
    return { cells: [{ numberFormat: "General" }], differential: [] };
  const root = pack.tree(part);
  const formats = new Map<number, string>();
  for (const node of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    const id = numeric(node.attributes, "numFmtId");
    if (id !== undefined) formats.set(id, attribute(node.attributes, "formatCode") ?? "General");
  }
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((node) => readFont(node, theme));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((node) => readFill(node, theme, false));
  const borders = childrenOf(childOf(root, "borders"), "border").map((node) => readBorder(node, theme));
  const numberFormat = (id: number): string => formats.get(id) ?? BUILTIN[id] ?? "General";

  const cells = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const pick = <T>(list: readonly T[], name: string): T | undefined =>
      list[numeric(xf.attributes, name) ?? 0];
    const alignment = childOf(xf, "alignment")?.attributes;
    const protection = childOf(xf, "protection")?.attributes;
    const fill = pick(fills, "fillId");
    const border = pick(borders, "borderId");
    return {
      numberFormat: numberFormat(numeric(xf.attributes, "numFmtId") ?? 0),
      font: pick(fonts, "fontId"),
      ...(fill && { fill }),
      ...(border && { border }),
      ...alignmentOf(alignment),
      ...(!flag(protection, "locked", true) && { locked: false }),
    };
  });
  const differential = childrenOf(childOf(root, "dxfs"), "dxf").map((node): Partial<CellStyle> => {
    const format = childOf(node, "numFmt");
    const code = format && attribute(format.attributes, "formatCode");
    const fill = readFill(childOf(node, "fill"), theme, true);
    return {
      ...(code !== undefined && { numberFormat: code }),
      font: readFont(childOf(node, "font"), theme),
      ...(fill && { fill }),
      border: readBorder(childOf(node, "border"), theme),
    };
  });
  return { cells: cells.length > 0 ? cells : [{ numberFormat: "General" }], differential };
}

function alignmentOf(raw: string | undefined): Partial<CellStyle> {
  if (raw === undefined) return {};
  const horizontal = attribute(raw, "horizontal");
  const vertical = attribute(raw, "vertical");
  const rotation = numeric(raw, "textRotation");
  return {
    ...(horizontal && horizontal !== "general" && { horizontal }),
    ...(vertical && { vertical }),
    ...(flag(raw, "wrapText") && { wrap: true }),
    ...(rotation && { rotation }),
  };
}
