/** Lines and heads that offices' sheets name together, or once: rows across columns, groups, days, units. */
import { recordsOf, sheetOf, tablesOf } from "../support/recognised";

describe("lines of a form across its heads", () => {
  const STAFF = [
    ["TRƯỜNG THCS PHÚ HÒA"],
    ["Đối tượng", "Tổng số", "Nữ", "Trình độ đào tạo"],
    [null, null, null, "Chưa đạt chuẩn", "Đạt chuẩn", "Trên chuẩn"],
    ["Hiệu trưởng", 1, 0, 0, 0, 1],
    ["Phó hiệu trưởng", 1, 1, 0, 0, 1],
    ["Giáo viên", 36, 25, 1, 7, 28],
    ["Nhân viên", 6, 4, 2, 4, 0],
  ];

  test("name what a school has together, and are no schools themselves", () => {
    const tables = tablesOf("school-standard", STAFF);
    expect(tables.map(({ columns }) => columns)).toEqual([
      { vices: "B5", teachers: "B6", belowStandard: "D6", atStandard: "E6", aboveStandard: "F6" },
    ]);
  });

  test.each(["Số lượng (HS)", "Số lượng", "SL (em)"])(
    "“%s” over “Tỷ lệ (%%)” says how figures are given",
    (said) => {
      const [table] = tablesOf("school-standard", [
        ["Chỉ số", "Học lực", null, null, "Hạnh kiểm"],
        [null, "Giỏi", "Khá", "Yếu", "Tốt", "Khá"],
        [said, 96, 244, 30, 545, 135],
        ["Tỷ lệ (%)", 13.71, 34.86, 4.29, 77.86, 19.29],
      ]);
      expect(table?.columns).toMatchObject({
        learningGood: "B3",
        conductFair: "F3",
        learningGoodShare: "B4",
        conductFairShare: "F4",
      });
    }
  );
});

test("rooms named in a programme of a visit are no answers, and nobody is asked about them", () => {
  const visit = [
    ["LỊCH TIẾP ĐOÀN CÔNG TÁC"],
    ["Giờ", "Nội dung", "Địa điểm", "Người chuẩn bị"],
    ["7h30", "Đón đoàn", "Phòng hội đồng", "Văn phòng"],
    ["8h15", "Đi thực tế", "Sân trường", "Thầy Tuấn"],
    ["9h30", "Làm việc với các tổ", "Phòng chờ", "Tổ trưởng"],
    ["11h30", "Cơm trưa", "Nhà ăn", "Công đoàn"],
  ];
  expect(tablesOf("school-standard", visit)).toEqual([]);
  expect(sheetOf("school-standard", visit).questions).toEqual([]);
});

test("a group whose merge was undone stands over each of its heads", () => {
  const [table] = tablesOf("quality-assurance", [
    ["院校", "院校", "第二轮评估", "诊改年份", "举办者"],
    ["代码", "全称", "接受与否", "（年）", null],
    ["12633", "厦门海洋职业技术学院", "未接受", 2017, "省教育厅"],
    ["13975", "厦门华天涉外职业技术学院", "未接受", 2017, "民办"],
    ["13976", "厦门软件职业技术学院", "未接受", 2018, "民办"],
  ]);
  expect(table?.columns).toMatchObject({ college: "B", evaluated: "C", plannedYear: "D" });
  expect(table?.table.count).toBe(3);
});

describe("days", () => {
  const review = (head: string) => [
    ["省级复核后续整改跟踪表"],
    ["受核院校", head, "一致要素", "认定档次", "整改销号日"],
    ["闽西山海职业学院", "2022.05.16-2022.05.18", 13, "有效", "2023.05.18"],
    ["榕东机电职业技术学院", "2022.05.23-2022.05.25", 12, "有效", "2023.05.12"],
    ["鹭江湾商贸职业学院", "2022.06.06-2022.06.08", 11, "有效", "2023.04.28"],
  ];

  test("of a period in one cell are its first and its last one", () => {
    const [table] = tablesOf("quality-assurance", review("进校起止"));
    expect(table?.columns).toMatchObject({ reviewStart: "B", reviewEnd: "B" });
  });

  test("of a period that nobody calls so are asked for, and not left out", () => {
    expect(tablesOf("quality-assurance", review("在校区间"))[0]?.questions).toMatchObject([
      { kind: "column", at: "B", suggestions: ["reviewStart"] },
    ]);
  });

  const DECISIONS = [
    ["DANH SÁCH TRƯỜNG ĐẠT CHUẨN QUỐC GIA"],
    ["TT", "Đơn vị", "Số, ngày QĐ công nhận lần đầu", "Số, ngày QĐ công nhận lại"],
    [1, "THCS A", "123/QĐ-UBND ngày 12/3/2013", "234/QĐ-UBND ngày 10/3/2018"],
    [2, "THCS B", "124/QĐ-UBND ngày 15/5/2013", null],
  ];

  test("of decisions stand behind their numbers, and the last decision counts", () => {
    const [own] = tablesOf("school-standard", DECISIONS);
    expect(own?.columns).toEqual({ school: "B", decision: "D", signed: "D" });
    expect(own?.table.columns.get("signed")?.texts).toEqual(["10/3/2018", "15/5/2013"]);
  });
});

test("a row of units, scales and ways of filling in is no record", () => {
  const [table] = tablesOf("civil-performance", [
    ["№", "Арга хэмжээ", "Биелэлт", "Биелэлтийн оноо", "Дуусах хугацаа", "Хугацааны оноо", "Нийт оноо"],
    [null, null, "хувь", "0-60", "он.сар.өдөр", "0, 5, 10", "0-70"],
    [1, "Усны тоолуур шалгах", 100, 60, "2025.06.30", 10, 70],
    [2, "Усны чанарын дээж авах", 30, 18, "2025.09.01", 5, 23],
  ]);
  expect(table?.columns).toMatchObject({ completion: "C", execution: "D", timeliness: "F", total: "G" });
  expect(table?.table.count).toBe(2);
});

test("measures and what they are made of stand in one column", () => {
  const [table] = tablesOf("civil-performance", [
    ["№", "Арга хэмжээ, дэд арга хэмжээ", "Гүйцэтгэлийн оноо", "Хугацааны оноо", "Нийт оноо"],
    [1, "Мэдүүлэг хянах", null, null, 48.5],
    ["1.1", "Импортын мэдүүлэг", 52, 10, 62],
    ["1.2", "Транзит мэдүүлэг", 30, 5, 35],
  ]);
  expect(table?.columns).toMatchObject({ name: "B", execution: "C", timeliness: "D", total: "E" });
});

test("“合计 14 个专业” beneath codes is a total, and a sentence beneath running numbers is a note", () => {
  const rows = (first: string, last: string) => [
    [first, "专业名称", "层次", "学习形式", "学制", "收费标准"],
    [1, "会计学", "专升本", "函授", "2.5年", 2400],
    [2, "护理学", "专升本", "业余", "2.5年", 3000],
    [],
    [last],
  ];
  expect(recordsOf("adult-admission", rows("顺号", "公示无异议后生效。"))).toEqual([2, 3]);
  expect(recordsOf("adult-admission", rows("专业代码", "合计 14 个专业"))).toEqual([2, 3]);
});

test("numbers to call and addresses to write to follow their labels without a colon", () => {
  const tables = tablesOf("adult-admission", [
    ["朔州市2024年成人高校招生享受优惠考生信息公示"],
    ["受理举报单位：朔州市招生考试服务中心监察室　通讯地址：朔城区开发北路12号"],
    ["举报电话 0349-2022228　举报信箱 szjc@example.cn"],
    ["序号", "考生号", "姓名", "性别", "照顾政策", "优惠分", "资格条件"],
    [1, "24140602010203", "尉迟峰", "男", "个人三等功", 20, "有证书"],
    [2, "24140602010214", "瞿雅琴", "女", "年满25周岁", 20, "1990年3月出生"],
  ]);
  expect(tables[0]?.columns).toEqual({
    reportUnit: "A2",
    reportAddress: "A2",
    reportPhone: "A3",
    reportEmail: "A3",
  });
  expect(tables[0]?.table.columns.get("reportEmail")?.texts).toEqual(["szjc@example.cn"]);
});

describe("small tables of a report", () => {
  const grades = (corner: string | null) => [
    ["Trường THCS Nà Nghịu"],
    ["1/ Quy mô"],
    [corner, "Số lớp", "Số HS", "Nữ", "Dân tộc"],
    ["Khối 6", 3, 104, 50, 88],
    ["Khối 7", 3, 97, 46, 80],
    ["Khối 8", 3, 92, 45, 77],
    ["Khối 9", 2, 85, 41, 70],
    ["Cộng", 11, 378, 182, 315],
    ["5/ Đội ngũ"],
    ["Tổng số giáo viên", 21],
  ];
  test.each([null, "Khối"])(
    "by grade, beneath the corner %p, give its classes and the sums of the school",
    (corner) => {
      expect(tablesOf("school-standard", grades(corner)).map(({ columns }) => columns)).toEqual([
        {
          grade6: "B4",
          grade7: "B5",
          grade8: "B6",
          grade9: "B7",
          classes: "B8",
          pupils: "C8",
          teachers: "B10",
        },
      ]);
    }
  );

  test("whose rows say how figures are given behind their names give counts and shares", () => {
    const [form] = tablesOf(
      "school-standard",
      [
        ["Mặt giáo dục", null, "Giỏi", "Khá", "Yếu"],
        ["Học lực", "SL", 168, 352, 38],
        [null, "TL (%)", "17,1", "35,9", "3,9"],
        ["Số học sinh bỏ học trong năm", null, 6],
      ],
      ["1,0,2,0"]
    );
    expect(form?.columns).toEqual({
      learningGood: "C2",
      learningFair: "D2",
      learningWeak: "E2",
      learningGoodShare: "C3",
      learningFairShare: "D3",
      learningWeakShare: "E3",
      dropouts: "C4",
    });
  });

  test("side by side speak each of what stands over them", () => {
    const [form] = tablesOf("school-standard", [
      ["2/ Học lực", null, null, null, "3/ Hạnh kiểm"],
      ["Loại", "SL", "TL %", null, "Loại", "SL", "TL %"],
      ["Giỏi", 12, 3.2, null, "Tốt", 205, 54.2],
      ["Khá", 132, 34.9, null, "Khá", 97, 25.7],
      ["Yếu", 16, 4.2, null, "Yếu", 7, 1.9],
    ]);
    expect(form?.columns).toEqual({
      learningGood: "B3",
      learningGoodShare: "C3",
      learningFair: "B4",
      learningFairShare: "C4",
      learningWeak: "B5",
      learningWeakShare: "C5",
      conductGood: "F3",
      conductGoodShare: "G3",
      conductFair: "F4",
      conductFairShare: "G4",
      conductWeak: "F5",
      conductWeakShare: "G5",
    });
  });
});
