/** How findings cite the law, in whatever language. */
import { citation, titleBeside, type Rule } from "../../src/rules";
import { toyField, toyRecord, toyRegulation } from "../support/toy";

const RECORD = toyRecord("class", [toyField("class", "text", ["lớp"])]);

describe("a citation", () => {
  const regulation = {
    ...toyRegulation("toy", [RECORD]),
    document: { vi: "Thông tư 1", zh: "第1号通知", en: "Circular 1" },
  };
  const rule = (clause: Rule["clause"]): Rule => ({
    id: "1",
    kind: "limit",
    severity: "violation",
    title: { en: "title" },
    clause,
    forms: [],
  });
  const whole = rule({ vi: "Điều 2", zh: "第二条", en: "Article 2" });

  test.each([
    ["in the law's own language", whole, undefined, "Thông tư 1, Điều 2"],
    ["in another that knows both", whole, "en", "Circular 1, Article 2"],
    ["in Chinese without a comma", whole, "zh", "第1号通知 第二条"],
    ["wholly in English where a language knows neither", whole, "mn", "Circular 1, Article 2"],
    [
      "or only the clause",
      rule({ mn: "2-р зүйл", vi: "Điều 2", en: "Article 2" }),
      "mn",
      "Circular 1, Article 2",
    ],
    ["or only the document", rule({ zh: "第三条", en: "Article 3" }), "vi", "Circular 1, Article 3"],
    ["of the document where the rule has no clause", rule({ en: "" }), "en", "Circular 1"],
  ] as const)("%s", (_, cited, language, text) => {
    expect(citation(regulation, cited, language)).toBe(text);
  });
});

test("a title is not said beside a document that is cited by it", () => {
  const title = { zh: "诊断与改进工作实施方案", en: "A scheme for diagnosis" };
  const scheme = { title, document: { zh: "《诊断与改进工作实施方案》", en: "Fujian scheme" } };
  expect((["zh", "en"] as const).map((language) => titleBeside(scheme, language))).toEqual([
    undefined,
    "A scheme for diagnosis",
  ]);
});
