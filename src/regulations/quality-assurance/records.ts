import { fieldsIn, optionsIn, recordsIn, withNames, type RecordType } from "../../rules";
import { COLLEGE_QUESTIONS, REVIEW_QUESTIONS } from "./articles/questions";
import { ELEMENTS } from "./classify/elements";
import { CONCLUSIONS } from "./facts/conclusion";
import * as words from "./vocabulary";
import { RESULT_OR_OPINION } from "./vocabulary/element";
import { ELEMENT_NAMES, MATERIAL_NAMES } from "./vocabulary/names";
import { SIGNS } from "./vocabulary/signs";

const recordOf = recordsIn("zh", words, SIGNS);
const shared = fieldsIn("zh", words.SHARED);

const [COLLEGE_NAME, REVIEW_START] = [
  shared.text("college", "学校名称", "college", { common: true }),
  shared.date("reviewStart", "复核开始日期", "start of the review", { common: true, until: "reviewEnd" }),
];
const LISTED_COLLEGE = fieldsIn("zh", words.LISTED).also(COLLEGE_NAME);
const FILING_COLLEGE = fieldsIn("zh", words.FILED).also(LISTED_COLLEGE);

/** Experts of a college's own diagnosis as figures; enrolment plan and the other sanctions beside a review. */
const FIGURES = shared.table(`
experts count: 专家人数 | experts
outsideExperts count: 校外专家人数 | outside experts
planBefore count: 上年招生计划 | enrolment plan of the year before
plan count: 招生计划 | enrolment plan
firstPlan count: 首年招生计划 | first enrolment plan
majorsHalted yesNo: 暂停备案新专业 | new majors not filed
projectsLimited yesNo: 限制教育教学改革项目申报 | reform projects limited
`);
const ELEMENT_CODES = ELEMENTS.map(({ code }) => code);
const ELEMENT_OPTIONS = withNames("zh", optionsIn(words.ELEMENT, "element", ELEMENT_CODES), ELEMENT_NAMES);

/** An element of annex 1 in a college's report or in its review: 15 rows. */
const ELEMENT = recordOf("element list: 诊断要素 | Element", {
  options: { ELEMENT_OPTIONS },
  fields: `
project text: 诊断项目 | item
element choice ELEMENT_OPTIONS: 要素编号 | element
name text: 诊断要素 | element's name
point text: 诊断点 | point
self text: 自主诊断结果 | self-diagnosis result
review text: 复核结果 | review result
match yesNo: 是否相符 | equal
opinion text verbatim: 自我诊断意见 | self-diagnosis opinion
measures text verbatim: 改进措施 | improvement measures
effects text verbatim: 改进成效 | effects of improvement
remark text: 备注 | remark
`,
  worded: RESULT_OR_OPINION,
  key: "element name",
  marks: "self review match opinion measures effects",
  namedBy: ["任务分解", "分解表"],
  items: { field: "element", options: ELEMENT_OPTIONS },
  besides: ["element", "name", "self", "match", "opinion"],
});

/** What stands around the table of annex 3: name, overview, signature. */
const REPORT = recordOf("report form: 自我诊断与改进工作报告 | Report", {
  shared: [FILING_COLLEGE],
  fields: `
college
overview text verbatim: 自我诊改工作概述 | overview
signature text dated=signedOn: 校长（签字） | principal's signature
signedOn date: 签字日期 | day of signing
`,
  key: "college",
  marks: "overview signature",
});

/** Answers on the improvement measures. */
export const ANSWERS = optionsIn(words.SHARED, "measures", ["yes", "no", "partly"]);

/** A college's review in a cycle. */
const REVIEW = recordOf("review table form workbook: 复核 | Review", {
  shared: [LISTED_COLLEGE, REVIEW_START, ...FIGURES],
  options: { ANSWERS, CONCLUSIONS },
  fields: [
    `
college
cycle text: 诊改周期 | cycle
diagnosed date: 诊改完成日期 | day of the diagnosis
reviewStart
reviewEnd date: 复核结束日期 | end of the review
finished date: 整改完成日期 | rectification finished
applied date: 重新申请复核日期 | new review applied for
conducted yesNo: 是否在规定时间内开展诊改工作 | diagnosis in the set time
matches count: 相符项数 | elements with equal results
judged choice ANSWERS: 改进措施针对性强、切实可行、成效明显 | judgement of the measures
targeted choice ANSWERS: 改进措施针对性强 | measures targeted
feasible choice ANSWERS: 改进措施切实可行 | measures feasible
effective choice ANSWERS: 改进措施成效明显 | measures effective
vigorous choice ANSWERS: 改进措施力度 | measures vigorous
conclusion choice CONCLUSIONS: 复核结论 | conclusion
planBefore plan firstPlan majorsHalted projectsLimited experts outsideExperts
onSociety yesNo: 材料是否在学会网站公布 | materials on the society's site
`,
    REVIEW_QUESTIONS,
  ],
  key: "college cycle",
  marks: "conclusion reviewStart reviewEnd matches judged diagnosed finished conducted",
  besides: ["college", "reviewStart", "reviewEnd", "matches", "judged", "targeted", "diagnosed", "conducted"],
});

/** A college of the province. */
const COLLEGE = recordOf("college table form workbook: 院校 | College", {
  shared: [LISTED_COLLEGE, ...FIGURES],
  fields: [
    `
college
evaluated yesNo: 是否已接受二轮评估 | evaluated in the second round
isNew yesNo: 是否新建院校 | new college
newEvaluated yesNo: 是否已接受人才培养工作评估 | evaluated before its diagnosis
evaluatedOn date: 人才培养工作评估日期 | day of its evaluation
selfDiagnosed yesNo: 是否开展自主诊改 | made a self-diagnosis
filed yesNo: 自主诊改情况是否备案 | self-diagnosis filed
diagnosedAndFiled yesNo: 是否开展自主诊改并备案 | made and filed a self-diagnosis
plannedYear text: 计划诊改年度 | year scheduled
sampled yesNo: 是否抽样复核 | sampled for review
filedOn date: 实施细则备案日期 | rules filed
`,
    COLLEGE_QUESTIONS.map(({ title, ...asked }) => ({
      ...asked,
      title: { en: title.en.replace("{limit}", "the years of the annex") },
    })),
    "experts outsideExperts planBefore plan firstPlan majorsHalted projectsLimited",
  ],
  key: "college",
  marks: "evaluated isNew plannedYear sampled filedOn inReport selfDiagnosed diagnosedAndFiled experts plan",
});

/** The eight materials of 四（二）2. */
export const MATERIAL_OPTIONS = withNames(
  "zh",
  optionsIn(words.MATERIAL, "material", "12345678".split("")),
  MATERIAL_NAMES
);

/** A material that a college under review hands in. */
const MATERIAL = recordOf("material list: 复核材料 | Material", {
  shared: [REVIEW_START, FILING_COLLEGE],
  options: { MATERIAL_OPTIONS },
  fields: `
material choice MATERIAL_OPTIONS: 材料名称 | material
submitted yesNo: 是否提交 | submitted
coverage text: 覆盖年度 | years covered
shownOn date: 公示日期 | day shown on the campus site
sentOn date: 报送日期 | day sent to the evaluation centre
reviewStart
onSociety yesNo: 是否在学会网站公布 | on the society's site
college
`,
  key: "material",
  marks: "material shownOn sentOn submitted onSociety",
  items: { field: "material", options: MATERIAL_OPTIONS },
});

/** An expert of a college's own diagnosis, or of a review. */
const EXPERT = recordOf("expert table: 专家 | Expert", {
  shared: [COLLEGE_NAME],
  fields: `
name text: 专家姓名 | expert's name
unit text: 工作单位 | employer
role text within=unit: 职务 | post
outside choice outside inside common: 是否校外专家 | outside expert
coached yesNo: 是否接受复核学校诊改辅导、讲座等邀请 | took an invitation to coach
abstained yesNo: 未接受复核学校诊改辅导、讲座等邀请 | took no invitation to coach
college
`,
  key: "name",
  marks: "outside coached abstained unit role",
});

/** Everything that sheets about the scheme hold. */
export const RECORDS: readonly RecordType[] = [ELEMENT, REPORT, REVIEW, COLLEGE, MATERIAL, EXPERT];
