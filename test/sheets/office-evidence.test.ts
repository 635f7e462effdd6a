/** What cells say where heads do not: items of lists, answers, units, days at a year's end, totals. */
import { columnsOf, sheetOf, tablesOf } from "../support/recognised";

describe("a list whose items are known", () => {
  const targets = [
    [1, "Hồ sơ TTHC giải quyết đúng hạn", 98, 100, 98.7, 93.4],
    [2, "Hài lòng về dịch vụ do đơn vị cung cấp", 95, 94.1, 95, 92],
    [3, "Hài lòng về giải quyết TTHC", 95, 92.3, 94.2, 95.5],
  ];

  test("is one whatever stands over it, and of its figures this year's are the result", () => {
    const [table] = tablesOf("admin-reform", [
      ["TT", "Việc phải làm", "Giao năm 2024", "Quý I", "Cả năm 2024", "Cùng kỳ năm 2023"],
      [null, null, "%", "%", "%", "%"],
      ...targets,
    ]);
    expect(table?.columns).toEqual({ indicator: "B", rate: "E" });
    expect(table?.table.count).toBe(3);
  });

  test("what stands between its numbered rows is a section, and nobody is asked which item that is", () => {
    const [table] = tablesOf("admin-reform", [
      ["Thứ tự", "Nội dung", "Người chịu trách nhiệm", "Tình hình thực hiện"],
      [null, "Thủ tục hành chính"],
      [1, "Báo cáo định kỳ, đột xuất gửi đúng thời gian quy định", "Cô Thanh", "Đã thực hiện"],
      [2, "Trang thông tin điện tử có chuyên mục riêng về CCHC", "Thầy Phúc", "Chưa có"],
      [null, "Tài chính, tài sản"],
      [3, "Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn, trễ hạn", "Cô Thanh", "Đã thực hiện"],
    ]);
    expect(table?.columns).toEqual({ item: "B", answer: "D" });
    expect(table?.ignoredRows).toEqual([
      { row: 2, why: "section" },
      { row: 5, why: "section" },
    ]);
    expect(table?.questions).toEqual([]);
  });

  test("a column of nothing but yes and no is asked about, whatever it is called; one of words is not", () => {
    const head = ["TT", "Tên chỉ tiêu", "Tỷ lệ (%)", "Tổ thẩm tra ghi"];
    const rows = targets.map(([number, name, , rate]) => [number ?? null, name ?? null, rate ?? null]);
    const of = (answers: readonly string[]) =>
      tablesOf("admin-reform", [head, ...rows.map((row, at) => [...row, answers[at] ?? null])]);
    const [answered] = of(["Đạt", "Chưa đạt", "Chưa đạt"]);
    expect(answered?.questions.map(({ at, suggestions }) => [at, suggestions])).toEqual([["D", ["answer"]]]);
    const [described] = of(["Sổ theo dõi", "240 phiếu", "214 phiếu"]);
    expect(described?.questions).toEqual([]);
  });
});

describe("a title over the whole table", () => {
  const columns = (...rows: [string, number, number][]) =>
    columnsOf("civil-performance", [
      ["Арга хэмжээний биелэлтийн үнэлгээ"],
      ["№", "Арга хэмжээ", "Хугацаа", "Гүйцэтгэл", "Оноо"],
      ...rows.map((row, at) => [at + 1, `Ажил ${at + 1}`, ...row]),
    ]);

  test("makes points of heads over figures, and of none where one of them stands over days", () => {
    const over = (times: readonly [string, string, string]) =>
      columns([times[0], 55, 65], [times[1], 60, 70], [times[2], 40, 45]);
    expect(over(["10", "10", "5"])).toMatchObject({ timeliness: "C", execution: "D", total: "E" });
    expect(over(["I улирал", "2024.06.30", "IV улирал"])).toMatchObject({
      due: "C",
      achieved: "D",
      total: "E",
    });
  });
});

describe("times and units", () => {
  test("results by a day at the year's end are the year's; by a day in June they are not", () => {
    const columns = (group: string) =>
      columnsOf("admin-reform", [
        ["Tên chỉ tiêu", group, null],
        [null, "Đã đạt", "Tỷ lệ (%)"],
        ["Hồ sơ TTHC giải quyết đúng hạn", 211, 97.7],
        ["Hồ sơ trễ hẹn được thông báo xin lỗi", 5, 100],
      ]);
    expect(columns("Kết quả đến 15/12/2024")).toMatchObject({ rate: "C" });
    expect(columns("Kết quả đến 15/6/2024")).not.toHaveProperty("rate");
  });

  test("hours and scales stand in a row of units, which is no record", () => {
    const [table] = tablesOf("civil-performance", [
      ["№", "Суралцах зорилт", "Суурь түвшин", "Хүрэх түвшин", "Хүрсэн түвшин", "Биелэлт", "Авсан оноо"],
      [null, null, "цаг", "цаг", "цаг", "%", "0-15"],
      [1, "Палеографийн сургалт", 0, 40, 40, 100, 15],
      [2, "Баримт сэргээн засварлах", 0, 24, 6, 25, 3.75],
    ]);
    expect(table?.columns).toMatchObject({
      base: "C",
      target: "D",
      achieved: "E",
      completion: "F",
      total: "G",
    });
    expect(table?.table.count).toBe(2);
  });

  test("a unit beneath ĐVT is no label, and an unknown line of such a form is asked about", () => {
    const sheet = sheetOf("school-standard", [
      ["TT", "Nội dung", "ĐVT", "Năm học 2015-2016", "Năm học 2016-2017"],
      [1, "Số học sinh cuối năm", "HS", 1096, 1080],
      [2, "Bỏ học trong năm", "HS", 7, 12],
      [3, "Lưu ban qua các kỳ", "HS", 40, 35],
    ]);
    expect(sheet.tables[0]?.columns).toMatchObject({ pupils: "D2", dropouts: "D3" });
    const labels = sheet.tables.flatMap(({ questions }) => questions.map(({ label }) => label));
    expect(labels).toContain("Lưu ban qua các kỳ");
  });
});

describe("columns that are merged", () => {
  test("in the head and in every row beneath are one, and nobody is asked about the others", () => {
    const [table] = tablesOf(
      "civil-performance",
      [
        ["№", "Үзүүлэлт", "Чиглэл", null, null, "Өгсөн оноо (0-7)"],
        [1, "Хандлага, ёс зүй", "Ёс зүйн дүрмийг баримталсан байдал", null, null, 6.5],
        [2, "Дүн шинжилгээ хийх", "Мэдээлэл цуглуулж, шалгах", null, null, 6],
        [3, "Асуудал шийдвэрлэх", "Оновчтой хувилбар сонгох", null, null, 6],
      ],
      ["0,2,0,4", "1,2,1,4", "2,2,2,4", "3,2,3,4"]
    );
    expect(table?.columns).toMatchObject({ indicator: "B", guide: "C", score: "F" });
    expect(table?.questions).toEqual([]);
  });
});

describe("what merely looks like a form", () => {
  test("the total of a table that nobody knows is no official's total", () => {
    const { tables } = sheetOf("civil-performance", [
      ["№", "Нэр", "Цалингийн шатлал", "Үндсэн цалин", "Урамшуулал"],
      [1, "Л.Оюунтуяа", "ТЗ-7", 1985000, 595500],
      [2, "Д.Хүрэлбаатар", "ТЗ-6", 1842000, 552600],
      [null, "Дүн", null, 3827000, 1148100],
    ]);
    expect(tables).toEqual([]);
  });

  test("a register of leave has heads of adjustments, and is not asked about where its title says what it is", () => {
    const asked = (title: string) =>
      sheetOf("civil-performance", [
        [title],
        ["№", "Нэр", "Албан тушаал", "Хоног", "Шалтгаан"],
        [1, "Г.Номинчулуун", "Мэргэжилтэн", 3, "Гэр бүлийн"],
        [2, "Я.Ууганбаяр", "Мэргэжилтэн", 5, "Суралцах"],
      ]).questions;
    expect(asked("Чөлөө олгосон бүртгэл")).toEqual([]);
  });

  test("① before the name of a material numbers it, and the name says which it is", () => {
    const columns = columnsOf("quality-assurance", [
      ["编号", "材料名称", "校园网公示日期"],
      ["①", "学校《内部质量保证体系诊断与改进工作实施细则》", "2024-04-20"],
      ["②", "《人才培养质量年度报告》", "2024-04-21"],
      ["③", "学生满意度调查分析报告", "2024-04-22"],
    ]);
    expect(columns).toMatchObject({ material: "B" });
  });
});
