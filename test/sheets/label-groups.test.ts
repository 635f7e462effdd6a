/** The ways in which sheets name a record's fields, the groups above them, and how like labels are. */
import type { Field } from "../../src/rules";
import { entriesOf, one, type Entry } from "../../src/sheets/lexicon/entries";
import { contextFamily, Families } from "../../src/sheets/lexicon/groups";
import { keyAt, LEVELS } from "../../src/sheets/lexicon/levels";
import { quickKeys } from "../../src/sheets/lexicon/quick-keys";
import { likest, Suggestions, waysOf } from "../../src/sheets/lexicon/suggest";
import { Words } from "../../src/sheets/lexicon/words";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";

const words = new Words();
const COUNT = field("left", "count", ["Số học sinh bỏ học"], { twin: "leftShare" });
const SHARE = field("leftShare", "share", ["Tỷ lệ bỏ học"], { twin: "left" });

describe("ways in which sheets name fields", () => {
  const SCORES = record("scores", [
    field("plain", "number", ["Điểm"]),
    field("signed", "number", ["Điểm %"]),
    field("good", "count", ["Giỏi"], {
      under: [
        { groups: ["Học lực"], labels: ["Tốt"] },
        { groups: ["Số"], labels: ["giỏi"], joined: true },
      ],
    }),
  ]);
  test("are its labels, with their sign, behind their group and beneath it", () => {
    const entries = entriesOf(SCORES, new Families(SCORES.fields, words), words);
    expect(entries.map(({ label, words: own, family, isPlain }) => [label, own, family, isPlain])).toEqual([
      ["Điểm", "điểm", undefined, true],
      ["Điểm %", "điểm %", undefined, false],
      ["Điểm %", "điểm", undefined, true],
      ["Giỏi", "giỏi", undefined, true],
      ["Tốt", "tốt", 0, false],
      ["Học lực Tốt", "học lực tốt", undefined, false],
      ["Số giỏi", "số giỏi", undefined, false],
    ]);
    expect([entries[0]?.comesTo("điểm", 0), entries[0]?.comesTo("diem", 0)]).toEqual([true, false]);
  });

  const meaning = words.meaning("x");
  const only = (all: readonly Entry[], family?: number) => {
    const found = one(all, family, "label", meaning);
    return typeof found === "object" ? [found.field.id, found.open, found.also?.id] : found;
  };
  const of = (...fields: Field[]): Entry[] => [
    ...entriesOf(record("r", fields), new Families(fields, words), words),
  ];
  test("come to one field, to twins that leave it open, or to several", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => field(id, "text", ["x"]));
    if (!a || !b || !c) throw new Error("three fields");
    expect(only(of(a))).toEqual(["a", undefined, undefined]);
    expect(only([])).toBeUndefined();
    expect(only(of(a, b))).toBe("ambiguous");
    expect(only(of(a, b, c))).toBe("ambiguous");
    expect(only(of({ ...a, twin: "b" }, b))).toEqual(["a", true, undefined]);
    expect(only(of(a, { ...b, twin: "a" }))).toEqual(["a", true, undefined]);
    expect(only(of(a, { ...b, within: "a" }))).toEqual(["a", undefined, "b"]);
    expect(only(of({ ...a, within: "b" }, b))).toEqual(["b", undefined, "a"]);
  });

  test("a family’s go before those that hold everywhere, and hold nowhere else", () => {
    const everywhere = field("all", "text", ["Tốt"]);
    const within = field("own", "text", [], { under: [{ groups: ["Học lực"], labels: ["Tốt"] }] });
    const all = of(everywhere, within).filter(({ label }) => label === "Tốt");
    expect([only(all, 0), only(all), only(all, 7)]).toEqual([
      ["own", undefined, undefined],
      ["all", undefined, undefined],
      ["all", undefined, undefined],
    ]);
  });

  test("a share’s name without “tỷ lệ” fits its count as well", () => {
    const all = of(SHARE);
    const leaving = one(all, undefined, "concepts", words.meaning("bỏ học"));
    const saying = one(all, undefined, "concepts", words.meaning("tl bỏ học"));
    expect([leaving, saying]).toMatchObject([{ open: true }, { field: SHARE }]);
    expect(saying).not.toHaveProperty("open");
  });
});

describe("a heading names a group", () => {
  const group = (id: string, ...groups: string[]) =>
    field(id, "count", [], { under: [{ groups, labels: [id] }] });
  const families = () =>
    new Families(
      [
        group("a", "Học lực", "Kết quả học tập"),
        group("b", "Hạnh kiểm"),
        group("c", "Kiểm tra"),
        group("d", "Kiểm tra giữa kỳ"),
        group("e", "Số học sinh"),
        group("f", "成绩等级"),
        group("g", "KQ học tập", "Học tập"),
      ],
      words
    );
  test.each<[string, number | undefined]>([
    ["Học lực", 0],
    ["Kết quả học tập", 0],
    ["Học tập", 0],
    ["Xếp loại học lực cả năm", 0],
    ["Hạnh kiểm (HS)", 1],
    ["Kết quả học tập, học lực", 0],
    ["Kiểm tra (giữa kỳ)", 3],
    ["Học lực, hạnh kiểm", undefined],
    ["Kiểm tra duy trì giữa kỳ", 3],
    ["Kiểm tra duy trì vào giữa mỗi kỳ", 2],
    ["Kiểm tra miệng", 2],
    ["Số học sinh chia theo hạnh kiểm", 1],
    ["Số học sinh", 4],
    ["Số học sinh khối sáng", 4],
    ["Tổng số học sinh khối", undefined],
    ["学生成绩等级", 5],
    ["学生成绩的等级", 5],
    ["Học kỳ", undefined],
  ])("“%s”: %s", (text, family) => expect(families().named(parseLabel(text))).toBe(family));

  test("by its name in short; the nearest heading governs", () => {
    expect(families().namedIn(parseLabel("Kết quả học tập"))).toEqual({ name: "kq học tập", family: 0 });
    const context = ["Ghi chú", "Hạnh kiểm", "Học lực"].map(parseLabel);
    expect([contextFamily(families(), context), contextFamily(families(), [])]).toEqual([1, undefined]);
  });

  test("none where there are none", () =>
    expect(new Families([COUNT], words).named(parseLabel("Học lực"))).toBeUndefined());
});

describe("what words come to", () => {
  const own = new Words({ rewritings: [["cán bộ", "công chức"]] });
  test("at each level, the strictest first", () => {
    const keys = LEVELS.map((_, level) => keyAt(level, "số lượng cán bộ", own));
    expect(keys).toEqual(["sốlượngcánbộ", "slcánbộ", "slcánbộ", "bộ cán", "chức công", "bo can"]);
    expect(LEVELS.map(({ loose = false }) => loose)).toEqual([false, false, false, true, true, true]);
  });

  test.each<[string, boolean]>([
    ["nam", false],
    ["năm", false],
    ["an", false],
    ["lop", true],
    ["lop hoc", true],
  ])("“%s” is told without diacritics: %s", (text, expected) =>
    expect(keyAt(5, text, own) !== undefined).toBe(expected)
  );

  test("a label is found by its words, those without brackets, number or code, and as a demand", () => {
    const keys = quickKeys(parseLabel("1. Có bảng tin (nếu có)"), own);
    expect(keys).toEqual(expect.arrayContaining(["cóbảngtin", "^bảng"]));
    expect(quickKeys(parseLabel("12 Sĩ số"), own)).toContain("sĩsố");
    expect(quickKeys(parseLabel("KSH考生号"), own)).toContain("考生号");
  });
});

describe("likeness", () => {
  const labels = ["Ngày tiếp nhận", "Ngày trả kết quả", "Người nộp", "Ngày tiếp dân"];
  const values = labels.map((_, at) => at);
  const likely = () =>
    new Suggestions(
      values,
      labels.map((text) => waysOf([text], words)),
      words
    );
  test("puts the likest first, three at most, and leaves out what has too little in common", () => {
    const known = likely();
    const of = (text: string) => known.of(parseLabel(text));
    expect(of("Ngày tiếp nhận").slice(0, 2)).toMatchObject([{ value: 0, degree: 1 }, { value: 3 }]);
    expect(of("Thời tiết hôm nay")).toEqual([]);
    expect(of("Ngày tiếp nhận")).toBe(of("Ngày tiếp nhận"));
  });

  test("compares words in full and in short; of several labels one is likest", () => {
    expect(waysOf(["Ngày trả kết quả", "Ngày trả kết quả"], words)).toEqual(["ngàytrảkếtquả", "ngàytrảkq"]);
    expect(likest(parseLabel("Ngày trả KQ"), labels, words)).toBe("Ngày trả kết quả");
    expect(likest(parseLabel("x"), labels, words)).toBeUndefined();
  });
});
