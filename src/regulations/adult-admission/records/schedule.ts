import { fieldsIn, type RecordType } from "../../../rules";
import { SCHEDULE } from "../vocabulary";
import { FIELDS } from "./shared";

/** Examination timetable and calendar of the year's work, one row an examination or a piece of work. */
export const schedule: RecordType = {
  id: "schedule",
  name: { zh: "考试时间与工作安排", en: "schedule" },
  fields: fieldsIn("zh", SCHEDULE, { shared: FIELDS }).table(`
level
subject text: 考试科目 | subject
work text: 工作 | work
date date: 考试日期 | date
time text: 时间 | time
start text: 开始时间 | beginning
end text: 结束时间 | end
from date: 开始日期 | first day
to date: 结束日期 | last day
minutes number: 考试时长 | minutes
`),
  key: ["subject", "work"],
  span: "workbook",
  layouts: ["table"],
  // 附件3 itself.
  crossed: { cells: "subject", heads: "date", sides: "time", title: "level" },
  marks: ["subject", "work", "date", "time", "from"],
};
