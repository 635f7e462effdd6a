import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import { grantText } from "../../../src/regulations/adult-admission/classify/bonus";
import { splitGrounds } from "../../../src/regulations/adult-admission/classify/grounds";
import { isExamination } from "../../../src/regulations/adult-admission/classify/timetable";
import { planCap } from "../../../src/regulations/adult-admission/classify/categories";
import { check, say, type Cells } from "./support";

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
    ["护师资格证", "unknown D2 incomplete"],
    ["主管护师", "pass"],
  ])("3.1.5-2: %s", (licence, said) => {
    expect(say("3.1.5-2", nurse(licence))).toBe(said);
  });
  test.each([
    ["省委党校大专", null, "unknown C2 incomplete"],
    ["国外本科", null, "unknown C2 incomplete"],
    ["国外本科（教育部留学服务中心认证）", null, "pass"],
    ["国外本科毕业（已认证）", null, "pass"],
    ["国外本科，未认证", null, "unknown C2 incomplete"],
    ["国外本科（待认证）", null, "unknown C2 incomplete"],
    ["境外硕士，无学历认证", null, "unknown C2 incomplete"],
    ["美国某大学本科毕业", null, "unknown C2 incomplete"],
    ["韩国又石大学本科毕业", null, "unknown C2 incomplete"],
    ["日本东京大学学士", null, "unknown C2 incomplete"],
    ["大专毕业，英国某大学本科在读", null, "pass"],
    ["韩山师范学院本科毕业", null, "pass"],
    ["北京外国语大学日本语专业本科毕业", null, "pass"],
    ["内蒙古大学本科毕业", null, "pass"],
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
  expect(say("5.4-1", workbook)).toBe("pass R3");
});

test("A2: the examination on another day", () => {
  const workbook = { schedule: [{ work: "全国统一考试", time: "2024年10月26日、27日" }] };
  expect(say("A2", workbook)).toMatch(/^fail B2/);
});

test.each([
  ["[x]退役士兵 [ ]三等功", ["退役士兵"]],
  ["( √ )退役士兵（　）三等功", ["退役士兵"]],
  ["（  ✓  ）退役士兵 （  ）三等功", ["退役士兵"]],
  ["(√)退役士兵 ()三等功", ["退役士兵"]],
  ["  □三等功 ■退役士兵", ["退役士兵"]],
  ["三等功□ 退役士兵■", ["退役士兵"]],
  ["三等功■ 退役士兵□", ["三等功"]],
  ["√ 三等功", ["三等功"]],
  ["  √√三等功", ["√三等功"]],
  ["三等功 √", ["三等功 √"]],
])("grounds with boxes or a tick, %s", (text, grounds) => {
  expect(splitGrounds(text)).toEqual(grounds);
});

describe("what else a list may hold", () => {
  const on = (field: string, ...values: readonly (string | undefined)[]): Cells[] =>
    values.map((value) => ({ category: "艺术", ...(value === undefined ? {} : { [field]: value }) }));
  const ranked = (...rows: readonly (readonly [string, number, string, Cells?])[]) => ({
    candidate: rows.map(([name, filing, result, more]) => ({
      ...{ name, major: "会计", level: "高起专", form: "业余", category: "文科", filing, result, ...more },
    })),
  });
  check([
    ["3.1.2", "by the status alone", { candidate: [{ status: "在校生" }] }, "fail A2 在校生"],
    ["3.1.2", "a status of somebody who left", { candidate: [{ status: "社会人员" }] }, "pass"],
    ["3.1.2", "a status that tells nothing", { candidate: [{ status: "未知" }] }, "unknown A2 unreadable"],
    [
      "3.1.2",
      "an answer that cannot be read, whatever the status",
      { candidate: [{ status: "在校生", inSchool: "不详" }] },
      "unknown B2 unreadable",
    ],
    [
      "4.1.3-2",
      "said of one, blank of another",
      { candidate: on("listFiled", "2024-10-18", "") },
      "unknown B3 blank",
    ],
    ["4.1.3-2", "no day anywhere", { candidate: on("category", "艺术") }, "unknown - noColumn"],
    [
      "5.4-1",
      "above the lowest of two admitted",
      ranked(["甲", 200, "录取"], ["乙", 180, "录取"], ["丙", 190, "未录取"]),
      "fail F4 190/180 R3",
    ],
    [
      "5.4-1",
      "whichever of them is listed first",
      ranked(["乙", 180, "录取"], ["甲", 200, "录取"], ["丙", 190, "未录取"]),
      "fail F4 190/180 R3",
    ],
    [
      "5.4-1",
      "at the same score behind the last by the province's rule",
      ranked(
        ["甲", 190, "录取", { chinese: 70 }],
        ["乙", 190, "录取", { chinese: 60 }],
        ["丙", 190, "未录取", { chinese: 65 }]
      ),
      "fail F4 190/190 R3",
      { values: { ties: "语文" } },
    ],
    [
      "5.4-1",
      "the same, listed the other way round",
      ranked(
        ["乙", 190, "录取", { chinese: 60 }],
        ["甲", 190, "录取", { chinese: 70 }],
        ["丙", 190, "未录取", { chinese: 65 }]
      ),
      "fail F4 190/190 R3",
      { values: { ties: "语文" } },
    ],
    [
      "5.4-1",
      "one category in two words",
      ranked(["甲", 200, "未录取", { category: "文史类" }], ["乙", 190, "录取", { category: "文科" }]),
      "fail F2 200/190 R3",
    ],
  ]);
});

test("a ground of the province is cited with its source, where that is said", () => {
  const local = { ground: "农村独生子女", points: 10, source: "晋招考〔2024〕1号" };
  const cited = (source: string) =>
    grantText({ points: 10, label: local.ground, local: { ...local, source } });
  expect(cited(local.source)).toBe("地方政策 农村独生子女 +10（晋招考〔2024〕1号）");
  expect(cited("")).toBe("地方政策 农村独生子女 +10");
});

test.each([
  [100, 85],
  [117.5, 99],
  [100 / 0.85, 100],
])("of %d people registered a plan may offer %d places at 85 %%", (registered, places) => {
  expect(planCap(registered, 85)).toBe(places);
});

test("a rule for equal scores is subjects in their order, and nothing else", () => {
  const refuse = ADULT_ADMISSION.settings.find(({ id }) => id === "ties")?.refuse;
  expect(refuse?.("语文、数学、外语")).toBeUndefined();
  expect(refuse?.("语文、面试")?.text.zh).toContain("科目");
  expect(refuse?.("语文、数学、语文")?.text.zh).toContain("一次");
});
