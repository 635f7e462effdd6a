/** How the sheets look. */
import type { CellSpec, SheetSpec } from "../../../src/xlsx/write";
import { area, BOX, day as dayOf, type Content } from "../../template-kit";

const HEAD = { ...BOX, font: { bold: true }, horizontal: "center", fill: "#E2EFDA" } as const;

/** Agency left, motto right; title, boxed table, signatures. */
export function sheet({ name, title, head, rows, widths, dates = [] }: Content): SheetSpec {
  const width = widths.length;
  const half = Math.ceil(width / 2);
  const pair = (left: string, right: string): CellSpec[] => [
    left,
    ...Array<null>(half - 1).fill(null),
    right,
  ];
  const top: CellSpec[][] = [
    pair("ỦY BAN NHÂN DÂN HUYỆN NHÀ BÈ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    pair("TRƯỜNG MẦM NON MẠ NON", "Độc lập - Tự do - Hạnh phúc"),
    [],
    [title],
    ["(Kèm theo báo cáo công tác cải cách hành chính năm 2024)"],
    [],
  ];
  const first = top.length;
  const last = first + rows.length;
  const gap = Array<null>(Math.max(0, width - 3)).fill(null);
  return {
    name,
    rows: [
      ...top,
      head,
      ...rows,
      [],
      [null, "Người lập biểu", ...gap, "HIỆU TRƯỞNG"],
      [null, "(Ký, ghi rõ họ tên)", ...gap, "(Ký tên, đóng dấu)"],
    ],
    merges: [
      ...[0, 1].flatMap((row) => [area(row, 0, row, half - 1), area(row, half, row, width - 1)]),
      area(3, 0, 3, width - 1),
      area(4, 0, 4, width - 1),
    ].filter(({ left, right }) => left < right),
    styles: [
      { area: area(0, 0, 1, width - 1), style: { font: { bold: true }, horizontal: "center" } },
      { area: area(3, 0, 3, width - 1), style: { font: { bold: true, size: 14 }, horizontal: "center" } },
      { area: area(4, 0, 4, width - 1), style: { font: { italic: true }, horizontal: "center" } },
      { area: area(first, 0, first, width - 1), style: HEAD },
      { area: area(first + 1, 0, last, width - 1), style: BOX },
      ...dates.map((column) => ({
        area: area(first + 1, column, last, column),
        style: { numberFormat: "dd/mm/yyyy" },
      })),
    ],
    columnWidths: widths,
    freeze: { rows: first + 1, columns: 0 },
  };
}

/** Serial of a day of 2024, the year that all sheets are of. */
export const day = (month: number, date: number): number => dayOf(2024, month, date);
