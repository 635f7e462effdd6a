/** Wholes that stand over what they are of, and heads that say of which year and of what kind something is. */
import type { CellValue } from "../../src/sheets";
import { columnsOf, recordsOf } from "../support/recognised";

describe("a class list", () => {
  const heads: CellValue[][] = [
    ["TT", "Tên lớp", "Khối", "Giáo viên chủ nhiệm", "Học sinh", null],
    [null, null, null, null, "Tổng số", "Nữ"],
  ];
  const merges = ["0,4,0,5", ...[0, 1, 2, 3].map((column) => `0,${column},1,${column}`)];
  const classes = (...names: string[]): CellValue[][] =>
    names.map((name, at) => [at + 1, name, parseInt(name, 10), "Giàng A Páo", 40 + at, 20]);

  test("has the whole school and its levels over the classes, with their figures", () => {
    const rows = recordsOf(
      "school-standard",
      [
        ...heads,
        [null, "TOÀN TRƯỜNG: 5 lớp", null, null, 205, 100],
        ["A. CẤP TRUNG HỌC CƠ SỞ", null, null, null, 122, 60],
        ...classes("6A", "7A", "8A"),
        ["B. CẤP TRUNG HỌC PHỔ THÔNG", null, null, null, 83, 40],
        ...classes("10A1", "11A1"),
      ],
      merges
    );
    expect(rows).toHaveLength(5);
  });

  test("takes no class for a whole because of a letter before its name", () => {
    expect(recordsOf("school-standard", [...heads, ...classes("6A", "7A", "8A")], merges)).toHaveLength(3);
  });
});

test("the column of this year, in so many words, tells which year a sheet is of, whatever its title says", () => {
  const columns = (before: string, now: string) =>
    columnsOf(
      "quality-assurance",
      [
        ["2022年度高职院校诊改省级复核台账", null, null, null, null],
        ["高职院校", "复核开始日期", "复核结论", "招生计划数（人）", null],
        [null, null, null, before, now],
        ["福州鼓岭职业技术学院", "2022年4月15日", "有效", 3000, 3100],
        ["漳州东山湾职业学院", "2022年4月18日", "异常", 1200, 1140],
      ],
      ["0,0,0,4", "1,3,1,4", "1,0,2,0", "1,1,2,1", "1,2,2,2"]
    );
  expect(columns("上年（2022年）", "本年（2023年）")).toMatchObject({ planBefore: "D", plan: "E" });
  expect(columns("2021年", "2022年")).toMatchObject({ planBefore: "D", plan: "E" });
});

test("what is tracked beneath targets is no target, and what is set as one is no result", () => {
  const columns = (group: string) =>
    columnsOf(
      "admin-reform",
      [
        ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả", group, null],
        [null, null, null, null, "Đã số hóa", "Phải cung cấp lại giấy tờ"],
        ["TT.001", "26/02/2024", "04/03/2024", "29/02/2024", "Đã", "Không"],
        ["TT.002", "27/02/2024", "05/03/2024", "05/03/2024", "Chưa", "Không"],
      ],
      ["0,4,0,5", ...[0, 1, 2, 3].map((column) => `0,${column},1,${column}`)]
    );
  for (const group of ["Theo dõi chỉ tiêu CCHC", "Kết quả thực hiện các chỉ tiêu"])
    expect(columns(group)).toMatchObject({ digitised: "E", resupplied: "F" });
  for (const group of ["Chỉ tiêu giao", "Kết quả thực hiện chỉ tiêu năm trước"])
    expect(columns(group)).not.toHaveProperty("digitised");
});

test("the highest and the lowest are no officials, with or without “хамгийн”", () => {
  const rows = (highest: string, lowest: string) =>
    recordsOf("civil-performance", [
      ["№", "Албан хаагч", "Арга хэмжээ", "Мэдлэг, ур чадвар", "Нийт оноо"],
      [1, "Ц.Энхээ", 63, 12.5, 89],
      [2, "Р.Золзаяа", 58, 11, 81.5],
      [3, "А.Мандах", 47, 9.5, 68],
      [null, highest, 63, 12.5, 89],
      [null, lowest, 47, 9.5, 68],
    ]);
  expect(rows("Дээд", "Доод")).toHaveLength(3);
  expect(rows("Хамгийн дээд", "Хамгийн доод")).toHaveLength(3);
});
