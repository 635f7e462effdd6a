import * as functions from "../../src/functions/school-standard";
import { session } from "../../src/functions/session";
import { SCHOOL_STANDARD } from "../../src/regulations/school-standard";
import { serialFromIso } from "../../src/rules";
import { onBothKinds, shown } from "../support/functions";

const { schoolNextCheck, schoolRecognitionEnd, schoolStandardCheck } = onBothKinds(functions);
/** Rows, or an error. */
function attempt(call: () => unknown[][]): unknown {
  try {
    return call().map((row) => row.map(shown));
  } catch (error) {
    return shown(error);
  }
}

beforeEach(() => {
  session.language = "en";
  session.verdictLanguage = undefined;
  session.settings = {};
});

/** A school that meets every clause, by the Circular's own words. */
const FORM: [string, string | number | boolean | null][] = [
  ["Tên trường", "Trường THCS Nguyễn Du"],
  ["Cấp học", "THCS"],
  ["Danh hiệu tiên tiến năm liền kề", "Có"],
  ["Tổng số lớp", 20],
  ["Đủ các khối lớp của cấp học", "Có"],
  ["Sĩ số lớp đông nhất", 45],
  ["Tổng số học sinh", 800],
  ["Số chuyên đề ít nhất của một tổ", 2],
  ["Xếp loại hiệu trưởng", "Tốt"],
  ["Xếp loại phó hiệu trưởng", "Khá"],
  ["Số phó hiệu trưởng", 1],
  ["Tổng số giáo viên", 40],
  ["Số giáo viên đạt chuẩn trình độ đào tạo", 40],
  ["Số giáo viên dạy giỏi từ cấp cơ sở trở lên", 12],
  ["Tỷ lệ giáo viên đạt chuẩn nghề nghiệp loại khá trở lên", "100%"],
  ["Số học sinh bỏ học", 8],
  ["Số học sinh lưu ban", 10],
  ["Số học sinh xếp loại học lực giỏi", 80],
  ["Số học sinh xếp loại học lực khá", 300],
  ["Số học sinh xếp loại học lực trung bình", 390],
  ["Số học sinh xếp loại học lực yếu", 25],
  ["Số học sinh xếp loại học lực kém", 5],
  ["Số học sinh xếp loại hạnh kiểm tốt", 600],
  ["Số học sinh xếp loại hạnh kiểm khá", 150],
  ["Số học sinh xếp loại hạnh kiểm trung bình", 40],
  ["Số học sinh xếp loại hạnh kiểm yếu", 10],
  ["Tỷ lệ cán bộ quản lý, giáo viên sử dụng được máy vi tính", "100%"],
  ["Khu vực", "Nội thành"],
  ["Diện tích sử dụng (m2)", 4800],
  ["Năm thành lập", 1985],
  ["Số phòng học", 10],
  ["Số ca/ngày", 2],
  ...SCHOOL_STANDARD.rules.flatMap((rule): [string, string][] => {
    const field =
      rule.kind === "attest" && SCHOOL_STANDARD.records[0]?.fields.find((f) => f.name.en === rule.title.en);
    return field && field.id !== "advancedTitle" ? [[field.labels[0] ?? "", "Đạt"]] : [];
  }),
];
const changed = (label: string, value: string | number | null) =>
  FORM.map(([name, old]) => [name, name === label ? value : old]);

const check = (...args: Parameters<typeof schoolStandardCheck>): unknown =>
  attempt(() => schoolStandardCheck(...args));
/** Forms side by side as a table: a header row, one row a school. */
const table = (...forms: (typeof FORM)[]): unknown[][] => [
  FORM.map(([label]) => label),
  ...forms.map((form) => form.map(([, value]) => value)),
];

describe("SCHOOL_STANDARD_CHECK", () => {
  test("a form that meets every clause", () => {
    expect(check(FORM)).toEqual([["Đạt"]]);
  });

  test.each<[string, string | number | null, string]>([
    ["Sĩ số lớp đông nhất", 46, "Không đạt"],
    ["Danh hiệu tiên tiến năm liền kề", "Không", "Không đạt"],
    ["Số học sinh bỏ học", 9, "Không đạt"],
    ["Năm thành lập", 2002, "Chưa đủ dữ liệu"],
    ["Thư viện", "Chưa có", "Không đạt"],
    ["Thư viện", null, "Chưa đủ dữ liệu"],
    ["Thư viện", "–", "Chưa đủ dữ liệu"],
    ["Khu vực", "", "Chưa đủ dữ liệu"],
    ["Biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh", "Không", "Đạt"],
  ])("%s = %s: %s", (label, value, verdict) => {
    expect(check(changed(label, value))).toEqual([[verdict]]);
  });

  test("an error value among the data is unknown there", () => {
    const form = FORM.map(([label, value]) => [label, label === "Tổng số lớp" ? { code: "#REF!" } : value]);
    expect(check(form)).toEqual([["Chưa đủ dữ liệu"]]);
  });

  test("a school without any facility is not yet shown to meet the standard", () => {
    const facility = new Set(
      SCHOOL_STANDARD.records.find(({ id }) => id === "facility")?.fields.map((f) => f.labels[0])
    );
    expect(check(FORM.filter(([label]) => !facility.has(label) || label === "Cấp học"))).toEqual([
      ["Chưa đủ dữ liệu"],
    ]);
  });

  test("one verdict a row of a table, beside its row", () => {
    const crowded = changed("Tổng số lớp", 46) as typeof FORM;
    const open = changed("Số phòng học", null) as typeof FORM;
    const rows = table(FORM, crowded, open);
    expect(check(rows)).toEqual([["Đạt"], ["Không đạt"], ["Chưa đủ dữ liệu"]]);
    const gap = [...rows.slice(0, 2), FORM.map(() => null), ...rows.slice(2)];
    expect(check(gap)).toEqual([["Đạt"], [""], ["Không đạt"], ["Chưa đủ dữ liệu"]]);
  });

  test("with detail a row a rule", () => {
    const rows = check(changed("Tổng số lớp", 46), [[true]]) as string[][];
    expect(rows.find(([id]) => id === "school-standard/4.1.a-1")).toEqual([
      "school-standard/4.1.a-1",
      "Trường có tối đa 45 lớp",
      46,
      45,
      "fail",
      "Thông tư 47/2012/TT-BGDĐT, điểm a khoản 1 Điều 4",
    ]);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  });

  test("outside the dates in force nothing is known", () => {
    expect(check(changed("Tổng số lớp", 46), undefined, [["2018-10-10"]])).toEqual([["Chưa đủ dữ liệu"]]);
    expect(check(changed("Tổng số lớp", 46), [[false]], [["09/10/2018"]])).toEqual([["Không đạt"]]);
  });

  test("a reading chosen for the workbook holds", () => {
    session.settings = { "school-standard": { readings: { R4: "enough" }, values: {} } };
    const form = changed("Số giáo viên đạt chuẩn trình độ đào tạo", 39);
    expect(check(form)).toEqual([["Đạt"]]);
    session.settings = {};
    expect(check(form)).toEqual([["Không đạt"]]);
  });

  test("what cannot be done says why", () => {
    expect(check([[null, ""]])).toBe("#N/A the argument “data” is blank");
    expect(check([[{ code: "#REF!" }]])).toBe("#REF!");
    expect(check([["Giá vé", 3]])).toMatch(/^#VALUE! “data” holds no known label/);
    expect(check(FORM, [["maybe"]])).toBe("#VALUE! the argument “detail” cannot be read: maybe");
    expect(check(FORM, undefined, [["soon"]])).toBe("#VALUE! the argument “on” cannot be read: soon");
  });
});

describe("SCHOOL_RECOGNITION_END and SCHOOL_NEXT_CHECK", () => {
  const end = (cell: unknown): unknown =>
    (attempt(() => schoolRecognitionEnd([[cell]])) as unknown[][])[0]?.[0];
  const next = (cell: unknown): unknown => (attempt(() => schoolNextCheck([[cell]])) as unknown[][])[0]?.[0];

  test.each([
    ["2013-11-15", "2018-11-15", "2016-05-15"],
    ["2012-02-29", "2017-02-28", "2014-08-29"],
    ["2013-08-31", "2018-08-31", "2016-02-29"],
  ])("signed on %s", (signed, ends, due) => {
    expect(end(serialFromIso(signed))).toBe(serialFromIso(ends));
    expect(next(serialFromIso(signed))).toBe(serialFromIso(due));
  });

  test("dates as they are written, and a column at once", () => {
    expect(end("15/11/2013")).toBe(serialFromIso("2018-11-15"));
    expect(attempt(() => schoolNextCheck([["ngày 15 tháng 11 năm 2013"], [null]]))).toEqual([
      [serialFromIso("2016-05-15")],
      ["#N/A the argument “signedOrLastCheck” is blank"],
    ]);
  });

  test("what cannot be read", () => {
    expect(end("tháng 5/2014")).toBe("#VALUE! the argument “signed” cannot be read: tháng 5/2014");
    expect(end(null)).toBe("#N/A the argument “signed” is blank");
    expect(end({ code: "#REF!" })).toMatch(/^#REF!/);
  });
});
