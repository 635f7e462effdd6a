/** Forms as offices keep them: answers beside figures, pairs that look like heads, texts beneath headings. */
import { sheetOf, tablesOf } from "../support/recognised";

describe("a column of answers under a head that nobody knows", () => {
  const form = (judged: readonly (string | number | null)[]) =>
    tablesOf("school-standard", [
      ["Mục", "Yêu cầu", "Số liệu", "Tự xếp"],
      [1, "Tổng số lớp", 27, judged[0] ?? null],
      [2, "Sĩ số lớp đông nhất", 45, judged[1] ?? null],
      [3, "Tổ chuyên môn thành lập đúng Điều lệ", null, judged[2] ?? null],
      [4, "Chi bộ trong sạch, vững mạnh", null, judged[3] ?? null],
      [5, "Thư viện đạt chuẩn", null, judged[4] ?? null],
      [6, "Phòng truyền thống", null, judged[5] ?? null],
    ])[0]?.columns;

  test("answers what is asked, and leaves figures where they stand", () => {
    expect(form(["Đạt", "Đạt", "Đạt", "Chưa đạt", "Đạt", "Chưa có"])).toEqual({
      classes: "C2",
      largestClass: "C3",
      groupsWork: "D4",
      partyStrong: "D5",
      library: "D6",
      traditionRoom: "D7",
    });
  });

  test("is none where little of it says yes or no", () => {
    expect(form(["Tổ 1", "Tổ 2", "Tổ 3", "Đạt", "Văn thư", "Đoàn"])).toMatchObject({ partyStrong: "C5" });
  });
});

test("“Нэгж” with a unit's name behind it is a label beside others, though heads of units are called so", () => {
  const [table] = tablesOf("civil-performance", [
    ["Албан хаагчийн овог, нэр", "С.Гэрэл", null, "Регистрийн дугаар", "УБ88010112"],
    ["Албан тушаал", "ахлах мэргэжилтэн", null, "Нэгж", "Халдварт өвчний хэлтэс"],
    ["Арга хэмжээний дундаж оноо (0-70)", 63.5, null, "Мэдлэг, ур чадвар (0-15)", 12.75],
    ["Нэгжийн даргын үнэлгээ (0-7)", 6.2, null, "Хамт олны үнэлгээ (0-8)", 7.1],
  ]);
  expect(table?.columns).toMatchObject({
    position: "B2",
    unit: "E2",
    measures: "B3",
    goals: "E3",
    head: "B4",
    team: "E4",
  });
});

test("a heading over a long text is no section's title, whatever stands right of it above", () => {
  const [table] = tablesOf("quality-assurance", [
    ["学校自我诊断与改进工作报告"],
    ["学校名称：", null, "闽江海洋职业学院", null, "报告年度：2023"],
    ["一、自我诊改工作概述（500字以内）"],
    ["学校自2021年起开展自主诊改，完成首轮诊断。"],
  ]);
  expect(table?.columns).toMatchObject({ college: "C2", overview: "A4" });
});

test("a letterhead with a school's level and year makes no table of years", () => {
  const records = tablesOf("school-standard", [
    ["Đơn vị báo cáo:", "TRƯỜNG THCS VÀ THPT PÁC KHUÔNG"],
    ["Loại hình:", "THCS và THPT"],
    ["Năm học:", "2017-2018"],
    ["Số lớp", 13],
    ["Số học sinh", 492],
  ]).map(({ table }) => table.record.id);
  expect(records).toEqual(["school"]);
});

test("who made a form signs it, and nobody is asked what that is", () => {
  const sheet = sheetOf("school-standard", [
    ["Tổng số lớp", 30],
    ["Tổng số học sinh", 1236],
    ["Tổng số giáo viên", 68],
    [null],
    ["Cán bộ tổng hợp", "THỦ TRƯỞNG ĐƠN VỊ"],
  ]);
  expect(sheet.tables[0]?.questions).toEqual([]);
});

test("a share in the row beneath a count is of the same label, though that is not written again", () => {
  const [table] = tablesOf("school-standard", [
    ["TT", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện"],
    [1, "Số học sinh", "HS", 800, 806],
    [2, "Học sinh bỏ học", "HS", 4, 12],
    [null, null, "%", 0.5, 1.5],
    [3, "Học sinh lưu ban", "HS", 10, 20],
    [null, null, "%", 1.2, 2.5],
  ]);
  expect(table?.columns).toEqual({
    pupils: "E2",
    dropouts: "E3",
    dropoutsShare: "E4",
    repeaters: "E5",
    repeatersShare: "E6",
  });
  expect(table?.questions).toEqual([]);
});

describe("a small table of counts and shares", () => {
  test("gives each head both, its rows are no schools", () => {
    const tables = tablesOf("school-standard", [
      ["C. Hạnh kiểm"],
      [null, "Tốt", "Khá", "TB", "Yếu"],
      ["SL", 500, 100, 15, 8],
      ["TL", 80.3, 16.1, 2.4, 1.3],
    ]);
    expect(tables.map(({ columns }) => columns)).toEqual([
      {
        conductGood: "B3",
        conductFair: "C3",
        conductAverage: "D3",
        conductWeak: "E3",
        conductGoodShare: "B4",
        conductFairShare: "C4",
        conductAverageShare: "D4",
        conductWeakShare: "E4",
      },
    ]);
  });

  test("under two rows of heads gives each its own, too", () => {
    const tables = tablesOf(
      "school-standard",
      [
        [null, "Học lực", null, "Hạnh kiểm", null],
        [null, "Giỏi", "Khá", "Tốt", "Khá"],
        ["SL", 100, 250, 500, 100],
        ["%", 16.1, 40.2, 80.3, 16.1],
      ],
      ["0,1,0,2", "0,3,0,4"]
    );
    expect(tables.map(({ columns }) => columns)).toEqual([
      expect.objectContaining({
        learningGood: "B3",
        learningFair: "C3",
        conductGood: "D3",
        conductFairShare: "E4",
      }),
    ]);
  });

  test("by grade, with the number of classes beside it, is no list of classes, and ends where the next section begins", () => {
    const [table] = tablesOf("school-standard", [
      ["A. Học sinh"],
      ["Lớp", "Số lớp", "Số HS", "Bình quân"],
      [6, 4, 160, 40],
      [7, 4, 172, 43],
      ["Tổng", 8, 332, 41.5],
      ["B. Cơ sở vật chất"],
      ["Phòng học", 10, null, null],
    ]);
    expect(table?.table.record.id).toBe("school");
    // The grades are parts of the school, whose figures are their total.
    expect([table?.table.count, table?.firstRow]).toEqual([1, 5]);
  });
});
