import type { RecordType } from "../../../rules";
import { CONCLUSIONS } from "../conclusion";
import { ANSWERS, COLLEGE, field, REVIEW_START } from "./fields";
import { EXPERT_FIELDS, SANCTION_FIELDS } from "./plan";

const ANSWER = { options: ANSWERS };

/** A college's review in a cycle. */
export const REVIEW: RecordType = {
  id: "review",
  name: { zh: "复核", en: "Review" },
  titles: ["复核结论", "复核情况", "省级复核"],
  fields: [
    COLLEGE,
    field("cycle", "text", "cycle", ["诊改周期", "周期", "复核周期", "复核轮次", "轮次", "复核次数"]),
    field("diagnosed", "date", "day of the diagnosis", [
      "诊改完成日期",
      "自主诊改完成日期",
      "自主诊改日期",
      "完成诊改日期",
      "诊改日期",
      "诊改完成时间",
      "自主诊改完成时间",
    ]),
    REVIEW_START,
    field("reviewEnd", "date", "end of the review", [
      "复核结束日期",
      "复核结束时间",
      "复核工作结束日期",
      "复核工作结束时间",
      "复核日期",
      "复核时间",
      "复核完成日期",
    ]),
    field("finished", "date", "rectification finished", [
      "整改完成日期",
      "整改完成时间",
      "完成整改日期",
      "整改结束日期",
    ]),
    field("applied", "date", "new review applied for", [
      "重新申请复核日期",
      "重新提出复核申请日期",
      "再次申请复核日期",
      "复核申请日期",
      "申请复核日期",
      "重新申请日期",
    ]),
    field("conducted", "yesNo", "diagnosis in the set time", [
      "是否在规定时间内开展诊改工作",
      "是否在规定时间内开展诊改",
      "是否按时开展诊改",
      "是否按时开展诊改工作",
      "在规定时间内开展诊改工作",
      "按规定时间开展诊改",
    ]),
    field("matches", "count", "elements with equal results", [
      "相符项数",
      "相符数",
      "相符要素数",
      "相符项",
      "结果相符项数",
      "自主诊断结果与复核结果相符项数",
      "诊断要素相符项数",
      "与自主诊断结果相符要素数",
      "与自主诊断结果相符的要素数",
      "相符的诊断要素数",
      "相符要素项数",
      "相符诊断要素数",
    ]),
    field(
      "judged",
      "choice",
      "judgement of the measures",
      [
        "改进措施针对性强、切实可行、成效明显",
        "改进措施是否针对性强、切实可行、成效明显",
        "改进措施是否有力",
        "改进措施评价",
        "改进措施判断",
        "改进措施认定",
        "改进措施情况",
      ],
      ANSWER
    ),
    field(
      "targeted",
      "choice",
      "measures targeted",
      ["改进措施针对性强", "改进措施是否针对性强", "针对性强", "是否针对性强", "改进措施针对性", "针对性"],
      ANSWER
    ),
    field(
      "feasible",
      "choice",
      "measures feasible",
      ["改进措施切实可行", "改进措施是否切实可行", "切实可行", "是否切实可行", "可行性"],
      ANSWER
    ),
    field(
      "effective",
      "choice",
      "measures effective",
      [
        "改进措施成效明显",
        "改进措施是否成效明显",
        "成效明显",
        "是否成效明显",
        "改进成效明显",
        "成效是否明显",
      ],
      ANSWER
    ),
    field(
      "vigorous",
      "choice",
      "measures vigorous",
      [
        "改进措施力度",
        "力度",
        "改进措施力度足够",
        "改进措施力度是否足够",
        "力度是否足够",
        "力度足够",
        "改进措施有力度",
      ],
      ANSWER
    ),
    field("conclusion", "choice", "conclusion", ["复核结论", "结论", "复核结论意见", "省级复核结论"], {
      options: CONCLUSIONS.map((code) => ({ code, labels: [`“${code}”`, `结论${code}`] })),
    }),
    ...SANCTION_FIELDS,
    ...EXPERT_FIELDS,
    field("onSociety", "yesNo", "materials on the society's site", [
      "材料是否在学会网站公布",
      "复核材料是否在学会网站公布",
      "是否在学会网站公布",
      "材料在学会网站公布",
    ]),
  ],
  key: ["college", "cycle"],
  span: "workbook",
  layouts: ["table", "form"],
  marks: [
    "conclusion",
    "reviewStart",
    "reviewEnd",
    "matches",
    "judged",
    "diagnosed",
    "finished",
    "conducted",
  ],
};
