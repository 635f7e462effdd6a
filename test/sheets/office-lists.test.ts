/** Lists as offices keep them: what ends them, what numbers and dates them, and heads that cells decide. */
import { REGULATIONS } from "../../src/regulations";
import { recognise } from "../../src/sheets";
import { recordsOf, tablesOf } from "../support/recognised";

test("the greatest and the mean beneath a list say nothing of a further class; another figure does", () => {
  const list = (last: string, pupils: number) => [
    ["Khối", "Lớp", "GV chủ nhiệm", "Sĩ số"],
    [6, "6A", "Đinh Thị Hoa", 45],
    [6, "6B", "Phạm Văn Dũng", 48],
    [6, "6C", "Lê Thị Mỹ", 44],
    [null, last, null, pupils],
  ];
  expect(recordsOf("school-standard", list("Lớp đông nhất", 48))).toEqual([2, 3, 4]);
  expect(recordsOf("school-standard", list("BQ HS/lớp", 45.7))).toEqual([2, 3, 4]);
  expect(recordsOf("school-standard", list("6D", 48))).toEqual([2, 3, 4, 5]);
  const schools = [
    "THCS Kim Đồng",
    "THCS Lê Lợi",
    "THCS Quang Trung",
    "THCS Thống Nhất",
    "THCS Lê Hồng Phong",
  ];
  const counted = schools.map((name, at) => [name, [48, 30, 30, 48, 28][at] ?? 0]);
  expect(recordsOf("school-standard", [["Tên trường", "Số lớp"], ...counted])).toEqual([2, 3, 4, 5, 6]);
});

test("a first teacher beneath two heads that are called alike is no head", () => {
  const rows = [
    ["Họ và tên", "Chuyên môn", "Chuyên môn", "Chức vụ", "Xếp loại"],
    ["Nguyễn Văn An", "Toán", "Tin", "Giáo viên", "Khá"],
    ["Lê Thị Bình", "Văn", "Sử", "Giáo viên", "Xuất sắc"],
  ];
  expect(recordsOf("school-standard", rows)).toEqual([2, 3]);
});

test("a list of pupils with their classes is no list of classes", () => {
  const tables = tablesOf("school-standard", [
    ["Danh sách học sinh đạt giải năm học 2016-2017"],
    ["STT", "Họ tên", "Lớp", "Môn", "Giải", "Cấp"],
    [1, "Trần Gia Hân", "9A1", "Ngữ văn", "Ba", "Huyện"],
    [2, "Lý Minh Quân", "9A2", "Toán", "KK", "Huyện"],
    [3, "Nguyễn Bảo Trâm", "8A1", "Tiếng Anh", "Nhì", "Huyện"],
  ]);
  expect(tables).toEqual([]);
  const classes = [
    ["DANH SÁCH HỌC SINH CÁC LỚP NĂM HỌC 2016-2017"],
    ["STT", "Lớp", "Khối", "Sĩ số"],
    [1, "6A", 6, 52],
    [2, "6B", 6, 40],
  ];
  expect(recordsOf("school-standard", classes)).toEqual([3, 4]);
});

test("how many are listed above is no further one", () => {
  const values = [
    ["专家姓名", "供职单位", "组内分工", "校外（是/否）"],
    ["曾令辉", "延平交通职业学院", "专业组", "否"],
    ["潘秋月", "闽北汽车运输集团", "企业组", "是"],
    [null, null, null, null],
    ["以上共 2 位，劳务费按有关办法执行。", null, null, null],
  ];
  expect(recordsOf("quality-assurance", values)).toEqual([2, 3]);
});

test("where heads of schools can be called is no team that inspects", () => {
  const list = (title: string) => [
    [title],
    ["TT", "Họ và tên", "Chức vụ", "Đơn vị"],
    [1, "Lê Văn Thọ", "Hiệu trưởng", "THCS Hải Thanh"],
    [2, "Nguyễn Thị Vân", "Hiệu trưởng", "THCS Hải Lĩnh"],
  ];
  expect(tablesOf("school-standard", list("DANH BẠ ĐIỆN THOẠI CÁC TRƯỜNG"))).toEqual([]);
  expect(recordsOf("school-standard", list("ĐOÀN KIỂM TRA TRƯỜNG ĐẠT CHUẨN"))).toEqual([3, 4]);
});

test("votes that are counted are no stocktaking, whatever their sheet is called", () => {
  const votes = (title: string) => ({
    name: "Тооллого",
    values: [
      [title],
      ["Саналын хуудас", "Үзүүлэлт бүрд өгсөн оноо (дээд тал нь 8)", null, null, "Нийлбэр оноо"],
      [null, "ёс зүй, хандлага", "багаар ажиллах чадвар", "харилцааны чадвар", null],
      ["Хуудас 1", 7, 8, 7, 22],
      ["Хуудас 2", 6, 7, 9, 22],
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  });
  const found = (title: string) =>
    recognise({ sheets: [votes(title)] }, REGULATIONS, { regulation: "civil-performance" }).sheets[0]?.tables;
  const [team] = found("Хамт олны нууц саналын тооллогын хуудас") ?? [];
  expect(team?.columns).toEqual({ colleague: "A", ethics: "B", teamwork: "C", communication: "D", sum: "E" });
  expect(found("Эд хөрөнгийн тооллогын хуудас")).toEqual([]);
});

describe("years and running numbers over columns", () => {
  test("the day of an export in a sheet's name is no year of its figures", () => {
    const values = [
      [
        "Арга хэмжээний нэр",
        "Суурь түвшин /2024/",
        "Зорилтот түвшин /2025/",
        "Бодит гүйцэтгэл /2025/",
        "Биелэлт (%)",
        "Гүйцэтгэлд өгсөн оноо",
      ],
      ["Эмийн захиалга хийх", 0, 12, 12, 100, 60],
      ["Эмийн нөөцийн тайлан", 0, 4, 4, 100, 60],
    ];
    const { sheets } = recognise({ sheets: [{ name: "export_20260109", values, merges: [] }] }, REGULATIONS, {
      regulation: "civil-performance",
    });
    expect(sheets[0]?.tables[0]?.columns).toMatchObject({ base: "B", target: "C", achieved: "D" });
  });

  test("a head of running numbers over 1 and 2 heads a list, whatever its first lines are called", () => {
    const [table] = tablesOf("civil-performance", [
      [
        "Д/д",
        "Үнэлүүлсэн албан хаагч",
        "Үнэлгээний үзүүлэлт",
        "Баримталсан зүйл",
        "Нэгжийн даргын өгсөн оноо (0-7)",
        "Тайлбар",
      ],
      [1, "Т.Бямбасүрэн", "Хандлага, ёс зүй", "Ёс зүйн дүрэм", 7],
      [2, "Т.Бямбасүрэн", "Дүн шинжилгээ хийх", "Судалгаа", 6.5],
      [3, "Т.Бямбасүрэн", "Асуудал шийдвэрлэх", "Биелэлт", 7],
    ]);
    expect(table?.columns).toMatchObject({ official: "B", indicator: "C", score: "E" });
  });

  test("甲, 乙, 丙 number columns as 1, 2, 3 do", () => {
    const rows = [
      ["行号", "拟招专业", "层次", "办学形式", "修业年限", "拟安排计划"],
      ["甲", "乙", "丙", "1", "2", "3"],
      [1, "护理学", "专升本", "函授", "2.5", 100],
      [2, "中医学", "专升本", "函授", "2.5", 40],
    ];
    expect(recordsOf("adult-admission", rows)).toEqual([3, 4]);
  });
});

test("points in full with their scale in brackets go before the final ones of a register", () => {
  const [table] = tablesOf("civil-performance", [
    [
      "Байр",
      "Эцгийн нэр, өөрийн нэр",
      "Арга хэмжээний биелэлт (70)",
      "Мэдлэг, ур чадварын зорилт (15)",
      "Нийт оноо (100)",
      "Үнэлгээний ангилал",
      "Эцсийн оноо",
    ],
    [1, "Жамбын Одонтуяа", 69, 14.5, 98, "Маш сайн", 96.5],
    [2, "Санжийн Батмөнх", 67.5, 14, 95.6, "Маш сайн", 95.6],
  ]);
  expect(table?.columns).toMatchObject({ total: "E" });
});

test("a choice is its field's by its cells, where a head says that there are kinds", () => {
  const [table] = tablesOf("adult-admission", [
    ["报名号", "考生姓名", "报考层次", "考前学历", "考生类型"],
    ["24350502010231", "吴锦辉", "专升本", "普通专科", "统考"],
    ["24350502010238", "陈雪云", "专升本", "普通专科", "免试"],
    ["24350502010245", "赖文静", "专升本", "普通专科", "统考"],
  ]);
  expect(table?.columns).toMatchObject({ admissionType: "E" });
});

test("what reads like a label is the answer of a question that nobody knows", () => {
  const [form] = tablesOf("quality-assurance", [
    ["学校名称", "福建武夷茶业职业学院"],
    ["相符要素合计（项）", 11],
    ["改进措施怎样", "针对性强、切实可行、成效明显"],
    ["复核结论", "有效"],
  ]);
  expect(form?.columns).toMatchObject({ matches: "B2", judged: "B3", conclusion: "B4" });
});

test("yes and no beside rates of one list are answers, neither counts nor shares", () => {
  const [table] = tablesOf("admin-reform", [
    ["TT", "Nội dung kiểm tra", "Kết quả đạt (%)", "Thực hiện (Có/Không)"],
    [1, "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "98,0", null],
    [2, "Công khai, cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân", null, "Chưa"],
    [3, "Ứng dụng thanh toán điện tử trong giải quyết TTHC", null, "Có"],
    [4, "Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực", null, "Không"],
  ]);
  expect(table?.columns).toMatchObject({ indicator: "B", rate: "C", done: "D" });
  expect(table?.questions).toEqual([]);
});

test("targets under heads that nobody knows are a list, and what was reached is asked: an aim is no result", () => {
  const [list] = tablesOf("admin-reform", [
    ["Thứ", "Các khoản trong năm", "Phấn đấu", "Nay có", "Người ghi"],
    [1, "Trả hồ sơ thủ tục cho phụ huynh đúng hẹn", 98, 97.2, "Thu"],
    [2, "Đơn thư của phụ huynh giải quyết xong", 90, 100, "Thu"],
    [3, "Thầy cô dùng chữ ký số", 95, 88, "Hoa"],
    [4, "Văn bản chính thức gửi, nhận qua mạng", 95, 100, "Hoa"],
  ]);
  expect(list?.columns).toEqual({ indicator: "B" });
  expect(list?.questions).toMatchObject([{ at: "D", suggestions: ["rate"] }]);
});
