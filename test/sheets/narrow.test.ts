/** Narrow fields that stand for a general one, groups worded otherwise, and days that nobody has named. */
import type { CellValue } from "../../src/sheets";
import { tablesOf } from "../support/recognised";

const CANDIDATES: CellValue[][] = [
  ["24140105201007", "畅文斌", "高起本"],
  ["24140105201014", "申玉洁", "高起专"],
  ["24140105201021", "暴国庆", "高起专"],
];
const columnsOf = (heads: readonly string[], ...more: readonly (readonly CellValue[])[]) =>
  tablesOf("adult-admission", [
    ["考生号", "姓名", "报考层次", ...heads],
    ...CANDIDATES.map((row, at) => [...row, ...(more[at] ?? [])]),
  ])[0]?.columns;

describe("a narrow field is the general one where a sheet has nothing else of it", () => {
  test("one paper of mathematics is mathematics, two are themselves", () => {
    expect(columnsOf(["数学（理）"], [88], [61], [52])).toMatchObject({ math: "D" });
    const both = columnsOf(["数学（文）", "数学（理）"], [88, null], [null, 61], [52, null]);
    expect(both).toMatchObject({ mathArts: "D", mathScience: "E" });
    expect(both).not.toHaveProperty("math");
  });

  test("照顾加分 is what its cells say: points, or grounds, or both", () => {
    expect(columnsOf(["照顾加分"], [20], ["无"], ["+20分"])).toMatchObject({ bonus: "D" });
    expect(columnsOf(["照顾加分"], ["年满25周岁"], ["无"], ["退役士兵"])).toMatchObject({ grounds: "D" });
    expect(columnsOf(["照顾加分"], ["年满25周岁"], [20], ["退役士兵"])).toMatchObject({
      bonusOrGrounds: "D",
    });
  });

  test("beside the general one it stays what it is", () => {
    const columns = columnsOf(["照顾分", "照顾加分"], [20, "年满25周岁"], [0, "无"], [10, "退役士兵"]);
    expect(columns).toMatchObject({ bonus: "D", grounds: "E" });
  });
});

describe("those who are satisfied or more are told apart from those who are satisfied", () => {
  const survey = (...heads: readonly string[]) =>
    tablesOf("admin-reform", [
      ["Nội dung khảo sát", "Số phiếu thu về", ...heads],
      ["Hài lòng về dịch vụ", 210, ...[131, 69, 200].slice(-heads.length)],
      ["Hài lòng về giải quyết TTHC", 205, ...[118, 75, 193].slice(-heads.length)],
    ])[0]?.columns;

  test.each([
    [["Hài lòng trở lên"], { satisfied: "C" }],
    [["Rất hài lòng", "Hài lòng"], { very: "C", satisfied: "D" }],
    // Both together leave nothing to add: those who are very satisfied, or just satisfied, are parts of them.
    [["Rất hài lòng", "Hài lòng trở lên"], { satisfied: "D" }],
    [["Rất hài lòng", "Hài lòng", "Tổng số hài lòng"], { satisfied: "E" }],
  ])("%j", (heads, columns) => {
    expect(survey(...heads)).toEqual({ dimension: "A", answers: "B", ...columns });
  });
});

test("a group is known by its words with others between them", () => {
  const [table] = tablesOf("school-standard", [
    ["TT", "Tên trường", "Số quyết định", "Ngày ký", "Kiểm tra duy trì giữa kỳ", null],
    [null, null, null, null, "Lần gần đây nhất", "Đơn vị kiểm tra"],
    [1, "THCS Quang Minh", "1123/QĐ-UBND", "16/10/2012", "15/05/2015", "Phòng GD&ĐT"],
    [2, "THCS Thạch Kiệt", "402/QĐ-UBND", "05/03/2014", "12/09/2016", "Phòng GD&ĐT"],
    [3, "THCS Kim Thượng", "2260/QĐ-UBND", "14/10/2012", "28/03/2015", "Phòng GD&ĐT"],
  ]);
  expect(table?.columns).toMatchObject({ lastCheck: "E", checkedBy: "F" });
});

test("heads that only begin and end a period are those of the record's one period that is open", () => {
  const columnsOf = (...heads: readonly string[]) =>
    tablesOf("quality-assurance", [
      ["编号", "受检院校", "师资团驻校档期", null, "结论"],
      [null, null, ...heads, null],
      [1, "福建信息职业技术学院", "2023.5.9", "2023.5.12", "有效"],
      [2, "福建林业职业技术学院", "2023.5.15", "2023.5.18", "有效"],
      [3, "福州职业技术学院", "2023.5.23", "2023.5.26", "待改进"],
    ])[0]?.columns;
  expect(columnsOf("起", "止")).toMatchObject({ reviewStart: "C", reviewEnd: "D" });
  expect(columnsOf("止", "起")).not.toHaveProperty("reviewStart");
});

describe("a column of nothing but days whose head nobody understands", () => {
  const asked = (cells: readonly CellValue[]) =>
    tablesOf("quality-assurance", [
      ["序", "材料名称", "公示日期", "办结"],
      [1, "《人才培养质量年度报告》", "2023.9.12", cells[0] ?? null],
      [2, "《人才培养工作状态数据分析报告》", "2023.9.12", cells[1] ?? null],
      [3, "学生满意度调查分析报告", "2023.9.14", cells[2] ?? null],
    ])[0]?.questions.map(({ at, suggestions }) => [at, suggestions]);

  test("is asked about where the table lacks a day", () => {
    expect(asked(["2023.9.28", "2023年9月27日", "2023.9.28"])).toEqual([["D", ["sentOn", "reviewStart"]]]);
  });

  test("and not where it says other things as well", () => {
    expect(asked(["2023.9.28", "未办", "2023.9.28"])).toEqual([]);
  });
});

test("number and day of a document in one cell are read as its day", () => {
  const [table] = tablesOf("admin-reform", [
    ["Số biên nhận", "Thủ tục", "Ngày nhận", "Ngày hẹn trả", "Ngày trả", "Văn bản xin lỗi"],
    ["TH.24.0007", "Chuyển trường", "15/03/2024", "18/03/2024", "24/03/2024", "09/TXL-MNTH ngày 20/03/2024"],
    [
      "TH.24.0008",
      "Chuyển trường",
      "15/03/2024",
      "18/03/2024",
      "17/03/2024",
      "09/TXL từ 20/03/2024 đến 22/03/2024",
    ],
  ]);
  const apology = table?.table.columns.get("apology");
  expect(apology?.numbers[0]).toBe(45371);
  expect(apology?.numbers[1]).toBeNaN();
});
