/** Regulations of a few fields, and sheets that are read by them. */
import type { Field } from "../../src/rules";
import { recognise, type CellValue, type Mapping, type ReadTable, type SheetData } from "../../src/sheets";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const twins = (id: string, labels: string[], more: Partial<Field> = {}): Field[] => [
  field(id, "count", labels, { twin: `${id}Share`, whole: "pupils", ...more }),
  field(`${id}Share`, "share", labels, { twin: id, whole: "pupils", ...more }),
];
const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số", "Tổng số học sinh"]),
    field("founded", "date", ["Ngày thành lập"]),
    ...twins("good", [], { scale: "grade", under: [{ groups: ["Học lực"], labels: ["Giỏi"] }] }),
    ...twins("fair", [], { scale: "grade", under: [{ groups: ["Học lực"], labels: ["Khá"] }] }),
    ...twins("kind", [], { scale: "conduct", under: [{ groups: ["Hạnh kiểm"], labels: ["Khá"] }] }),
    ...twins("left", ["Học sinh bỏ học", "bỏ học"]),
    field("room", "yesNo", ["Phòng truyền thống của nhà trường"]),
    field("area", "number", ["Diện tích sử dụng"], { unit: "m2/HS" }),
  ],
  { marks: ["pupils", "room"] }
);
const TEAM = record(
  "team",
  [
    field("colleague", "text", ["Санал өгсөн албан хаагч"]),
    field("ethics", "number", ["Хандлага, ёс зүй"]),
    field("work", "number", ["Багаар ажиллах"]),
  ],
  { layouts: ["table", "matrix"], marks: ["ethics", "work"] }
);
const ITEMS = [
  { code: "II.4", labels: ["Tỷ lệ số hóa hồ sơ của đơn vị"] },
  { code: "II.6.2", labels: ["CBCC sử dụng chữ ký số"] },
];
const INDICATOR = record(
  "indicator",
  [
    field("indicator", "choice", ["Chỉ tiêu"], { options: ITEMS }),
    field("done", "count", ["Số thực hiện"]),
    field("total", "count", ["Tổng số"]),
    field("rate", "share", ["Tỷ lệ", "Kết quả"]),
  ],
  { layouts: ["list"], items: { field: "indicator", options: ITEMS } }
);
export const TOY = regulation("toy", [CLASS, TEAM, INDICATOR]);
export const OTHER = regulation("other", [
  record("class", [field("class", "text", ["Lớp"]), field("marks", "number", ["Điểm"])]),
]);

export const sheet = (values: CellValue[][], more: Partial<SheetData> = {}): SheetData => ({
  name: "S",
  values,
  merges: [],
  ...more,
});
export const tablesOf = (
  values: CellValue[][],
  more: Partial<SheetData> = {},
  mapping?: Mapping
): readonly ReadTable[] =>
  recognise({ sheets: [sheet(values, more)] }, [TOY], { regulation: "toy", mapping }).sheets[0]?.tables ?? [];
export const columnsOf = (
  values: CellValue[][],
  more?: Partial<SheetData>
): Readonly<Record<string, string>> | undefined => tablesOf(values, more)[0]?.columns;
