/** Statistics of one school: grades down or across, totals beneath them, and how their figures are given. */
import { columnsOf, sheetOf, tablesOf } from "../support/recognised";

const SCHOOL = "school-standard";
const columns = (...args: Parameters<typeof tablesOf>): Readonly<Record<string, string>> =>
  Object.assign({}, ...tablesOf(...args).map((table) => table.columns));

describe("a school's grades down a table", () => {
  const HEADS = [
    ["Khối", "Số HS", "HỌC LỰC", null, null, null],
    [null, null, "Giỏi", null, "Khá", null],
    [null, null, "TS", "%", "TS", "%"],
  ];
  const MERGES = ["0,2,0,5", "1,2,1,3", "1,4,1,5", "0,0,2,0", "0,1,2,1"];
  const GRADES = [
    ["10", 420, 8, "1,90", 150, "35,71"],
    ["11", 398, 10, "2,51", 140, "35,18"],
  ];

  test("are no schools: their total is the school's", () => {
    const values = [...HEADS, ...GRADES, ["Toàn trường", 818, 18, "2,20", 290, "35,45"]];
    expect(tablesOf(SCHOOL, values, MERGES).map(({ table, firstRow }) => [table.count, firstRow])).toEqual([
      [1, 6],
    ]);
    expect(columnsOf(SCHOOL, values, MERGES)).toMatchObject({
      pupils: "B",
      learningGood: "C",
      learningGoodShare: "D",
      learningFairShare: "F",
    });
  });

  test("also where something else stands beneath the total", () => {
    const total = ["Toàn trường", 818, 18, "2,20", 290, "35,45"];
    const values = [
      ...HEADS,
      ...GRADES,
      total,
      [],
      ["Tình hình duy trì sĩ số"],
      ["Số HS bỏ học", 9],
      ["Số HS lưu ban", 4],
    ];
    expect(columns(SCHOOL, values, MERGES)).toMatchObject({ pupils: "B", dropouts: "B9", repeaters: "B10" });
  });

  test("nor are they where no total stands beneath", () => {
    expect(columns(SCHOOL, [...HEADS, ...GRADES], MERGES)).not.toHaveProperty("learningGood");
  });
});

describe("grades across a form", () => {
  test("stand beneath a head that says how they are parted, beside the whole", () => {
    const values = [
      ["TT", "Nội dung", "ĐVT", "Chia theo khối", null, "Toàn trường"],
      [null, null, null, "Khối 6", "Khối 7", null],
      [1, "Số lớp", "lớp", 4, 5, 9],
      [2, "Học sinh cuối năm học", "HS", 152, 148, 300],
    ];
    expect(columns(SCHOOL, values, ["0,3,0,4"])).toMatchObject({
      grade6: "D3",
      grade7: "E3",
      classes: "F3",
      pupils: "F4",
    });
  });

  test("the whole may only say how it is given", () => {
    const values = [
      ["STT", "Nội dung", "Toàn trường", null, "Chia theo khối lớp", null],
      [null, null, null, null, "Khối 6", "Khối 7"],
      [null, null, "SL", "TL (%)", "SL", "SL"],
      [1, "Số lớp", 33, null, 17, 16],
      [2, "Số học sinh", 1422, null, 722, 700],
    ];
    const found = columns(SCHOOL, values, ["0,2,0,3", "0,4,0,5"]);
    expect(found).toMatchObject({ classes: "C4", grade6: "E4", grade7: "F4", pupils: "C5" });
  });
});

test("shares stand beneath their counts, without a number of their own", () => {
  const values = [
    ["TT", "Nội dung", "ĐVT", "Kết quả"],
    ["II", "XẾP LOẠI HẠNH KIỂM", null, null],
    [1, "Tốt", "HS", 401],
    [null, "   Tỷ lệ", "%", "71,10"],
    [2, "Khá", "HS", 132],
    [null, "   Tỷ lệ", "%", "23,40"],
    [3, "Trung bình", "HS", 17],
    [null, "   Tỷ lệ", "%", "3,01"],
  ];
  expect(columns(SCHOOL, values)).toMatchObject({
    conductGood: "D3",
    conductGoodShare: "D4",
    conductFairShare: "D6",
    conductAverageShare: "D8",
  });
});

test("one row of heads for learning and conduct: each takes its own of two names", () => {
  const values = [
    ["Mặt giáo dục", null, "Giỏi (Tốt)", "Khá", "Yếu"],
    ["Học lực", "Số lượng", 41, 355, 45],
    [null, "Tỷ lệ %", "4,02", "34,77", "4,41"],
    ["Hạnh kiểm", "Số lượng", 790, 190, 20],
    [null, "Tỷ lệ %", "77,38", "18,61", "1,96"],
  ];
  expect(columns(SCHOOL, values, ["1,0,2,0", "3,0,4,0"])).toMatchObject({
    learningGood: "C2",
    learningGoodShare: "C3",
    conductGood: "C4",
    conductGoodShare: "C5",
  });
});

test("kinds of staff with running numbers are lines of a form, not schools", () => {
  const values = [
    ["TT", "Đối tượng", "Tổng số", "Nữ", "Trình độ đào tạo", null],
    [null, null, null, null, "Chưa đạt chuẩn", "Đạt chuẩn"],
    [1, "Hiệu trưởng", 1, 0, 0, 1],
    [2, "Phó hiệu trưởng", 3, 1, 0, 3],
    [3, "Giáo viên", 94, 61, 1, 93],
    [4, "Nhân viên", 7, 5, 3, 4],
  ];
  const found = columns(SCHOOL, values, ["0,4,0,5"]);
  expect(found).toMatchObject({ vices: "C4", teachers: "C5", belowStandard: "E5", atStandard: "F5" });
});

test("a group merged over its heads is no line of a form", () => {
  const values = [
    ["3. Đội ngũ", null, null, null, null],
    ["Tổng số CB-GV-NV", "Giáo viên", null, null, "Nhân viên"],
    [null, "Tổng số giáo viên", "Trên chuẩn", "Chưa đạt chuẩn", null],
    [68, 58, 9, 1, 7],
    [null, null, null, null, null],
    ["4. Cơ sở vật chất", null, null, null, null],
    ["Nội dung", "Hiện trạng", "Ghi chú", null, null],
    ["Phòng truyền thống", "Có", null, null, null],
    ["Thư viện đạt chuẩn", "Có", "QĐ số 88", null, null],
    ["Phòng y tế", "Chưa có", null, null, null],
  ];
  expect(columns(SCHOOL, values, ["1,0,2,0", "1,1,1,3", "1,4,2,4"])).toMatchObject({
    teachers: "B",
    aboveStandard: "C",
    belowStandard: "D",
    traditionRoom: "B8",
    healthRoom: "B10",
  });
});

test("this year beside the last one, with what changed", () => {
  const values = [
    ["STT", "Chỉ số", "Đơn vị", "Chuẩn", "Năm trước (2014-2015)", "Năm nay (2015-2016)", "Tăng/giảm"],
    [1, "Tổng số lớp", "lớp", "≤ 45", 21, 20, -1],
    [2, "Tổng số giáo viên", "người", null, 47, 48, 1],
    [3, "Số phòng học", "phòng", null, 10, 12, 2],
  ];
  expect(columns(SCHOOL, values)).toMatchObject({ classes: "F2", teachers: "F3", rooms: "F4" });
});

describe("lines of forms", () => {
  test("an answer on a dotted line is the answer", () => {
    const [form] = tablesOf(SCHOOL, [
      ["1. Tên trường:", "……THPT Tân Trào……"],
      ["2. Số lớp:", "…… 46 …… lớp"],
      ["3. Tổng số học sinh:", "...... 1.932 ...... em"],
      ["4. Số phòng học:", "____ 23 ____ phòng"],
    ]);
    const figures = ["classes", "pupils", "rooms"].map((id) => form?.table.columns.get(id)?.numbers[0]);
    expect(figures).toEqual([46, 1932, 23]);
  });

  test("grades beside one another are parts of what the line above counts", () => {
    const [form] = tablesOf(SCHOOL, [
      ["1. Tên trường:", "THPT Tân Trào", "2. Năm thành lập:", 1986, null, null],
      ["3. Số lớp:", "46 lớp", null, null, null, null],
      ["     Khối 10:", "16 lớp", "Khối 11:", "15 lớp", "Khối 12:", "15 lớp"],
      ["4. Tổng số học sinh:", "1932 em", null, null, null, null],
      ["NGƯỜI KHAI", null, "THỦ TRƯỞNG ĐƠN VỊ", null, null, null],
    ]);
    expect(form?.columns).toMatchObject({ classes: "B2", grade10: "B3", grade11: "D3", grade12: "F3" });
    expect(form?.questions).toEqual([]);
  });

  test("grades and a sum among a form's lines are no table", () => {
    const found = columns(SCHOOL, [
      ["Khu vực", null, "Nội thị", null, "Tổng số giáo viên", null, 47],
      ["Tổng số lớp", null, "24 lớp", null, "Hiệu trưởng xếp loại", null, "Xuất sắc"],
      ["   - Khối 6", null, 7, null, "Phó hiệu trưởng xếp loại", null, "Khá"],
      ["   - Khối 7", null, 6, null, "Diện tích sử dụng bình quân/học sinh", null, "6,05 m2"],
      ["   - Khối 8", null, 6, null, "Danh hiệu trường tiên tiến năm liền kề", null, "Có"],
      ["   - Khối 9", null, 5, null, "Phòng y tế học đường", null, "Có"],
      ["Tổng số học sinh", null, 981, null, "Thư viện đạt chuẩn", null, "Có"],
    ]);
    expect(found).toMatchObject({ classes: "C2", grade6: "C3", grade9: "C6", pupils: "C7", library: "G7" });
  });

  test("a numbered line that is answered twice is no row of heads", () => {
    const values = [
      ["TT", "Nội dung", "Mức quy định", "Kết quả năm học 2015 - 2016"],
      [1, "Số phòng học", null, "8 phòng"],
      ["2", "Phòng y tế trường học", "Có", "Chưa có"],
      ["3", "Thư viện theo tiêu chuẩn", "Có", "Đạt"],
    ];
    expect(columns(SCHOOL, values)).toMatchObject({ rooms: "D2", healthRoom: "D3", library: "D4" });
  });

  test("a year in the corner of a letterhead is over nothing", () => {
    const values = [
      ["Trường THPT Lệ Ninh", null, null, null, "Năm học 2016 - 2017"],
      ["I. Thông tin chung", null, null, null, null],
      ["Khu vực trường đóng", null, null, "Nông thôn", null],
      ["Số lớp", null, "lớp", 26, null],
      ["Số ca học trong ngày", null, "ca", 2, null],
    ];
    expect(columns(SCHOOL, values)).toMatchObject({ area: "D3", classes: "D4", shifts: "D5" });
  });

  test("a remark in brackets is no label", () => {
    const values = [
      ["Số lớp", 27],
      ["Tổng số học sinh", 1050],
      ["Sĩ số lớp đông nhất", 46],
      ["(Lớp đông nhất: 10A2, học sinh xin học lại)", null],
    ];
    expect(columns(SCHOOL, values)).toMatchObject({ classes: "B1", pupils: "B2", largestClass: "B3" });
  });
});

test("a grade's classes stand beneath their own head, and the pupils beside them are the total's", () => {
  const { tables, questions } = sheetOf("school-standard", [
    ["Khối", "Số lớp", "Số HS", "Trong đó nữ", "Bình quân HS/lớp"],
    ["Khối 6", 5, 220, 106, 44],
    ["Khối 7", 4, 168, 81, 42],
    ["Khối 8", 5, 197, 93, 39.4],
    ["Khối 9", 4, 176, 86, 44],
    ["Cộng", 18, 761, 366, 42.3],
  ]);
  expect(tables[0]?.columns).toMatchObject({
    grade6: "B2",
    grade9: "B5",
    classes: "B6",
    pupils: "C6",
    averageClass: "E6",
  });
  expect(questions).toEqual([]);
});
