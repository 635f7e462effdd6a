/** Sheets of an office's year: which year a column is of, what stands beside a tick, and what is no table of the law. */
import type { CellValue } from "../../src/sheets";
import { type sheetOf, tablesOf } from "../support/recognised";

describe("which year a column is of", () => {
  const rated = (title: string, ...rated: CellValue[]) =>
    tablesOf(
      "school-standard",
      [
        [title, null, null, null],
        ["STT", "Họ và tên", "Xếp loại theo Chuẩn", null],
        [null, null, ...rated],
        [1, "Nguyễn Tấn Hiệp", "Xuất sắc", "Khá"],
        [2, "Lê Thị Kim Cúc", "Khá", "Trung bình"],
      ],
      ["0,0,0,3", "1,0,2,0", "1,1,2,1", "1,2,1,3"]
    )[0]?.columns;

  test("a school year is that in which it ends, as the title has it", () => {
    expect(rated("Năm học 2016-2017", "2015-2016", "2016-2017")).toMatchObject({ rating: "D" });
    expect(rated("Năm học 2015-2016", "2015-16", "2016-17")).toMatchObject({ rating: "C" });
  });

  test("of the years that titles speak of, the last one that columns are headed by", () => {
    const title = "Số liệu năm học 2016-2017 của các trường đề nghị công nhận năm 2018";
    expect(rated(title, "2015-2016", "2016-2017")).toMatchObject({ rating: "D" });
  });

  test("a year alone in its row heads no column", () => {
    const [form] = tablesOf("civil-performance", [
      ["Нэгжийн даргын үнэлгээний хуудас", null, null],
      [null, null, "2024 он"],
      ["Нэгжийн дарга", "Д.Мөнх-Эрдэнэ", null],
      ["Нэгжийн гүйцэтгэлийн төлөвлөгөөний биелэлтийн хувь", "96,4%", "2025.01.06-ны дүгнэлт"],
      ["Удирдан зохион байгуулах", 14, null],
    ]);
    expect(form?.columns).toMatchObject({ plan: "B4", organising: "B5" });
  });
});

describe("what heads and labels say", () => {
  test("the number of a standard over a column takes nothing from its own words", () => {
    const [school] = tablesOf(
      "school-standard",
      [
        ["Trường THPT", "Tiêu chuẩn 1", "Tiêu chuẩn 2", null, "Tiêu chuẩn 3", null],
        [null, "Số lớp", "Tổng số GV", "GV đạt chuẩn đào tạo", "Tổng số HS", "HS nữ"],
        ["Lê Hồng Phong", 36, 82, 82, 1512, 760],
        ["Nguyễn Trãi", 33, 76, 76, 1386, 701],
      ],
      ["0,0,1,0", "0,2,0,3", "0,4,0,5"]
    );
    expect(school?.columns).toMatchObject({ teachers: "C", trained: "D", pupils: "E" });
  });

  test("a scale may stand behind a label without brackets, a name of its own behind a numbered one", () => {
    const [list] = tablesOf("civil-performance", [
      ["№", "Овог, нэр", "Арга хэмжээ 0-70", "Мэдлэг, ур чадвар 0-15", "Нийт оноо"],
      [1, "Ц.Оюунчимэг", 68.6, 15, 97.77],
    ]);
    expect(list?.columns).toMatchObject({ measures: "C", goals: "D", total: "E" });
    const [form] = tablesOf("civil-performance", [
      ["Нэгжийн дарга", "Д.Мөнх-Эрдэнэ"],
      ["Удирдан зохион байгуулах", 14],
      ["Манлайлах", 13],
      ["Мэргэжлийн ур чадвар 1. Эрсдэлийн шинжилгээ", 11],
    ]);
    expect(form?.columns).toMatchObject({ further1: "B4" });
  });

  test("a number beside the tick counts what is ticked", () => {
    const [form] = tablesOf(
      "school-standard",
      [
        ["TT", "Hạng mục", "Số lượng", "Đánh giá", null],
        [null, null, null, "Có", "Không"],
        [1, "Phòng y tế trường học", 1, "x", null],
        [2, "Phòng làm việc của phó Hiệu trưởng", 1, "x", null],
        [3, "Phòng truyền thống", 0, null, "x"],
      ],
      ["0,3,0,4", "0,0,1,0", "0,1,1,1", "0,2,1,2"]
    );
    expect(form?.columns).toMatchObject({ viceRoomEach: "D4", viceRooms: "C4", traditionRoom: "E5" });
  });

  test("the line over a team's list names the school that it inspects", () => {
    const [team] = tablesOf("school-standard", [
      ["Đoàn kiểm tra công nhận Trường THCS Yên Mỹ đạt chuẩn quốc gia", null, null, null],
      ["TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Nhiệm vụ"],
      [1, "Bạch Đăng Khoa", "Phó Giám đốc Sở Giáo dục và Đào tạo", "Trưởng đoàn"],
      [2, "Đồng Thị Sen", "Hiệu trưởng Trường THCS Yên Mỹ", "Thành viên"],
    ]);
    expect(team?.table.columns.get("inspected")?.texts).toEqual(["Trường THCS Yên Mỹ", "Trường THCS Yên Mỹ"]);
  });

  test("a form's values that are merged over several columns are no names of its columns", () => {
    const [form] = tablesOf(
      "quality-assurance",
      [
        ["学校名称", "闽东沿海职业技术学院", null, null, "学校代码", "13772"],
        ["诊改周期", "第二周期（2023—2025年）", null, null, "办学性质", "公办"],
        ["自主诊改完成日期", "2023年9月28日", null, null, "举办方", "宁德市人民政府"],
        ["复核开始日期", 45250, null, null, "复核结束日期", 45253],
        ["复核结论", "☑有效    □待改进    □异常", null, null, null, null],
        ["专家组意见", "自诊结论总体客观，建议按期完成整改。", null, null, null, null],
      ],
      ["0,1,0,3", "1,1,1,3", "2,1,2,3", "3,1,3,3", "4,1,4,5", "5,1,5,5"]
    );
    // Of two labels for the conclusion, the one whose answer is a conclusion.
    const columns = { diagnosed: "B3", reviewStart: "B4", reviewEnd: "F4", conclusion: "B5" };
    expect(form?.columns).toMatchObject(columns);
  });
});

describe("what stands beside, over and beneath", () => {
  test("of a plan and what came of it the latter, under a group of both", () => {
    const [school] = tablesOf(
      "school-standard",
      [
        ["Trường THPT", "Số lớp", null, "Học lực (%)", null],
        [null, "KH", "TH", "Giỏi", null],
        [null, null, null, "KH", "TH"],
        ["Nguyễn Đức Cảnh", 36, 35, 20, 24.5],
        ["Lê Quý Đôn", 33, 33, 12, 13.2],
      ],
      ["0,1,0,2", "0,3,0,4", "1,3,1,4", "0,0,2,0", "1,1,2,1", "1,2,2,2"]
    );
    expect(school?.columns).toMatchObject({ classes: "C", learningGoodShare: "E" });
    // "TH" beside other levels of school is one of them.
    const [levels] = tablesOf(
      "school-standard",
      [
        ["Trường", "Số lớp", null],
        [null, "TH", "THCS"],
        ["TH&THCS Tân Lập", 10, 8],
      ],
      ["0,1,0,2", "0,0,1,0"]
    );
    expect(levels?.columns.classes).toBeUndefined();
  });

  test("codes of a program say nothing beside the words for them", () => {
    const [schools] = tablesOf("school-standard", [
      ["MA_TRUONG", "TEN_TRUONG", "TS_LOP", "TS_HS", "HS_DT"],
      ["Mã trường", "Tên trường", "Tổng số lớp", "Tổng số học sinh", "HS dân tộc"],
      ["38400501", "THCS Hoa Lộc", 12, 455, 3],
    ]);
    expect(schools?.columns).toEqual({ name: "B", classes: "C", pupils: "D" });
  });

  test("points that a school gives itself answer nothing", () => {
    const [form] = tablesOf("school-standard", [
      ["Mã", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Số liệu, kết quả đạt được"],
      [null, "Tiêu chuẩn 1. Tổ chức và quản lý nhà trường", 24, 22, null],
      ["1.1", "Tổng số lớp", 2, 2, "32 lớp"],
      ["1.2", "Sĩ số lớp đông nhất", 2, 1, 45],
      ["3.4", "Học lực khá", 2, 2, "47,5%"],
    ]);
    const answers = { classes: "E3", largestClass: "E4", learningFairShare: "E5" };
    expect([form?.columns, form?.questions]).toEqual([answers, []]);
  });

  test("running numbers that begin anew under heads of their own are another table", () => {
    const tables = tablesOf("school-standard", [
      ["TT", "Năm học", "Số HS", "Bỏ học", "Lưu ban"],
      [1, "2013-2014", 571, 7, 9],
      [2, "2014-2015", 566, 3, 7],
      ["4. Cơ sở vật chất"],
      ["TT", "Hạng mục", "Đạt", "Không đạt", "Nhận xét"],
      [1, "Phòng y tế trường học", "x"],
      [2, "Phòng truyền thống", null, "x"],
    ]);
    expect(tables.map(({ table }) => [table.record.id, table.count])).toEqual([
      ["year", 2],
      ["facility", 1],
    ]);
  });

  test("a part of the year over the records that are of it is none", () => {
    const [register] = tablesOf("admin-reform", [
      ["Số đến", "Ngày nhận đơn", "Người đứng đơn", "Hạn giải quyết", "Ngày trả lời"],
      ["Quý I"],
      ["01/ĐT", 45306, "Trần Thị Lành", 45321, 45317],
      ["Quý II"],
      ["02/ĐT", 45392, "Phạm Ngọc Hân", 45422, 45425],
    ]);
    expect(register?.table.count).toBe(2);
    expect(register?.ignoredRows).toEqual([
      { row: 2, why: "section" },
      { row: 4, why: "section" },
    ]);
  });

  test("what the head of a sheet says holds for all its tables", () => {
    const tables = tablesOf("adult-admission", [
      ["院校：吕梁职工商贸学院　学习形式：业余"],
      ["表一　分专业计划"],
      ["序号", "层次", "专业", "科类", "招生计划数", "拟录取人数", "备注"],
      [1, "高起专", "电子商务", "文科", 3, 3, null],
      ["表二　投档考生名册"],
      ["名次", "考生号", "姓名", "报考层次", "报考专业", "投档分", "录取结果"],
      [1, "24141101150301", "李亚茹", "高起专", "电子商务", 231, "录取"],
    ]);
    const head = { school: "A1", form: "A1" };
    expect(tables.map(({ table, once }) => [table.record.id, once])).toEqual([
      ["plan", head],
      ["candidate", head],
    ]);
    // Who comes first in a list has won no competition.
    expect(tables[1]?.columns.place).toBeUndefined();
  });
});

describe("what is no table of the law", () => {
  const recordsOf = (...args: Parameters<typeof sheetOf>): string[] =>
    tablesOf(...args).map(({ table }) => table.record.id);

  test("a note and who signed, beneath a table", () => {
    const rows: CellValue[][] = [
      ["院校", "所属周期", "自主诊改完成时间", "复核结论"],
      ["闽江滨海职业学院", "2020—2022年", 44526, "有效"],
      ["闽西北职业技术学院", "2020—2022年", 44742, "—"],
      ["说明：“—”为本周期未抽中复核。", null, null, null],
      ["填表：陈晓蕾", null, "复核：黄志强", "2026.1.4"],
    ];
    expect(recordsOf("quality-assurance", rows)).toEqual(["review"]);
  });

  test("letters that came in are no dossiers, though they have a day and a time limit", () => {
    const rows = [
      ["Số đến", "Ngày đến", "Trích yếu", "Hạn xử lý"],
      [412, 45628, "V/v báo cáo CCHC năm 2024", 45636],
    ];
    expect(recordsOf("admin-reform", [["SỔ CÔNG VĂN ĐẾN THÁNG 12/2024"], ...rows])).toEqual([]);
    expect(recordsOf("admin-reform", [["SỔ THEO DÕI HỒ SƠ TTHC THÁNG 12/2024"], ...rows])).toEqual([
      "dossier",
    ]);
  });

  test("work with a day alone is anybody's plan; with what is to be reached it is a measure", () => {
    const plan = (head: string, said: CellValue): CellValue[][] => [
      ["№", "Хийх ажил", "Хугацаа", head],
      [1, "Санал хураах", "2024.12.20", said],
      [2, "Нэгтгэл гаргах", "2024.12.23", said],
    ];
    expect(recordsOf("civil-performance", plan("Тэмдэглэл", "30 ш"))).toEqual([]);
    expect(recordsOf("civil-performance", plan("Зорилтот түвшин", 30))).toEqual(["measure"]);
  });
});
