import { testLabels } from "../../support/labels";

/** Heads as offices write them in score books, directories of majors, exports and lists that they publish. */
testLabels(
  "adult-admission",
  {
    candidate: {
      level: ["升学类型", "升学层次", "层次码"],
      category: ["应试科类", "应考科别", "科类码"],
      idType: ["证照类别", "证照名称"],
      ethnicity: ["民族码", "民族（汉族填“汉”）"],
      duration: ["年制", "学几年"],
      prior: ["报名时的最高学历"],
      priorSchool: ["毕业于哪所学校"],
      residence: ["住在哪里"],
      appliedMajor: ["报考什么专业"],
      admittedSchool: ["所录院校", "录取到哪个学校"],
      admittedMajor: ["所录专业", "所录取的专业"],
      total: ["文化课合计", "卷面分合计"],
      filing: ["总成绩（含政策加分）", "加分后得分"],
      bonus: ["所加分数", "政策性加分分数"],
      leftFor: ["为何退档"],
      noAgents: ["是否做到不委托中介招生"],
    },
    plan: {
      school: ["承办学校"],
      registered: ["本省报考本校人数", "2024年拟定（人） › 本省报考本校人数"],
      cap: ["2024年拟定（人） › 核定计划上限"],
      lastPlan: ["上年度执行情况 › 2023计划", "上年招生情况 › 计划数"],
      lastAdmitted: ["上年度执行情况 › 2023录取", "去年招了多少人"],
      lastRate: ["上年度执行情况 › 完成率（%）"],
    },
    line: { school: ["降分院校"], baseCategory: ["参照文/理科线"] },
    disclosure: {
      conditions: ["依据的条件或证书", "凭何证书"],
      testItem: ["审核（测试）项目"],
      testResult: ["审核（测试）结果"],
      passMark: ["审核（测试）标准"],
      until: ["公示到何时"],
    },
  },
  {
    candidate: [
      "哪类考生",
      "升学率",
      "应试人数",
      "证照有效期",
      "上年文化课合计",
      "文化课合格线",
      "所加分数依据",
      "加分后名次",
      "县招办审核意见",
    ],
    plan: [
      "核定办学规模上限",
      "外省报考本校人数",
      "2023级在校生",
      "上年度执行情况 › 报名",
      "2024年拟定（人） › 备注",
      "核定文号",
    ],
    line: ["最低分", "最高分", "上年最低分", "降分说明"],
    disclosure: ["依据的文件", "审核（测试）日期", "审核意见", "公示人员数"],
  }
);
