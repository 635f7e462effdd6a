import { fallingMajor } from "../../../src/regulations/adult-admission/classify/majors";
import { isExamination, monthsOf } from "../../../src/regulations/adult-admission/classify/timetable";
import { say, type Cells } from "./support";

describe("majors of the catalogues whose filing score may fall (五(四))", () => {
  test.each([
    ["园林", "农林"],
    ["园林技术", "农林"],
    ["经济林", "农林"],
    ["石油工程", "矿业"],
    ["油气储运工程", "矿业"],
    ["港口航道与海岸工程", "水利"],
    ["地下水科学与工程", "地质"],
  ])("%s is of %s", (major, special) => {
    expect(fallingMajor(major)).toEqual({ special, isSure: true });
  });

  test("a name that no catalogue lists may be one, another is none", () => {
    expect(fallingMajor("农村金融")).toEqual({ special: "农林", isSure: false });
    expect(fallingMajor("工商管理")).toBeUndefined();
  });

  const admitted = (major: string, filing: number): { candidate: readonly Cells[] } => ({
    candidate: [{ name: "石敏", level: "专升本", major, filing, result: "录取", line: 100 }],
  });
  test.each([
    ["5.3-4", "园林", 85, "pass"],
    ["5.3-4", "工商管理", 85, "fail D2 85/100"],
    ["5.3-4", "农村金融", 85, "unknown C2 incomplete"],
    ["5.3-4", "农村金融", 70, "fail D2 70/100"],
    ["5.4-2", "农村金融", 85, "unknown C2 incomplete"],
  ])("%s: %s with %d points below a line of 100", (rule, major, filing, said) => {
    expect(say(rule, admitted(major, filing))).toBe(said);
  });
});

test("a period over the new year ends in the year after", () => {
  expect(monthsOf("2024年12月5日—2025年1月6日")).toEqual({ year: 2025, months: [12, 1] });
  expect(monthsOf("2024年8月—9月")).toEqual({ year: 2024, months: [8, 9] });
});

test.each([
  ["全国统一考试", true],
  ["考试报名", false],
  ["考试阅卷", false],
])("%s: the examination itself %s", (work, is) => {
  expect(isExamination(work)).toBe(is);
});

describe("what is no diploma or certificate", () => {
  const nurse = (licence: string) => ({
    candidate: [{ name: "郝静", level: "专升本", major: "护理学", licence }],
  });
  test.each([
    ["护士执业证书", "pass"],
    ["护士资格证", "fail D2 护士资格证"],
    ["护士证", "unknown D2 incomplete"],
  ])("3.1.5-2: %s", (licence, said) => {
    expect(say("3.1.5-2", nurse(licence))).toBe(said);
  });
  test.each([
    ["省委党校大专", null, "unknown C2 incomplete"],
    ["国外本科", null, "unknown C2 incomplete"],
    ["国外本科（教育部留学服务中心认证）", null, "pass"],
    ["国外本科", "通过", "pass"],
    ["国外本科", "不通过", "fail D2 false"],
  ])("3.1.4-2: %s, verified: %s", (prior, diplomaVerified, said) => {
    const verified: Cells = diplomaVerified === null ? {} : { diplomaVerified };
    const workbook = { candidate: [{ name: "白秀英", level: "专升本", prior, ...verified }] };
    expect(say("3.1.4-2", workbook)).toBe(said);
  });
});

test("5.4-1: who was sent back for a failed condition is not passed over", () => {
  const row = { level: "专升本", form: "函授", category: "经管", school: "甲", major: "会计学" };
  const workbook = {
    candidate: [
      { ...row, name: "高分", filing: 180, result: "退档（体检不合格）" },
      { ...row, name: "低分", filing: 150, result: "录取" },
    ],
  };
  expect(say("5.4-1", workbook)).toBe("pass");
});

test("A2: the examination on another day", () => {
  const workbook = { schedule: [{ work: "全国统一考试", time: "2024年10月26日、27日" }] };
  expect(say("A2", workbook)).toMatch(/^fail B2/);
});
