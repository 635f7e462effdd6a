import type { Translations } from "../../../rules";

/** What findings of the regulation say in Chinese, by the English texts. */
export const zhNotes: Translations = {
  "the part is not stated": "此项未填写",
  "out of range ({limit}): {names}": "超出界限（{limit}）：{names}",
  "the indicator “{name}” is not in the table": "表中没有指标“{name}”",
  "nobody has scored": "无人评分",
  "the level “{text}” is written in words and cannot be reckoned with":
    "水平“{text}”不是数字，无法按公式计算",
  "stated {stated}, computed {computed}": "填报{stated}，计算应为{computed}",
  "{days} days late: stated {stated}, computed {computed}": "逾期{days}天：填报{stated}，计算应为{computed}",
  "not done yet: reckoned provisionally as of {day}, {days} days late, {computed} points":
    "尚未完成，暂计至{day}：逾期{days}天，{computed}分",
  "not done and not yet due": "尚未完成且未到期",
  "the target is the base, so that there is no completion": "目标等于基期，完成率无法确定",
  "it has sub-measures; its own figures are not used (2.8)": "有子措施，不计其自身指标（2.8）",
  "the row of an objective": "目标行",
  "not late, or late by the official's own fault": "未逾期，或因本人原因逾期",
  "the official did not cause the delay (2.5)": "非本人原因的逾期（2.5）",
  "no extra task": "不是追加任务",
  "no measure with two or more sub-measures": "没有含两个以上子措施的措施",
  "no further indicator is used": "未使用专业能力附加指标",
  "did not score": "未评分",
  "the body is not named, so that nobody can tell whether it may use further indicators":
    "机关名称不明，无法判断可否使用附加指标",
  "“{body}” is not among the bodies that may use further indicators": "“{body}”不属于可用附加指标的机关",
  "no adjustment": "未调整分数",
  "another ground": "其他依据",
  "this ground does not concern an official of this kind": "该依据不适用于此公务员",
  "not re-evaluated": "未复评",
  "neither “Маш сайн” nor “Хангалтгүй”, and no complaint": "“正常”等级，未申诉",
  "no re-evaluation is given": "未填写复评",
  "re-evaluated as {found} in the category “{category}” and without a complaint":
    "等级“{category}”，未申诉却复评为{found}",
  "from top to bottom the scores run {figures}": "自上而下的顺序为{figures}",
  "no row that the clause concerns": "没有适用此项的行",
  "“{body}” is not named in the list: whether “and the like” means it nobody can tell":
    "“{body}”未被列名；是否属于“等”基础设施机关不明",
  "the scores are to be given secretly, yet {n} colleagues are named beside theirs":
    "意见应不记名，却写有{n}名公务员的姓名和分数",
};
