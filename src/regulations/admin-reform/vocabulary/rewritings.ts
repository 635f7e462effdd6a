import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by `npm run mine`. */
export const REWRITINGS: readonly WordPair[] = [
  ["cung cấp lại thông tin", "nộp lại giấy tờ"],
  ["hs kq giải quyết tthc", "kq hs"],
  ["hs kq giải quyết", "kq hs"],
  ["cá nhân tổ chức", "người dân"],
  ["giải quyết hs", "trả kq"],
  ["giải quyết", "xử lí"],
  ["hoàn thành", "trả kq"],
  ["thông tin", "hs"],
  ["địa điểm", "bộ phận"],
  ["bộ phận", "đơn vị"],
  ["cơ quan", "bộ phận"],
  ["giấy tờ", "hs"],
  ["mức độ", "kq"],
];
