import type { Reading, Setting } from "../../rules";
import { LOCAL_GROUNDS } from "./classify/bonus";

/** Where the text leaves a gap or two meanings; the default stands first. */
export const READINGS: readonly Reading[] = [
  {
    id: "R1",
    question: { zh: "以哪一天计算“年满25周岁”？", en: "On which day must the age of 25 be reached?" },
    options: [
      {
        id: "examination",
        label: { zh: "考试第一天（2024年10月19日）", en: "the first examination day (2024-10-19)" },
      },
      { id: "registration", label: { zh: "报名日", en: "the registration day" } },
      { id: "other", label: { zh: "另设日期", en: "another date, to be set" } },
    ],
  },
  {
    id: "R2",
    question: {
      zh: "同时符合几项照顾政策的，如何加分？",
      en: "What does a candidate with several grounds get?",
    },
    options: [{ id: "highest", label: { zh: "取最高的一项，不累计", en: "the highest single grant" } }],
  },
  {
    id: "R3",
    question: { zh: "“从高分到低分”按哪个分数？", en: "By which score is “from high to low” meant?" },
    options: [
      { id: "filing", label: { zh: "投档成绩（含照顾分）", en: "the filing score, bonus included" } },
      { id: "total", label: { zh: "统考科目总成绩", en: "the total of the examination" } },
    ],
  },
  {
    id: "R4",
    question: {
      zh: "“数学成绩不计入总分”是否包括史论、编导类？",
      en: "Does “mathematics is not counted” include 史论 and 编导?",
    },
    options: [
      { id: "included", label: { zh: "包括（按原文艺术类）", en: "included, as the sentence stands" } },
      { id: "apart", label: { zh: "不包括", en: "apart" } },
    ],
  },
  {
    id: "R5",
    question: { zh: "“公示半年”如何计算？", en: "How long is half a year of publication?" },
    options: [
      { id: "months", label: { zh: "六个月", en: "six calendar months" } },
      { id: "days", label: { zh: "183日", en: "183 days" } },
    ],
  },
];

/** What the text leaves to the province or the user. */
export const SETTINGS: readonly Setting[] = [
  {
    id: LOCAL_GROUNDS,
    type: "grounds",
    label: {
      zh: "地方照顾项目（项目、分值、依据）",
      en: "the province's own grounds (ground, points, source)",
    },
    clause: { zh: "附件1 八（二）", en: "annex 1, 8(2)" },
  },
  {
    id: "lowCompletion",
    type: "number",
    label: { zh: "上年计划完成率低于多少（%）为较低", en: "completion in percent below which it was low" },
    clause: { zh: "附件1 二（一）", en: "annex 1, 2(1)" },
  },
  {
    id: "ageDay",
    type: "date",
    label: { zh: "计算“年满25周岁”的日期", en: "the day on which the age of 25 is reached" },
    clause: { zh: "附件1 五（五）5（7）", en: "annex 1, 5(5)5(7)" },
  },
  {
    id: "ties",
    type: "text",
    label: { zh: "同分投档规则", en: "the province's rule for ties" },
    clause: { zh: "附件1 五（四）", en: "annex 1, 5(4)" },
  },
];
