import type { CSSProperties } from "preact";
import { LOOKS } from "../../marks";
import type { BorderLine } from "../../xlsx/types";
import type { PlacedCell } from "./layout";
import { placedAt } from "./pixels";

const LINES: Readonly<Record<string, string>> = {
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dotted: "1px dotted",
  hair: "1px dotted",
  dashed: "1px dashed",
  mediumDashed: "2px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
};
const MARK_LINES = { Continuous: "1px solid", Dash: "1px dashed", Dot: "1px dotted" } as const;

const lineOf = (line: BorderLine | undefined): string | undefined =>
  line && `${LINES[line.style] ?? "1px solid"} ${line.color ?? "#000000"}`;

const VERTICAL: Readonly<Record<string, string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
};
const HORIZONTAL: Readonly<Record<string, string>> = {
  center: "center",
  centerContinuous: "center",
  right: "right",
  left: "left",
  justify: "justify",
};

/** A cell's box: its lines lie on those of the grid. A mark lies over the cell's own look, as in Excel. */
export function boxStyle({ left, top, width, height, shown }: PlacedCell): CSSProperties {
  const { style, mark } = shown;
  const look = mark && LOOKS[mark];
  const line = look && `${MARK_LINES[look.lineStyle]} ${look.line}`;
  const { border } = style;
  return {
    ...placedAt({ left: left - 1, top: top - 1, width: width + 1, height: height + 1 }),
    background: look?.fill ?? style.fill,
    borderTop: line ?? lineOf(border?.top),
    borderRight: line ?? lineOf(border?.right),
    borderBottom: line ?? lineOf(border?.bottom),
    borderLeft: line ?? lineOf(border?.left),
    alignItems: VERTICAL[style.vertical ?? "bottom"] ?? "flex-end",
  };
}

/** A cell's text within its box. */
export function textStyle({ width, textWidth, shown }: PlacedCell): CSSProperties {
  const { style, mark, align } = shown;
  const { font } = style;
  const lines = [font?.underline && "underline", font?.strike && "line-through"].filter(Boolean).join(" ");
  return {
    width: textWidth > width ? `${textWidth}px` : "100%",
    flex: "none",
    textAlign: HORIZONTAL[style.horizontal ?? ""] ?? align,
    color: mark ? LOOKS[mark].font : font?.color,
    fontFamily:
      font?.name === undefined ? undefined : `"${font.name.replace(/["\\]/g, "")}", var(--sheetFont)`,
    fontSize: `${Math.min(72, font?.size ?? 11)}pt`,
    fontWeight: font?.bold ? 700 : undefined,
    fontStyle: font?.italic ? "italic" : undefined,
    textDecoration: lines || undefined,
    whiteSpace: style.wrap || shown.text.includes("\n") ? "pre-wrap" : "pre",
  };
}
