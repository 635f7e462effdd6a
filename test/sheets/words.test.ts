/** What a vocabulary's words do to labels: one said for another, whatever small words stand in either. */
import { conceptKey, isNameBesideCodes, Words } from "../../src/sheets/lexicon/words";
import { longestFirst, parts, rewrite } from "../../src/sheets/lexicon/rewriting";
import { fold } from "../../src/sheets/text/text";

describe("a word that a vocabulary has for another", () => {
  const words = () =>
    new Words({
      synonyms: [
        ["现场", "实地"],
        ["học sinh", "học viên"],
      ],
    });
  const key = (text: string): string | undefined => words().rewritten(words().meaning(fold(text)));

  test.each<[string, string, boolean]>([
    ["现场复核", "实地复核", true],
    ["现场的复核", "实地复核", true],
    ["书面复核", "实地复核", false],
    ["Danh sách học sinh", "Danh sách học viên", true],
    ["Danh sách giáo viên", "Danh sách học viên", false],
  ])("makes “%s” the same as “%s”: %s", (one, other, expected) =>
    expect(key(one) === key(other)).toBe(expected)
  );

  test("may be several words, written anew once more, beside words that are said for others", () => {
    const using = new Words({
      synonyms: [["phiếu hỏi", "khảo sát"]],
      rewritings: [["khảo sát ý kiến", "lấy ý kiến"]],
    });
    const keys = ["Phiếu hỏi ý kiến", "Khảo sát ý kiến", "Lấy ý kiến"].map((text) =>
      using.rewritten(using.meaning(fold(text)))
    );
    expect(keys).toEqual([keys[2], keys[2], "kiến lấy ý"]);
    const onlyRewritten = new Words({ rewritings: [["khảo sát ý kiến", "lấy ý kiến"]] });
    expect(onlyRewritten.rewritten(onlyRewritten.meaning("khảo sát ý kiến"))).toBe(keys[2]);
  });

  test("is none in a vocabulary without such words", () => {
    const bare = new Words();
    expect(bare.rewritten(bare.meaning("现场复核"))).toBeUndefined();
  });
});

describe("rewritings", () => {
  const all = () =>
    longestFirst(
      [
        ["a", "x"],
        ["a b", "y"],
        ["x", "z"],
        ["c d", ""],
        ["z y", "w"],
        ["p", "p"],
      ].map(([from = "", to = ""]) => ({ from: parts(from), to: parts(to) }))
    );
  test.each<[string, string]>([
    ["a b q", "y q"],
    ["a q", "z q"],
    ["q a b", "q y"],
    ["a a b", "w"],
    ["q c d", "q"],
    ["c d", "c d"],
    ["d c", "d c"],
    ["q", "q"],
    ["p", "p"],
    ["", ""],
  ])("“%s” becomes “%s”", (text, expected) => expect(rewrite(parts(text), all()).join(" ")).toBe(expected));
});

describe("words", () => {
  const words = () =>
    new Words({
      abbreviations: [
        ["thủ tục", "TT"],
        ["thủ tục hành chính", "TTHC"],
        ["дотоод хяналт", "ДХ"],
        ["考试院", "院"],
      ],
      narrowing: ["liên thông", "复审"],
    });
  test.each<[string, string]>([
    ["số lượng thủ tục hành chính", "sl tthc"],
    ["so luong thu tuc hanh chinh", "sl tthc"],
    ["thủ tục hành chính/tổng số", "tthc/ts"],
    ["siêuthủ tục hành chính", "siêuthủ tục hành chính"],
    ["省考试院名单", "省院名单"],
    ["thủ tục nộp", "tt nộp"],
    ["học sinh thủ tục考试院", "học sinh thủ tục院"],
    ["дотоод хяналт", "дотоод хяналт"],
  ])("“%s” is “%s” in short", (text, short) => expect(words().short(fold(text))).toBe(short));

  test.each<[string, string[], string[], string[]]>([
    ["số lượng giáo viên của trường", ["giáo", "viên", "trường"], ["count"], []],
    ["số lượng", ["sl"], [], []],
    ["giáo viên nữ hợp đồng", ["giáo", "viên", "nữ", "hợp", "đồng"], [], ["hợp đồng", "nữ"]],
    [
      "dịch vụ liên thông năm trước",
      ["dịch", "vụ", "liên", "thông", "năm", "trước"],
      [],
      ["liên thông", "năm trước"],
    ],
    ["thư viện đã đạt chuẩn chưa", ["thư", "viện", "đạt", "chuẩn"], ["asked"], []],
    ["đạt chưa", ["đạt", "chưa?"], [], []],
    ["chưa đạt", ["chưa", "đạt"], [], ["chưa"]],
  ])("“%s” speaks of %j, given as %j, narrowed by %j", (text, concepts, flags, narrowing) => {
    const meaning = words().meaning(fold(text));
    expect([meaning.concepts, [...meaning.flags], meaning.narrowing]).toEqual([concepts, flags, narrowing]);
  });

  test("others narrow as whole words", () => {
    expect(words().meaning("dịch vụ xliên thông").narrowing).toEqual([]);
    // What is done by a plan is none; a plan is.
    expect(words().meaning("hoạt động có kế hoạch").narrowing).toEqual([]);
    expect(words().meaning("số lớp theo kế hoạch").narrowing).toEqual(["kh"]);
    expect(words().meaning("dịch vụ liên thôngx").narrowing).toEqual([]);
    expect(words().meaning("dịch vụ/liên thông").narrowing).toEqual(["liên thông"]);
  });

  test("a Chinese word narrows wherever it stands", () => {
    expect(words().meaning("材料复审名单").narrowing).toEqual(["复审"]);
    expect(new Words().meaning("材料复审名单").narrowing).toEqual([]);
  });

  test("are what they are without diacritics, in the order of the alphabet, and without those that say nothing", () => {
    expect(words().unmarked("số giáo viên của trường")).toEqual({
      concepts: ["giao", "vien", "truong"],
      flags: new Set(["count"]),
      narrowing: [],
    });
    expect(words().unmarked("dich vu lien thong nam truoc").narrowing).toEqual(["lien thong", "nam truoc"]);
    expect(words().ordered("sân chơi bãi tập")).toBe("bãi chơi sân tập");
    expect(words().content("trường có sân chơi")).toEqual(["sân", "chơi"]);
  });

  test("are taken apart once", () => {
    const using = words();
    expect(using.of("giáo viên")).toBe(using.of("giáo viên"));
    expect(using.of("giáo viên")).not.toBe(using.of("học sinh"));
    expect(using.meaning("giáo viên")).toBe(using.meaning("giáo viên"));
  });

  test("a key of concepts is the same in any order", () => {
    expect(conceptKey({ concepts: ["b", "a", "c"] })).toBe("a b c");
    expect(conceptKey({ concepts: ["c", "a", "b"] })).toBe("a b c");
    expect([conceptKey({ concepts: ["a"] }), conceptKey({ concepts: [] })]).toEqual(["a", ""]);
  });

  test.each<[string, string[], boolean]>([
    ["Tên lớp", ["Mã lớp"], true],
    ["Tên lớp", ["Tên lớp", "Mã lớp"], true],
    ["Tên lớp", ["Mã lớp", "Lớp"], false],
    ["Lớp", ["Mã lớp"], false],
    ["Mã lớp", ["Mã lớp"], false],
  ])("“%s” is a name, and %j are codes: %s", (label, others, expected) =>
    expect(isNameBesideCodes(label, others, words())).toBe(expected)
  );
});
