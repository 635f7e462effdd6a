import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by `npm run mine`. */
export const REWRITINGS: readonly WordPair[] = [
  ["khu vệ sinh riêng", "vệ sinh"],
  ["nhà vệ sinh riêng", "vệ sinh"],
  ["qui định", "điều lệ"],
  ["xếp loại", "hs đạt"],
  ["đánh giá", "xếp loại"],
];
