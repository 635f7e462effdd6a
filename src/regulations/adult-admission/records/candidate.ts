import { fieldsIn, type Field } from "../../../rules";
import { CANDIDATE_QUESTIONS } from "../articles/questions";
import { CANDIDATE } from "../vocabulary";
import { NO_CANDIDATES, REMARKED_LEFT } from "../vocabulary/left";
import { TOLD_BENEATH } from "../vocabulary/line";
import { FIELDS, objection, publication, recordOf } from "./shared";

/** A subject's score: sheets write the subject with 成绩 or 分 behind it as well. */
const scores = (text: string): readonly Field[] =>
  fieldsIn("zh", CANDIDATE)
    .table(text)
    .map((score) => ({
      ...score,
      labels: ["", "成绩", "分"].flatMap((said) => score.labels.map((label) => label + said)),
    }));

/** The base subject of 专升本 (附件3), one of which a candidate sits. */
const BASE = scores(`
baseChinese number marks=score: 大学语文 | college Chinese
baseArt number marks=score: 艺术概论 | introduction to the arts
baseMathOne number marks=score: 高等数学(一) | higher mathematics 1
baseMathTwo number marks=score: 高等数学(二) | higher mathematics 2
baseCivilLaw number marks=score: 民法 | civil law
baseEducation number marks=score: 教育理论 | theory of education
baseEcology number marks=score: 生态学基础 | ecology
baseMedicine number marks=score: 医学综合 | medicine
`);
export const BASE_SUBJECTS = BASE.map(({ id }) => id);

/** Columns that may hold mathematics, where a sheet has one for each stream. */
export const MATH = ["math", "mathArts", "mathScience"] as const;

/** Subjects of the examination (四(一)). */
const SUBJECTS: readonly Field[] = [
  ...scores(`
chinese number marks=score: 语文 | Chinese
math number marks=score: 数学 | mathematics
mathArts number marks=score general=math: 数学(文科) | mathematics (arts)
mathScience number marks=score general=math: 数学(理科) | mathematics (science)
foreign number marks=score: 外语 | foreign language score
foreignAbove number marks=score: 专升本外语 | foreign language score of 专升本
historyGeography number marks=score: 史地 | history and geography
physicsChemistry number marks=score: 理化 | physics and chemistry
streamSubject number marks=score: 史地/理化 | history and geography, or physics and chemistry
politics number marks=score: 政治 | politics
base number marks=score: 专业基础课 | base subject
`),
  ...BASE,
];
export const SUBJECT_SCORES = SUBJECTS.map(({ id }) => id);

/** One row a candidate: who it is and what it applies for (三), scores (四), preferences and admission (五), re-check (七). */
export const candidate = recordOf("candidate table form workbook: 考生 | candidate", {
  shared: [...FIELDS, { ...publication, secondary: true }, { ...objection, secondary: true }],
  fields: (field) => [
    ...field.table(`
number name sex
birth date: 出生日期 | birth date
idNumber text: 身份证号 | ID number
idType text: 证件类型 | kind of document
residency text: 居民类别 | residence status
ethnicity text: 民族 | ethnicity
household text: 户口所在地 | place of household
registeredAt text common: 报名地 | place of registration
workplace text: 工作所在地 | place of work
residence text: 居住地 | place of residence
job text: 从事专业 | occupation
employer level form category foreignLanguage duration school schoolCode
appliedSchool text: 报考院校 | school applied for
admittedSchool text kindOf=school marks=admission: 录取院校 | school of admission
major
appliedMajor text: 报考专业 | major applied for
admittedMajor text kindOf=major marks=admission: 录取专业 | major of admission
majorCode
inSchool yesNo: 是否在校生 | still in school
status text: 考生身份 | occupation status
healthy choice yes no: 身体健康 | healthy
prior text: 前置学历 | prior education
certificate text: 毕(结)业 | kind of certificate
priorSchool text: 毕业学校 | school of the prior diploma
priorMajor text: 毕业专业 | major of the prior diploma
diplomaVerified yesNo: 学历验证 | diploma verified
licence text: 执业资格 | practising certificate
licenceCategory text: 执业类别 | category of the certificate
medicalStaff yesNo: 卫生医药行业在职专业技术人员 | technical staff in health or medicine
majorMatches yesNo: 专业对口 | major matches the work
`),
    ...SUBJECTS,
    ...field.table(`
baseSubjectRight yesNo: 专业基础课符合专业要求 | base subject is the prescribed one
professional number marks=score: 加试成绩 | professional test score
onPassedList yesNo: 加试合格名单 | on the list of those who passed the test
listFiled date: 加试合格名单报送日期 | day the list was filed
total number marks=score: 总分 | total score
filing number marks=score: 投档成绩 | filing score
line number: 最低控制分数线 | control line
grounds text: 照顾类别 | kind of preference
bonus number: 照顾分 | bonus points
publication objection shortage
bonusOrGrounds text general=bonus+grounds: 照顾加分 | preference
exemptionGround text kindOf=grounds: 免试条件 | ground of the exemption
event text: 赛事名称 | sports event
sport text: 项目类别 | kind of sport
place text: 比赛名次 | place
serviceProvince text: 服务所在省 | province of service
schoolProvince text: 院校所在省 | province of the school
serviceCompleted yesNo: 服务期满并考核合格 | service completed and passed
proof yesNo: 交验原始证件 | original documents shown
approval yesNo: 免试审批手续 | approval of the exemption
application yesNo: 本人申请 | own application
provinceApproval yesNo: 省级招生考试机构审核 | approved by the province
schoolConsent yesNo: 招生学校同意 | consent of the school
sportsProof yesNo: 省级体育行政部门审核 | proof of the provincial sports authority
result choice admitted left: 录取结果 | admission
leftFor text: 退档原因 | why not admitted
admissionType choice 统考 免试 单考: 录取类型 | kind of admission
exempt yesNo: 免试生 | exempt
registered date: 报名日期 | registration date
registrationDone yesNo: 已办理报名手续 | registration completed
admittedOn date: 录取日期 | admission date
recheck yesNo: 新生复查 | re-check at enrolment
rollRegistered yesNo: 学籍注册 | registered on the roll
diplomaRechecked yesNo: 最后学历复核 | last diploma re-checked
`),
    ...field.asked(CANDIDATE_QUESTIONS),
  ],
  worded: TOLD_BENEATH,
  remarked: { leftFor: REMARKED_LEFT },
  excludedBy: NO_CANDIDATES,
  key: "number name idNumber",
  marks: `
name+level number+level idNumber birth appliedSchool appliedMajor admittedMajor chinese math foreign politics
total filing grounds bonus result admissionType prior scoresPrivate standardSites listApproved databaseReported listProvided dutyKept noAgents
`,
});
