/** Excel's names for looks, and the grid's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  ColorKit,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { invalidArgument } from "./document";

/** "#rrggbb", "red", "rgb(…)" -> "#RRGGBB". */
export function readColor(value: unknown): string {
  const color = new ColorKit(String(value));
  if (!color.isValid) throw invalidArgument();
  return color.toHexString(false).toUpperCase();
}

export const showColor = (color: Nullable<string>, otherwise: string): string =>
  color ? readColor(color) : otherwise;

const LINES: readonly (readonly [string, string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

export function showLine(line: Nullable<IBorderStyleData>): Line {
  const found = line && LINES.find(([, , type]) => type === line.s);
  if (!line || !found) return NO_LINE;
  return { style: found[0], weight: found[1], color: showColor(line.cl.rgb, "#000000") };
}

export function readLine({ style, weight, color }: Line): IBorderStyleData | null {
  if (style === "None") return null;
  const found = LINES.find(([s, w]) => s === style && w === weight) ?? LINES.find(([s]) => s === style);
  if (!found) throw invalidArgument();
  return { s: found[2], cl: { rgb: color } };
}

/** Keys of a border in the grid's styles. */
export type Side = "t" | "b" | "l" | "r";

export const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
};

export const withSide = (side: Side, line: IBorderStyleData | null): IStyleBase => ({
  bd: { [side]: line } as IBorderData,
});

const H_NAMES: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];
const V_NAMES: readonly (readonly [string, VerticalAlign])[] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

const pick = <T>(names: readonly (readonly [string, T])[], name: unknown): T => {
  const found = names.find(([known]) => known === name);
  if (!found) throw invalidArgument();
  return found[1];
};

const flag = (value: unknown): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A property of a look: how it is read from a cell's style, and what a new value changes. */
export interface StyleProperty {
  read(style: IStyleData): unknown;
  write(value: unknown): IStyleData;
}

/** Names as in "font.bold", "fill.color", "wrapText". */
export const STYLE_PROPERTIES: Readonly<Record<string, StyleProperty>> = {
  "font.bold": { read: (s) => s.bl === BooleanNumber.TRUE, write: (v) => ({ bl: flag(v) }) },
  "font.italic": { read: (s) => s.it === BooleanNumber.TRUE, write: (v) => ({ it: flag(v) }) },
  "font.strikethrough": {
    read: (s) => s.st?.s === BooleanNumber.TRUE,
    write: (v) => ({ st: { s: flag(v) } }),
  },
  "font.underline": {
    read: (s) => (s.ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
    write: (v) => ({ ul: { s: flag(v !== "None") } }),
  },
  "font.color": {
    read: (s) => showColor(s.cl?.rgb, "#000000"),
    write: (v) => ({ cl: { rgb: readColor(v) } }),
  },
  "font.name": { read: (s) => s.ff ?? "Calibri", write: (v) => ({ ff: String(v) }) },
  "font.size": { read: (s) => s.fs ?? 11, write: (v) => ({ fs: Number(v) }) },
  "fill.color": {
    read: (s) => showColor(s.bg?.rgb, "#FFFFFF"),
    write: (v) => ({ bg: v === "" ? null : { rgb: readColor(v) } }),
  },
  wrapText: {
    read: (s) => s.tb === WrapStrategy.WRAP,
    write: (v) => ({ tb: v ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  },
  horizontalAlignment: {
    read: (s) =>
      H_NAMES.find(([, align]) => align === (s.ht ?? HorizontalAlign.UNSPECIFIED))?.[0] ?? "General",
    write: (v) => ({ ht: pick(H_NAMES, v) }),
  },
  verticalAlignment: {
    read: (s) => V_NAMES.find(([, align]) => align === (s.vt ?? VerticalAlign.BOTTOM))?.[0] ?? "Bottom",
    write: (v) => ({ vt: pick(V_NAMES, v) }),
  },
};
