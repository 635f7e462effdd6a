import { vocabulary } from "../../../rules";

/**
 * Annex 3: level (高起本 and 高起专 together, or 专升本) and examination, by what the subjects are called; the first that
 * fits holds, and `none` is no subject of the level.
 */
export const ANNEX_3 = vocabulary(`
secondary none: 高等数学 | 大学语文
secondary chinese: 语文 | 汉语
secondary mathematics: 数学
secondary foreign: 外语 | 英语 | 日语 | 俄语
secondary combined: 史地 | 历史 | 地理 | 理化 | 物理 | 化学
above politics: 政治
above foreign: 外语 | 英语 | 日语 | 俄语
above base: 大学语文 | 艺术概论 | 高等数学 | 高数 | 民法 | 教育理论 | 生态学 | 医学综合 | 专业基础
`);

/** Annex 2: the year's work, by what it is called; the first that fits holds. */
export const ANNEX_2 = vocabulary(`
scoring: 确认志愿 | 阅卷 | 分数线 | 控制线 | 划线 | 志愿确认
registration: 资格审核 | 报名 | 招生专业目录 | 招生规模
majorPlans: 分专业招生计划 | 分专业计划
admission: 录取
examination: 考试
`);

/** What an office does before and after the year's work, and annex 2 does not name; what is no sitting itself. */
export const OTHER_WORK = vocabulary(`
own: 归档 | 档案 | 资料 | 总结 | 培训 | 宣传 | 动员 | 会议 | 部署 | 准备 | 演练 | 检[查修] | 巡查 | 自查 | 通知书 | 入学 | 复查
  | 结算 | 经费 | 收费 | 统计 | 监考 | 设备 | 报送 | 上报 | 数据库 | 备案
beforeExamination: 报名 | 审核 | 阅卷 | 成绩 | 准考证 | 考场 | 命题
`);
