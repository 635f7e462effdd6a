import { formatDate, formatNumber, formatPercent, render } from "../../src/messages";
import { serialFromIso, type Language } from "../../src/rules";

test.each<[Language, string, string, string]>([
  ["vi", "1.234,5", "97,5%", "19/02/2024"],
  ["zh", "1,234.5", "97.5%", "2024年2月19日"],
  ["mn", "1,234.5", "97.5%", "2024.02.19"],
  ["en", "1,234.5", "97.5%", "2024-02-19"],
])("%s writes numbers, shares and dates its own way", (language, number, percent, date) => {
  expect(formatNumber(1234.5, language)).toBe(number);
  expect(formatPercent(0.975, language)).toBe(percent);
  expect(formatDate(serialFromIso("2024-02-19"), language)).toBe(date);
});

describe("notes", () => {
  const text = { vi: "{n} lớp, {share}", en: "{n} classes, {share}, {who}" };

  test("take their placeholders in the reader's language", () => {
    expect(render({ text, args: { n: 1200, share: { percent: 98.5 } } }, "vi")).toBe("1.200 lớp, 98,5%");
  });

  test("fall back to English, and leave what has no value visible", () => {
    expect(render({ text, args: { n: 2, share: "half" } }, "zh")).toBe("2 classes, half, {who}");
  });

  test("take cell text as it is, placeholders in it included", () => {
    const note = { text: { en: "{a}" }, args: { a: "{b}<script>", b: "never" } };
    expect(render(note, "en")).toBe("{b}<script>");
  });

  test("join lists as the language does", () => {
    const note = {
      text: { zh: "{all}", en: "{all}" },
      args: { all: { list: ["甲", { zh: "乙", en: "B" }] } },
    };
    expect([render(note, "zh"), render(note, "en")]).toEqual(["甲、乙", "甲, B"]);
  });
});

test.each([
  ["zh", "“学校‘十四五’规划”无法识别"],
  ["mn", "«学校“十四五”规划»-ийг"],
] as const)("quotation marks within quotation marks are the inner ones (%s)", (language, expected) => {
  const text = { zh: "“{said}”无法识别", mn: "«{said}»-ийг", en: "" };
  const said = language === "zh" ? "学校“十四五”规划" : "学校«十四五»规划";
  expect(render({ text, args: { said } }, language)).toBe(expected);
});
