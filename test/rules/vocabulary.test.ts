import {
  asking,
  questions,
  answer,
  allIn,
  classesIn,
  everyIn,
  fieldsIn,
  labelsIn,
  lawMaker,
  optionsIn,
  patternIn,
  readings,
  sayingIn,
  settings,
  valuesIn,
  vocabulary,
  zh,
} from "../../src/rules";

const WORDS = vocabulary(
  `
titles: khảo sát | hài lòng
# Sheets of the older form say it shorter.
pupils: số học sinh | TSHS
  | sĩ số
pupils: HS
pupils @ học sinh
  | quy mô: tổng số | TS
pupils > lớp: HS | học sinh
area = urban: nội thành | TP
area = rural: xã
party: tổ chức Đảng | chưa có tổ chức Đảng: có kế hoạch
score = absent: 缺考 | 缺
report: 质量年报
`,
  { report: (names) => names.flatMap((name) => [name, `2023年${name}`]) }
);

test("an entry lists ways of writing; an indented line goes on, and so does the same entry", () => {
  expect(labelsIn(WORDS, "pupils")).toEqual(["số học sinh", "TSHS", "sĩ số", "HS"]);
  expect(labelsIn(WORDS, "titles")).toEqual(["khảo sát", "hài lòng"]);
  expect(labelsIn(WORDS, "shifts")).toEqual([]);
});

test("an entry ends at its first colon: labels may have others", () => {
  expect(labelsIn(WORDS, "party")).toEqual(["tổ chức Đảng", "chưa có tổ chức Đảng: có kế hoạch"]);
});

test("an entry may be put together from the words that it lists", () => {
  expect(labelsIn(WORDS, "report")).toEqual(["质量年报", "2023年质量年报"]);
});

test("a line without an entry is told", () => {
  expect(() => vocabulary("pupils số học sinh")).toThrow("“: ”: pupils số học sinh");
  expect(() => vocabulary(": số học sinh")).toThrow("“: ”: : số học sinh");
  expect(labelsIn(vocabulary("p: số học sinh"), "p")).toEqual(["số học sinh"]);
});

describe("a field", () => {
  const field = fieldsIn("vi", WORDS);

  test("has its name as first label, and the vocabulary's", () => {
    expect(field.count("pupils", "Tổng số học sinh", "number of pupils", { whole: "all" })).toEqual({
      id: "pupils",
      type: "count",
      name: { vi: "Tổng số học sinh", en: "number of pupils" },
      labels: ["Tổng số học sinh", "số học sinh", "TSHS", "sĩ số", "HS"],
      under: [
        { groups: ["học sinh", "quy mô"], labels: ["tổng số", "TS"] },
        // One label, the groups' words and the field's together.
        { groups: ["lớp"], labels: ["HS", "học sinh"], joined: true },
      ],
      whole: "all",
    });
  });

  test("that the vocabulary does not know has its name alone", () => {
    expect(field.number("shifts", "Số ca", "shifts").labels).toEqual(["Số ca"]);
  });

  test("has a name that is listed as a label only once", () => {
    expect(field.text("report", "质量年报", "report").labels).toEqual(["质量年报", "2023年质量年报"]);
  });

  test("with a choice has its codes' ways of writing as options", () => {
    const options = [
      { code: "urban", labels: ["nội thành", "TP"] },
      { code: "rural", labels: ["xã"] },
      { code: "island", labels: [] },
    ];
    expect(optionsIn(WORDS, "area", ["urban", "rural", "island"])).toEqual(options);
    expect(field.choice("area", "Khu vực", "area", ["urban", "rural", "island"]).options).toEqual(options);
    expect(field.choice("place", "Nơi", "place", options).options).toEqual(options);
  });

  test("without one has them as statements in place of a figure", () => {
    expect(field.number("score", "语文", "score").marks).toEqual({ absent: ["缺考", "缺"] });
    expect(valuesIn(WORDS, "score")).toEqual({ absent: ["缺考", "缺"] });
    expect(valuesIn(WORDS, "pupils")).toEqual({});
  });

  test("of several record types has what a vocabulary lists for it besides", () => {
    const shared = field.number("score", "语文", "score");
    const also = fieldsIn("vi", vocabulary("score: 汉语\nscore @ 成绩: 语\nscore = void: 作弊")).also(shared);
    expect(also).toEqual({
      ...shared,
      labels: ["语文", "汉语"],
      under: [{ groups: ["成绩"], labels: ["语"] }],
      marks: { absent: ["缺考", "缺"], void: ["作弊"] },
    });
    expect(fieldsIn("vi", vocabulary("other: x")).also(shared)).toEqual(shared);
  });
});

describe("a table of fields", () => {
  test("one name is the English one: the law's is the first that the vocabulary lists", () => {
    const { table, asked } = fieldsIn("vi", vocabulary("store: Kho | kho chung"));
    const [stored] = table("store yesNo: there is a store");
    expect(stored).toMatchObject({
      name: { vi: "Kho", en: "there is a store" },
      labels: ["Kho", "kho chung"],
    });
    expect(asked(questions("vi")("7.4 store: Có kho | there is a store"))).toEqual([stored]);
    expect(() => table("room yesNo: there is a room")).toThrow("what “room” is called");
  });

  test("what sheets count or give as a share has a field for each, and words stand for the share", () => {
    const words = vocabulary("dropouts: bỏ học | HS bỏ học\ndropouts = no: không có");
    const [count, share, ...others] = fieldsIn("vi", words).table(
      "dropouts both whole=pupils: bỏ học | drop-outs"
    );
    expect(others).toEqual([]);
    expect(count).toEqual({
      id: "dropouts",
      type: "count",
      name: { vi: "bỏ học", en: "number of drop-outs" },
      labels: ["bỏ học", "HS bỏ học"],
      whole: "pupils",
      twin: "dropoutsShare",
    });
    expect(share).toEqual({
      ...count,
      id: "dropoutsShare",
      type: "share",
      name: { vi: "bỏ học", en: "share of drop-outs" },
      twin: "dropouts",
      marks: { no: ["không có"] },
    });
  });

  const shared = [fieldsIn("vi", WORDS).count("pupils", "số học sinh", "pupils")];
  const { table } = fieldsIn("vi", vocabulary("level = lower: THCS\nlevel = upper: THPT"), {
    shared,
    options: { ratings: [{ code: "good", labels: ["tốt"] }] },
  });

  test("a line a field: its type, its options or what else it is, and its names", () => {
    const fields = table(`
# a remark
level choice lower upper: Cấp học | level
pupils
rating choice ratings: Xếp loại
  | rating
signed date successive within=decision: Ngày ký | signed
`);
    expect(fields.map(({ id, type, name }) => [id, type, name.en])).toEqual([
      ["level", "choice", "level"],
      ["pupils", "count", "pupils"],
      ["rating", "choice", "rating"],
      ["signed", "date", "signed"],
    ]);
    const codes = fields.map(({ options = [] }) => options.map(({ code }) => code));
    expect(codes).toEqual([["lower", "upper"], [], ["good"], []]);
    expect(fields[3]).toMatchObject({ successive: true, within: "decision" });
  });

  test("what nobody knows is a mistake", () => {
    expect(() => table("teachers")).toThrow("teachers");
    expect(() => table("pupils counted: số học sinh | pupils")).toThrow("no type");
    expect(() => table("pupils count large: số học sinh | pupils")).toThrow("large");
  });
});

describe("readings", () => {
  test("a question and its options, the default first, in both languages", () => {
    const read = readings("vi")`
R1: cả trường? | the school?
R1 = group: mỗi tổ | each group
R1 = school: cả trường | the school
`;
    expect(read).toEqual([
      {
        id: "R1",
        question: { vi: "cả trường?", en: "the school?" },
        options: [
          { id: "group", label: { vi: "mỗi tổ", en: "each group" } },
          { id: "school", label: { vi: "cả trường", en: "the school" } },
        ],
      },
    ]);
  });

  test("a text in one language alone is a mistake", () => {
    expect(() => readings("vi")`R1: cả trường?`).toThrow("cả trường?");
  });
});

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

test("a setting of no type, or that no clause speaks of, is told", () => {
  expect(() => settings("vi")("day dayOfYear: Ngày | day")).toThrow("a setting of no type: day dayOfYear");
  expect(() => settings("vi")("day date: Ngày | day")).toThrow("a text without its two languages");
});

test("a pattern of an entry that lists nothing is told: it would fit everything", () => {
  expect(() => patternIn(WORDS, "shifts")).toThrow("a vocabulary without “shifts”");
});
