/** How the sheets look. */
import type { CellSpec, SheetSpec } from "../../../src/xlsx/write";
import { area, BOX } from "../../template-kit";

const HEAD = { ...BOX, font: { bold: true }, horizontal: "center", fill: "#DDEBF7" } as const;

/** Agency left, motto right, the sheet's title beneath. */
function letterhead(
  width: number,
  title: string,
  note: string
): Pick<SheetSpec, "merges" | "styles"> & { rows: CellSpec[][] } {
  const half = Math.ceil(width / 2);
  const pair = (left: string, right: string): CellSpec[] => [
    left,
    ...Array<null>(half - 1).fill(null),
    right,
  ];
  return {
    rows: [
      pair("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO ĐỨC LINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      pair("TRƯỜNG THCS NGUYỄN DU", "Độc lập - Tự do - Hạnh phúc"),
      [],
      [title],
      [note],
      [],
    ],
    merges: [
      ...[0, 1]
        .flatMap((row) => [area(row, 0, row, half - 1), area(row, half, row, width - 1)])
        .filter((m) => m.left < m.right),
      area(3, 0, 3, width - 1),
      area(4, 0, 4, width - 1),
    ],
    styles: [
      { area: area(0, 0, 1, width - 1), style: { font: { bold: true }, horizontal: "center" } },
      { area: area(3, 0, 3, width - 1), style: { font: { bold: true, size: 14 }, horizontal: "center" } },
      { area: area(4, 0, 4, width - 1), style: { font: { italic: true }, horizontal: "center" } },
    ],
  };
}

const signatures = (width: number): CellSpec[][] => {
  const gap = Array<null>(Math.max(0, width - 3)).fill(null);
  return [
    [],
    [null, "Người lập biểu", ...gap, "HIỆU TRƯỞNG"],
    [null, "(Ký, ghi rõ họ tên)", ...gap, "(Ký tên, đóng dấu)"],
  ];
};

interface Content {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly head: readonly (readonly CellSpec[])[];
  readonly merges?: SheetSpec["merges"];
  readonly rows: readonly (readonly CellSpec[])[];
  readonly widths: readonly number[];
}

/** A letterhead, a boxed table, signatures. Merges are counted from the head's first row. */
export function sheet({
  name,
  title,
  note = "Năm học 2017-2018",
  head,
  merges = [],
  rows,
  widths,
}: Content): SheetSpec {
  const width = widths.length;
  const top = letterhead(width, title, note);
  const first = top.rows.length;
  const body = first + head.length;
  return {
    name,
    rows: [...top.rows, ...head, ...rows, ...signatures(width)],
    merges: [
      ...(top.merges ?? []),
      ...merges.map((m) => area(m.top + first, m.left, m.bottom + first, m.right)),
    ],
    styles: [
      ...(top.styles ?? []),
      { area: area(first, 0, body - 1, width - 1), style: HEAD },
      { area: area(body, 0, body + rows.length - 1, width - 1), style: BOX },
    ],
    columnWidths: widths,
    freeze: { rows: body, columns: 0 },
  };
}
