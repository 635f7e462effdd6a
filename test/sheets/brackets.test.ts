/** What may stand in brackets behind a field's name, and how labels begin one another. */
import type { Field } from "../../src/rules";
import { headless, shared } from "../../src/sheets/lexicon/affixes";
import { most } from "../../src/sheets/lexicon/most";
import { GENERAL } from "../../src/sheets/lexicon/signs/sign";
import { agrees, measureOf, scaleIn } from "../../src/sheets/lexicon/units";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField } from "../support/toy";

const COUNT = toyField("count", "count", ["Số học sinh bỏ học"], { twin: "share" });
const SHARE = toyField("share", "share", ["Tỷ lệ bỏ học"], { twin: "count" });
const PEOPLE = toyField("people", "count", ["Số giáo viên"]);
const AREA = toyField("area", "number", ["Diện tích sân"], { unit: "m2" });
const LENGTH = toyField("length", "number", ["Độ dài"]);
const DAY = toyField("day", "date", ["Ngày nhận"]);
const YES = toyField("yes", "yesNo", ["Phòng học bộ môn"]);
const TEXT = toyField("text", "text", ["Nội dung"]);
const LONG = toyField("long", "text", ["自评报告"], { verbatim: true });
const PLACE = toyField("place", "choice", ["Khu vực"], {
  options: [
    { code: "urban", labels: ["nội thị"] },
    { code: "rural", labels: ["nông thôn"] },
  ],
});
const POINTS = toyField("points", "number", ["Оноо /0-60/"]);
const LEVEL = toyField("level", "number", ["Хүрсэн түвшин"]);

const RATE = toyField("rate", "number", ["Mức độ"], { unit: "%" });
const UNIT = toyField("unit", "count", ["Số bài"], { unit: "bài" });

const RESULT = toyField("result", "count", ["Kết quả", "Số học sinh đạt"]);
const WOMEN = toyField("women", "count", ["Số giáo viên nữ"]);
const STAGE = toyField("stage", "number", ["Үе шат", "Хүрсэн түвшин"]);

const isName = (key: string): boolean => key === "sốđạt";
const fits = (label: string, field: Field): boolean => agrees(parseLabel(label), field, isName, GENERAL);

describe("in brackets behind a field's name", () => {
  test.each<[string, Field]>([
    ["Số học sinh bỏ học", COUNT],
    ["Số học sinh bỏ học (HS)", COUNT],
    ["Số học sinh bỏ học (%)", COUNT],
    ["Số học sinh bỏ học (BH)", COUNT],
    ["Tỷ lệ bỏ học (%)", SHARE],
    ["Tỷ lệ bỏ học (HS)", SHARE],
    ["Tỷ lệ bỏ học (không quá 1%)", SHARE],
    ["Tỷ lệ bỏ học (nếu có)", SHARE],
    ["Diện tích sân (m2)", AREA],
    ["Diện tích sân (m²)", AREA],
    ["Nội dung（称号、名次或类型）", TEXT],
    ["Độ dài (tiết)", LENGTH],
    ["Độ dài (năm)", LENGTH],
    ["Ngày nhận (ngày)", DAY],
    ["Ngày nhận (dd/mm/yyyy)", DAY],
    ["Phòng học bộ môn (Lý, Hóa, Sinh)", YES],
    ["Phòng học bộ môn (có/chưa)", YES],
    ["是否公示（是/否）", YES],
    ["是否同意（同意/不同意）", YES],
    ["Phòng học bộ môn (1: có; 0: không)", YES],
    ["地区（urban/其他）", PLACE],
    ["地区（甲或urban）", PLACE],
    ["内容（原因/措施）", TEXT],
    ["Phòng học bộ môn (mỗi lớp một phòng)", YES],
    ["Số giáo viên (giáo viên)", PEOPLE],
    ["Diện tích sân (từ 10 m2 trở lên)", AREA],
    ["Mức độ (%)", RATE],
    ["Số bài (bài)", UNIT],
    ["Số bài (HS)", UNIT],
    ["人数（本年,人）", PEOPLE],
    ["Khu vực (nội thị, nông thôn)", PLACE],
    ["Khu vực (nội thị)", PLACE],
    ["Khu vực (nội thị , nông thôn)", PLACE],
    ["Khu vực (nội thị hay nông thôn)", PLACE],
    ["Khu vực (urban; rural)", PLACE],
    ["Nội dung (500字以内)", TEXT],
    ["Nội dung (不超过500字)", TEXT],
    ["Nội dung (约 500 字左右)", TEXT],
    ["Nội dung (5字以上)", TEXT],
    ["自评报告（目标、成绩、问题,500字以内）", LONG],
    ["是否公示（是1否0）", YES],
    ["是否公示（相符√，不符×）", YES],
    ["是否公示（是=1）", YES],
    ["Báo cáo (mục tiêu, kết quả, tồn tại)", LONG],
    ["Kết quả (đạt)", RESULT],
    ["Tỷ lệ bỏ học (0-100)", SHARE],
    ["自评报告（目标、成绩、问题）", LONG],
    ["Оноо (0-60)", POINTS],
    ["Оноо (10-60)", POINTS],
    ["Số giáo viên (0-60)", PEOPLE],
    ["Số giáo viên (số đạt)", PEOPLE],
  ])("“%s” names it", (label, field) => expect(fits(label, field)).toBe(true));

  test.each<[string, Field]>([
    ["Số giáo viên (m2)", PEOPLE],
    ["Số giáo viên (nữ)", PEOPLE],
    ["Số giáo viên nữ (nữ)", WOMEN],
    ["人数（目标、成绩、问题）", PEOPLE],
    ["Báo cáo (mục tiêu, kết quả)", LONG],
    ["Nội dung (500字以内填写)", TEXT],
    ["Nội dung (写500字以内)", TEXT],
    ["Nội dung (数字以内)", TEXT],
    ["自评报告（目标、成绩）", LONG],
    ["Khu vực (urban)", PLACE],
    ["Khu vực (nội thị hoặc miền núi)", PLACE],
    ["Tỷ lệ bỏ học (0-60)", SHARE],
    ["Үе шат (0-70)", STAGE],
    ["Số giáo viên (dd/mm/yyyy)", PEOPLE],
    ["Diện tích sân (HS)", AREA],
    ["Diện tích sân (ha)", AREA],
    ["Độ dài (tháng)", LENGTH],
    ["Độ dài (ngày)", LENGTH],
    ["Ngày nhận (tháng)", DAY],
    ["Ngày nhận (HS)", DAY],
    ["Phòng học bộ môn (hỏng, chờ sửa)", YES],
    ["Khu vực (nội thị, miền núi)", PLACE],
    ["Nội dung (目标、成绩、问题)", TEXT],
    ["Оноо (0-70)", POINTS],
    ["Хүрсэн түвшин (0-70)", LEVEL],
    ["Ngày nhận (0-70)", DAY],
    ["Phòng học bộ môn (tốt/khá)", YES],
    ["地区（甲/乙）", PLACE],
    ["日期（原因/措施）", DAY],
    ["是否公示（是/措施）", YES],
    ["日期（是/否）", DAY],
    ["地区（甲）", PLACE],
    ["内容（原因、措施）", TEXT],
    ["内容（志愿1）", TEXT],
    ["Phòng học bộ môn (mỗi lớp mượn một phòng)", YES],
    ["Số giáo viên (m2/HS)", PEOPLE],
    ["Mức độ (HS)", RATE],
    ["Số giáo viên (B)", PEOPLE],
    ["Tỷ lệ bỏ học (0-70)", SHARE],
  ])("“%s” does not", (label, field) => expect(fits(label, field)).toBe(false));

  test.each<[string, string | undefined]>([
    ["số người/tổng số", "share"],
    ["tháng", "month"],
    ["tiết", "hour"],
    ["字", "text"],
    ["хүн", "count"],
    ["ha", undefined],
  ])("“%s” measures %s", (unit, expected) => expect(measureOf(unit, GENERAL)).toBe(expected));

  test.each<[string, string | undefined]>([
    ["Оноо /0-60/", "60"],
    ["0 – 100 điểm", "100"],
    ["10-60", undefined],
    ["0-6000", undefined],
    ["5-60", undefined],
  ])("the most points of “%s” are %s", (text, expected) => expect(scaleIn(text)).toBe(expected));
});

describe("a demand", () => {
  test.each<[string, string | undefined]>([
    ["nhà trường có đủ phòng học", "đủ phòng học"],
    ["trường đã công khai tài chính", "công khai tài chính"],
    ["có đầy đủ phòng học", "phòng học"],
    ["是否公示", "公示"],
    ["有无违规", undefined],
    ["phòng học", undefined],
    ["có", undefined],
  ])("“%s” is without its head “%s”", (words, expected) => expect(headless(words)).toBe(expected));

  test.each<[string, string, number, boolean?]>([
    ["phòng học đủ ánh sáng", "phòng học đủ ánh sáng và quạt", 5],
    ["phòng học đủ", "phòng học đủ ánh sáng và quạt cho học sinh", 3],
    ["phòng học đủ", "phòng học đủ ánh sáng và quạt cho học sinh", 0, true],
    ["phòng học đủ", "phòng học đủ ánh sáng và", 3, true],
    ["ở ao cá", "ở ao cá cạnh trường", 0],
    ["phòng học", "phòng học đủ ánh sáng", 0],
    ["phòng học đủ ánh", "phòng học đủ ánhsáng", 0],
    ["phòng học đủ ánh sáng cho lớp", "phòng học đủ ánh sáng", 5],
    ["phòng học đủ hoặc mượn", "phòng học đủ", 0],
    ["phòng học đủ ánh sáng bà", "phòng học đủ", 3],
    ["phòng học đủ ánh", "phòng học đủ", 3],
    ["phòng học đủ ánh", "phòng học đủ", 0, true],
    ["phòng học đủ ánh sáng cho lớp một và hai và ba", "phòng học đủ", 0],
    ["公示录取名单", "公示录取名单并存档", 3],
    ["公示录取名单日期", "公示录取名单", 0],
    ["公示录取名单内容", "公示录取名单", 3],
  ])("“%s” and “%s” share %i words", (words, label, expected, strict = false) =>
    expect(shared(words, label, strict)).toBe(expected)
  );
});

describe("what most speak for", () => {
  const of = (...all: (readonly [string, number])[]) =>
    most(
      all,
      ([, count]) => count,
      ([name]) => name
    );
  test("is one, several, or nothing", () => {
    expect(of(["a", 1], ["b", 2], ["c", 1])).toBe("b");
    expect(of(["a", 2], ["b", 2])).toBe("ambiguous");
    expect(of(["a", 2], ["a", 2])).toBe("a");
    expect(of(["a", 2], ["b", 2], ["c", 3])).toBe("c");
    expect(of(["a", 0])).toBeUndefined();
    expect(of()).toBeUndefined();
  });
});
