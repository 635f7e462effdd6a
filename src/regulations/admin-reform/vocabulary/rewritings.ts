import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by `npm run mine`. */
export const REWRITINGS: readonly WordPair[] = [
  ["hs kq giải quyết tthc", "kq hs"],
  ["hs kq giải quyết", "kq hs"],
  ["giải quyết tthc", "hs"],
  ["giải quyết", "xử lí"],
  ["thông tin", "giấy tờ"],
];
