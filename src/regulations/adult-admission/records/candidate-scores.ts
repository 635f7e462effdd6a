import type { Field } from "../../../rules";
import { field } from "./shared";

/** What stands in a score's cell when there is none: absence, and a paper declared void. */
const SCORE_MARKS = {
  absent: ["缺考", "缺", "未考", "旷考", "弃考"],
  void: ["作弊", "违纪", "违规", "舞弊", "取消", "无效", "成绩无效"],
};

const score = (id: string, zh: string, en: string, ...labels: string[]): Field => ({
  ...field.figure(id, zh, en, ...labels, ...[zh, ...labels].map((label) => `${label}成绩`)),
  marks: SCORE_MARKS,
});

/** Columns of the base subject of 专升本 (附件3), one of which a candidate sits. */
export const BASE_SUBJECTS = [
  "baseChinese",
  "baseArt",
  "baseMathOne",
  "baseMathTwo",
  "baseCivilLaw",
  "baseEducation",
  "baseEcology",
  "baseMedicine",
] as const;

/** Columns that may hold mathematics, where a sheet has one for each stream. */
export const MATH = ["math", "mathArts", "mathScience"] as const;

/** Scores, totals and lines (四, 五). */
export const CANDIDATE_SCORES: readonly Field[] = [
  score("chinese", "语文", "Chinese", "汉语", "语文(汉语)", "语文/汉语", "汉语文"),
  score("math", "数学", "mathematics", "数学(文/理)", "数学文/理", "数学(文、理)"),
  score("mathArts", "数学(文科)", "mathematics (arts)", "数学(文)", "数学文", "文科数学", "文数"),
  score("mathScience", "数学(理科)", "mathematics (science)", "数学(理)", "数学理", "理科数学", "理数"),
  score("foreign", "外语", "foreign language score", "英语", "日语", "俄语", "外国语"),
  score(
    "historyGeography",
    "史地",
    "history and geography",
    "历史地理",
    "历史、地理",
    "文综",
    "史地综合",
    "历史地理综合"
  ),
  score(
    "physicsChemistry",
    "理化",
    "physics and chemistry",
    "物理化学",
    "物理、化学",
    "理综",
    "理化综合",
    "物理化学综合"
  ),
  score(
    "streamSubject",
    "史地/理化",
    "history and geography, or physics and chemistry",
    "理化/史地",
    "史地(理化)",
    "理化(史地)",
    "史地、理化",
    "理化、史地",
    "史地理化",
    "史地或理化",
    "文综/理综",
    "理综/文综",
    "文综(理综)",
    "专业基础课(史地/理化)"
  ),
  score("politics", "政治", "politics", "政治理论"),
  score("base", "专业基础课", "base subject", "专业基础", "专业基础科目"),
  score("baseChinese", "大学语文", "college Chinese"),
  score("baseArt", "艺术概论", "introduction to the arts"),
  score(
    "baseMathOne",
    "高等数学(一)",
    "higher mathematics 1",
    "高等数学一",
    "高数一",
    "高等数学1",
    "高数(一)"
  ),
  score(
    "baseMathTwo",
    "高等数学(二)",
    "higher mathematics 2",
    "高等数学二",
    "高数二",
    "高等数学2",
    "高数(二)"
  ),
  score("baseCivilLaw", "民法", "civil law"),
  score("baseEducation", "教育理论", "theory of education"),
  score("baseEcology", "生态学基础", "ecology"),
  score("baseMedicine", "医学综合", "medicine"),
  field.yesNo(
    "baseSubjectRight",
    "专业基础课符合专业要求",
    "base subject is the prescribed one",
    "专业基础课与专业对应",
    "统考科目与专业对应",
    "考试科目符合专业要求",
    "专业基础课是否对应"
  ),
  {
    ...field.figure(
      "professional",
      "加试成绩",
      "professional test score",
      "加试",
      "专业加试",
      "专业加试成绩",
      "专业成绩",
      "专业课成绩",
      "加试分",
      "专业测试成绩",
      "加试专业课成绩"
    ),
    marks: SCORE_MARKS,
  },
  field.yesNo(
    "onPassedList",
    "加试合格名单",
    "on the list of those who passed the test",
    "加试合格",
    "加试是否合格",
    "合格名单",
    "是否在加试合格名单",
    "列入加试合格名单",
    "加试结果",
    "专业加试合格"
  ),
  field.date(
    "listFiled",
    "加试合格名单报送日期",
    "day the list was filed",
    "加试名单备案日期",
    "合格名单备案日期",
    "加试合格名单备案日期",
    "合格名单报送日期",
    "加试名单报送日期",
    "加试备案日期"
  ),
  {
    ...field.figure(
      "total",
      "总分",
      "total",
      "CJ",
      "ZF",
      "ZCJ",
      "成绩",
      "总成绩",
      "统考总分",
      "统考成绩",
      "考试成绩",
      "考试总分",
      "文化总分",
      "文化成绩",
      "原始分",
      "原始总分",
      "入学成绩",
      "rxcj",
      "统考总成绩"
    ),
    marks: SCORE_MARKS,
  },
  {
    ...field.figure(
      "filing",
      "投档成绩",
      "filing score",
      "TDCJ",
      "投档分",
      "投档总分",
      "投档分数",
      "投档总成绩",
      "含加分总分",
      "折合总分",
      "录取总分"
    ),
    marks: SCORE_MARKS,
  },
  field.figure(
    "line",
    "最低控制分数线",
    "control line",
    "省控线",
    "控制线",
    "分数线",
    "最低录取控制分数线",
    "录取控制分数线",
    "录取分数线",
    "最低录取分数线"
  ),
  field.yesNo(
    "scoresPrivate",
    "成绩通知本人未公布",
    "scores told to the candidate and not published",
    "成绩通知本人",
    "成绩通知本人不公布",
    "成绩通知本人,不公布",
    "考生成绩通知本人",
    "成绩未公布"
  ),
];
