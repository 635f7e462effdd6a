/** Names over figures and answers beside them: forms of several schools, figures beside ticks, columns that their cells deny. */
import { sheetOf, tablesOf } from "../support/recognised";

const SCHOOL = "school-standard";
const ADULT = "adult-admission";

describe("names of schools over a form's figures", () => {
  const HEADS = [
    ["TT", "Nội dung", "Yêu cầu theo TT 47", "Các trường đề nghị", null, "Ý kiến Phòng"],
    [null, null, null, "THCS Hải An", "THCS Hải Tây", null],
  ];
  const MERGES = ["0,0,1,0", "0,1,1,1", "0,2,1,2", "0,3,0,4", "0,5,1,5"];
  const [form] = tablesOf(
    SCHOOL,
    [
      ...HEADS,
      ["A", "THÔNG TIN CHUNG", null, null, null, null],
      [null, "Khu vực", null, "Nông thôn", "Nội thị", null],
      [null, "Số học sinh", null, 412, 520, null],
      [1, "Học lực (%): Giỏi", "≥ 3%", 12.1, 14.2, null],
      [null, "Khá", "≥ 35%", 40.3, 35, "xem lại"],
      [null, "Trung bình", null, 43.5, 46.3, null],
    ],
    MERGES
  );

  test("stand beneath the head of them all, a record each, also over sections and words", () => {
    expect(form?.table.count).toBe(2);
    expect(form?.table.columns.get("name")?.texts).toEqual(["THCS Hải An", "THCS Hải Tây"]);
    expect(form?.columns).toMatchObject({ name: "D2", area: "D4", pupils: "D5" });
  });

  test("and what is asked of them, or said beside them, is no record", () => {
    expect(Object.values(form?.columns ?? {}).filter((at) => !at.startsWith("D"))).toEqual([]);
  });

  test("a grade alone is the next of the scale that the line above began", () => {
    expect(form?.columns).toMatchObject({
      learningGoodShare: "D6",
      learningFairShare: "D7",
      learningAverageShare: "D8",
    });
  });
});

describe("figures and ticks in columns of their own", () => {
  const [form] = tablesOf(
    SCHOOL,
    [
      ["TT", "Tiêu chí", "Số liệu / hiện trạng", "Tự đánh giá", null, "Mã minh chứng"],
      [null, null, null, "Đạt", "Chưa đạt", null],
      [1, "Tổng số học sinh (thời điểm 31/5/2016)", "1.512", null, null, null],
      [2, "Quy mô: tổng số lớp của trường", "36 lớp", "x", null, "H1"],
      [3, "Hệ thống hồ sơ, sổ sách được quản lý đúng quy định", "Đủ các loại sổ", "x", null, "H2"],
      [4, "Thư viện", "01 phòng", null, "x", "H3"],
    ],
    ["0,3,0,4", "0,0,1,0", "0,1,1,1", "0,2,1,2", "0,5,1,5"]
  );

  test("each answer what is asked in their way: figures in words and units, demands by the tick", () => {
    expect(form?.columns).toMatchObject({ pupils: "C3", classes: "C4", library: "E6" });
    expect([...(form?.table.columns.get("classes")?.numbers ?? [])]).toEqual([36]);
  });

  test("a demand that nobody lists is found by its tick, whatever is written beside it", () => {
    expect(form?.columns).toMatchObject({ records: "D5" });
  });
});

describe("what cells say against their head", () => {
  const list = (head: string, ...cells: (string | number)[]) =>
    sheetOf(ADULT, [
      ["序号", "考生号", "姓名", "报考层次", head],
      ...cells.map((cell, at) => [at + 1, `2453110011000${at}`, "罗文涛", "专升本", cell]),
    ]);

  test("numbers of other documents are asked about", () => {
    const { tables } = list("证件（证明）编号", "退字1107", "户口簿", "奖证224");
    expect(tables[0]?.columns).not.toHaveProperty("idNumber");
    expect(tables[0]?.questions).toMatchObject([{ at: "E", suggestions: ["idNumber"] }]);
  });

  test("a number that is wrong in a digit is an identity number all the same", () => {
    expect(list("证件编号", "14070220010630131").tables[0]?.columns).toMatchObject({ idNumber: "E" });
  });

  test("days in place of yes are days of registration", () => {
    expect(list("报名手续办结", "2024/9/12", "2024年9月30日").tables[0]?.columns).toMatchObject({
      registered: "E",
    });
    expect(list("报名手续办结", "是", "否").tables[0]?.columns).toMatchObject({ registrationDone: "E" });
  });
});

test("a row that shows how to fill in the others is nobody's", () => {
  const [list] = tablesOf(ADULT, [
    ["序号", "考生号", "姓名", "报考层次", "身份证号"],
    ["例", "1423990100XXXX", "张三", "专升本", "1401**19900101****"],
    [1, "14239901000101", "武文静", "专升本", "140105199604121129"],
    [2, "14239901000102", "曹志强", "专升本", "142201198809231214"],
  ]);
  expect(list?.table.count).toBe(2);
  expect(list?.ignoredRows).toEqual([{ row: 2, why: "example" }]);
});

test("of two columns of work the one that says more in each row is what is done", () => {
  const [calendar] = tablesOf(ADULT, [
    ["全省成人高考招生工作日程", null, null, null],
    ["序号", "阶段", "时间安排", "工作内容"],
    [1, "报名", "2024年8月26日—9月12日", "考生报名、资格审核"],
    [2, "考试", "2024年10月19日、20日", "全国统一考试"],
    [3, "划线", "2024年12月1日", "划定最低录取控制分数线"],
    [4, "录取", "2024年12月3日—12月28日", "组织实施录取"],
  ]);
  expect(calendar?.columns).toMatchObject({ work: "D", time: "C" });
});

test("what is as like a thing of no concern as one of the law's is asked, not taken", () => {
  const { tables } = sheetOf(SCHOOL, [
    ["Tổng số lớp", 12],
    ["Tổng số học sinh", 420],
    ["Tổng số giáo viên", 28],
    ["Số phòng học", 12],
    ["Tổng diện tích đất được cấp", "24.600 m2"],
  ]);
  expect(tables[0]?.columns).not.toHaveProperty("usedArea");
});
