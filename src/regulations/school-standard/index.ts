import { speak, vi, withAside, type Regulation } from "../../rules";
import { ARTICLES_2_3 } from "./articles/article-2-3";
import { ARTICLE_4 } from "./articles/article-4";
import { ARTICLE_5 } from "./articles/article-5";
import { ARTICLE_6 } from "./articles/article-6";
import { ARTICLE_7 } from "./articles/article-7";
import { ARTICLES_8_12 } from "./articles/articles-8-12";
import { BY_SCHOOL, outside } from "./facts/schools";
import { IN_FORCE } from "./parameters";
import { READINGS } from "./readings";
import { CLASS, FACILITY, GROUP, MEMBER, RECOGNITION, TEACHER } from "./records/lists";
import { SCHOOL, YEAR } from "./records/school";
import { ASIDE } from "./vocabulary/aside";
import { WORDS } from "./vocabulary/words";
import mn from "./translations/mn.json";
import zh from "./translations/zh.json";

speak({ mn, zh });

/** Circular 47/2012/TT-BGDĐT: secondary schools that meet the national standard. */
export const SCHOOL_STANDARD: Regulation = {
  id: "school-standard",
  language: "vi",
  title: vi`Công nhận trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học đạt chuẩn quốc gia
    | Recognition of lower, upper and multi-level secondary schools as meeting the national standard`,
  document: vi`Thông tư 47/2012/TT-BGDĐT | Circular 47/2012/TT-BGDĐT`,
  issuer: vi`Bộ Giáo dục và Đào tạo | Ministry of Education and Training, Vietnam`,
  inForce: IN_FORCE,
  notice: vi`Có hiệu lực từ ngày 10/01/2013, thay thế Thông tư 06/2010/TT-BGDĐT; được thay thế bởi Thông tư 18/2018/TT-BGDĐT. Ngày hết hiệu lực 09/10/2018 cần được xác nhận. Nếu không nêu ngày kiểm tra, việc kiểm tra tính đến ngày cuối cùng còn hiệu lực.
    | In force since 2013-01-10, replacing Circular 06/2010/TT-BGDĐT; replaced by Circular 18/2018/TT-BGDĐT. The last day in force, 2018-10-09, is still to be confirmed. Without an as-of date the check is made for that last day.`,
  records: withAside([SCHOOL, CLASS, YEAR, GROUP, TEACHER, FACILITY, MEMBER, RECOGNITION], ASIDE),
  outside,
  about: BY_SCHOOL,
  words: WORDS,
  rules: [ARTICLES_2_3, ARTICLE_4, ARTICLE_5, ARTICLE_6, ARTICLE_7, ARTICLES_8_12].flat(),
  readings: READINGS,
  settings: [],
  verdicts: {
    pass: vi`Đạt | Meets the standard`,
    fail: vi`Không đạt | Does not meet the standard`,
    unknown: vi`Chưa đủ dữ liệu | Not enough data`,
  },
  overall: {
    // Articles 4 to 8, and the title; checks of the sheet's own data (warnings) say nothing of the school.
    decides: ({ id, severity }) => severity === "violation" && /^(?:2\.1$|[4-8][.-])/.test(id),
    needs: { school: ["facility"] },
  },
};
