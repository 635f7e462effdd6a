/** Days as people type them, in their language. */
import { serialFromIso, type Language, type LocalText, type Serial } from "../rules";

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const DAY_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;

/** A day with its year first, or as Vietnam writes it; undefined where the text is none for certain. */
export function typedDay(text: string, language: Language): Serial | undefined {
  const plain = text.trim().normalize("NFKC");
  const first = YEAR_FIRST.exec(plain);
  const last = language === "vi" ? DAY_FIRST.exec(plain) : null;
  const [year, month, day] = first ? first.slice(1) : (last?.slice(1).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const serial = serialFromIso(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return Number.isNaN(serial) ? undefined : serial;
}

/** The order in which a day is typed. */
export const DAY_ORDER: LocalText = {
  vi: "ngày/tháng/năm",
  zh: "年/月/日",
  mn: "он.сар.өдөр",
  en: "year-month-day",
};

/** A text that is no day. */
export const NO_DAY: LocalText = {
  vi: "“{text}” không phải là ngày. Hãy ghi ngày/tháng/năm, ví dụ 31/12/2024.",
  zh: "“{text}”不是日期。请按年/月/日填写，例如 2024/12/31。",
  mn: "«{text}» огноо биш байна. Он.сар.өдөр гэж бичнэ үү, жишээ нь 2024.12.31.",
  en: "“{text}” is no date. Write year-month-day, as 2024-12-31.",
};
