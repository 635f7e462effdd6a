import type { WorkbookSpec } from "../../src/xlsx/write";
import { day, planted, type Seed } from "../template-kit";
import { colleges, experts, materials } from "./quality-assurance/lists";
import { opinion, report } from "./quality-assurance/report";
import { results, reviews } from "./quality-assurance/reviews";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "quality-assurance";

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
