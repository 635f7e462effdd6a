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

const AWARDS: CellValue[] = ["STT", "Số quyết định", "Ngày ký", "Họ và tên", "Lớp"];
test.each<[string, string, CellValue[][], string[]]>([
  ["awards", "SỔ QUYẾT ĐỊNH KHEN THƯỞNG", [AWARDS, [1, "20/QĐ-THCS", 42_493, "Võ Hữu Tuấn", "8A1"]], []],
  [
    "recognitions",
    "QUYẾT ĐỊNH CÔNG NHẬN TRƯỜNG ĐẠT CHUẨN QUỐC GIA",
    [
      ["STT", "Trường", "Số quyết định", "Ngày ký"],
      [1, "THCS Ea Phê", "2201/QĐ-UBND", 41_182],
    ],
    ["recognition 4-4"],
  ],
  [
    "a school's games",
    "KẾT QUẢ THI ĐẤU BÓNG ĐÁ CÁC LỚP",
    [
      ["STT", "Lớp", "Khối", "Số trận thắng"],
      [1, "6A", 6, 3],
      [2, "7A", 7, 1],
    ],
    [],
  ],
])("decisions and lists of classes are told by what their title says: %s", (_, title, rows, expected) =>
  expect(records([[title], [null], ...rows])).toEqual(expected)
);

test("how many are rated is a school's pupils, and a heading over the grades", () => {
  const values: CellValue[][] = [
    ["Số TT", "Nội dung", "Toàn trường", "Khối 10"],
    ["I", "Học sinh xếp loại học lực", 935, 330],
    [1, "Loại giỏi", 28, 6],
    [2, "Loại khá", 328, 98],
    ["II", "Học sinh xếp loại hạnh kiểm", 935, 330],
    [1, "Loại tốt", 610, 196],
    [2, "Loại khá", 245, 108],
  ];
  const workbook = { sheets: [{ name: "A", values, merges: [] }] };
  const [read] = recognise(workbook, [SCHOOL_STANDARD]).sheets.flatMap(({ tables }) => tables);
  expect(read?.columns).toMatchObject({
    pupils: "C2",
    learningGood: "C3",
    learningFair: "C4",
    conductGood: "C6",
    conductFair: "C7",
  });
});
