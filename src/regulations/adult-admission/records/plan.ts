import { fieldsIn, type RecordType } from "../../../rules";
import { PLAN_QUESTIONS } from "../articles/questions";
import { PLAN } from "../vocabulary";
import * as shared from "./shared";

const field = fieldsIn("zh", PLAN);

/** One row a school and major: the places offered in a 生源地. */
export const plan: RecordType = {
  id: "plan",
  name: { zh: "招生计划", en: "enrolment plan" },
  fields: [
    shared.school,
    shared.schoolCode,
    shared.major,
    shared.majorCode,
    shared.level,
    shared.form,
    shared.category,
    shared.duration,
    field.also(shared.foreignLanguage),
    field.text("teachingPoint", "校外教学点", "teaching point"),
    field.text("place", "授课地点", "place of teaching"),
    field.text("fee", "收费标准", "fees"),
    field.text("region", "生源地", "province of origin"),
    field.count("plan", "招生计划数", "places planned"),
    field.count("adjustedPlan", "调整后计划数", "places after adjustment"),
    field.count("registered", "本校在生源地报名人数", "people registered for the school"),
    field.count("cap", "核定招生计划上限", "approved cap"),
    field.count("lastPlan", "上年计划数", "places planned last year"),
    field.count("lastAdmitted", "上年录取数", "admitted last year"),
    field.share("lastRate", "上年计划完成率", "completion last year"),
    field.count("admittedCount", "录取人数", "admitted"),
    field.yesNo("pointFiled", "校外教学点备案", "teaching point registered"),
    field.yesNo("artsReview", "教育部审核备案", "reviewed by the ministry"),
    ...PLAN_QUESTIONS.map(({ field: id, name, title }) => field.yesNo(id, name, title.en)),
    field.text("entry", "入学日期", "entry"),
  ],
  key: ["school", "schoolCode", "major", "majorCode"],
  span: "workbook",
  layouts: ["table", "form"],
  // 分专业计划: a column a level, or a level and form.
  spread: "plan",
  marks: ["plan", "cap", "registered", "teachingPoint", "place", "fee", "majorFiled", "pointFiled"],
};
