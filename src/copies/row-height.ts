/** How high a row has to be: not every program works it out when it opens a file. */
import { REPORT_LOOKS, type ReportRow } from "../marks";
import type { ReportCellLook } from "../marks/report-look";

/** Points. */
const [LINE, LEAST] = [17, 16];
const MOST_HEIGHT = 405;
const LINE_OF_SIZE = 1.4;
/** Of eleven points, with what is around words that do not fit. */
const [NARROW, WIDE, MARGIN] = [5.9, 12, 8];
/** Chinese characters and signs are twice as wide as letters. */
const IS_WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

const sizeOf = (name: keyof typeof REPORT_LOOKS): number | undefined => {
  const look: ReportCellLook = REPORT_LOOKS[name];
  return look.size;
};

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (IS_WIDE.test(letter) ? WIDE : NARROW), 0);

/** Points; undefined for a row without anything. */
export function heightOf(row: ReportRow, widths: readonly number[]): number | undefined {
  if (row.length === 0) return undefined;
  const lines = row.map((cell, column) => {
    const look: ReportCellLook = REPORT_LOOKS[cell?.look ?? "plain"];
    if (!cell || !look.wrap || typeof cell.text === "number") return 1;
    const room = Math.max(NARROW, (widths[column] ?? 0) - MARGIN);
    return cell.text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / room)), 0);
  });
  const most = Math.max(1, ...lines);
  const size = Math.max(0, ...row.map((cell) => (cell && sizeOf(cell.look)) ?? 0));
  return Math.min(MOST_HEIGHT, Math.max(LEAST, size * LINE_OF_SIZE, most > 1 ? most * LINE : 0));
}
