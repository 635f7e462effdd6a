import { notApplicableIn, zh, type LocalText } from "../../rules";

const because = notApplicableIn(zh);

/** Reasons for which a clause does not concern a record. */
export const NOT_APPLICABLE = {
  evaluated: because`已接受二轮评估 | already evaluated in the second round`,
  notEvaluated: because`尚未接受二轮评估，按附件2安排 | not yet evaluated: annex 2 schedules it`,
  noWindowEnded: because`三年期限尚未届满 | the three years are not over`,
  conducted: because`已在规定时间内开展诊改 | a diagnosis was made in the set time`,
  notConducted: because`未在规定时间内开展诊改，结论视为异常（见四（三））
    | no diagnosis in the set time: the conclusion counts as 异常`,
  noImprovement: because`没有“待改进”或“异常”的结论 | no conclusion 待改进 or 异常`,
  noSanction: because`没有“异常”，也没有连续两次“待改进” | neither 异常 nor 待改进 twice running`,
  otherPeople: because`不是学校自主诊改聘请的专家
    | these are not the experts whom the college itself invites`,
  nothing: because`总数为0 | there is none`,
} as const;

/** Explanations that more than a figure and its limit need. */
export const NOTES = {
  missingElements: zh`缺少诊断要素：{codes} | elements missing: {codes}`,
  unknownElement: zh`“{name}”不在指标体系中，可能是学校自设要素，也可能是{codes}
    | “{name}” is not of annex 1: it may be the college's own, or one of {codes}`,
  missingPoints: zh`诊断点不全：{codes} | points are missing in {codes}`,
  blankElement: zh`未填写诊断要素 | the element is not named`,
  twice: zh`诊断要素{code}重复 | element {code} stands twice`,
  otherName: zh`{code}的名称应为“{expected}”，现为“{name}” | {code} is called “{expected}”, not “{name}”`,
  statedMatch: zh`自主诊断结果与复核结果{computed}，表中填写为{stated}
    | the two results are {computed}, the sheet says {stated}`,
  resultsUnclear: zh`“{said}”与“{self}”是否相符，无法判断
    | nobody can tell whether “{said}” equals “{self}”`,
  statedMatches: zh`填报相符{stated}项，按各要素计算为{computed}项
    | {stated} matches stated, {computed} by the elements`,
  statedConclusion: zh`填报结论为“{stated}”，按标准应为“{computed}”
    | the stated conclusion is {stated}, by the criteria it is {computed}`,
  notConducted: zh`未在规定时间内开展诊改，结论应视为“异常”
    | no diagnosis in the set time: the conclusion is 异常`,
  noDiagnosis: zh`{from}至{to}期间没有完成诊改 | no diagnosis between {from} and {to}`,
  lateRectification: zh`复核于{from}结束，整改应于{due}前完成，实际{date}完成，逾期{days}天
    | the review ended on {from}, rectification was due by {due} and finished on {date}, {days} days late`,
  noRectification: zh`复核于{from}结束，整改应于{due}前完成，至{date}没有完成日期，已过{days}天
    | the review ended on {from}, rectification was due by {due}; none is given by {date}, {days} days later`,
  tooEarly: zh`结论为“{conclusion}”，改进期至{due}届满，{day}即重新申请或复核
    | after {conclusion} the improvement period runs to {due}, yet the new review is of {day}`,
  appliedBefore: zh`所填日期早于复核结束，是本次复核的申请；改进期满后是否重新申请不明
    | the day given is from before the review ended, of the application that led to it; whether a new one followed is not said`,
  planNotCut: zh`应削减{cut}：基数{base}，计划不得多于{allowed}，现为{plan}
    | to be cut by {cut}: of {base}, at most {allowed} may stand, found {plan}`,
  missingMaterials: zh`缺少材料：{items} | materials missing: {items}`,
  unknownMaterial: zh`“{title}”不能确认是哪一项复核材料 | it is not clear which of the materials “{title}” is`,
  whichExperts: zh`未说明是否为学校自主诊改聘请的专家
    | it is not said whether these are the experts whom the college invites`,
  otherSource: zh`“{said}”不是高职院校、教育研究机构或行业企业
    | “{said}” is no college, research body or enterprise`,
  sourceUnclear: zh`“{said}”是否为高职院校、教育研究机构或行业企业，无法判断
    | nobody can tell whether “{said}” is a college, research body or enterprise`,
  filedLate: zh`{day}备案，应于{due}前：逾期{days}天 | filed on {day}, due by {due}: {days} days late`,
  notSubmitted: zh`未提交 | not submitted`,
  surveyed: zh`在校生及{years}届毕业生 | present students and graduates of {years}`,
  coverage: zh`应覆盖{required}，现为“{text}” | must cover {required}, found “{text}”`,
  daysBefore: zh`{day}，距复核开始（{start}）{days}日，要求不少于{limit}日
    | {day} is {days} days before the review starts ({start}); at least {limit} are required`,
  year: zh`附件2安排在{limit}，现为{value} | annex 2 schedules {limit}, found {value}`,
  notListed: zh`附件2没有列出该校 | annex 2 does not list this college`,
  blankOpinion: zh`未填写 | not filled in`,
  emptyPart: zh`“{part}”标题下没有内容 | nothing stands under the heading {part}`,
  partsUnclear: zh`没有标题可据以判断是否写明：{parts}
    | no headings tell whether these are addressed: {parts}`,
  noHeadings: zh`没有“存在问题”“原因分析”等标题可据以区分篇幅
    | no headings tell problems and causes apart from the rest`,
  blankEffects: zh`未填写，也未说明措施尚未实施
    | blank, and the row does not say that the measure is not yet carried out`,
  forecastEffects: zh`写的是预期成效，又未说明措施尚未实施
    | a forecast, and the row does not say that the measure is not yet carried out`,
  effectsUnclear: zh`无法判断写的是已显现的成效还是预期成效
    | the words do not tell effects already seen from a forecast`,
  gradeUnclear: zh`“{words}”是否为等级性结论，无法判断
    | nobody can tell whether “{words}” is a grade as a conclusion`,
  grade: zh`出现等级性结论“{words}” | a grade is given: “{words}”`,
  notSigned: zh`校长未签字或未注明日期 | the principal has not signed, or not dated it`,
  coached: zh`已接受复核学校的辅导、讲座邀请，或未承诺不接受
    | took an invitation of the reviewed college, or does not rule it out`,
  newNotEvaluated: zh`新建院校应先接受人才培养工作评估再开展诊改
    | a new college is evaluated first and diagnosed afterwards`,
} as const satisfies Record<string, LocalText>;

export const PART_NAMES = {
  goals: zh`目标达成程度 | goals reached`,
  results: zh`主要成绩 | main results`,
  problems: zh`存在问题 | problems`,
  causes: zh`原因分析 | causes`,
} as const satisfies Record<string, LocalText>;
