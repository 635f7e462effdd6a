import { checkWorkbook, type Check } from "../../../src/check";
import { REGULATIONS } from "../../../src/regulations";
import { ELEMENTS } from "../../../src/regulations/quality-assurance/classify/elements";
import { serialFromIso } from "../../../src/rules";
import type { CellValue } from "../../../src/sheets";
import { coverOf, tablesOf } from "../../support/recognised";

type Rows = (CellValue | undefined)[][];
const check = (values: Rows): Promise<Check> =>
  checkWorkbook(
    {
      sheets: [
        { name: "表", values: values.map((row) => row.map((cell) => cell ?? null)), merges: [] },
        coverOf("quality-assurance"),
      ],
    },
    { regulations: REGULATIONS, regulation: "quality-assurance", today: serialFromIso("2025-06-30") }
  );
/** `rule@cell` of every fail. */
const fails = (checked: Check): string[] =>
  [...checked.findings()]
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule, cell }) => `${rule.split("/")[1] ?? ""}@${cell ?? "-"}`);
const tables = (checked: Check): string[] =>
  checked.recognition.sheets.flatMap((sheet) =>
    sheet.tables.map(({ table, firstRow, lastRow }) => `${table.record.id} ${firstRow}-${lastRow}`)
  );
const rows = (equal: number, word: string): Rows =>
  ELEMENTS.map(({ code, names }, index) => [
    `${code} ${names[0] ?? ""}`,
    word,
    index < equal ? word : "不达成",
  ]);

test("figures and the conclusion stand beneath the elements, label beside value", async () => {
  const checked = await check([
    ["学校名称", "某职业学院"],
    ["诊断要素", "自主诊断结果", "复核结果"],
    ...rows(9, "达成"),
    [],
    ["相符项数", 10],
    ["改进措施针对性强、切实可行、成效明显", "否"],
    ["复核结论", "待改进"],
  ]);
  expect(tables(checked)).toEqual(["review 1-21", "element 3-17"]);
  expect(fails(checked)).toEqual(["4.3-1@B19", "4.3-2@B21"]);
});

test("a label of the form may stand in the list's first column, its value in the last", async () => {
  const checked = await check([
    ["一级指标", "二级指标", "自评结果", "复核结果"],
    ...rows(12, "达成").map((row) => [null, ...row]),
    ["复核结论", null, "待改进"],
    ["改进措施针对性强、切实可行、成效明显", null, "是"],
  ]);
  expect(tables(checked)).toEqual(["element 2-16", "review 17-18"]);
  expect(fails(checked)).toEqual(["4.3-2@C17"]);
});

test("what is headed 自我诊断情况 is an opinion where it is written, a result where it is a word", () => {
  const headed = (head: string, said: string) =>
    tablesOf("quality-assurance", [
      ["诊断要素", head, "改进措施"],
      ...ELEMENTS.map(({ code }) => [code, said, "已建立制度"]),
    ])[0]?.columns;
  const written = "目标达成程度：各项目标均已分解到部门。主要成绩：实训室开放时间延长。";
  for (const head of ["自我诊断情况", "自诊意见"]) {
    expect(headed(head, written)).toMatchObject({ element: "A", opinion: "B", measures: "C" });
    expect(headed(head, "达成")).toMatchObject({ element: "A", self: "B", measures: "C" });
  }
});

test("the day of a signature may stand by itself in the line", async () => {
  const signed = (day: CellValue): Promise<Check> =>
    check([["一、自我诊改工作概述（500字以内）"], ["质量目标明确。"], ["校长（签字）：张三", null, day]]);
  const outcome = (checked: Check): string | undefined =>
    [...checked.findings(true)].find(({ rule }) => rule.endsWith("annex3-7"))?.outcome;
  expect(outcome(await signed("2020年5月1日"))).toBe("pass");
  expect(outcome(await signed(null))).toBe("unknown");
});

test("results that are words of answers are no header, and lines with a colon end the table", async () => {
  const checked = await check([
    ["诊断要素", "自主诊断结果", "复核结果"],
    ...rows(11, "符合"),
    ["复核结论：有效"],
    ["改进措施针对性强、切实可行、成效明显：是"],
  ]);
  expect(tables(checked)).toEqual(["element 2-16", "review 17-18"]);
  expect(fails(checked)).toEqual(["4.3-2@A17"]);
});

test("the overview stands beneath its heading, its full-width marks counted", async () => {
  const checked = await check([
    ["学校名称：某职业学院"],
    ["一、自我诊改工作概述（500字以内）"],
    ["质量，".repeat(167)],
    ["校长（签字）：张三 2024年5月20日"],
  ]);
  expect(fails(checked)).toEqual(["annex3-1@A3"]);
  expect([...checked.findings(true)].find(({ rule }) => rule.endsWith("annex3-1"))?.value).toBe(501);
});

test("who comes to a meeting is no list of experts", async () => {
  const people: Rows = [
    ["姓名", "工作单位", "职务", "是否住宿"],
    ["张三", "某职业学院", "教务处处长", "是"],
    ["李四", "某职业学院", "质管办主任", "否"],
  ];
  await expect(check([["诊改工作培训会参会回执"], ...people])).rejects.toMatchObject({
    problem: { code: "noTable" },
  });
  expect(tables(await check([["自主诊改专家名单"], ...people]))).toEqual(["expert 3-4"]);
});

test("an expert's title is no post", async () => {
  const columnsOf = async (head: string): Promise<string[]> => {
    const { recognition } = await check([
      ["自主诊改专家名单"],
      ["姓名", "工作单位", head, "是否校外专家"],
      ["张三", "某职业学院", "教授", "是"],
      ["李四", "某职业学院", "讲师", "否"],
    ]);
    return recognition.sheets.flatMap((sheet) => sheet.tables.flatMap(({ columns }) => Object.keys(columns)));
  };
  expect(await columnsOf("职称")).toEqual(["name", "unit", "outside"]);
  expect(await columnsOf("职务职称")).toEqual(["name", "unit", "role", "outside"]);
});

test("a round of evaluation may be said to be accepted or not", async () => {
  const checked = await check([
    ["院校名称", "人才培养二轮评估", "计划诊改年度"],
    ["厦门海洋职业技术学院", "已接受", null],
    ["福建电力职业技术学院", "未接受", 2019],
  ]);
  expect(fails(checked)).toEqual(["annex2@C3"]);
});

const card = (name: string, effects: string, project?: string): Rows => [
  ...(project === undefined ? [] : [["所属项目", project]]),
  ["要素名称", name, "责任部门", "教务处"],
  ["自诊意见", "目标达成程度：达成。主要成绩：好。存在问题：宣传还不够多。原因分析：经费紧张。"],
  ["整改措施", "每学期宣讲。"],
  ["整改成效", effects],
  [],
];
test("cards name the element each, whether or not each repeats the project", async () => {
  const checked = await check([
    ...card("1.1 质量保证理念", "已宣讲6次。", "体系总体构架"),
    ...card("组织构架", "预计明年有所提高。"),
    ...card("2.2 专业诊改", "已完成。", "专业质量保证"),
  ]);
  expect(tables(checked)).toEqual(["element 1-16"]);
  expect(checked.recognition.sheets.flatMap((sheet) => sheet.tables.map(({ table }) => table.count))).toEqual(
    [3]
  );
  expect(fails(checked)).toContain("annex3-4@B10");
  expect(fails(checked)).not.toContain("annex3-4@B5");
});

test("a card of an element that nobody knows is asked about, and cards of none are no elements", async () => {
  const checked = await check([...card("1.1 质量保证理念", "已宣讲。"), ...card("校园文化", "已完成。")]);
  const asked = checked.recognition.sheets.flatMap((sheet) => sheet.tables.flatMap((one) => one.questions));
  expect(asked.map(({ kind, cell, label }) => `${kind} ${cell} ${label}`)).toEqual(["item B6 校园文化"]);
  const strange = check([...card("食堂", "好"), ...card("操场", "好")]);
  await expect(strange).rejects.toThrow("noTable");
});

test("sections tell who is from outside; one that does not say so leaves it open, and others are no experts", async () => {
  const people = (from: number, count: number): Rows =>
    Array.from({ length: count }, (_, at) => [from + at, `某${from + at}`, "教授", "某单位"]);
  const list = (inside: string): Promise<Check> =>
    check([
      ["序号", "姓名", "职务", "工作单位"],
      ["一、校外专家（4人）"],
      ...people(1, 4),
      [inside],
      ...people(5, 5),
      ["三、联络人员"],
      [null, "某甲", "科员", "办公室"],
    ]);
  const share = (checked: Check): string | undefined =>
    [...checked.findings(true)].find(({ rule }) => rule.endsWith("4.2.1-2"))?.outcome;
  expect(share(await list("二、校内专家（5人）"))).toBe("fail");
  expect(share(await list("二、行业企业专家"))).toBe("pass");
  expect(share(await list("二、特邀人员"))).toBe("unknown");
});

test.each(["校内=1 校外=0", "校外0/校内1", "校内（1）校外（0）"])(
  "“%s” codes the other way round",
  (head) => {
    const columns = (outside: string) =>
      tablesOf("quality-assurance", [
        ["姓名", "单位", outside, "是否应邀辅导、讲座"],
        ["张三", "某职业学院", 1, "否"],
        ["李四", "某大学", 0, "否"],
      ])[0]?.columns;
    expect(columns("校外=1 校内=0")).toHaveProperty("outside");
    expect(columns(head)).not.toHaveProperty("outside");
  }
);

test("“近三年质量事故” is about the incidents, not the reports on them", () => {
  const columns = tablesOf("quality-assurance", [
    ["院校名称", "是否抽到", "计划开展年份", "近三年质量事故"],
    ["某职业学院", "是", 2024, "无"],
    ["某学院", "否", 2025, "无"],
  ])[0]?.columns;
  expect(columns).toHaveProperty("plannedYear");
  expect(columns).not.toHaveProperty("incidentReports");
});

describe("lists of other matters that have a record's columns are none of its", () => {
  const recordsOf = (...values: Rows): string[] =>
    tablesOf(
      "quality-assurance",
      values.map((row) => row.map((cell) => cell ?? null))
    ).map(({ table }) => table.record.id);
  const MEASURES = ["审查项目", "整改措施", "整改成效", "复核结果", "备注"];
  const MEASURED = ["固定资产", "开展清查盘点", "已完成", "已整改", "无"];

  test("measures and what came of them, where no row is an element", () => {
    expect(recordsOf(["学院资产清查整改台账"], MEASURES, MEASURED, MEASURED)).toEqual([]);
    const own = ELEMENTS.map(({ code }) => [code, ...MEASURED.slice(1)]);
    expect(recordsOf(["后勤处自我诊断与改进报告表"], ["要素", ...MEASURES.slice(1)], ...own)).toEqual([
      "element",
    ]);
  });

  test("a day and a second look make no review", () => {
    const heads = ["序号", "整改完成日期", "复核结果"];
    expect(
      recordsOf(["诊改周期：2021—2023年"], heads, [1, "2023-05-01", "合格"], [2, "2023-06-01", "合格"])
    ).toEqual([]);
  });

  test("people of this college and others, where nothing speaks of experts or reviews", () => {
    const people: Rows = [
      ["姓名", "工作单位", "职务", "校内/校外"],
      ["张三", "某物流公司", "经理", "校外"],
      ["李四", "某职业学院", "主任", "校内"],
    ];
    expect(recordsOf(["物流专业建设指导委员会成员"], ...people)).toEqual([]);
    expect(recordsOf(["物流专业群合作企业人员"], ...people)).toEqual([]);
    expect(recordsOf(["自主诊改人员"], ...people)).toEqual(["expert"]);
  });
});
