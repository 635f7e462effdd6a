/** Rows, lines and heads of office sheets that were once left out in silence. */
import { sheetOf, tablesOf } from "../support/recognised";

describe("records", () => {
  test("are numbered behind the letters of their list as well", () => {
    const [table] = tablesOf("adult-admission", [
      ["流水号", "考生号", "姓名", "报考层次", "投档成绩"],
      ["XZ001", "24140932110211", "穆春霞", "专升本", 181],
      ["XZ002", "24140932110234", "史磊", "高起专", 162],
      ["XZ003", "24140932110257", "付晓洁", "高起专", 165],
      ["本页合计", null, null, null, 508],
    ]);
    expect(table?.table.count).toBe(3);
    expect(table?.table.summary?.count).toBe(1);
  });

  test("an average of one official between those of several is none, and is over that official's", () => {
    const [table] = tablesOf("civil-performance", [
      ["№", "Албан хаагч", "Арга хэмжээ", "Биелэлтийн оноо", "Хугацааны оноо", "Нийт оноо"],
      [1, "Б.Золзаяа", "Эмхэтгэл гаргах", 60, 10, 70],
      [2, null, "Зөвлөмж өгөх", 48, 10, 58],
      [null, null, "Дундаж оноо - Б.Золзаяа", null, null, 64],
      [3, "Д.Мөнхөө", "Судалгаа авах", 54, 10, 64],
      [4, null, "Түүвэр шинэчлэх", 36, 10, 46],
      [null, null, "Дундаж оноо - Д.Мөнхөө", null, null, 55],
    ]);
    expect(table?.table.count).toBe(4);
    expect(table?.table.subtotals?.ranges).toEqual([[0, 1]]);
  });

  test("are parted by groups that are merged across, whatever their numbers are called", () => {
    const [table] = tablesOf(
      "admin-reform",
      [
        ["Mục", "Chỉ tiêu", "Đã thực hiện", null, null],
        [null, null, "Số lượng", "Trên tổng số", "Đạt tỷ lệ"],
        [1, "VỀ HỒ SƠ, ĐƠN THƯ", null, null, null],
        ["1.1", "Hồ sơ TTHC giải quyết đúng hạn", 245, 250, "98%"],
        ["1.2", "Hồ sơ TTHC trễ hẹn có thư xin lỗi", 5, 5, "100%"],
        [2, "VỀ SỰ HÀI LÒNG", null, null, null],
        ["2.1", "Mức độ hài lòng về giải quyết TTHC", 152, 155, "98,1%"],
      ],
      ["0,0,1,0", "0,1,1,1", "0,2,0,4", "2,1,2,4", "5,1,5,4"]
    );
    expect(table?.columns).toEqual({ indicator: "B", done: "C", total: "D", rate: "E" });
    expect(table?.ignoredRows).toEqual([
      { row: 3, why: "section" },
      { row: 6, why: "section" },
    ]);
  });

  test("of things that are lent are no dossiers, although they are due and returned", () => {
    const of = (title: string) =>
      tablesOf("admin-reform", [
        [title],
        ["Lớp", "Tên", "Ngày nhận", "Ngày hẹn trả", "Ngày trả"],
        ["Lá 1", "Bộ chai ném bowling", 45544, 45548, 45548],
        ["Chồi 2", "Vòng thể dục", 45545, 45546, 45547],
      ]).length;
    expect(of("SỔ MƯỢN ĐỒ DÙNG, ĐỒ CHƠI")).toBe(0);
    expect(of("SỔ TIẾP NHẬN HỒ SƠ")).toBe(1);
  });

  test("of answers go on beneath a gap as those of figures do", () => {
    const [table] = tablesOf("quality-assurance", [
      ["序号", "姓名", "是否校外专家"],
      [1, "刘志宏", "是"],
      [2, "王榕", "否"],
      [null, null, null],
      [null, null, null],
      [null, null, null],
      [3, "张木森", "是"],
    ]);
    expect(table?.table.count).toBe(3);
  });

  test("do not go on with the names of those who sign, however far beneath these stand", () => {
    const [table] = tablesOf("school-standard", [
      ["TT", "Trường", "Quyết định công nhận", "Ngày ký", "Ngày kiểm tra định kỳ"],
      [1, "THCS Nghĩa Chánh", "1125/QĐ-UBND", 41498, 42420],
      [2, "THCS Bình Châu", "215/QĐ-UBND", 41703, 42623],
      ["Cộng: 2 quyết định", null, null, null, null],
      [null, null, null, null, null],
      [null, "Chuyên viên theo dõi", null, null, "TRƯỞNG PHÒNG"],
      [null, null, null, null, null],
      [null, null, null, null, null],
      [null, null, null, null, null],
      [null, "Phạm Thị Thu Trang", null, null, "Đỗ Văn Phu"],
    ]);
    expect(table?.table.count).toBe(2);
  });
});

describe("heads", () => {
  test("like the record's own, over most items of a list, are asked about, and its rows are read", () => {
    const elements = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1"];
    const of = (heads: readonly string[], codes: readonly string[]) =>
      tablesOf("quality-assurance", [[...heads], ...codes.map((code) => [code, "达成", "基本达成"])]);
    const heads = ["要素代码", "我校自诊所得结果", "来校所核结果"];
    const [table] = of(heads, elements);
    expect(table?.table.record.id).toBe("element");
    expect(table?.table.count).toBe(elements.length);
    expect(table?.questions.flatMap(({ suggestions }) => suggestions)).toContain("self");
    // A few of its codes may number anything, and who does what by when is nothing to be judged.
    expect(of(heads, elements.slice(0, 3))).toEqual([]);
    expect(of(["要素代码", "责任部门", "完成时限"], elements)).toEqual([]);
  });

  test("of two that name a score the one over names of subjects is none", () => {
    const [table] = tablesOf("adult-admission", [
      ["考生号", "姓名", "层次", "专业基础科目", "政治", "外语", "专业基础"],
      ["24140851310012", "杜康宁", "专升本", "高等数学（二）", 76, 55, 48],
      ["24140851310043", "柴玉洁", "专升本", "教育理论", 98, 71, 104],
      ["24140851310074", "樊哲", "专升本", "民法", 112, 63, 118],
    ]);
    expect(table?.columns).toMatchObject({ base: "G" });
  });
});

describe("years", () => {
  test("last year's figures are so with a unit beneath them, and what a line above says is each record's", () => {
    const { tables } = sheetOf(
      "adult-admission",
      [
        ["河东工程大学2024年成人招生来源计划"],
        [
          "办学单位",
          "河东工程大学",
          "面向省份",
          "山西",
          "核定规模上限（人）",
          380,
          "本校在晋报名（人）",
          460,
        ],
        ["专业", "层次", "学习形式", "学制", "2024年", "2023年", null, "收费标准"],
        [null, null, null, null, "招生计划", "计划", "完成率", null],
        [null, null, null, "（年）", "（人）", "（人）", "（%）", "（元/年）"],
        ["会计学", "专升本", "函授", 2.5, 70, 70, 95.7, 1800],
        ["法学", "专升本", "业余", 2.5, 40, 50, 88, 1800],
      ],
      ["0,0,0,7", "2,0,3,0", "2,1,3,1", "2,2,3,2", "2,5,2,6", "2,7,3,7"]
    );
    expect(tables.map(({ table }) => table.record.id)).toEqual(["plan"]);
    expect(tables[0]?.columns).toMatchObject({ plan: "E", lastPlan: "F", lastRate: "G" });
    expect(tables[0]?.once).toMatchObject({ school: "B2", cap: "F2", registered: "H2" });
  });
});

describe("how cells are to be filled in", () => {
  test("is said in a row of its own, which is no record, and tells a day from a place", () => {
    const [table] = tablesOf(
      "admin-reform",
      [
        ["Mã hồ sơ", "Loại hồ sơ", "Mốc thời gian", null, null, "Hồ sơ đã số hóa"],
        [null, null, "Nhận", "Hẹn trả", "Trả", null],
        [null, null, "ngày/tháng/năm", "ngày/tháng/năm", "ngày/tháng/năm", "Đã/Chưa"],
        ["241/2024", "TTHC", "03/09/2024", "10/09/2024", "09/09/2024", "Đã"],
        ["242/2024", "TTHC", "04/09/2024", "09/09/2024", "09/09/2024", "Chưa"],
      ],
      ["0,0,1,0", "0,1,1,1", "0,2,0,4", "0,5,1,5"]
    );
    expect(table?.columns).toMatchObject({ received: "C", due: "D", returned: "E", digitised: "F" });
    expect(table?.table.count).toBe(2);
  });
});

describe("lines of a form", () => {
  test("a merged label with its merged value is no row of heads over the next line", () => {
    const { tables, questions } = sheetOf(
      "quality-assurance",
      [
        ["学校名称", null, "福州乌山科技职业学院", null, null],
        ["文号", null, "闽诊复〔2022〕3号", null, null],
        ["复核开始日期", null, "2022年4月11日", "复核结束日期", "2022年4月13日"],
        ["复核结论", null, "待改进", "整改完成日期", "2023年4月10日"],
      ],
      ["0,0,0,1", "0,2,0,4", "1,0,1,1", "1,2,1,4", "2,0,2,1", "3,0,3,1"]
    );
    expect(tables[0]?.columns).toMatchObject({ reviewStart: "C3", reviewEnd: "E3", finished: "E4" });
    expect([...questions, ...(tables[0]?.questions ?? [])]).toEqual([]);
  });

  test("points on a scale that the field's own labels say are its own, whatever else these speak of", () => {
    const [form] = tablesOf("civil-performance", [
      ["Албан хаагчийн нэр", "О.Болормаа"],
      ["Гүйцэтгэлийн арга хэмжээний биелэлтийн дундаж оноо (0-70)", 58.4],
      ["Мэдлэг, ур чадвараа дээшлүүлэх зорилтын дундаж оноо (0-15)", 12.5],
      ["НИЙТ ОНОО", 70.9],
    ]);
    expect(form?.columns).toMatchObject({ goals: "B3", total: "B4" });
  });
});

test("answers that are labels elsewhere open no other table in a row with somebody's number", () => {
  const [table, ...others] = tablesOf("adult-admission", [
    ["考生号", "姓名", "录取类型", "照顾分", "投档成绩", "录取结果"],
    ["24140121002132", "傅磊", "统考", 10, 133, "录取"],
    ["24140121002143", "韩雨", "统考", 20, 149, "录取"],
    ["24140121009977", "张桂花", "免试", null, null, "录取"],
    ["24140121002154", "何平", "统考", 20, 140, "录取"],
  ]);
  expect(table?.table.count).toBe(4);
  expect(others).toEqual([]);
});
