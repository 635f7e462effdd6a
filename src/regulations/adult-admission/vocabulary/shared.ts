import { vocabulary } from "../../../rules";

/** Group headers over a preference's kind and its points: "照顾政策 | 类别 | 分值". */
export const PREFERENCES = "照顾政策 | 享受照顾政策 | 照顾情况 | 加分情况 | 照顾加分 | 政策加分 | 加分照顾";
export const KIND = "类别 | 项目 | 种类 | 条件 | 原因 | 名称 | 内容";
export const POINTS = "分值 | 分数 | 分 | 加分分值";

/** Fields of several record types. */
export const SHARED = vocabulary(`
number: KSH | 报名号 | 预报名号 | 考生编号 | 考生报名号 | 考生号码 | candidate number
name: XM | 考生姓名 | name
sex: XB | XBDM | 性别代码 | sex
sex = 男: 男 | 男性 | 1 | 男生
sex = 女: 女 | 女性 | 2 | 女生
employer: GZDW | 工作单位 | 单位 | 单位名称 | 现工作单位 | work unit
level: 报考层次 | CC | CCDM | PCDM | 层次名称 | 培养层次 | 招生层次 | 录取层次 | 学历层次 | 招生类型
  | 报考类别 | level
level = 高起本: 高起本 | 高升本 | 高中起点本科 | 高中起点升本科 | 高中起点升本 | 高起点本科 | 高本
level = 高起专: 高起专 | 高升专 | 高中起点专科 | 高中起点升专科 | 高中起点升专 | 高起点专科 | 高起专科
  | 高升专科 | 高职(专科) | 专科 | 高专
level = 专升本: 专升本 | 专起本 | 专科起点本科 | 专科起点升本科 | 专科起点升本 | 专升本科 | 专本
form: XXXS | XXXSDM | 学习方式 | 办学形式 | form of study
form = 脱产: 脱产 | 全脱产 | 全日制 | 全日制脱产
form = 业余: 业余 | 夜大 | 夜大学 | 半脱产 | 业余(夜大) | 夜大(业余)
form = 函授: 函授 | 函授教育
form = 非脱产: 非脱产 | 非脱产学习 | 不脱产
duration: XZ | 修业年限 | 学习年限 | 学制年限 | 学习时间(年) | years of study
category: KL | KLDM | KLMC | 科类名称 | 报考科类 | 考试科类 | 招生科类 | 考试科目组 | category
foreignLanguage: WYYZDM | WYYZ | 考试语种 | 语种 | 外语语种名称
school: 院校名称 | YXMC | TDDW | 学校 | 学校名称 | 招生学校 | 招生院校 | 投档单位 | 高校名称 | school
schoolCode: YXDM | 院校代号 | 学校代码 | 学校代号 | 院校编号
major: 专业名称 | ZYMC | 招生专业 | 招生专业名称 | major
majorCode: ZYDM | 专业代号
shortage: 生源不足 | 上线生源是否不足 | 是否上线生源不足 | 是否生源不足
# What became of a publication (六(二), 通知 3).
publication: 公示情况 | 公示状态 | 公示结论
publication = passed: 通过 | 公示通过 | 公示无异议 | 无异议 | 合格 | 已通过 | √ | ✓ | 是 | 公示合格 | 1
publication = failed: 不通过 | 公示不通过 | 未通过 | 公示未通过 | 不合格 | 取消 | × | 否 | 异议成立 | 0
publication = unpublished: 未公示 | 没有公示 | 未经公示
publication = disputed: 有异议 | 公示有异议
`);
