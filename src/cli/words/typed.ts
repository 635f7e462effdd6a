/** What the command says of what was typed, in four languages. */
import type { LocalText } from "../../rules";

export const TYPED = {
  unknownOption: {
    vi: "không có tùy chọn {option}",
    zh: "没有选项 {option}",
    mn: "{option} гэсэн сонголт алга",
    en: "Unknown option '{option}'",
  },
  wrongOption: {
    vi: "tùy chọn {option} thiếu giá trị, hoặc có giá trị không dùng đến",
    zh: "选项 {option} 缺少值，或不应有值",
    mn: "{option} сонголтын утга дутуу, эсвэл илүү байна",
    en: "Option '{option}' lacks its value, or takes none",
  },
  mergeNeeds: {
    vi: "--merge cần có --summary FILE.xlsx",
    zh: "--merge 需要同时使用 --summary FILE.xlsx",
    mn: "--merge сонголтод --summary FILE.xlsx хэрэгтэй",
    en: "--merge needs --summary FILE.xlsx",
  },
  reportNeeds: {
    vi: "--report cần có --out: nó nói báo cáo trong bản sao được trình bày thế nào",
    zh: "--report 需要同时使用 --out：它决定副本中报告的版式",
    mn: "--report сонголтод --out хэрэгтэй: хуулбар дахь тайлангийн хэлбэрийг заана",
    en: "--report needs --out: it says how the report in the copy is laid out",
  },
  noLayout: {
    vi: "--report nhận một trong: {known}, không nhận: {text}",
    zh: "--report 只能是：{known}，而不是：{text}",
    mn: "--report дараахын нэг байна: {known}, ийм биш: {text}",
    en: "--report is one of {known}, not: {text}",
  },
  resumeNeeds: {
    vi: "--resume cần có --log FILE.jsonl của lần chạy trước",
    zh: "--resume 需要上次运行的 --log FILE.jsonl",
    mn: "--resume сонголтод өмнөх ажиллагааны --log FILE.jsonl хэрэгтэй",
    en: "--resume needs the --log FILE.jsonl of the earlier run",
  },
  notTogether: {
    vi: "--{option} và --{other} không đi cùng nhau: {why}",
    zh: "--{option} 与 --{other} 不能同时使用：{why}",
    mn: "--{option}, --{other} хамт байж болохгүй: {why}",
    en: "--{option} and --{other} do not go together: {why}",
  },
  judgedWhole: {
    vi: "một bộ hồ sơ được xét như một thể thống nhất",
    zh: "一套材料须作为整体核对",
    mn: "бүрдүүлсэн материалыг бүхэлд нь шалгана",
    en: "a dossier is judged as a whole",
  },
  sumsUp: {
    vi: "nó tổng hợp những gì các nhật ký đã ghi",
    zh: "它只汇总日志中已有的结果",
    mn: "энэ нь бүртгэлд байгааг л нэгтгэнэ",
    en: "it sums up what logs hold",
  },
  ofOneRun: {
    vi: "những thứ này ghi kết quả của một lần chạy",
    zh: "它们只记录一次运行的结果",
    mn: "эдгээр нь нэг удаагийн ажиллагааных",
    en: "what these hold is of one run",
  },
  noReading: {
    vi: "không có cách hiểu: {id} ({known})",
    zh: "没有这种条文解释：{id}（{known}）",
    mn: "ийм ойлголт алга: {id} ({known})",
    en: "no such reading: {id} ({known})",
  },
  readingIs: {
    vi: "cách hiểu {id} nhận một trong: {known}, không nhận: {text}",
    zh: "条文解释 {id} 只能是：{known}，而不是：{text}",
    mn: "{id} ойлголт дараахын нэг байна: {known}, ийм биш: {text}",
    en: "reading {id} is one of {known}, not: {text}",
  },
  noSetting: {
    vi: "không có thiết đặt: {id} ({known})",
    zh: "没有这项设置：{id}（{known}）",
    mn: "ийм тохиргоо алга: {id} ({known})",
    en: "no such setting: {id} ({known})",
  },
  takesNumber: {
    vi: "--set {id} nhận một số, không nhận: {text}",
    zh: "--set {id} 需要数字，而不是：{text}",
    mn: "--set {id} тоо авна, ийм биш: {text}",
    en: "--set {id} takes a number, not: {text}",
  },
  hasNone: { vi: "không có", zh: "没有", mn: "байхгүй", en: "it has none" },
  noLanguage: {
    vi: "không có ngôn ngữ: {language} ({known})",
    zh: "没有这种语言：{language}（{known}）",
    mn: "ийм хэл алга: {language} ({known})",
    en: "no such language: {language} ({known})",
  },
  noDay: {
    vi: "không phải ngày (YYYY-MM-DD): {text}",
    zh: "不是日期（YYYY-MM-DD）：{text}",
    mn: "огноо биш (YYYY-MM-DD): {text}",
    en: "not a date (YYYY-MM-DD): {text}",
  },
  noPair: {
    vi: "{option} nhận ID=GIÁ-TRỊ, không nhận: {text}",
    zh: "{option} 的写法是 ID=值，而不是：{text}",
    mn: "{option} нь ID=УТГА хэлбэртэй байна, ийм биш: {text}",
    en: "{option} takes ID=VALUE, not: {text}",
  },
  noCount: {
    vi: "{option} nhận một số từ 1 trở lên, không nhận: {text}",
    zh: "{option} 须为不小于1的整数，而不是：{text}",
    mn: "{option} нь 1-ээс эхлэх тоо авна, ийм биш: {text}",
    en: "{option} takes a number from 1, not: {text}",
  },
  noShard: {
    vi: "--shard nhận I/N với I từ 1 đến N, không nhận: {text}",
    zh: "--shard 的写法是 I/N，I 从1到N，而不是：{text}",
    mn: "--shard нь I/N хэлбэртэй, I нь 1-ээс N хүртэл байна, ийм биш: {text}",
    en: "--shard takes I/N with I from 1 to N, not: {text}",
  },
} as const satisfies Record<string, LocalText>;
