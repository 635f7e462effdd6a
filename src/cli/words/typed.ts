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
  resumeNeeds: {
    vi: "--resume cần có --log FILE.jsonl của lần chạy trước",
    zh: "--resume 需要上次运行的 --log FILE.jsonl",
    mn: "--resume сонголтод өмнөх ажиллагааны --log FILE.jsonl хэрэгтэй",
    en: "--resume needs the --log FILE.jsonl of the earlier run",
  },
  togetherShard: {
    vi: "--together và --shard không đi cùng nhau: một bộ hồ sơ được xét như một thể thống nhất",
    zh: "--together 与 --shard 不能同时使用：一套材料须作为整体核对",
    mn: "--together, --shard хамт байж болохгүй: бүрдүүлсэн материалыг бүхэлд нь шалгана",
    en: "--together and --shard: a dossier is judged as a whole",
  },
  watchTakes: {
    vi: "--watch chỉ đi với tệp, không đi với --merge và --shard",
    zh: "--watch 只用于文件，不能与 --merge、--shard 同用",
    mn: "--watch зөвхөн файлд хэрэглэгдэнэ, --merge, --shard-тай хамт байж болохгүй",
    en: "--watch takes files, no --merge and no --shard",
  },
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
