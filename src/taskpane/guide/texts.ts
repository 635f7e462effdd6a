/** What help, the tour and the formula helper say; they are loaded when somebody opens one of them. */
import { textIn, type Language } from "../../rules";

type Words = Readonly<Record<Language, string>>;

const words = <Key extends string>(table: Readonly<Record<Key, Words>>): Readonly<Record<Key, Words>> =>
  table;

export const GUIDE = words({
  help: { vi: "Trợ giúp", zh: "帮助", mn: "Тусламж", en: "Help" },
  howTo: { vi: "Cách dùng", zh: "使用方法", mn: "Хэрэглэх заавар", en: "How it works" },
  howOpen: {
    vi: "Mở sổ tính của bạn. RegCheck nhận ra văn bản áp dụng và các bảng; chỗ nào chưa hiểu thì hỏi.",
    zh: "打开您自己的工作簿。RegCheck 会识别适用的规定和表格，不明白之处会提问。",
    mn: "Өөрийн ажлын дэвтрээ нээнэ. RegCheck журам, хүснэгтийг таньж, ойлгоогүй зүйлээ асууна.",
    en: "Open your own workbook. RegCheck recognises the regulation and the tables, and asks about what it does not understand.",
  },
  howCheck: {
    vi: "Bấm “Kiểm tra”. Ô chưa đạt được đánh dấu; mỗi phát hiện nêu điều khoản, số hiện có và yêu cầu.",
    zh: "点击“开始核对”。不符合的单元格会被标出；每条结果都注明条款、现值和要求。",
    mn: "«Шалгах» товчийг дарна. Зөрчсөн нүдийг тэмдэглэж, заалт, одоогийн утга, шаардлагыг хэлнэ.",
    en: "Press Validate. Cells that break a clause are marked; each finding says the clause, what was found and what is required.",
  },
  howCorrect: {
    vi: "Sửa số liệu rồi kiểm tra lại; lập báo cáo, hoặc xóa đánh dấu. Định dạng và dữ liệu của bạn không bị thay đổi.",
    zh: "更正数据后重新核对；可生成报告表，也可清除标记。您原有的格式和数据不会被改动。",
    mn: "Тоогоо засаад дахин шалгана; тайлан гаргах эсвэл тэмдэглэгээг арилгана. Таны формат, өгөгдөл өөрчлөгдөхгүй.",
    en: "Correct the figures and validate again; make a report, or remove the marks. Your own formats and data stay as they are.",
  },
  keys: { vi: "Phím tắt", zh: "快捷键", mn: "Товчлуур", en: "Keyboard" },
  keyValidate: { vi: "Kiểm tra", zh: "开始核对", mn: "Шалгах", en: "Validate" },
  keyNext: {
    vi: "Phát hiện sau",
    zh: "下一条结果",
    mn: "Дараагийн илэрц",
    en: "Next finding",
  },
  keyPrevious: { vi: "Phát hiện trước", zh: "上一条结果", mn: "Өмнөх илэрц", en: "Previous finding" },
  keyRemove: { vi: "Xóa đánh dấu", zh: "清除标记", mn: "Тэмдэг арилгах", en: "Remove marks" },
  keyList: {
    vi: "Trong danh sách: phát hiện sau, trước",
    zh: "在列表中：下一条、上一条",
    mn: "Жагсаалтад: дараагийн, өмнөх",
    en: "In the list: next, previous",
  },
  keyPane: {
    vi: "Qua lại giữa trang tính và ngăn này",
    zh: "在工作表与本窗格之间切换",
    mn: "Хүснэгт, самбарын хооронд шилжих",
    en: "Between the sheet and this pane",
  },
  keyBack: {
    vi: "Hủy, lùi một bước, hoặc về trang tính",
    zh: "取消、退回一步，或回到工作表",
    mn: "Болих, нэг алхам буцах эсвэл хүснэгт рүү",
    en: "Cancel, a step back, or to the sheet",
  },
  tour: {
    vi: "Dùng thử, bước {n}/3",
    zh: "试用：第{n}步，共3步",
    mn: "Туршилт: {n}/3 алхам",
    en: "Trial: step {n} of 3",
  },
  tourCheck: {
    vi: "Đây là trang mẫu “{sheet}”, trong đó có một lỗi. Hãy bấm “Kiểm tra” ở cuối ngăn.",
    zh: "这是示例表“{sheet}”，其中有一处错误。请点击窗格底部的“开始核对”。",
    mn: "Энэ бол «{sheet}» жишээ хуудас, дотор нь нэг алдаа бий. Самбарын доод талын «Шалгах» товчийг дарна уу.",
    en: "This is the sample sheet “{sheet}”, with a mistake in it. Press Validate at the foot of the pane.",
  },
  tourFinding: {
    vi: "Ô sai đã được đánh dấu. Hãy bấm vào phát hiện đầu tiên: ô được chọn, và bạn thấy điều khoản cùng việc cần làm.",
    zh: "错误的单元格已被标出。请点击第一条结果：单元格会被选中，并显示条款和处理办法。",
    mn: "Алдаатай нүдийг тэмдэглэлээ. Эхний илэрц дээр дарна уу: нүд сонгогдож, заалт болон хийх зүйл харагдана.",
    en: "The wrong cell is marked. Press the first finding: its cell is selected, and you see the clause and what to do.",
  },
  tourEnd: {
    vi: "Hãy sửa ô đó và kiểm tra lại. Xong thì bấm nút dưới đây: trang mẫu được xóa và mọi thứ trở lại như trước.",
    zh: "请更正该单元格并重新核对。完成后点击下面的按钮：示例表会被删除，一切恢复原样。",
    mn: "Тэр нүдээ засаад дахин шалгана уу. Дуусаад доорх товчийг дарвал жишээ хуудас устаж, бүх зүйл өмнөх хэвэндээ орно.",
    en: "Correct the cell and validate again. Then press the button below: the sample sheet goes, and all is as it was before.",
  },
  tourDrop: {
    vi: "Xóa trang mẫu và kết thúc",
    zh: "删除示例表并结束",
    mn: "Жишээ хуудсыг устгаж дуусгах",
    en: "Delete the sample sheet and end",
  },
});

export type GuideKey = keyof typeof GUIDE;

/** A text of the guide, its `{placeholders}` filled in. */
export const guideText = (
  key: GuideKey,
  language: Language,
  args: Readonly<Record<string, string | number>> = {}
): string =>
  textIn(GUIDE[key], language).replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
