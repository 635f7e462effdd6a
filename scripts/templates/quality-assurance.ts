import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/xlsx/write";
import { area, BOX, day, planted, type Seed } from "../template-kit";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "quality-assurance";

const HEAD = { ...BOX, font: { bold: true }, horizontal: "center", fill: "#FCE4D6" } as const;
const TITLE = { font: { bold: true, size: 16 }, horizontal: "center" } as const;
const COLLEGE = "泉州轻工职业学院";

interface Content {
  readonly name: string;
  readonly title: string;
  readonly head: readonly CellSpec[];
  readonly rows: readonly (readonly CellSpec[])[];
  readonly widths: readonly number[];
  /** Columns of dates, from 0. */
  readonly dates?: readonly number[];
  readonly merges?: SheetSpec["merges"];
}

/** Annex number, title, boxed table, who filled it in. */
function sheet({ name, title, head, rows, widths, dates = [], merges = [] }: Content): SheetSpec {
  const right = widths.length - 1;
  const last = 3 + rows.length;
  return {
    name,
    rows: [["附件"], [title], [], head, ...rows, [], ["填表人：", null, "审核人：", null]],
    merges: [area(1, 0, 1, right), ...merges],
    styles: [
      { area: area(1, 0, 1, right), style: TITLE },
      { area: area(3, 0, 3, right), style: HEAD },
      { area: area(4, 0, last, right), style: BOX },
      ...dates.map((column) => ({
        area: area(4, column, last, column),
        style: { numberFormat: 'yyyy"年"m"月"d"日"' },
      })),
    ],
    columnWidths: widths,
    freeze: { rows: 4, columns: 0 },
  };
}

const PROJECTS: readonly (readonly [name: string, elements: number])[] = [
  ["1 体系\n总体\n构架", 4],
  ["2 专业\n质量\n保证", 3],
  ["3 师资\n质量\n保证", 2],
  ["4 学生\n全面\n发展\n保证", 2],
  ["5 体系\n运行\n效果", 4],
];
const ELEMENTS = [
  "1.1 质量\n保证理念",
  "1.2 组织构架",
  "1.3 制度构架",
  "1.4 信息系统",
  "2.1 专业\n建设规划",
  "2.2 专业诊改",
  "2.3 课程\n质量保证",
  "3.1 师资队伍\n建设规划",
  "3.2 师资建设\n诊改工作",
  "4.1 育人体系",
  "4.2 成长环境",
  "5.1 外部\n环境改进",
  "5.2 质量\n事故管控",
  "5.3 质量\n保证效果",
  "5.4 体系特色",
];
const bare = (element: string): string => element.replace(/^[\d.]+ |\n/g, "");

const opinion = (element: string): string =>
  `目标达成程度：${bare(element)}的各项年度目标基本达成。\n` +
  "主要成绩：形成了覆盖校、院两级的工作机制，师生参与度逐年提高。\n" +
  "存在问题：部分环节的数据采集不够及时，诊断结果的运用不够充分。\n" +
  "原因分析：数据平台与业务系统尚未打通，部门之间的协同机制不健全。";

/** Where each item of the report starts, for the merged first column. */
const STARTS = PROJECTS.map((_, index) =>
  PROJECTS.slice(0, index).reduce((sum, [, count]) => sum + count, 0)
);

/** Annex 3: overview beneath its heading, the table with its first column merged down, the principal's line. */
function report(): SheetSpec {
  const first = 7;
  const rows = ELEMENTS.map((element, index): CellSpec[] => {
    const project = STARTS.indexOf(index);
    return [
      PROJECTS[project]?.[0] ?? null,
      element,
      opinion(element),
      "打通数据平台与业务系统，按月通报采集进度；建立部门联席会议制度。",
      "数据采集及时率由82%提高到97%，诊断结果已用于年度考核。",
    ];
  });
  const last = first + rows.length - 1;
  return {
    name: "自我诊改报告",
    rows: [
      ["附件3"],
      ["学校内部质量保证体系自我诊断与改进工作报告"],
      [`学校名称：${COLLEGE}`],
      ["一、自我诊改工作概述（500字以内）"],
      [
        "学校按照“需求导向、自我保证，多元诊断、重在改进”的方针，制定实施细则，组建校内外专家组，对15项要素逐项诊断，形成问题清单并限期整改。",
      ],
      ["二、自我诊断与改进报告表"],
      ["诊断项目", "诊断要素", "自我诊断意见", "改进措施", "改进成效"],
      ...rows,
      ["校长（签字）：陈明    2024年4月20日"],
      ["注：1. 报告内容必须真实、准确。"],
    ],
    merges: [
      ...[1, 2, 3, 4, 5, last + 1, last + 2].map((row) => area(row, 0, row, 4)),
      ...PROJECTS.map(([, count], index) => {
        const top = first + (STARTS[index] ?? 0);
        return area(top, 0, top + count - 1, 0);
      }),
    ],
    styles: [
      { area: area(1, 0, 1, 4), style: TITLE },
      { area: area(4, 0, 4, 4), style: { wrap: true, vertical: "top" } },
      { area: area(6, 0, 6, 4), style: HEAD },
      { area: area(first, 0, last, 4), style: BOX },
    ],
    columnWidths: [10, 16, 60, 40, 40],
    rowHeights: { 4: 60 },
  };
}

const results = sheet({
  name: "复核结果",
  title: "诊断要素复核结果表",
  head: ["序号", "诊断要素", "自主诊断结果", "复核结果", "是否相符"],
  widths: [6, 24, 16, 16, 12],
  rows: ELEMENTS.map((element, index) => {
    const equal = index !== 5 && index !== 12;
    return [index + 1, bare(element), "达成", equal ? "达成" : "基本达成", equal ? "√" : "×"];
  }),
});

const reviews = sheet({
  name: "复核结论",
  title: "省级复核情况一览表",
  head: [
    "学校名称",
    "诊改周期",
    "自主诊改完成日期",
    "复核开始日期",
    "复核结束日期",
    "相符项数",
    "改进措施针对性强",
    "改进措施切实可行",
    "改进成效明显",
    "复核结论",
    "整改完成日期",
    "是否在规定时间内开展诊改工作",
    "上年招生计划",
    "本年招生计划",
  ],
  widths: [24, 14, 14, 14, 14, 10, 12, 12, 12, 10, 14, 14, 10, 10],
  dates: [2, 3, 4, 10],
  rows: [
    [
      "福州软件职业技术学院",
      "2020-2022",
      day(2021, 3, 30),
      day(2021, 5, 17),
      day(2021, 5, 19),
      11,
      "是",
      "是",
      "否",
      "待改进",
      day(2022, 4, 20),
      "是",
      3000,
      3000,
    ],
    [
      "福州软件职业技术学院",
      "2020-2022",
      day(2022, 5, 30),
      day(2022, 6, 13),
      day(2022, 6, 15),
      9,
      "否",
      "否",
      "否",
      "异常",
      day(2023, 5, 20),
      "是",
      3000,
      2700,
    ],
    [
      "福州软件职业技术学院",
      "2023-2025",
      day(2023, 9, 30),
      day(2023, 11, 13),
      day(2023, 11, 15),
      13,
      "是",
      "是",
      "是",
      "有效",
      day(2024, 9, 20),
      "是",
      2700,
      2700,
    ],
    [
      "泉州工程职业技术学院",
      "2020-2022",
      day(2022, 3, 30),
      day(2022, 5, 16),
      day(2022, 5, 18),
      14,
      "是",
      "是",
      "是",
      "有效",
      day(2023, 3, 20),
      "是",
      2400,
      2500,
    ],
    [
      "泉州工程职业技术学院",
      "2023-2025",
      day(2025, 3, 30),
      day(2025, 5, 12),
      day(2025, 5, 14),
      12,
      "是",
      "是",
      "是",
      "有效",
      day(2025, 12, 10),
      "是",
      2500,
      2500,
    ],
    [
      COLLEGE,
      "2020-2022",
      day(2021, 9, 30),
      day(2021, 11, 8),
      day(2021, 11, 10),
      15,
      "是",
      "是",
      "是",
      "有效",
      day(2022, 10, 20),
      "是",
      2600,
      2600,
    ],
    [
      COLLEGE,
      "2023-2025",
      day(2024, 3, 30),
      day(2024, 6, 3),
      day(2024, 6, 5),
      13,
      "是",
      "是",
      "是",
      "有效",
      day(2025, 5, 20),
      "是",
      2600,
      2600,
    ],
  ],
});

const SUBMITTED: readonly (readonly [name: string, coverage: CellSpec])[] = [
  ["《内部质量保证体系诊断与改进工作实施细则》", null],
  ["《内部质量保证体系自我诊断与改进工作报告》", null],
  ["《人才培养质量年度报告》", "2022年、2023年"],
  ["《人才培养工作状态数据分析报告》", "2022年、2023年"],
  ["学校及校内职能部门、院（系）的年度自我诊改报告", "2022-2023年"],
  ["学生满意度调查分析报告", "在校生，2021届、2022届、2023届毕业生"],
  ["学校事业发展规划及其他子规划", null],
  ["学校所在地区的区域经济社会事业发展规划", null],
];
const materials = sheet({
  name: "复核材料",
  title: "复核材料清单",
  head: [
    "序号",
    "材料名称",
    "覆盖年度",
    "是否提交",
    "公示日期",
    "报送日期",
    "复核开始日期",
    "是否在学会网站公布",
  ],
  widths: [6, 50, 26, 10, 16, 16, 16, 14],
  dates: [4, 5, 6],
  rows: SUBMITTED.map(([name, coverage], index) => [
    index + 1,
    name,
    coverage,
    "是",
    day(2024, 5, 4),
    day(2024, 5, 19),
    day(2024, 6, 3),
    "是",
  ]),
});

const experts = sheet({
  name: "专家名单",
  title: "自主诊改专家名单",
  head: ["序号", "姓名", "工作单位", "职务", "是否校外专家", "是否接受复核学校诊改辅导、讲座等邀请"],
  widths: [6, 12, 30, 20, 14, 20],
  rows: [
    "陈学文",
    "林志坚",
    "黄秀英",
    "吴国平",
    "郑晓东",
    "王丽娟",
    "李建设",
    "张海峰",
    "许文彬",
    "蔡雅琴",
  ].map((name, index) => [
    index + 1,
    name,
    index < 6 ? "省内高职院校" : COLLEGE,
    "教授",
    index < 6 ? "是" : "否",
    "否",
  ]),
});

const colleges = sheet({
  name: "院校一览",
  title: "全省高职院校诊改工作一览表",
  head: [
    "序号",
    "院校名称",
    "是否已接受二轮评估",
    "计划诊改年度",
    "是否开展自主诊改",
    "是否备案",
    "自主诊改情况是否写入质量年度报告",
    "实施细则备案日期",
    "是否抽样复核",
  ],
  widths: [6, 28, 12, 12, 12, 10, 16, 16, 12],
  dates: [7],
  rows: [
    [1, "厦门海洋职业技术学院", "否", "2017年", "是", "是", "是", day(2018, 5, 21), "是"],
    [2, COLLEGE, "否", "2018年", "是", "是", "是", day(2018, 5, 28), "是"],
    [3, "闽江师范高等专科学校", "否", "2019年", "是", "是", "是", day(2018, 5, 30), "否"],
    [4, "福州软件职业技术学院", "否", "2020年", "是", "是", "是", day(2018, 5, 25), "否"],
    [5, "福建船政交通职业学院", "是", null, "是", "是", "是", day(2018, 5, 18), "否"],
    [6, "福建信息职业技术学院", "是", null, "是", "是", "是", day(2018, 5, 18), "否"],
  ],
});

/** Everything in order. */
export const clean: WorkbookSpec = { sheets: [report(), results, reviews, materials, experts, colleges] };

export const SEEDS: readonly Seed[] = [
  {
    sheet: "自我诊改报告",
    cell: "A5",
    value: "我校高度重视，全员参与。".repeat(42),
    makes: ["annex3-1@自我诊改报告!A5"],
  },
  { sheet: "自我诊改报告", cell: "B11", value: "1.4 制度构架", makes: ["annex1@自我诊改报告!B11"] },
  {
    sheet: "自我诊改报告",
    cell: "C9",
    value: `${opinion("1.2 组织构架")}本要素自评为优秀。`,
    makes: ["annex3-6@自我诊改报告!C9"],
  },
  {
    sheet: "自我诊改报告",
    cell: "C12",
    value: `目标达成程度：${"基本达成。".repeat(20)}\n主要成绩：${"成绩明显。".repeat(20)}\n存在问题：更新不快。\n原因分析：调研不够。`,
    makes: ["annex3-5@自我诊改报告!C12"],
  },
  { sheet: "自我诊改报告", cell: "D13", value: null, makes: ["annex3-3@自我诊改报告!D13"] },
  {
    sheet: "自我诊改报告",
    cell: "E14",
    value: "预计明年课程合格率提高五个百分点。",
    makes: ["annex3-4@自我诊改报告!E14"],
  },
  {
    sheet: "自我诊改报告",
    cell: "C15",
    value: "认真落实。".repeat(101),
    makes: ["annex3-2@自我诊改报告!C15", "annex3-5@自我诊改报告!C15 unknown"],
  },
  {
    sheet: "自我诊改报告",
    cell: "A23",
    value: "校长（签字）：____________ 年 ____ 月 ____ 日",
    makes: ["annex3-7@自我诊改报告!A23 unknown"],
  },
  { sheet: "复核结果", cell: "E10", value: "√", makes: ["4.3-1@复核结果!E10"] },
  { sheet: "复核结论", cell: "J5", value: "有效", makes: ["4.3-2@复核结论!J5"] },
  { sheet: "复核结论", cell: "N6", value: 2850, makes: ["4.3-5@复核结论!N6"] },
  { sheet: "复核结论", cell: "D7", value: day(2023, 6, 14), makes: ["4.3-4@复核结论!D7"] },
  { sheet: "复核结论", cell: "K8", value: day(2023, 5, 19), makes: ["4.2.3@复核结论!K8"] },
  { sheet: "复核材料", cell: "C8", value: "2023年", makes: ["4.2.2-2@复核材料!C8"] },
  { sheet: "复核材料", cell: "E9", value: day(2024, 5, 5), makes: ["4.2.2-3@复核材料!E9"] },
  { sheet: "复核材料", cell: "F10", value: day(2024, 5, 20), makes: ["4.2.2-4@复核材料!F10"] },
  { sheet: "复核材料", cell: "D11", value: "否", makes: ["4.2.2-1@复核材料!D11"] },
  { sheet: "复核材料", cell: "H12", value: "否", makes: ["5.2@复核材料!H12"] },
  { sheet: "专家名单", cell: "E5", value: "否", makes: [] },
  { sheet: "专家名单", cell: "E6", value: "否", makes: ["4.2.1-2@专家名单!-"] },
  { sheet: "专家名单", cell: "F7", value: "是", makes: ["5.3@专家名单!F7"] },
  { sheet: "院校一览", cell: "D7", value: "2018年", makes: ["annex2@院校一览!D7"] },
  { sheet: "院校一览", cell: "F9", value: "否", makes: ["4.1.1@院校一览!F9"] },
  { sheet: "院校一览", cell: "G10", value: "否", makes: ["4.2.1-3@院校一览!G10"] },
  { sheet: "院校一览", cell: "H8", value: day(2018, 5, 31), makes: ["5.4@院校一览!H8"] },
  { sheet: "院校一览", cell: "I5", value: "否", makes: ["4.1.2-2@院校一览!-"] },
];

/** The same with planted errors. */
export const template: WorkbookSpec = planted(clean, SEEDS);
