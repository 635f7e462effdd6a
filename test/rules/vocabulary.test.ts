import {
  questions,
  fieldsIn,
  labelsIn,
  optionsIn,
  patternIn,
  readings,
  settings,
  valuesIn,
  vocabulary,
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

test("a setting of no type, or that no clause speaks of, is told", () => {
  expect(() => settings("vi")("day dayOfYear: Ngày | day")).toThrow("a setting of no type: day dayOfYear");
  expect(() => settings("vi")("day date: Ngày | day")).toThrow("a text without its two languages");
});

test("a pattern of an entry that lists nothing is told: it would fit everything", () => {
  expect(() => patternIn(WORDS, "shifts")).toThrow("a vocabulary without “shifts”");
});
