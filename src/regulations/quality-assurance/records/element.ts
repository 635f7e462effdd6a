import type { RecordType } from "../../../rules";
import { ELEMENT_OPTIONS } from "../elements";
import { field } from "./fields";

const VERBATIM = { verbatim: true } as const;

/** An element of annex 1 in a college's report or in its review: 15 rows. */
export const ELEMENT: RecordType = {
  id: "element",
  name: { zh: "诊断要素", en: "Element" },
  titles: ["自我诊断与改进报告表", "诊断与改进指标体系", "复核结果", "自我诊断与改进工作报告"],
  fields: [
    field("project", "text", "item", ["诊断项目", "项目", "一级指标"]),
    field(
      "element",
      "choice",
      "element",
      ["要素编号", "要素代码", "诊断要素编号", "指标编号", "编码", "代码"],
      {
        options: ELEMENT_OPTIONS,
      }
    ),
    field("name", "text", "element's name", [
      "诊断要素",
      "要素",
      "要素名称",
      "诊断要素名称",
      "二级指标",
      "观测要素",
      "指标名称",
    ]),
    field("point", "text", "point", ["诊断点", "观测点", "三级指标"]),
    field("self", "text", "self-diagnosis result", [
      "自主诊断结果",
      "自我诊断结果",
      "自诊结果",
      "自评结果",
      "自主诊改结果",
      "学校自主诊断结果",
    ]),
    field("review", "text", "review result", [
      "复核结果",
      "专家复核结果",
      "复核意见",
      "专家诊断",
      "专家复核意见",
      "省级复核结果",
      "专家诊断结果",
    ]),
    field("match", "yesNo", "equal", [
      "是否相符",
      "相符",
      "相符/不相符",
      "是否一致",
      "一致/不一致",
      "是否符合",
    ]),
    field(
      "opinion",
      "text",
      "self-diagnosis opinion",
      ["自我诊断意见", "自诊意见", "自评意见", "自我评价意见", "自主诊断意见", "诊断意见"],
      VERBATIM
    ),
    field("measures", "text", "improvement measures", ["改进措施", "整改措施", "改进计划", "措施"], VERBATIM),
    field(
      "effects",
      "text",
      "effects of improvement",
      ["改进成效", "改进效果", "整改成效", "整改效果", "成效"],
      VERBATIM
    ),
    field("remark", "text", "remark", ["备注", "说明", "实施情况", "措施实施情况", "实施进度", "落实情况"]),
  ],
  key: ["element", "name"],
  span: "sheet",
  layouts: ["list"],
  marks: ["self", "review", "match", "opinion", "measures", "effects"],
  items: { field: "element", options: ELEMENT_OPTIONS },
};
