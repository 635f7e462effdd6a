import { fieldsIn, type RecordType } from "../../../rules";
import { PLAN_QUESTIONS } from "../articles/questions";
import { PLAN } from "../vocabulary";
import { FIELDS } from "./shared";

const field = fieldsIn("zh", PLAN, { shared: FIELDS });

/** One row a school and major: the places offered in a 生源地. */
export const plan: RecordType = {
  id: "plan",
  name: { zh: "招生计划", en: "enrolment plan" },
  fields: [
    ...field.table(`
school schoolCode major majorCode level form category duration foreignLanguage
teachingPoint text: 校外教学点 | teaching point
place text: 授课地点 | place of teaching
fee text: 收费标准 | fees
region text common: 生源地 | province of origin
plan count: 招生计划数 | places planned
adjustedPlan count: 调整后计划数 | places after adjustment
registered count: 本校在生源地报名人数 | people registered for the school
cap count: 核定招生计划上限 | approved cap
lastPlan count: 上年计划数 | places planned last year
lastAdmitted count: 上年录取数 | admitted last year
lastRate share: 上年计划完成率 | completion last year
admittedCount count: 录取人数 | admitted
pointFiled yesNo: 校外教学点备案 | teaching point registered
artsReview yesNo: 教育部审核备案 | reviewed by the ministry
`),
    ...field.asked(PLAN_QUESTIONS),
    field.text("entry", "入学日期", "entry"),
  ],
  key: ["school", "schoolCode", "major", "majorCode"],
  span: "workbook",
  layouts: ["table", "form"],
  // 分专业计划: a column a level, or a level and form.
  spread: "plan",
  marks: ["plan", "cap", "registered", "teachingPoint", "place", "fee", "majorFiled", "pointFiled"],
};
