/** Words of sheets that belong to no field: totals, signatures, ordinal numbers, heads of columns. */
import type { Qualifier } from "./match";
import type { Label } from "../text/normalise";
import { fold } from "../text/text";
import { Words } from "./words";

/** Words in short, as any sheet of the language writes them. */
const GENERAL = new Words();
const contracted = (words: string): string => GENERAL.short(words);

const is =
  (pattern: RegExp) =>
  (label: Label | undefined): boolean =>
    label !== undefined && pattern.test(contracted(label.bareWords));

/** The column that only numbers rows. */
export const isOrdinal = is(/^(?:stt|tt|số tt|số thứ tự|序号|编号|顺序号|no|№|д\/д|д д|дд|дугаар|#)$/);

/** A total or average row or column. */
export const isTotal = is(
  /^(?:(?:cộng|tổng cộng|ts) .{1,30}|.{1,12}(?:合计|小计|总计)|ts|tổng|tổng cộng|cộng|ts cộng|toàn (?:trường|tỉnh|huyện|đơn vị|ngành)|(?:ts|tổng|tổng cộng|cộng|tb|bq|tb cộng)(?: (?:chung|toàn trường|toàn cấp|các khối|các lớp|cả năm|khối|khối lớp \d+|khối \d+|lớp \d+|hs|điểm))?|điểm tb|合计|小计|总计|共计|总数|总和|平均|平均值|平均分|合计数|нийт|ниит|бугд|нийлбэр|дундаж|(?:нийт|дундаж)(?: (?:дун|оноо|дундаж))|дун)$/
);

/** Statistics over records that are no sum or average: the highest, the lowest. */
export const isStatistic = is(
  /^(?:(?:điểm )?(?:cao|thấp|lớn|nhỏ|nhiều|ít) nhất|(?:最高|最低|最大|最小)(?:分|值|数)?|(?:хамгийн )(?:их|ихдээ|бага|багадаа|ондор|дундаж).*|max|min|average)$/
);

const CYRILLIC = /[\u0400-\u04ff]/;
const SUMMARY = /(?:^| )(?:(?:дундаж|нийлбэр|нийт) оноо|онооны (?:дундаж|нийлбэр|нийт дун))$/;
/**
 * A text that ends in an average or sum of points: "Арга хэмжээний биелэлтийн дундаж оноо". What stands behind
 * "=" says how it is reckoned, as in the law's own tables.
 */
export const isSummary = (text: string): boolean =>
  CYRILLIC.test(text) && SUMMARY.test(fold(text.replace(/\s*[=:：(].*$/su, "")));

const SPECIAL =
  /^(?:tổng|cộng|toàn|tb|trung|bình|bq|ts|điểm|trong|chia|gồm|bao|[-+*]|tong|cong|người|hiệu|ngày|thủ|xác|ký|ghi|合|小|总|共|平|其|注|说|校|制|填|审|нийт|ниит|бугд|дундаж|дун|нийл|уунээс|[ivx]+[.)]|[a-zđ][.)])/;
/** Whether a text may begin a total, a part or a footer: a cheap look before the real one. */
export const mayBeSpecial = (text: string): boolean =>
  SPECIAL.test(fold(text.slice(0, 16))) || isSummary(text);

/** A column of whole figures beside its parts by grade or kind. */
export const isWhole = is(
  /^(?:ts|tổng|tổng cộng|cộng|toàn trường|chung|ts hs|合计|总计|总数|全校|нийт|бугд)$/
);

/** Lines below a table: who made and signed it, notes. */
const FOOTER =
  /^(?:người lập|lập biểu|người (?:kiểm tra|duyệt|tổng hợp|báo cáo)|kế toán|thủ trưởng|thủ quỹ|xác nhận|tm ?\.|t\/m|kt ?\.|hiệu trưởng|ht$|pht$|bgh|chủ tịch|nơi nhận|ký|\(ký|ngày \d|ngày …|ngày \.|.{0,40}ngày [\d.… ]{1,6}tháng|ghi chú ?:|chú thích|lưu ý|校长|院长|负责人|填表|制表|填报|审核|复核人|经办|单位盖章|盖章|签字|签名|(?:\d{4}|_*) ?年[ _\d]*月|日期|注 ?[:：]|说明 ?[:：]|备注 ?[:：]|联系人|.{0,60}(?:ахлагч|нарийн бичгийн дарга|гарын усэг|танилцсан|баталсан|хянасан|боловсруулсан|унэлсэн|унэлгээ хийсэн)|огноо|тайлбар ?:)/;
const SIGNER =
  /^(?:người (?:lập|duyệt|ký|tổng hợp|báo cáo|kiểm)|lập (?:biểu|bảng)|thủ trưởng|kế toán|xác nhận|trưởng (?:phòng|ban|đoàn)|填(?:表|报)人|制表人?|审核人?|复核人|经办人?|负责人|主管|单位负责人|分管|校长|院长|组长|签(?:字|名)|日期|.{0,40}(?:ахлагч|нарийн бичгийн дарга|гарын усэг|танилцсан|баталсан|хянасан|боловсруулсан|унэлсэн|нэгтгэсэн|гаргасан|баталгаажуулсан|гишууд))/;
/** Whether a text with a colon is the label of somebody who signs ("审核人：陈立", "Хянасан: …"). */
export function isClosing(text: string): boolean {
  const [label = ""] = fold(text).split(/[:：]/);
  return SIGNER.test(
    label
      .replace(/^[*()\s]+/, "")
      .replace(/[()（）]/g, " ")
      .trim()
  );
}
export const isFooter = (label: Label | undefined): boolean =>
  label !== undefined &&
  FOOTER.test(label.words === "" ? "" : label.text.toLowerCase().replace(/^[*()\s]+/, ""));

/** A line that names the table beneath it: "Bảng 2", "Biểu 3", "表2", "Хүснэгт 2". */
export const titlesTable = (label: Label | undefined): boolean =>
  label !== undefined &&
  /^(?:(?:bảng|biểu|biểu mẫu|mẫu|phụ lục|хуснэгт|маягт|хавсралт) ?(?:số )?(?:\d|[ivx]+\b)|(?:附件|附表|表) ?[\d一二三四五六七八九十])/.test(
    label.words
  );

/** Grades of a school over the columns of a breakdown. */
export const isGradeHead = is(/^(?:lớp|khối|khối lớp|k) ?\d{1,2}$/);

/** Names of groups of records, standing alone over them. */
export const isSectionName = is(
  /^(?:khối(?: lớp)? \d{1,2}|cấp (?:thcs|thpt)|huyện .+|quận .+|thành phố .+)$/
);

/** A whole that says by what it is broken down beneath. */
export const isDivision = (label: Label | undefined): boolean =>
  label !== undefined && /(?:^| )(?:chia|phân|xếp) (?:theo|loại theo)(?: |$)/.test(label.words);

/** A row that breaks down the one above it. */
export const isPart = (label: Label | undefined): boolean =>
  label !== undefined &&
  (/^(?:trong (?:đó|ts)|chia ra|其中|үүнээс)/i.test(label.text) || (label.part && isNarrowing(label)));

const NARROW =
  /(?:^| )(?:nữ|nam|dtts|dân tộc|nữ dtts|nữ dân tộc|khuyết tật|nội trú|bán trú|lớp \d+|khối \d+|khối lớp \d+|k\d+|hk ?(?:1|2|i|ii)|học kỳ (?:1|2|i|ii)|kh|kế hoạch|chỉ tiêu|mục tiêu|năm trước|эмэгтэй|эрэгтэй|толовлогоо)(?: |$)|女|男生|计划|目标|上年|去年/;
/** It speaks of a part or of a plan: "nữ", "khối 6", "kế hoạch". */
export const isNarrowing = (label: Label): boolean => NARROW.test(contracted(label.words));

/** Heads under which a part is a part of the whole, not of another quantity. */
export const isNeutral = is(
  /^(?:trong đó|chia ra|ts|tổng|tổng cộng|hs|số hs|ts hs|số lượng hs|sĩ số|gv|ts gv|số gv|cbgv|cbgvnv|quy mô|sl|其中|人数|总数|合计|нийт)$/
);

/** What a head says of how figures are given, where it says nothing else. */
export function qualifierOf(label: Label | undefined): Qualifier | undefined {
  if (!label) return undefined;
  const words = contracted(label.words);
  if (words === "") return label.percent ? "share" : undefined;
  if (/^(?:tl|tl hs|比例|比率|百分比|百分率|占比|хувь|тl|phần trăm)$/.test(words)) return "share";
  if (label.percent) return undefined;
  return /^(?:sl|ts|số|số hs|sl hs|ts hs|số em|số gv|số người|人数|数量|数目|тоо|тоо хэмжээ)$/.test(words)
    ? "count"
    : undefined;
}

/** Heads of columns that hold the answers of a form, the surest first. */
const ANSWERS: readonly RegExp[] = [
  /^(?:kq|kq thực hiện|kq đạt được|thực hiện|đạt được|số liệu|giá trị|thực tế|hiện trạng|thực trạng|kq tự đánh giá|tự đánh giá|đánh giá|kq đánh giá|kq kiểm tra|trả lời|有无|结果|数值|数据|实际值|实际|填写内容|填报内容|自评结果|情况|完成情况|值|утга|ур дун|хариулт|гуйцэтгэл|биелэлт|оноо|авсан оноо|унэлгээ|унэлгээний оноо|(?:нэгжийн даргын|хамт олны) унэлгээ|value|result|answer)$/,
  /^(?:có\/không|đạt\/không đạt|đạt\/chưa đạt|có không|đạt không đạt|đạt chưa đạt|mức đạt|mức độ đạt|xác nhận|thông tin|是否|是\/否|有\/无|内容|тийм\/угуй|мэдээлэл)$/,
];
export const answerRank = (label: Label | undefined): number => {
  if (!label) return -1;
  const words = [contracted(label.words), contracted(label.bareWords)];
  return ANSWERS.findIndex((pattern) => words.some((one) => pattern.test(one)));
};

/** A column of sums or averages over the columns beside it, in a matrix of people. */
export const isMean = is(/^(?:дундаж|нийлбэр)(?: оноо)?$/);

/** Heads of columns that hold no answers. */
export const isAside = is(
  /^(?:stt|tt|ghi chú|gv chủ nhiệm|gvcn|chủ nhiệm|nữ|dân tộc|dtts|nữ (?:dân tộc|dtts)|minh chứng|mã minh chứng|nguồn|đvt|đơn vị|đơn vị tính|tiêu chuẩn|yêu cầu|quy định|ngưỡng|mức chuẩn|mức yêu cầu|chỉ tiêu|kh|kế hoạch|mục tiêu|căn cứ|điều khoản|văn bản|bộ phận thực hiện|người phụ trách|thời gian|điểm chuẩn|điểm tối đa|序号|备注|单位|要求|标准|合格标准|目标值|计划|依据|说明|责任部门|д\/д|тайлбар|(?:унэлгээ огоход )?баримтлах чиглэл|нэгж|хэмжих нэгж|шаардлага|note|notes|unit|required|limit)$/
);
export const isUnitHead = is(/^(?:đvt|đơn vị tính|đơn vị|单位|计量单位|хэмжих нэгж|unit)$/);

const YES_HEAD = /^(?:đạt|có|đã|đã thực hiện|đủ|đồng ý|是|有|符合|通过|相符|тийм|yes)$/;
const NO_HEAD =
  /^(?:không đạt|chưa đạt|không|chưa|chưa có|không có|chưa thực hiện|否|无|不符合|不通过|不相符|угуй|no)$/;
/** Whether a head is an answer itself, ticked beneath. */
export function answerHead(label: Label | undefined): boolean | undefined {
  if (!label) return undefined;
  if (YES_HEAD.test(label.words)) return true;
  return NO_HEAD.test(label.words) ? false : undefined;
}

const YEAR = /(?:^|\D)((?:19|20)\d{2})(?: ?[-–—/] ?((?:19|20)?\d{2}))?(?:\D|$)/;
/** The (last) year that a head names, undefined where none. */
export function yearOf(text: string): number | undefined {
  const match = YEAR.exec(text);
  return match ? Number(match[1]) : undefined;
}
export const isYearHead = (text: string): boolean =>
  /^(?:(?:năm học|năm|nh|niên khóa|niên học|学年|年度|он|хичээлийн жил)[: ]*)?(?:19|20)\d{2}(?: ?[-–—/] ?(?:19|20)?\d{2})?(?: ?(?:年|学年|年度|学年度|он|оны|хичээлийн жил))?$/i.test(
    text.trim()
  );

/** A row that only numbers the columns: 1, 2, 3 … or (1), (2), (3)=(1)+(2), or A, B, 1, 2. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const bare = texts.map((text) => text.replace(/[()\s]/g, "").replace(/=.*$/, ""));
  if (!bare.every((text) => /^(?:\d{1,2}|[a-zđ])$/i.test(text))) return false;
  const numbers = bare.filter((text) => /^\d/.test(text)).map(Number);
  return (
    numbers.length >= 2 &&
    numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1) &&
    (numbers[0] ?? 9) <= 1 + bare.length - numbers.length
  );
}
