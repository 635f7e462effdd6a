/** Columns that heads name among others, or say little of: alternatives, kinds, stages, units beside names. */
import { REGULATIONS } from "../../src/regulations";
import { recognise } from "../../src/sheets";
import { columnsOf, tablesOf } from "../support/recognised";

describe("a head of several things of which the record has one", () => {
  const register = (head: string) =>
    columnsOf("admin-reform", [
      ["TT", "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả", head],
      [1, "VA24.01", "01/03/2024", "07/03/2024", "06/03/2024", "Xin chuyển trường"],
      [2, "VA24.02", "05/03/2024", "12/03/2024", "11/03/2024", "Đăng ký nhập học"],
    ]);

  test("is that one", () => {
    expect(register("Tên thủ tục / vụ việc")).toMatchObject({ procedure: "F" });
    expect(register("Vụ việc hoặc tên thủ tục")).toMatchObject({ procedure: "F" });
  });

  test("but not among remarks, nor where both are of the record", () => {
    expect(register("Ghi chú, tên thủ tục")).not.toHaveProperty("procedure");
    expect(register("Tên thủ tục, người nộp")).not.toHaveProperty("procedure");
  });
});

describe("“类型”, which says that there are kinds", () => {
  const lines = (levels: readonly string[]) =>
    columnsOf("adult-admission", [
      ["类型", "科类", "最低录取控制分数线"],
      ...levels.map((level, at) => [level, at % 2 === 0 ? "文科" : "理科", 110 + at]),
    ]);

  test("is what its cells are kinds of", () => {
    expect(lines(["高起本", "高起本", "高起专", "高起专"])).toEqual({ level: "A", category: "B", line: "C" });
  });

  test("and nothing where they are of no kind that counts", () => {
    expect(lines(["甲", "甲", "乙", "乙"])).toEqual({ category: "B", line: "C" });
  });
});

test("of two heads for the work to be done, the stage that several have in common is none", () => {
  const columns = columnsOf("adult-admission", [
    ["阶段", "工作内容", "起止时间"],
    ["准备", "网上报名", "2024年8月27日—9月8日"],
    ["准备", "现场确认", "2024年9月10日—9月20日"],
    ["考试", "打印准考证", "2024年10月12日—10月20日"],
    ["考试", "全国统一考试", "2024年10月19日—20日"],
    ["录取", "录取", "2024年12月4日—12月31日"],
  ]);
  expect(columns).toEqual({ work: "B", time: "C" });
});

test("nobody is asked what a stage is beside the work that is called by the field's own name", () => {
  const [table] = tablesOf(
    "adult-admission",
    [
      ["2024年成人高校招生考试工作日程"],
      ["阶段", "工作", "时间", "牵头科室"],
      ["报名", "考生网上报名及现场确认", "2024年8月26日—2024年9月12日", "社考科"],
      [null, "考生资格审核", "2024年9月5日—2024年9月25日", "社考科"],
      ["考试", "专升本政治", "2024年10月19日 9:00—11:30", "考务科"],
      [null, "专升本外语", "2024年10月19日 14:30—17:00", "考务科"],
      [null, "专升本专业基础课", "2024年10月20日 9:00—11:30", "考务科"],
    ],
    ["2,0,3,0", "4,0,6,0"]
  );
  expect(table?.columns).toEqual({ work: "B", time: "C" });
  expect(table?.questions).toEqual([]);
});

test("codes beneath the names of an export's columns are no record", () => {
  const [table] = tablesOf("adult-admission", [
    ["考生号", "姓名", "报考层次", "语文", "数学", "外语", "总分"],
    ["KSH", "XM", "CC", "KM1", "KM2", "KM3", "ZF"],
    ["24140420202001", "郭瑞", "高起专", 61, 44, 38, 143],
    ["24140420202008", "田桂兰", "高起专", 72, 51, 40, 163],
  ]);
  expect(table?.columns).toMatchObject({ number: "A", chinese: "D", math: "E", foreign: "F", total: "G" });
  expect(table?.table.count).toBe(2);
});

test("but a first class that is written in capitals is none", () => {
  const [table] = tablesOf("school-standard", [
    ["Lớp", "Khối", "GVCN", "Sĩ số"],
    ["A1", "VI", "LAN", "XL"],
    ["A2", "VI", "HOA", "XL"],
    ["A3", "VII", "MAI", "XL"],
  ]);
  expect(table?.table.count).toBe(3);
});

test("the most points that heads bear do not make a record of them", () => {
  const [table] = tablesOf("civil-performance", [
    ["Албан хаагчийн нэр", 70, 15, 15, "Нийт оноо"],
    ["Б.Бат", 65, 13, 13, 91],
    ["Д.Дорж", 60, 12, 11, 83],
  ]);
  expect([table?.table.record.id, table?.table.count]).toEqual(["official", 2]);
});

test("units beside the names beneath one head are of the heads, and no record", () => {
  const [table] = tablesOf(
    "adult-admission",
    [
      ["主办院校", "专业", null, "层次", "学习形式", "学制", "招生计划数"],
      [null, "代码", "名称", null, null, "（年）", "（人）"],
      ["汾阳学院", "620201", "护理", "高起专", "函授", 2.5, 120],
      ["汾阳学院", "100701", "药学", "高起本", "业余", 5, 34],
    ],
    ["0,1,0,2"]
  );
  expect(table?.columns).toMatchObject({ majorCode: "B", major: "C", duration: "F", plan: "G" });
  expect(table?.table.count).toBe(2);
});

test("a group stands over its heads with a remark in brackets, too", () => {
  const columns = columnsOf(
    "adult-admission",
    [
      ["考生号", "姓名", "照顾政策类别", "测试（核验）", null, "优惠分值"],
      [null, null, null, "项目", "结果", null],
      ["24140905200113", "边学文", "个人三等功", "证书核验", "属实", 20],
      ["24140905200120", "来娟", "年满25周岁", "年龄核验", "31周岁", 20],
    ],
    ["0,3,0,4"]
  );
  expect(columns).toMatchObject({ kind: "C", testItem: "D", testResult: "E", points: "F" });
});

test("what was reached up to the year's end is the year's result, its quarters are not", () => {
  const columns = columnsOf(
    "admin-reform",
    [
      ["TT", "Tên chỉ tiêu", "Thực hiện trong năm 2024 (%)", null, null],
      [null, null, "Quý I", "Quý II", "Lũy kế cả năm"],
      [1, "Hồ sơ TTHC giải quyết đúng hạn", 96.2, 98.5, 98.3],
      [2, "Cán bộ, viên chức sử dụng chữ ký số", 92, 100, 100],
      [3, "Hồ sơ trễ hẹn được thông báo xin lỗi", 100, 100, 100],
    ],
    ["0,2,0,4"]
  );
  expect(columns).toEqual({ indicator: "B", rate: "E" });
});

test("a row with figures is no header, whatever its words are labels of", () => {
  const values = [
    ["甲项", "乙项", "丙项", "丁项"],
    ["高起本", "文科", 140, 138],
    [null, "理科", 150, 149],
    [null, "艺术类（文科）", 98, 97],
    [null, "艺术类（理科）", 105, 105],
    [null, "体育类（文科）", 97, 98],
  ];
  const sheet = { name: "省控线", values, merges: [{ top: 1, left: 0, bottom: 5, right: 0 }] };
  const { sheets } = recognise({ sheets: [sheet] }, REGULATIONS, { regulation: "adult-admission" });
  expect(sheets[0]?.tables).toEqual([]);
});

describe("a table of this law's by its title", () => {
  const trainings = (title: string) =>
    tablesOf("civil-performance", [
      [title],
      ["№", "Хамрагдсан сургалт, чиглэл", "Хүрэх түвшин", "Хүрсэн түвшин", "Авсан оноо (0-15)"],
      [1, "Барааны ангилал", 40, 40, 15],
      [2, "Хятад хэл", 60, 48, 12],
    ]).map(({ table }) => table.record.id);

  test("is one of skills in the words of an office, and never one of what trainings cost", () => {
    expect(trainings("II. Мэдлэг, чадвараа дээшлүүлсэн байдал")).toEqual(["goal"]);
    expect(trainings("Мэдлэг, чадвараа дээшлүүлэх зорилт, арга хэмжээ, зардал")).toEqual(["goal"]);
    expect(trainings("Сургалтын зардал")).not.toContain("goal");
  });
});

test("of two heads for one figure the one over words gives way", () => {
  const columns = columnsOf("civil-performance", [
    ["Овог, нэр", "Ажил", "Арга хэмжээний дундаж оноо", "Нэгжийн даргын үнэлгээ", "Дүн"],
    ["Б.Бат", "мэргэжилтэн", 65, 6, 91],
    ["Д.Дорж", "мэргэжилтэн", 60, 5, 78],
    ["С.Сүх", "дарга", 50, 4, 73],
  ]);
  expect(columns).toMatchObject({ official: "A", measures: "C", head: "D", total: "E" });
});

describe("a list of targets with numbers of its own", () => {
  const [list] = tablesOf(
    "admin-reform",
    [
      ["TT", "Tiêu chí", "Kết quả thực hiện", null, null, null],
      [null, null, "Tử số", "Mẫu số", "Tỷ lệ", "Có/Không"],
      ["1", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", null, null, null, null],
      ["1.1", "Báo cáo CCHC định kỳ, đột xuất gửi đúng thời gian", 8, 8, 1, null],
      ["2", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", null, null, null, null],
      ["2.1", "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", 149, 152, 0.98, null],
      ["2.2", "Công khai tỷ lệ giải quyết đúng hạn, trễ hạn", null, null, null, "Có"],
    ],
    ["0,2,0,5", "0,0,1,0", "0,1,1,1"]
  );

  test("asks beneath “Có/Không” what its figures do not say", () => {
    expect(list?.columns).toMatchObject({ done: "C", total: "D", rate: "E", answer: "F" });
  });

  test("has rows that only name those numbered within them: nobody is asked which targets they are", () => {
    expect(list?.questions).toEqual([]);
  });
});

test("a second day of receipt is not asked as some other day", () => {
  const [register] = tablesOf("admin-reform", [
    [
      "STT",
      "Mã hồ sơ",
      "Thủ tục hành chính",
      "Ngày nộp",
      "Ngày tiếp nhận",
      "Ngày hẹn trả",
      "Ngày trả kết quả",
    ],
    [1, "H29.1", "Chuyển trường", "11/01/2024", "12/01/2024", "15/01/2024", "15/01/2024"],
    [2, "H29.2", "Chuyển trường", "19/01/2024", "19/01/2024", "22/01/2024", "21/01/2024"],
  ]);
  expect(register?.columns).toMatchObject({ received: "E" });
  expect(register?.questions).toEqual([]);
});

test("yes and no beneath a head that is called as a rate are an answer all the same", () => {
  const [list] = tablesOf(
    "admin-reform",
    [
      ["TT", "Nội dung kiểm tra", "Kết quả", null, "Số liệu (đã làm/tổng)"],
      [null, null, "Có", "Không", null],
      [1, "Công khai tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC", null, "x", null],
      [2, "Ứng dụng thanh toán điện tử trong giải quyết TTHC", "x", null, null],
      [3, "TTHC nội bộ được công bố, công khai, cập nhật", "x", null, "14/15"],
    ],
    ["0,2,0,3"]
  );
  expect([...(list?.table.columns.get("answer")?.numbers ?? [])]).toEqual([0, 1, 1]);
});
