/**
 * Heights of rows that nobody gave one: Excel makes them fit large letters and wrapped text as it opens a file, and
 * where an add-in asks for it. Widths are reckoned in characters of the default font, as column widths are: near enough to read by.
 */
import type { CellStyle, SheetFile } from "../../xlsx/types";

/** A line of 11 points is 20 pixels high. */
const PIXELS_A_POINT = 20 / 11;
const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 8.43;
/** Of a row of 11 points, in pixels. */
export const DEFAULT_HEIGHT = 20;
/** A letter to a digit, by which column widths are counted. */
const LETTER = 1.05;
const BOLD = 1.12;
/** Excel's tallest row, in pixels. */
const TALLEST = 546;

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu;
/** Letters that are a little wider than Latin ones, on the average. */
const BROAD = /[\u0400-\u04ff]/g;
const BROAD_MORE = 0.15;
const widthOf = (text: string): number =>
  text.length + (text.match(WIDE)?.length ?? 0) + BROAD_MORE * (text.match(BROAD)?.length ?? 0);

/** Lines that a text takes in a column so wide: words stay whole, CJK breaks anywhere. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.match(/[^\s\u2e80-\u9fff]+\s*|[\u2e80-\u9fff]|\s+/gu) ?? []) {
      const length = widthOf(word.trimEnd());
      if (used > 0 && used + length > width) {
        lines += 1;
        used = 0;
      }
      const broken = Math.max(0, Math.ceil(length / width) - 1);
      lines += broken;
      used += widthOf(word) - broken * width;
    }
  }
  return lines;
}

interface Letters {
  readonly size?: number;
  readonly bold?: boolean;
}

/** Pixels that a wrapped text takes in a column so wide, in characters; undefined where one line is enough. */
export function wrappedHeight(
  text: string,
  { size = DEFAULT_SIZE, bold }: Letters,
  width: number
): number | undefined {
  const room = (width * DEFAULT_SIZE) / size / (bold === true ? BOLD : LETTER);
  // Most texts of a long list are short.
  if (2 * text.length <= room && !text.includes("\n")) return undefined;
  const lines = linesOf(text, room);
  return lines < 2 ? undefined : Math.min(TALLEST, Math.round(lines * size * PIXELS_A_POINT));
}

/** Pixels of a line of letters of a size, in points. */
export const lineHeight = (size = DEFAULT_SIZE): number => Math.round(size * PIXELS_A_POINT);

/** Pixels of each row that the file leaves to Excel and that needs more than a line of the default font. */
export function neededHeights(sheet: SheetFile, styles: readonly CellStyle[]): Map<number, number> {
  const heights = new Map<number, number>();
  // Of merged cells Excel fits rows to the letters, not to lines.
  const merged = (row: number, column: number): boolean =>
    sheet.merges.some((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  sheet.values.forEach((cells, row) => {
    if (sheet.rowHeights.has(row)) return;
    cells?.forEach((value, column) => {
      if (value === null) return;
      const style = styles[sheet.styleIds[row]?.[column] ?? 0];
      const line = Math.min(TALLEST, lineHeight(style?.font?.size));
      const width = sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
      const isWrapped = typeof value === "string" && style?.wrap === true;
      const wrapped = isWrapped ? wrappedHeight(value, style.font ?? {}, width) : undefined;
      const pixels = wrapped !== undefined && !merged(row, column) ? wrapped : line;
      if (pixels > (heights.get(row) ?? DEFAULT_HEIGHT)) heights.set(row, pixels);
    });
  });
  return heights;
}
