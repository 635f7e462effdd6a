/** Words of the report's two layouts, of its CSV and of summaries that no screen uses. */
import { textIn, type Language, type LocalText } from "../rules";

const WORDS = {
  reportName: {
    vi: "Báo cáo RegCheck",
    zh: "RegCheck 核对报告",
    mn: "RegCheck тайлан",
    en: "RegCheck report",
  },
  reportTitle: {
    vi: "RegCheck: kết quả đối chiếu theo từng điều khoản",
    zh: "RegCheck：逐条核对结果",
    mn: "RegCheck: заалт бүрээр шалгасан дүн",
    en: "RegCheck: findings clause by clause",
  },
  cell: { vi: "Ô", zh: "单元格", mn: "Нүд", en: "Cell" },
  sheet: { vi: "Trang tính", zh: "工作表", mn: "Хуудас", en: "Sheet" },
  record: { vi: "Đối tượng", zh: "记录", mn: "Бичлэг", en: "Record" },
  outcome: { vi: "Kết quả", zh: "结果", mn: "Үр дүн", en: "Outcome" },
  rule: { vi: "Quy tắc", zh: "规则", mn: "Дүрэм", en: "Rule" },
  clause: { vi: "Căn cứ", zh: "依据", mn: "Үндэслэл", en: "Clause" },
  figure: { vi: "Hiện tại", zh: "现为", mn: "Одоогийн утга", en: "Found" },
  required: { vi: "Yêu cầu", zh: "要求", mn: "Шаардлага", en: "Required" },
  message: { vi: "Giải thích", zh: "说明", mn: "Тайлбар", en: "Explanation" },
  counts: { vi: "Tổng hợp", zh: "汇总", mn: "Нэгтгэл", en: "Result" },
  signatures: {
    vi: "Người lập: ________________     Người xác nhận: ________________     Ngày: ____________",
    zh: "填报人：________________     审核人：________________     日期：____________",
    mn: "Боловсруулсан: ________________     Баталгаажуулсан: ________________     Огноо: ____________",
    en: "Prepared by: ________________     Confirmed by: ________________     Date: ____________",
  },
  notUnderstood: { vi: "Chưa hiểu", zh: "未能识别", mn: "Ойлгоогүй зүйл", en: "Not understood" },
  toDo: { vi: "Cần làm", zh: "整改办法", mn: "Хийх зүйл", en: "What to do" },
  chart: {
    vi: "Kết quả theo điều khoản",
    zh: "各条款核对结果",
    mn: "Заалт бүрийн дүн",
    en: "Result by article",
  },
  listName: {
    vi: "Biên bản RegCheck",
    zh: "RegCheck 整改清单",
    mn: "RegCheck санал",
    en: "RegCheck action list",
  },
  listTitle: { vi: "BIÊN BẢN RÀ SOÁT", zh: "整改清单", mn: "ЗӨРЧИЛ АРИЛГАХ САНАЛ", en: "ACTION LIST" },
  unit: { vi: "Đơn vị", zh: "单位", mn: "Байгууллага", en: "Organisation" },
  place: { vi: "Thời gian, địa điểm", zh: "时间、地点", mn: "Он сар өдөр, газар", en: "Date and place" },
  blankLine: {
    vi: "…………………………………………",
    zh: "…………………………………………",
    mn: "…………………………………………",
    en: "…………………………………………",
  },
  follows: { vi: "Kéo theo từ", zh: "源于", mn: "Үүссэн шалтгаан", en: "Follows from" },
  aside: { vi: "Lý do gác lại", zh: "搁置原因", mn: "Хойш тавьсан шалтгаан", en: "Set aside because" },
  number: { vi: "STT", zh: "序号", mn: "Д/д", en: "No." },
  found: { vi: "Hiện trạng", zh: "存在问题", mn: "Илэрсэн байдал", en: "What was found" },
  who: { vi: "Người thực hiện", zh: "责任人", mn: "Хариуцах хүн", en: "Who" },
  until: { vi: "Thời hạn", zh: "完成期限", mn: "Хугацаа", en: "By when" },
  allRight: {
    vi: "Không có nội dung cần khắc phục.",
    zh: "没有需要整改的内容。",
    mn: "Засах зүйл алга.",
    en: "Nothing has to be put right.",
  },
  madeBy: { vi: "NGƯỜI LẬP", zh: "填表人（签字）", mn: "САНАЛ ГАРГАСАН", en: "PREPARED BY" },
  madeFor: {
    vi: "THỦ TRƯỞNG ĐƠN VỊ",
    zh: "单位负责人（签字、盖章）",
    mn: "ХҮЛЭЭН ЗӨВШӨӨРСӨН УДИРДЛАГА",
    en: "CONFIRMED BY THE HEAD",
  },
  signHere: {
    vi: "(ký, ghi rõ họ tên)",
    zh: "（年　月　日）",
    mn: "(гарын үсэг, нэр, огноо)",
    en: "(signature, name, date)",
  },
} as const satisfies Record<string, LocalText>;

export type ReportKey = keyof typeof WORDS;

export const reportWord = (key: ReportKey, language: Language): string => textIn(WORDS[key], language);

/** For the test that every text is there in four languages. */
export const REPORT_WORDS: Readonly<Record<string, LocalText>> = WORDS;
