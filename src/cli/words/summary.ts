/** Words of a summary's sheets; what they share with a report is said there. */
import { render } from "../../messages/format";
import type { Language, LocalText, NoteArgument } from "../../rules";

export const SUMMARY_WORDS = {
  title: {
    vi: "Tổng hợp {n} tệp",
    zh: "{n} 个文件汇总",
    mn: "{n} файлын нэгтгэл",
    en: "Summary of {n} files",
  },
  file: { vi: "Tệp", zh: "文件", mn: "Файл", en: "File" },
  worst: {
    vi: "Phát hiện nghiêm trọng nhất",
    zh: "最严重的问题",
    mn: "Хамгийн ноцтой илэрцүүд",
    en: "Most serious findings",
  },
  failed: { vi: "Không kiểm tra được", zh: "无法核对", mn: "Шалгаж чадаагүй", en: "Could not be checked" },
  clauses: { vi: "Theo điều khoản", zh: "按条款", mn: "Заалтаар", en: "By clause" },
  overview: { vi: "Tổng quan", zh: "总览", mn: "Тойм", en: "Overview" },
  violating: {
    vi: "Số tệp có vi phạm",
    zh: "有违规的文件数",
    mn: "Зөрчилтэй файлын тоо",
    en: "Files with a violation",
  },
  files: { vi: "Số tệp", zh: "文件数", mn: "Файлын тоо", en: "Files" },
  top: {
    vi: "Các điều khoản bị vi phạm nhiều nhất",
    zh: "违反最多的条款",
    mn: "Хамгийн олон зөрчигдсөн заалтууд",
    en: "Clauses most often violated",
  },
} as const satisfies Record<string, LocalText>;

/** Words of a summary in a language, their `{placeholders}` filled in. */
export const summaryIn =
  (language: Language) =>
  (key: keyof typeof SUMMARY_WORDS, args?: Readonly<Record<string, NoteArgument>>): string =>
    render({ text: SUMMARY_WORDS[key], args }, language);
