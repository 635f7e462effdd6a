import type { LocalText } from "./text";

/** What kinds of rules say beyond figure and threshold, in all languages. */
export const NOTES = {
  contradiction: {
    vi: "số lượng cho {one}, tỷ lệ ghi là {other}: hai số mâu thuẫn nhau",
    zh: "按数量计算为{one}，填报比例为{other}，两者矛盾",
    mn: "тоогоор {one}, бичсэн хувь {other}: хоёр тоо зөрж байна",
    en: "the counts give {one}, the stated share is {other}: they contradict each other",
  },
  stated: {
    vi: "số ghi {value} khác số tính được {limit}",
    zh: "填报{value}，计算应为{limit}",
    mn: "бичсэн {value}, тооцоолсон {limit}",
    en: "stated {value}, computed {limit}",
  },
  share: {
    vi: "{part}/{whole} ({value}){required}; chưa đạt: {names}",
    zh: "{part}/{whole}（{value}）{required}；未达到：{names}",
    mn: "{part}/{whole} ({value}){required}; хангаагүй: {names}",
    en: "{part} of {whole} ({value}){required}; not met by: {names}",
  },
  /** Of a share that is open and fails all the same. */
  shareAtBest: {
    vi: "kể cả khi dữ liệu còn thiếu đều đạt cũng chỉ được {part}/{whole} ({value}){required}; chưa đạt: {names}",
    zh: "即使未填部分全部达到，也只有{part}/{whole}（{value}）{required}；未达到：{names}",
    mn: "дутуу мэдээлэл бүгд хангасан байсан ч {part}/{whole} ({value}) болно{required}; хангаагүй: {names}",
    en: "even if all that is missing counted for it, {part} of {whole} ({value}){required}; not met by: {names}",
  },
  more: { vi: "… (+{n})", zh: "…（另有{n}项）", mn: "… (+{n})", en: "… (+{n} more)" },
  late: {
    vi: "{date}, chậm nhất phải là {due}: trễ {days} ngày",
    zh: "{date}，应不晚于{due}：逾期{days}天",
    mn: "{date}, хамгийн сүүлд {due}: {days} хоног хоцорсон",
    en: "{date}, due by {due}: {days} days late",
  },
  early: {
    vi: "{date}, sớm nhất phải là {due}: sớm {days} ngày",
    zh: "{date}，应不早于{due}：早{days}天",
    mn: "{date}, хамгийн эртдээ {due}: {days} хоног эрт",
    en: "{date}, not before {due}: {days} days early",
  },
  blank: {
    vi: "“{fields}” để trống",
    zh: "“{fields}”未填写",
    mn: "«{fields}» хоосон байна",
    en: "“{fields}” is blank",
  },
  missing: { vi: "thiếu: {items}", zh: "缺少：{items}", mn: "дутуу: {items}", en: "missing: {items}" },
} as const satisfies Record<string, LocalText>;
