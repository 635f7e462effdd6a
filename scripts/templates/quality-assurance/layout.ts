/** How the sheets look. */
import type { SheetSpec } from "../../../src/xlsx/write";
import { area, BOX, type Content } from "../../template-kit";

export const HEAD = { ...BOX, font: { bold: true }, horizontal: "center", fill: "#FCE4D6" } as const;
export const TITLE = { font: { bold: true, size: 16 }, horizontal: "center" } as const;
/** The college whose dossier it is. */
export const COLLEGE = "泉州轻工职业学院";

/** Annex number, title, boxed table, who filled it in. */
export function sheet({
  name,
  title,
  head,
  rows,
  widths,
  dates = [],
  merges = [],
}: Content & Pick<SheetSpec, "merges">): SheetSpec {
  const right = widths.length - 1;
  const last = 3 + rows.length;
  return {
    name,
    rows: [["附件"], [title], [], head, ...rows, [], ["填表人：", null, "审核人：", null]],
    merges: [area(1, 0, 1, right), ...merges],
    styles: [
      { area: area(1, 0, 1, right), style: TITLE },
      { area: area(3, 0, 3, right), style: HEAD },
      { area: area(4, 0, last, right), style: BOX },
      ...dates.map((column) => ({
        area: area(4, column, last, column),
        style: { numberFormat: 'yyyy"年"m"月"d"日"' },
      })),
    ],
    columnWidths: widths,
    freeze: { rows: 4, columns: 0 },
  };
}
