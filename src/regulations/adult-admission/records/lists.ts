import { DISCLOSURE_QUESTIONS, PLAN_QUESTIONS } from "../articles/questions";
import { BENEATH_CATEGORY, CATEGORY_NAME, RESULTS } from "../vocabulary/line";
import { PROVINCE } from "../vocabulary/provinces";
import { FIELDS, objection, publication, recordOf } from "./shared";

/** One row a school and major: the places offered in a 生源地. */
export const plan = recordOf("plan table form workbook: 招生计划 | enrolment plan", {
  shared: FIELDS,
  fields: (field) => [
    ...field.table(`
school schoolCode major majorCode level form category duration foreignLanguage
teachingPoint text: 校外教学点 | teaching point
place text: 授课地点 | place of teaching
fee text: 收费标准 | fees
region text common: 生源地 | province of origin
plan count: 招生计划数 | places planned
adjustedPlan count general=plan: 调整后计划数 | places after adjustment
registered count common: 本校在生源地报名人数 | people registered for the school
cap count common: 核定招生计划上限 | approved cap
lastPlan count: 上年计划数 | places planned last year
lastAdmitted count: 上年录取数 | admitted last year
lastRate share: 上年计划完成率 | completion last year
admittedCount count: 录取人数 | admitted
pointFiled yesNo: 校外教学点备案 | teaching point registered
artsReview yesNo: 教育部审核备案 | reviewed by the ministry
`),
    ...field.asked(PLAN_QUESTIONS),
    field.text("entry", "入学日期", "entry", { common: true }),
  ],
  key: "school schoolCode major majorCode",
  // 分专业计划: a column a level, or a level and form; 分省计划: a column a province.
  spread: "plan",
  spreadOver: "region",
  spreadNames: PROVINCE,
  marks: "plan adjustedPlan cap registered teachingPoint place fee majorFiled pointFiled",
});

/** Minimum control lines, one row a level and category; levels, categories and parts of them may stand across. */
export const line = recordOf("line table workbook: 最低控制分数线 | control line", {
  shared: FIELDS,
  fields: `
level category
line number: 最低控制分数线 | control line
baseCategory text: 对应科类 | category of the base line
school shortage
`,
  worded: { category: BENEATH_CATEGORY },
  excludedBy: RESULTS,
  key: "category level",
  marks: "line",
  spread: "line",
  spreadParts: { field: "category", words: CATEGORY_NAME },
});

/** The published list of candidates with a bonus or exemption (公示名单), one row a candidate. */
export const disclosure = recordOf("disclosure table form: 公示名单 | published list", {
  shared: FIELDS,
  fields: (field) => [
    ...field.table(`
number name sex employer
kind text: 享受照顾政策类别 | kind of preference
conditions text: 资格条件 | conditions met
testItem text marks=test: 测试项目 | test item
testResult text marks=test: 测试成绩 | test result
passMark text marks=test: 合格标准 | pass mark
intended text: 拟录高校及专业 | intended school and major
intendedSchool text: 拟录高校 | intended school
intendedMajor text: 拟录专业 | intended major
points text: 录取优惠分值 | bonus points
published date until=until: 公示开始日期 | published on
until date: 公示截止日期 | published until
`),
    { ...publication, id: "result" },
    objection,
    ...field.asked(DISCLOSURE_QUESTIONS),
    ...field.table(`
reportEmail text: 举报电子信箱 | e-mail for reports
reportPhone text: 举报电话 | telephone for reports
reportUnit text: 受理举报单位 | unit for reports
reportAddress text: 通讯地址 | address for reports
`),
  ],
  key: "number name",
  marks:
    "conditions testItem testResult passMark intended intendedSchool published until result objection reportPhone reportEmail informationOpen",
});

/** Examination timetable and calendar of the year's work, one row an examination or a piece of work. */
export const schedule = recordOf("schedule table workbook: 考试时间与工作安排 | schedule", {
  shared: FIELDS,
  fields: `
level
subject text kindOf=work: 考试科目 | subject
work text: 工作 | work
date date: 考试日期 | date
time text: 时间 | time
start text: 开始时间 | beginning
end text: 结束时间 | end
from date: 开始日期 | first day
to date: 结束日期 | last day
minutes number: 考试时长 | minutes
`,
  key: "subject work",
  // 附件3 itself.
  crossed: { cells: "subject", heads: "date", sides: "time", title: "level" },
  marks: "subject work date time from",
});
