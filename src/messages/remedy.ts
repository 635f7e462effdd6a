import type { FieldType, Figure, Language, LocalText, Outcome, Reason, Rule, Threshold } from "../rules";
import { COUNTED, figureText, isSeveral, limitText } from "./explain";
import { render } from "./format";

/** What a finding says of a rule, as far as it tells what is to be done. */
export interface Found {
  readonly outcome: Outcome;
  readonly value: Figure;
  readonly limit: Threshold | Figure;
  readonly reason?: Reason;
  /** What kind of value a cell is to hold that is blank or cannot be read. */
  readonly wanted?: FieldType;
  /** Id of the field whose column or label nobody found, or nobody is sure of. */
  readonly absent?: string;
}

/** What would make it pass; `{n}` is a difference. */
const REMEDIES = {
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
} as const satisfies Record<string, LocalText>;

/** A head that may be the absent one. */
const ANSWER_QUESTION: LocalText = {
  vi: "trả lời câu hỏi này trong RegCheck, hoặc sửa tiêu đề cho rõ",
  zh: "在 RegCheck 中回答此问题，或把标题改写清楚",
  mn: "энэ асуултад RegCheck-д хариулах, эсвэл гарчгийг тодруулах",
  en: "answer the question in RegCheck, or make the heading clear",
};

/** What is to be done where nobody can tell, by the reason. */
const REMEDY_OF: Partial<Record<Reason, LocalText>> = {
  noColumn: {
    vi: "chỉ ra cột chứa nội dung này, hoặc thêm cột vào bảng",
    zh: "指出该内容所在的列，或在表中增加一列",
    mn: "аль багана болохыг заах, эсвэл хүснэгтэд багана нэмэх",
    en: "say which column holds it, or add one to the sheet",
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

const ANY = {
  blank: { vi: "điền ô này", zh: "填写此单元格", mn: "энэ нүдийг бөглөх", en: "fill in the cell" },
  unreadable: {
    vi: "ghi lại cho rõ: chỉ số, ngày, hoặc “có”/“không”",
    zh: "请写清楚：只填数字、日期或“是”“否”",
    mn: "тодорхой бичих: зөвхөн тоо, огноо, эсвэл «тийм», «үгүй»",
    en: "write it plainly: a number alone, a date, yes or no",
  },
} as const satisfies Partial<Record<Reason, LocalText>>;

/** What a cell is to hold that is blank or cannot be read. */
const WANTED: Readonly<Record<FieldType, Readonly<Record<"blank" | "unreadable", LocalText>>>> = {
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

/** Differences in these units would say less than the threshold does. */
const WITHOUT_DIFFERENCE: readonly string[] = ["%", "year", "months"];

/** What would make a finding pass, in words; undefined where its message says all that can be said. */
export function remedyOf(rule: Rule, found: Found, language: Language): string | undefined {
  const { outcome, value, limit, reason, wanted, absent } = found;
  if (outcome === "unknown") {
    if (reason === "ambiguous" && absent !== undefined) return render({ text: ANSWER_QUESTION }, language);
    const isWanted = reason === "blank" || reason === "unreadable";
    const text = isWanted ? (wanted ? WANTED[wanted] : ANY)[reason] : reason && REMEDY_OF[reason];
    return text && render({ text }, language);
  }
  if (outcome !== "fail") return undefined;
  if (value === false) return render({ text: REMEDIES.answer }, language);
  if (typeof value === "number" && isSeveral(limit))
    return render({ text: REMEDIES.oneOf, args: { limit: limitText(rule, limit, language) } }, language);
  if (rule.kind === "formula" && typeof limit === "number") return render({ text: REMEDIES.state }, language);
  if (rule.kind === "formula" && typeof limit === "string" && limit !== "")
    return render({ text: /^\d/.test(limit) ? REMEDIES.state : REMEDIES.word, args: { limit } }, language);
  const difference = differenceOf(rule, value, limit);
  if (difference === undefined) return undefined;
  const text = difference > 0 ? REMEDIES.more : REMEDIES.less;
  return render({ text, args: { n: figureText(rule, Math.abs(difference), language) } }, language);
}

/** What a figure lacks of its bound (above 0), or has too much (below 0); decimals as far as both have any. */
function differenceOf(rule: Rule, value: Figure, limit: Threshold | Figure): number | undefined {
  const unit = rule.parameter?.unit;
  if (typeof value !== "number" || !unit || WITHOUT_DIFFERENCE.includes(unit)) return undefined;
  const bound = boundOf(rule, value, limit);
  if (bound === undefined) return undefined;
  const difference = Math.round((bound - value) * EXACT) / EXACT;
  // Nobody can take a third of a pupil away: it is an average that is too high.
  if (COUNTED.has(unit) && !Number.isInteger(difference)) return undefined;
  return difference === 0 ? undefined : difference;
}
const EXACT = 1e6;

function boundOf({ comparison }: Rule, value: number, limit: Threshold | Figure): number | undefined {
  if (typeof limit === "object" && limit !== null) return value < limit[0] ? limit[0] : limit[1];
  if (typeof limit !== "number") return undefined;
  if (comparison === "atMost" && value > limit) return limit;
  return comparison === "atLeast" && value < limit ? limit : undefined;
}
