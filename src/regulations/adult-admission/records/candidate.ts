import type { Field, RecordType } from "../../../rules";
import { CANDIDATE_ADMISSION, CANDIDATE_RECHECK } from "./candidate-admission";
import { CANDIDATE_CONDITIONS } from "./candidate-conditions";
import { CANDIDATE_PERSON } from "./candidate-person";
import { CANDIDATE_PREFERENCES } from "./candidate-preferences";
import { CANDIDATE_SCORES } from "./candidate-scores";
import * as shared from "./shared";
import { field } from "./shared";

/** Where the school or major of admission stands, this says that there is none. */
const NOT_ADMITTED = { left: ["未录取", "未录", "不录取", "未被录取", "落选", "退档", "未投档"] };

const CHOICE: readonly Field[] = [
  shared.level,
  shared.form,
  shared.category,
  shared.foreignLanguage,
  shared.duration,
  shared.school,
  shared.schoolCode,
  field.text(
    "appliedSchool",
    "报考院校",
    "school applied for",
    "报考院校1",
    "报考院校名称",
    "报考学校",
    "报考高校",
    "第一志愿院校",
    "志愿院校",
    "拟录高校",
    "拟录院校"
  ),
  {
    ...field.text(
      "admittedSchool",
      "录取院校",
      "school of admission",
      "录取院校名称",
      "录取学校",
      "录取高校",
      "LQYX"
    ),
    marks: NOT_ADMITTED,
  },

  shared.major,
  field.text(
    "appliedMajor",
    "报考专业",
    "major applied for",
    "报考专业1",
    "报考专业名称",
    "专业1",
    "志愿专业",
    "第一志愿专业",
    "拟报专业"
  ),
  {
    ...field.text("admittedMajor", "录取专业", "major of admission", "LQZY", "录取专业名称", "拟录专业"),
    marks: NOT_ADMITTED,
  },
  field.text("majorCode", "专业代码", "code of the major", "ZYDM", "专业代号"),
];

/** One row a candidate. */
export const candidate: RecordType = {
  id: "candidate",
  name: { zh: "考生", en: "candidate" },
  fields: [
    ...CANDIDATE_PERSON,
    ...CHOICE,
    ...CANDIDATE_CONDITIONS,
    ...CANDIDATE_SCORES,
    ...CANDIDATE_PREFERENCES,
    ...CANDIDATE_ADMISSION,
    ...CANDIDATE_RECHECK,
  ],
  key: ["number", "name", "idNumber"],
  span: "workbook",
  layouts: ["table", "form"],
  marks: [
    ["name", "level"],
    ["number", "level"],
    "idNumber",
    "birth",
    "appliedSchool",
    "appliedMajor",
    "admittedMajor",
    "chinese",
    "math",
    "foreign",
    "politics",
    "total",
    "filing",
    "grounds",
    "bonus",
    "result",
    "admissionType",
    "prior",
  ],
};
