/** Rows as offices have them: which of them are records, and which are parts, totals or signatures. */
import type { CellValue } from "../../src/sheets";
import { recordsOf, tablesOf } from "../support/recognised";

describe("rows that are no records", () => {
  test("quarters and the plan stand beside the year, which alone is judged", () => {
    const [table] = tablesOf("admin-reform", [
      ["Kỳ", "Văn bản trao đổi điện tử", "CBGVNV sử dụng chữ ký số", "Báo cáo định kỳ gửi đúng hạn"],
      ["Kế hoạch năm", 100, 100, 100],
      ["Quý I", 98, 90, 100],
      ["Quý II", 100, 93, 100],
      ["Cả năm", 100, 97.1, 97.9],
    ]);
    expect([table?.table.count, table?.firstRow, table?.lastRow]).toEqual([1, 5, 5]);
  });

  test.each<[string, CellValue[][]]>([
    [
      "dossiers",
      [
        ["Kỳ", "Tên thủ tục", "Ngày nhận", "Ngày hẹn trả", "Ngày trả"],
        ["Quý I", "Chuyển trường", 45299, 45303, 45302],
        ["Quý I", "Xác nhận trẻ đang học", 45306, 45313, 45313],
      ],
    ],
    [
      "targets",
      [
        ["Kỳ", "Chỉ tiêu", "Kết quả (%)"],
        ["Quý I", "Hồ sơ TTHC giải quyết đúng hạn", 98],
        ["Cả năm", "Cán bộ, công chức sử dụng chữ ký số", 97.5],
      ],
    ],
  ])("but %s of a quarter are records, where a column says of which they are", (_, rows) => {
    expect(recordsOf("admin-reform", rows)).toEqual([2, 3]);
  });

  test("the term of a year whose whole is given beneath, as a column of times says", () => {
    const rows = [
      ["Năm học", "Thời điểm", "Tổng số HS", "HS bỏ học", "HS lưu ban"],
      ["2014-2015", "HK I", 612, 9, null],
      ["2014-2015", "Cả năm", 610, 4, 18],
      ["2015-2016", "HK I", 606, 9, null],
      ["2015-2016", "Cả năm", 604, 5, 15],
    ];
    expect(recordsOf("school-standard", rows)).toEqual([3, 5]);
  });

  test("a row of shares beneath a row of figures gives the same year again", () => {
    const [table] = tablesOf("school-standard", [
      ["Năm học", "ĐVT", "Tổng số HS", "HS bỏ học", "HS lưu ban"],
      ["2015-2016", "SL", 1190, 9, 20],
      [null, "TL (%)", 100, 0.76, 1.68],
      ["2016-2017", "SL", 1200, 12, 40],
      [null, "TL (%)", 100, 1, 3.33],
      ["* Năm học 2015-2016 trường tiếp nhận học sinh từ trường bán công giải thể."],
    ]);
    expect(table?.table.count).toBe(2);
    expect(table?.columns).toMatchObject({ dropouts: "D", repeaters: "E" });
  });

  test("the total of totals is no school", () => {
    const [table] = tablesOf("school-standard", [
      ["TT", "Tên trường", "Số lớp", "Số học sinh"],
      [1, "THCS Trung Môn", 15, 600],
      [2, "THCS Kim Phú", 12, 480],
      [null, "Cộng công lập", 27, 1080],
      [1, "THCS Sông Lô", 6, 172],
      [2, "THCS Ánh Sao", 4, 158],
      [null, "Cộng tư thục", 10, 330],
      [null, "TỔNG TOÀN HUYỆN", 37, 1410],
    ]);
    expect(table?.table.count).toBe(4);
  });

  test("parts are added up in each of two numbered lists side by side", () => {
    const tables = tablesOf("school-standard", [
      ["TT", "Lớp", "SS", null, "TT", "Lớp", "SS"],
      [1, "6A", 44, null, 5, "8A", 38],
      [2, "6B", 45, null, 6, "8B", 39],
      [null, "Khối 6", 89, null, null, "Khối 8", 77],
      [3, "7A", 41, null, 7, "9A", 45],
      [4, "7B", 46, null, 8, "9B", 36],
      [null, "Khối 7", 87, null, null, "Khối 9", 81],
    ]);
    expect(tables.map(({ table }) => table.count)).toEqual([4, 4]);
  });

  test("the totals of lists side by side close each of them", () => {
    const tables = tablesOf(
      "school-standard",
      [
        ["TT", "KHỐI 6", null, null, "KHỐI 7", null, null],
        [null, "Lớp", "GVCN", "SS", "Lớp", "GVCN", "SS"],
        [1, "6/1", "Cô Hạnh", 45, "7/1", "Cô Thảo", 42],
        [2, "6/2", "Thầy Tâm", 46, "7/2", "Cô Vy", "44 (2 KT)"],
        ["Cộng", "2 lớp", null, 91, "2 lớp", null, 86],
      ],
      ["0,1,0,3", "0,4,0,6", "0,0,1,0"]
    );
    expect(tables.map(({ table, columns }) => [table.record.id, table.count, columns.pupils])).toEqual([
      ["class", 2, "D"],
      ["class", 2, "G"],
    ]);
  });

  test("a school is judged as a whole: its grades are parts, a term's results no table", () => {
    const results = (title: string): CellValue[][] => [
      [title],
      ["TT", "Khối", "Số lớp", "TSHS", "Bỏ học"],
      [1, "Khối 6", 5, 183, 0],
      [2, "Khối 7", 5, 181, 2],
      [null, "Toàn trường", 10, 364, 2],
      [],
      [null, "(Số liệu do các GVCN nộp)"],
    ];
    const [year] = tablesOf("school-standard", results("THỐNG KÊ CHẤT LƯỢNG CẢ NĂM"));
    expect([year?.table.count, year?.firstRow]).toEqual([1, 5]);
    expect(tablesOf("school-standard", results("THỐNG KÊ CHẤT LƯỢNG HỌC KỲ I"))).toEqual([]);
  });

  test.each([
    "Яамны дундаж",
    "Хэлтсийн дундаж оноо",
    "Нийт дундаж",
    "Нэгжийн дундаж үнэлгээ",
    "Хэлтсийн дунджаар",
    "Агентлагийн дунд.",
    "Яамны дүн",
  ])("“%s” is no official, whatever it is the average of", (average) => {
    const [list] = tablesOf("civil-performance", [
      ["№", "Овог нэр", "Хэлтэс", "Ажлын гүйцэтгэл (оноо)", "Хамт олны үнэлгээ", "Анхны нийт оноо (оноо)"],
      [1, "Б.Дундговь", "Хуулийн хэлтэс", 65, 7.1, 92.3],
      [2, "Д.Сүхбат", "Хуулийн хэлтэс", 60, 7, 85],
      [null, average, null, 62.5, 7.05, 88.65],
    ]);
    expect([list?.table.count, list?.lastRow]).toEqual([2, 3]);
  });

  test.each([
    ["who keeps the register", ["NGƯỜI GHI SỔ", null, null, "HIỆU TRƯỞNG"]],
    ["a line to sign on", ["Người theo dõi ............ Trần Thị Yến", null, null, "06/01/2025"]],
  ])("%s is no record beneath numbered ones", (_, closing) => {
    const [register] = tablesOf("admin-reform", [
      ["STT", "Tên thủ tục", "Người nộp", "Ngày nhận", "Ngày hẹn trả", "Ngày trả"],
      [1, "Chuyển trường", "Trần Minh Tâm", 45299, 45303, 45302],
      [2, "Xác nhận trẻ đang học", "Lê Thị Bé", 45306, 45313, 45313],
      ["Cộng: 2 hồ sơ"],
      [],
      [null, ...closing],
    ]);
    expect(register?.table.count).toBe(2);
  });

  test.each<[string, "adult-admission" | "civil-performance", CellValue[], CellValue[][]]>([
    [
      "the highest and the lowest, and who checked the marks",
      "adult-admission",
      ["考生号", "姓名", "报考层次", "语文", "数学", "外语", "文化课总分"],
      [
        ["24140700012001", "白雪", "高起专", 88, 60, 75, 223],
        ["24140700012014", "成龙飞", "高起专", 92, 45, 66, 203],
        ["最高分", null, null, null, null, null, 223],
        ["最低分", null, null, null, null, null, 203],
        ["核分员：任丽", null, null, "复核员：邢涛", null, null, "2024-11-20"],
      ],
    ],
    [
      "how many there are, in words",
      "adult-admission",
      ["序号", "考生号", "姓名", "报考层次", "报考专业", "身份证号", "通过", "不通过"],
      [
        [1, "24147402110021", "柴海霞", "专升本", "护理学", "142703199211044021", "√", null],
        [2, "24147402110058", "原帅", "专升本", "法学", "142703199703192370", null, "√"],
        ["小结", null, "共2人", null, null, null, 1, 1],
      ],
    ],
    [
      "a label of who answers for it, without a name",
      "adult-admission",
      ["序号", "考生号", "姓名", "报考层次", "报考专业", "身份证号"],
      [
        [1, "24147402110021", "柴海霞", "专升本", "护理学", "142703199211044021"],
        [2, "24147402110058", "原帅", "专升本", "法学", "142703199703192370"],
        [],
        [null, "班主任：廉建平", null, null, null, "教学点负责人："],
      ],
    ],
    [
      "the department's sum, and its head's name with the day",
      "civil-performance",
      [
        "№",
        "Албан хаагч",
        "Арга хэмжээ",
        "Суурь түвшин",
        "Зорилтот түвшин",
        "Гүйцэтгэл",
        "Биелэлтийн оноо",
        "Биелүүлсэн огноо",
      ],
      [
        [1, "Т.Ганцэцэг", "Ажлын байр", 1, 3, 3, 60, "2024.10.01"],
        [2, "Ө.Сүхбат", "Судалгаа", 0, 30, 30, 60, "2024.11.01"],
        [null, "Хэлтсийн дүн", null, null, null, 33],
        [],
        [null, "Хэлтсийн дарга:", "Л.Мөнхбат", null, null, null, null, "2025.01.08"],
      ],
    ],
  ])("beneath the records: %s", (_what, regulation, head, rows) => {
    const [table] = tablesOf(regulation, [head, ...rows]);
    expect([table?.table.count, table?.firstRow]).toEqual([2, 2]);
  });
});
