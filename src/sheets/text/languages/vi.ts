import { fold } from "../text";
import { flagTable, wordsOf, type Language } from "./language";

const ABBREVIATIONS = `số lượng = sl, tổng số = ts, tỷ lệ = tl, tyle = tl, tile = tl, trung bình = tb, bình quân = bq, kết quả = kq,
  kế hoạch = kh, học kỳ = hk, ngày tháng năm = ngày, ngày/tháng/năm = ngày, ngày tháng = ngày, t bình = tb,
  hiện có = hiện, hiện nay = hiện, hiện tại = hiện, khi nào = ngày, lúc nào = ngày, ngày nào = ngày`;

const IDLE = `các, những, mỗi, từng, của, được, theo, trong, về, cho, tại, từ, là, để, việc, phải, với, bởi, do,
  thì, ở, vào, gồm, đối, nếu, đang,
  hiện, giữa, bằng, đều, nào`;

const FLAGS = {
  count: "sl, số, ts, tổng, lượng",
  share: "tl, phần trăm, tỉ số",
  name: "tên",
  date: "ngày",
  code: "mã",
  asked: "có, đã",
};

const PARTS = `nữ|dân tộc|dtts|khuyết tật|nội trú|bán trú|hộ nghèo|con thương binh|con liệt sĩ|hợp đồng|biên chế
  |kiêm nhiệm|thỉnh giảng|đảng viên|đoàn viên|khối \\d+|khối lớp \\d+|lớp \\d+|k\\d+|cấp tỉnh|cấp huyện|cấp quốc gia`;
const TIMES = `năm (?:học )?(?:liền )?(?:trước|ngoái|kề)|kỳ trước|tháng trước|cùng kỳ|năm (?:học )?(?:sau|tới)|hk ?(?:1|2|i|ii)|(?:6|sáu|9|chín) tháng
  |quý (?:\\d|i|ii|iii|iv)|tháng \\d+|đầu (?:năm|kỳ)|giữa (?:năm|kỳ)|tuần`;
const AIMS = `kh|chỉ tiêu|mục tiêu|dự kiến|dự báo|dự toán|phấn đấu|ước|đăng ký|cam kết|tăng|giảm|chênh lệch|so với`;
const DENIALS = `không|chưa|ngoài|trừ|thiếu|còn thiếu|trễ|quá hạn|chậm|muộn`;
const REMARKS = `ghi chú|nhận xét|lý do|nguyên nhân|giải trình|minh chứng|kiểm chứng|ý kiến|biện pháp|khắc phục
  |do (?:hoàn cảnh|hl|học|gia đình|sức|điều kiện|thiếu|bệnh)`;

/** How a cell is to be filled in, whose name it is by, whom a number counts as well. */
const REMARK = `(?:ghi|viết) (?:rõ|đầy đủ|đủ|tên|bằng).*|(?:chữ )?in hoa|(?:vd|ví dụ).*|theo (?:qđ|quyết định) (?:mới nhất|thành lập.*)|(?:đối với|áp dụng (?:cho|với|đối với)) (?:các )?trường .*
  |(?:\\d+|ba|năm|hai) năm (?:học )?(?:gần nhất|gần đây|liền kề|liên tiếp)|(?:có )?(?:qđ|quyết định|minh chứng|văn bản)(?: [^ ]+)? kèm(?: theo)?|(?:có )?kèm(?: theo)? (?:qđ|quyết định|minh chứng|văn bản)
  |(?:kể |tính |gồm |bao gồm )?cả (?:hợp đồng|hđ|(?:(?:số )?bỏ học |học sinh )?(?:trong |qua |sau )?(?:dịp |kỳ |thời gian )?(?:nghỉ )?hè(?: (?:năm )?\\d{4})?)`;

const folded = (text: string): string => fold(text.replace(/\s*\n\s*/g, ""));
const pair = (text: string): readonly [string, string] => {
  const [long = "", short = ""] = text.split(" = ").map(fold);
  return [long, short];
};

/** Vietnamese: words of several syllables, and what stands for them in short. */
export const VIETNAMESE: Language = {
  speaks: (words) => /[a-zà-ỹđ]/.test(words),
  abbreviations: wordsOf(ABBREVIATIONS).map(pair),
  // "Số liệu" are data, of whatever kind, and no number.
  pieces: (words) =>
    words
      .replace(/(^|[ /])số liệu(?=[ /]|$)/g, "$1sốliệu")
      .split(/[ /]+/)
      .filter((piece) => piece !== ""),
  counts: "số",
  remark: new RegExp(`^(?:${folded(REMARK)})$`),
  question: / (?:(?:có|đã|đạt)\/(?:chưa|không)(?: có| đạt)?|(?:hay )?(?:chưa|không))$|\/(?:chưa|không)$/,
  idle: new Set(wordsOf(IDLE).map(fold)),
  flags: flagTable(FLAGS, fold),
  // What is done by a plan ("hoạt động có kế hoạch") is none.
  narrowing: new RegExp(
    `(?:^|[ /])(?:có kh|(${folded([PARTS, TIMES, AIMS, DENIALS, REMARKS].join("|"))}))(?=[ /]|$)`,
    "g"
  ),
};
