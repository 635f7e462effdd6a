/** Expressions that older Safari can read, held against those with look-behinds that say the same. */
import { groundIn } from "../../src/regulations/civil-performance/classify/names";
import { partsOf } from "../../src/regulations/quality-assurance/classify/parts";
import { isChairmans } from "../../src/regulations/school-standard/classify/decisions";
import { nationalGround } from "../../src/regulations/adult-admission/classify/grounds";

const joined = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((begin) => list.map((end) => begin + end)), [""]);

test("a clause is cited where no other number begins or goes on there", () => {
  for (const text of joined(
    ["", "6", "1.", "х ", "(", "6.1 "],
    ["6.1", "6.5", "6.12", "6.6"],
    ["", ".", "2", " "]
  )) {
    const [cited] = /(?<![\d.])6\.[1-5](?!\d)/u.exec(text) ?? [];
    expect([text, groundIn(text)]).toEqual([text, cited]);
  }
});

test("signs of committees and of other bodies are whole words", () => {
  const committee = /(?<!\p{L})(?:QĐ|QD)?(?:CT)?[.\s]?(?:UBND|UBT?|CT)(?!\p{L})/u;
  const others =
    /[SBP]\s?GD|HĐND|HUYỆN|QUẬN|THỊ XÃ|(?<!\p{L})(?:GD\W*ĐT|TTG|[BS]NV|[BS]TC|CP|XÃ|UBH|UBNDH)(?!\p{L})/u;
  const signs = ["UBND", "CT", "CTUBND", "UBH", "CP", "TTG", "XÃ", "GD&ĐT", "QĐUB", "UBT", "SNV", "NQ"];
  for (const number of joined(["", "12/", "QĐ-", "12/QĐ-", "AQĐ", "QĐ.", "x"], signs, [
    "",
    "-VX",
    "X",
    ".",
  ])) {
    const sign = number.toUpperCase();
    const expected = others.test(sign) ? false : committee.test(sign) ? true : undefined;
    expect([number, isChairmans(number)]).toEqual([number, expected]);
  }
});

test("headings begin lines and sentences, or are the form's own", () => {
  const opening = ["", "针对", "一、", "完成了。", "\n", "2."];
  const headings = ["存在问题", "主要成绩", "目标达成情况", "原因分析", "问题及原因"];
  const [before, after] = [opening.slice(0, 4), opening.slice(2)];
  const texts = joined(before, headings, ["：", ""], ["好", ""], ["。", ""], after, headings, ["：有"]);
  const own =
    "(?<![对就决与和及的])(?=(?:目标达成(?:程度|度|情况)|主要成绩|存在的?(?:主要)?问题|(?:问题)?产生的?原因|原因分析)[：:])";
  const starts = new RegExp(`^(?:[^]*[\\n\\r。；;！!？?.\\s、，,：:】\\]）)])?$`, "u");
  for (const text of texts) {
    for (const { text: part } of partsOf(text)) {
      const at = text.indexOf(part);
      const isOwn = new RegExp(`^[^]{${at}}${own}`, "u").test(text);
      expect([text, part, starts.test(text.slice(0, at)) || isOwn]).toEqual([text, part, true]);
    }
  }
  expect(partsOf("目标达成情况：好。存在问题：少。原因分析：忙。").map(({ names }) => names)).toEqual([
    ["goals"],
    ["problems"],
    ["causes"],
  ]);
  expect(partsOf("主要成绩：存在问题：少").map(({ names }) => names)).toEqual([["results"], ["problems"]]);
  expect(partsOf("针对存在问题：已改")).toEqual([]);
});

test.each([
  ["北京市五一劳动奖章", true],
  ["天津市三八红旗手", true],
  ["太原市五一劳动奖章", false],
  ["广西壮族自治区级劳动模范", true],
  ["迎泽区级劳动模范", false],
])("%s: given high enough is %s", (text, given) => {
  expect(nationalGround(text)?.kind === "national").toBe(given);
});
