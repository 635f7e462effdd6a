/** Layouts as offices have them: what is a record, which cell answers a label, and what is only asked. */
import type { CellValue } from "../../src/sheets";
import { sheetOf, tablesOf } from "../support/recognised";

describe("which cell answers", () => {
  const head = ["TT", "Tiêu chí", "Mức quy định", "Kết quả đạt được của nhà trường", "Tự xếp loại"];

  test("figures answer from what there is, demands from how they are rated", () => {
    const [form] = tablesOf("school-standard", [
      head,
      [null, "Tổng số lớp", "≤ 45 lớp", "16 lớp", "Đạt"],
      [null, "Sĩ số lớp đông nhất", "≤ 45 HS/lớp", "46", "Đạt"],
      [null, "Hồ sơ, sổ sách quản lý đúng quy định", null, "Đủ 20 loại", "Đạt"],
      [null, "Thực hiện công khai theo quy định", null, "Chưa công khai tài sản", "Chưa đạt"],
    ]);
    expect(form?.columns).toMatchObject({
      classes: "D2",
      largestClass: "D3",
      records: "E4",
      disclosure: "E5",
    });
  });

  test("figures beside ticks answer from the column of facts", () => {
    const [form] = tablesOf("school-standard", [
      ["TT", "Nội dung tiêu chí", "Thực trạng nhà trường", "Tự đánh giá", null],
      [null, null, null, "Đạt", "Không đạt"],
      [1, "Tổng số lớp", 20, null, null],
      [2, "Sĩ số lớp đông nhất", 44, "x", null],
      [3, "Hồ sơ, sổ sách quản lý đúng quy định", "Đủ", null, "x"],
    ]);
    expect(form?.columns).toMatchObject({ classes: "C3", largestClass: "C4", records: "E5" });
  });

  test("where several cells could answer and no head tells which, it is asked", () => {
    const sheet = sheetOf("school-standard", [
      ["Nội dung", "Cơ sở chính", "Cơ sở hai"],
      ["Tổng số lớp", 12, 8],
      ["Tổng số học sinh", 480, 300],
    ]);
    const asked = [...sheet.questions, ...sheet.tables.flatMap(({ questions }) => questions)];
    expect(asked.length).toBeGreaterThan(0);
    expect(sheet.tables.flatMap(({ columns }) => Object.keys(columns))).not.toContain("classes");
  });

  test("schools may stand in columns; a sum beside them is none", () => {
    const [table] = tablesOf("school-standard", [
      ["TT", "Chỉ số", "THCS Nghĩa Lạc", "THCS Nghĩa Phong", "Cộng"],
      [1, "Tổng số lớp", 12, 46, 58],
      [2, "Tổng số học sinh", 480, 1900, 2380],
    ]);
    expect([table?.layout, table?.table.count]).toEqual(["matrix", 2]);
    expect(table?.table.columns.get("classes")?.numbers).toEqual(new Float64Array([12, 46]));
  });

  test("a title merged over a form is no row of heads", () => {
    const [form] = tablesOf(
      "adult-admission",
      [
        ["2024年成人高校免试入学考生审批表", null, null, null],
        ["报名日期：", "2024年9月8日", "编号：", "2024-MS-015"],
        ["姓    名", "高鹏程", "性    别", "男"],
        ["出生日期", "1997年3月16日", "考 生 号", "24141124190015"],
      ],
      ["0,0,0,3"]
    );
    expect(form?.columns).toMatchObject({ registered: "B2", name: "B3", sex: "D3", number: "D4" });
    expect(form?.table.title).toBe("2024年成人高校免试入学考生审批表");
  });

  test("a cell that runs down beside labels with values is their group, and none of its own", () => {
    const tables = tablesOf(
      "quality-assurance",
      [
        ["受核学校名称", null, "榕江职业技术学院"],
        ["改进措施", "改进措施针对性强", "☑是  □否"],
        [null, "改进措施切实可行", "☑是  □否"],
        ["复核结论", null, "□有效  ☑待改进"],
      ],
      ["0,0,0,1", "1,0,2,0", "3,0,3,1"]
    );
    expect(tables.map(({ table, columns }) => [table.record.id, columns])).toEqual([
      ["review", { college: "C1", targeted: "C2", feasible: "C3", conclusion: "C4" }],
    ]);
  });

  test("a year as a value makes no heads of the pairs beside it", () => {
    const [form] = tablesOf("quality-assurance", [
      ["学校名称", "东冲口航运职业学院", "诊改周期", "2021—2023年"],
      ["相符要素数", 11, "措施针对性强", "是"],
      ["省级复核结论", "有效", "整改任务完成时间", "2024年3月29日"],
    ]);
    expect(form?.columns).toMatchObject({ college: "B1", cycle: "D1", matches: "B2", conclusion: "B3" });
  });
});

describe("what one cell gives of a period, or once for all records", () => {
  test("both days of a period stand in one cell, the last one without its year", () => {
    const [form] = tablesOf("quality-assurance", [
      ["学校名称", "东冲口航运职业学院", "现场复核日期", "2024年4月15日至17日"],
      ["相符要素数", 11, "复核结论", "有效"],
    ]);
    expect(form?.columns).toMatchObject({ reviewStart: "D1", reviewEnd: "D1" });
    const [from, to] = ["reviewStart", "reviewEnd"].map((id) => form?.table.columns.get(id)?.numbers[0]);
    expect((to ?? 0) - (from ?? 0)).toBe(2);
  });

  test("a line above a table is no form, though its day stands two cells behind the label", () => {
    const tables = tablesOf("quality-assurance", [
      ["复核工作开始日期", null, 45250],
      ["序号", "材料", "校园网公示", "报送评估中心"],
      [1, "内部质量保证体系诊断与改进实施细则", 45209, 45231],
      [2, "自我诊断与改进工作报告", 45220, 45235],
    ]);
    expect(tables.map(({ table, once }) => [table.record.id, once.reviewStart])).toEqual([
      ["material", "C1"],
    ]);
  });

  test("a line of labels and values over a header is none itself", () => {
    const tables = tablesOf("quality-assurance", [
      ["学校名称", "福建闽都职业技术学院", "进校复核首日", "2023年5月22日"],
      ["序号", "材料", "校园网公示", "报送评估中心"],
      [1, "内部质量保证体系诊断与改进实施细则", 45209, 45231],
      [2, "自我诊断与改进工作报告", 45220, 45235],
    ]);
    expect(tables.map(({ table, once }) => [table.record.id, once])).toEqual([
      ["material", { college: "B1", reviewStart: "D1" }],
    ]);
  });

  test("members of a leading group are no experts; an expert's cell gives employer and post", () => {
    const rows = [
      ["姓名", "单位及职务", "来源"],
      ["林东", "福建船政学院 督导", "校外"],
      ["陈海", "本校 教务处处长", "校内"],
    ];
    expect(tablesOf("quality-assurance", [["诊改工作领导小组"], ...rows])).toEqual([]);
    const [experts] = tablesOf("quality-assurance", [["自主诊改专家组"], ...rows]);
    expect(experts?.columns).toEqual({ name: "A", unit: "B", role: "B", outside: "C" });
  });
});

describe("which column is meant", () => {
  test("of slips handed out, returned and valid the valid ones count; shares of a grade are no rate", () => {
    const [survey] = tablesOf(
      "admin-reform",
      [
        [
          "TT",
          "Nội dung khảo sát",
          "Số phiếu",
          null,
          "Mức độ",
          null,
          null,
          null,
          "Tỷ lệ hài lòng (RHL + HL) %",
        ],
        [null, null, "Thu về", "Hợp lệ", "Rất hài lòng", null, "Hài lòng", null, null],
        [null, null, null, null, "SL", "%", "SL", "%", null],
        ["I", "Hài lòng đối với dịch vụ do nhà trường cung cấp", 305, 300, 210, 70, 74, 24.7, 94.7],
        [1, "Bữa ăn bán trú", 305, 300, 150, 50, 120, 40, 90],
        ["II", "Hài lòng về giải quyết thủ tục hành chính", 118, 116, 90, 77.6, 21, 18.1, 95.7],
      ],
      ["0,2,0,3", "0,4,0,7", "1,4,1,5", "1,6,1,7", "0,8,2,8"]
    );
    expect(survey?.columns).toMatchObject({ answers: "D", very: "E", satisfied: "G", rate: "I" });
    expect(survey?.questions.filter(({ kind }) => kind === "column")).toEqual([]);
    expect(survey?.table.columns.get("answers")?.numbers).toEqual(new Float64Array([300, 300, 116]));
  });

  test("the scale that a head names tells points from their sum", () => {
    const [measure] = tablesOf(
      "civil-performance",
      [
        ["№", "Арга хэмжээ", "Арга хэмжээний биелэлт", null, "Хугацаа", "Нийт оноо /0-70/"],
        [null, null, "Хувь", "Оноо /0-60/", "Оноо /0-10/", null],
        [1, "Өдөрлөг зохион байгуулах", 100, 60, 10, 70],
        [2, "Тайлан гаргах", 50, 30, 10, 40],
      ],
      ["0,2,0,3", "0,5,1,5"]
    );
    expect(measure?.columns).toMatchObject({ completion: "C", execution: "D", timeliness: "E", total: "F" });
  });

  const columnsOf = (regulation: string, heads: CellValue[][], ...rows: CellValue[][]) =>
    tablesOf(regulation, [...heads, ...rows])[0]?.columns;

  test("heads say it again in English", () => {
    const heads = [["考生号 Candidate No.", "姓名 Name", "Gender 性别", "外语 Foreign Lang.", "总分 Total"]];
    expect(columnsOf("adult-admission", heads, ["24140823130001", "卢晓琴", "女", 60, 237])).toMatchObject({
      number: "A",
      name: "B",
      sex: "C",
      foreign: "D",
      total: "E",
    });
  });

  test("a subject may have a column for each part of the candidates", () => {
    const heads = [["考生号", "姓名", "层次", "英语", "外语", "总分"]];
    const rows = [
      ["24141081150001", "卫建平", "高起专", 60, null, 200],
      ["24141081150002", "高鹏程", "专升本", null, 70, 210],
    ];
    const [table] = tablesOf("adult-admission", [...heads, ...rows]);
    expect(table?.table.columns.get("foreign")?.numbers).toEqual(new Float64Array([60, 70]));
    expect(table?.questions).toEqual([]);
  });

  test("a group gives its word to the heads beneath it", () => {
    const heads = [
      ["考生号", "姓名", "报考意向", null, null],
      [null, null, "层次", "院校", "专业"],
    ];
    const row = ["24141081150001", "卫建平", "专升本", "晋南学院", "工商管理"];
    expect(columnsOf("adult-admission", heads, row)).toMatchObject({ appliedSchool: "D", appliedMajor: "E" });
  });

  test("a person's post may be short for what heads running numbers elsewhere", () => {
    const heads = ["Chức vụ", "Họ và tên", "Trình độ", "Xếp loại"];
    const people = [["GV", "Lê An", "Đại học", "Khá"], ["TT", "Trần Bình", "Đại học", "Tốt"], ["GV", "Vũ Chi", "Đại học", "Khá"]]; // prettier-ignore
    expect(tablesOf("school-standard", [heads, ...people])[0]?.table.count).toBe(3);
    // So may what somebody is rated: "Kém" heads a column of pupils elsewhere.
    const rated = [people[0], ["GV", "Mai Dung", "Đại học", "Kém"], people[2]].flatMap((row) =>
      row ? [row] : []
    );
    expect(tablesOf("school-standard", [heads, ...rated])[0]?.table.count).toBe(3);
  });

  test("a list typed without accents is a list of classes", () => {
    expect(columnsOf("school-standard", [["TT", "Khoi", "Lop", "Si so"]], [1, 10, "10A1", 45], [2, 10, "10A2", 46])).toEqual({ grade: "B", class: "C", pupils: "D" }); // prettier-ignore
  });

  test("of two columns called as a choice, the one that holds its options is it", () => {
    const [table] = tablesOf("civil-performance", [
      ["Албан хаагч", "Зэрэглэл", "Нийт оноо", "Үнэлгээний түвшин"],
      ["Б.Саруул", "ТЗ-7", 99.4, "Маш сайн"],
      ["Д.Уянга", "ТЗ-6", 88.5, "Хэвийн"],
      ["Ч.Бат", "ТЗ-6", 70, "Хангалтгүй"],
    ]);
    expect(table?.columns).toMatchObject({ category: "D", total: "C" });
  });
});
