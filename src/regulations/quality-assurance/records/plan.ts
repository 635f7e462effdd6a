import { field } from "./fields";

/** Enrolment plan and the other sanctions, of a college or beside its review. */
export const SANCTION_FIELDS = [
  field("planBefore", "count", "enrolment plan of the year before", [
    "上年招生计划",
    "上一年招生计划",
    "上年度招生计划",
    "上一年度招生计划",
    "削减前招生计划",
    "上年招生计划数",
  ]),
  field("plan", "count", "enrolment plan", [
    "招生计划",
    "本年招生计划",
    "本年度招生计划",
    "当年招生计划",
    "削减后招生计划",
    "招生计划数",
    "本年招生计划数",
  ]),
  field("firstPlan", "count", "first enrolment plan", [
    "首年招生计划",
    "首次削减前招生计划",
    "基准招生计划",
    "首年计划",
    "原招生计划",
  ]),
  field("majorsHalted", "yesNo", "new majors not filed", [
    "暂停备案新专业",
    "是否暂停备案新专业",
    "新专业暂停备案",
    "是否暂停新专业备案",
    "停止备案新专业",
    "是否停止备案新专业",
    "不予备案新专业",
    "是否不予备案新专业",
    "停止新专业备案",
  ]),
  field("projectsLimited", "yesNo", "reform projects limited", [
    "限制教育教学改革项目申报",
    "是否限制教育教学改革项目申报",
    "限制教改项目申报",
    "是否限制教改项目申报",
    "限制申报教改项目",
    "是否限制申报教改项目",
    "限制申报教育教学改革项目",
    "是否限制申报教育教学改革项目",
  ]),
];

/** Experts of a college's own diagnosis as figures. */
export const EXPERT_FIELDS = [
  field("experts", "count", "experts", [
    "专家人数",
    "专家总数",
    "聘请专家人数",
    "诊改专家人数",
    "自主诊改专家人数",
    "自主诊改聘请专家人数",
    "自主诊改聘请的专家人数",
    "聘请的专家人数",
  ]),
  field("outsideExperts", "count", "outside experts", [
    "校外专家人数",
    "校外专家数",
    "外聘专家",
    "外聘专家人数",
    "外聘专家数",
    "其中校外专家",
  ]),
];
