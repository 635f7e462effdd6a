import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by `npm run mine`. */
export const REWRITINGS: readonly WordPair[] = [
  ["công trình vệ sinh", "vệ sinh riêng"],
  ["khu vệ sinh riêng", "phòng vệ sinh"],
  ["nhà vệ sinh riêng", "phòng vệ sinh"],
  ["đánh giá xếp loại", "kq đánh giá"],
  ["vệ sinh riêng", "phòng vệ sinh"],
  ["đúng qui định", "điều lệ"],
  ["mức xếp loại", "kq đánh giá"],
  ["kq xếp loại", "đánh giá"],
  ["kq đánh giá", "xếp loại"],
  ["qui định", "điều lệ"],
  ["trình độ", "gv"],
  ["xếp loại", "hs đạt"],
  ["đánh giá", "kq"],
  ["cơ quan", "đơn vị"],
  ["cbql", "cb"],
];
