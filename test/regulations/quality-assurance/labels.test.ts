import { testLabels } from "../../support/labels";

/** Heads as colleges, experts and the evaluation centre write them, in short, at length, and as questions. */
testLabels(
  "quality-assurance",
  {
    element: {
      match: [
        "相符=1 不相符=0",
        "是否相符（是=1，否=0）",
        "结果相符情况（相符√，不符×）",
        "自诊、复核两项结果一致吗",
      ],
      measures: ["对应整改措施", "整改做法（200字）", "针对问题采取的整改举措"],
      effects: [
        "整改见效情况（限200字）",
        "已显现的实际效果",
        "整改举措落实后成效",
        "整改效果（须为已显现）",
      ],
      remark: ["记录员附记", "措施未实施的说明"],
    },
    review: {
      judged: ["措施总评（同时符合针对性强、切实可行、成效明显填“是”，否则填“否”）"],
      matches: ["15项中有几项相符", "结果一致的要素有几项"],
      diagnosed: ["诊改何时完成"],
      onSociety: ["是否在福建省职业技术教育学会网站集中公布材料"],
    },
    college: {
      filed: ["自主诊改情况备案（是/否）"],
      filedWithDepartment: ["实施细则报省教育厅备案（是/否）"],
      newEvaluated: ["是否接受人才培养工作评估（新建院校填）"],
      incidentReports: ["质量事故分析报告（齐/缺）"],
      noAccident: ["五年内是否无重大安全事故及其他违规办学事件"],
    },
    material: { submitted: ["材料提交否"], coverage: ["覆盖哪些年度"] },
    expert: { outside: ["校外=1 校内=0"], role: ["单位内职务"] },
  },
  {
    element: [
      "预期成效",
      "上一年整改见效情况",
      "不相符=1 相符=0",
      "是否相符（不相符=1）",
      "成效佐证材料",
      "措施数",
    ],
    review: ["上轮措施总评", "不相符项数", "学会网站公布日期"],
    college: ["近三年无重大安全事故", "近三年重大安全事故起数"],
    expert: ["组内分工"],
  }
);
