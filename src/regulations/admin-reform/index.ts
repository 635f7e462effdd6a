import { withAside, type LocalText, type Regulation } from "../../rules";
import { kindIn } from "./classify/dossiers";
import { sectionAt } from "./clause";
import { IN_FORCE } from "./parameters";
import { READINGS } from "./readings";
import { RECORDS } from "./records";
import { ASIDE } from "./vocabulary/aside";
import { WORDS } from "./vocabulary/words";
import { RULES } from "./rules";
import { speakAll } from "./translations";

speakAll();

const NO_KIND: LocalText = {
  vi: "Hãy ghi “TTHC” hoặc “đơn thư”.",
  zh: "请填写“TTHC”（行政手续）或“đơn thư”（信访件）。",
  mn: "«TTHC» эсвэл «đơn thư» гэж бичнэ үү.",
  en: "It has to be “TTHC” or “đơn thư”.",
};

/** Plan 040/KH-TMNMN: administrative-reform targets of Mạ Non kindergarten for 2024. */
export const ADMIN_REFORM: Regulation = {
  id: "admin-reform",
  language: "vi",
  title: {
    vi: "Kế hoạch thực hiện công tác cải cách hành chính của Trường Mầm non Mạ Non năm 2024",
    zh: "越南马农幼儿园2024年行政改革工作计划",
    mn: "Вьетнамын Ма Нон цэцэрлэгийн 2024 оны захиргааны шинэтгэлийн төлөвлөгөө",
    en: "Administrative-reform plan of Mạ Non kindergarten, 2024",
  },
  document: { vi: "Kế hoạch 040/KH-TMNMN", en: "Plan 040/KH-TMNMN" },
  issuer: {
    vi: "Trường Mầm non Mạ Non, Ủy ban nhân dân huyện Nhà Bè",
    en: "Mạ Non kindergarten, People's Committee of Nhà Bè district, Vietnam",
  },
  inForce: IN_FORCE,
  notice: {
    vi: "Kế hoạch của năm 2024, ban hành ngày 19/02/2024. Nếu không nêu ngày kiểm tra, việc kiểm tra tính đến ngày 31/12/2024.",
    zh: "2024年度计划，2024年2月19日发布。未指定检查日期时，按2024年12月31日检查。",
    mn: "2024 оны төлөвлөгөө, 2024.02.19-нд баталсан. Шалгах өдрийг заагаагүй бол 2024.12.31-ээр шалгана.",
    en: "The plan is of the year 2024 and was issued on 2024-02-19. Without an as-of date the check is made for 2024-12-31.",
  },
  records: withAside(RECORDS, ASIDE),
  words: WORDS,
  rules: RULES,
  readings: READINGS,
  settings: [
    {
      id: "registerKind",
      type: "text",
      label: {
        vi: "Loại hồ sơ của cả sổ (TTHC hay đơn thư)",
        en: "Kind of all dossiers of the register (TTHC or đơn thư)",
      },
      clause: sectionAt("II.1.1"),
      refuse: (value) => (kindIn(String(value)) === undefined ? { text: NO_KIND } : undefined),
    },
  ],
  verdicts: {
    pass: { vi: "Đạt", zh: "达标", mn: "Хангасан", en: "Meets the targets" },
    fail: { vi: "Không đạt", zh: "不达标", mn: "Хангаагүй", en: "Does not meet the targets" },
    unknown: { vi: "Chưa đủ dữ liệu", zh: "数据不足", mn: "Мэдээлэл дутуу", en: "Not enough data" },
  },
};
