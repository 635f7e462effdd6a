import { vocabulary } from "../../../rules";

/**
 * Why somebody was left out, as patterns: a condition that he does not meet, or places that ran out before his turn.
 * That a condition is met is no reason, whatever it is about ("学历已核验").
 */
export const LEFT = vocabulary(`
sent back: 退档
condition: 不合格 | 不符 | 未达 | (?:^|[^划额位标])不足 | 不满足 | 体检 | 政审 | 单科 | 色盲 | 色弱 | 身高 | 视力 | 不服从 | 资格 | 条件 | 审核 | 核验
  | 学历 | 证书 | 证件 | 虚假 | 放弃 | 重复 | 违规 | 作弊
met: (?:^|[^不未没无])(?:通过|符合|合格|达标|属实|无误|有效|齐全) | 已(?:经)?(?:审|核|验|查)
unmet: [不未没无][^，,。；;、]{0,6}(?:合格|符|达|满足|通过|具备|提供|提交|参加|取得|获得|有效|属实|齐全|服从) | 不足 | 放弃 | 虚假 | 重复 | 违规 | 作弊
  | 受限 | 色盲 | 色弱
no place: 计划 | 名额 | 额满 | 已满 | 满额 | 分数 | 低分 | 分低 | 排名 | 排序 | 位次 | 择优
`);

/** What remarks say of those who were left out, where no column asks why. */
export const REMARKED_LEFT =
  /退档|退回|未录|不录|不予录取|落选|放弃|额满|计划已?满|不合格|不符合?|未达|未通过|不通过|体检受限|不服从/u;

/** What a title has that is about the admission, whatever else it speaks of ("优秀运动员免试名单", "毕业班学员报考汇总"). */
const OF_ADMISSION =
  "招生|招考|招收|报考|报名|录取|投档|考生|新生|免试|加分|照顾|优惠政策|专业计划|招[^，。]*计划|上线|落榜|成绩单|前置学历|资格审[查核]|统考";
/** People by what they do at an examination or a school; what becomes of students, and what is taught and paid. */
const OTHER = `
监考 巡考 考务 阅卷 评卷[教人] 命题 培训班 非学历 研修 教材 征订 课时 课酬 劳务 工资 津贴 考勤 通讯录 微信 [Qq]{2}群 班级 班主任 任课 外聘 教师 授课计划 教学计划 教学安排
面授 课程[表安设] 排课 课表 期[中末] 补考 结业 毕业(?!于) 论文 答辩 学位 学籍异动 休学 退学 转学 在籍 实习 实训 作业
优秀(?!运动员) 先进(?!生产|工作) 评优 评选 表彰 奖学金 助学金 三好 积极分子 党员 缴费 欠费 学费[缴收] 收费[明台] 运动会(?!.*获奖) 招聘 应聘 聘用 会议 值班 投诉 满意度
`;
/** Titles of other matters of the offices that see to the admission; of the same school, levels and forms of study. */
export const OTHER_MATTERS = new RegExp(
  `^(?!.*(?:${OF_ADMISSION})).*(?:${OTHER.trim().split(/\s+/).join("|")})`,
  "u"
);

/** Titles of lists of people who are admitted otherwise, or are no candidates at all. */
export const NO_CANDIDATES = new RegExp(
  `^(?!.*(?:成人|成考|成招|成教|成高|函授|业余|高起[专本]|继续教育|加分|照顾|免试)).*(?:普通(?:本科|专科|高考|专升本)|[春夏]季高考|研究生|硕士|博士|期[中末]|招聘|应聘|运动会|奖学金)|${OTHER_MATTERS.source}`,
  "u"
);
