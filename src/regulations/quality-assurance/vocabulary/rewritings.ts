import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by `npm run mine`. */
export const REWRITINGS: readonly WordPair[] = [
  ["诊 改 工 作", "自 主 诊 改"],
  ["复 核", "专 家"],
  ["报 送", "上 报"],
  ["诊 断", "自 诊"],
];
