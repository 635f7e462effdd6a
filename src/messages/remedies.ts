/** What is to be done of findings, in four languages. */
import type { FieldType, Language, LocalText, Reason } from "../rules";

type Whole = Readonly<Record<Language, string>>;

/** How a sheet of a law in that language answers, where it shows no words of its own. */
export const YES: Whole = { vi: "Có", zh: "是", mn: "Тийм", en: "Yes" };
export const NO: Whole = { vi: "Không", zh: "否", mn: "Үгүй", en: "No" };

/** What would make it pass; `{n}` is a difference. */
export const REMEDIES = {
  less: { vi: "bớt {n} là đạt", zh: "减少{n}即符合", mn: "{n} хасвал хангана", en: "{n} less would pass" },
  more: { vi: "thêm {n} là đạt", zh: "增加{n}即符合", mn: "{n} нэмбэл хангана", en: "{n} more would pass" },
  state: {
    vi: "ghi lại theo số tính được, hoặc sửa các số liệu dùng để tính",
    zh: "改为计算所得的数，或更正据以计算的数据",
    mn: "тооцоогоор гарсан тоог бичих, эсвэл тооцоонд орсон тоог засах",
    en: "write the figure as computed, or correct the figures that it comes from",
  },
  word: {
    vi: "ghi lại là “{limit}”, hoặc sửa những gì dẫn đến kết luận đó",
    zh: "改为“{limit}”，或更正据以判断的内容",
    mn: "«{limit}» гэж засах, эсвэл үүнд хүргэсэн мэдээллийг засах",
    en: "write “{limit}”, or correct what it follows from",
  },
  oneOf: {
    vi: "ghi lại {limit}, hoặc sửa các số liệu dùng để tính",
    zh: "改为{limit}，或更正据以计算的数据",
    mn: "{limit} болгон засах, эсвэл тооцоонд орсон тоог засах",
    en: "write {limit}, or correct the figures that it comes from",
  },
  answer: {
    vi: "khi đã thực hiện, ghi lại là “có” và lưu minh chứng",
    zh: "落实后改填“是”，并保存佐证材料",
    mn: "хэрэгжүүлсний дараа «тийм» гэж засаж, нотлох баримтыг хадгалах",
    en: "once it is so, answer yes and keep the evidence",
  },
  answerSo: {
    vi: "khi đã thực hiện, ghi lại là “{yes}” và lưu minh chứng",
    zh: "落实后改填“{yes}”，并保存佐证材料",
    mn: "хэрэгжүүлсний дараа «{yes}» гэж засаж, нотлох баримтыг хадгалах",
    en: "once it is so, write “{yes}” and keep the evidence",
  },
  oneAnswer: {
    vi: "ghi rõ “{yes}” hoặc “{no}” trong ô này",
    zh: "在此单元格写明“{yes}”或“{no}”",
    mn: "энэ нүдэнд «{yes}» эсвэл «{no}» гэж тодорхой бичих",
    en: "write “{yes}” or “{no}” in the cell",
  },
  higher: {
    vi: "tăng thêm {n} điểm phần trăm là đạt",
    zh: "提高{n}个百分点即符合",
    mn: "{n} нэгж хувиар нэмэгдвэл хангана",
    en: "{n} points more (in percent) would pass",
  },
  lower: {
    vi: "giảm {n} điểm phần trăm là đạt",
    zh: "降低{n}个百分点即符合",
    mn: "{n} нэгж хувиар буурвал хангана",
    en: "{n} points less (in percent) would pass",
  },
  moreOf: {
    vi: "thêm {count} trong số {whole} là đạt{points}",
    zh: "{whole}中再有{count}达到即符合{points}",
    mn: "{whole} дотроос дахин {count} нь хангавал болно{points}",
    en: "{count} more of the {whole} would pass{points}",
  },
  fewerOf: {
    vi: "bớt {count} trong số {whole} là đạt{points}",
    zh: "{whole}中减少{count}即符合{points}",
    mn: "{whole} дотроос {count} нь хасагдвал хангана{points}",
    en: "{count} fewer of the {whole} would pass{points}",
  },
  points: {
    vi: " ({n} điểm phần trăm)",
    zh: "（{n}个百分点）",
    mn: " ({n} нэгж хувь)",
    en: " ({n} points in percent)",
  },
  above: {
    vi: "trên {limit} là đạt",
    zh: "超过{limit}即符合",
    mn: "{limit}-аас дээш бол хангана",
    en: "above {limit} would pass",
  },
  below: {
    vi: "dưới {limit} là đạt",
    zh: "低于{limit}即符合",
    mn: "{limit}-аас доош бол хангана",
    en: "below {limit} would pass",
  },
  name: {
    vi: "ghi lại là “{limit}”",
    zh: "改为“{limit}”",
    mn: "«{limit}» гэж засах",
    en: "write “{limit}”",
  },
} as const satisfies Record<string, Whole>;

/** What is to be done of a finding by the kind of its rule, where no figure says more. */
export const REMEDY_BY_KIND = {
  date: {
    vi: "nếu ghi sai ngày thì sửa lại; nếu đúng thì khắc phục theo thời hạn yêu cầu",
    zh: "日期填写有误的请更正；属实的，按规定时限整改",
    mn: "огноо буруу бол засах; үнэн бол заасан хугацааг хангуулах",
    en: "correct the date if it is wrong; if it is right, see to what is due",
  },
  complete: {
    vi: "bổ sung phần còn thiếu, khắc phục phần chưa đạt",
    zh: "补齐所缺内容，整改不符合的部分",
    mn: "дутууг нөхөж, хангаагүйг засах",
    en: "add what is missing, and put right what does not pass",
  },
  order: {
    vi: "điều chỉnh cho đúng thứ tự, hoặc sửa số liệu dùng để xếp",
    zh: "按规定的先后顺序调整，或更正据以排序的数据",
    mn: "дарааллыг засах, эсвэл эрэмбэлсэн тоог засах",
    en: "follow the order required, or correct what it is ordered by",
  },
  other: {
    vi: "nếu ghi sai thì sửa lại; nếu đúng thì khắc phục cho đạt yêu cầu",
    zh: "填写有误的请更正；属实的，按要求整改",
    mn: "буруу бичсэн бол засах; үнэн бол шаардлагыг хангуулах",
    en: "correct it if it is wrong; if it is right, bring it to what is required",
  },
} as const satisfies Record<string, Whole>;

/** A head that may be the absent one. */
export const ANSWER_QUESTION: LocalText = {
  vi: "trả lời câu hỏi này trong RegCheck, hoặc sửa tiêu đề cho rõ",
  zh: "在 RegCheck 中回答此问题，或把标题改写清楚",
  mn: "энэ асуултад RegCheck-д хариулах, эсвэл гарчгийг тодруулах",
  en: "answer the question in RegCheck, or make the heading clear",
};

/** What is to be done where nobody can tell, by the reason. */
export const REMEDY_OF: Partial<Record<Reason, LocalText>> = {
  noColumn: {
    vi: "chỉ ra cột hoặc mục chứa nội dung này, hoặc thêm vào bảng",
    zh: "指出该内容所在的列或项，或在表中增加",
    mn: "аль багана, мөр болохыг заах, эсвэл хүснэгтэд нэмэх",
    en: "say where it stands, or add it to the sheet",
  },
  error: {
    vi: "sửa công thức trong ô",
    zh: "修正单元格中的公式",
    mn: "нүдэн дэх томьёог засах",
    en: "repair the cell’s formula",
  },
  zeroDenominator: {
    vi: "ghi mẫu số lớn hơn 0",
    zh: "填写大于 0 的分母",
    mn: "хуваарьт 0-ээс их тоо бичих",
    en: "state a denominator above 0",
  },
  notSet: {
    vi: "nhập giá trị trong “Cách hiểu và thiết lập”",
    zh: "在“条文解释与设置”中填写",
    mn: "«Ойлголт ба тохиргоо» хэсэгт утгыг оруулах",
    en: "set the value in “Readings and settings”",
  },
};

const NUMBER = {
  blank: {
    vi: "điền ô này; nếu thật sự bằng không thì ghi 0",
    zh: "填写此单元格；确实为零的请填 0",
    mn: "энэ нүдийг бөглөх; үнэхээр байхгүй бол 0 гэж бичих",
    en: "fill in the cell; write 0 where it is none",
  },
  unreadable: {
    vi: "ghi lại cho rõ: chỉ ghi con số",
    zh: "请写清楚：只填数字",
    mn: "тодорхой бичих: зөвхөн тоо",
    en: "write it plainly: a number alone",
  },
} as const satisfies Partial<Record<Reason, LocalText>>;

export const ANY = {
  blank: { vi: "điền ô này", zh: "填写此单元格", mn: "энэ нүдийг бөглөх", en: "fill in the cell" },
  unreadable: {
    vi: "ghi lại cho rõ: chỉ số, ngày, hoặc “có”/“không”",
    zh: "请写清楚：只填数字、日期或“是”“否”",
    mn: "тодорхой бичих: зөвхөн тоо, огноо, эсвэл «тийм», «үгүй»",
    en: "write it plainly: a number alone, a date, yes or no",
  },
} as const satisfies Partial<Record<Reason, LocalText>>;

/** What a cell is to hold that is blank or cannot be read. */
export const WANTED: Readonly<Record<FieldType, Readonly<Record<"blank" | "unreadable", LocalText>>>> = {
  number: NUMBER,
  count: NUMBER,
  share: NUMBER,
  date: {
    blank: {
      vi: "điền ngày vào ô này",
      zh: "在此单元格填写日期",
      mn: "энэ нүдэнд огноо бичих",
      en: "fill in the date",
    },
    unreadable: {
      vi: "ghi một ngày đầy đủ: ngày, tháng, năm",
      zh: "填写一个完整的日期：年、月、日",
      mn: "нэг огноог бүтэн бичих: он, сар, өдөр",
      en: "write one whole date: day, month, year",
    },
  },
  yesNo: {
    blank: {
      vi: "trả lời “có” hoặc “không” trong ô này",
      zh: "在此单元格填“是”或“否”",
      mn: "энэ нүдэнд «тийм» эсвэл «үгүй» гэж бичих",
      en: "answer yes or no in the cell",
    },
    unreadable: {
      vi: "ghi rõ “có” hoặc “không”",
      zh: "请写清楚：“是”或“否”",
      mn: "«тийм» эсвэл «үгүй» гэж тодорхой бичих",
      en: "write plainly yes or no",
    },
  },
  choice: {
    blank: ANY.blank,
    unreadable: {
      vi: "ghi đúng một trong các giá trị của mục này",
      zh: "改填该栏规定的选项之一",
      mn: "энэ үзүүлэлтийн утгуудын нэгийг бичих",
      en: "write one of the values that it may have",
    },
  },
  text: {
    blank: ANY.blank,
    unreadable: {
      vi: "nhập lại đầy đủ dưới dạng văn bản",
      zh: "以文本格式重新完整录入",
      mn: "текст хэлбэрээр бүтнээр нь дахин оруулах",
      en: "enter it anew, in full and as text",
    },
  },
};
