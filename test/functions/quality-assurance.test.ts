import * as functions from "../../src/functions/quality-assurance";
import { session } from "../../src/functions/session";
import { attempt, onBothKinds } from "../support/functions";

const { qaCharCount, qaConclusion, qaMatches } = onBothKinds(functions);

beforeEach(() => {
  session.language = "en";
  session.verdictLanguage = undefined;
  session.settings = {};
});

/** So many equal results, the rest of `count` different, the rest of 15 missing. */
const results = (equal: number, count = 15): [unknown[][], unknown[][]] => [
  Array.from({ length: 15 }, (_, index) => [index < count ? "合格" : null]),
  Array.from({ length: 15 }, (_, index) => [index < equal ? "合格" : "待改进"]),
];

describe("QA_MATCHES", () => {
  const matches = (self: unknown[][], review: unknown[][]): unknown => attempt(() => qaMatches(self, review));

  test.each([0, 9, 12, 15])("%d equal results", (equal) => {
    expect(matches(...results(equal))).toBe(equal);
  });
  test("blanks, widths and final marks do not make a difference", () => {
    const self = [...Array<unknown>(14).fill("达标"), "Ａ 级"];
    const review = [...Array<unknown>(14).fill("达标。"), "a级"];
    expect(matches([self], [review])).toBe(15);
  });
  test("numbers are results too", () => {
    expect(matches([Array<unknown>(15).fill(1)], [Array<unknown>(15).fill("1")])).toBe(15);
  });
  test.each([
    ["one is missing", ...results(12, 14), "#N/A results of 1 element are missing"],
    [
      "an error value is missing",
      [[{ error: "#N/A" }, ...Array<unknown>(14).fill("合格")]],
      [Array<unknown>(15).fill("合格")],
      "#N/A results of 1 element are missing",
    ],
    ["fewer than fifteen", [["合格", "合格"]], [["合格", "合格"]], "#N/A results of 13 elements are missing"],
    [
      "more than fifteen",
      [Array<unknown>(16).fill("合格")],
      [Array<unknown>(16).fill("合格")],
      "#VALUE! a range holds at most 15 results, here are 16",
    ],
    ["shapes that differ", [["合格"]], [["合格", "合格"]], "#VALUE! the ranges must have one shape"],
    ["an error given alone", [[{ error: "#REF!" }]], [["合格"]], "#REF!"],
  ])("%s", (_, self, review, expected) => {
    expect(matches(self, review)).toBe(expected);
  });
});

describe("QA_CONCLUSION", () => {
  const conclusion = (pair: [unknown[][], unknown[][]], measures?: unknown): unknown =>
    attempt(() => qaConclusion(...pair, [[measures]]));

  test.each([
    [15, true, "有效"],
    [12, true, "有效"],
    [11, true, "待改进"],
    [12, false, "待改进"],
    [12, "一般", "待改进"],
    [10, false, "待改进"],
    [9, false, "异常"],
    [9, true, "待改进"],
    [9, "一般", "待改进"],
    [0, "否", "异常"],
    [12, "是", "有效"],
    [12, "针对性强、切实可行、成效明显", "有效"],
    [9, "针对性不强、力度不够", "异常"],
  ])("%d matches, measures %s: %s", (equal, measures, expected) => {
    expect(conclusion(results(equal), measures)).toBe(expected);
  });
  test("what is missing counts only while it could change the conclusion", () => {
    expect(conclusion(results(12, 13), true)).toBe("有效");
    expect(conclusion(results(11, 14), true)).toBe(
      "#N/A not enough for a conclusion: it may be 待改进, 有效"
    );
    expect(conclusion(results(8, 13), false)).toBe(
      "#N/A not enough for a conclusion: it may be 异常, 待改进"
    );
    expect(conclusion(results(7, 13), false)).toBe("异常");
  });
  test("so does the judgement", () => {
    expect(conclusion(results(11), null)).toBe("待改进");
    expect(conclusion(results(12), null)).toBe("#N/A not enough for a conclusion: it may be 有效, 待改进");
    expect(conclusion(results(9), null)).toBe("#N/A not enough for a conclusion: it may be 待改进, 异常");
  });
  test("reading R1: either half makes 异常", () => {
    session.settings = { "quality-assurance": { readings: { R1: "either" }, values: {} } };
    expect(conclusion(results(9), true)).toBe("异常");
    expect(conclusion(results(12), false)).toBe("异常");
    expect(conclusion(results(10), "一般")).toBe("待改进");
  });
  test("a judgement that nobody can read", () => {
    expect(conclusion(results(12), "看情况")).toBe("#VALUE! the argument “measures” cannot be read: 看情况");
  });
});

describe("QA_CHAR_COUNT", () => {
  const count = (text: unknown): unknown => attempt(() => qaCharCount([[text]]));

  test.each([
    ["质量保证", 4],
    ["质量，保证。", 6],
    ["2023年", 2],
    ["近 3 届毕业生", 6],
    ["PDCA循环", 3],
    ["A/B testing", 2],
    ["满意度98.5%，提高2.1个百分点", 12],
    ["ＡＢ", 2],
    ["“三全”育人", 6],
    ["改进——再改进……", 9],
    ["①目标②措施", 6],
    ["第一行\n第二行", 6],
    ["全角　空格", 4],
    ["零\u200b宽", 2],
    ["𠮷野家", 3],
    ["Trường Mầm non", 3],
    [123, 1],
  ])("%s", (text, expected) => {
    expect(count(text)).toBe(expected);
  });
  test("a range spills", () => {
    expect(attempt(() => qaCharCount([["质量"], ["a b"]]))).toEqual([[2], [2]]);
  });
  test("errors", () => {
    expect(count(null)).toBe("#N/A the argument “text” is blank");
    expect(count("  ")).toBe("#N/A the argument “text” is blank");
    expect(count({ error: "#DIV/0!" })).toBe("#DIV/0!");
  });
});
