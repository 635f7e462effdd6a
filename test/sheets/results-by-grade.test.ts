/** A school's results by grade: the total beneath the grades is the school's, whose it is the title may say. */
import type { CellValue } from "../../src/sheets";
import { sheetOf, tablesOf } from "../support/recognised";

const HEADS: CellValue[][] = [
  ["Khối lớp", "Số lớp", "Tổng số HS", "Giỏi", null, "Khá", null],
  [null, null, null, "SL", "%", "SL", "%"],
];
const ROWS: CellValue[][] = [
  ["Khối 10", 10, 420, 12, 2.86, 150, 35.71],
  ["     Trong đó: Nữ", null, 214, 8, 3.74, 86, 40.19],
  ["Khối 11", 9, 398, 11, 2.76, 142, 35.68],
  ["Khối 12", 9, 382, 13, 3.4, 133, 34.82],
  ["Toàn trường", 28, 1200, 36, 3, 425, 35.42],
  ["Cùng kỳ 2015-2016", 28, 1187, 38, 3.2, 430, 36.23],
];
/** Merged as offices do, beneath so many rows. */
const merges = (top: number): string[] =>
  [[0, 0, 1, 0], [0, 1, 1, 1], [0, 2, 1, 2], [0, 3, 0, 4], [0, 5, 0, 6]]
    .map(([t = 0, l = 0, b = 0, r = 0]) => `${t + top},${l},${b + top},${r}`); // prettier-ignore

test("counts and shares of the total are the school's, of what the section over the table names", () => {
  const [school] = tablesOf("school-standard", [["I. Học lực"], ...HEADS, ...ROWS], merges(1));
  expect(school?.columns).toEqual({
    grade10: "B4", grade11: "B6", grade12: "B7", classes: "B8", pupils: "C8",
    learningGood: "D8", learningGoodShare: "E8", learningFair: "F8", learningFairShare: "G8",
  }); // prettier-ignore
});

test("without the number of classes the grades’ rows give none", () => {
  const rows = [...HEADS, ...ROWS].map(([name = null, , ...rest]) => [name, ...rest]);
  const areas = ["1,0,2,0", "1,1,2,1", "1,2,1,3", "1,4,1,5"];
  const { tables } = sheetOf("school-standard", [["Thống kê học lực theo khối"], ...rows], areas);
  expect(tables[0]?.columns).toEqual({
    pupils: "B", learningGood: "C", learningGoodShare: "D", learningFair: "E", learningFairShare: "F",
  }); // prettier-ignore
});

test("a share by grade is the school’s beneath “Cộng”", () => {
  const [school] = tablesOf(
    "school-standard",
    [
      ["TT", "Chỉ số", "ĐVT", "Chia theo khối", null, null, "Cộng"],
      [null, null, null, 10, 11, 12],
      [1, "Bỏ học", "HS", 5, 3, 1, 9],
      [2, "Lưu ban", "HS", 30, 18, 3, 51],
      [3, "Tỷ lệ bỏ học", "%", 1.17, 0.75, 0.26, 0.74],
      [4, "Tỷ lệ lưu ban", "%", 7.04, 4.48, 0.78, 4.21],
    ],
    ["0,3,0,5", "0,0,1,0", "0,1,1,1", "0,2,1,2", "0,6,1,6"]
  );
  expect(school?.columns).toEqual({
    dropouts: "G3", repeaters: "G4", dropoutsShare: "G5", repeatersShare: "G6",
  }); // prettier-ignore
});

test("a sum beneath grades and years is of what the heading names", () => {
  const [school] = tablesOf("school-standard", [
    ["1. Số lớp"],
    ["Số lớp", "Năm học 2015-2016", "Năm học 2016-2017"],
    ["Khối lớp 6", 9, 11],
    ["Khối lớp 7", 9, 11],
    ["Cộng", 18, 22],
  ]);
  expect(school?.columns).toMatchObject({ grade6: "C3", grade7: "C4", classes: "C5" });
});
