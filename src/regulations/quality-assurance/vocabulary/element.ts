import { vocabulary } from "../../../rules";
import { ELEMENTS, type Element } from "../elements";

/** Sheets name an element with its code, by its name alone, or by both. */
const named = ({ code, names }: Element): string =>
  `element = ${code}: ${names
    .flatMap((name) => [name, `${code}${name}`, `${code.replace(".", "-")} ${name}`])
    .join(" | ")}`;

/** An element of annex 1, in a college's report or in its review. */
export const ELEMENT = vocabulary(`
titles: 自我诊断与改进报告表 | 诊断与改进指标体系 | 复核结果 | 自我诊断与改进工作报告
project: 项目 | 一级指标
element: 要素代码 | 诊断要素编号 | 指标编号 | 编码 | 代码
${ELEMENTS.map(named).join("\n")}
name: 要素 | 要素名称 | 诊断要素名称 | 二级指标 | 观测要素 | 指标名称
point: 观测点 | 三级指标
self: 自我诊断结果 | 自诊结果 | 自评结果 | 自主诊改结果 | 学校自主诊断结果
review: 专家复核结果 | 复核意见 | 专家诊断 | 专家复核意见 | 省级复核结果 | 专家诊断结果
match: 相符 | 相符/不相符 | 是否一致 | 一致/不一致 | 是否符合
opinion: 自诊意见 | 自评意见 | 自我评价意见 | 自主诊断意见 | 诊断意见
measures: 整改措施 | 改进计划 | 措施
effects: 改进效果 | 整改成效 | 整改效果 | 成效
remark: 说明 | 实施情况 | 措施实施情况 | 实施进度 | 落实情况
`);
