import { vocabulary } from "../../../rules";

/** Examination timetable and calendar of the year's work. */
export const SCHEDULE = vocabulary(`
subject: 科目 | 科目名称 | 考试科目名称
work: 工作内容 | 工作安排 | 工作事项 | 事项 | 工作项目 | 环节 | 阶段 | 工作任务 | 工作阶段
date: 日期
time: 考试时间 | 工作时间 | 时间安排 | 考试时间段
start: 考试开始时间 | 开考时间 | 起始时间
end: 考试结束时间 | 终止时间
from: 起始日期 | 起始时间(日期)
to: 截止日期 | 完成日期 | 截止时间
minutes: 时长 | 考试时长(分钟) | 时长(分钟) | 考试时间(分钟) | 分钟
`);
