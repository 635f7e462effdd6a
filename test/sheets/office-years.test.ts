/** Self-assessments by years, class lists side by side, and parts that are not their whole. */
import type { CellValue } from "../../src/sheets";
import { tablesOf } from "../support/recognised";

describe("a self-assessment by years with a column for how it is rated", () => {
  const [form] = tablesOf(
    "school-standard",
    [
      ["Tiêu chí", "Yêu cầu", "Thực trạng nhà trường", null, "Tự đánh giá (Đ/KĐ)"],
      [null, null, "2015-2016", "2016-2017", null],
      ["Tổng số lớp", "≤ 45 lớp", 44, 45, "Đ"],
      ["Quản lý hồ sơ, sổ sách theo quy định", null, null, null, "Đ"],
      ["Các đoàn thể được công nhận vững mạnh", null, null, null, "KĐ"],
    ],
    ["0,2,0,3", "0,0,1,0", "0,1,1,1", "0,4,1,4"]
  );
  test("figures stand beneath their year, what is asked of no year beneath the rating", () => {
    expect(form?.columns).toMatchObject({ classes: "D3", records: "E4", massOrganisations: "E5" });
  });
});

describe("class lists side by side", () => {
  const HEADS: CellValue[] = ["TT", "Lớp", "Sĩ số", "Nữ", null, "TT", "Lớp", "Sĩ số", "Nữ"];
  const rows: CellValue[][] = [
    HEADS,
    ["KHỐI 6", null, null, null, null, "KHỐI 7"],
    [1, "6/1", 44, 21, null, 1, "7/1", 41, 20],
    [2, "6/2", 45, 22, null, 2, "7/2", 46, 22],
    ["KHỐI 8", null, null, null, null, "KHỐI 9"],
    [1, "8/1", 38, 18, null, 1, "9/1", 37, 18],
  ];
  test("have sections merged over the columns of each, which are heads of nothing", () => {
    const found = tablesOf("school-standard", rows, ["1,0,1,3", "1,5,1,8", "4,0,4,3", "4,5,4,8"]);
    expect(found.map(({ columns, table }) => [columns.class, columns.pupils, table.count])).toEqual([
      ["B", "C", 3],
      ["G", "H", 3],
    ]);
  });
});

test("a part behind a colon is not its whole, and is asked about", () => {
  const [form] = tablesOf("school-standard", [
    ["Chỉ tiêu", "Mã số", "Tổng số"],
    ["1. Số lớp", "01", 24],
    ["2. Tổng số học sinh", "03", 984],
    ["3. Giáo viên", "33", 56],
    ["b) Xếp loại chuẩn nghề nghiệp: + Xuất sắc", "37", 20],
    ["4. Phòng học", "51", 12],
    ["5. Số ca học trong ngày", "53", 2],
    ["6. Thư viện", "55", "Có"],
    ["7. Phòng y tế trường học", "56", "Có"],
    ["8. Phòng truyền thống", "57", "Không"],
  ]);
  expect(form?.columns).toMatchObject({ teachers: "C4", rooms: "C6" });
  expect(form?.columns).not.toHaveProperty("rated");
  expect(form?.questions.map(({ at }) => at)).toContain("C5");
});
