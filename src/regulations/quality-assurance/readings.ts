import { readings, refuseNoPercent, refuseNoYear, settings } from "../../rules";
import { LIMITS } from "./parameters";

/** Places where the scheme leaves a gap or has two meanings; the default first. */
export const READINGS = readings("zh", LIMITS)`
R1: “异常”的两个条件（相符少于{abnormal}；改进措施针对性不强、力度不够）须同时具备，还是具备其一？
  | Does 异常 need both halves (fewer than {abnormal} match; weak measures), or either?
R1 = both: 须同时具备 | both halves
R1 = either: 具备其一即可 | either half
R2: 每年按{planCut}削减招生计划，以哪一年的计划为基数？ | The enrolment plan is cut by {planCut} each year: of which plan?
R2 = yearBefore: 上一年的计划 | that of the year before
R2 = first: 首年（削减前）的计划 | the first plan, before any cut
R3: “{firstYear}以后每{cycle}至少一次”，第一个周期从何时起算？
  | “After {firstYear}, at least once in {cycle}”: when does the first cycle start?
R3 = 2020: {firstYear}年初 | at the beginning of {firstYear}
R3 = 2021: 次年年初 | at the beginning of the year after
R5: “改进措施针对性不强、力度不够”须两者兼有，还是有其一即可？
  | Are measures weak where they are not targeted and not vigorous, or where either holds?
R5 = either: 有其一即可 | either
R5 = both: 须两者兼有 | both
R4: 存在问题与原因分析占“一半左右”篇幅，范围是多少？
  | Problems and causes take “about half” of the opinion: within which range?
R4 = 40-60: {aboutHalf} | {aboutHalf}
R4 = own: 自行设定的范围 | a range set by the user
`;

export const SETTINGS = settings("zh", {
  aboutHalf: { initial: [40, 60], refuse: refuseNoPercent },
  filingYear: { figures: { month: LIMITS.filingMonth, day: LIMITS.filingDay }, refuse: refuseNoYear },
})(`
aboutHalf range: “一半左右”的范围（百分比，条文解释 R4 选“自行设定”时使用）
  | Range of “about half” in percent (for reading R4 “a range set by the user”)
aboutHalf range = clause: 附件3 注2 | annex 3
filingYear number: 实施细则应于{month}月{day}日前备案的年份 | Year by whose {day}/{month} the rules must be filed
filingYear number = clause: 五（四） | section 5.4
`);
