import { readings, refuseNoPercent, settings } from "../../rules";
import { LOCAL_GROUNDS } from "./classify/bonus";
import { looserGrounds } from "./classify/local-grounds";
import { refuseNoTies, TIES } from "./classify/subjects";
import { LIMITS } from "./parameters";

/** Where the text leaves a gap or two meanings; the default stands first. */
export const READINGS = readings("zh", {
  age: LIMITS.bonusAge,
  first: LIMITS.firstDay,
  days: LIMITS.publicationDays,
})`
R1: 以哪一天计算“年满{age}”？ | On which day must the age of {age} be reached?
R1 = examination: 考试第一天（{first}） | the first examination day ({first})
R1 = registration: 报名日 | the registration day
R1 = other: 另设日期 | another date, to be set
R2: 同时符合几项照顾政策的，如何加分？ | What does a candidate with several grounds get?
R2 = highest: 取最高的一项，不累计 | the highest single grant
R3: “从高分到低分”按哪个分数？ | By which score is “from high to low” meant?
R3 = filing: 投档成绩（含照顾分） | the filing score, bonus included
R3 = total: 统考科目总成绩 | the total of the examination
R4: “数学成绩不计入总分”是否包括史论、编导类？ | Does “mathematics is not counted” include 史论 and 编导?
R4 = included: 包括（按原文艺术类） | included, as the sentence stands
R4 = apart: 不包括 | apart
R5: “公示半年”如何计算？ | How long is half a year of publication?
R5 = months: 六个月 | six calendar months
R5 = days: {days} | {days}
`;

/** What the text leaves to the province or the user. */
export const SETTINGS = settings("zh", {
  [LOCAL_GROUNDS]: { looser: looserGrounds },
  lowCompletion: { refuse: refuseNoPercent },
  ageDay: { figures: { age: LIMITS.bonusAge } },
  [TIES]: { refuse: refuseNoTies },
})(`
${LOCAL_GROUNDS} grounds: 地方照顾项目（项目、分值、依据） | the province's own grounds (ground, points, source)
${LOCAL_GROUNDS} grounds = clause: 附件1 八（二） | annex 1, 8(2)
lowCompletion number: 上年计划完成率低于多少（%）为较低 | completion in percent below which it was low
lowCompletion number = clause: 附件1 二（一） | annex 1, 2(1)
ageDay date: 计算“年满{age}”的日期 | the day on which the age of {age} is reached
ageDay date = clause: 附件1 五（五）5（7） | annex 1, 5(5)5(7)
${TIES} text: 同分时依次比较的科目（如语文、数学、外语） | the province's rule for ties: subjects in their order (语文、数学、外语)
${TIES} text = clause: 附件1 五（四） | annex 1, 5(4)
`);
