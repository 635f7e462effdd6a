import type { Comparison, LocalText, Reason, Unit } from "../rules";

/** Why a rule cannot tell; `{field}` is the field in question. That nobody can tell is said by the outcome beside it. */
export const REASONS: Record<Reason, LocalText> = {
  blank: {
    vi: "chưa điền “{field}”",
    zh: "“{field}”未填写",
    mn: "«{field}» бөглөөгүй байна",
    en: "“{field}” is blank",
  },
  noColumn: {
    vi: "bảng không có cột hoặc mục “{field}”",
    zh: "表中没有“{field}”一栏",
    mn: "хүснэгтэд «{field}» багана алга",
    en: "the sheet has no column or label “{field}”",
  },
  unreadable: {
    vi: "không đọc được “{field}”",
    zh: "“{field}”的内容无法识别",
    mn: "«{field}» гэсний утгыг уншиж чадсангүй",
    en: "“{field}” cannot be read",
  },
  error: {
    vi: "ô “{field}” chứa giá trị lỗi",
    zh: "“{field}”单元格为错误值",
    mn: "«{field}» нүдэнд алдааны утга байна",
    en: "the cell of “{field}” holds an error value",
  },
  ambiguous: {
    vi: "“{field}” có thể hiểu theo hai cách, xin ghi rõ (ví dụ thêm dấu %)",
    zh: "“{field}”有两种读法，请写明（例如加上 %）",
    mn: "«{field}» гэснийг хоёр янзаар ойлгож болно, тодруулна уу (жишээ нь % тэмдэг)",
    en: "“{field}” can be read in two ways; please make it clear (a % sign, for example)",
  },
  zeroDenominator: {
    vi: "mẫu số “{field}” bằng 0",
    zh: "分母“{field}”为 0",
    mn: "хуваарь «{field}» тэг байна",
    en: "the denominator “{field}” is zero",
  },
  notInForce: {
    vi: "quy định không có hiệu lực vào ngày kiểm tra",
    zh: "检查日期不在该规定的施行期间",
    mn: "шалгах өдөр уг журам хүчин төгөлдөр биш байна",
    en: "not in force on the as-of date",
  },
  incomplete: {
    vi: "dữ liệu chưa đủ để kết luận",
    zh: "数据不全，尚不能得出结论",
    mn: "дүгнэхэд мэдээлэл дутуу",
    en: "the data is not enough for a conclusion",
  },
  notSet: {
    vi: "văn bản không nêu “{field}”, xin nhập trong phần thiết lập",
    zh: "文件未规定“{field}”，请在设置中填写",
    mn: "журамд «{field}» заагаагүй, тохиргоонд оруулна уу",
    en: "the text does not give “{field}”; please set it",
  },
  notComputable: {
    vi: "không tính được từ “{field}”",
    zh: "无法由“{field}”计算",
    mn: "«{field}» гэснээс тооцох боломжгүй",
    en: "cannot be computed from “{field}”",
  },
  broken: {
    vi: "RegCheck gặp lỗi của chính mình ở đây ({said}), xin báo lại",
    zh: "RegCheck 自身在此出错（{said}），请反馈",
    mn: "энд RegCheck өөрөө алдаа гаргалаа ({said}), мэдэгдэнэ үү",
    en: "RegCheck itself failed here ({said}); please report it",
  },
};

/** The same where the field is called what the rule demands, which is said already. */
export const REASONS_BY_TITLE: Partial<Record<Reason, LocalText>> = {
  blank: { vi: "chưa điền", zh: "未填写", mn: "бөглөөгүй байна", en: "it is not filled in" },
  noColumn: {
    vi: "bảng không có cột hoặc mục này",
    zh: "表中没有这一栏",
    mn: "хүснэгтэд ийм багана алга",
    en: "the sheet has no column or label for it",
  },
  unreadable: {
    vi: "không đọc được “{said}”",
    zh: "“{said}”无法识别",
    mn: "«{said}» гэснийг уншиж чадсангүй",
    en: "“{said}” cannot be read",
  },
};

/** A cell whose words are no value of its field. */
export const UNREADABLE_WORDS: LocalText = {
  vi: "không đọc được “{said}” ở “{field}”",
  zh: "“{field}”的内容“{said}”无法识别",
  mn: "«{field}» дэх «{said}» гэснийг уншиж чадсангүй",
  en: "“{said}” in “{field}” cannot be read",
};

/** A value of two meanings where no percent sign would make it clear. */
export const UNCLEAR: LocalText = {
  vi: "“{field}” có thể hiểu theo hai cách, xin ghi rõ",
  zh: "“{field}”有两种读法，请写明",
  mn: "«{field}» гэснийг хоёр янзаар ойлгож болно, тодруулна уу",
  en: "“{field}” can be read in two ways; please make it clear",
};

/** The sentence of a figure that is not what it must be. */
export const FOUND: LocalText = {
  vi: "hiện là {value}{required}",
  zh: "现为{value}{required}",
  mn: "{value} байна{required}",
  en: "found {value}{required}",
};

/** Its threshold, in place of `{required}`: nothing where what the rule demands says it already. */
export const REQUIRED: LocalText = {
  vi: ", yêu cầu {limit}",
  zh: "，要求{limit}",
  mn: ", шаардлага {limit}",
  en: ", required {limit}",
};

/** Several figures, any of which would do. */
export const ONE_OF: LocalText = {
  vi: "một trong các giá trị {all}",
  // Not "10分之一", which is a tenth.
  zh: "{all}中的一个",
  mn: "дараахын нэг: {all}",
  en: "one of {all}",
};

/** What a cell says in which FALSE stands. */
export const FALSE: LocalText = { vi: "không", zh: "否", mn: "үгүй", en: "no" };

export const ANSWERED_NO: LocalText = {
  vi: "được trả lời là chưa đạt hoặc không có",
  zh: "填报为“否”或未达到",
  mn: "«үгүй» буюу хангаагүй гэж тэмдэглэсэн",
  en: "answered no",
};

/** An answer in the sheet's own words. */
export const ANSWERED: LocalText = {
  vi: "được ghi là “{said}”",
  zh: "填报为“{said}”",
  mn: "«{said}» гэж тэмдэглэсэн",
  en: "the sheet says “{said}”",
};

/** A threshold in words, by comparison. */
export const LIMITS: Record<Comparison, LocalText> = {
  atMost: { vi: "không quá {limit}", zh: "不超过{limit}", mn: "{limit}-аас ихгүй", en: "at most {limit}" },
  atLeast: {
    vi: "từ {limit} trở lên",
    zh: "不低于{limit}",
    mn: "{limit}-аас багагүй",
    en: "at least {limit}",
  },
  moreThan: { vi: "trên {limit}", zh: "高于{limit}", mn: "{limit}-аас их", en: "more than {limit}" },
  lessThan: { vi: "dưới {limit}", zh: "低于{limit}", mn: "{limit}-аас бага", en: "less than {limit}" },
  between: {
    vi: "từ {low} đến {high}",
    zh: "{low}至{high}",
    mn: "{low}-аас {high} хүртэл",
    en: "between {low} and {high}",
  },
};

/** The same of what is counted: Chinese has a word of its own for it. */
export const AT_LEAST_COUNTED: LocalText = { ...LIMITS.atLeast, zh: "不少于{limit}" };

/** A grade of which better ones do as well. */
export const AT_LEAST_GRADE: LocalText = {
  vi: "từ {limit} trở lên",
  zh: "“{limit}”及以上",
  mn: "«{limit}» ба түүнээс дээш",
  en: "{limit} or better",
};

/** `{n}` with its unit. */
export const UNITS: Record<Unit, LocalText> = {
  "%": { en: "{n}" },
  classes: { vi: "{n} lớp", zh: "{n}个班", mn: "{n} анги", en: "{n} classes" },
  pupils: { vi: "{n} học sinh", zh: "{n}名学生", mn: "{n} сурагч", en: "{n} pupils" },
  people: { vi: "{n} người", zh: "{n}人", mn: "{n} хүн", en: "{n} people" },
  topics: { vi: "{n} chuyên đề", zh: "{n}个专题", mn: "{n} сэдэв", en: "{n} topics" },
  "m²/pupil": { vi: "{n} m²/học sinh", zh: "生均{n} m²", mn: "нэг сурагчид {n} м²", en: "{n} m² a pupil" },
  shifts: { vi: "{n} ca", zh: "{n}班次", mn: "{n} ээлж", en: "{n} shifts" },
  members: { vi: "{n} thành viên", zh: "{n}名成员", mn: "{n} гишүүн", en: "{n} members" },
  experts: { vi: "{n} chuyên gia", zh: "{n}名专家", mn: "{n} шинжээч", en: "{n} experts" },
  elements: { vi: "{n} yếu tố", zh: "{n}项", mn: "{n} үзүүлэлт", en: "{n} elements" },
  characters: { vi: "{n} chữ", zh: "{n}字", mn: "{n} үсэг", en: "{n} characters" },
  points: { vi: "{n} điểm", zh: "{n}分", mn: "{n} оноо", en: "{n} points" },
  days: { vi: "{n} ngày", zh: "{n}日", mn: "{n} хоног", en: "{n} days" },
  minutes: { vi: "{n} phút", zh: "{n}分钟", mn: "{n} минут", en: "{n} minutes" },
  months: { vi: "{n} tháng", zh: "{n}个月", mn: "{n} сар", en: "{n} months" },
  year: { vi: "năm {n}", zh: "{n}年", mn: "{n} он", en: "{n}" },
  years: { vi: "{n} năm", zh: "{n}年", mn: "{n} жил", en: "{n} years" },
  "years of age": { vi: "{n} tuổi", zh: "{n}周岁", mn: "{n} нас", en: "{n} years" },
  date: { en: "{n}" },
  month: { vi: "tháng {n}", zh: "{n}月", mn: "{n} сар", en: "month {n}" },
  time: { en: "{n}" },
  count: { en: "{n}" },
};

/** Added to a message whose judgement depends on a reading. */
export const BY_READING: LocalText = {
  vi: "(theo cách hiểu {reading})",
  zh: "（按条文解释 {reading}）",
  mn: "({reading} ойлголтоор)",
  en: "(by reading {reading})",
};
