import * as functions from "../../src/functions/general";
import { session } from "../../src/functions/session";
import { loadRegulation } from "../../src/regulations/library";
import { serialFromIso } from "../../src/rules";
import { attempt, onBothKinds } from "../support/functions";

const { ruleCheck, ruleCitation, ruleThreshold } = onBothKinds(functions);

beforeAll(() => Promise.all(["school-standard", "admin-reform", "civil-performance"].map(loadRegulation)));

beforeEach(() => {
  session.language = "en";
  session.settings = {};
});

type Cell = unknown;
const cell = (value: Cell): unknown[][] => [[value]];
const day = (iso: string): unknown[][] => cell(serialFromIso(iso));

describe("RULE_THRESHOLD", () => {
  const threshold = (rule: Cell, on?: unknown[][]): unknown => attempt(() => ruleThreshold(cell(rule), on));

  test.each<[string, unknown]>([
    ["school-standard/4.1.b", 45],
    ["admin-reform/II.1.1-1", 0.98],
    ["school-standard/12.1", 30],
    ["school-standard/7.1", "#N/A the rule “school-standard/7.1” has no single threshold"],
    ["school-standard/no.such", "#N/A there is no rule “school-standard/no.such”"],
    ["", "#N/A the argument “rule” is blank"],
    ["4.1.b", "#N/A there is no rule “4.1.b”; did you mean school-standard/4.1.b?"],
    ["school/4.1.B", "#N/A there is no rule “school/4.1.B”; did you mean school-standard/4.1.b?"],
    [
      "school-standard/4.1",
      "#N/A there is no rule “school-standard/4.1”; did you mean school-standard/4.1.a-1, school-standard/4.1.a-2, school-standard/4.1.b?",
    ],
  ])("of %p is %p", (rule, result) => {
    expect(threshold(rule)).toBe(result);
  });

  test("is not there before the law is in force", () => {
    expect(threshold("school-standard/4.1.b", day("2012-12-01"))).toBe(
      "#N/A the rule “school-standard/4.1.b” is not in force on 2012-12-01"
    );
  });

  test("two bounds stand side by side, in a column as well", () => {
    const bounded = "civil-performance/6.1";
    expect(threshold(bounded)).toEqual([[-5, -1]]);
    expect(attempt(() => ruleThreshold([[bounded], ["admin-reform/II.4"], [null]]))).toEqual([
      [-5, -1],
      [0.6, ""],
      ["#N/A the argument “rule” is blank", ""],
    ]);
    expect(attempt(() => ruleThreshold([["admin-reform/II.4", bounded]]))).toEqual([
      [0.6, `#VALUE! the rule “${bounded}” has two bounds: ask for it by itself, or in a column`],
    ]);
  });

  test("an error value is passed on", () => {
    expect(threshold({ error: "#REF!" })).toBe("#REF!");
  });

  test("a blank day is today", () => {
    expect(threshold("school-standard/4.1.b", cell(null))).toBe(45);
  });
});

describe("RULE_CHECK", () => {
  const check = (rule: Cell, value: unknown[][], total?: unknown[][]): unknown =>
    attempt(() => ruleCheck(cell(rule), value, total));

  test.each<[string, Cell, Cell, unknown]>([
    ["at the limit", 45, undefined, true],
    ["above it", 46, undefined, false],
    ["0 is a figure", 0, undefined, true],
    ["a blank is none", "", undefined, "#N/A the argument “value” is blank"],
    ["words are none", "nhiều", undefined, "#VALUE! the argument “value” cannot be read: nhiều"],
  ])("%s", (_, value, total, result) => {
    expect(check("school-standard/4.1.b", cell(value), total === undefined ? undefined : cell(total))).toBe(
      result
    );
  });

  test.each<[Cell, Cell, unknown]>([
    [98, 100, true],
    [97, 100, false],
    [0, 100, false],
    ["", 100, "#N/A the argument “value” is blank"],
    [98, 0, "#N/A not applicable: the total is zero"],
    ["1.225", "1.250", true],
    ["98%", 50, "#VALUE! the argument “value” cannot be read: 98%"],
    [98, { error: "#DIV/0!" }, "#DIV/0!"],
  ])("%p of %p", (value, total, result) => {
    expect(check("admin-reform/II.1.1-1", cell(value), cell(total))).toBe(result);
  });

  test("a blank total says nothing of the share", () => {
    const said = check("admin-reform/II.1.1-1", cell("99%"), cell(null));
    expect(said).toBe("#N/A the argument “total” is blank");
  });

  test("a lone share needs its sign above 1", () => {
    const two =
      "#VALUE! the argument “value” can be read in two ways: 98; make it clear (a % sign, for example)";
    const shares = [0.98, "98,0 %", "９７％", "98 хувь", 98];
    const said = shares.map((share) => check("admin-reform/II.1.1-1", cell(share)));
    expect(said).toEqual([true, true, false, true, two]);
  });

  test("both bounds count, and of a date rule the time that something takes", () => {
    expect([-6, -5, -1, 0].map((value) => check("civil-performance/6.1", cell(value)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([30, 31].map((months) => check("school-standard/12.1", cell(months)))).toEqual([true, false]);
  });

  test("a column spills, a blank among its cells concerns its own row", () => {
    expect(check("school-standard/4.1.b", [[44], [null], [0], [46], [null]])).toEqual([
      [true],
      ["#N/A the argument “value” is blank"],
      [true],
      [false],
      ["#N/A the argument “value” is blank"],
    ]);
  });
});

describe("RULE_CITATION", () => {
  const citation = (rule: Cell, language?: unknown[][]): unknown =>
    attempt(() => ruleCitation(cell(rule), language));

  test.each<[Cell, string]>([
    [undefined, "Thông tư 47/2012/TT-BGDĐT, điểm b khoản 1 Điều 4"],
    ["", "Thông tư 47/2012/TT-BGDĐT, điểm b khoản 1 Điều 4"],
    ["vi", "Thông tư 47/2012/TT-BGDĐT, điểm b khoản 1 Điều 4"],
    ["EN", "Circular 47/2012/TT-BGDĐT, Article 4(1)(b)"],
    ["xx", "#VALUE! there is no language “xx” (vi, zh, mn, en)"],
  ])("in the language %p", (language, result) => {
    expect(citation("school-standard/4.1.b", language === undefined ? undefined : cell(language))).toBe(
      result
    );
  });
});
