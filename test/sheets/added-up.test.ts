/** Rows that are known as totals by what they add up to, whatever they are called. */
import type { CellValue } from "../../src/sheets";
import { recordsOf } from "../support/recognised";

const HEADS: CellValue[] = ["Lớp", "Chủ nhiệm", "Số học sinh"];
const SIXTH: CellValue[][] = [
  ["6A", "Cô Hà", 41],
  ["6B", "Thầy Tú", 43],
  ["6C", "Cô Mai", 42],
];
const SEVENTH: CellValue[][] = [
  ["7A", "Cô Lan", 45],
  ["7B", "Thầy An", 40],
];
const classes = (...rows: CellValue[][]) => recordsOf("school-standard", [HEADS, ...rows]);

test("totals of grades and of the school have no teacher, and are no classes", () => {
  expect(
    classes(...SIXTH, ["Khối 6", null, 126], ...SEVENTH, ["Khối 7", null, 85], ["Gộp lại", null, 211])
  ).toEqual([2, 3, 4, 6, 7]);
  expect(classes(...SIXTH, ["Ba lớp đầu cấp", null, 126], ...SEVENTH)).toEqual([2, 3, 4, 6, 7]);
});

test("what adds up to something else, or has a teacher, is a class", () => {
  expect(classes(...SIXTH, ["Lớp chọn", null, 46])).toEqual([2, 3, 4, 5]);
  expect(classes(...SIXTH, ["Lớp ghép", "Cô Vân", 126])).toEqual([2, 3, 4, 5]);
});

test("two may add up to a third by chance", () => {
  expect(classes(["A", "Cô Hà", 20], ["B", "Thầy Tú", 21], ["C", null, 41])).toEqual([2, 3, 4]);
});

test("one figure among noughts is no sum of theirs: a school may have as many drop-outs without a head named", () => {
  const rows: CellValue[][] = [
    ["Trường", "Hiệu trưởng", "Số học sinh bỏ học"],
    ["THCS A", "Cô Hà", 0],
    ["THCS B", "Thầy Tú", 0],
    ["THCS C", "Cô Mai", 1],
    ["THCS D", null, 1],
  ];
  expect(recordsOf("school-standard", rows)).toEqual([2, 3, 4, 5]);
});

test.each(["Tổng trường", "Tổng số trường", "Cả trường", "Tất cả các lớp"])(
  "“%s” is a total by its words, where no teachers are named",
  (name) => {
    const rows: CellValue[][] = [
      ["Lớp", "Sĩ số"],
      ["6A", 41],
      ["6B", 43],
      ["7A", 45],
      [name, 129],
    ];
    expect(recordsOf("school-standard", rows)).toEqual([2, 3, 4]);
  }
);

test("a letter where schools have their number begins a group with its figures, the first one too", () => {
  const rows: CellValue[][] = [
    ["STT", "Trường", "Tổng số lớp", "Tổng số HS", "Số phòng học"],
    ["A", "XÃ VÙNG THUẬN LỢI", 30, 980, 30],
    [1, "THCS Nguyễn Du", 16, 560, 16],
    [2, "THCS Lê Văn Tám", 14, 420, 14],
    ["B", "THỊ TRẤN", 12, 480, 12],
    [3, "THCS La Hai", 12, 480, 12],
  ];
  expect(recordsOf("school-standard", rows)).toEqual([3, 4, 6]);
});
