/** The formula helper in four languages: it comes with its page, as the guide's texts do with theirs. */
import { textIn, type Language } from "../../rules";

type Words = Readonly<Record<Language, string>>;

const words = <Key extends string>(table: Readonly<Record<Key, Words>>): Readonly<Record<Key, Words>> =>
  table;

export const FORMULA = words({
  title: { vi: "Lập công thức", zh: "编写公式", mn: "Томьёо зохиох", en: "Formula helper" },
  ask: {
    vi: "Bạn muốn biết điều gì?",
    zh: "您想知道什么？",
    mn: "Юуг мэдмээр байна вэ?",
    en: "What do you want to know?",
  },
  askExample: {
    vi: "Ví dụ: đúng hạn, điểm ưu tiên, tổng điểm",
    zh: "例如：加分、总分、按时办结",
    mn: "Жишээ нь: нийт оноо, биелэлтийн хувь",
    en: "For example: bonus, total, on time",
  },
  everyRegulation: {
    vi: "Cho mọi văn bản",
    zh: "适用于所有规定",
    mn: "Бүх журамд",
    en: "For every regulation",
  },
  noFunction: {
    vi: "Không có hàm nào trả lời câu này. Hãy thử từ khác.",
    zh: "没有函数能回答这个问题，请换个说法。",
    mn: "Үүнд хариулах функц алга. Өөр үгээр хайна уу.",
    en: "No function answers that. Try other words.",
  },
  other: { vi: "Chọn câu hỏi khác", zh: "选择其他问题", mn: "Өөр асуулт сонгох", en: "Another question" },
  optional: { vi: " (không bắt buộc)", zh: "（可不填）", mn: " (заавал биш)", en: " (optional)" },
  /** How descriptions of arguments begin to say what holds without them. */
  omitted: { vi: "để trống", zh: "省略", mn: "хоосон", en: "omitted" },
  pick: {
    vi: "Chọn ô trong trang tính: {name}",
    zh: "在工作表中选择单元格：{name}",
    mn: "Хүснэгтээс нүд сонгох: {name}",
    en: "Select cells in the sheet: {name}",
  },
  picking: {
    vi: "Bây giờ hãy chọn ô trong trang tính.",
    zh: "现在请在工作表中选择单元格。",
    mn: "Одоо хүснэгтээс нүдээ сонгоно уу.",
    en: "Now select the cells in the sheet.",
  },
  giveExample: {
    vi: "Ô, số, ngày hoặc chữ",
    zh: "单元格、数字、日期或文字",
    mn: "Нүд, тоо, огноо эсвэл үг",
    en: "Cells, a number, a date or words",
  },
  sample: {
    vi: "Trong đó: {values}",
    zh: "内容：{values}",
    mn: "Агуулга: {values}",
    en: "They hold: {values}",
  },
  allBlank: {
    vi: "Các ô này còn trống.",
    zh: "这些单元格是空白的。",
    mn: "Эдгээр нүд хоосон байна.",
    en: "These cells are blank.",
  },
  findRule: {
    vi: "Tìm quy tắc theo từ ngữ",
    zh: "按文字查找规则",
    mn: "Дүрмийг үгээр хайх",
    en: "Find the rule by words",
  },
  findRuleExample: {
    vi: "Ví dụ: {id}, hoặc vài từ trong nội dung",
    zh: "例如：{id}，或内容中的几个字",
    mn: "Жишээ нь: {id}, эсвэл агуулгын хэдэн үг",
    en: "For example: {id}, or words of what it says",
  },
  noRule: {
    vi: "Không có quy tắc nào có những từ này.",
    zh: "没有包含这些词的规则。",
    mn: "Ийм үгтэй дүрэм алга.",
    en: "No rule has these words.",
  },
  rulesWithout: {
    vi: "Có {n} quy tắc liên quan, nhưng không quy tắc nào có ngưỡng bằng số để dùng ở đây:",
    zh: "有{n}条相关规则，但都没有可在此使用的数值界限：",
    mn: "Холбогдох {n} дүрэм байгаа ч энд хэрэглэх тоон хязгаар алинд нь ч алга:",
    en: "Rules that speak of it without a limit in figures, which is needed here: {n}",
  },
  functionsToo: {
    vi: "Các hàm trả lời câu hỏi này:",
    zh: "可以回答这个问题的函数：",
    mn: "Үүнд хариулах функцүүд:",
    en: "Functions that answer it:",
  },
  ruleId: {
    vi: "Mã quy tắc, ví dụ “{id}”",
    zh: "规则编号，例如“{id}”",
    mn: "Дүрмийн дугаар, жишээ нь «{id}»",
    en: "Id of the rule, for example “{id}”",
  },
  moreRules: {
    vi: "Còn {n} quy tắc; hãy thêm từ để thu hẹp.",
    zh: "还有{n}条规则，请再加几个词缩小范围。",
    mn: "Өөр {n} дүрэм байна; үг нэмж нарийсгана уу.",
    en: "{n} more rules; add words to narrow it down.",
  },
  result: { vi: "Kết quả", zh: "结果", mn: "Үр дүн", en: "Result" },
  waiting: {
    vi: "Còn {n} ô bắt buộc chưa điền.",
    zh: "还有{n}项必填内容。",
    mn: "Заавал бөглөх {n} талбар үлдлээ.",
    en: "Fields still to be filled in: {n}.",
  },
  refused: {
    vi: "Hãy sửa nội dung đã báo ở trên, rồi kết quả sẽ hiện ra.",
    zh: "请先更正上面指出的内容，然后显示结果。",
    mn: "Дээр заасныг засвал үр дүн гарна.",
    en: "Correct what is pointed out above; then the result is shown.",
  },
  working: { vi: "Đang tính…", zh: "正在计算…", mn: "Тооцоолж байна…", en: "Calculating…" },
  size: {
    vi: "Kết quả chiếm {rows} dòng × {columns} cột.",
    zh: "结果占{rows}行 × {columns}列。",
    mn: "Үр дүн {rows} мөр × {columns} багана эзэлнэ.",
    en: "The result takes {rows} rows × {columns} columns.",
  },
  formula: { vi: "Công thức", zh: "公式", mn: "Томьёо", en: "Formula" },
  into: { vi: "Chèn vào ô", zh: "插入位置", mn: "Оруулах нүд", en: "Insert into" },
  insert: {
    vi: "Chèn vào {cell}",
    zh: "插入到{cell}",
    mn: "{cell} нүдэнд оруулах",
    en: "Insert into {cell}",
  },
  noCell: {
    vi: "Hãy chọn ô sẽ chứa công thức.",
    zh: "请选择放公式的单元格。",
    mn: "Томьёо орох нүдийг сонгоно уу.",
    en: "Select the cell for the formula.",
  },
  inserted: {
    vi: "Công thức đã nằm ở {cell}.",
    zh: "公式已插入{cell}。",
    mn: "Томьёог {cell} нүдэнд орууллаа.",
    en: "The formula stands in {cell}.",
  },
  filled: {
    vi: "Ô {cell} đã có nội dung nên không ghi đè. Hãy chọn ô trống.",
    zh: "单元格{cell}已有内容，不会覆盖。请选择空白单元格。",
    mn: "{cell} нүд хоосон биш тул дарж бичсэнгүй. Хоосон нүд сонгоно уу.",
    en: "{cell} holds something, which is not overwritten. Select a blank cell.",
  },
  circular: {
    vi: "Kết quả sẽ đè lên ô mà công thức đang dùng. Hãy chọn ô khác.",
    zh: "结果会落在公式所用的单元格上，请选择其他单元格。",
    mn: "Үр дүн томьёонд хэрэглэсэн нүдэн дээр буух гэж байна. Өөр нүд сонгоно уу.",
    en: "The result would lie on cells that the formula uses. Select another cell.",
  },
  manual: {
    vi: "Hàm này trong tài liệu hướng dẫn",
    zh: "使用手册中的说明",
    mn: "Гарын авлага дахь тайлбар",
    en: "This function in the manual",
  },
});

export type FormulaKey = keyof typeof FORMULA;

/** A text of the helper, its `{placeholders}` filled in. */
export const formulaText = (
  key: FormulaKey,
  language: Language,
  args: Readonly<Record<string, string | number>> = {}
): string =>
  textIn(FORMULA[key], language).replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
