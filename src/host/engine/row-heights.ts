/**
 * Heights of rows whose file gives none: Excel makes them fit wrapped text as it opens the file. Widths are
 * reckoned in characters of the default font, as column widths are: near enough to read by.
 */
import type { CellStyle, SheetFile } from "../../xlsx/types";

/** A line of 11 points is 20 pixels high. */
const PIXELS_A_POINT = 20 / 11;
const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 8.43;
/** A letter to a digit, by which column widths are counted. */
const LETTER = 1.05;
const BOLD = 1.12;
/** Excel's tallest row, in pixels. */
const TALLEST = 546;

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu;
const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

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

/** Pixels of each row that the file leaves to Excel and whose wrapped text needs more than one line. */
export function wrappedHeights(sheet: SheetFile, styles: readonly CellStyle[]): Map<number, number> {
  const heights = new Map<number, number>();
  // Excel does not fit rows to merged cells.
  const merged = (row: number, column: number): boolean =>
    sheet.merges.some((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  sheet.values.forEach((cells, row) => {
    if (sheet.rowHeights.has(row)) return;
    cells?.forEach((value, column) => {
      const style = styles[sheet.styleIds[row]?.[column] ?? 0];
      if (typeof value !== "string" || style?.wrap !== true) return;
      const size = style.font?.size ?? DEFAULT_SIZE;
      const width = ((sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) * DEFAULT_SIZE) / size;
      const lines = linesOf(value, width / (style.font?.bold === true ? BOLD : LETTER));
      if (lines < 2 || merged(row, column)) return;
      const pixels = Math.min(TALLEST, Math.round(lines * size * PIXELS_A_POINT));
      heights.set(row, Math.max(heights.get(row) ?? 0, pixels));
    });
  });
  return heights;
}
