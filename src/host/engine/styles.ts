/** Between a file's cell styles and the grid's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLine, CellStyle } from "../../xlsx/types";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const lineOf = (line: BorderLine | undefined): IBorderStyleData | undefined =>
  line && { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color ?? "#000000" } };

function bordersOf(border: NonNullable<CellStyle["border"]>): IBorderData {
  const sides = {
    t: lineOf(border.top),
    b: lineOf(border.bottom),
    l: lineOf(border.left),
    r: lineOf(border.right),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
}

/** Font, fill, border and number format. */
export function toStyleBase(style: Partial<CellStyle>): IStyleBase {
  const { font, fill, border, numberFormat } = style;
  return {
    ...(font?.name && { ff: font.name }),
    ...(font?.size && { fs: font.size }),
    ...(font?.bold && { bl: BooleanNumber.TRUE }),
    ...(font?.italic && { it: BooleanNumber.TRUE }),
    ...(font?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font?.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(font?.color && { cl: { rgb: font.color } }),
    ...(fill && { bg: { rgb: fill } }),
    ...(border && { bd: bordersOf(border) }),
    ...(numberFormat && numberFormat !== "General" && { n: { pattern: numberFormat } }),
  };
}

export function toStyleData(style: Partial<CellStyle>): IStyleData {
  const { horizontal, vertical, wrap, rotation } = style;
  return {
    ...toStyleBase(style),
    ...(horizontal && HORIZONTAL[horizontal] !== undefined && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && VERTICAL[vertical] !== undefined && { vt: VERTICAL[vertical] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    // 91 to 180 in a file turn clockwise, 255 stands letters on one another.
    ...(rotation && {
      tr:
        rotation === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: rotation > 90 ? rotation - 90 : -rotation },
    }),
  };
}
