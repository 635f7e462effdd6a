import { checkWorkbook } from "../../../src/check";
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

test("a share beside its count that may be 0.3 % or 30 % is asked about, whatever the count says", async () => {
  const values = [
    ["Năm học", "Tổng số học sinh", "Số học sinh bỏ học", "Tỷ lệ bỏ học (%)"],
    ["2015-2016", 500, 5, 0.3],
  ];
  const workbook = { sheets: [{ name: "A", values, merges: [] }] };
  const check = await checkWorkbook(workbook, { regulations: [SCHOOL_STANDARD], today: 42_551 });
  const stated = [...check.findings()].filter(({ rule }) => rule === "school-standard/6.1-2-stated");
  expect(stated.map(({ outcome, cell }) => `${outcome} ${cell ?? "-"}`)).toEqual(["unknown D2"]);
});
