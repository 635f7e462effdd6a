import { withAside, type Regulation } from "../../rules";
import { articleOf } from "./clause";
import { outside } from "./facts/schools";
import { IN_FORCE } from "./parameters";
import { READINGS } from "./readings";
import { RECORDS } from "./records";
import { ASIDE } from "./vocabulary/aside";
import { WORDS } from "./vocabulary/words";
import { RULES } from "./rules";
import { speakAll } from "./translations";

speakAll();

/** Circular 47/2012/TT-BGDĐT: secondary schools that meet the national standard. */
export const SCHOOL_STANDARD: Regulation = {
  id: "school-standard",
  language: "vi",
  title: {
    vi: "Công nhận trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học đạt chuẩn quốc gia",
    zh: "越南：初中、高中和多级制学校达到国家标准的认定",
    mn: "Вьетнам: дунд сургуулийг үндэсний стандартад нийцсэнээр хүлээн зөвшөөрөх журам",
    en: "Recognition of lower, upper and multi-level secondary schools as meeting the national standard",
  },
  document: { vi: "Thông tư 47/2012/TT-BGDĐT", en: "Circular 47/2012/TT-BGDĐT" },
  issuer: { vi: "Bộ Giáo dục và Đào tạo", en: "Ministry of Education and Training, Vietnam" },
  inForce: IN_FORCE,
  notice: {
    vi: "Có hiệu lực từ ngày 10/01/2013, thay thế Thông tư 06/2010/TT-BGDĐT; được thay thế bởi Thông tư 18/2018/TT-BGDĐT. Ngày hết hiệu lực 09/10/2018 cần được xác nhận. Nếu không nêu ngày kiểm tra, việc kiểm tra tính đến ngày cuối cùng còn hiệu lực.",
    zh: "自2013年1月10日起施行，取代06/2010/TT-BGDĐT号通知；后由18/2018/TT-BGDĐT号通知取代，施行至2018年10月9日（截止日期待核实）。未指定检查日期时，按施行的最后一日检查。",
    mn: "2013.01.10-наас мөрдсөн, 06/2010/TT-BGDĐT-ийг орлосон; 18/2018/TT-BGDĐT орлосон. Хүчинтэй байсан сүүлийн өдөр 2018.10.09-ийг нягтлах шаардлагатай. Шалгах өдрийг заагаагүй бол хүчинтэй байсан сүүлийн өдрөөр шалгана.",
    en: "In force since 2013-01-10, replacing Circular 06/2010/TT-BGDĐT; replaced by Circular 18/2018/TT-BGDĐT. The last day in force, 2018-10-09, is still to be confirmed. Without an as-of date the check is made for that last day.",
  },
  records: withAside(RECORDS, ASIDE),
  outside,
  words: WORDS,
  rules: RULES,
  readings: READINGS,
  settings: [],
  verdicts: {
    pass: { vi: "Đạt", zh: "达标", mn: "Хангасан", en: "Meets the standard" },
    fail: { vi: "Không đạt", zh: "不达标", mn: "Хангаагүй", en: "Does not meet the standard" },
    unknown: { vi: "Chưa đủ dữ liệu", zh: "数据不足", mn: "Мэдээлэл дутуу", en: "Not enough data" },
  },
  overall: {
    // Checks of the sheet's own data (warnings) say nothing of the school.
    decides: ({ id, severity }) =>
      severity === "violation" && (id === "2.1" || (articleOf(id) >= 4 && articleOf(id) <= 8)),
    needs: { school: ["facility"] },
  },
};
