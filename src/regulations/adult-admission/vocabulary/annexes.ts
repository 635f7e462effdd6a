import { vocabulary } from "../../../rules";

/**
 * Annex 3: level (高起本 and 高起专 together, or 专升本), day of the examination and times, by what the subjects are
 * called; the first that fits holds, and one without a time is no subject of the level.
 */
export const ANNEX_3 = vocabulary(`
secondary none: 高等数学 | 大学语文
secondary 1 9:00-11:00: 语文 | 汉语
secondary 1 14:30-16:30: 数学
secondary 2 9:00-11:00 foreign: 外语 | 英语 | 日语 | 俄语
secondary 2 14:30-16:30: 史地 | 历史 | 地理 | 理化 | 物理 | 化学
above 1 9:00-11:30: 政治
above 1 14:30-17:00 foreign: 外语 | 英语 | 日语 | 俄语
above 2 9:00-11:30: 大学语文 | 艺术概论 | 高等数学 | 高数 | 民法 | 教育理论 | 生态学 | 医学综合 | 专业基础
`);

/** Annex 2: months of the year's work, by what it is called; the first that fits holds. */
export const ANNEX_2 = vocabulary(`
11: 确认志愿 | 阅卷 | 分数线 | 控制线 | 划线 | 志愿确认
8 9: 资格审核 | 报名 | 招生专业目录 | 招生规模
10: 分专业招生计划 | 分专业计划
12: 录取
10 examination: 考试
`);

/** What an office does before and after the year's work, and annex 2 does not name; what is no sitting itself. */
export const OTHER_WORK = vocabulary(`
own: 归档 | 档案 | 资料 | 总结 | 培训 | 宣传 | 动员 | 会议 | 部署 | 准备 | 演练 | 检[查修] | 巡查 | 自查 | 通知书 | 入学 | 复查
  | 结算 | 经费 | 收费 | 统计 | 监考 | 设备 | 报送 | 上报 | 数据库 | 备案
beforeExamination: 报名 | 审核 | 阅卷 | 成绩 | 准考证 | 考场 | 命题
`);
