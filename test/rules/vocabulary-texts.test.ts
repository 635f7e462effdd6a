/** Texts, demands and classes that are told by a vocabulary. */
import {
  asking,
  questions,
  answer,
  allIn,
  classesIn,
  everyIn,
  lawMaker,
  sayingIn,
  vocabulary,
  zh,
} from "../../src/rules";

describe("texts and demands", () => {
  test("a text in the law's language and in English, on one line or on two", () => {
    expect(zh`未签字 | not signed`).toEqual({ zh: "未签字", en: "not signed" });
    const two = zh`“{said}”无法判断
      | nobody can tell “{said}”`;
    expect(two).toEqual({ zh: "“{said}”无法判断", en: "nobody can tell “{said}”" });
    const apart = zh`
      未注明日期 | not dated
    `;
    expect(apart).toEqual({ zh: "未注明日期", en: "not dated" });
    expect(() => zh`未签字`).toThrow("未签字");
  });

  const text = (id: string) => ({ en: `clause ${id}` });
  const law = lawMaker("zh", text, () => undefined);
  const form = answer({ record: "school", field: "signed" });

  test("a demand becomes a rule by how it is judged, in the order of the text", () => {
    const rules = law(
      "2 R1 R2: 签字 | signed",
      [{ id: "1", title: zh`注明日期 | dated`, forms: form }],
      { b1: { severity: "warning", forms: [form] }, 2: form },
      "b1: 填写 | filled in"
    );
    expect(rules.map(({ id, title, severity }) => [id, title.en, severity])).toEqual([
      ["2", "signed", "violation"],
      ["1", "dated", "violation"],
      ["b1", "filled in", "warning"],
    ]);
    expect(rules[0]).toMatchObject({ readings: ["R1", "R2"], clause: { en: "clause 2" }, kind: "attest" });
  });

  test("demands in words stand before how they are judged", () => {
    const asked = questions("zh")("1 a: 有甲 | a");
    const rules = law`
1
2: 签字 | signed
`(asking(asked, "school"), { 2: form });
    expect(rules.map(({ id, title }) => [id, title.en])).toEqual([
      ["1", "a"],
      ["2", "signed"],
    ]);
    expect(() => law`2: 签字 | signed`()).toThrow("nobody judges: 2");
  });

  test("of questions the ids are enough: their list has the words, and says what is asked where nothing else does", () => {
    const asked = questions("zh")("1 a: 有甲 | a\n3 c: 有丙 | c\n4 d: 有丁 | d");
    const other = answer({ record: "school", field: "other" });
    const rules = law("1 3\n2: 签字 | signed\n4 should", asking(asked, "school"), { 2: form, 3: other });
    expect(rules.map(({ id, title, severity, forms }) => [id, title.en, severity, forms[0]?.uses])).toEqual([
      ["1", "a", "violation", ["a"]],
      ["3", "c", "violation", ["other"]],
      ["2", "signed", "violation", ["signed"]],
      ["4", "d", "warning", ["d"]],
    ]);
    expect(() => law("5", asking(asked, "school"))).toThrow("nobody judges: 5");
  });

  test("behind its id a demand says that it is a should, and which figures its words speak of", () => {
    const term = { clause: "1", unit: "years", values: [{ value: 5 }] } as const;
    const dated = lawMaker("zh", text, () => undefined, { term });
    const demand = "1 should R1 years=term: 每{years}一次 | once in {years}";
    expect(dated(demand, { 1: form })).toMatchObject([
      { id: "1", severity: "warning", readings: ["R1"], figures: { years: term } },
    ]);
    expect(() => law(demand, { 1: form })).toThrow("years=term");
  });

  test("what nobody demands, and what nobody judges, is a mistake", () => {
    expect(() => law({ 1: form })).toThrow("nobody demands: 1");
    expect(() => law("1: 签字 | signed")).toThrow("nobody judges: 1");
  });
});

describe("classes", () => {
  const BODIES = vocabulary("college: 学院 | 大学(?!生)\ninstitute: 研究[院所]");

  test("are told by patterns, the first that fits holds", () => {
    const bodyOf = classesIn(BODIES, ["college", "institute"]);
    expect(["某学院", "某研究所", "大学生", "大学研究院"].map(bodyOf)).toEqual([
      "college",
      "institute",
      undefined,
      "college",
    ]);
  });

  test("are told all, in their own order, where a text may be of several", () => {
    const bodiesIn = allIn(BODIES, ["college", "institute"]);
    expect(["研究院与学院", "某研究所", "大学生"].map(bodiesIn)).toEqual([
      ["college", "institute"],
      ["institute"],
      [],
    ]);
  });

  test("are asked for one by one as well", () => {
    const looks = sayingIn(BODIES);
    expect([looks("college", "研究院与学院"), looks("institute", "某学院")]).toEqual([true, false]);
    expect(() => looks("school", "某学院")).toThrow("what “school” looks like");
  });

  test("are found at every place of a text", () => {
    expect("学院、大学和大学生".replaceAll(everyIn(BODIES, "college"), "·")).toBe("·、·和大学生");
  });
});
