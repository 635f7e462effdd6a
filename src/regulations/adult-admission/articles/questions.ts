import { asking, askingOnce, questions } from "../../../rules";

// What a person answers with yes or no: the rule, the field that asks it, and what is demanded.

/** Of a plan as a whole (一, 二, 五(四)), and of each of its majors (二(五)). */
export const PLAN_QUESTIONS = questions("zh")(`
1-2 charter: 招生章程已向社会公布，内容齐全
  | The enrolment charter is published, with majors, forms, duration, places, principles, fees and tests
2.2 planOnline: 在网上系统全口径编制分省计划，包括本省的分专业计划
  | The plans for all provinces are made in the online system, those of the home province by major included
2.3 partTimeFirst: 编制分省计划以业余学习为主，严格控制全日制脱产学习的招生规模
  | The plan keeps to study beside work, and holds full-time places within narrow bounds
2.5 majorFiled: 专业在公布的拟招生专业备案范围内 | The major is within the published list of majors
2.7-1 onlyDistributed: 不擅自接收、公布未经教育部汇总分送的分省招生计划
  | No plan is taken and published that the ministry has not distributed
2.7-2 allPublished: 不擅自拒绝公布教育部汇总分送的分省招生计划
  | No plan that the ministry has distributed is kept from the public
5.4-3 publicApplications: 未完成的招生计划统一公开征集志愿 | Unfilled plans are opened for public applications
`);

/** Asked once for all of a plan. */
export const ASKED_OF_PLAN = askingOnce(PLAN_QUESTIONS, "plan");

/** Of each candidate (三(一)1, 七), and of an examination and admission as a whole (四, 五, 通知 5). */
export const CANDIDATE_QUESTIONS = questions("zh")(`
3.1.1 lawAbiding: 遵守宪法和法律 | Abides by constitution and law
4.2.2 scoresPrivate: 成绩通知考生本人，不公布 | Results are told to the candidate and not published
4.2.3 standardSites: 统一考试按考务规则实施，一律使用国家教育考试标准化考点
  | The examination follows its rules and is held at standard sites only
5.7 listApproved: 录取名单由招生学校提出，省级招生考试机构审核
  | The admission list is proposed by the school and approved by the province
5.8-1 databaseReported: 录取结束后向教育部报送录取新生数据库
  | After admission the database of newcomers is sent to the ministry
5.8-2 listProvided: 录取结束后向招生学校提供本年录取新生名单
  | After admission each school gets the list of its newcomers
N5-2 dutyKept: 不以任何形式转移招生录取的职责和权力
  | The duties and powers of admission are handed to nobody else
N5-3 noAgents: 不委托任何中介机构或个人代理招生 | No agency and no person is charged with finding students
`);

/** Asked of each candidate, and once for all. */
export const ASKED_OF_EACH = asking(CANDIDATE_QUESTIONS, "candidate");
export const ASKED_OF_ALL = askingOnce(CANDIDATE_QUESTIONS, "candidate");

/** Of what is published (六(二)). */
export const DISCLOSURE_QUESTIONS = questions("zh")(`
6.2-3 informationOpen: 招生政策、资格、章程、计划、录取程序和结果、申诉渠道、违规处理、复查结果等按规定公开
  | Policy, licence, charter, plan, procedure, results, appeals, incidents and re-checks are made public
`);

export const ASKED_OF_DISCLOSURE = askingOnce(DISCLOSURE_QUESTIONS, "disclosure");
