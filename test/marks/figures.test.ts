import { checkWorkbook } from "../../src/check";
import { describer } from "../../src/marks/report-findings";
import { sayIn } from "../../src/messages/ui";
import { REGULATIONS } from "../../src/regulations";
import { LANGUAGES, serialFromIso, type Language } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { coverOf } from "../support/recognised";

/** What a report says of each mistake of a sheet: what was found, what is required, what to do. */
async function told(
  regulation: string,
  language: Language,
  values: CellValue[][],
  today = "2024-12-01"
): Promise<Record<string, readonly [found: string, required: string, toDo: string]>> {
  const workbook = { sheets: [{ name: "A", values, merges: [] }, coverOf(regulation)] };
  const options = { regulations: REGULATIONS, regulation, language, today: serialFromIso(today) };
  const check = await checkWorkbook(workbook, options);
  const describe = describer(check, sayIn(language), language);
  const fails = [...check.findings()].filter(({ outcome }) => outcome === "fail");
  return Object.fromEntries(
    fails.map((finding) => {
      const { found, required, toDo } = describe(finding);
      return [finding.rule.split("/")[1], [found, required, toDo]];
    })
  );
}

const PLAN = [
  ["专业", "层次", "学习形式", "学制", "计划数", "已备案教学点"],
  ["法学", "高起本", "业余", 4, 10, "是"],
  ["会计学", "高起专", "业余", 3, 10, "否"],
];

test.each([
  ["vi", "4 năm", "5 năm"],
  ["zh", "4年", "5年"],
  ["mn", "4 жил", "5 жил"],
  ["en", "4 years", "5 years"],
] as const)("years of a table by category are years in %s", async (language, found, required) => {
  expect((await told("adult-admission", language, PLAN))["1-1"]?.slice(0, 2)).toEqual([found, required]);
});

test.each([
  ["vi", "202 điểm", "212 điểm"],
  ["zh", "202分", "212分"],
  ["mn", "202 оноо", "212 оноо"],
] as const)("points that were added up wrongly are points in %s", async (language, found, required) => {
  const values = [
    ["姓名", "层次", "科类", "语文", "数学", "外语", "总分", "照顾分", "投档成绩"],
    ["王芳", "高起专", "文史", 60, 70, 72, 202, 10, 202],
  ];
  const { "4.1.5-filing": filing } = await told("adult-admission", language, values);
  expect(filing?.slice(0, 2)).toEqual([found, required]);
});

test("a year is one in the reader's language, in the message as well", async () => {
  const values = [
    ["序号", "院校名称", "是否已接受二轮评估", "计划诊改年度", "是否开展自主诊改"],
    [1, "福建电力职业技术学院", "否", "2019年", "是"],
  ];
  const said = await told("quality-assurance", "zh", values, "2018-12-01");
  expect(said.annex2?.slice(0, 2)).toEqual(["2019年", "2017年"]);
});

describe("yes and no are said in the sheet's own words", () => {
  test.each([
    ["vi", "khi đã thực hiện, ghi lại là “是” và lưu minh chứng"],
    ["mn", "хэрэгжүүлсний дараа «是» гэж засаж, нотлох баримтыг хадгалах"],
    ["zh", "落实后改填“是”，并保存佐证材料"],
  ] as const)("in %s", async (language, toDo) => {
    expect((await told("adult-admission", language, PLAN))["2.4"]).toEqual(["否", "是", toDo]);
  });

  test("of several words by the one that belongs to what the cell says", async () => {
    const values = [
      ["Nội dung tự kiểm tra", "Xác nhận"],
      ["Hội đồng trường hoạt động theo Điều lệ", "Có"],
      ["Thư viện đạt tiêu chuẩn", "Đạt"],
      ["Phòng y tế trường học", "Chưa đạt"],
    ];
    const found = Object.values(await told("school-standard", "vi", values, "2014-01-01"));
    expect(found).toContainEqual(["Chưa đạt", "Đạt", "khi đã thực hiện, ghi lại là “Đạt” và lưu minh chứng"]);
  });

  test("where no cell says yes it is said as the law's language says it", async () => {
    const values = [PLAN[0] ?? [], PLAN[2] ?? []];
    const [found, required, toDo] = (await told("adult-admission", "vi", values))["2.4"] ?? [];
    expect([found, required]).toEqual(["否", "是"]);
    expect(toDo).toBe("khi đã thực hiện, ghi lại là “是” và lưu minh chứng");
  });
});

test.each(LANGUAGES)("a single one is no plural (%s)", async (language) => {
  const [head = []] = PLAN;
  const one = { vi: "1 năm", zh: "1年", mn: "1 жил", en: "1 year" };
  const said = await told("adult-admission", language, [head, ["法学", "高起专", "脱产", 1, 10, "是"]]);
  expect(said["1-1"]?.[0]).toBe(one[language]);
});
