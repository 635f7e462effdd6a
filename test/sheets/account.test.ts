/** The account of a sheet: nothing filled that nothing is said of. */
import { REGULATIONS } from "../../src/regulations";
import { recognise, type CellValue, type ReadSheet } from "../../src/sheets";
import { Grid } from "../../src/sheets/grid/grid";
import { accountGaps } from "../fuzz/account";
import { cases } from "../support/corpus";

const sheetOf = (regulation: string, values: CellValue[][]): ReadSheet => {
  const [sheet] = recognise({ sheets: [{ name: "Tờ 1", values, merges: [] }] }, REGULATIONS, {
    regulation,
  }).sheets;
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
};

test("what stands in a table beneath no head is listed as of no concern", () => {
  const values = [
    ["Lớp", null, "Sĩ số"],
    ["6A", null, 44],
    ["6B", "mới tách", 45],
  ];
  const sheet = sheetOf("school-standard", values);
  expect(sheet.ignored).toEqual([{ at: "B", text: "mới tách" }]);
  expect(accountGaps({ values, merges: [] }, sheet)).toEqual([]);
});

test("of merged areas that overlap, as in a damaged file, the first counts", () => {
  const grid = new Grid({
    name: "Tờ 1",
    values: [["Lớp"], ["6A"], [null]],
    merges: [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ],
  });
  expect([0, 1, 2].map((row) => grid.cell(row, 0))).toEqual(["Lớp", "6A", "6A"]);
  expect(grid.ref(1, 0)).toEqual({ sheet: "Tờ 1", row: 1, column: 0 });
});

test("words where running numbers stand are no blank row", () => {
  const values = [
    ["STT", "Nội dung kiểm tra", "Đã thực hiện", "Chưa thực hiện"],
    [1, "Công khai tỷ lệ đánh giá hài lòng", "x", null],
    [2, "Thường xuyên tự kiểm tra việc giải quyết hồ sơ", null, "x"],
    ["BẢNG KIỂM", null, null, null],
  ];
  const { roles } = sheetOf("admin-reform", values);
  expect(roles.at(3, 0)).toBe("section");
});

test("a running number that nobody has filled in yet is none of the records, and nothing is lost", () => {
  const values = [
    ["Д/д", "Санал өгсөн албан хаагч", "Хандлага, ёс зүй*", "Багаар ажиллах", "Харилцаа"],
    [1, "Албан хаагч 1", 8, 7, 8],
    [2, null, null, null, null],
  ];
  const sheet = sheetOf("civil-performance", values);
  expect(sheet.tables[0]?.table.count).toBe(1);
  expect(accountGaps({ values, merges: [] }, sheet)).toEqual([]);
});

test("the total beneath places that stand in several columns is a total", () => {
  const plan = cases().find(({ name }) => name === "adult-admission/plan-by-level");
  const values = plan?.workbook.sheets[0]?.values ?? [];
  const { roles } = sheetOf(
    "adult-admission",
    values.map((row) => [...row])
  );
  const total = values.findIndex(([first]) => first === "合计");
  expect(roles.at(total, 0)).toBe("total");
});

test.each([
  ["a cell of which nothing is said", undefined, "A1 1: nothing said"],
  ["a cell that is called empty", "empty", "A1 1: called empty"],
  ["a cell that is not understood, and not asked", "unclear", "A1 1: unclear, and not asked"],
  ["a cell of no concern that is not listed", "aside", "A1 1: of no concern, and not listed"],
] as const)("%s is a gap of the account", (_, role, gap) => {
  const sheet = { ...sheetOf("school-standard", [[1]]), ignored: [], questions: [] };
  const roles = Object.assign(Object.create(sheet.roles) as typeof sheet.roles, { at: () => role });
  expect(accountGaps({ values: [[1]], merges: [] }, { ...sheet, roles })).toEqual([gap]);
});

test("what fills a table's columns beneath its signatures is asked about, but for its total", () => {
  const classes = (...last: CellValue[]) => {
    const values = [
      ["TRƯỜNG THCS A", null, null],
      ["Lớp", "Khối", "Sĩ số"],
      ["6A", 6, 44],
      ["6B", 6, 45],
      ["Người lập biểu", null, null],
      [null, null, null],
      last,
    ];
    const sheet = sheetOf("school-standard", values);
    const questions = [...sheet.questions, ...sheet.tables.flatMap((table) => table.questions)];
    expect(accountGaps({ values, merges: [] }, sheet)).toEqual([]);
    return [sheet.tables[0]?.table.count, ...questions.map(({ why, label }) => `${why}: ${label}`)];
  };
  expect(classes("7A", 7, 43)).toEqual([2, "below: 7A | 7 | 43"]);
  expect(classes("Tổng cộng", 6, 89)).toEqual([2]);
});

test("where figures come from is no record of theirs", () => {
  const values = [
    ["山西省2024年成人高校招生录取最低控制分数线", null, null],
    ["层次", "类别", "分数"],
    ["专升本", "艺术", 117],
    ["专升本", "理工", 110],
    [null, null, null],
    ["数据来源：山西省招生考试管理中心", null, null],
  ];
  const [table] = sheetOf("adult-admission", values).tables;
  expect(table?.table.count).toBe(2);
});
