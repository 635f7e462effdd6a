/** What the command says of itself and of files, in four languages; findings and clauses are said elsewhere. */
import type { LocalText } from "../../rules";
import { FILES } from "./files";
import { TYPED } from "./typed";

/** How formulas and runs end. */
const ENDS = {
  error: { vi: "một lỗi", zh: "出现错误", mn: "алдаа гарлаа", en: "an error" },
  "#N/A": {
    vi: "không có giá trị",
    zh: "没有可用的值",
    mn: "утга байхгүй",
    en: "a value is not available",
  },
  "#VALUE!": {
    vi: "giá trị không đúng kiểu",
    zh: "值的类型不对",
    mn: "утгын төрөл буруу",
    en: "a value is of the wrong type",
  },
  "#DIV/0!": { vi: "chia cho 0", zh: "除数为 0", mn: "тэгд хуваасан", en: "a division by zero" },
  "#NUM!": {
    vi: "số nằm ngoài giới hạn",
    zh: "数值超出范围",
    mn: "тоо хязгаараас гарсан",
    en: "a number is out of range",
  },
  "#REF!": {
    vi: "tham chiếu không dẫn đến đâu",
    zh: "引用无效",
    mn: "заалт хаашаа ч хөтлөхгүй",
    en: "a reference leads nowhere",
  },
  "#NAME?": {
    vi: "không biết tên hoặc hàm này",
    zh: "名称或函数未知",
    mn: "нэр, функц танигдсангүй",
    en: "a name or function is not known",
  },
  "#NULL!": {
    vi: "hai vùng không có ô chung",
    zh: "两个区域没有公共单元格",
    mn: "хоёр мужид нийтлэг нүд алга",
    en: "two areas have no cell in common",
  },
  runEnd: {
    vi: "{done} tệp: {pass} đạt, {fail} vi phạm, {unknown} chưa xác định, {failed} không thực hiện được; {time}",
    zh: "{done}个文件：符合{pass}，不符合{fail}，无法判断{unknown}，未能核对{failed}；{time}",
    mn: "{done} файл: {pass} хангасан, {fail} зөрчилтэй, {unknown} тодорхойгүй, {failed} шалгаж чадаагүй; {time}",
    en: "{done} files: {pass} pass, {fail} fail, {unknown} unknown, {failed} not done; {time}",
  },
  counts: {
    vi: "vi phạm {fail}, cảnh báo {warning}, chưa xác định {unknown}",
    zh: "不符合{fail}，提醒{warning}，无法判断{unknown}",
    mn: "зөрчил {fail}, анхааруулга {warning}, тодорхойгүй {unknown}",
    en: "fail {fail}, warning {warning}, unknown {unknown}",
  },
  notUnderstood: {
    vi: ", chưa hiểu được {n}",
    zh: "，未能识别{n}",
    mn: ", ойлгоогүй {n}",
    en: ", not understood {n}",
  },
  outOfForce: {
    vi: "Chưa xét được vì văn bản không có hiệu lực vào ngày kiểm tra (chọn ngày khác bằng --as-of): {n}",
    zh: "检查日期不在施行期间而无法判断（可用 --as-of 另选日期）：{n}项",
    mn: "Шалгах өдөр журам хүчин төгөлдөр биш тул шалгаж чадаагүй (--as-of гэж өөр өдөр сонгоно): {n}",
    en: "Cannot be judged, as the law is not in force on the as-of date (--as-of takes another one): {n}",
  },
  absentMore: {
    vi: " (--all liệt kê từng mục)",
    zh: "（用 --all 逐项列出）",
    mn: " (--all тус бүрийг жагсаана)",
    en: " (--all lists each)",
  },
  unchanged: { vi: ", không đổi", zh: "，未变", mn: ", өөрчлөгдөөгүй", en: ", unchanged" },
  left: { vi: " (còn {time})", zh: "（还需 {time}）", mn: " ({time} үлдсэн)", en: " ({time} left)" },
} as const satisfies Record<string, LocalText>;

export const TEXTS = { ...TYPED, ...FILES, ...ENDS };

export type CliKey = keyof typeof TEXTS;
