/** How an item of a closed list is told: by its code, its name, or what people make of either. */
import { codeKey, namesOf, prepareItems, rateless } from "../../src/sheets/lexicon/item-names";
import { ItemIndex } from "../../src/sheets/lexicon/items";
import { Words } from "../../src/sheets/lexicon/words";

const words = new Words({ abbreviations: [["thủ tục hành chính", "tthc"]] });
const INDICATORS = [
  { code: "I.1", labels: ["Tỷ lệ hồ sơ giải quyết đúng hạn"] },
  { code: "I.2", labels: ["Tỷ lệ hồ sơ trực tuyến toàn trình"] },
  { code: "I.3", labels: ["Thủ tục hành chính được công khai đầy đủ trên cổng dịch vụ"] },
  { code: "I.4", labels: ["Văn bản xin lỗi khi hồ sơ trễ hẹn của người dân"] },
  { code: "I.5", labels: ["Mức độ hài lòng của người dân", "Người dân hài lòng"] },
  { code: "I.6", labels: ["Công khai minh bạch trên cổng dịch vụ"] },
];
const list = () => new ItemIndex(INDICATORS, words, undefined, ["Tổng số hồ sơ"]);
const codeIn = (index: ItemIndex, options: typeof INDICATORS, text: string): string | undefined =>
  options[index.find(text) ?? -1]?.code;
const code = (text: string): string | undefined => codeIn(list(), INDICATORS, text);

describe("what an item speaks of at its core, and one other does", () => {
  const options = [
    { code: "1", labels: ["Hồ sơ trễ hẹn có thư xin lỗi", "Hồ sơ quá hạn được xin lỗi"] },
    { code: "2", labels: ["Xin lỗi và xử lý sai phạm của cán bộ"] },
    { code: "3", labels: ["Hồ sơ trả trước ngày hẹn"] },
  ];
  const found = (text: string) => codeIn(new ItemIndex(options, words), options, text);
  test.each<[string, string | undefined]>([
    ["Hồ sơ trễ hẹn có thư xin lỗi người dân", "1"],
    ["Hồ sơ trễ hẹn có thư", undefined],
    ["Hồ sơ trễ hẹn", undefined],
  ])("has to be there: %s", (text, expected) => expect(found(text)).toBe(expected));
});

describe("an indicator", () => {
  test.each<[string, string, string | undefined]>([
    ["its code", "I.2", "I.2"],
    ["its code in small letters, brackets and a point", "(i.2.)", "I.2"],
    ["its code before words that no other has", "I.2 Nộp qua mạng", "I.2"],
    ["its name", "Tỷ lệ hồ sơ giải quyết đúng hạn", "I.1"],
    ["its name without “tỷ lệ”", "Hồ sơ giải quyết đúng hạn", "I.1"],
    ["another of its names", "Người dân hài lòng", "I.5"],
    ["its name in short", "TTHC được công khai đầy đủ trên cổng dịch vụ", "I.3"],
    ["its name without diacritics", "Ty le ho so giai quyet dung han", "I.1"],
    ["its name behind a number", "3. Hồ sơ trực tuyến toàn trình", "I.2"],
    ["its name with a remark in brackets", "Hồ sơ trực tuyến toàn trình (nếu có)", "I.2"],
    ["its name with a threshold", "Hồ sơ trực tuyến toàn trình đạt từ 80% trở lên", "I.2"],
    ["its name over what is the whole", "Hồ sơ giải quyết đúng hạn/tổng số hồ sơ đã giải quyết", "I.1"],
    ["its words in another order", "Hồ sơ toàn trình trực tuyến", "I.2"],
    ["how its name begins", "Thủ tục hành chính được công khai đầy đủ", "I.3"],
    ["its name with words left out", "TTHC đầy đủ trên cổng dịch vụ", "I.3"],
    ["too little of its name", "Thủ tục hành chính", undefined],
    ["a name without what it alone speaks of", "Văn bản khi hồ sơ trễ hẹn của người dân", undefined],
    ["its code before its own name", "I.1 Hồ sơ giải quyết đúng hạn", "I.1"],
    ["a code before another's name: neither", "I.2 Hồ sơ giải quyết đúng hạn", undefined],
    ["a name that another word narrows", "Thủ tục hành chính được công khai đầy đủ năm trước", undefined],
    ["what the list names beside its items", "Tổng số hồ sơ", undefined],
    ["a code that the list has not", "I.9", undefined],
    ["its name behind a number without a point", "12 Hồ sơ trực tuyến toàn trình", "I.2"],
    ["the first one’s words in another order", "Hồ sơ đúng hạn giải quyết", "I.1"],
    ["its code before as much as any name is long", `I.2 ${"x".repeat(396)}`, "I.2"],
    ["nothing", " ", undefined],
    ["more than any name is long", `I.2 ${"x".repeat(400)}`, undefined],
  ])("by %s: “%s”", (_, text, expected) => expect(code(text)).toBe(expected));

  test.each<[string, string | undefined]>([
    ["II.6.2 Nộp qua mạng", "II.6.2"],
    ["II.6.2. Nộp qua mạng", "II.6.2"],
    ["II.6.2): Nộp qua mạng", "II.6.2"],
    ["II.6.2 ) Nộp", "II.6.2"],
    ["12.34、网上办理", "12.34"],
    ["12.34网上办理", "12.34"],
    ["12.34Nộp", undefined],
    ["12.34.5", undefined],
    ["12.3 Nộp", undefined],
    ["1.2-3 Nộp qua mạng", "1.2-3"],
    ["1.2-3-4 Nộp qua mạng", undefined],
    ["AB.C12 Nộp qua mạng", "AB.C12"],
    ["Mục 12.34 Nộp qua mạng", undefined],
    ["7 Nộp qua mạng", undefined],
    ["AB.CD12 Nộp qua mạng", "AB.CD12"],
    ["1.2-34 Nộp qua mạng", "1.2-34"],
  ])("is told by a code of several parts before other words: “%s” is %s", (text, expected) => {
    const options = ["II.6.2", "12.34", "1.2-3", "1.2-34", "AB.C12", "AB.CD12", "7"].map((code) => ({
      code,
      labels: [`${code}x`],
    }));
    expect(codeIn(new ItemIndex(options, words), options, text)).toBe(expected);
  });

  test("is found again as it was, and by the code that a person chose", () => {
    expect([code("I.2"), code("I.2"), code("I.9"), code("I.9")]).toEqual([
      "I.2",
      "I.2",
      undefined,
      undefined,
    ]);
    expect([list().indexOf("I.4"), list().indexOf("I.9"), list().size]).toEqual([3, undefined, 6]);
  });

  test("is suggested for what looks like its name, the likeliest first", () => {
    expect(list().suggest("Hồ sơ giải quyết sớm hạn")[0]).toBe("I.1");
    expect(list().suggest("Nhiệt độ ngoài trời")).toEqual([]);
  });

  test("is found alike by what was worked out before", () => {
    const prepared = new ItemIndex(INDICATORS, words, list().toPrepared());
    const asked = ["I.2", "Hồ sơ giải quyết đúng hạn", "Thủ tục hành chính được công khai đầy đủ"];
    expect(asked.map((text) => codeIn(prepared, INDICATORS, text))).toEqual(asked.map(code));
    expect(prepared.suggest("Hồ sơ giải quyết sớm hạn")).toEqual(list().suggest("Hồ sơ giải quyết sớm hạn"));
  });
});

describe("items that are called alike", () => {
  const ALIKE = [
    { code: "1", labels: ["Tỷ lệ cây xanh"] },
    { code: "2", labels: ["Số cây xanh"] },
    { code: "3", labels: ["Mức độ hài lòng", "Tỷ lệ hài lòng"] },
    { code: "4", labels: ["Công khai thủ tục nộp thư"] },
    { code: "5", labels: ["Công khai thủ tục nhận thư"] },
    { code: "6", labels: ["Báo cáo năm trước của đơn vị"] },
    { code: "7", labels: ["Sổ mượn sách của thư viện"] },
    { code: "8", labels: ["Nơi nộp và nhận"] },
  ];
  const index = new ItemIndex(ALIKE, words, undefined, ["Sổ mượn sách của thư viện huyện"]);
  test.each<[string, string, string | undefined]>([
    ["by its own name", "Tỷ lệ cây xanh", "1"],
    ["by its own name", "Số cây xanh", "2"],
    ["neither by what both are", "Cây xanh", undefined],
    ["neither by what both are, without diacritics", "Cay xanh", undefined],
    ["neither by what both are, in another order", "Xanh cây", undefined],
    ["by what two of its names are", "Hài lòng", "3"],
    ["by what two of its names are, without diacritics", "Ty le hai long", "3"],
    ["neither by how both begin", "Công khai thủ tục", undefined],
    ["by how it alone goes on", "Công khai thủ tục nộp thư ở cổng dịch vụ", "4"],
    ["by a name that is narrowed itself", "Báo cáo năm trước của đơn vị trực thuộc", "6"],
    ["not by what stands beside the list", "Sổ mượn sách của thư viện huyện", undefined],
    ["by its name and more", "Sổ mượn sách của thư viện trường", "7"],
  ])("%s: “%s” is %s", (_, text, expected) => {
    const found = index.find(text);
    expect(found === undefined ? undefined : ALIKE[found]?.code).toBe(expected);
    expect(found ?? 0).toBeGreaterThanOrEqual(0);
  });
});

describe("a material of a college", () => {
  const MATERIALS = [
    { code: "1.1", labels: ["质量年度报告"] },
    { code: "1.2", labels: ["国民经济和社会发展规划"] },
    { code: "2.1", labels: ["组织机构图"] },
    { code: "2.2", labels: ["实地考察记录"] },
    { code: "2.3", labels: ["实地考察记录"] },
  ];
  const index = () => new ItemIndex(MATERIALS, new Words());
  test.each<[string, string, string | undefined]>([
    ["with the years that it is of", "2021年、2022年质量年度报告", "1.1"],
    ["with several years", "2021年与2022年及2023年质量年度报告", "1.1"],
    ["with the last years", "近三年质量年度报告", "1.1"],
    ["with the place that it is of", "厦门市国民经济和社会发展规划", "1.2"],
    ["with its plan’s number", "十四五国民经济和社会发展规划", "1.2"],
    ["with its plan’s number within", "厦门市国民经济和社会发展“十四五”规划", "1.2"],
    ["with its edition", "2021年质量年度报告合订本", "1.1"],
    ["with the document that issued it", "组织机构图（闽职〔2022〕15号）", "2.1"],
    ["of another matter of that plan", "十四五教学改革规划", undefined],
    ["with a dash in its code", "1-2", "1.2"],
    ["with its code right before its name", "2.1组织机构图", "2.1"],
    ["with the code of another", "1.1 组织机构图", undefined],
  ])("%s: “%s”", (_, text, expected) => expect(codeIn(index(), MATERIALS, text)).toBe(expected));

  test("of two with one name the later one is meant, word by word", () =>
    expect(codeIn(index(), MATERIALS, "实地考察记录")).toBe("2.3"));
});

describe("what an item’s names say", () => {
  test.each<[string, string]>([
    [" (A.1) ", "a.1"],
    ["VN-HN/12", "12"],
    ["1. 2 .", "1.2"],
    ["（3）", "3"],
  ])("the code “%s” is compared as “%s”", (text, key) => expect(codeKey(text)).toBe(key));

  test.each<[string, string]>([
    ["tl hồ sơ đúng hạn", "hồ sơ đúng hạn"],
    ["mức độ hài lòng", "hài lòng"],
    ["hồ sơ tl đúng hạn", "hồ sơ tl đúng hạn"],
    ["số ", "số "],
  ])("“%s” without its rate is “%s”", (text, rest) => expect(rateless(text)).toBe(rest));

  test("codes go before labels, items in their order", () => {
    expect(
      namesOf([
        { code: "a", labels: ["x", "y"] },
        { code: "b", labels: [] },
      ])
    ).toEqual([
      { index: 0, text: "a", isCode: true },
      { index: 0, text: "x", isCode: false },
      { index: 0, text: "y", isCode: false },
      { index: 1, text: "b", isCode: true },
    ]);
  });

  test("an item alone speaks of what all its names have and no other item’s", () => {
    const cores = (...labels: string[][]) =>
      prepareItems(namesOf(labels.map((own, at) => ({ code: `${at}`, labels: own }))), words).cores;
    expect(cores(["lớp học xanh mát", "lớp học sạch xanh"], ["lớp học đẹp"])).toEqual([["xanh"], ["đẹp"]]);
    expect(cores([], ["sân chơi"])).toEqual([[], ["sân", "chơi"]]);
  });
});
