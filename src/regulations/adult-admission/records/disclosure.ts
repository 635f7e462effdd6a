import type { Field, RecordType } from "../../../rules";
import * as shared from "./shared";
import { field } from "./shared";

/** A test that a preference does not ask for: 无 is an answer there, no blank. */
const stated = (...names: Parameters<typeof field.text>): Field => ({
  ...field.text(...names),
  marks: { none: ["无", "没有", "不需要", "无需测试", "免测"] },
});

/** The published list of candidates with a bonus or exemption (公示名单), one row a candidate. */
export const disclosure: RecordType = {
  id: "disclosure",
  name: { zh: "公示名单", en: "published list" },
  fields: [
    shared.number,
    shared.name,
    shared.sex,
    { ...shared.employer, marks: { none: ["无", "无单位", "待业"] } },
    {
      ...field.text(
        "kind",
        "享受照顾政策类别",
        "kind of preference",
        "照顾政策类别",
        "享受照顾政策",
        "照顾类别",
        "照顾项目",
        "加分项目",
        "加分类别",
        "政策类别",
        "享受政策类别"
      ),
      under: shared.kindUnder,
    },

    field.text("conditions", "资格条件", "conditions met", "照顾资格条件", "享受条件", "符合条件"),
    stated("testItem", "测试项目", "test item", "测验项目"),
    stated("testResult", "测试成绩", "test result", "测验成绩"),
    stated("passMark", "合格标准", "pass mark", "测试合格标准"),
    field.text(
      "intended",
      "拟录高校及专业",
      "intended school and major",
      "拟录学校及专业",
      "拟录取高校及专业",
      "拟录取院校及专业",
      "拟录院校及专业",
      "拟录高校和专业",
      "拟录取学校及专业"
    ),
    field.text(
      "intendedSchool",
      "拟录高校",
      "intended school",
      "拟录取高校",
      "拟录院校",
      "拟录取院校",
      "拟录学校"
    ),
    field.text("intendedMajor", "拟录专业", "intended major", "拟录取专业"),
    {
      ...field.text(
        "points",
        "录取优惠分值",
        "bonus points",
        "优惠分值",
        "录取优惠分",
        "优惠分",
        "照顾分",
        "照顾分值",
        "加分",
        "加分值",
        "加分分值"
      ),
      under: shared.pointsUnder,
    },

    field.date(
      "published",
      "公示开始日期",
      "published on",
      "公示日期",
      "公示起始日期",
      "公示开始时间",
      "公示时间",
      "开始公示日期"
    ),
    field.date(
      "until",
      "公示截止日期",
      "published until",
      "公示结束日期",
      "公示截止时间",
      "公示结束时间",
      "公示终止日期",
      "公示撤下日期"
    ),
    {
      id: "result",
      type: "choice",
      name: { zh: "公示结果", en: "outcome of the publication" },
      labels: shared.PUBLICATION_LABELS,
      options: shared.PUBLICATION_OPTIONS,
    },
    field.text(
      "reportEmail",
      "举报电子信箱",
      "e-mail for reports",
      "举报邮箱",
      "举报电子邮箱",
      "电子信箱",
      "举报信箱",
      "举报E-mail"
    ),
    field.text(
      "reportPhone",
      "举报电话",
      "telephone for reports",
      "举报电话号码",
      "监督电话",
      "监督举报电话"
    ),
    field.text(
      "reportUnit",
      "受理举报单位",
      "unit for reports",
      "受理举报的单位",
      "举报受理单位",
      "受理单位"
    ),
    field.text(
      "reportAddress",
      "通讯地址",
      "address for reports",
      "举报通讯地址",
      "受理举报通讯地址",
      "受理举报单位通讯地址",
      "举报地址"
    ),
  ],
  key: ["number", "name"],
  span: "sheet",
  layouts: ["table", "form"],
  namedBy: ["公示"],
  marks: [
    "conditions",
    "testItem",
    "testResult",
    "passMark",
    "intended",
    "intendedSchool",
    "published",
    "until",
    "result",
    "reportPhone",
    "reportEmail",
  ],
};
