import {
  functionsMetadata,
  LOCALES,
  readTranslation,
  translated,
} from "../../scripts/build/functions-metadata-plugin.cjs";
import { FUNCTION_IDS } from "../../src/functions";
import { loadRegulations } from "../../src/regulations/library";
import { LANGUAGES } from "../../src/rules";
import { found } from "../../src/taskpane/formula/find";
import { isSilentlyOptional, nameOf, type Described } from "../../src/taskpane/formula/described";
import { offersFound, offersOf } from "../../src/taskpane/formula/FunctionChoice";
import { argumentOf, formulaOf, lieOn } from "../../src/taskpane/formula/formula";
import { QUESTIONS } from "../../src/taskpane/formula/questions";
import { fits, named, rulesFound, rulesOf, type Known } from "../../src/taskpane/formula/rules";
import { FORMULA } from "../../src/taskpane/formula/texts";
import { TODAY } from "./support/sample";

describe("a formula is put together", () => {
  test.each([
    ["B2", { kind: "cells", place: { sheet: "Lớp", area: "B2" } }],
    ["$b$2:c9", { kind: "cells", place: { sheet: "Lớp", area: "B2:C9" } }],
    ["'Bob''s'!A:A", { kind: "cells", place: { sheet: "Bob's", area: "A:A" } }],
    ["45", { kind: "constant", value: 45 }],
    ["-0.5", { kind: "constant", value: -0.5 }],
    // Each can be read in two ways, or is no number: the function reads it by its law's rules.
    ["1.234", { kind: "constant", value: "1.234" }],
    ["0,5", { kind: "constant", value: "0,5" }],
    ["98%", { kind: "constant", value: "98%" }],
    ["140105199001011234", { kind: "constant", value: "140105199001011234" }],
    ["007", { kind: "constant", value: "007" }],
    ["true", { kind: "constant", value: true }],
    ['"B2"', { kind: "constant", value: "B2" }],
    ["  ", { kind: "blank" }],
  ])("from %p", (given, argument) => {
    expect(argumentOf(given, "Lớp")).toEqual(argument);
  });

  test("names other sheets, doubles quotation marks, and leaves out what is not given at the end", () => {
    const args = ['"a""b"', "", "'Trang 2'!B2:B9", ""].map((given) => argumentOf(given, "Lớp"));
    expect(formulaOf("X", args, "Lớp")).toBe(`=REG.X("a""b",,'Trang 2'!B2:B9)`);
    expect(formulaOf("X", args, "Trang 2")).toBe(`=REG.X("a""b",,B2:B9)`);
  });

  test("knows when its result would lie on its own cells", () => {
    const args = [argumentOf("B2:B9", "Lớp")];
    expect(lieOn({ sheet: "Lớp", area: "C2" }, 8, 1, args)).toBe(false);
    expect(lieOn({ sheet: "Lớp", area: "B10" }, 8, 1, args)).toBe(false);
    expect(lieOn({ sheet: "Lớp", area: "A2" }, 8, 2, args)).toBe(true);
    expect(lieOn({ sheet: "Khác", area: "B2" }, 1, 1, args)).toBe(false);
    expect(lieOn({ sheet: "Lớp", area: "B99" }, 1, 1, [argumentOf("A:C", "Lớp")])).toBe(true);
  });
});

describe("questions", () => {
  const all = QUESTIONS.flatMap(([, questions]) => Object.entries(questions));
  const idOf = (query: string): string | undefined =>
    found(all, query, ([id, question]) => `${id} ${Object.values(question).join(" ")}`)[0]?.[0];

  test("there is one for every function", () => {
    expect(all.map(([id]) => id).sort()).toEqual([...FUNCTION_IDS].sort());
  });

  test.each([
    ["diem uu tien", "ADMIT_BONUS"],
    ["hồ sơ đúng hạn", "REFORM_ON_TIME_RATE"],
    ["考生加分是多少", "ADMIT_BONUS"],
    ["身份证对不对", "ADMIT_ID_CHECK"],
    ["биелэлтийн хувь", "PERF_COMPLETION"],
    ["how low may the line be", "ADMIT_MIN_LINE"],
    ["xyzzy", undefined],
  ])("%p leads to %p", (query, id) => {
    expect(idOf(query)).toBe(id);
  });

  test("every text is there in four languages, with the same placeholders", () => {
    for (const words of Object.values(FORMULA)) {
      const places = LANGUAGES.map((language) => words[language].match(/\{\w+\}/g)?.sort() ?? []);
      expect(new Set(places.map((found) => found.join())).size).toBe(1);
    }
  });
});

describe("functions are found by what people call it", () => {
  /** As the files that are served describe them, in the user's language and in all others. */
  const offers = functionsMetadata("src/functions").then((metadata) => {
    const others = LOCALES.map((locale) =>
      translated(metadata, readTranslation("src/messages/functions", locale))
    );
    const described = metadata.functions.map((one): Described => ({
      ...one,
      elsewhere: others.flatMap(({ functions }) => functions.filter(({ id }) => id === one.id)),
    }));
    return offersOf(described, undefined);
  });
  const idsOf = async (query: string): Promise<string[]> =>
    offersFound(await offers, query).map(({ described: { id } }) => id);

  test.each([
    // Everyday words that no description has.
    ["门槛", "RULE_THRESHOLD"],
    ["ngưỡng", "RULE_THRESHOLD"],
    ["босго", "RULE_THRESHOLD"],
    ["threshold", "RULE_THRESHOLD"],
    ["giới hạn", "RULE_THRESHOLD"],
    ["luật nào, căn cứ?", "RULE_CITATION"],
    ["名额", "ADMIT_PLAN_CAP"],
    ["迟交", "PERF_TIMELINESS_POINTS"],
    ["cccd", "ADMIT_ID_CHECK"],
    ["word count", "QA_CHAR_COUNT"],
    ["хоцорсон", "PERF_TIMELINESS_POINTS"],
    // What descriptions and arguments say, in whichever language.
    ["đồng nghiệp", "PERF_TEAM_POINTS"],
    ["自我诊断", "QA_MATCHES"],
    ["ngày ký", "SCHOOL_RECOGNITION_END"],
    ["Хүйс", "ADMIT_ID_CHECK"],
  ])("%p offers %s", async (query, id) => {
    expect((await idsOf(query)).slice(0, 3)).toContain(id);
  });

  test("what says it in these words comes first, and what nobody says finds nothing", async () => {
    expect((await idsOf("tổng điểm"))[0]).toBe("PERF_SCORE");
    expect((await idsOf("босго оноо"))[0]).toBe("ADMIT_MIN_LINE");
    expect(await idsOf("xyzzy")).toEqual([]);
  });
});

test("an argument that may be left out says so once, in each language", async () => {
  const metadata = await functionsMetadata("src/functions");
  for (const [index, language] of LANGUAGES.entries()) {
    const locale = LOCALES.find((each) => each.startsWith(language));
    const { functions } = locale
      ? translated(metadata, readTranslation("src/messages/functions", locale))
      : metadata;
    const left = functions.flatMap(({ parameters }) => parameters.filter(({ optional }) => optional));
    const silent = left.filter((parameter) => isSilentlyOptional(parameter, language));
    // Days of application say what holds without one; details and names of subjects do not.
    expect([index, left.length > silent.length, silent.length > 0]).toEqual([index, true, true]);
    const days = left.filter(({ name }) => name === "on");
    expect(days.filter((day) => isSilentlyOptional(day, language))).toEqual([]);
  }
});

test.each([
  ["数值；给出总数时为其中的部分", "数值"],
  ['Mã quy tắc, ví dụ "school-standard/4.1.b"', "Mã quy tắc"],
  ["完成程度（百分数）：60 即 60%", "完成程度"],
  ["Хүйс: 男 эсвэл 女", "Хүйс"],
  ["The figure", "The figure"],
])("an argument described as %p is called %p", (description, name) => {
  expect(nameOf({ name: "value", description })).toBe(name);
});

describe("rules", () => {
  const rules = (own: string, functionId = "RULE_CITATION"): Promise<Known[]> =>
    loadRegulations().then((all) => rulesOf(all, own).filter((known) => fits(known, functionId)));
  const ids = (known: readonly Known[]): string[] => known.map(({ id }) => id);

  test.each([
    ["adult-admission", "加分", "adult-admission/5.5-max"],
    ["adult-admission", "điểm ưu tiên", "adult-admission/5.5-max"],
    ["school-standard", "сурагчийн тоо", "school-standard/4.1.b"],
    ["quality-assurance", "phúc tra", "quality-assurance/4.2.3"],
    ["admin-reform", "thư xin lỗi", "admin-reform/II.1.3"],
  ])("of %s are found by %p, which the law or its sheets say", async (own, query, id) => {
    expect(ids(rulesFound(await rules(own), query, TODAY, own))).toContain(id);
  });

  test("of other laws are offered only those whose title says it", async () => {
    const lawsOf = async (own: string | undefined): Promise<Set<string>> =>
      new Set(
        rulesFound(await rules("adult-admission"), "加分", TODAY, own).map(({ regulation }) => regulation.id)
      );
    expect([...(await lawsOf("adult-admission"))]).toEqual(["adult-admission"]);
    expect((await lawsOf(undefined)).size).toBeGreaterThan(1);
  });

  test("the workbook's own law comes before the others, even where only its columns are called so", async () => {
    const all = await rules("school-standard", "RULE_CHECK");
    const found = rulesFound(all, "班级人数", TODAY, "school-standard");
    expect(found[0]?.id).toBe("school-standard/4.1.b");
    expect(ids(found)).toContain("adult-admission/2.1-1");
  });

  test("what the title says comes before what its columns are called", async () => {
    const all = await rules("school-standard", "RULE_CHECK");
    const [first] = rulesFound(all, "mỗi lớp tối đa học sinh", TODAY, "school-standard");
    expect(first?.id).toBe("school-standard/4.1.b");
  });

  test("a clause that several laws have names them all, a full id itself alone", async () => {
    const all = await rules("quality-assurance");
    expect(ids(named(all, "2.1"))).toEqual(expect.arrayContaining(["civil-performance/2.1"]));
    expect(ids(named(all, "2.1")).length).toBeGreaterThan(1);
    expect(ids(named(all, " School-Standard/4.1.B "))).toEqual(["school-standard/4.1.b"]);
    expect(named(all, "")).toEqual([]);
  });
});
