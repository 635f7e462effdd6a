import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by `npm run mine`. */
export const REWRITINGS: readonly WordPair[] = [
  ["công trình vệ sinh", "vs dành riêng"],
  ["khu vệ sinh riêng", "phòng vệ sinh"],
  ["nhà vệ sinh riêng", "phòng vệ sinh"],
  ["đánh giá xếp loại", "kq đánh giá"],
  ["vs dành riêng", "phòng vệ sinh"],
  ["vệ sinh riêng", "phòng vệ sinh"],
  ["đúng qui định", "điều lệ"],
  ["mức xếp loại", "kq đánh giá"],
  ["khu vệ sinh", "vs dành"],
  ["kq xếp loại", "đánh giá"],
  ["kq đánh giá", "xếp loại"],
  ["nhà vệ sinh", "vs dành"],
  ["trung học", "thcs thpt"],
  ["qui định", "điều lệ"],
  ["trình độ", "gv"],
  ["xếp loại", "hs đạt"],
  ["đánh giá", "kq"],
  ["vệ sinh", "vs"],
  ["cbql", "cb"],
];
