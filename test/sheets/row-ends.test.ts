/** Rows that end the records above them, and rows that only look as if they did. */
import type { CellValue } from "../../src/sheets";
import { recordsOf, sheetOf, tablesOf } from "../support/recognised";

describe("a row that begins as those who sign do", () => {
  const HEADS = ["Chức vụ", "Họ và tên", "Cơ quan", "Nhiệm vụ trong đoàn kiểm tra"];
  const HEAD = ["Phó Giám đốc", "A", "Sở GDĐT", "Trưởng đoàn"];
  const MEMBER = ["Chuyên viên", "B", "Sở Tài chính", "Thành viên"];
  test.each<[string, (string | null)[], number[]]>([
    ["is a member with most of what members have", ["Hiệu trưởng", "C", "THPT Lê Lợi", null], [2, 3, 4]],
    ["is none with half of it", ["Hiệu trưởng", "C", null, null], [2, 3]],
    ["is none alone", ["Hiệu trưởng", null, null, null], [2, 3]],
  ])("%s", (_, last, expected) => {
    expect(recordsOf("school-standard", [HEADS, HEAD, MEMBER, last])).toEqual(expected);
  });

  test.each<[string, CellValue[], number[]]>([
    ["with one figure", ["Ký số văn bản điện tử", null, 99], [2, 3, 4]],
    ["with two", ["Ký số văn bản điện tử", 100, 99], [2, 3, 4]],
    ["with two words", ["Ký tên", "Người lập", "Thủ trưởng"], [2, 3]],
  ])("is a target %s, and none without", (_, last, expected) => {
    const heads = ["Chỉ tiêu", "Kế hoạch (%)", "Kết quả (%)"];
    const [one, two] = ["Hồ sơ TTHC giải quyết đúng hạn", "Hồ sơ trực tuyến toàn trình"];
    expect(recordsOf("admin-reform", [heads, [one, 95, 98], [two, 80, 85], last])).toEqual(expected);
  });

  test.each<[string, CellValue[], number[]]>([
    ["all its days", ["Lê Thị Bé", 45306, 45313, 45313], [2, 3]],
    ["one day alone", [null, 45306, null, null], [2, 3]],
    ["no day", [null, null, null, null], [2]],
    ["no day, and who made it", ["Lê Thị Bé", null, null, null], [2]],
  ])("is a dossier with %s", (_, cells, expected) => {
    const heads = ["Tên thủ tục", "Người nộp", "Ngày nhận", "Ngày hẹn trả", "Ngày trả"];
    const first = ["Chuyển trường", "Trần Minh Tâm", 45299, 45303, 45302];
    const rows = [heads, first, ["Xác nhận trẻ đang học", ...cells]];
    expect(recordsOf("admin-reform", rows)).toEqual(expected);
    const numbered = rows.map((row, at) => [at === 0 ? "STT" : at, ...row]);
    expect(recordsOf("admin-reform", numbered)).toEqual([2, 3]);
  });

  test.each<[string, (string | null)[][], number[]]>([
    ["above", [HEAD, MEMBER, ["Hiệu trưởng", "C", "THPT Lê Lợi", "Thành viên"]], [2, 3, 4]],
    ["beneath", [HEAD, ["Hiệu trưởng", "C", "THPT Lê Lợi", "Thành viên"], MEMBER], [2, 3, 4]],
    ["nowhere", [HEAD, ["Hiệu trưởng", "C", "THPT Lê Lợi", "Thành viên"]], [2]],
    ["above, and with a cell less", [HEAD, MEMBER, ["Hiệu trưởng", "C", null, "Thành viên"]], [2, 3]],
  ])("is no head of another table where its words stand %s as well", (_, rows, expected) => {
    expect(recordsOf("school-standard", [HEADS, ...rows])).toEqual(expected);
  });
});

test("a row like a record is asked about, though it ends the table as a head or a signature would", () => {
  const team = (...rows: CellValue[][]): string[] =>
    sheetOf("school-standard", [
      ["Chức vụ", "Họ và tên", "Cơ quan", "Nhiệm vụ trong đoàn kiểm tra"],
      ["Phó Giám đốc", "A", "Sở GDĐT", "Trưởng đoàn"],
      ...rows,
    ]).questions.map(({ at }) => at);
  expect(team(["Hiệu trưởng", "C", "THPT Lê Lợi", "Thành viên"])).toEqual(["A3:D3"]);
  expect(team(["Hiệu trưởng", "Người lập", "Kế toán", "C"])).toEqual([]);
  expect(team(["Hiệu trưởng", null, "Người lập", null])).toEqual([]);
});

describe("the head of another table far beneath the first row", () => {
  const classes = (count: number): CellValue[][] => [
    ["Lớp", "Khối", "Sĩ số"],
    ...Array.from({ length: count }, (_, at): CellValue[] => [`6A${at}`, 6, 40]),
  ];
  const teachers: CellValue[][] = [
    ["Họ và tên", "Chức vụ", "Trình độ đào tạo"],
    ["Nguyễn Văn An", "Giáo viên", "Đại học"],
  ];

  test.each([298, 299, 300, 310])("ends the %i classes above it", (count) => {
    const [list] = tablesOf("school-standard", [...classes(count), ...teachers]);
    expect([list?.table.count, list?.lastRow]).toEqual([count, count + 1]);
  });
});

test("a quarter with its year is a part of the year as one without", () => {
  const quarters = ["Quý I/2024", "Quý II/2024"].map((name): CellValue[] => [name, 98, 90, 100]);
  const rows: CellValue[][] = [
    ["Kỳ", "Văn bản trao đổi điện tử", "CBGVNV sử dụng chữ ký số", "Báo cáo định kỳ gửi đúng hạn"],
    ...quarters,
    ["Cả năm", 100, 97.1, 97.9],
  ];
  expect(recordsOf("admin-reform", rows)).toEqual([4]);
});

describe("the whole school beneath its grades", () => {
  const heads = ["Khối", "Số lớp", "TSHS", "Bỏ học"];
  test("is one record, also where its first grade stands right beneath the heads", () => {
    const rows: CellValue[][] = [heads, ["Khối 6", 5, 183, 0], ["Toàn trường", 5, 183, 0]];
    expect(recordsOf("school-standard", rows)).toEqual([3]);
  });

  test("is none of its own beneath a record, whatever stands between", () => {
    const rows: CellValue[][] = [
      heads,
      ["Cả năm", 5, 183, 0],
      ["Khối 6", 5, 183, 0],
      ["Toàn trường", 5, 183, 0],
    ];
    expect(recordsOf("school-standard", rows)).toEqual([2]);
  });

  test("beneath other rows is their total", () => {
    const rows: CellValue[][] = [
      ["Trường", "Số lớp", "TSHS", "Bỏ học"],
      ["THCS A", 5, 183, 0],
      ["THCS B", 5, 180, 1],
      ["Toàn huyện", 10, 363, 1],
    ];
    expect(recordsOf("school-standard", rows)).toEqual([2, 3]);
  });
});
