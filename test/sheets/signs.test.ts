/** Words that tell heads and lines beneath a table, where no field is named by them. */
import { isClosing, isFooter, isNote } from "../../src/sheets/lexicon/signs/closing";
import {
  answerHead,
  answerRank,
  isAside,
  isColumnNumbers,
  isFamilyName,
  isScale,
  isUnit,
  measureIn,
  bareQualifier,
  qualifierOf,
  titlesCriterion,
} from "../../src/sheets/lexicon/signs/columns";
import { isStatistic } from "../../src/sheets/lexicon/signs/rows";
import { parseLabel } from "../../src/sheets/text/normalise";

const each = (texts: readonly string[]): readonly [string][] => texts.map((text) => [text]);

test.each<[string, boolean]>([
  ["Хамгийн их", true],
  ["Хамгийн өндөр оноо", true],
  ["Хамгийн бага авсан оноо", true],
  ["Дээд оноо", true],
  ["Хамгийн сайн туршлага нэвтрүүлэх", false],
])("“%s” is a statistic: %s", (text, is) => expect(isStatistic(parseLabel(text))).toBe(is));

describe("beneath a table", () => {
  test.each(
    each([
      "Người lập biểu",
      "HIỆU TRƯỞNG",
      "Phó hiệu trưởng",
      "KT. HIỆU TRƯỞNG",
      "(Ký, ghi rõ họ tên)",
      "Ngày 5 tháng 6 năm 2016",
      "Hà Nội, ngày … tháng … năm 2016",
      "* Ghi chú: số liệu đầu năm",
      "* Năm học 2015-2016 trường tiếp nhận học sinh",
      "※Năm học 2015-2016 trường tiếp nhận học sinh",
      "(Số liệu do các GVCN nộp)",
      "填表人：张三",
      "2024年4月",
      "Боловсруулсан: Б.Болд",
    ])
  )("“%s” is who made it, when, or a remark", (text) => expect(isFooter(parseLabel(text))).toBe(true));

  test.each(
    each([
      "Chuyển trường",
      "6A",
      "Toán* Năm học 2015-2016 trường tiếp nhận",
      "Toán (số liệu do các GVCN nộp)",
      "(Số liệu do các GVCN nộp) x",
      "* Toán",
      "(a)",
      "(1) + (2)",
      "Lớp 6",
      "Ngày nhận",
      "张三",
      "Б.Болд",
    ])
  )("“%s” is none of them", (text) => expect(isFooter(parseLabel(text))).toBe(false));
  test("nor is what is not there", () => {
    expect([isFooter(undefined), isNote(undefined)]).toEqual([false, false]);
  });

  test.each(
    each([
      "Ghi chú",
      "Ghi chú: số liệu đầu năm",
      "* Lưu ý: …",
      "(Chú thích: số liệu đầu năm)",
      "备注：无",
      "数据来源：省招考中心",
      "Nguồn số liệu: Sở GDĐT",
      "Тайлбар: ",
    ])
  )("“%s” is a remark on the sheet", (text) => expect(isNote(parseLabel(text))).toBe(true));
  test.each(each(["Số ghi chú", "Ghi chúng", "Năm học"]))("“%s” is none", (text) =>
    expect(isNote(parseLabel(text))).toBe(false)
  );

  test.each(each(["审核人：陈立", "Хянасан: Б.Болд", "(* Người lập): A", "（制表人）: 李"]))(
    "“%s” says who signs",
    (text) => expect(isClosing(text)).toBe(true)
  );
  test.each(each(["专家: 陈立", "Số người lập biểu: 3", "上报人数：120", "公示人员名单：见附件", ""]))(
    "“%s” does not",
    (text) => expect(isClosing(text)).toBe(false)
  );
});

describe("a head of a column", () => {
  test.each<[string, ReturnType<typeof qualifierOf>]>([
    ["%", "share"],
    ["TL", "share"],
    ["TL (%)", "share"],
    ["比例", "share"],
    ["SL", "count"],
    ["Số HS", "count"],
    ["(HS)", "count"],
    ["(người)", "count"],
    ["人数", "count"],
    ["SL (%)", undefined],
    ["Giỏi", undefined],
    ["(Giỏi)", undefined],
    ["Giỏi (HS)", undefined],
    ["(HS) (m2)", undefined],
    ["(m2)", undefined],
    ["(%, HS)", undefined],
  ])("“%s” says %s", (text, expected) => expect(qualifierOf(parseLabel(text))).toBe(expected));
  test("nothing says nothing", () => expect(qualifierOf(undefined)).toBeUndefined());

  test.each<[string, ReturnType<typeof qualifierOf>]>([
    ["SL", "count"],
    ["%", "share"],
    ["TL (%)", "share"],
    ["Số lượng (HS)", "count"],
    ["Số lượng (m2)", undefined],
    ["(HS)", undefined],
    ["TS HS", undefined],
    ["Số lớp", undefined],
    ["Ghi chú (HS)", undefined],
  ])("“%s”, where it says of nothing else, says %s", (text, expected) =>
    expect(bareQualifier(parseLabel(text))).toBe(expected)
  );
  test("nothing says nothing else", () => expect(bareQualifier(undefined)).toBeUndefined());

  test.each<[string, string | undefined]>([
    ["%", "share"],
    ["HS", "count"],
    ["ngày", "day"],
    ["năm", "year"],
    ["điểm", "score"],
    ["m2", undefined],
  ])("the unit “%s” measures %s", (unit, expected) => expect(measureIn(unit)).toBe(expected));

  test.each(
    each(["(%)", "m2", "hồ sơ/người", "Đã/Chưa", "dd/mm/yyyy", "是/否", "万元", "(HS)", "Тийм/Үгүй"])
  )("“%s” is a unit, or says how cells are filled in", (text) => expect(isUnit(text)).toBe(true));
  test.each(each(["(3)", "(10)", "(3)=(1)+(2)", "Môn", "hồ sơ/lớp 6", "dd/mm.yyyy", ""]))(
    "“%s” is none",
    (text) => expect(isUnit(text)).toBe(false)
  );

  test.each(each(["0-70", "(0-7)", "/0-60 оноо/", "24 хүртэл", "满分15", "tối đa 10 điểm"]))(
    "“%s” is a scale",
    (text) => expect(isScale(text)).toBe(true)
  );
  test.each(each(["70", "2015-2016", "0-70 x", "хүртэл"]))("“%s” is none", (text) =>
    expect(isScale(text)).toBe(false)
  );

  test.each<[string, number]>([
    ["Kết quả", 0],
    ["Kết quả của trường", 0],
    ["Tự xếp (Đ/CĐ)", 0],
    ["结果", 0],
    ["Có/Không", 1],
    ["Thông tin", 1],
    ["Chức vụ", -1],
    ["Số liệu / hiện trạng", 0],
    ["Số liệu, trả lời", 0],
    ["Giá trị; thực tế", 0],
    ["Số liệu, chức vụ", -1],
    ["Ý, việc", -1],
    ["Thông tin (nếu có)", 1],
    ["Kiểm tra thực tế", 0],
    ["Ý kiến của đoàn kiểm tra", 0],
    ["Trường báo cáo", 1],
  ])("“%s” holds answers by rank %i", (text, expected) =>
    expect(answerRank(parseLabel(text))).toBe(expected)
  );
  test("nothing holds none", () => expect(answerRank(undefined)).toBe(-1));

  test.each<[string, boolean | undefined]>([
    ["Đạt", true],
    ["是", true],
    ["Chưa đạt", false],
    ["否", false],
    ["Giỏi", undefined],
    ["Đã đáp ứng", true],
    ["Không đáp ứng", false],
    ["Đạt mức 1", undefined],
    ["Mức đạt", undefined],
    ["Số không", undefined],
  ])("“%s” is the answer %s", (text, expected) => expect(answerHead(parseLabel(text))).toBe(expected));

  test.each<[string, boolean]>([
    ["Ghi chú", true],
    ["Minh chứng, ghi chú", true],
    ["Nguồn và ghi chú", true],
    ["Minh chứng, điểm", false],
    ["Giỏi", false],
  ])("“%s” is beside the matter: %s", (text, expected) => expect(isAside(parseLabel(text))).toBe(expected));
  test("nor is what is not there", () => {
    expect([isAside(undefined), answerHead(undefined)]).toEqual([false, undefined]);
  });

  test.each<[string, boolean]>([
    ["Tiêu chuẩn 1. Tổ chức và quản lý", true],
    ["Chương II: Tổ chức", true],
    ["Tiêu chuẩn 12.Tổ chức", true],
    ["Tiêu chuẩn 2. – 5", false],
    ["Tiêu chuẩn 1", false],
    ["Tổ chức theo Tiêu chuẩn 1. A", false],
  ])("“%s” titles what a law asks: %s", (text, expected) =>
    expect(titlesCriterion(parseLabel(text))).toBe(expected)
  );

  test.each<[string, boolean]>([
    ["Họ đệm", true],
    ["Họ và chữ lót", true],
    ["姓", true],
    ["Овог", true],
    ["Эцэг эхийн нэр", true],
    ["Эцэг/эхийн нэр", true],
    ["Họ tên", false],
    ["Họ", true],
    ["Dòng họ", false],
    ["姓名", false],
    ["Нэр", false],
  ])("“%s” is the part of a name that many share: %s", (text, expected) =>
    expect(isFamilyName(parseLabel(text))).toBe(expected)
  );

  test.each<[string, readonly string[], boolean]>([
    ["1, 2, 3", ["1", "2", "3"], true],
    ["in brackets, with how they are reckoned", ["(1)", "(2)", "(3)=(1)+(2)"], true],
    ["behind letters", ["A", "B", "1", "2"], true],
    ["letters and one number", ["A", "B", "1"], false],
    ["one number", ["1"], false],
    ["with a gap", ["1", "2", "4"], false],
    ["that begin beyond those before them", ["3", "4", "5"], false],
    ["that go on behind two letters from 3", ["A", "B", "3", "4"], true],
    ["that go on behind two letters from 4", ["A", "B", "4", "5"], false],
    ["with words", ["1", "2", "ba"], false],
    ["of three digits", ["1", "2", "300"], false],
    ["of two digits", ["9", "10", "11"], false],
    ["up to two digits", ["A", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], true],
    ["two", ["1", "2"], true],
  ])("numbers of columns: %s", (_, texts, expected) => expect(isColumnNumbers(texts)).toBe(expected));
});
