import { vocabulary } from "../../../rules";

/**
 * Why somebody was left out, as patterns: a condition that he does not meet, or places that ran out before his turn.
 * That a condition is met is no reason, whatever it is about ("学历已核验").
 */
export const LEFT = vocabulary(`
sent back: 退档
condition: 不合格 | 不符 | 未达 | (?:^|[^划额位标])不足 | 不满足 | 体检 | 政审 | 单科 | 色盲 | 色弱 | 身高 | 视力 | 不服从 | 资格 | 条件 | 审核 | 核验
  | 学历 | 证书 | 证件 | 虚假 | 放弃 | 重复 | 违规 | 作弊
met: (?:^|[^不未没无])(?:通过|符合|合格|达标|属实|无误|有效|齐全) | 已(?:经)?(?:审|核|验|查)
unmet: [不未没无][^，,。；;、]{0,6}(?:合格|符|达|满足|通过|具备|提供|提交|参加|取得|获得|有效|属实|齐全|服从) | 不足 | 放弃 | 虚假 | 重复 | 违规 | 作弊
  | 受限 | 色盲 | 色弱
no place: 计划 | 名额 | 额满 | 已满 | 满额 | 分数 | 低分 | 分低 | 排名 | 排序 | 位次 | 择优
`);

/** What remarks say of those who were left out, where no column asks why. */
export const REMARKED_LEFT =
  /退档|退回|未录|不录|不予录取|落选|放弃|额满|计划已?满|不合格|不符合?|未达|未通过|不通过|体检受限|不服从/u;

/** Titles of lists of people who are admitted otherwise, or are no candidates at all. */
export const NO_CANDIDATES =
  /普通(?:本科|专科|高考|专升本)|[春夏]季高考|研究生|硕士|博士|期[中末]|招聘|应聘|运动会|奖学金/u;
