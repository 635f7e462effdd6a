/** How high a row has to be: not every program works it out when it opens a file. */
import { REPORT_LOOKS, type ReportRow } from "../marks";
import type { ReportCellLook } from "../marks/report-look";
import { NARROW, widthOf } from "../marks/text-width";

/** Points. */
const [LINE, LEAST] = [17, 16];
const MOST_HEIGHT = 405;
const LINE_OF_SIZE = 1.4;
/** What is around words that do not fit. */
const MARGIN = 8;

const sizeOf = (name: keyof typeof REPORT_LOOKS): number | undefined => {
  const look: ReportCellLook = REPORT_LOOKS[name];
  return look.size;
};

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
