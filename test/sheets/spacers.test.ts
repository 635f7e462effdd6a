/** Blank columns: room within a table, or what parts two that stand side by side. */
import { columnsOf, recordsOf, tablesOf } from "../support/recognised";

const SCHOOL = "school-standard";

test("a blank column within the rows of a list parts no record in two", () => {
  const list = [
    ["考生号", "姓名", "性别", null, "报考层次", "总分"],
    ["24350101150001", "林晓燕", "女", null, "专升本", 180],
    ["24350101150002", "陈志强", "男", null, "高起专", 165],
    ["24350101150003", "黄丽", "女", null, "专升本", 201],
  ];
  expect(recordsOf("adult-admission", list)).toEqual([2, 3, 4]);
  expect(columnsOf("adult-admission", list)).toMatchObject({ number: "A", level: "E", total: "F" });
});

test("blank columns after each column, and one of them filled seldom", () => {
  const list = [
    ["TT", null, "Lớp", null, "Sĩ số", null, "Ghi chú"],
    [1, null, "6A", null, 45, null, null],
    [2, null, "6B", null, 44, null, "chuyển đi 1"],
    [3, null, "6C", null, 46, null, null],
  ];
  expect(recordsOf(SCHOOL, list)).toEqual([2, 3, 4]);
  expect(columnsOf(SCHOOL, list)).toMatchObject({ class: "C", pupils: "E" });
});

test("figures right of a blank column are no table without the names left of it", () => {
  const classes = [
    ["Khối", "Lớp", null, "Sĩ số", "Nữ"],
    [6, "6A", null, 45, 20],
    [6, "6B", null, 44, 21],
    [7, "7A", null, 46, 19],
  ];
  const [only, ...others] = tablesOf(SCHOOL, classes);
  expect([only?.table.record.id, others.length]).toEqual(["class", 0]);
  expect(only?.columns).toMatchObject({ class: "B", pupils: "D" });
});

test("lists of the same heads side by side, or of other things, stay apart", () => {
  const twice = [
    ["TT", "Lớp", "Sĩ số", null, "TT", "Lớp", "Sĩ số"],
    [1, "6A", 45, null, 4, "7A", 44],
    [2, "6B", 44, null, 5, "7B", 46],
    [3, "6C", 46, null, 6, "7C", 43],
  ];
  expect(tablesOf(SCHOOL, twice).map(({ table }) => table.count)).toEqual([3, 3]);
  const explained = [
    ["TT", "Lớp", "Sĩ số", null, "Ký hiệu", "Nghĩa"],
    [1, "6A", 45, null, "A", "lớp chọn"],
    [2, "6B", 44, null, "B", "lớp thường"],
    [3, "6C", 46],
    [4, "6D", 46],
    [5, "6E", 41],
  ];
  expect(columnsOf(SCHOOL, explained)).toEqual({ class: "B", pupils: "C" });
});

test("a blank column beneath a head that is merged over it is no head of its own", () => {
  const values = [
    ["学校", "复核时间", null, null, "相符项数", "复核结论"],
    [null, "开始日期", null, "结束日期", null, null],
    ["厦门翔安职业技术学院", "2021-06-16", null, "2021-06-18", 13, "有效"],
    ["泉州丰泽职业学院", "2021-06-21", null, "2021-06-23", 12, "有效"],
  ];
  const columns = columnsOf("quality-assurance", values, ["0,1,0,3"]);
  expect(columns).toMatchObject({ college: "A", reviewStart: "B", reviewEnd: "D", matches: "E" });
});
