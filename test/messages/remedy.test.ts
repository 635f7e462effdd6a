import { remedyOf } from "../../src/messages/remedy";
import { LANGUAGES, type Rule } from "../../src/rules";
import { REGULATION } from "../taskpane/support/sample";

const [pupils, teachers, library] = REGULATION.rules as [Rule, Rule, Rule];

describe("what would make a finding pass", () => {
  test("is a difference where a number breaks its bound", () => {
    const found = { outcome: "fail", value: 47, limit: 45 } as const;
    expect(remedyOf(pupils, found, "en")).toBe("2 pupils less would pass");
    expect(remedyOf(pupils, { ...found, value: 46 }, "en")).toBe("1 pupil less would pass");
    expect(remedyOf(pupils, found, "vi")).toBe("bớt 2 học sinh là đạt");
    expect(remedyOf(pupils, found, "zh")).toBe("减少2名学生即符合");
    expect(remedyOf(pupils, found, "mn")).toBe("2 сурагч хасвал хангана");
  });

  test("is told of a share in percentage points, rather too many than too few", () => {
    const said = (value: number, limit = 0.98): string[] =>
      LANGUAGES.map((language) => remedyOf(teachers, { outcome: "fail", value, limit }, language) ?? "");
    expect(said(0.97)).toEqual([
      "tăng thêm 1 điểm phần trăm là đạt",
      "提高1个百分点即符合",
      "1 нэгж хувиар нэмэгдвэл хангана",
      "1 point more (in percent) would pass",
    ]);
    expect(said(2 / 3)[3]).toBe("31.34 points more (in percent) would pass");
    expect(said(0.9799)[0]).toBe("tăng thêm 0,01 điểm phần trăm là đạt");
  });

  test("is told of a share in records too, where these are counted", () => {
    const found = { outcome: "fail", value: 0.925, limit: 0.98, shortfall: { count: 3, whole: 40 } } as const;
    expect(LANGUAGES.map((language) => remedyOf(teachers, found, language))).toEqual([
      "thêm 3 trong số 40 là đạt (5,5 điểm phần trăm)",
      "40中再有3达到即符合（5.5个百分点）",
      "40 дотроос дахин 3 нь хангавал болно (5.5 нэгж хувь)",
      "3 more of the 40 would pass (5.5 points in percent)",
    ]);
    const most: Rule = { ...teachers, comparison: "atMost" };
    const tooMany = { outcome: "fail", value: 0.15, limit: 0.1, shortfall: { count: 2, whole: 40 } } as const;
    expect(remedyOf(most, tooMany, "en")).toBe("2 fewer of the 40 would pass (5 points in percent)");
  });

  test("is the bound itself where the figure has to lie beyond it", () => {
    const strict = (comparison: "moreThan" | "lessThan", more = {}): (string | undefined)[] => {
      const found = { outcome: "fail", value: 0.8, limit: 0.8, ...more } as const;
      return LANGUAGES.map((language) => remedyOf({ ...teachers, comparison }, found, language));
    };
    expect(strict("moreThan")).toEqual([
      "trên 80% là đạt",
      "超过80%即符合",
      "80%-иас дээш бол хангана",
      "above 80% would pass",
    ]);
    expect(strict("lessThan")[3]).toBe("below 80% would pass");
    expect(strict("moreThan", { shortfall: { count: 1, whole: 10 } })[3]).toBe("1 more of the 10 would pass");
  });

  test("is what the law knows of it, where it knows more than the kind of its rule", () => {
    const found = { outcome: "fail", value: 40_000, limit: 41_826 } as const;
    const ended: Rule = { ...library, kind: "date" };
    expect(remedyOf(ended, found, "en")).toMatch(/^correct the date/);
    expect(remedyOf(ended, { ...found, remedy: "apply anew" }, "en")).toBe("apply anew");
  });

  test("is a word that should stand there, but no better grade and no other day", () => {
    const member: Rule = { ...library, kind: "member" };
    const found = { outcome: "fail", value: "待改进", limit: "异常" } as const;
    expect(remedyOf(member, found, "zh")).toBe("改为“异常”");
    expect(remedyOf({ ...member, comparison: "atLeast" }, found, "zh")).toMatch(/^填写有误的请更正/);
    const day = { ...found, value: "2025-01-03", limit: "2024-12-31" };
    expect(remedyOf({ ...member, kind: "date" }, day, "zh")).toMatch(/^日期填写有误的请更正/);
  });

  test("is said of everything that breaks a rule", () => {
    const found = { outcome: "fail", value: null, limit: null } as const;
    for (const kind of ["limit", "attest", "formula", "date", "member", "complete", "order"] as const)
      for (const language of LANGUAGES) expect(remedyOf({ ...library, kind }, found, language)).toMatch(/\S/);
  });

  test("is an answer where the sheet says no", () => {
    expect(remedyOf(library, { outcome: "fail", value: false, limit: null }, "en")).toBe(
      "once it is so, answer yes and keep the evidence"
    );
  });

  test("says what to fill in where nobody can tell", () => {
    const blank = { outcome: "unknown", value: null, limit: null, reason: "blank" } as const;
    const said = (more: object): string | undefined => remedyOf(pupils, { ...blank, ...more }, "en");
    expect(said({ wanted: "count" })).toBe("fill in the cell; write 0 where it is none");
    expect(said({ wanted: "yesNo" })).toBe("answer yes or no in the cell");
    expect(said({ wanted: "date", reason: "unreadable" })).toBe("write one whole date: day, month, year");
    expect(said({ wanted: "text" })).toBe("fill in the cell");
    expect(said({ reason: "incomplete" })).toBeUndefined();
    expect(said({ reason: "ambiguous", absent: "pupils" })).toMatch(/^answer the question in RegCheck/);
  });
});
