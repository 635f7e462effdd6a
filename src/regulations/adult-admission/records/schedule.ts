import type { RecordType } from "../../../rules";
import * as shared from "./shared";
import { field } from "./shared";

/** Examination timetable and calendar of the year's work, one row an examination or a piece of work. */
export const schedule: RecordType = {
  id: "schedule",
  name: { zh: "考试时间与工作安排", en: "schedule" },
  fields: [
    shared.level,
    field.text("subject", "考试科目", "subject", "科目", "科目名称", "考试科目名称"),
    field.text(
      "work",
      "工作",
      "work",
      "工作内容",
      "工作安排",
      "工作事项",
      "事项",
      "工作项目",
      "环节",
      "阶段",
      "工作任务",
      "工作阶段"
    ),
    field.date("date", "考试日期", "date", "日期"),
    field.text("time", "时间", "time", "考试时间", "工作时间", "时间安排", "考试时间段"),
    field.text("start", "开始时间", "beginning", "考试开始时间", "开考时间", "起始时间"),
    field.text("end", "结束时间", "end", "考试结束时间", "终止时间"),
    field.date("from", "开始日期", "first day", "起始日期", "起始时间(日期)"),
    field.date("to", "结束日期", "last day", "截止日期", "完成日期", "截止时间"),
    field.figure(
      "minutes",
      "考试时长",
      "minutes",
      "时长",
      "考试时长(分钟)",
      "时长(分钟)",
      "考试时间(分钟)",
      "分钟"
    ),
  ],
  key: ["subject", "work"],
  span: "workbook",
  layouts: ["table"],
  // 附件3 itself.
  crossed: { cells: "subject", heads: "date", sides: "time", title: "level" },
  marks: ["subject", "work", "date", "time", "from"],
};
