/** How the sheets look. */
import type { CellSpec, SheetSpec } from "../../../src/xlsx/write";
import { area } from "../../template-kit";

/** How heads are written. */
export const bold = { font: { bold: true }, horizontal: "center" } as const;
/** A title over so many columns. */
export const titled = (
  title: string,
  width: number
): Pick<SheetSpec, "merges" | "styles"> & { rows: CellSpec[][] } => ({
  rows: [[title]],
  merges: [area(0, 0, 0, width - 1)],
  styles: [{ area: area(0, 0, 0, 0), style: { font: { bold: true, size: 16 }, horizontal: "center" } }],
});
/** Who filled it in, and who answers for it. */
export const FOOT: CellSpec[][] = [
  [],
  ["填表人（签字）：", null, null, "负责人（签字）：", null, null, "年    月    日"],
];

/** Title, header, rows, and who filled them in. */
export function listed(
  name: string,
  title: string,
  head: string[],
  rows: CellSpec[][],
  foot: CellSpec[][] = []
): SheetSpec {
  const top = titled(title, head.length);
  return {
    ...top,
    name,
    rows: [...top.rows, head, ...rows, ...foot],
    styles: [...(top.styles ?? []), { area: area(1, 0, 1, head.length - 1), style: { ...bold, wrap: true } }],
    columnWidths: head.map(() => 14),
    freeze: { rows: 2, columns: 0 },
  };
}
