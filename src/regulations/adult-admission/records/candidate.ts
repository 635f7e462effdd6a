import { fieldsIn, valuesIn, type Field, type RecordType } from "../../../rules";
import { CANDIDATE_QUESTIONS } from "../articles/questions";
import { CANDIDATE } from "../vocabulary";
import * as shared from "./shared";

const field = fieldsIn("zh", CANDIDATE);

/** Who a candidate is, and where from (三). */
const PERSON: readonly Field[] = [
  shared.number,
  shared.name,
  shared.sex,
  field.date("birth", "出生日期", "birth date"),
  field.text("idNumber", "身份证号", "ID number"),
  field.text("idType", "证件类型", "kind of document"),
  field.text("residency", "居民类别", "residence status"),
  field.text("ethnicity", "民族", "ethnicity"),
  field.text("household", "户口所在地", "place of household"),
  field.text("registeredAt", "报名地", "place of registration"),
  field.text("workplace", "工作所在地", "place of work"),
  field.text("residence", "居住地", "place of residence"),
  shared.employer,
  field.text("job", "从事专业", "occupation"),
];

/** Where the school or major of admission stands: there is none. */
const NOT_ADMITTED = valuesIn(CANDIDATE, "admission");

/** What a candidate applies for, and is admitted to. */
const CHOICE: readonly Field[] = [
  shared.level,
  shared.form,
  shared.category,
  shared.foreignLanguage,
  shared.duration,
  shared.school,
  shared.schoolCode,
  field.text("appliedSchool", "报考院校", "school applied for"),
  field.text("admittedSchool", "录取院校", "school of admission", { marks: NOT_ADMITTED }),
  shared.major,
  field.text("appliedMajor", "报考专业", "major applied for"),
  field.text("admittedMajor", "录取专业", "major of admission", { marks: NOT_ADMITTED }),
  shared.majorCode,
];

/** What a candidate must bring to register (三). */
const CONDITIONS: readonly Field[] = [
  field.yesNo("inSchool", "是否在校生", "still in school"),
  field.text("status", "考生身份", "occupation status"),
  field.choice("healthy", "身体健康", "healthy", ["yes", "no"]),
  field.text("prior", "前置学历", "prior education"),
  field.text("certificate", "毕(结)业", "kind of certificate"),
  field.text("priorSchool", "毕业学校", "school of the prior diploma"),
  field.text("priorMajor", "毕业专业", "major of the prior diploma"),
  field.yesNo("diplomaVerified", "学历验证", "diploma verified"),
  field.text("licence", "执业资格", "practising certificate"),
  field.text("licenceCategory", "执业类别", "category of the certificate"),
  field.yesNo("medicalStaff", "卫生医药行业在职专业技术人员", "technical staff in health or medicine"),
  field.yesNo("majorMatches", "专业对口", "major matches the work"),
];

/** What stands in a score's cell when there is none. */
const SCORE_MARKS = valuesIn(CANDIDATE, "score");

/** A subject's score: sheets write the subject with 成绩 behind it as well. */
function score(id: string, name: string, en: string): Field {
  const plain = field.number(id, name, en, { marks: SCORE_MARKS });
  return { ...plain, labels: [...plain.labels, ...plain.labels.map((label) => `${label}成绩`)] };
}

/** The base subject of 专升本 (附件3), one of which a candidate sits. */
const BASE: readonly Field[] = [
  score("baseChinese", "大学语文", "college Chinese"),
  score("baseArt", "艺术概论", "introduction to the arts"),
  score("baseMathOne", "高等数学(一)", "higher mathematics 1"),
  score("baseMathTwo", "高等数学(二)", "higher mathematics 2"),
  score("baseCivilLaw", "民法", "civil law"),
  score("baseEducation", "教育理论", "theory of education"),
  score("baseEcology", "生态学基础", "ecology"),
  score("baseMedicine", "医学综合", "medicine"),
];
export const BASE_SUBJECTS = BASE.map(({ id }) => id);

/** Columns that may hold mathematics, where a sheet has one for each stream. */
export const MATH = ["math", "mathArts", "mathScience"] as const;

/** Subjects of the examination (四(一)). */
const SUBJECTS: readonly Field[] = [
  score("chinese", "语文", "Chinese"),
  score("math", "数学", "mathematics"),
  score("mathArts", "数学(文科)", "mathematics (arts)"),
  score("mathScience", "数学(理科)", "mathematics (science)"),
  score("foreign", "外语", "foreign language score"),
  score("foreignAbove", "专升本外语", "foreign language score of 专升本"),
  score("historyGeography", "史地", "history and geography"),
  score("physicsChemistry", "理化", "physics and chemistry"),
  score("streamSubject", "史地/理化", "history and geography, or physics and chemistry"),
  score("politics", "政治", "politics"),
  score("base", "专业基础课", "base subject"),
  ...BASE,
];
export const SUBJECT_SCORES = SUBJECTS.map(({ id }) => id);

/** Scores, totals and lines (四, 五). */
const SCORES: readonly Field[] = [
  ...SUBJECTS,
  field.yesNo("baseSubjectRight", "专业基础课符合专业要求", "base subject is the prescribed one"),
  field.number("professional", "加试成绩", "professional test score", { marks: SCORE_MARKS }),
  field.yesNo("onPassedList", "加试合格名单", "on the list of those who passed the test"),
  field.date("listFiled", "加试合格名单报送日期", "day the list was filed"),
  field.number("total", "总分", "total score", { marks: SCORE_MARKS }),
  field.number("filing", "投档成绩", "filing score", { marks: SCORE_MARKS }),
  field.number("line", "最低控制分数线", "control line"),
];

/** Bonus and exemption (五(五)). */
const PREFERENCES: readonly Field[] = [
  field.text("grounds", "照顾类别", "kind of preference"),
  field.number("bonus", "照顾分", "bonus points"),
  // A list of candidates may repeat what became of the publication; that makes it no published list.
  { ...shared.publication, secondary: true },
  field.text("bonusOrGrounds", "照顾加分", "preference"),
  field.text("exemptionGround", "免试条件", "ground of the exemption"),
  field.text("event", "赛事名称", "sports event"),
  field.text("sport", "项目类别", "kind of sport"),
  field.text("place", "比赛名次", "place"),
  field.text("serviceProvince", "服务所在省", "province of service"),
  field.text("schoolProvince", "院校所在省", "province of the school"),
  field.yesNo("serviceCompleted", "服务期满并考核合格", "service completed and passed"),
  field.yesNo("proof", "交验原始证件", "original documents shown"),
  field.yesNo("approval", "免试审批手续", "approval of the exemption"),
  field.yesNo("application", "本人申请", "own application"),
  field.yesNo("provinceApproval", "省级招生考试机构审核", "approved by the province"),
  field.yesNo("schoolConsent", "招生学校同意", "consent of the school"),
  field.yesNo("sportsProof", "省级体育行政部门审核", "proof of the provincial sports authority"),
];

/** How and when a candidate is admitted (五). */
const ADMISSION: readonly Field[] = [
  field.choice("result", "录取结果", "admission", ["admitted", "left"]),
  field.choice("admissionType", "录取类型", "kind of admission", ["统考", "免试", "单考"]),
  field.yesNo("exempt", "免试生", "exempt"),
  field.date("registered", "报名日期", "registration date"),
  field.yesNo("registrationDone", "已办理报名手续", "registration completed"),
  field.date("admittedOn", "录取日期", "admission date"),
  shared.shortage,
];

/** The re-check at enrolment (七). */
const RECHECK: readonly Field[] = [
  field.yesNo("recheck", "新生复查", "re-check at enrolment"),
  field.yesNo("rollRegistered", "学籍注册", "registered on the roll"),
  field.yesNo("diplomaRechecked", "最后学历复核", "last diploma re-checked"),
];

/** What a person answers with yes or no. */
const ATTESTS: readonly Field[] = CANDIDATE_QUESTIONS.map(({ field: id, name, title }) =>
  field.yesNo(id, name, title.en)
);

/** One row a candidate. */
export const candidate: RecordType = {
  id: "candidate",
  name: { zh: "考生", en: "candidate" },
  fields: [
    ...PERSON,
    ...CHOICE,
    ...CONDITIONS,
    ...SCORES,
    ...PREFERENCES,
    ...ADMISSION,
    ...RECHECK,
    ...ATTESTS,
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
