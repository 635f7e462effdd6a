/** Colours of a workbook: direct, by theme and tint, or by the old palette. */
import type { Package } from "./package";
import { attribute, childOf, numeric, type XmlNode } from "./xml";

const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080".split(
    " "
  ),
  ..."0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC".split(" "),
  ..."FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

/** In the order in which a colour's `theme` counts: light and dark come in pairs, swapped. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " "
);
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Theme colours "RRGGBB" in the order of `theme` indices. */
export function readTheme(pack: Package, part: string | undefined): string[] {
  if (part === undefined || !pack.has(part)) return OFFICE_THEME;
  const scheme = childOf(childOf(pack.tree(part), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, i) => {
    const color = childOf(scheme, name)?.children[0];
    const value = color && (attribute(color.attributes, "lastClr") ?? attribute(color.attributes, "val"));
    return value !== undefined && /^[0-9a-fA-F]{6}$/.test(value) ? value : OFFICE_THEME[i]!;
  });
}

/** Lightens (tint above 0) or darkens, as the specification says: on the lightness of HLS. */
function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((i) => parseInt(rgb.slice(i, i + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const spread = saturation * (1 - Math.abs(2 * target - 1));
  const channel = (value: number): string => {
    const share = chroma === 0 ? 0 : (value - min) / chroma;
    const level = Math.round(255 * (target - spread / 2 + share * spread));
    return Math.min(255, Math.max(0, level)).toString(16).padStart(2, "0").toUpperCase();
  };
  return channel(r) + channel(g) + channel(b);
}

/** "#RRGGBB", or undefined for an absent or automatic colour. */
export function readColor(node: XmlNode | undefined, theme: readonly string[]): string | undefined {
  if (!node) return undefined;
  const rgb = attribute(node.attributes, "rgb");
  const themed = numeric(node.attributes, "theme");
  const indexed = numeric(node.attributes, "indexed");
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : themed !== undefined
        ? theme[themed]
        : indexed !== undefined
          ? PALETTE[indexed]
          : undefined;
  if (base === undefined || !/^[0-9a-fA-F]{6}$/.test(base)) return undefined;
  const tint = numeric(node.attributes, "tint") ?? 0;
  return `#${tint === 0 ? base.toUpperCase() : tinted(base, tint)}`;
}
