import type { Field, Option } from "../../../rules";

/** The law's own words for the three levels and the forms of study; they are codes as well. */
export const LEVELS = ["高起本", "高起专", "专升本"] as const;
export type Level = (typeof LEVELS)[number];
export const STUDY_FORMS = ["脱产", "业余", "函授", "非脱产"] as const;
export type StudyForm = (typeof STUDY_FORMS)[number];

export const LEVEL_OPTIONS: readonly Option[] = [
  {
    code: "高起本",
    labels: ["高起本", "高升本", "高中起点本科", "高中起点升本科", "高中起点升本", "高起点本科", "高本"],
  },
  {
    code: "高起专",
    labels: [
      "高起专",
      "高升专",
      "高中起点专科",
      "高中起点升专科",
      "高中起点升专",
      "高起点专科",
      "高起专科",
      "高升专科",
      "高职(专科)",
      "专科",
      "高专",
    ],
  },
  {
    code: "专升本",
    labels: ["专升本", "专起本", "专科起点本科", "专科起点升本科", "专科起点升本", "专升本科", "专本"],
  },
];

const FORM_OPTIONS: readonly Option[] = [
  { code: "脱产", labels: ["脱产", "全脱产", "全日制", "全日制脱产"] },
  { code: "业余", labels: ["业余", "夜大", "夜大学", "半脱产", "业余(夜大)", "夜大(业余)"] },
  { code: "函授", labels: ["函授", "函授教育"] },
  { code: "非脱产", labels: ["非脱产", "非脱产学习", "不脱产"] },
];

const SEX_OPTIONS: readonly Option[] = [
  { code: "男", labels: ["男", "男性", "1", "男生"] },
  { code: "女", labels: ["女", "女性", "2", "女生"] },
];

export const number: Field = {
  id: "number",
  type: "text",
  name: { zh: "考生号", en: "candidate number" },
  labels: ["考生号", "KSH", "报名号", "预报名号", "考生编号", "考生报名号", "考生号码", "candidate number"],
};

export const name: Field = {
  id: "name",
  type: "text",
  name: { zh: "姓名", en: "name" },
  labels: ["姓名", "XM", "考生姓名", "name"],
};

export const sex: Field = {
  id: "sex",
  type: "choice",
  name: { zh: "性别", en: "sex" },
  labels: ["性别", "XB", "XBDM", "性别代码", "sex"],
  options: SEX_OPTIONS,
};

export const employer: Field = {
  id: "employer",
  type: "text",
  name: { zh: "所在单位", en: "work unit" },
  labels: ["所在单位", "GZDW", "工作单位", "单位", "单位名称", "现工作单位", "work unit"],
};

export const level: Field = {
  id: "level",
  type: "choice",
  name: { zh: "层次", en: "level" },
  labels: [
    "层次",
    "报考层次",
    "CC",
    "CCDM",
    "PCDM",
    "层次名称",
    "培养层次",
    "招生层次",
    "录取层次",
    "学历层次",
    "招生类型",
    "报考类别",
    "level",
  ],
  options: LEVEL_OPTIONS,
  common: true,
};

export const form: Field = {
  id: "form",
  type: "choice",
  name: { zh: "学习形式", en: "form of study" },
  labels: ["学习形式", "XXXS", "XXXSDM", "学习方式", "办学形式", "form of study"],
  options: FORM_OPTIONS,
  common: true,
};

export const duration: Field = {
  id: "duration",
  type: "number",
  name: { zh: "学制", en: "years of study" },
  labels: ["学制", "XZ", "修业年限", "学习年限", "学制年限", "学习时间(年)", "years of study"],
};

export const category: Field = {
  id: "category",
  type: "text",
  name: { zh: "科类", en: "category" },
  labels: [
    "科类",
    "KL",
    "KLDM",
    "KLMC",
    "科类名称",
    "报考科类",
    "考试科类",
    "招生科类",
    "考试科目组",
    "category",
  ],
  common: true,
};

export const foreignLanguage: Field = {
  id: "foreignLanguage",
  type: "text",
  name: { zh: "外语语种", en: "foreign language" },
  labels: ["外语语种", "WYYZDM", "WYYZ", "考试语种", "语种", "外语语种名称"],
};

export const school: Field = {
  id: "school",
  type: "text",
  name: { zh: "院校", en: "school" },
  labels: [
    "院校",
    "院校名称",
    "YXMC",
    "TDDW",
    "学校",
    "学校名称",
    "招生学校",
    "招生院校",
    "投档单位",
    "高校名称",
    "school",
  ],
  common: true,
};

export const schoolCode: Field = {
  id: "schoolCode",
  type: "text",
  name: { zh: "院校代码", en: "school code" },
  labels: ["院校代码", "YXDM", "院校代号", "学校代码", "学校代号", "院校编号"],
};

export const major: Field = {
  id: "major",
  type: "text",
  name: { zh: "专业", en: "major" },
  labels: ["专业", "专业名称", "ZYMC", "招生专业", "招生专业名称", "major"],
};

export const shortage: Field = {
  id: "shortage",
  type: "yesNo",
  name: { zh: "上线生源不足", en: "too few reach the line" },
  labels: ["上线生源不足", "生源不足", "上线生源是否不足", "是否上线生源不足", "是否生源不足"],
};

/** What became of a publication (六(二), 通知 3). */
export const PUBLICATION_LABELS = ["公示结果", "公示情况", "公示状态", "公示结论"];
export const PUBLICATION_OPTIONS: readonly Option[] = [
  {
    code: "passed",
    labels: ["通过", "公示通过", "公示无异议", "无异议", "合格", "已通过", "√", "✓", "是", "公示合格", "1"],
  },
  {
    code: "failed",
    labels: ["不通过", "公示不通过", "未通过", "公示未通过", "不合格", "取消", "×", "否", "异议成立", "0"],
  },
  { code: "unpublished", labels: ["未公示", "没有公示", "未经公示"] },
  { code: "disputed", labels: ["有异议", "公示有异议"] },
];

/** Group headers over a preference's kind and its points: "照顾政策 | 类别 | 分值". */
const PREFERENCES = ["照顾政策", "享受照顾政策", "照顾情况", "加分情况", "照顾加分", "政策加分", "加分照顾"];
export const kindUnder = [
  { groups: PREFERENCES, labels: ["类别", "项目", "种类", "条件", "原因", "名称", "内容"] },
];
export const pointsUnder = [{ groups: PREFERENCES, labels: ["分值", "分数", "分", "加分分值"] }];

const text = (id: string, zh: string, en: string, ...labels: string[]): Field => ({
  id,
  type: "text",
  name: { zh, en },
  labels: [zh, ...labels],
});
const yesNo = (id: string, zh: string, en: string, ...labels: string[]): Field => ({
  ...text(id, zh, en, ...labels),
  type: "yesNo",
});
const date = (id: string, zh: string, en: string, ...labels: string[]): Field => ({
  ...text(id, zh, en, ...labels),
  type: "date",
});
const count = (id: string, zh: string, en: string, ...labels: string[]): Field => ({
  ...text(id, zh, en, ...labels),
  type: "count",
});
const figure = (id: string, zh: string, en: string, ...labels: string[]): Field => ({
  ...text(id, zh, en, ...labels),
  type: "number",
});

/** Fields by type: id, the law's name (a label as well), English name, further labels. */
export const field = { text, yesNo, date, count, figure };
