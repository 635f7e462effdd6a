import type { Language, LocalText, NoteArgument } from "../rules";
import { render, sentence } from "./format";

/** Places that are no cells. */
const COLUMN: LocalText = { vi: "cột {at}", zh: "{at}列", mn: "{at} багана", en: "column {at}" };
const ROW: LocalText = { vi: "dòng {at}", zh: "第{at}行", mn: "{at}-р мөр", en: "row {at}" };

/** A place as people call it: a column by its letter, a row by its number, cells by their address. */
export function placeOf(at: string): NoteArgument {
  if (/^[A-Z]{1,3}$/.test(at)) return { text: COLUMN, args: { at } };
  return /^\d+$/.test(at) ? { text: ROW, args: { at } } : at;
}

export const placeText = (at: string, language: Language): string =>
  render({ text: { en: "{at}" }, args: { at: placeOf(at) } }, language);

/** What is said of something on a sheet that was not understood; `{at}` is where, `{label}` what stands there. */
export const NOT_UNDERSTOOD = {
  unlike: {
    vi: "“{label}” ({at}) chưa rõ là mục nào{guess}",
    zh: "“{label}”（{at}）不知对应哪一项{guess}",
    mn: "«{label}» ({at}) аль үзүүлэлт болох нь тодорхойгүй{guess}",
    en: "“{label}” ({at}) is not known{guess}",
  },
  several: {
    vi: "“{label}” ({at}) có thể là nhiều mục, hoặc trùng với cột khác{guess}",
    zh: "“{label}”（{at}）可对应多项，或与另一列重复{guess}",
    mn: "«{label}» ({at}) хэд хэдэн үзүүлэлт байж болох эсвэл өөр баганатай давхцаж байна{guess}",
    en: "“{label}” ({at}) may be several things, or another column says the same{guess}",
  },
  kind: {
    vi: "“{label}” ({at}): chưa rõ là số lượng hay tỷ lệ{guess}",
    zh: "“{label}”（{at}）：不知是数量还是比例{guess}",
    mn: "«{label}» ({at}): тоо уу, хувь уу гэдэг нь тодорхойгүй{guess}",
    en: "“{label}” ({at}): counts or shares{guess}",
  },
  record: {
    vi: "bảng tại {at} ({label}) có thể thuộc nhiều loại{guess}",
    zh: "{at} 处的表（{label}）可能属于几种{guess}",
    mn: "{at} дахь хүснэгт ({label}) хэд хэдэн төрөл байж болно{guess}",
    en: "the table at {at} ({label}) may be of several types{guess}",
  },
  item: {
    vi: "“{label}” ({at}) không khớp với nội dung nào của danh mục{guess}",
    zh: "“{label}”（{at}）与清单中任何一项都不符{guess}",
    mn: "«{label}» ({at}) жагсаалтын аль ч үзүүлэлттэй тохирохгүй байна{guess}",
    en: "“{label}” ({at}) is no item of the list{guess}",
  },
  table: {
    vi: "“{label}” ({at}) giống một bảng cần kiểm tra nhưng chưa đủ cột để nhận dạng{guess}",
    zh: "“{label}”（{at}）像是需要检查的表，但所缺的列使其无法识别{guess}",
    mn: "«{label}» ({at}) шалгах хүснэгттэй төстэй боловч таних багана дутуу байна{guess}",
    en: "“{label}” ({at}) looks like a table to check, but lacks what it is known by{guess}",
  },
  below: {
    vi: "các dòng tại {at} ({label}) nằm tách khỏi bảng phía trên nên chưa được đọc",
    zh: "{at} 处的行（{label}）与上方表格隔开，未读取",
    mn: "{at} дахь мөрүүд ({label}) дээрх хүснэгтээс тусдаа байгаа тул уншаагүй",
    en: "the rows at {at} ({label}) stand apart from the table above and were not read",
  },
  sheet: {
    vi: "trang “{label}” không giống bảng biểu của văn bản này; vẫn kiểm tra?",
    zh: "工作表“{label}”不像本文件的表格；仍要检查吗？",
    mn: "«{label}» хуудас энэ журмын хүснэгттэй төсгүй байна; тэгсэн ч шалгах уу?",
    en: "the sheet “{label}” does not look like one of this regulation; check it all the same?",
  },
  contradiction: {
    vi: "“{label}” ({at}): tiêu đề và số liệu trái nhau{guess}",
    zh: "“{label}”（{at}）：标题与数据不一致{guess}",
    mn: "«{label}» ({at}): гарчиг, утга хоорондоо зөрж байна{guess}",
    en: "“{label}” ({at}): its head and its cells contradict each other{guess}",
  },
} as const satisfies Record<string, LocalText>;

/** The likeliest meaning. */
export const GUESS: LocalText = {
  vi: "; có phải là “{field}” không?",
  zh: "；是否为“{field}”？",
  mn: "; «{field}» мөн үү?",
  en: "; is it “{field}”?",
};

/** The same of what can only be looked at, beside a button that says where it is. */
const LOOKS = {
  below: {
    vi: "các dòng này nằm tách khỏi bảng phía trên nên chưa được đọc: {label}",
    zh: "这些行与上方表格隔开，未读取：{label}",
    mn: "эдгээр мөр дээрх хүснэгтээс тусдаа байгаа тул уншаагүй: {label}",
    en: "these rows stand apart from the table above and were not read: {label}",
  },
  table: {
    vi: "“{label}” giống một bảng cần kiểm tra nhưng chưa đủ cột để nhận dạng",
    zh: "“{label}”像是需要检查的表，但所缺的列使其无法识别",
    mn: "«{label}» шалгах хүснэгттэй төстэй боловч таних багана дутуу байна",
    en: "“{label}” looks like a table to check, but lacks what it is known by",
  },
  column: {
    vi: "“{label}” chưa rõ là mục nào{guess}",
    zh: "“{label}”不知对应哪一项{guess}",
    mn: "«{label}» аль үзүүлэлт болох нь тодорхойгүй{guess}",
    en: "“{label}” is not known{guess}",
  },
} as const satisfies Record<string, LocalText>;

/** @param likeliest what a column of what is nearly a table may be, or a row beneath one */
export function lookText(
  { why, what, label }: { readonly why: string; readonly what: string; readonly label: string },
  likeliest: string | undefined,
  language: Language
): string {
  if (why === "below") return sentence(render({ text: LOOKS.below, args: { label } }, language));
  if (what !== "column" && what !== "row")
    return sentence(render({ text: LOOKS.table, args: { label } }, language));
  const guess = likeliest === undefined ? "" : render({ text: GUESS, args: { field: likeliest } }, language);
  return sentence(render({ text: LOOKS.column, args: { label, guess } }, language));
}

/** A rule needs a field that may stand where nobody understood the head. */
export const IS_IT: LocalText = {
  vi: "“{label}” ({at}) có phải là “{field}” không?",
  zh: "“{label}”（{at}）是否为“{field}”？",
  mn: "«{label}» ({at}) нь «{field}» мөн үү?",
  en: "is “{label}” ({at}) the “{field}”?",
};

/** Heads of the two lists. */
export const NOT_UNDERSTOOD_HEAD: LocalText = {
  vi: "Chưa hiểu được ({n})",
  zh: "未能识别（{n}）",
  mn: "Ойлгоогүй зүйл ({n})",
  en: "Not understood ({n})",
};
export const IGNORED_HEAD: LocalText = {
  vi: "Không dùng đến ({n})",
  zh: "未使用（{n}）",
  mn: "Хэрэглээгүй ({n})",
  en: "Not needed ({n})",
};
