/** What is comparable of a text: its words without numbering, years and brackets, in one way of writing. */
import { LANGUAGES, languageOf } from "../../src/sheets/text/languages";
import { parseLabel, withoutCode, type Label } from "../../src/sheets/text/normalise";
import { fold } from "../../src/sheets/text/text";
import { lastYear, withoutYear } from "../../src/sheets/text/years";

test.each<[string, Label["numbering"], boolean, string]>([
  ["I. Quy mô", "roman", false, "qui mô"],
  ["II) Đội ngũ", "roman", false, "đội ngũ"],
  ["Phần II. Đội ngũ", "roman", false, "đội ngũ"],
  ["一、概况", "chinese", false, "概况"],
  ["（一）概况", "chinese", false, "概况"],
  ["(1) Số lớp", "digit", false, "số lớp"],
  ["1.2. Số lớp", "digit", false, "số lớp"],
  ["12 - Số lớp", "digit", false, "số lớp"],
  ["1/ Số lớp", "digit", false, "số lớp"],
  ["a) Số lớp", "letter", false, "số lớp"],
  ["Нэг. Биелэлт", "letter", false, "биелэлт"],
  ["P. Y tế", "none", false, "p y tế"],
  ["① Số lớp", "none", false, "số lớp"],
  ["- Số lớp", "bullet", true, "số lớp"],
  ["1. - Nữ", "bullet", true, "nữ"],
  ["- 1. Nữ", "bullet", true, "nữ"],
  ["I. 1. Số lớp", "roman", false, "số lớp"],
  ["I. 1. a) + Số lớp", "roman", false, "số lớp"],
  ["I. 1. a) 2. Số lớp", "roman", false, "2 số lớp"],
  ["Trong đó: nữ", "none", true, "nữ"],
  ["+ Trong đó: nữ", "bullet", true, "nữ"],
  ["其中：女", "none", true, "女"],
  ["Trong đó", "none", false, "trong đó"],
  ["1.", "none", false, "1"],
])("“%s” is numbered by a %s, a part of another: %s, and says “%s”", (text, numbering, part, words) => {
  expect(parseLabel(text)).toMatchObject({ numbering, part, words });
});

test.each<[string, string, string, readonly string[]]>([
  ["Số lớp & phòng", "số lớp phòng", "số lớp phòng", []],
  ["Lớp và phòng", "lớp phòng", "lớp phòng", []],
  ["Số lớp / phòng", "số lớp/phòng", "số lớp/phòng", []],
  ["T.Bình 1.5", "t bình 1.5", "t bình 1.5", []],
  ["Lớp «A»: 7 ≥ 5!", "lớp a 7 ≥ 5", "lớp a 7 ≥ 5", []],
  ["Số lớp (người)", "số lớp người", "số lớp", ["người"]],
  ["Tỷ lệ ( % )", "tỉ lệ", "tỉ lệ", ["%"]],
  ["( ) Số lớp", "số lớp", "số lớp", []],
  ["(người)", "người", "người", ["người"]],
  ["外语 Foreign Lang.", "外语", "外语", []],
  ["Foreign Language 外语", "外语", "外语", []],
  ["KSH考生号", "ksh考生号", "ksh考生号", []],
  ["Биелэлт /хувь/", "биелэлт хувь", "биелэлт", ["хувь"]],
  ["/хувь/ биелэлт", "хувь биелэлт", "биелэлт", ["хувь"]],
  ["Биелэлт/хувь/", "биелэлт/хувь/", "биелэлт/хувь/", []],
  ["Арга хэмжээ 0-70", "арга хэмжээ 0 70", "арга хэмжээ", ["0-70"]],
  ["Арга хэмжээ 0 – 7 оноо", "арга хэмжээ 0 7 оноо", "арга хэмжээ", ["0 – 7 оноо"]],
  ["Арга хэмжээ 10-70", "арга хэмжээ 10 70", "арга хэмжээ 10 70", []],
  ["Арга хэмжээ 0-70 тоо", "арга хэмжээ 0 70 тоо", "арга хэмжээ 0 70 тоо", []],
  ["Lớp /a/", "lớp/a/", "lớp/a/", []],
  ["(+) оноо", "нэмэх оноо", "нэмэх оноо", []],
  ["Оноо ( - )", "оноо хасах", "оноо хасах", []],
  ["Оноо (+/−)", "оноо нэмэх хасах", "оноо", ["нэмэх хасах"]],
  ["Lớp +-", "lớp", "lớp", []],
])("“%s” says “%s”, without its brackets “%s”, in them %j", (text, words, bareWords, brackets) => {
  expect(parseLabel(text)).toMatchObject({ words, bareWords, brackets });
});

test("percent is said by its sign or by a word of it", () => {
  const percent = (...texts: string[]) => texts.map((text) => parseLabel(text).percent);
  expect(percent("Tỷ lệ (%)", "Tỷ lệ phần trăm", "占比", "Биелэлтийн хувь")).toEqual([true, true, true, true]); // prettier-ignore
  expect(percent("Tỷ lệ", "хувьсал")).toEqual([false, false]);
});

test.each<[string, string, number | undefined]>([
  ["số lớp", "số lớp", undefined],
  ["2024", "2024", undefined],
  ["2024 онд", "2024 онд", undefined],
  ["năm học 2023-2024", "năm học 2023-2024", undefined],
  ["số lớp 1800", "số lớp 1800", undefined],
  ["số lớp, 2016-17", "số lớp", 2017],
  ["招生人数2024年", "招生人数", 2024],
  ["биелэлт 2024 онд", "биелэлт", 2024],
  ["2024 lớp", "2024 lớp", undefined],
  ["2024年招生人数", "招生人数", 2024],
  ["2024招生人数", "招生人数", 2024],
  ["2024级人数", "2024级人数", undefined],
  ["2000人以上", "2000人以上", undefined],
  ["2000元补贴", "2000元补贴", undefined],
  ["2024人才培养", "人才培养", 2024],
  ["2024项目名称", "项目名称", 2024],
  ["2023-2024学年招生", "招生", 2024],
  ["2024 оны биелэлт", "биелэлт", 2024],
  ["招生人数(2024年)", "招生人数", 2024],
  ["(năm học 2023-2024) số lớp", "số lớp", 2024],
  ["số lớp 2024 (%)", "số lớp (%)", 2024],
  ["năm 2024 (%)", "năm 2024 (%)", undefined],
  ["mã 20245 (x)", "mã 20245 (x)", undefined],
  ["mã 2024 (x) y", "mã 2024 (x) y", undefined],
  ["kết quả đến 15/12/2024", "kết quả", 2024],
  ["kết quả đến hết 30.11.2024", "kết quả", 2024],
  ["kết quả (đến 31/12/2024)", "kết quả", 2024],
  ["kết quả đến 15/6/2024", "kết quả đến 15/6/2024", undefined],
  ["kết quả tới 27/12", "kết quả", undefined],
  ["kết quả 5-11", "kết quả 5-11", undefined],
  ["tổng kết 31/12 (%)", "tổng kết (%)", undefined],
  ["kết quả đến 30/6", "kết quả đến 30/6", undefined],
  ["lớp 5/11", "lớp 5/11", undefined],
  ["完成数截至2024年12月31日", "完成数", 2024],
  ["完成数截止到2024年11月底", "完成数", 2024],
  ["số lớp 2016-2017:", "số lớp", 2017],
  ["tổng số học sinh (31/3/2017)", "tổng số học sinh", undefined],
  ["số lớp (tính đến ngày 31/5/2017)", "số lớp", undefined],
  ["số lớp từ 2001", "số lớp từ 2001", undefined],
])("“%s” is “%s” of the year %s", (text, rest, year) =>
  expect(withoutYear(text)).toEqual({ text: rest, year })
);

test("of a span the last year counts", () => {
  expect([lastYear("2016", undefined), lastYear("2016", "17"), lastYear("1999", "2000")]).toEqual([2016, 2017, 2000]); // prettier-ignore
});

test("a long note with days in it is looked through once, not from each of its letters", () => {
  const note = `${"đã rà soát, cập nhật đến nay (theo kế hoạch), kết quả như sau: ".repeat(2000)}số 12/11 và 5/12/2024 x`;
  const started = performance.now();
  expect(withoutYear(note)).toEqual({ text: note, year: undefined });
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each<[string, string[]]>([
  ["төвшин", ["Төвшин", "түвшин"]],
  ["мэдлэгийн тувшин", ["Мэдлэгийн төвшин"]],
  ["бүх сар", ["бүх cap"]],
  ["ур дүн", ["YP дүн", "үр дүн"]],
  ["kpi үнэлгээ", ["KPI үнэлгээ"]],
  ["hòa", ["hoà"]],
  ["thủy", ["thuỷ", "thủy"]],
  ["tỉ", ["tỷ"]],
  ["quí", ["quý"]],
  ["li do", ["ly do"]],
  ["mi", ["my"]],
  ["đội", ["Đội", "Ðội", "ɖội"]],
  ["日期", ["日 期"]],
  ["a1", ["Ａ１", "A\u200b1", " a1 "]],
])("“%s” reads as %j do", (text, others) => expect(others.map(fold)).toEqual(others.map(() => fold(text))));

test("a y within a word, Chinese beside Latin letters and words of their own script stay as they are", () => {
  const texts = ["lyric", "myth", "huy", "duy", "日 a 期", "lớp 日期", "yp", "kpi"];
  expect(texts.map(fold)).toEqual(texts);
});

test.each<[string, { words: string; code: string } | undefined]>([
  ["KSH考生号", { words: "考生号", code: "ksh" }],
  ["考生号 KSH", { words: "考生号", code: "ksh" }],
  ["考生号 ZKZ 2", { words: "考生号", code: "zkz2" }],
  ["考生号", undefined],
  ["考生号 K.S", undefined],
  ["邮箱：a@b.cn", undefined],
  ["Lớp KSH", undefined],
])("“%s” has its code beside it: %j", (text, expected) =>
  expect(withoutCode(parseLabel(text))).toEqual(expected)
);

describe("a language", () => {
  const [chinese, mongolian, vietnamese] = LANGUAGES;
  test("is told by the script of a text", () => {
    expect(["日期", "日 үр", "үр", "lớp", "123"].map(languageOf)).toEqual([chinese, chinese, mongolian, vietnamese, vietnamese]); // prettier-ignore
    expect([vietnamese?.speaks("lớp"), vietnamese?.speaks("123")]).toEqual([true, false]);
  });

  test.each<[string, string[]]>([
    [" lớp  phòng/sân ", ["lớp", "phòng", "sân"]],
    ["số liệu lớp", ["sốliệu", "lớp"]],
    ["lớp số liệu", ["lớp", "sốliệu"]],
    ["xsố liệu", ["xsố", "liệu"]],
    ["số liệux", ["số", "liệux"]],
    ["байгууллагын ажилтнуудын / тоо", ["байгууллаг", "ажилт", "тоо"]],
    ["биелэлт  үр", ["биелэлт", "үр"]],
    ["提交否", ["提", "交", "与否"]],
  ])("has “%s” in the pieces %j", (text, pieces) => expect(languageOf(text).pieces(text)).toEqual(pieces));

  test("has words of one sense in several forms", () => {
    const senses = ["буурсан", "хассан", "нэмсэн", "дэдбуур"].map((word) => mongolian?.sense?.(word));
    expect(senses).toEqual(["хас", "хас", "нэм", "дэд"]);
  });
});
