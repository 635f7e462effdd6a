import { fieldsIn, type RecordType } from "../../../rules";
import { SCHEDULE } from "../vocabulary";
import * as shared from "./shared";

const field = fieldsIn("zh", SCHEDULE);

/** Examination timetable and calendar of the year's work, one row an examination or a piece of work. */
export const schedule: RecordType = {
  id: "schedule",
  name: { zh: "考试时间与工作安排", en: "schedule" },
  fields: [
    shared.level,
    field.text("subject", "考试科目", "subject"),
    field.text("work", "工作", "work"),
    field.date("date", "考试日期", "date"),
    field.text("time", "时间", "time"),
    field.text("start", "开始时间", "beginning"),
    field.text("end", "结束时间", "end"),
    field.date("from", "开始日期", "first day"),
    field.date("to", "结束日期", "last day"),
    field.number("minutes", "考试时长", "minutes"),
  ],
  key: ["subject", "work"],
  span: "workbook",
  layouts: ["table"],
  // 附件3 itself.
  crossed: { cells: "subject", heads: "date", sides: "time", title: "level" },
  marks: ["subject", "work", "date", "time", "from"],
};
