import type { Field, FieldType } from "../../../rules";

type Extra = Partial<Omit<Field, "id" | "type" | "name" | "labels">>;

/** A field; its first label is what messages call it in Chinese. */
export function field(
  id: string,
  type: FieldType,
  en: string,
  labels: readonly string[],
  extra: Extra = {}
): Field {
  return { id, type, name: { zh: labels[0] ?? id, en }, labels, ...extra };
}

export const COLLEGE = field("college", "text", "college", [
  "学校名称",
  "院校名称",
  "学校",
  "院校",
  "高职院校",
  "高职院校名称",
  "学院名称",
  "单位名称",
]);

export const REVIEW_START = field("reviewStart", "date", "start of the review", [
  "复核开始日期",
  "复核开始时间",
  "复核工作开始日期",
  "复核工作开始时间",
  "复核起始日期",
  "进校复核日期",
  "进校复核开始日期",
]);

/** Answers that may also lie in between. */
export const ANSWERS = [
  {
    code: "yes",
    labels: [
      "是",
      "有",
      "√",
      "✓",
      "✔",
      "1",
      "true",
      "Y",
      "yes",
      "符合",
      "强",
      "针对性强",
      "明显",
      "成效明显",
      "可行",
      "切实可行",
      "好",
      "够",
      "足够",
      "有力",
      "达到",
      "针对性强、切实可行、成效明显",
      "力度足够",
    ],
  },
  {
    code: "no",
    labels: [
      "否",
      "无",
      "×",
      "✗",
      "0",
      "false",
      "N",
      "no",
      "不符合",
      "弱",
      "不强",
      "针对性不强",
      "不明显",
      "成效不明显",
      "不可行",
      "差",
      "不够",
      "不足",
      "力度不够",
      "力度不足",
      "未达到",
      "针对性不强、力度不够",
      "不是",
      "没有",
    ],
  },
  {
    code: "partly",
    labels: [
      "一般",
      "中",
      "中等",
      "较强",
      "较好",
      "尚可",
      "基本",
      "基本符合",
      "部分",
      "部分符合",
      "基本可行",
      "较明显",
    ],
  },
] as const;
