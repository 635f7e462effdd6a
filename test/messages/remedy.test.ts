import { remedyOf } from "../../src/messages/remedy";
import type { Rule } from "../../src/rules";
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

  test("is not guessed of a share, whose parts are not told", () => {
    expect(remedyOf(teachers, { outcome: "fail", value: 0.97, limit: 0.98 }, "en")).toBeUndefined();
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
