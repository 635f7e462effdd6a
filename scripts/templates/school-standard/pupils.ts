/** Classes, and what their pupils reached. */
import type { SheetSpec } from "../../../src/xlsx/write";
import { area } from "../../template-kit";
import { sheet } from "./layout";

const CLASS_SIZES: readonly (readonly [number, readonly number[]])[] = [
  [6, [42, 41, 43]],
  [7, [40, 40, 41]],
  [8, [39, 45, 38]],
  [9, [37, 36, 38]],
];
const CLASSES = CLASS_SIZES.flatMap(([grade, sizes]) =>
  sizes.map((size, index) => ({ grade, name: `${grade}A${index + 1}`, size }))
);

export const classes = (): SheetSpec =>
  sheet({
    name: "Danh sách lớp",
    title: "DANH SÁCH LỚP VÀ SĨ SỐ HỌC SINH",
    head: [
      ["TT", "Khối", "Lớp", "Học sinh", null, "Ghi chú"],
      [null, null, null, "Sĩ số", "Nữ", null],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ],
    merges: [area(0, 3, 0, 4), ...[0, 1, 2, 5].map((column) => area(0, column, 1, column))],
    rows: [
      ...CLASSES.map(({ grade, name, size }, index) => [
        index + 1,
        grade,
        name,
        size,
        Math.floor(size / 2),
        null,
      ]),
      [null, "Tổng cộng", null, CLASSES.reduce((sum, { size }) => sum + size, 0), null, null],
    ],
    widths: [6, 14, 12, 12, 12, 24],
  });

/** Counts by school year: pupils, drop-outs, repeaters, giỏi … kém, tốt … yếu. */
const YEARS: readonly (readonly [string, ...number[]])[] = [
  ["2015-2016", 465, 3, 5, 42, 190, 218, 12, 3, 330, 110, 20, 5],
  ["2016-2017", 472, 4, 6, 45, 195, 217, 13, 2, 340, 108, 19, 5],
  ["2017-2018", 480, 4, 4, 50, 200, 216, 12, 2, 352, 105, 18, 5],
];

export const quality = (): SheetSpec =>
  sheet({
    name: "Chất lượng",
    title: "CHẤT LƯỢNG GIÁO DỤC QUA CÁC NĂM",
    note: "Từ năm học 2015-2016 đến năm học 2017-2018",
    head: [
      [
        "TT",
        "Năm học",
        "Tổng số học sinh",
        "Số HS bỏ học",
        "Số HS lưu ban",
        "Học lực",
        null,
        null,
        null,
        null,
        "Hạnh kiểm",
        null,
        null,
        null,
      ],
      [...Array<null>(5).fill(null), "Giỏi", "Khá", "TB", "Yếu", "Kém", "Tốt", "Khá", "TB", "Yếu"],
    ],
    merges: [
      area(0, 5, 0, 9),
      area(0, 10, 0, 13),
      ...[0, 1, 2, 3, 4].map((column) => area(0, column, 1, column)),
    ],
    rows: YEARS.map((row, index) => [index + 1, ...row]),
    widths: [6, 14, 12, 10, 10, 9, 9, 9, 9, 9, 9, 9, 9, 9],
  });
