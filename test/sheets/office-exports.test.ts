/** Exports, registers and reports as offices have them: codes, titles that speak, ticks beneath options. */
import { checkWorkbook } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import { recognise, type CellValue, type SheetData } from "../../src/sheets";
import { columnsOf, recordsOf, sheetOf, tablesOf } from "../support/recognised";

const sheet = (name: string, values: CellValue[][]): SheetData => ({ name, values, merges: [] });
const read = (regulation: string, sheets: readonly SheetData[]) =>
  recognise({ sheets }, REGULATIONS, { regulation }).sheets;

describe("a workbook's own table of what its codes mean", () => {
  const list = sheet("LQK", [
    ["KSH", "XM", "CC", "AA1", "AA2", "ZF"],
    ["24140205110342", "孟祥云", "高起本", 66, null, 230],
    ["24140205110356", "申丽娜", "高起本", null, 49, 213],
  ]);
  const codes = (head: string, ...more: CellValue[][]): SheetData =>
    sheet("ZDSM", [
      [head, "含义", "类型"],
      ["KSH", "考生号", "C"],
      ["AA1", "史地", "N"],
      ["AA2", "理化", "N"],
      ...more,
    ]);

  test("names the columns of the others, and is no record itself", () => {
    const [named, table] = read("adult-admission", [list, codes("字段名")]);
    expect(named?.tables[0]?.columns).toMatchObject({
      historyGeography: "D",
      physicsChemistry: "E",
      total: "F",
    });
    expect(table?.tables).toEqual([]);
  });

  test.each([
    ["another head", codes("部门")],
    ["rows that are no codes", codes("字段名", ["考生 2", "某某", "C"])],
  ])("%s makes none", (_, other) => {
    const [named] = read("adult-admission", [list, other]);
    expect(named?.tables[0]?.columns).not.toHaveProperty("historyGeography");
  });
});

describe("heads without diacritics", () => {
  const REGISTER: CellValue[][] = [
    ["MA_HO_SO", "TEN_THU_TUC", "NGAY_TIEP_NHAN", "NGAY_HEN_TRA", "NGAY_TRA_KET_QUA", "KHONG_NOP_LAI_GT"],
    ["H29-0001", "Chuyển trường", "2024-03-02", "2024-03-07", "2024-03-05", 1],
    ["H29-0002", "Xác nhận", "2024-03-03", "2024-03-08", "2024-03-08", 0],
  ];
  test("are known with their “không”, and with short words for long ones", () => {
    expect(columnsOf("admin-reform", REGISTER)).toMatchObject({ spared: "F", due: "D", returned: "E" });
  });
});

describe("a title over a table", () => {
  const score = (title: string): CellValue[][] => [
    [title],
    ["序号", "考生号", "姓名", "政治", "外语", "统考总分"],
    [1, "24141002130511", "霍晓燕", 70, 41, 177],
    [2, "24141002130520", "籍小云", 62, 38, 152],
  ];
  test.each([
    [
      "says the level of all, where it speaks of one",
      "2024年成人高考专升本投档录取情况",
      ["专升本", "专升本"],
    ],
    ["says nothing, where it speaks of two", "2024年成人高考高起专、专升本投档录取情况", undefined],
  ])("%s", (_, title, level) => {
    const [table] = tablesOf("adult-admission", score(title));
    expect(table?.table.columns.get("level")?.texts).toEqual(level);
  });

  test("tells which table it is past lines that say who it is of", () => {
    const [table] = tablesOf("civil-performance", [
      ["ГҮЙЦЭТГЭЛИЙН ТӨЛӨВЛӨГӨӨ"],
      ["Албан хаагч:", "Н.Оюунчимэг", null, "Албан тушаал:", "мэргэжилтэн"],
      [],
      [
        "Д/д",
        "Зорилтыг хэрэгжүүлэх арга хэмжээ",
        "Шалгуур үзүүлэлт",
        "Суурь түвшин",
        "Хүрэх түвшин",
        "Дуусгах хугацаа",
      ],
      [1, "Үзмэрийг цахимжуулах", "тоо", 20, 70, "2023-12-01"],
      [2, "Наадам зохион байгуулах", "удаа", 0, 1, "2023-07-01"],
    ]);
    expect(table?.table.record.id).toBe("measure");
  });
});

test("level and form of study in one column are each read from their part", () => {
  const [table] = tablesOf("adult-admission", [
    ["院校名称", "专业名称", "层次及学习形式", "学制（年）", "本年计划（人）"],
    ["晋南医药学院", "护理学", "专升本（函授）", 2.5, 40],
    ["晋南医药学院", "药学", "高起专（业余）", 2.5, 45],
  ]);
  const texts = (field: string) => table?.table.columns.get(field)?.texts;
  expect([texts("level"), texts("form")]).toEqual([
    ["专升本", "高起专"],
    ["函授", "业余"],
  ]);
});

test("a choice is ticked beneath one of its two options", () => {
  const [table] = tablesOf(
    "quality-assurance",
    [
      ["序号", "专家姓名", "工作单位及职务", "来源", null],
      [null, null, null, "校内", "校外"],
      [1, "叶国栋", "福建信息职业技术学院教务处处长", null, "√"],
      [2, "蔡美玲", "本院教务处副处长", "√", null],
      [3, "杨少华", "市职业教育学会秘书长", null, null],
    ],
    ["0,0,1,0", "0,1,1,1", "0,2,1,2", "0,3,0,4"]
  );
  const { numbers = [] } = table?.table.columns.get("outside") ?? {};
  expect([...numbers]).toEqual([0, 1, NaN]);
});

test("a line with a label and its day is no head of a table beneath", () => {
  const found = tablesOf("quality-assurance", [
    ["学校", "福州英华职业学院", null, "复核工作开始日期", "2022年11月28日", null, "联系人", "苏婉婷"],
    [],
    ["编号", "材料名称", null, "份数", "校园网公示日", null, "报送评估中心日", "备注"],
    ["（1）", "自我诊断与改进工作报告", null, 1, "2022.10.28", null, "2022.11.10", null],
    ["（2）", "人才培养质量年度报告", null, 2, "2022.10.20", null, "2022.11.10", null],
  ]);
  expect(found.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([[4, 5]]);
});

test("“I | name | most points” over numbered rows with figures is a section, though it fills three cells", () => {
  const rows: CellValue[][] = [
    ["TT", "Chỉ tiêu", "Điểm tối đa", "Số đạt", "Tổng số", "Tỷ lệ (%)"],
    ["I", "SỰ HÀI LÒNG", 8, null, null, null],
    ["2.1", "Mức độ hài lòng đối với dịch vụ của trường", 3, 191, 200, 95.5],
    ["2.2", "Mức độ hài lòng về giải quyết TTHC", 3, 190, 200, 95],
  ];
  expect(recordsOf("admin-reform", rows)).toEqual([3, 4]);
});

describe("a short report", () => {
  const report = (head: string): CellValue[][] => [
    ["Mục", "Nội dung báo cáo", head],
    [1, "Hồ sơ trễ hẹn đã gửi thư xin lỗi / hồ sơ trễ hẹn", "2/3 hồ sơ"],
    [2, "Phụ huynh hài lòng về việc giải quyết TTHC", "94,8%"],
    [3, "Cán bộ, viên chức sử dụng chữ ký số", "38/38 người"],
  ];
  test.each(["Số liệu / trả lời", "Số liệu, trả lời"])("may head its answers by two words: %s", (head) => {
    expect(columnsOf("admin-reform", report(head))).toMatchObject({ rate: "C" });
  });

  test("names an item as a part of its whole", () => {
    const [table] = tablesOf("admin-reform", report("Số liệu / trả lời"));
    expect(table?.questions ?? []).toEqual([]);
    expect(table?.table.count).toBe(3);
  });
});

test("questions put to parents are no list of what a school has done", () => {
  const asked = sheetOf("admin-reform", [
    ["PHIẾU KHẢO SÁT Ý KIẾN PHỤ HUYNH"],
    ["Câu hỏi", "Có", "Không"],
    ["Ông/Bà có được hướng dẫn rõ ràng?", null, null],
    ["Nhân viên có thái độ lịch sự?", null, null],
  ]);
  expect([asked.tables, asked.questions]).toEqual([[], []]);
});

describe("a school's recognition as a form", () => {
  const number: CellValue[] = ["Số QĐ công nhận ĐCQG:", null, "3568/QĐ-UBND", null, "Ngày ký:", "15/10/2014"];
  test("is read", () => {
    const [table] = tablesOf("school-standard", [
      number,
      ["Ngày kiểm tra định kỳ gần nhất:", null, "12/4/2017"],
    ]);
    expect(table?.columns).toMatchObject({ decision: "C1", signed: "F1", lastCheck: "C2" });
  });
  test("is none by the day of some inspection alone", () => {
    expect(tablesOf("school-standard", [["Ngày kiểm tra: 24/4/2014"]])).toEqual([]);
  });
});

test("heads of a table end where labels have values of their own beneath them", () => {
  const found = tablesOf("school-standard", [
    ["Nội dung", "Khối 6", "Khối 7", "Khối 8", "Khối 9", "Cộng"],
    ["Số lớp", 4, 4, 3, 3, 14],
    [],
    ["V. CƠ SỞ VẬT CHẤT"],
    ["Số phòng học:", 9, null, "Thư viện đạt chuẩn:", "Đạt"],
    ["Phòng y tế học đường:", "Có", null, "Website hoạt động thường xuyên:", "Có"],
  ]);
  expect(Object.assign({}, ...found.map(({ columns }) => columns))).toMatchObject({
    library: "E5",
    website: "E6",
  });
});

describe("a report whose items are sheets of their own", () => {
  const part = (name: string, ...elements: string[]): SheetData =>
    sheet(name, [
      ["诊断要素", "自我诊断意见", "改进措施"],
      ...elements.map((each) => [each, "达成。", "已改进。"]),
    ]);
  const missing = async (...sheets: SheetData[]): Promise<number> => {
    const today = serialFromIso("2021-12-10");
    const checked = await checkWorkbook(
      { sheets },
      { regulations: REGULATIONS, regulation: "quality-assurance", today }
    );
    return [...checked.findings()].filter(
      ({ rule, outcome }) => rule.endsWith("/annex1") && outcome === "fail"
    ).length;
  };
  const first = ["1.1 质量保证理念", "1.2 组织构架", "1.3 制度构架", "1.4 信息系统"];

  test("is judged once as a whole", async () => {
    expect(await missing(part("一", ...first), part("二", "2.1 专业建设规划", "2.2 专业诊改"))).toBe(1);
  });
  test("is two reports where two sheets have the same element", async () => {
    expect(await missing(part("一", ...first), part("二", "1.1 质量保证理念", "2.1 专业建设规划"))).toBe(2);
  });
});
