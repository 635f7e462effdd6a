import { vocabulary } from "../../../rules";

/** Why somebody was left out, as patterns: a condition that he does not meet, or places that ran out before his turn. */
export const LEFT = vocabulary(`
sent back: 退档
condition: 不合格 | 不符 | 未达 | 不足 | 不满足 | 体检 | 政审 | 单科 | 色盲 | 色弱 | 身高 | 视力 | 不服从 | 资格 | 条件 | 审核 | 核验
  | 学历 | 证书 | 证件 | 虚假 | 放弃 | 重复 | 违规 | 作弊
no place: 计划 | 名额 | 额满 | 已满 | 满额 | 分数 | 低分 | 分低 | 排名 | 排序 | 位次 | 择优
`);
