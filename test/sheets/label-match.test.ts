/** How a sheet's label and a field's are compared, and what decides between a count and its share. */
import type { Field } from "../../src/rules";
import { agreesWith, answered, fits, qualifierFor, saidOf, settle } from "../../src/sheets/lexicon/match";
import { Words } from "../../src/sheets/lexicon/words";
import { parseLabel } from "../../src/sheets/text/normalise";
import { fold } from "../../src/sheets/text/text";
import { toyField as field, toyRecord as record } from "../support/toy";

const words = new Words();
const COUNT = field("left", "count", ["Số học sinh bỏ học"], { twin: "leftShare" });
const SHARE = field("leftShare", "share", ["Tỷ lệ bỏ học"], { twin: "left" });
const NAME = field("name", "text", ["Tên trường"]);
const YES = field("yes", "yesNo", ["Có thư viện"]);
const AREA = field("area", "number", ["Diện tích"]);
const RATE = field("rate", "number", ["Mức đạt"], { unit: "%" });
const CHOICE = field("choice", "choice", ["Khu vực"]);
const PEOPLE = field("people", "count", ["Số giáo viên"]);
const CLASS = record("class", [COUNT, SHARE, NAME, YES, AREA, RATE, CHOICE, PEOPLE]);

describe("figures can be given", () => {
  test.each<[Field, boolean, boolean]>([
    [COUNT, true, false],
    [SHARE, false, true],
    [AREA, true, false],
    [RATE, true, true],
    [YES, false, true],
    [NAME, false, false],
    [CHOICE, false, false],
  ])("of $id as a count: %s, as a share: %s", (of, count, share) =>
    expect([fits(of, "count"), fits(of, "share")]).toEqual([count, share])
  );

  const reason = (label: string) => ({ how: "label", label }) as const;
  const match = (of: Field, open?: boolean) =>
    ({ field: of, confidence: "exact", reason: reason(of.labels[0] ?? ""), open }) as const;
  test.each<[string, ...Parameters<typeof settle>, object | undefined]>([
    ["as heads want it", match(COUNT), "count", undefined, CLASS, { field: COUNT, open: false }],
    ["by the twin that heads want", match(COUNT), "share", undefined, CLASS, { field: SHARE, open: false }],
    ["as nobody says", match(COUNT), undefined, undefined, CLASS, { field: COUNT, open: false }],
    ["open where nobody says", match(COUNT, true), undefined, undefined, CLASS, { field: COUNT, open: true }],
    ["as its words say", match(COUNT, true), undefined, "share", CLASS, { field: SHARE, open: false }],
    [
      "by the twin that its words say",
      match(COUNT),
      undefined,
      "share",
      CLASS,
      { field: SHARE, open: false },
    ],
    ["as heads want it before its words", match(COUNT), "count", "share", CLASS, { field: COUNT }],
    ["never as it cannot be", match(NAME), "count", undefined, CLASS, undefined],
    ["never by a twin that is not there", match(PEOPLE), "share", undefined, CLASS, undefined],
    ["without a twin, whatever was open", match(PEOPLE, true), undefined, undefined, CLASS, { open: false }],
  ])("%s", (_, of, wanted, said, within, expected) => {
    const found = settle(of, wanted, said, within);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  test("as a twin without labels of its own leaves open", () => {
    const bare = { ...SHARE, labels: [] };
    const under = { ...bare, under: [{ groups: ["Tỷ lệ"], labels: ["bỏ học"] }] };
    const open = (twin: Field) => settle(match(COUNT), undefined, undefined, record("r", [COUNT, twin]));
    expect([open(bare), open(under), open(SHARE)]).toMatchObject([
      { open: true },
      { open: false },
      { open: false },
    ]);
  });

  test.each<[string, Field, string, "share" | undefined]>([
    ["by its sign", COUNT, "Bỏ học (%)", "share"],
    ["not without one", COUNT, "Bỏ học", undefined],
    ["by the sign of a count whose name has it", COUNT, "Хувийн дүн", "share"],
    ["not by the word of a name", NAME, "Хувийн дугаар", undefined],
    ["not by the word of a number’s name", AREA, "Хувийн дугаар", undefined],
    ["by the sign of a number whose name has none", { ...AREA, labels: ["Дүн"] }, "Дүн %", "share"],
  ])("as a share %s", (_, of, label, expected) => {
    const own = of === COUNT || of.labels[0] === "Дүн" ? of.labels[0] : label;
    const found = { field: of, confidence: "exact", reason: reason(own ?? "") } as const;
    expect(qualifierFor(found, parseLabel(label))).toBe(expected);
  });

  test("as a label's words say, of people too; a share goes before", () => {
    expect(saidOf(new Set(["count"]))).toBe("count");
    expect(saidOf(new Set(["people"]))).toBe("count");
    expect(saidOf(new Set(["count", "share"]))).toBe("share");
    expect(saidOf(new Set(["name"]))).toBeUndefined();
  });

  test("a person’s answer is sure", () =>
    expect(answered(NAME, "Trường")).toEqual({
      field: NAME,
      confidence: "exact",
      reason: { how: "answer", label: "Trường" },
      open: false,
    }));
});

describe("a label of equal sense", () => {
  const same = (text: string, of: Field, label = of.labels[0] ?? "", percent = false): boolean =>
    agreesWith(
      words.meaning(fold(text)),
      { field: of, meaning: words.meaning(words.ofLabel(label)) },
      percent
    );
  test.each<[string, Field, boolean]>([
    ["Số học sinh bỏ học", COUNT, true],
    ["Học sinh bỏ học", COUNT, true],
    ["Tỷ lệ học sinh bỏ học", COUNT, true],
    ["Ngày bỏ học", COUNT, false],
    ["Trường", NAME, true],
    ["Mã trường", NAME, false],
    ["Số trường", NAME, false],
    ["Thư viện", YES, true],
    ["Tên thư viện", YES, false],
    ["Giáo viên", PEOPLE, false],
    ["Số giáo viên nữ", PEOPLE, false],
    ["Tỷ lệ giáo viên", PEOPLE, false],
    ["Tỷ lệ đạt", RATE, true],
    ["Số đạt", AREA, true],
    ["Số giáo viên đã đạt", PEOPLE, true],
  ])("“%s” agrees with its field: %s", (text, of, expected) =>
    expect(same(text, of, text.includes("đã đạt") ? "Số giáo viên đạt" : undefined)).toBe(expected)
  );

  test("may leave out what a twin tells, or what is no figure, and nothing else", () => {
    const of = (type: Field["type"], label: string, twin?: string) => field("f", type, [label], { twin });
    expect(same("录取", of("count", "录取人数", "g"))).toBe(true);
    expect(same("录取", of("count", "录取人数"))).toBe(false);
    expect(same("Tiếp nhận", of("date", "Ngày tiếp nhận"))).toBe(false);
    expect(same("Trường", of("text", "Mã trường"))).toBe(false);
    expect(same("Đúng hạn", of("count", "Số đúng hạn", "g"))).toBe(true);
    expect(same("Thư viện", of("choice", "Có thư viện"))).toBe(true);
    expect(same("Thư viện", of("text", "Có thư viện"))).toBe(false);
  });

  test("may say what its field’s values are, and nothing else", () => {
    const of = (type: Field["type"], label: string, twin?: string) => field("f", type, [label], { twin });
    expect(same("录取人数", of("count", "录取"))).toBe(true);
    expect(same("录取人数", of("number", "录取"))).toBe(false);
    expect(same("录取人数", of("share", "录取", "g"))).toBe(true);
    expect(same("Số tiếp nhận", of("number", "Tiếp nhận"))).toBe(true);
    expect(same("Số tiếp nhận", of("text", "Tiếp nhận"))).toBe(false);
    expect(same("Tỷ lệ tiếp nhận", of("number", "Tiếp nhận"))).toBe(false);
    expect(same("Tỷ lệ tiếp nhận", of("share", "Tiếp nhận"))).toBe(true);
    expect(same("Ngày tiếp nhận", of("date", "Tiếp nhận"))).toBe(true);
    expect(same("Tên lớp", of("choice", "Lớp"))).toBe(true);
    expect(same("Tên lớp", of("number", "Lớp"))).toBe(false);
    expect(same("Đã tiếp nhận", of("choice", "Tiếp nhận"))).toBe(true);
    expect(same("Đã tiếp nhận", of("date", "Tiếp nhận"))).toBe(false);
  });

  test("leaves out that it is a share where its sign says so", () => {
    const alone = field("rate", "share", ["Tỷ lệ đúng hạn"]);
    expect([same("Đúng hạn", alone), same("Đúng hạn", alone, undefined, true)]).toEqual([false, true]);
    expect(same("Giáo viên", PEOPLE, undefined, true)).toBe(false);
  });
});
