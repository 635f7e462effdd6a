import type { RecordType } from "../../../rules";
import { COLLEGE, field } from "./fields";

/** What stands around the table of annex 3: name, overview, signature. */
export const REPORT: RecordType = {
  id: "report",
  name: { zh: "自我诊断与改进工作报告", en: "Report" },
  fields: [
    COLLEGE,
    field(
      "overview",
      "text",
      "overview",
      [
        "自我诊改工作概述",
        "自我诊改工作概述（500字以内）",
        "自我诊断与改进工作概述",
        "自我诊断与改进工作概述（500字以内）",
        "工作概述（500字以内）",
        "工作概述",
        "概述",
      ],
      { verbatim: true }
    ),
    field("signature", "text", "principal's signature", [
      "校长（签字）",
      "校长（签名）",
      "校长（签章）",
      "校长签名",
      "校长签字（盖章）",
      "院长（签字）",
      "校（院）长签字",
      "校（院）长（签字）",
      "校长签字及日期",
    ]),
    field("signedOn", "date", "day of signing", ["签字日期", "签署日期", "填报日期", "签名日期", "日期"]),
  ],
  key: ["college"],
  span: "sheet",
  layouts: ["form"],
  marks: ["overview", "signature"],
};
