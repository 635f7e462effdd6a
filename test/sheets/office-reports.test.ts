/** Reports as offices write them, where a column's cells or its neighbours say what its head leaves open. */
import { tablesOf } from "../support/recognised";

describe("what cells say of their heads", () => {
  const BOOK = [
    "Ngày nhận",
    "Họ và tên",
    "Thủ tục",
    "Hẹn trả",
    "Ngày trả",
    "Tình trạng",
    "Đánh giá thời hạn",
  ];
  test.each([
    [
      "how a dossier stands, beside whether it was in time",
      "Đã trả kết quả",
      "Đúng hạn",
      { status: "F", timeliness: "G" },
    ],
    ["whether it was in time", "Trễ hạn", "", { timeliness: "F" }],
  ])("“Tình trạng” is %s", (_what, status, timeliness, columns) => {
    const [table] = tablesOf("admin-reform", [
      ["SỔ TIẾP NHẬN HỒ SƠ THỦ TỤC HÀNH CHÍNH NĂM 2024"],
      BOOK.slice(0, timeliness === "" ? 6 : 7),
      ["02/05/2024", "Bùi Thị Sang", "Chuyển trường", "07/05/2024", "06/05/2024", status, timeliness],
      ["03/05/2024", "Phạm Văn Quí", "Chuyển trường", "08/05/2024", "09/05/2024", status, timeliness],
    ]);
    expect(table?.columns).toMatchObject(columns);
  });

  test("10 % of 612 pupils is nobody's number: among shares with decimals these are pupils", () => {
    const [table] = tablesOf("school-standard", [
      ["Năm học", "Số HS", "Hạnh kiểm", null, "Lưu ban", "Bỏ học"],
      [null, null, "SL Tốt", "% Tốt", null, null],
      ["2011 - 2012", 600, 420, "70,00", 9, 4],
      ["2012 - 2013", 612, 436, "71,24", 10, 3],
      ["2013 - 2014", 631, 451, "72,16", 11, 4],
      ["2014 - 2015", 640, 470, "73,44", 9, 7],
      ["Bình quân 4 năm", 619.3, 444.3, "71,71", 9.8, 4.5],
    ]);
    expect(table?.columns).toMatchObject({ repeaters: "E", dropouts: "F" });
    expect(table?.table.count).toBe(4);
  });

  test("of a period the day asked for is the first", () => {
    const [table] = tablesOf("quality-assurance", [
      ["学校名称：闽西信息工程职业学院", null, null, "进校复核时间：2023年11月20日至22日"],
      ["序号", "应提交材料", "校园网公示起始日期", "报送省教育评估研究中心日期"],
      [1, "《人才培养质量年度报告》", "2023-10-18", "2023-11-03"],
      [2, "《人才培养工作状态数据分析报告》", "2023-10-23", "2023-11-06"],
    ]);
    const days = table?.table.columns.get("reviewStart");
    expect([...(days?.numbers ?? [])]).toEqual([45250, 45250]);
  });
});

describe("what stands beside", () => {
  test("the number of rooms and what is said of them are two things", () => {
    const [table] = tablesOf(
      "school-standard",
      [
        ["TT", "Hạng mục", "ĐVT", "Hiện có", null, "Đánh giá so với quy định"],
        [null, null, null, "Số lượng", "Diện tích (m2)", null],
        [1, "Phòng y tế trường học", "phòng", 1, 24, "Đạt"],
        [2, "Phòng làm việc của từng Phó Hiệu trưởng", "phòng", 2, 36, "Chưa đạt"],
        [3, "Phòng truyền thống", "phòng", 1, 48, "Đạt"],
      ],
      ["0,0,1,0", "0,1,1,1", "0,2,1,2", "0,3,0,4", "0,5,1,5"]
    );
    expect(table?.columns).toMatchObject({ viceRooms: "D4", viceRoomEach: "F4", traditionRoom: "F5" });
  });

  test("of several who rate a teacher the last one does", () => {
    const [table] = tablesOf(
      "school-standard",
      [
        ["TT", "Họ và tên", "Chức vụ", "Xếp loại theo chuẩn", null, null],
        [null, null, null, "Tự đánh giá", "Tổ CM đánh giá", "Kết luận của cấp có thẩm quyền"],
        [1, "Vũ Minh Tâm", "Giáo viên", "Xuất sắc", "Khá", "Khá"],
        [2, "Đỗ Đình Lợi", "Giáo viên", "Khá", "Khá", "Trung bình"],
      ],
      ["0,0,1,0", "0,1,1,1", "0,2,1,2", "0,3,0,5"]
    );
    expect(table?.columns).toMatchObject({ rating: "F" });
    expect(table?.questions).toEqual([]);
  });

  test("a room's classes of the morning and of the afternoon are two lists", () => {
    const tables = tablesOf(
      "school-standard",
      [
        ["Dãy", "Phòng", "BUỔI SÁNG", null, null, "BUỔI CHIỀU", null, null],
        [null, null, "Lớp", "SS", "GVCN", "Lớp", "SS", "GVCN"],
        ["A", "A101", "12A1", 42, "C. Hạnh", "10A1", 44, "C. Loan"],
        ["A", "A102", "12A2", 44, "T. Tuấn", "10A2", 46, "T. Dũng"],
        ["Cộng", null, "2 lớp", 86, null, "2 lớp", 90],
        [],
        [null, null, null, null, null, "PHÓ HIỆU TRƯỞNG"],
      ],
      ["0,0,1,0", "0,1,1,1", "0,2,0,4", "0,5,0,7"]
    );
    expect(tables.map(({ table, columns }) => [table.count, columns.pupils])).toEqual([
      [2, "D"],
      [2, "G"],
    ]);
  });

  test("the staff of a school by degrees has its number of teachers, whatever they teach", () => {
    const [table] = tablesOf(
      "school-standard",
      [
        ["STT", "Nội dung", "Tổng số", "Trình độ đào tạo", null],
        [null, null, null, "ThS", "ĐH"],
        [null, "Tổng số giáo viên, cán bộ quản lý và nhân viên", 71, 9, 62],
        ["I", "Giáo viên", 60, 7, 53],
        [null, "Trong đó số giáo viên dạy môn:"],
        [1, "Toán", 30, 3, 27],
        [2, "Hóa học", 30, 4, 26],
        ["II", "Cán bộ quản lý", 3, 2, 1],
        [1, "Hiệu trưởng", 1, 1, 0],
        [2, "Phó hiệu trưởng", 2, 1, 1],
      ],
      ["0,0,1,0", "0,1,1,1", "0,2,1,2", "0,3,0,4"]
    );
    expect(table?.columns).toEqual({ teachers: "C4", vices: "C10" });
    expect(table?.questions).toEqual([]);
  });

  test("a form's classes by grade, of a row that is the number of classes as a whole", () => {
    const [table] = tablesOf("school-standard", [
      ["1. Quy mô trường, lớp (năm học 2015-2016)"],
      [null, "Nội dung", "Khối 6", "Khối 7", "Khối 8", "Khối 9", "Cộng"],
      ["a", "Số lớp", 4, 4, 3, 3, 14],
      ["b", "Số học sinh", 158, 169, 122, 115, 564],
      ["c", "Sĩ số lớp đông nhất", 41, 46, 42, 39, 46],
    ]);
    expect(table?.columns).toEqual({
      grade6: "C3",
      grade7: "D3",
      grade8: "E3",
      grade9: "F3",
      classes: "G3",
      pupils: "G4",
      largestClass: "G5",
    });
  });
});
