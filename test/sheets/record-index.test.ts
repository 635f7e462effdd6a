/** Which field of a record a label names, how surely, and what it is not taken for. */
import { RecordIndex } from "../../src/sheets/lexicon/record-index";
import { Words } from "../../src/sheets/lexicon/words";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";

const words = new Words({ rewritings: [["cán bộ", "công chức"]] });
const OFFICE = record(
  "office",
  [
    field("staff", "count", ["Số công chức"]),
    field("late", "count", ["Hồ sơ trễ hẹn"], { twin: "lateShare" }),
    field("lateShare", "share", ["Tỷ lệ hồ sơ trễ hẹn"], { twin: "late" }),
    field("plain", "number", ["Mức hoàn thành"]),
    field("signed", "number", ["Mức hoàn thành %"]),
    field("head", "text", ["Người đứng đầu", "Lãnh đạo phụ trách"]),
    field("area", "number", ["Diện tích trụ sở"], { unit: "m2" }),
    field("good", "count", [], { under: [{ groups: ["Học lực"], labels: ["Khá"] }] }),
    field("kind", "count", [], { under: [{ groups: ["Hạnh kiểm"], labels: ["Khá"] }] }),
    field("notice", "yesNo", ["Có bảng niêm yết công khai thủ tục tại nơi tiếp dân"]),
    field("stage", "choice", ["Giai đoạn"], { common: true, options: [{ code: "a", labels: ["ĐỢT MỘT"] }] }),
    field("rank", "choice", ["Bậc"], { options: [{ code: "b", labels: ["Đợt hai"] }] }),
    field("place", "text", ["Nơi ở"], { common: true, options: [{ code: "c", labels: ["Đợt bốn"] }] }),
    field("girls", "count", ["Học viên gái", "Số nữ"], { under: [{ groups: ["Lớp"], labels: ["Số nam"] }] }),
    field("one", "text", ["Ngạch"]),
    field("two", "text", ["Ngạch"]),
  ],
  { aside: ["Số lượng hồ sơ trễ"] }
);
const index = () => new RecordIndex(OFFICE, words, (key) => key === "phụ trách lãnh đạo");
const find = (text: string, ...above: string[]) => index().find(parseLabel(text), above.map(parseLabel));
const idOf = (text: string, ...above: string[]): string | undefined => {
  const found = find(text, ...above);
  return typeof found === "object" ? found.field.id : found;
};

describe("a label names the field", () => {
  test.each<[string, string, string, string, string]>([
    ["whose own it is", "Số công chức", "staff", "exact", "label"],
    ["in short", "SL công chức", "staff", "folded", "concepts"],
    ["in another order", "Công chức (số)", "staff", "folded", "concepts"],
    ["by a word that a vocabulary has for its own", "Số cán bộ", "staff", "folded", "rule"],
    ["without diacritics", "Nguoi dung dau", "head", "folded", "unmarked"],
    ["counted, without diacritics", "So luong cong chuc", "staff", "folded", "unmarked"],
    ["with its unit in brackets", "Diện tích trụ sở (m2)", "area", "folded", "label"],
    ["with another of its names in brackets", "Học viên gái (số nữ)", "girls", "folded", "label"],
    ["with a group of records in brackets", "Số công chức (Đợt một)", "staff", "exact", "label"],
    ["behind a number", "12 Số công chức", "staff", "exact", "label"],
    ["by the sign of a share", "Mức hoàn thành (%)", "signed", "exact", "label"],
    ["without that sign", "Mức hoàn thành", "plain", "exact", "label"],
    ["by how a demand begins", "Bảng niêm yết công khai thủ tục", "notice", "folded", "demand"],
    ["by a demand with a remark", "Bảng niêm yết công khai thủ tục (nếu có)", "notice", "folded", "demand"],
  ])("%s: “%s” is %s, %s by %s", (_, text, id, confidence, how) =>
    expect(find(text)).toMatchObject({ field: { id }, confidence, reason: { how } })
  );

  test.each<[string, string, string | undefined]>([
    ["another unit", "Diện tích trụ sở (ha)", undefined],
    ["a word that narrows it", "Số công chức nữ", undefined],
    ["another’s name in brackets", "Số công chức (số nữ)", undefined],
    ["a name in brackets that is its own beneath a group alone", "Học viên gái (số nam)", undefined],
    ["a group that nobody knows", "Số công chức (Đợt ba)", undefined],
    ["an option that parts no records", "Số công chức (Đợt hai)", undefined],
    ["an option of what is no choice", "Số công chức (Đợt bốn)", undefined],
    ["what two fields are called", "Ngạch", "ambiguous"],
    ["what two fields are called, in brackets", "Ngạch (nếu có)", "ambiguous"],
    ["what another record has, word by word", "Phụ trách lãnh đạo", undefined],
    ["a code, where it counts", "Mã công chức", undefined],
    ["other diacritics than its own", "Người đừng đầu", undefined],
    ["a demand of another unit", "Bảng niêm yết công khai thủ tục (m2)", undefined],
    ["a group’s part without its group", "Khá", undefined],
    ["nothing that is known", "Thời tiết", undefined],
  ])("not with %s: “%s”", (_, text, expected) => expect(idOf(text)).toBe(expected));

  test("beneath a group that gives it its meaning, the nearest first", () => {
    expect([idOf("Khá", "Học lực"), idOf("Khá", "Hạnh kiểm")]).toEqual(["good", "kind"]);
    expect(idOf("Khá", "Ghi chú", "Hạnh kiểm", "Học lực")).toBe("kind");
    expect([idOf("Học lực khá"), idOf("Hạnh kiểm khá")]).toEqual(["good", "kind"]);
  });

  test("and is no other’s by a looser look where it is of no concern", () => {
    expect(idOf("Số hồ sơ trễ hẹn")).toBe("late");
    expect(idOf("Số lượng hồ sơ trễ")).toBeUndefined();
  });
});

describe("a quantity that a record has as a count and as a share", () => {
  const { find: of } = {
    find: (text: string, as?: "count" | "share") => index().find(parseLabel(text), [], as),
  };
  test.each<[string, "count" | "share" | undefined, string]>([
    ["Hồ sơ trễ hẹn", "count", "late"],
    ["Hồ sơ trễ hẹn", "share", "lateShare"],
    ["Hồ sơ trễ hẹn (%)", undefined, "lateShare"],
    ["% hồ sơ trễ hẹn", undefined, "lateShare"],
    ["Tỷ lệ hồ sơ trễ hẹn", "count", "late"],
  ])("“%s” under %s is %s", (text, as, id) => expect(of(text, as)).toMatchObject({ field: { id } }));

  test("is none where its figures cannot be given so", () => {
    expect(of("Người đứng đầu", "count")).toBeUndefined();
    expect(of("Số công chức", "share")).toBeUndefined();
  });
});

describe("a Chinese label beside a code or an English name", () => {
  const EXAM = record("exam", [
    field("number", "text", ["考生号", "ksh号"]),
    field("score", "number", ["成绩"]),
    field("place", "text", ["考点"], { unit: undefined }),
    field("point", "text", ["三级诊断点", "诊断点"]),
  ]);
  const exam = () => new RecordIndex(EXAM);
  test.each<[string, string | undefined]>([
    ["KSH考生号", "number"],
    ["考生号 KSH", "number"],
    ["CJX5成绩", undefined],
    ["Score成绩", "score"],
    ["三级（诊断点）", "point"],
    ["三级（考场）", undefined],
  ])("“%s” is %s", (text, expected) => {
    const found = exam().find(parseLabel(text));
    expect(typeof found === "object" ? found.field.id : found).toBe(expected);
  });
});

describe("what is numbered with a name of its own", () => {
  const SKILLS = record("skills", [
    field("first", "number", ["Мэргэжлийн ур чадвар 1"]),
    field("second", "number", ["Мэргэжлийн ур чадвар 2"]),
  ]);
  const skills = () => new RecordIndex(SKILLS);
  test.each<[string, string | undefined]>([
    ["Мэргэжлийн ур чадвар 1. Эрсдэлийн шинжилгээ", "first"],
    ["Мэргэжлийн ур чадвар 2: Тайлан бичих", "second"],
    ["Мэргэжлийн ур чадвар 2 (Тайлан бичих)", "second"],
    ["Мэргэжлийн ур чадвар 2 (0-60 оноо)", "second"],
    ["Мэргэжлийн ур чадвар 3. Тайлан бичих", undefined],
  ])("“%s” is %s", (text, expected) => {
    const found = skills().find(parseLabel(text));
    expect(typeof found === "object" ? found.field.id : found).toBe(expected);
  });
});

describe("what else a record’s labels tell", () => {
  test("a label is known alone or beneath some group", () => {
    const known = ["Số công chức", "Khá", "Khá (HS)", "Ngạch", "Thời tiết"].map((text) =>
      index().knows(parseLabel(text))
    );
    expect(known).toEqual([true, true, true, true, false]);
  });

  test("keys under which it may be found say yes at least where it is", () => {
    expect([index().mayKnow(["x", "sốcôngchức"]), index().mayKnow(["x", "y"]), index().mayKnow([])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("a listed label lists its fields, and no part of a group does", () => {
    const ids = (key: string) =>
      index()
        .listing(key)
        .map(({ id }) => id);
    expect([ids("ngạch"), ids("sốcôngchức"), ids("khá"), ids("sốcánbộ")]).toEqual([
      ["one", "two"],
      ["staff"],
      [],
      [],
    ]);
  });

  test("fields that look like it are suggested, none that it narrows nor what is of no concern", () => {
    const suggested = (text: string) =>
      index()
        .suggest(parseLabel(text))
        .map(({ id }) => id);
    expect(suggested("Người đứng đâu")).toEqual(["head"]);
    expect(suggested("Người đứng đầu năm trước")).toEqual([]);
    expect(suggested("Số lượng hồ sơ trễ")).toEqual([]);
  });

  test("what was worked out before finds the same", () => {
    const again = new RecordIndex(OFFICE, words, undefined, index().toPrepared());
    const asked = ["Số công chức", "Số cán bộ", "Bảng niêm yết công khai thủ tục", "Thời tiết"];
    const ids = asked.map((text) => {
      const found = again.find(parseLabel(text));
      return typeof found === "object" ? found.field.id : found;
    });
    expect(ids).toEqual(asked.map((text) => idOf(text)));
    expect(again.suggest(parseLabel("Người đứng đâu"))).toEqual(
      index().suggest(parseLabel("Người đứng đâu"))
    );
  });
});
