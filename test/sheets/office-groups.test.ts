/** Heads that are what is ticked, columns of who says it, plans that were amended, and lines between tables and forms. */
import type { CellValue } from "../../src/sheets";
import { CellState } from "../../src/rules";
import { columnsOf, sheetOf, tablesOf } from "../support/recognised";

describe("options as heads beneath the group that asks", () => {
  const [candidates] = tablesOf(
    "adult-admission",
    [
      ["报名号", "姓名", "出生日期", "报考层次", "照顾项目（符合者打√）", null, null, "拟加分值"],
      [null, null, null, null, "年满25周岁", "自主就业退役士兵", "烈士子女", null],
      ["YC01", "任佳慧", "1990.10.19", "专升本", "√", null, null, 20],
      ["YC02", "要建国", "1990.3.2", "高起专", "√", "√", null, 20],
      ["YC03", "焦子涵", "2004.9.1", "高起专", null, null, null, 0],
      ["YC04", "连胜", "2001.12.5", "专升本", null, "待查", null, 0],
      ["YC05", "阎博", "1995.1.8", "专升本", "√", null, "√", 20],
      ["人次合计", null, null, null, 3, 1, 1],
    ],
    ["0,4,0,6", "0,0,1,0", "0,1,1,1", "0,2,1,2", "0,3,1,3", "0,7,1,7"]
  );
  const grounds = candidates?.table.columns.get("grounds");

  test("say whatever is ticked", () => {
    expect(grounds?.texts.slice(0, 3)).toEqual(["年满25周岁", "年满25周岁; 自主就业退役士兵", ""]);
    expect(grounds?.label).toBe("照顾项目(符合者打√)");
    expect(grounds?.ref(1)).toMatchObject({ row: 3, column: 4 });
    expect(candidates?.columns.bonus).toBe("H");
  });

  test("leave open what is neither ticked nor blank", () => {
    expect(grounds?.states[3]).toBe(CellState.AMBIGUOUS);
  });

  test("may be years, of a text that holds one", () => {
    const [plan] = tablesOf(
      "quality-assurance",
      [
        ["序号", "院校名称", "是否已接受二轮评估", "安排诊改年度", null, null],
        [null, null, null, "2018年", "2019年", "2020年"],
        [1, "厦门安防科技职业学院", "否", null, "√", null],
        [2, "福州科技职业技术学院", "否", null, null, "√"],
      ],
      ["0,3,0,5", "0,0,1,0", "0,1,1,1", "0,2,1,2"]
    );
    expect(plan?.table.columns.get("plannedYear")?.texts).toEqual(["2019年", "2020年"]);
  });

  test("may say yes and no in words of the question", () => {
    const [teachers] = tablesOf(
      "school-standard",
      [
        ["DANH SÁCH GIÁO VIÊN"],
        ["Stt", "Họ và tên", "Trình độ đào tạo", null, null, "GV dạy giỏi (cấp huyện, tỉnh)", "Xếp loại Chuẩn nghề nghiệp"],
        [null, null, "Trên chuẩn", "Đạt chuẩn", "Chưa đạt chuẩn"],
        [1, "Nguyễn Văn An", null, "x", null, "Tỉnh", "Xuất sắc"],
        [2, "Trần Thị Bé", "x", null, null, null, "Khá"],
        [3, "Lê Hoàng Cảnh", null, null, "x", "Huyện", "Khá"],
      ], // prettier-ignore
      ["1,2,1,4", "1,0,2,0", "1,1,2,1", "1,5,2,5", "1,6,2,6"]
    );
    expect(teachers?.table.columns.get("trained")?.texts).toEqual(["yes", "yes", "no"]);
    expect(teachers?.columns.excellent).toBe("F");
  });
});

describe("an inspection beside what the school reported", () => {
  const FORM: CellValue[][] = [
    ["TT", "Tiêu chuẩn, tiêu chí", "Trường báo cáo", "Đoàn kiểm tra", "Đoàn kết luận"],
    [1, "Tổng số lớp", 36, 35, "Đạt"],
    [2, "Phó hiệu trưởng được xếp loại", "Xuất sắc", "Khá", "Đạt"],
    [3, "Diện tích sử dụng bình quân (m2/học sinh)", "10,2", "9,9", "Chưa đạt"],
    [4, "Phòng y tế trường học", "Có", "Có", "Đạt"],
    [5, "Phòng truyền thống", "Có", "Có", "Chưa đạt"],
    [6, "Học lực: Giỏi", "3,0%", "3,1%", "Đạt"],
    [null, "Khá", "35,9%", "35,0%", "Đạt"],
    [null, "Yếu, kém", "4,9%", "4,97%", "Đạt"],
    [7, "Hạnh kiểm: Khá, tốt", "94,96%", "94,9%", "Đạt"],
    [null, "Trung bình", "3,2%", "3,23%", null],
  ];
  const found = columnsOf("school-standard", FORM);

  test("found counts, not what was reported nor that it suffices", () => {
    expect(found).toMatchObject({ classes: "D2", viceRating: "D3", usedAreaPerPupil: "D4" });
  });
  test("of a yes and the conclusion the one that contradicts it counts", () => {
    expect(found).toMatchObject({ healthRoom: "D5", traditionRoom: "E6" });
  });
  test("grades of one group go by their own names", () => {
    expect(found).toMatchObject({
      learningGoodShare: "D7",
      learningFairShare: "D8",
      learningWeakPoorShare: "D9",
      conductGoodFairShare: "D10",
      conductAverageShare: "D11",
    });
  });
  test("“Đã có | Chưa có” are ticked, beside a number", () => {
    const ticked = columnsOf("school-standard", [
      ["STT", "Hạng mục", "Đã có", "Chưa có", "Số lượng"],
      [1, "Thư viện đạt chuẩn", "x", null, 1],
      [2, "Phòng hoạt động của Đội TNTP Hồ Chí Minh", null, "x", null],
      [3, "Hệ thống thoát nước hợp vệ sinh", null, "x", null],
    ]);
    expect(ticked).toMatchObject({ library: "C2", pioneersRoom: "D3", drainage: "D4" });
  });
});

describe("lines of a recognition over a table by years", () => {
  const YEARS: CellValue[][] = [
    ["Số quyết định công nhận đạt chuẩn quốc gia:", "285/QĐ-UBND"],
    ["Ngày ký quyết định công nhận:", "15/8/2013"],
    [],
    ["Nội dung", "2014-2015", "2015-2016"],
    ["Tổng số học sinh", 1180, 1210],
    ["Học sinh bỏ học", 8, 10],
    ["Học sinh lưu ban", 25, 31],
  ];
  test("keep their day, though the school knows it too", () => {
    const records = tablesOf("school-standard", YEARS).map(({ table }) => table.record.id);
    expect(records).toEqual(expect.arrayContaining(["recognition", "year"]));
    expect(records).not.toContain("school");
    const [recognition] = tablesOf("school-standard", YEARS).filter(
      ({ table }) => table.record.id === "recognition"
    );
    expect(recognition?.columns).toMatchObject({ decision: "B1", signed: "B2" });
  });
});

describe("a plan that was amended", () => {
  const heads = (first: string, amended: string): CellValue[][] => [
    ["Д/д", "Арга хэмжээ", "Суурь түвшин", first, null, amended, null, "Хүрсэн түвшин", "Хугацааны оноо"],
    [null, null, null, "Хүрэх түвшин", "Хугацаа", "Хүрэх түвшин", "Хугацаа", null, null],
    [1, "Хоршооны сургалт", 0, 20, "2024.06.01", 25, "2024.11.20", 20, 10],
    [2, "Үрийн фонд", 50, 50, "2024.08.15", 70, "2024.12.02", 65, 10],
  ];
  const MERGES = ["0,3,0,4", "0,5,0,6", "0,0,1,0", "0,1,1,1", "0,2,1,2", "0,7,1,7", "0,8,1,8"];
  test.each([
    ["Анх батлагдсан", "Тодотголын дараа"],
    ["Тодотголын өмнө", "Тодотгосон"],
  ])("%s, %s: what it is since counts", (first, amended) => {
    const [plan] = tablesOf("civil-performance", heads(first, amended), MERGES);
    expect(plan?.columns).toMatchObject({ target: "F", due: "G" });
  });
});

describe("a month beside the year to date", () => {
  const report = (month: string, year: string): CellValue[][] => [
    ["TT", "Nội dung báo cáo", month, year],
    [1, "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "96,7% (29/30)", "98,0% (294/300)"],
    [2, "Hồ sơ trễ hẹn có thư xin lỗi tổ chức, cá nhân", "100% (1/1)", "83,3% (5/6)"],
    [3, "CB, CC, VC sử dụng chữ ký số", "100%", "96,9% (31/32)"],
  ];
  test.each([
    ["Trong tháng", "Lũy kế từ đầu năm"],
    ["Tháng 11", "Lũy kế đến nay"],
  ])("%s says nothing beside %s", (month, year) => {
    const [found] = tablesOf("admin-reform", report(month, year));
    expect(found?.columns.rate).toBe("D");
    expect(found?.questions).toEqual([]);
  });
});

describe("parts of a row", () => {
  test("go on beneath “of which” while they have no number", () => {
    const [survey] = tablesOf("admin-reform", [
      ["TT", "Nội dung khảo sát", "Số phiếu hợp lệ", "Số phiếu hài lòng", "Tỷ lệ"],
      ["I", "Mức độ hài lòng đối với dịch vụ do trường cung cấp", 200, 190, 0.95],
      [null, "Trong đó: phụ huynh nhóm trẻ", 40, 36, 0.9],
      [null, "phụ huynh mẫu giáo", 160, 154, 0.9625],
      ["II", "Mức độ hài lòng về giải quyết thủ tục hành chính", 200, 189, 0.945],
    ]);
    expect(survey?.table.count).toBe(2);
  });
});

describe("a figure beside ticks that judge it", () => {
  const form = (head: string): CellValue[][] => [
    ["TT", "Tiêu chuẩn, tiêu chí", head, "Đạt", "Chưa đạt"],
    [1, "Tổng số lớp", 16, "x", null],
    [2, "Sĩ số lớp đông nhất", 46, null, "x"],
    [3, "Hiệu trưởng xếp loại", "Xuất sắc", "x", null],
    [4, "Phòng truyền thống", null, null, "x"],
    [5, "Thư viện đạt chuẩn", null, "x", null],
  ];
  test.each(["Số liệu năm học 2016-2017", "Con số"])("stands beneath “%s”", (head) => {
    expect(columnsOf("school-standard", form(head))).toMatchObject({
      classes: "C2",
      largestClass: "C3",
      principalRating: "C4",
      traditionRoom: "E5",
      library: "D6",
    });
  });
  test("is none beneath what is demanded: that is asked", () => {
    const found = sheetOf("school-standard", form("Mức tối thiểu"));
    const asked = [...found.tables.flatMap(({ questions }) => questions), ...found.questions];
    expect(asked.map(({ suggestions }) => suggestions[0])).toEqual(
      expect.arrayContaining(["classes", "largestClass", "principalRating"])
    );
    expect(found.tables[0]?.columns ?? {}).not.toHaveProperty("classes");
  });
});

test("figures that their parts add up to are counts", () => {
  const counted = columnsOf(
    "school-standard",
    [
      ["Chỉ tiêu", "Mã số", "Tổng số", "Chia ra", null, null],
      [null, null, null, "Lớp 10", "Lớp 11", "Lớp 12"],
      ["1. Số lớp", "01", 24, 8, 8, 8],
      ["2. Học sinh (có mặt cuối năm học)", "03", 984, 340, 330, 314],
      ["5. Học sinh lưu ban", "16", 20, 12, 6, 2],
      ["6. Học sinh bỏ học trong năm học", "17", 12, 7, 4, 1],
    ],
    ["0,3,0,5", "0,0,1,0", "0,1,1,1", "0,2,1,2"]
  );
  expect(counted).toMatchObject({ classes: "C3", pupils: "C4", repeaters: "C5", dropouts: "C6" });
});
