/** Heads as sheets write them, by record type and field; " › " parts a head from what stands beneath it. */
export const CHINESE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "quality-assurance element": {
    self: "学校自我诊断结论 | 自评结果（达成/未达成） | 诊断结果比对 › 学校自评",
    review: "省级专家复核结论 | 专家团队复核结论 | 结果比对 › 专家组",
    match: "自评与复核是否吻合 | 一致与否 | 两项结果是否一致（是/否）",
    opinion: "自我诊断与改进 › 诊断意见 | 本校自诊意见（限500字）",
    measures: "拟采取的整改举措（≤200字） | Improvement Measures 改进措施 | 改进情况 › 举措",
    effects: "整改后取得的实效 | 诊改情况 › 效果",
    element: "要素 › 代码 | 诊断要素序号",
  },
  "quality-assurance review": {
    reviewStart: "现场复核 › 开始日期 | 专家组进校时间 | 复核工作启动日期",
    reviewEnd: "复核起止时间 › 止 | 专家组离校日期",
    matches: "自评与专家复核相符项数 | 相符要素合计（项）",
    conclusion: "省厅复核结论 | 最终认定结论（有效/待改进/异常）",
    planBefore: "招生计划 › 去年 | 上一年度招生计划（人）",
    plan: "今年招生计划数 | 招生计划 › 当年",
    vigorous: "改进措施评价 › 力度 | 整改措施力度是否到位",
    conducted: "是否如期开展诊改 | 规定期限内是否开展自主诊改（是/否）",
  },
  "quality-assurance college": {
    filed: "自主诊改 › 是否报厅备案 | 自我诊改情况是否报省厅备案",
    inReport: "自主诊改情况是否纳入质量年报 | 是否载入年度质量报告",
    sampled: "省级抽样复核 › 是否抽中 | 是否被抽中（是/否）",
    plannedYear: "诊改工作计划 › 年份 | 拟开展诊改年份",
    outsideExperts: "专家组 › 其中：校外 | 外聘专家人数（人）",
  },
  "quality-assurance material": {
    shownOn: "校园官网公示起始日期 | 公示期 › 起 | 在校园网公布日期",
    sentOn: "报送评估研究中心日期 | 材料递交时间",
    onSociety: "省职教学会网站专栏是否公布 | 学会官网公开（是/否）",
  },
  "quality-assurance expert": {
    unit: "单位名称（全称） | 现工作单位",
    outside: "来源（校内/校外） | 是否外聘专家",
    abstained: "承诺未接受被复核院校邀请 | 未参加受复核校诊改辅导、讲座",
  },
  "adult-admission candidate": {
    number: "KSH考生号 | 网上报名考生号",
    idNumber: "居民身份证号码（18位） | 二代身份证号码",
    chinese: "语文分数 | YW语文 | 公共课 › 语文",
    baseMathTwo: "高等数学（二）成绩 | 高数Ⅱ",
    filing: "投档 › 分数 | 总分（含加分）",
    admittedMajor: "录取信息 › 专业 | 拟录取专业名称",
    appliedSchool: "报考信息 › 院校 | 第一志愿院校名称",
    provinceApproval: "省教育考试院审核意见 | 省招办审核（同意/不同意）",
    sportsProof: "省体育局审核意见 | 体育行政部门证明",
    rollRegistered: "新生学籍电子注册 | 是否完成学籍注册（是/否）",
    result: "录取结果（录取/退档） | 是否被录取",
    grounds: "政策照顾类别 | 享受加分项目",
  },
  "adult-admission plan": {
    lastAdmitted: "上年度 › 实际录取人数 | 去年实际录取数",
    lastPlan: "去年招生计划（人） | 上一年度 › 计划数",
    fee: "学费（元/生·年） | 年收费标准",
    teachingPoint: "函授站点名称 | 校外教学点 › 名称",
    cap: "主管部门核定规模 | 核定招生计划总数",
  },
  "adult-admission disclosure": {
    published: "公示时间 › 起 | 网上公示起始日期",
    until: "公示期 › 止 | 公示截止时间",
    passMark: "测试 › 合格标准 | 测试达标标准",
    reportPhone: "举报监督电话 | 受理举报电话",
  },
  "adult-admission schedule": {
    start: "考试时间 › 起 | 开考时刻",
    to: "工作时间 › 止 | 工作完成日期",
  },
  "adult-admission line": {
    "line:艺术(文)": "艺术类 › 文 | 艺术类（文）分数线",
    "line:文科": "文史类控制线 | 各科类分数线 › 文史类",
    line: "录取最低控制线 | 省控分数线",
  },
};

/** Heads that are something else: a part, another time, a plan, a number or a person beside the thing. */
export const NOT_LABELS: Readonly<Record<string, string>> = {
  "quality-assurance element": "上轮复核结果 | 自诊得分 | 责任部门 | 专家建议 | 未改进原因",
  "quality-assurance review":
    "不相符项数 | 整改开始日期 | 计划复核日期 | 复核报告文号 | 复核组联系人 | 下次复核时间",
  "quality-assurance college": "备案文号 | 上周期是否抽中 | 女专家人数 | 实际诊改年度 | 校内专家人数",
  "quality-assurance material": "计划报送日期 | 公示截止日期 | 材料接收人 | 未提交原因",
  "adult-admission candidate":
    "加分人数 | CJX5成绩 | 去年总分 | 总分排名 | 加分证书编号 | 第二志愿院校 | 外语口语 | 拟录取人数 | 复查人",
  "adult-admission plan": "校外教学点备案号 | 女生计划 | 专业备案文号 | 录取率 | 计划调整原因",
  "adult-admission line": "去年控制线 | 征集志愿线 | 上线率 | 划线依据",
  "adult-admission disclosure": "公示网址 | 异议内容 | 上年公示结果 | 证书编号",
};
