import { vocabulary } from "../../../rules";

/** One row a school and major: the places offered in a 生源地. */
export const PLAN = vocabulary(`
# 无 in the directory says that there is none.
foreignLanguage = none: 无 | 没有
teachingPoint: 教学点 | 校外教学点名称 | 函授站 | 教学点名称 | 函授站(教学点)
teachingPoint = none: 无 | 没有
place: 办学地点 | 上课地点 | 教学地点
fee: 学费 | 学费标准 | 收费 | 收费标准(元/年) | 学费(元/年)
region: SYD | 生源省份 | 生源省(区、市) | 招生省份 | 招生地区 | 省份
plan: JHS | JHRS | 计划数 | 招生计划 | 分专业计划 | 计划招生人数 | 计划人数 | 招生人数 | 本年计划数
  | 本年度计划数 | 本年度招生计划数
adjustedPlan: 调整后招生计划数 | 调整后计划 | 最终计划数
registered: 报名人数 | 生源地报名人数 | 本校报名人数 | 学校报名人数 | 报考人数 | BMRS
cap: 核定的招生计划上限 | 招生计划上限 | 计划上限 | 核定计划上限 | 核定计划数 | 核定上限 | 核定规模
lastPlan: 上年度计划数 | 上年招生计划数 | 上年度招生计划数 | 去年计划数 | 上年计划
lastAdmitted: 上年完成数 | 上年度录取数 | 上年录取人数 | 上年度录取人数 | 上年度完成数 | 上年实际录取数
lastRate: 上年度计划完成率 | 上年完成率 | 上年度完成率 | 上年度招生计划完成率 | 计划完成率 | 完成率
admittedCount: 录取数 | 实际录取数 | 实录人数 | 实际录取人数 | 录取新生数
charter: 招生章程公布 | 招生章程已公布 | 招生章程是否公布 | 已公布招生章程 | 招生章程向社会公布
pointFiled: 教学点备案 | 教学点已备案 | 校外教学点已备案 | 教学点备案并公布 | 校外教学点备案并公布
  | 校外教学点是否备案
majorFiled: 专业备案 | 招生专业备案 | 专业已备案 | 是否在拟招生专业备案范围内 | 在拟招生专业备案范围内
  | 专业是否备案
artsReview: 教育部审核 | 经教育部审核备案 | 函授艺术外语类审核备案 | 教育部审核备案情况
  | 是否经教育部审核备案
publicApplications: 公开征集志愿 | 统一公开征集志愿 | 是否征集志愿 | 征集志愿公开
entry: 入学时间 | 入学年份 | 入学季 | 入学年级 | 年级 | 招生年度 | 招生年份 | 开始招生时间
`);
