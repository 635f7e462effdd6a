import type { Regulation } from "../../../src/rules";
import { READINGS } from "./readings";
import { SHELF } from "./records";
import { RULES } from "./rules";

/** A regulation that no administration ever issued: what a folder of src/regulations has to hold. */
export const TOY: Regulation = {
  id: "school-library",
  language: "vi",
  title: { vi: "Quy định về tủ sách lớp học", en: "Rules on class bookshelves" },
  document: { vi: "Quy định 1/QĐ", en: "Rules 1/QĐ" },
  issuer: { vi: "Thư viện trường", en: "School library" },
  inForce: { from: "2024-01-01", to: "2025-12-31" },
  records: [SHELF],
  rules: RULES,
  readings: READINGS,
  settings: [],
  verdicts: {
    pass: { vi: "Đạt", en: "In order" },
    fail: { vi: "Không đạt", en: "Not in order" },
    unknown: { vi: "Chưa đủ dữ liệu", en: "Not enough data" },
  },
};
