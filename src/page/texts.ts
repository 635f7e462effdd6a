/** What the page says beside the pane; the pane's own words are in `src/messages`. */
import { textIn, type Language, type LocalText } from "../rules";

const TEXTS = {
  drop: {
    vi: "Kéo tệp .xlsx vào đây, hoặc chọn tệp",
    zh: "将 .xlsx 文件拖到此处，或选择文件",
    mn: "Энд .xlsx файл чирж тавих эсвэл файл сонгоно уу",
    en: "Drop an .xlsx file here, or choose one",
  },
  dropNow: {
    vi: "Thả tệp để mở",
    zh: "松开即可打开",
    mn: "Нээхийн тулд файлаа тавина уу",
    en: "Drop the file to open it",
  },
  choose: { vi: "Chọn tệp", zh: "选择文件", mn: "Файл сонгох", en: "Choose a file" },
  another: { vi: "Mở tệp khác", zh: "打开其他文件", mn: "Өөр файл нээх", en: "Open another file" },
  about: {
    vi: "RegCheck đối chiếu bảng tính với văn bản quy định, từng khoản một, ngay trong trình duyệt này. Không cần Excel.",
    zh: "RegCheck 就在此浏览器中按规定逐条核对您的表格，无需 Excel。",
    mn: "RegCheck таны хүснэгтийг журмын заалт бүрээр энэ хөтөч дотор шалгана. Excel шаардлагагүй.",
    en: "RegCheck checks your sheets against a regulation, clause by clause, here in this browser. No Excel is needed.",
  },
  stays: {
    vi: "Tệp không rời khỏi máy này: trang không kết nối đi đâu cả và dùng được khi không có mạng.",
    zh: "文件不会离开本机：此页不连接任何网络，离线也可使用。",
    mn: "Файл энэ төхөөрөмжөөс гарахгүй: хуудас хаашаа ч холбогдохгүй, сүлжээгүй үед ч ажиллана.",
    en: "The file does not leave this machine: the page connects to nothing, and works offline.",
  },
  opening: {
    vi: "Đang đọc {file}…",
    zh: "正在读取 {file}…",
    mn: "{file} уншиж байна…",
    en: "Reading {file}…",
  },
  marked: { vi: "Bản đã đánh dấu", zh: "下载标记副本", mn: "Тэмдэглэсэн хувь", en: "Marked copy" },
  markedHint: {
    vi: "Bản sao của tệp với các ô được đánh dấu và trang báo cáo; mọi thứ khác giữ nguyên",
    zh: "带单元格标记和报告工作表的副本；其余内容保持不变",
    mn: "Нүднүүдийг тэмдэглэж, тайлангийн хуудас нэмсэн хувь; бусад нь хэвээр",
    en: "A copy of the file with the cells marked and the report; everything else stays as it is",
  },
  corrected: { vi: "Tệp đã sửa", zh: "下载更正文件", mn: "Зассан файл", en: "Corrected file" },
  correctedHint: {
    vi: "Tệp của bạn với những ô đã sửa, không có dấu; mọi thứ khác giữ nguyên",
    zh: "含您所作更正、不带标记的文件；其余内容保持不变",
    mn: "Таны зассан нүднүүдтэй, тэмдэглэгээгүй файл; бусад нь хэвээр",
    en: "Your file with the corrected cells, without marks; everything else stays as it is",
  },
  report: { vi: "Báo cáo", zh: "下载报告", mn: "Тайлан", en: "Report" },
  reportHint: {
    vi: "Báo cáo và biên bản thành một sổ tính riêng",
    zh: "将报告和整改清单另存为单独的工作簿",
    mn: "Тайлан, саналыг тусдаа дэвтэр болгон",
    en: "The report and the action list as a workbook of their own",
  },
  undo: { vi: "Hoàn tác", zh: "撤销", mn: "Буцаах", en: "Undo" },
  correctedCells: {
    vi: "Ô đã sửa: {n}",
    zh: "已更正单元格：{n}",
    mn: "Зассан нүд: {n}",
    en: "Cells corrected: {n}",
  },
  mayLose: {
    vi: "Những ô đã sửa chưa được tải về. Vẫn mở tệp khác?",
    zh: "所作更正尚未下载。仍要打开其他文件吗？",
    mn: "Зассан нүднүүдийг хараахан татаагүй байна. Өөр файл нээх үү?",
    en: "The corrected cells have not been downloaded yet. Open another file all the same?",
  },
  sheetsOf: { vi: "Các trang tính", zh: "工作表", mn: "Хуудсууд", en: "Sheets" },
  cell: {
    vi: "Nội dung ô {cell}",
    zh: "单元格 {cell} 的内容",
    mn: "{cell} нүдний агуулга",
    en: "Content of {cell}",
  },
  cellNone: { vi: "Chưa chọn ô", zh: "未选择单元格", mn: "Нүд сонгоогүй", en: "No cell is selected" },
  dismiss: { vi: "Đóng", zh: "关闭", mn: "Хаах", en: "Dismiss" },
  cellProtected: {
    vi: "{cell} nằm trên trang tính được bảo vệ nên không sửa được. Hãy bỏ bảo vệ trang tính trước.",
    zh: "{cell} 所在工作表受保护，无法更改。请先撤销工作表保护。",
    mn: "{cell} хамгаалалттай хуудсанд байгаа тул засах боломжгүй. Эхлээд хуудасны хамгаалалтыг авна уу.",
    en: "{cell} is on a protected sheet and cannot be changed. Take the protection away first.",
  },
  cellArray: {
    vi: "{cell} thuộc một công thức mảng, không thể sửa riêng một ô của nó.",
    zh: "{cell} 属于数组公式，不能单独更改其中一个单元格。",
    mn: "{cell} нь массив томьёоны хэсэг тул тусад нь засах боломжгүй.",
    en: "{cell} is part of an array formula, of which no single cell can be changed.",
  },
  cellFormula: {
    vi: "Trang này không tính công thức. Hãy nhập giá trị vào {cell}, hoặc nhập công thức bằng chương trình bảng tính.",
    zh: "此页不计算公式。请在 {cell} 中输入数值，或在表格软件中输入公式。",
    mn: "Энэ хуудас томьёо боддоггүй. {cell} нүдэнд утга бичих, эсвэл томьёог хүснэгтийн программд бичнэ үү.",
    en: "This page does not calculate formulas. Type a value into {cell}, or the formula in a spreadsheet program.",
  },
  outdated: {
    vi: "Có {n} công thức phụ thuộc ô này. Kết quả cũ không còn đúng nên tạm coi là không xác định; chương trình bảng tính sẽ tính lại khi mở tệp đã tải về.",
    zh: "有 {n} 个公式取决于此单元格。旧结果已失效，暂按“无法判断”处理；用表格软件打开下载的文件时会重新计算。",
    mn: "Энэ нүднээс {n} томьёо хамаарна. Хуучин үр дүн хүчингүй болсон тул тодорхойгүй гэж үзнэ; татсан файлыг хүснэгтийн программаар нээхэд дахин бодогдоно.",
    en: "Formulas that hang on this cell: {n}. Their old results hold no longer and count as unknown; a spreadsheet program calculates them when it opens the downloaded file.",
  },
  uncalculated: {
    vi: "Tệp có {n} công thức chưa có kết quả, nên các ô đó không xác định được. Hãy mở và lưu tệp bằng chương trình bảng tính rồi mở lại ở đây.",
    zh: "文件中有 {n} 个公式没有计算结果，这些单元格无法判断。请用表格软件打开并保存该文件，再在此处打开。",
    mn: "Файлд үр дүнгүй {n} томьёо байгаа тул тэдгээр нүдийг тодорхойлох боломжгүй. Файлыг хүснэгтийн программаар нээж хадгалаад энд дахин нээнэ үү.",
    en: "Formulas without a result in this file: {n}. Those cells are unknown. Open and save the file in a spreadsheet program, then open it here again.",
  },
  fileEmpty: {
    vi: "{file} là tệp rỗng.",
    zh: "{file} 是空文件。",
    mn: "{file} хоосон файл байна.",
    en: "{file} is empty.",
  },
  fileNotXlsx: {
    vi: "{file} không phải sổ tính .xlsx.",
    zh: "{file} 不是 .xlsx 工作簿。",
    mn: "{file} нь .xlsx дэвтэр биш байна.",
    en: "{file} is not an .xlsx workbook.",
  },
  fileOldXls: {
    vi: "{file} là tệp .xls cũ. Hãy lưu lại thành .xlsx trước.",
    zh: "{file} 是旧的 .xls 格式，请先另存为 .xlsx。",
    mn: "{file} нь хуучин .xls файл. Эхлээд .xlsx болгон хадгална уу.",
    en: "{file} is an old .xls workbook. Save it as .xlsx first.",
  },
  fileBinary: {
    vi: "{file} là tệp .xlsb. Hãy lưu lại thành .xlsx trước.",
    zh: "{file} 是 .xlsb 格式，请先另存为 .xlsx。",
    mn: "{file} нь .xlsb файл. Эхлээд .xlsx болгон хадгална уу.",
    en: "{file} is a binary .xlsb workbook. Save it as .xlsx first.",
  },
  fileEncrypted: {
    vi: "{file} có mật khẩu. Hãy bỏ mật khẩu rồi mở lại.",
    zh: "{file} 设有密码，请先取消密码再打开。",
    mn: "{file} нууц үгтэй байна. Нууц үгийг аваад дахин нээнэ үү.",
    en: "{file} is protected by a password. Remove it, then open the file again.",
  },
  fileCorrupt: {
    vi: "{file} bị hỏng, không đọc được.",
    zh: "{file} 已损坏，无法读取。",
    mn: "{file} гэмтсэн тул унших боломжгүй.",
    en: "{file} is damaged and cannot be read.",
  },
  fileTooLarge: {
    vi: "{file} quá lớn, hoặc khi giải nén lớn hơn nhiều so với dung lượng của nó, nên không được đọc.",
    zh: "{file} 过大，或解压后远超其应有大小，因此未读取。",
    mn: "{file} хэт том, эсвэл задлахад хэмжээнээсээ хэт том болох тул уншаагүй.",
    en: "{file} is too large, or unpacks to far more than its size lets expect, and was not read.",
  },
  fileUnreadable: {
    vi: "Trình duyệt không đọc được {file}.",
    zh: "浏览器无法读取 {file}。",
    mn: "Хөтөч {file} файлыг уншиж чадсангүй.",
    en: "The browser could not read {file}.",
  },
  copyProtected: {
    vi: "Trang tính được bảo vệ nên không đánh dấu: {sheets}",
    zh: "受保护而未加标记的工作表：{sheets}",
    mn: "Хамгаалалттай тул тэмдэглээгүй хуудас: {sheets}",
    en: "Protected, therefore without marks: {sheets}",
  },
  copyNoReport: {
    vi: "Cấu trúc sổ tính được bảo vệ nên bản sao không có trang báo cáo.",
    zh: "工作簿结构受保护，副本中未添加报告工作表。",
    mn: "Дэвтрийн бүтэц хамгаалалттай тул хувьд тайлангийн хуудас нэмээгүй.",
    en: "The workbook's structure is protected: the copy has no report sheet.",
  },
  copySigned: {
    vi: "Tệp có chữ ký số; chữ ký không còn hiệu lực cho bản sao.",
    zh: "该文件带有数字签名；签名对副本无效。",
    mn: "Файл тоон гарын үсэгтэй; гарын үсэг хувьд хүчингүй.",
    en: "The file is signed; the signature does not hold for the copy.",
  },
  copyFailed: {
    vi: "Không tạo được bản sao: {detail}",
    zh: "无法生成副本：{detail}",
    mn: "Хувь үүсгэж чадсангүй: {detail}",
    en: "The copy could not be made: {detail}",
  },
  nameMarked: { vi: "đã đánh dấu", zh: "标记", mn: "тэмдэглэсэн", en: "marked" },
  nameCorrected: { vi: "đã sửa", zh: "更正", mn: "зассан", en: "corrected" },
  nameReport: { vi: "báo cáo", zh: "报告", mn: "тайлан", en: "report" },
} as const satisfies Record<string, LocalText>;

export type PageKey = keyof typeof TEXTS;

/** Something to be said beside the sheet. */
export interface Say {
  readonly tone: "info" | "error";
  readonly key: PageKey;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** A text of the page, with what stands in its braces. */
export function pageText(
  key: PageKey,
  language: Language,
  args: Readonly<Record<string, string | number>> = {}
): string {
  return textIn(TEXTS[key], language).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(args[name] ?? whole)
  );
}
