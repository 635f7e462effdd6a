import type { Reading, Setting } from "../../rules";

/** Places where the scheme leaves a gap or has two meanings; the default first. */
export const READINGS: readonly Reading[] = [
  {
    id: "R1",
    question: {
      zh: "“异常”的两个条件（相符少于10项；改进措施针对性不强、力度不够）须同时具备，还是具备其一？",
      en: "Does 异常 need both halves (fewer than 10 matches; weak measures), or either?",
    },
    options: [
      { id: "both", label: { zh: "须同时具备", en: "both halves" } },
      { id: "either", label: { zh: "具备其一即可", en: "either half" } },
    ],
  },
  {
    id: "R2",
    question: {
      zh: "每年按10%削减招生计划，以哪一年的计划为基数？",
      en: "The enrolment plan is cut by 10 % each year: of which plan?",
    },
    options: [
      { id: "yearBefore", label: { zh: "上一年的计划", en: "that of the year before" } },
      { id: "first", label: { zh: "首年（削减前）的计划", en: "the first plan, before any cut" } },
    ],
  },
  {
    id: "R3",
    question: {
      zh: "“2020年以后每3年至少一次”，第一个三年从何时起算？",
      en: "“After 2020, at least once in 3 years”: when do the first three years start?",
    },
    options: [
      { id: "2020", label: { zh: "2020年1月1日", en: "2020-01-01" } },
      { id: "2021", label: { zh: "2021年1月1日", en: "2021-01-01" } },
    ],
  },
  {
    id: "R5",
    question: {
      zh: "“改进措施针对性不强、力度不够”须两者兼有，还是有其一即可？",
      en: "Are measures weak where they are not targeted and not vigorous, or where either holds?",
    },
    options: [
      { id: "either", label: { zh: "有其一即可", en: "either" } },
      { id: "both", label: { zh: "须两者兼有", en: "both" } },
    ],
  },
  {
    id: "R4",
    question: {
      zh: "存在问题与原因分析占“一半左右”篇幅，范围是多少？",
      en: "Problems and causes take “about half” of the opinion: within which range?",
    },
    options: [
      { id: "40-60", label: { zh: "40%–60%", en: "40–60 %" } },
      { id: "own", label: { zh: "自行设定的范围", en: "a range set by the user" } },
    ],
  },
];

export const SETTINGS: readonly Setting[] = [
  {
    id: "aboutHalf",
    type: "range",
    label: {
      zh: "“一半左右”的范围（百分比，理解 R4 选“自行设定”时使用）",
      en: "Range of “about half” in percent (for reading R4 “a range set by the user”)",
    },
    clause: { zh: "附件3 注2", en: "annex 3" },
    initial: [40, 60],
  },
  {
    id: "filingYear",
    type: "number",
    label: { zh: "实施细则应于5月30日前备案的年份", en: "Year by whose 30 May the rules must be filed" },
    clause: { zh: "五（四）", en: "section 5.4" },
  },
];
