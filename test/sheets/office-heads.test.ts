/** What heads, units, totals and sections say of the cells beneath them. */
import { checkWorkbook } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { CellState, serialFromIso } from "../../src/rules";
import { sheetOf, tablesOf } from "../support/recognised";

describe("a row of units beneath the heads", () => {
  test("is part of them: an area in m2/HS is the one per pupil", () => {
    const [table] = tablesOf("school-standard", [
      ["Trường", "Cấp", "Học sinh", "Phòng học", "Diện tích sử dụng", "Giáo viên"],
      [null, null, "em", "phòng", "m2/HS", "người"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      ["THCS Đông Sơn", "THCS", 640, 12, "11,5", 36],
      ["THPT Ba Vì", "THPT", 1200, 16, "5,8", 66],
    ]);
    expect(table?.columns).toMatchObject({ pupils: "C", rooms: "D", usedAreaPerPupil: "E", teachers: "F" });
    expect(table?.table.count).toBe(2);
  });

  test("may name several at once, and is no record", () => {
    const [table] = tablesOf("admin-reform", [
      ["Nội dung số liệu", "Số lượng thực hiện", "Tổng số phải thực hiện"],
      [null, "hồ sơ/người/văn bản", "hồ sơ/người/văn bản"],
      ["Cán bộ, viên chức sử dụng chữ ký số", 31, 31],
      ["Văn bản trao đổi trên môi trường điện tử", "1.204", "1.204"],
    ]);
    expect(table?.columns).toMatchObject({ indicator: "A", done: "B", total: "C" });
    expect(table?.table.count).toBe(2);
  });
});

describe("counts or shares", () => {
  const head = ["Trường", "Cấp", "Số lớp", "Số HS", "Bỏ học", "Lưu ban"];
  const schools = [
    ["THCS Tràm Chim", "THCS", 28, 1092, 6, 21],
    ["THCS An Hòa", "THCS", 16, 601, 7, 12],
    ["THCS Phú Ninh", "THCS", 12, 430, 2, 8],
  ];

  test("what somebody has added up is counted", () => {
    const [table] = tablesOf("school-standard", [head, ...schools, ["Cộng", null, 56, 2123, 15, 41]]);
    expect(table?.columns).toMatchObject({ dropouts: "E", repeaters: "F" });
  });

  test("without a sum it is asked, and so it is where the last row is no sum", () => {
    for (const last of [[], [["Bình quân", null, 18.7, 707.7, 5, 13.7]]]) {
      const sheet = sheetOf("school-standard", [head, ...schools, ...last]);
      const [table] = sheet.tables;
      expect(Object.keys(table?.columns ?? {})).not.toContain("dropouts");
      expect(table?.questions.map(({ cell }) => cell)).toEqual(expect.arrayContaining(["E1", "F1"]));
    }
  });
});

describe("a form's rows", () => {
  const heads = ["Số TT", "Nội dung rà soát", "Kết quả", "Minh chứng, ghi chú"];

  test("what stands behind a colon is asked too where a column of answers says something", () => {
    const [form] = tablesOf("school-standard", [
      heads,
      [1, "Địa bàn trường đóng", "Nông thôn", null],
      [2, "Danh hiệu tập thể năm học liền kề: trường tiên tiến", "Đạt", null],
      [3, "Tổng số lớp đang học", 44, null],
    ]);
    expect(form?.columns).toMatchObject({ area: "C2", advancedTitle: "C3", classes: "C4" });
  });

  test("a section left of the labels is none of them", () => {
    const [form] = tablesOf("school-standard", [
      heads,
      [1, "Tổng số lớp đang học", 44, null],
      [2, "Tổng số học sinh toàn trường", "1.848", null],
      ["II. GIÁO VIÊN", null, null, null],
      [3, "Chi bộ đạt trong sạch, vững mạnh", "Đạt", null],
    ]);
    expect(form?.columns).toMatchObject({ classes: "C2", pupils: "C3" });
    expect(Object.keys(form?.columns ?? {})).not.toContain("teachers");
  });
});

describe("a column that nobody has understood yet", () => {
  const register = (head: string, check: string | null) => [
    ["TT", "Tên trường", "Số quyết định công nhận", "Ngày ký", head],
    [1, "THCS Nguyễn Trãi", "412/QĐ-UBND", "18/02/2013", check],
    [2, "THCS Gio Mai", "2790/QĐ-UBND", "05/12/2014", "02/06/2017"],
  ];
  const check = async (head: string) => {
    const values = register(head, "15/10/2015");
    const options = { regulation: "school-standard", regulations: REGULATIONS, language: "en" } as const;
    const today = serialFromIso("2018-01-31");
    const checked = await checkWorkbook(
      { sheets: [{ name: "S", values, merges: [] }] },
      { ...options, today, asOf: today }
    );
    return [...checked.findings(true)].filter(({ rule }) => rule === "school-standard/12.1");
  };

  test("accuses nobody whom it may excuse: it is asked instead", async () => {
    expect((await check("Ngày kiểm tra gần nhất")).map(({ outcome }) => outcome)).toEqual(["pass", "pass"]);
    const [asked, ...more] = await check("Ngày nhà trường được kiểm tra kỳ gần đây");
    expect([asked?.outcome, asked?.message, more.length]).toEqual([
      "unknown",
      expect.stringContaining("column E"),
      0,
    ]);
    expect((await check("Số bằng")).map(({ outcome }) => outcome)).toEqual(["fail", "fail"]);
  });
});

describe("yes, no, and neither", () => {
  test("a third column ticked is its head's words: no denial, and no blank", () => {
    const [form] = tablesOf("school-standard", [
      ["TT", "Tiêu chí", "Đạt", "Không đạt", "Không áp dụng"],
      [1, "Có thư viện đạt chuẩn", "x", null, null],
      [2, "Có phòng y tế học đường", null, "x", null],
      [3, "Có hội đồng trường hoạt động có hiệu quả", null, null, "x"],
      [4, "Chi bộ đạt trong sạch vững mạnh", "x", null, "x"],
    ]);
    const said = (field: string) => {
      const column = form?.table.columns.get(field);
      return [column?.states[0], column?.texts[0]];
    };
    expect(said("library")).toEqual([CellState.OK, "TRUE"]);
    expect(said("healthRoom")).toEqual([CellState.OK, "FALSE"]);
    expect(said("councils")).toEqual([CellState.UNREADABLE, "Không áp dụng"]);
    expect(said("partyStrong")[0]).toBe(CellState.AMBIGUOUS);
  });

  test("an answer in the question's own words answers it", () => {
    const [form] = tablesOf("quality-assurance", [
      ["被复核学校", null, "梅列冶金职业学院"],
      ["相符要素项数", null, 12],
      ["改进措施总体评价", null, "针对性强、切实可行、成效明显"],
      ["复核结论", null, "有效"],
    ]);
    expect(form?.columns).toMatchObject({ judged: "C3", conclusion: "C4" });
  });
});

describe("beneath a list of targets", () => {
  test("what a part is of is no part of its name, and remarks are no targets", () => {
    const [table] = tablesOf("admin-reform", [
      ["Chỉ tiêu", "Số lượng thực hiện", "Tổng số phải thực hiện"],
      ["Hồ sơ TTHC giải quyết đúng hạn/Tổng hồ sơ TTHC đã giải quyết", 147, 150],
      ["Cán bộ, viên chức sử dụng chữ ký số", 31, 31],
      ["Văn bản trao đổi trên môi trường điện tử", 642, 642],
      ["(Số liệu làm tròn 01 chữ số thập phân)", null, null],
      [null, null, null],
      ["Riêng chỉ tiêu 3: trong năm không phát sinh", null, null],
      ["Phó Hiệu trưởng: Mạc Thị Ái", null, null],
    ]);
    expect(table?.table.count).toBe(3);
    expect(table?.table.columns.get("indicator")?.states).toEqual(new Uint8Array([0, 0, 0]));
    expect(table?.questions).toEqual([]);
  });
});

test("a column that offers yes and no answers what has no figure", () => {
  const [form] = tablesOf("school-standard", [
    ["TT", "Nội dung", "Mức quy định", "Số liệu của trường", "Tự xếp (Đ/CĐ)", "Mã minh chứng"],
    [1, "Tổng số lớp", "Không quá 45", "36 lớp", "Đ", "MC-07"],
    [2, "Tổng số học sinh toàn trường", null, 1512, null, null],
    [3, "Phòng y tế trường học", null, null, "Đ", "MC-35"],
    [4, "Website hoạt động thường xuyên", null, null, "CĐ", "MC-42"],
  ]);
  expect(form?.columns).toMatchObject({ classes: "D2", pupils: "D3", healthRoom: "E4", website: "E5" });
});

test("a day named over a table is read, with a colon behind its label or without", () => {
  for (const label of ["Ngày ký quyết định công nhận", "Ngày ký quyết định công nhận:"]) {
    const [form, table] = tablesOf("school-standard", [
      ["TRƯỜNG THPT NGÔ SĨ LIÊN", null, null, null],
      [label, null, null, "12/05/2014"],
      ["Năm học", "Tổng HS", "Số HS bỏ học", "Số HS lưu ban"],
      ["2014-2015", 894, 8, 38],
      ["2015-2016", 905, 6, 27],
    ]);
    expect([form?.table.record.id, form?.columns]).toMatchObject(["school", { signed: "D2" }]);
    expect(table?.table.record.id).toBe("year");
  }
});

test("who headed a review, remarked in its row, ends no table", () => {
  const [table] = tablesOf("quality-assurance", [
    ["序", "受检院校", "复核开始日期", "复核结束日期", "相符项数", "复核结论", "说明"],
    [1, "福建林业职业技术学院", "2022-03-14", "2022-03-17", 13, "有效", null],
    [2, "漳州职业技术学院", "2022-04-11", "2022-04-14", 11, "有效", "专家组长：省外"],
    [3, "黎明职业大学", "2022-04-18", "2022-04-21", 14, "有效", null],
    ["制表人：", "李秋萍", null, "审核人：", "陈立", null, null],
  ]);
  expect(table?.table.count).toBe(3);
});

test("a line of labels with their values over a table is no head of it, though a value stands with its label", () => {
  const sheet = sheetOf("quality-assurance", [
    ["学院名称", "漳平永福农林职业学院", "复核开始日期", 45432, "密级：无"],
    ["编号", "材料", "网上", "报送", "经办处室"],
    ["ZL-01", "人才培养质量年度报告", "2024.4.19", "2024.5.4", "质评办"],
    ["ZL-02", "人才培养工作状态数据分析报告", "2024.4.19", "2024.5.4", "质评办"],
    ["ZL-03", "学生满意度调查分析报告", "2024.4.11", "2024.5.4", "质评办"],
  ]);
  expect(sheet?.tables.map(({ table, once }) => [table.record.id, table.count, once["reviewStart"]])).toEqual(
    [["material", 3, "D1"]]
  );
});

test("a figure with its unit is a value, so that a form's line heads no table", () => {
  const [form, ...others] = tablesOf("school-standard", [
    ["Tên trường", "THCS Phan Chu Trinh", null, "Cấp học", "THCS"],
    ["Tổng số lớp", 38, null, "Tổng số học sinh", 1596],
    ["Sĩ số lớp đông nhất", "9 em", null, "Tổng số giáo viên", 76],
    ["Số GV đạt chuẩn trình độ đào tạo", 76, null, "Tỷ lệ GV dạy giỏi từ cấp cơ sở trở lên", "31,6%"],
    ["Hiệu trưởng được xếp loại", "Xuất sắc", null, "Phó hiệu trưởng thứ nhất xếp loại", "Khá"],
  ]);
  expect(form?.columns).toMatchObject({ largestClass: "B3", teachers: "E3", trained: "B4" });
  expect(others).toEqual([]);
});

test("units, days and money beneath the heads are no record, and say that fulfilment is a share", () => {
  const [table] = tablesOf("civil-performance", [
    [
      "№",
      "Арга хэмжээ",
      "Суурь /2023 оны эцэс/",
      "Хүрэх түвшин",
      "Бодитоор хүрсэн",
      "Биелэлт",
      "Гүйцэтгэлийн оноо",
      "Зардал",
    ],
    [null, null, "тоо", "тоо", "тоо", "%", "оноо", "сая ₮"],
    [1, "Гэрээ байгуулах", 12, 20, 18, 75, 45, 3],
    [2, "Өвс бэлтгэх", 0, 40, 10, 25, 15, 62],
    [3, "Тэжээл үйлдвэрлэх", 5, 15, 8, 30, 18, 21.5],
  ]);
  expect(table?.columns).toMatchObject({
    base: "C",
    target: "D",
    achieved: "E",
    completion: "F",
    execution: "G",
  });
  expect(table?.table.count).toBe(3);
});
