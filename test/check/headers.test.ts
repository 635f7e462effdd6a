import { checkWorkbook } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import type { CellValue } from "../../src/sheets";
import { coverOf } from "../support/recognised";

const regulation = "school-standard";

/** What the check says of the cells of a sheet by a rule, passes left out. */
async function said(rule: string, values: CellValue[][]): Promise<string[]> {
  const workbook = { sheets: [{ name: "A", values, merges: [] }, coverOf(regulation)] };
  const check = await checkWorkbook(workbook, { regulations: REGULATIONS, regulation, today: 42_551 });
  return [...check.findings()]
    .filter((finding) => finding.rule === `${regulation}/${rule}` && finding.outcome !== "pass")
    .map(({ outcome, cell, message }) => `${outcome} ${cell ?? "-"} ${message.replace(/^[^:]*: /u, "")}`);
}

describe("a finding quotes the sheet's own words", () => {
  test("the head of a table's column", async () => {
    const classes = [["TRƯỜNG THCS A"], ["Lớp", "Sĩ số HS của lớp"], ["6A", "nhiều"], ["7A", null]];
    expect(await said("4.1.b", classes)).toEqual([
      "unknown B3 không đọc được “nhiều” ở “Sĩ số HS của lớp”",
      "unknown B4 chưa điền “Sĩ số HS của lớp”",
    ]);
  });

  test("the head that names it, not one beneath that only says how it is filled in", async () => {
    const classes = [
      ["TRƯỜNG THCS A"],
      ["Lớp", "Học sinh của lớp", null],
      [null, "Tổng số", "Nữ"],
      ["6A", "nhiều", 20],
      ["7A", 44, 21],
    ];
    expect(await said("4.1.b", classes)).toEqual(["unknown B4 không đọc được “nhiều” ở “Học sinh của lớp”"]);
  });

  test("a head of several lines in one", async () => {
    const classes = [["TRƯỜNG THCS A"], ["Lớp", "Sĩ số HS\r\n      của lớp"], ["6A", "nhiều"], ["7A", 44]];
    expect(await said("4.1.b", classes)).toEqual(["unknown B3 không đọc được “nhiều” ở “Sĩ số HS của lớp”"]);
  });

  test("a form's label, without bullet and colon", async () => {
    const form = [
      ["TRƯỜNG THCS A"],
      ["- Tổng số lớp học:", "nhiều"],
      ["- Sĩ số lớp đông nhất:", 44],
      ["- Tổng số giáo viên:", 50],
    ];
    expect(await said("4.1.a-1", form)).toEqual(["unknown B2 không đọc được “nhiều” ở “Tổng số lớp học”"]);
  });

  test("of two columns for one field none speaks for the other", async () => {
    const people = [
      ["TRƯỜNG THCS A"],
      ["Họ và tên", "Chức vụ", "Xếp loại chuẩn nghề nghiệp", "Xếp loại theo chuẩn nghề nghiệp"],
      ["An", "Hiệu trưởng", "Tốt", null],
      ["Ba", "Phó Hiệu trưởng", null, "?"],
    ];
    expect(await said("5.1-2", people)).toEqual(["unknown D4 không đọc được “?” ở “Xếp loại”"]);
  });
});

test("what a principal is worth as a teacher is no rating of a principal", async () => {
  const people = (head: string): CellValue[][] => [
    ["TRƯỜNG THCS A"],
    ["Họ và tên", "Chức vụ", head],
    ["An", "Hiệu trưởng", "Trung bình"],
  ];
  expect(await said("5.1-2", people("Xếp loại chuẩn nghề nghiệp giáo viên"))).toEqual([
    "unknown - bảng không có cột hoặc mục “Xếp loại chuẩn hiệu trưởng”",
  ]);
  expect(await said("5.1-2", people("Xếp loại chuẩn nghề nghiệp"))).toEqual([
    "fail C3 hiện là trung bình, yêu cầu từ khá trở lên",
  ]);
});
