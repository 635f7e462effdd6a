import { withAside, type Regulation } from "../../rules";
import { READINGS, SETTINGS } from "./readings";
import { RECORDS } from "./records";
import { ASIDE } from "./vocabulary/aside";
import { WORDS } from "./vocabulary/words";
import { RULES } from "./rules";
import { speakAll } from "./translations";

speakAll();

/** Fujian: diagnosis and improvement of internal quality assurance in vocational colleges (revised). */
export const QUALITY_ASSURANCE: Regulation = {
  id: "quality-assurance",
  language: "zh",
  title: {
    zh: "福建省高等职业院校内部质量保证体系诊断与改进工作实施方案（修订稿）",
    vi: "Phúc Kiến: chẩn đoán và cải tiến hệ thống bảo đảm chất lượng bên trong của trường cao đẳng nghề (bản sửa đổi)",
    mn: "Фүжянь: мэргэжлийн коллежийн дотоод чанарын баталгааг оношлох, сайжруулах ажлын төлөвлөгөө (шинэчилсэн)",
    en: "Fujian: diagnosis and improvement of internal quality assurance in vocational colleges (revised)",
  },
  document: {
    zh: "《福建省高等职业院校内部质量保证体系诊断与改进工作实施方案（修订稿）》",
    en: "Fujian scheme for diagnosis and improvement of quality assurance in vocational colleges (revised)",
  },
  issuer: { zh: "福建省教育厅", en: "Fujian Provincial Department of Education" },
  inForce: {},
  notice: {
    zh: "文件未注明施行日期，各项标准不受日期限制。5.4 所指5月30日的年份须由用户设定。",
    vi: "Văn bản không ghi ngày có hiệu lực: các ngưỡng không giới hạn thời gian. Năm của hạn 30/5 (mục 5.4) do người dùng đặt.",
    mn: "Баримт бичигт хүчин төгөлдөр болох огноо заагаагүй: босго хугацаагаар хязгаарлагдахгүй. 5.4-ийн 5 сарын 30-ны оныг хэрэглэгч тогтооно.",
    en: "The text bears no date of entry into force: its thresholds have no bounds in time. The year of 30 May (5.4) is for the user to set.",
  },
  records: withAside(RECORDS, ASIDE),
  words: WORDS,
  rules: RULES,
  readings: READINGS,
  settings: SETTINGS,
  verdicts: {
    pass: { zh: "符合", vi: "Phù hợp", mn: "Нийцсэн", en: "Complies" },
    fail: { zh: "不符合", vi: "Không phù hợp", mn: "Нийцээгүй", en: "Does not comply" },
    unknown: { zh: "数据不足", vi: "Chưa đủ dữ liệu", mn: "Мэдээлэл дутуу", en: "Not enough data" },
  },
};
