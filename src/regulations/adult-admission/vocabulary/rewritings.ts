import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by `npm run mine`. */
export const REWRITINGS: readonly WordPair[] = [
  ["享 受 照 顾", "政 策"],
  ["监 督 举 报", "受 理"],
  ["年 月 日", "日 期"],
  ["科 成 绩", "单 科"],
  ["意 见", "情 况"],
  ["成 绩", "单 科"],
  ["最 高", "前 置"],
  ["照 顾", "优 惠"],
  ["状 态", "情 况"],
  ["监 督", "受 理"],
  ["结 果", "意 见"],
  ["结 论", "情 况"],
  ["考 试", "科 目"],
];
