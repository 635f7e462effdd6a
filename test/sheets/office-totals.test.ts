/** Totals, units, scales and numbers of columns of office sheets that were once mistaken. */
import { recordsOf, sheetOf, tablesOf } from "../support/recognised";

test("an average left blank ends its part: the next one is of what follows", () => {
  const [table] = tablesOf("civil-performance", [
    ["№", "Албан хаагч", "Арга хэмжээ", "Биелэлтийн оноо", "Хугацааны оноо", "Нийт оноо"],
    [1, "Б.Золзаяа", "Эмхэтгэл гаргах", 60, 10, 70],
    [2, null, "Зөвлөмж өгөх", 48, 10, 58],
    [null, null, "Дундаж", null, null, null],
    [3, "Д.Мөнхөө", "Судалгаа авах", 54, 10, 64],
    [4, null, "Түүвэр шинэчлэх", 36, 10, 46],
    [null, null, "Дундаж", null, null, 55],
    [5, "О.Дашням", "Сан шинэчлэх", 60, 10, 70],
    [null, "Бүгд зардал", null, null, null, 2430],
  ]);
  expect(table?.table.count).toBe(5);
  expect(table?.table.subtotals?.ranges).toEqual([[2, 3]]);
});

test("columns are numbered from a Cyrillic А as from a Latin A", () => {
  const [table] = tablesOf("civil-performance", [
    ["Дугаар", "Арга хэмжээ", "Гүйцэтгэлийн оноо", "Хугацааны оноо", "Нийт оноо"],
    ["А", 1, 2, 3, 4],
    [1, "Эмхэтгэл гаргах", 60, 10, 70],
    [2, "Зөвлөмж өгөх", 48, 10, 58],
  ]);
  expect(table?.table.count).toBe(2);
});

test("units in a column of their own are those of counts, not of rates that say “%” over themselves", () => {
  const [table] = tablesOf("admin-reform", [
    ["TT", "Chỉ tiêu", "Đơn vị", "Tổng số", "Số đã thực hiện", "Tỷ lệ %"],
    [1, "Hồ sơ TTHC giải quyết đúng hạn", "hồ sơ", 412, 405, "98,3"],
    [2, "Cán bộ, viên chức sử dụng chữ ký số", "người", 36, 36, 100],
  ]);
  expect([...(table?.table.columns.get("rate")?.numbers ?? [])]).toEqual([98.3, 100]);
});

test("figures headed “Số liệu” are what each cell says: no count because of the word", () => {
  const [table] = tablesOf("admin-reform", [
    ["Nội dung", "Số liệu báo cáo", "Người cung cấp"],
    ["Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "98,5%", "Kế toán"],
    ["Viên chức sử dụng chữ ký số", "35/36", "Văn thư"],
    ["Văn bản trao đổi trên môi trường điện tử", "100 %", "Văn thư"],
  ]);
  expect(table?.columns).toMatchObject({ indicator: "A", rate: "B" });
});

test("who has compared a list signs beneath it, and is no more material of it", () => {
  const sheet = sheetOf("quality-assurance", [
    ["项次", "材料名称", "对应年度", "公示日期", "报送日期"],
    ["3-1", "《人才培养质量年度报告》", "2021年", "2023.9.12", "2023.9.28"],
    ["3-2", "《人才培养质量年度报告》", "2022年", "2023.9.12", "2023.9.28"],
    ["4-1", "《人才培养工作状态数据分析报告》", "2022年", "2023.9.8", "2023.9.27"],
    [null],
    ["核对人：庄婷", null, null, "2023年10月8日"],
  ]);
  expect(sheet?.tables.map(({ table }) => table.count)).toEqual([3]);
});

test("a sheet that explains an export's codes of columns holds nobody's data", () => {
  const sheet = sheetOf("adult-admission", [
    ["字段", "含义", "长度"],
    ["KSH", "考生号", 14],
    ["XM", "姓名", 40],
    ["ZJHM", "证件号码", 18],
    ["BMRQ", "报名日期", 8],
  ]);
  expect(sheet?.tables).toEqual([]);
});

describe("rows that only say what figures beneath may be are no records", () => {
  test.each([
    ["one scale over one column of points", [null, null, "0-7 оноо"]],
    ["a maximum in words", [null, null, "7 хүртэл"]],
  ])("%s", (_, scale) => {
    const [table] = tablesOf("civil-performance", [
      ["№", "Үзүүлэлтийн нэр", "Нэгжийн даргын үнэлгээ"],
      scale,
      [1, "Хандлага, ёс зүй", 6.9],
      [2, "Дүн шинжилгээ хийх", 7],
      [3, "Асуудал шийдвэрлэх", 6],
    ]);
    expect(table?.table.count).toBe(3);
  });

  const total = (first: readonly (string | number | null)[]) =>
    tablesOf("civil-performance", [
      ["Байр", "Овог нэр", "Арга хэмжээний биелэлт", "Мэдлэг, ур чадвар", "Дарга", "Хамт олон", "Нийт оноо"],
      [...first],
      ["I", "Б.Наранчимэг", 68.4, 14.2, 6.8, 7.7, 97.1],
      ["II", "С.Отгонжаргал", 67.5, 14.5, 6.6, 7.6, 96.2],
      ["III", "Ё.Дэмбэрэл", 66.9, 13.8, 6.7, 7.4, 94.8],
    ])[0]?.table.count;

  test("the most that each column may be, over no name", () => {
    expect(total([null, null, 70, 15, 7, 8, 100])).toBe(3);
  });

  test("but an official without a name is one, where others have more points", () => {
    expect(total([null, null, 65, 14, 6, 7, 92])).toBe(4);
  });
});

test("a counting commission named above is no list of property that is counted", () => {
  const sheet = sheetOf("civil-performance", [
    ["Хамт олны үнэлгээний санал нэгтгэсэн хүснэгт"],
    ["Саналыг нууцаар авав. Тооллогын комисс: 3 хүн"],
    [null],
    ["№", "Саналын хуудас", "Хандлага, ёс зүй", "Багаар ажиллах байдал", "Харилцааны чадвар"],
    [1, "Хуудас 01", 7, 8, 7],
    [2, "Хуудас 02", 8, 8, 8.5],
  ]);
  expect(sheet?.tables.map(({ table }) => [table.record.id, table.count])).toEqual([["team", 2]]);
});

test("sums of points added and taken off beneath a register are nobody's", () => {
  const [table] = tablesOf("civil-performance", [
    ["№", "Хэнд", "Албан тушаал", "Аргачлалын заалт", "Өөрчилсөн оноо"],
    [1, "Т.Мөнх", "мэргэжилтэн", "6.1", -2],
    [2, "Х.Болор", "мэргэжилтэн", "6.3", 5],
    [null, "Хассан онооны дүн", null, null, -2],
    [null, "Нэмсэн онооны дүн", null, null, 5],
  ]);
  expect(table?.table.count).toBe(2);
});

test("how many there are, beneath a list of names, and what a column offers, above them, are no records", () => {
  const [table] = tablesOf("adult-admission", [
    ["学号", "考生号", "姓名", "录取专业", "层次", "照顾分", "公示情况"],
    [null, null, null, null, null, "分", "通过/不通过"],
    ["2025C101", "24140501100501", "成建国", "法学", "专升本", 20, "通过"],
    ["2025C102", "24140501100505", "翟丽丽", "会计学", "专升本", 20, "不通过"],
    ["人数", null, "2人", null, null, 40, null],
  ]);
  expect(table?.table.count).toBe(2);
});

test("beneath a blank row nothing more is of a list whose items are all named", () => {
  const elements = "1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 4.1 4.2 5.1 5.2 5.3 5.4".split(" ");
  const [list, review] = tablesOf("quality-assurance", [
    ["要素编号", "学校自诊结果", "专家复核结果", "是否一致"],
    ...elements.map((code) => [code, "完全达成", "完全达成", "一致"]),
    [null],
    ["相符要素数", "15项", "不相符要素数", "0项"],
    ["复核结论", "有效"],
  ]);
  expect([review?.table.record.id, review?.columns]).toEqual([
    "review",
    { matches: "B18", conclusion: "B19" },
  ]);
  expect([list?.table.record.id, list?.table.count]).toEqual(["element", 15]);
});

test("a remark and who keeps the register, beneath a blank row, are no dossiers", () => {
  const [table] = tablesOf("admin-reform", [
    ["Số vào sổ", "Loại đơn", "Họ tên người gửi đơn", "Ngày nhận đơn", "Hạn giải quyết", "Ngày trả lời"],
    ["01/ĐT", "Kiến nghị", "Mạc Thị Oanh", "26/02/2024", "11/03/2024", "08/03/2024"],
    ["02/ĐT", "Khiếu nại", "Phùng Văn Đạt", "12/03/2024", "11/04/2024", "11/04/2024"],
    [null],
    ["Trong năm có 02 đơn nặc danh không xem xét theo quy định."],
    [null, null, null, null, null, "Người vào sổ"],
    [null],
    [null, null, null, null, null, "Bành Thị Tố Nga"],
  ]);
  expect(table?.table.count).toBe(2);
});

test("a code alone beneath a blank row may be the next dossier", () => {
  const [table] = tablesOf("admin-reform", [
    ["Mã hồ sơ", "Tên thủ tục", "Người nộp", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả"],
    ["VA24.01", "Chuyển trường", "Lan", "26/02/2024", "11/03/2024", "08/03/2024"],
    ["VA24.02", "Chuyển trường", "Huệ", "12/03/2024", "18/03/2024", "15/03/2024"],
    [null],
    ["VA24.03", null, null, null, null, null],
  ]);
  expect(table?.table.count).toBe(3);
});

test("parts of one list, numbered like the line above it, do not end it", () => {
  const member = (at: number, name: string) => [at, name, "Chuyên viên", "Sở GDĐT", "Thành viên"];
  const [table] = tablesOf("school-standard", [
    ["I. Thành phần Sở GDĐT"],
    ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Vai trò trong đoàn"],
    member(1, "Nguyễn An"),
    member(2, "Trần Bình"),
    ["II. Thành phần khác"],
    member(3, "Lê Chi"),
    member(4, "Phạm Dung"),
  ]);
  expect(table?.table.count).toBe(4);
});

test("how many are listed above is no class", () => {
  const rows = [
    ["Lớp", "TSHS", "GVCN"],
    ["6A1", 45, "Thầy Hà"],
    ["6A2", 44, "Cô Lan"],
    ["2 lớp", 89, null],
  ];
  expect(recordsOf("school-standard", rows)).toEqual([2, 3]);
});

test("what stands over the classes that it is the sum of is none, also before the first of them", () => {
  const rows = [
    ["STT", "Lớp", "TSHS", "Nữ"],
    [null, "Toàn trường", 260, 122],
    [null, "Khối 6", 134, 63],
    [1, "6A", 45, 20],
    [2, "6B", 43, 21],
    [3, "6C", 46, 22],
    [null, "Khối 7", 126, 59],
    [4, "7A", 42, 20],
    [5, "7B", 41, 19],
    [6, "7C", 43, 20],
  ];
  expect(recordsOf("school-standard", rows)).toEqual([4, 5, 6, 8, 9, 10]);
});

test("who signs may stand twice in one cell, with room for the names", () => {
  const [plan] = tablesOf("adult-admission", [
    ["招生专业", "层次", "学习形式", "学制", "招生计划"],
    ["会计学", "专升本", "业余", "2.5年", 200],
    ["法学", "专升本", "函授", "2.5年", 80],
    ["招生办主任：　　　　　　分管校长：", null, null, null, null],
  ]);
  expect(plan?.table.count).toBe(2);
});
