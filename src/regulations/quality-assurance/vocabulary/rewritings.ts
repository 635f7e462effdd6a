import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by `npm run mine`. */
export const REWRITINGS: readonly WordPair[] = [
  ["诊 改 工 作", "自 主 诊 改"],
  ["诊 断 结 果", "自 诊"],
  ["情 况", "判 定"],
  ["报 送", "上 报"],
  ["提 交", "上 报"],
  ["省 级", "专 家"],
  ["结 果", "复 核"],
  ["结 论", "判 定"],
  ["评 定", "情 况"],
  ["诊 改", "聘 请"],
  ["诊 断", "自 诊"],
  ["进 校", "省 级"],
];
