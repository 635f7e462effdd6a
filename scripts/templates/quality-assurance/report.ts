import type { CellSpec, SheetSpec } from "../../../src/xlsx/write";
import { area, BOX } from "../../template-kit";
import { COLLEGE, HEAD, TITLE } from "./layout";

const PROJECTS: readonly (readonly [name: string, elements: number])[] = [
  ["1 体系\n总体\n构架", 4],
  ["2 专业\n质量\n保证", 3],
  ["3 师资\n质量\n保证", 2],
  ["4 学生\n全面\n发展\n保证", 2],
  ["5 体系\n运行\n效果", 4],
];
export const ELEMENTS = [
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
export const bare = (element: string): string => element.replace(/^[\d.]+ |\n/g, "");

export const opinion = (element: string): string =>
  `目标达成程度：${bare(element)}的各项年度目标基本达成。\n` +
  "主要成绩：形成了覆盖校、院两级的工作机制，师生参与度逐年提高。\n" +
  "存在问题：部分环节的数据采集不够及时，诊断结果的运用不够充分。\n" +
  "原因分析：数据平台与业务系统尚未打通，部门之间的协同机制不健全。";

/** Where each item of the report starts, for the merged first column. */
const STARTS = PROJECTS.map((_, index) =>
  PROJECTS.slice(0, index).reduce((sum, [, count]) => sum + count, 0)
);

/** Annex 3: overview beneath its heading, the table with its first column merged down, the principal's line. */
export function report(): SheetSpec {
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
