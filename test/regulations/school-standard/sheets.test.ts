import { recognise, type CellValue } from "../../../src/sheets";
import { SCHOOL_STANDARD } from "../../../src/regulations/school-standard";

const records = (values: CellValue[][]): string[] =>
  recognise({ sheets: [{ name: "Lớp", values, merges: [] }] }, [SCHOOL_STANDARD]).sheets.flatMap(
    ({ tables }) => tables.map(({ table, firstRow, lastRow }) => `${table.record.id} ${firstRow}-${lastRow}`)
  );
const CLASSES: CellValue[][] = [
  ["STT", "Lớp", "Khối", "Sĩ số"],
  [1, "6A", 6, 45],
  [2, "7A", 7, 44],
];

test("a count beneath a list is a remark on it, no school of its own", () => {
  expect(records([...CLASSES, ["Tổng số học sinh: 89", null, null, null]])).toEqual(["class 2-3"]);
});

test("several figures beneath it are a school's", () => {
  const figures: CellValue[][] = [
    ["Tên trường: THCS A", null, null, null],
    ["Tổng số học sinh: 89", null, null, null],
  ];
  expect(records([...CLASSES, ...figures])).toEqual(["class 2-3", "school 4-5"]);
});
