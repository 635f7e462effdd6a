/** A school's workbook as it is written by hand: two classes too large, a blank, a figure with its unit, a total. */
import { writeFile } from "node:fs/promises";
import { writeWorkbook } from "../../../src/xlsx/write";

/** The sheet that a person looks at. */
export const SHEET = "Lớp học";
/** Its list of classes, without the total. */
export const CLASSES = [
  ["PHÒNG GD&ĐT HUYỆN A"],
  ["DANH SÁCH LỚP NĂM HỌC 2017-2018"],
  [],
  ["STT", "Lớp", "Khối", "Sĩ số"],
  [1, "6A", 6, 44],
  [2, "6B", 6, 47],
  [3, "7A", 7, 45],
  [4, "7B", 7, null],
  [5, "8A", 8, "46 HS"],
];
const rows = [...CLASSES, ["Tổng cộng", null, null, { formula: "SUM(D5:D9)", result: 136 }]];
const years = [
  ["Năm học", "Tỷ lệ học sinh bỏ học", "Tỷ lệ học sinh lưu ban"],
  ["2016-2017", 0.005, 0.01],
  ["2017-2018", 0.015, 0.01],
];
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** Writes it to a file: classes, and what became of the pupils in two years. */
export async function writeSchool(file: string): Promise<void> {
  const sheets = [
    {
      name: SHEET,
      rows,
      merges: [area(1, 0, 1, 3)],
      styles: [{ area: area(3, 0, 3, 3), style: { font: { bold: true }, fill: "#DDEBF7" } }],
      freeze: { rows: 4, columns: 0 },
    },
    { name: "Các năm", rows: years, styles: [{ area: area(1, 1, 2, 2), style: { numberFormat: "0.0%" } }] },
  ];
  await writeFile(file, await writeWorkbook({ sheets }));
}
