import type { RecordType } from "../../../rules";
import * as shared from "./shared";
import { field } from "./shared";

/** Minimum control lines, one row a level and category. */
export const line: RecordType = {
  id: "line",
  name: { zh: "最低控制分数线", en: "control line" },
  fields: [
    shared.level,
    {
      ...shared.category,
      labels: [...shared.category.labels, "类别", "科别", "专业类别", "招生类别", "考试类别"],
    },
    field.figure(
      "line",
      "最低控制分数线",
      "control line",
      "省控线",
      "控制线",
      "分数线",
      "最低录取控制分数线",
      "录取控制分数线",
      "录取最低控制分数线",
      "最低分数线",
      "最低录取分数线",
      "录取分数线",
      "控制分数线",
      "成人高考最低录取控制分数线"
    ),
    field.text(
      "baseCategory",
      "对应科类",
      "category of the base line",
      "参照科类",
      "基准科类",
      "对应考试科类",
      "相应考试科类",
      "相应科类"
    ),
    shared.school,
    shared.shortage,
  ],
  key: ["category", "level"],
  span: "workbook",
  layouts: ["table"],
  marks: ["line"],
};
