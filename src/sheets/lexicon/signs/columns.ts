/** Words by which heads are known that name no field by themselves. */
import { clean } from "../../text/text";
import { parseLabel, simplify, type Label } from "../../text/normalise";
import type { Qualifier } from "../match";
import { measureOf } from "../units";
import { isNarrowing } from "./rows";
import { GENERAL, is, PEOPLE, short } from "./sign";

/** The column that only numbers rows. */
export const isOrdinal = is(
  /^(?:stt|tt|số tt|số thứ tự|thứ tự|序号|序|序次|项次|行次|顺序|顺号|次序|流水|流水号|编号|顺序号|no|№|д\/д|д д|дд|дугаар|#)$/
);

/** A column of whole figures beside its parts by grade or kind. */
export const isWhole = is(
  new RegExp(
    `^(?:ts|tổng|tổng cộng|cộng|(?:toàn|cả) (?:trường|cấp|khối)|tất cả(?: các (?:khối|lớp))?|chung|ts ${PEOPLE}|合计|总计|总数|全校|全部|нийт|бугд)$`
  )
);

/** Grades of a school over the columns of a breakdown. */
export const isGradeHead = is(/^(?:lớp|khối|khối lớp|k|l) ?\d{1,2}$/);

/** What grades stand beneath. */
export const isGradeName = is(/^(?:khối|khối lớp|lớp)$/);
/** A grade as a number alone. */
export const isGrade = (cell: unknown): boolean => /^(?:[1-9]|1[0-2])$/.test(String(cell ?? "").trim());

/** Heads under which a part is a part of the whole, not of another quantity. */
export const isNeutral = is(
  new RegExp(
    `^(?:trong đó|chia ra|số liệu(?: thực hiện)?|tổng|tổng cộng|sĩ số|qui mô|(?:ts|sl|số)(?: ${PEOPLE})?|${PEOPLE}|其中|人数|总数|合计|нийт)$`
  )
);

const OF_RESULTS = /^(?:theo dõi|kết quả|kq|tình hình)(?: thực hiện)?(?: các)? (?:chỉ tiêu|mục tiêu)(?= |$)/;
/**
 * Words without those that say that beneath them stands what came of targets ("Theo dõi chỉ tiêu CCHC"), and no target;
 * "Kết quả thực hiện chỉ tiêu năm trước" is still of last year.
 */
export const withoutResults = (words: string): string => words.replace(OF_RESULTS, "").trim();

/** Heads that only number what a law asks ("Tiêu chuẩn 3"): what stands beneath speaks for itself. */
export const isCriterion = is(
  /^(?:(?:tiêu chuẩn|tc|tiêu chí|mục|phần|nội dung|nhóm)(?: số)? (?:\d{1,2}|[ivx]+)|(?:标准|指标|项目)[一二三四五\d]{1,2}|(?:шалгуур|булэг) \d{1,2})$/
);

/** "Tiêu chuẩn 1. Tổ chức và quản lý nhà trường": the title of what a law asks, over the lines that ask it. */
export const titlesCriterion = ({ text }: Label): boolean =>
  /^(?:tiêu chuẩn|tiêu chí|chương|phần) (?:\d{1,2}|[ivx]+) ?[.:–-] ?\p{L}/iu.test(text);

/** What a head says of how figures are given, where it says nothing else. */
export function qualifierOf(label: Label | undefined): Qualifier | undefined {
  if (!label) return undefined;
  const words = short(label.words);
  if (words === "") return label.percent ? "share" : undefined;
  if (SHARE.test(words)) return "share";
  if (label.percent) return undefined;
  return COUNT.test(words) || isUnitOfCounts(label) ? "count" : undefined;
}
/** How figures are given, where a label does not even say what is counted: "SL", "%", "Số lượng (HS)", but no "TS HS". */
export const bareQualifier = (label: Label | undefined): Qualifier | undefined =>
  label && (BARE.test(short(label.words)) || (inUnits(label) && BARE.test(short(label.bareWords))))
    ? qualifierOf(label)
    : undefined;
const inUnits = ({ brackets }: Label): boolean =>
  brackets.length > 0 && brackets.every((bracket) => measureIn(bracket) !== undefined);
const BARE = /^(?:sl|tl|số|人数|数量|数目|比例|比率|占比|百分比|тоо|тоо хэмжээ|хувь|phần trăm)?$/;
/** A head that is nothing but a unit in brackets: "(HS)", "(người)". */
const isUnitOfCounts = ({ brackets: [unit, ...more], words }: Label): boolean =>
  unit !== undefined && more.length === 0 && simplify(unit) === words && measureIn(unit) === "count";

/** What a unit in brackets measures, in the general words of all sheets. */
export const measureIn = (unit: string): string | undefined => measureOf(unit, GENERAL);

/** Units that measure neither people nor things nor days: areas, money, "the unit" of a form not filled in. */
const OTHER_UNIT =
  /^(?:m2|m²|m2\/(?:hs|em|người|học sinh)|km|đồng|(?:nghìn|triệu) đồng|万?元(?:\/.{1,6})?|(?:мян|сая|тэрбум|мянган)?\.? ?(?:төгрөг|₮)|нэгж|单位|га|тн|тонн|км)$/i;
/** How cells are to be filled in: "Đã/Chưa", "dd/mm/yyyy", "是/否". */
const GUIDANCE =
  /^(?:(?:có|đã|đạt|đủ|đúng) ?[/,;] ?(?:không|chưa)(?: (?:có|đạt|đủ|đúng))?|dd?([/.-])mm?\1yy(?:yy)?|yyyy([/.-])mm?\2dd?|(?:он ?[.,/-] ?)?сар ?[.,/-] ?өдөр|(?:ngày ?[/,.-] ?)?tháng ?[/,.-] ?năm|年 ?[.、/-]? ?月 ?[.、/-]? ?日|是 ?[/、] ?否|有 ?[/、] ?无|(\p{Script=Han}{1,4}) ?[/、] ?[不未]\3|тийм ?[/,] ?үгүй)$/iu;

/** Whether a text is nothing but a unit, or says how cells are filled in: "(%)", "m2", "hồ sơ/người/văn bản"; "(3)" numbers a column. */
export function isUnit(raw: string): boolean {
  const text = clean(raw).toLowerCase();
  if (/^\(.*\)$/.test(text)) return !/^\(\d+\)/.test(text);
  return (
    OTHER_UNIT.test(text) ||
    GUIDANCE.test(text) ||
    text.split("/").every((part) => measureIn(part.trim()) !== undefined)
  );
}

/** "0-70", "(0-7)", "/0-60 оноо/", "0, 5, 10", "24 хүртэл", "满分15": what a column's figures may be. */
export const isScale = (raw: string): boolean => SCALE.test(clean(raw).toLowerCase());
const SCALE =
  /^[([/]? ?(?:\d{1,3} ?[-–—~] ?\d{1,3}|\d{1,3}(?:(?:, |[;、] ?| ?\/ ?)\d{1,3}){2,}|(?:≤|<=|tối đa|không quá|满分|最高|дээд тал нь|ихдээ) ?\d{1,3}|\d{1,3} ?хүртэл)(?: ?(?:điểm|分|оноо))? ?[)\]/]?$/;

const SHARE = new RegExp(`^(?:tl(?: ${PEOPLE})?|比例|比率|百分比|百分率|占比|хувь|тl|phần trăm)$`);
const COUNT = new RegExp(`^(?:(?:sl|ts|số)(?: ${PEOPLE})?(?: hiện)?|人数|数量|数目|тоо|тоо хэмжээ)$`);

/** Heads of columns that hold the answers of a form, the surest first. */
const ANSWERS: readonly RegExp[] = [
  /^(?:(?:(?:số liệu|kq|hiện trạng|thực trạng)(?: (?:kq|số liệu|thực tế|thực hiện|đạt được|đánh giá|hiện))+|kq|kq thực hiện|kq đạt được|thực hiện|đạt được|số liệu|giá trị|thực tế|hiện|số hiện|thực có|(?:(?:nhà )?trường|đơn vị) (?:hiện|đã có|đang có|thực có)|hiện trạng|thực trạng|(?:(?:nhà )?trường |đơn vị )?(?:kq )?tự (?:đánh giá|xếp loại|chấm|kiểm tra|rà soát)|(?:kq )?rà soát|đánh giá|kq đánh giá|trả lời|(?:(?:kq|số liệu|ý kiến|xác nhận|ghi nhận)(?: của)? )?(?:đoàn |tổ )?(?:kiểm tra|thẩm định)(?: (?:xác nhận|ghi nhận|đánh giá|thực tế))?|(?:tự |kq )?(?:đánh giá|đối chiếu|so sánh) (?:so )?với (?:quy định|qui định|chuẩn|yêu cầu|tiêu chuẩn)(?: .{1,20})?)(?: (?:của |tại |ở )?(?:nhà trường|trường|đơn vị))?(?: (?:trong )?năm(?: học)?(?: nay| này)?)?|有无|结果|数值|数据|实际值|实际|填[写报]|填[写报]处|填写内容|填报内容|自评结果|情况|完成情况|值|утга|ур дун|хариулт|гуйцэтгэл|биелэлт|оноо|авсан оноо|унэлгээ|унэлгээний оноо|(?:нэгжийн даргын|хамт олны) унэлгээ|value|result|answer)$/,
  /^(?:có\/không|có\/chưa|đạt\/không đạt|đạt\/chưa đạt|có không|đạt không đạt|đạt chưa đạt|mức đạt|mức độ đạt|xác nhận|thông tin|(?:số liệu |kq )?(?:nhà )?trường (?:báo cáo|kê khai|đề nghị)|是否|是\/否|有\/无|内容|тийм\/угуй|мэдээлэл)$/,
];
/** "Tự xếp (Đ/CĐ)": what may stand beneath is yes or no. */
const OFFERS =
  /^(?:đ|đạt|có|đã|是|有|тийм) ?[/,;] ?(?:cđ|kđ|k|không|chưa|chưa đạt|không đạt|否|无|үгүй|угуй)$/;
export const answerRank = (label: Label | undefined): number => {
  if (!label) return -1;
  if (label.brackets.some((bracket) => OFFERS.test(bracket))) return 0;
  const words = [short(label.words), short(label.bareWords)];
  const rank = ANSWERS.findIndex((pattern) => words.some((one) => pattern.test(one)));
  if (rank >= 0) return rank;
  // "Số liệu / hiện trạng", "Số liệu, trả lời": two names of one column.
  const parts = label.text.split(/[/;,]/).map((part) => short(parseLabel(part).words));
  return parts.length > 1 && parts.every((part) => ANSWERS[0]?.test(part)) ? 0 : -1;
};

/** "Số lượng / Trả lời": numbers stand beneath, and what is answered in words. */
export function countsOrAnswers({ text }: Label): Qualifier | undefined {
  const parts = text.split(/[/;,]/).map(parseLabel);
  const counts = parts.filter((part) => qualifierOf(part) === "count");
  const answers = parts.filter((part) => answerRank(part) >= 0);
  return counts.length > 0 && answers.length > 0 && counts.length + answers.length === parts.length
    ? "count"
    : undefined;
}

/** "Гомдол (+/-)": yes and no are signs. */
export const offersSigns = ({ text }: Label): boolean => /\+ ?[/,;] ?[-–—−]|±/.test(text);
/** The sign of no beneath such a head: elsewhere nothing is stated by it. */
export const isMinus = (cell: unknown): boolean => typeof cell === "string" && /^\s*[-–—−]\s*$/.test(cell);

/** A column of sums or averages over the columns beside it, in a matrix of people. */
export const isMean = is(/^(?:дундаж|нийлбэр)(?: оноо)?$/);

/** Heads of columns that hold no answers. */
const isOneAside = is(
  /^(?:stt|tt|ghi chú|tăng\/giảm|tăng giảm|chênh lệch|so sánh|giải trình|(?:cùng kì )?năm (?:học )?trước|增减|增减情况|与上年相比|上年同期|зоруу|(?:gv|giáo viên) chủ nhiệm|gvcn|chủ nhiệm|nữ|dân tộc|dtts|nữ (?:dân tộc|dtts)|minh chứng|mã minh chứng|nguồn|nguồn gốc|nguồn vốn|nhu cầu|thiếu|thừa|còn thiếu|cần bổ sung|đvt|đơn vị|đơn vị tính|(?:mức |các )?(?:tiêu chuẩn|yêu cầu|quy định|qui định|chuẩn|ngưỡng|yêu cầu cần đạt)(?: (?:của|theo|tại) .{1,30}| tối thiểu| cần đạt)?|(?:mức |số )?(?:cần|phải) (?:có|đạt)|(?:mức |tl |chỉ tiêu |kh )?(?:phấn đấu|đăng kí|được giao|đề ra)|(?:cấp trên|huyện|xã|phường|quận|phòng|ubnd \S+) giao|theo (?:quy định|qui định|chuẩn|yêu cầu|tiêu chuẩn|thông tư|tt|điều lệ|quyết định|qđ)(?: .{1,30})?|mã? ?minh chứng .{1,20}|chỉ tiêu|kh|kế hoạch|mục tiêu|căn cứ|điều khoản|văn bản|bộ phận thực hiện|người phụ trách|thời gian|điểm (?:chuẩn|tối đa|đạt|đạt được|chấm|(?:.{1,20} )?(?:tự chấm|tự đánh giá|thẩm định))|序号|备注|单位|要求|标准|合格标准|目标值|计划|依据|说明|责任部门|д\/д|тайлбар|(?:унэлгээ огоход )?баримтлах чиглэл|нэгж|хэмжих нэгж|шаардлага|note|notes|unit|required|limit)$/
);
/** Where people write what no other column asks. */
export const isRemarkHead = is(
  /^(?:备注|附注|备考|备注说明|情况说明|说明|bz|ghi chú|ghi chú thêm|тайлбар|тэмдэглэл|notes?|remarks?)$/
);
/** What may be had at most, beside what was: "Авах дээд", "Авбал зохих / Дээд оноо", 满分. */
export function isMost(label: Label | undefined): boolean {
  const parts = label?.bareWords.split("/").map((part) => part.trim()) ?? [];
  return parts.length > 0 && parts.every((part) => MOST.test(part));
}
const MOST =
  /^(?:(?:(?:авах|авч болох|авах боломж(?:ит|той)|авбал зохих|авах [её]стой|огох|огч болох|тавих|тавьж болох|байж болох) )?(?:дээд|хамгийн их|хамгийн ондор|максимум)(?: (?:оноо|унэлгээ|хязгаар|хэмжээ|утга))*|(?:авбал зохих|авах [её]стой|авах боломж(?:ит|той))(?: оноо)?|满分|最高分|应得分|điểm (?:cao nhất|tối đa)|(?:mức |thang )?điểm tối đa)$/;

/** One of them, or several: "Minh chứng, ghi chú". */
export function isAside(label: Label | undefined): boolean {
  if (!label || isOneAside(label) || isMost(label)) return label !== undefined;
  const parts = label.text.split(/[,;、]| (?:và|and|болон) /);
  return parts.length > 1 && parts.every((part) => isOneAside(parseLabel(part)));
}
export const isUnitHead = is(/^(?:đvt|đơn vị tính|đơn vị|单位|计量单位|хэмжих нэгж|unit)$/);

/** A head of what is asked for or was, not of what is: "Mức tối thiểu", "Chỉ tiêu giao", 上年数. */
export const isDemandHead = (label: Label): boolean => isNarrowing(label) || DEMANDED.test(label.words);
const DEMANDED =
  /(?:^| )(?:chuẩn|yêu cầu|quy định|qui định|tối thiểu|tối đa|định mức|ngưỡng|стандарт|шаардлага|норм)(?: |$)|标准|要求|规定|应有|应达/;

const YES_HEAD =
  /^(?:(?:đã )?(?:đạt|có|đủ|thực hiện đủ)|đ|đã|đã (?:thực hiện|đảm bảo|đáp ứng|hoàn thành)|đồng ý|是|有|符合|通过|相符|тийм|yes)$/;
const NO_HEAD =
  /^(?:kđ|cđ|(?:không|chưa)(?: (?:đạt|có|đủ|thực hiện|thực hiện đủ|đảm bảo|đáp ứng|hoàn thành|đồng ý))?|否|无|不符合|不通过|不相符|угуй|no)$/;
/** Whether a head is an answer itself, ticked beneath. */
export function answerHead(label: Label | undefined): boolean | undefined {
  if (!label) return undefined;
  if (YES_HEAD.test(label.words)) return true;
  return NO_HEAD.test(label.words) ? false : undefined;
}

/** Ticked beside yes and no where the question does not arise: "Không phát sinh", 不适用. */
export const isIdleHead = is(
  /^(?:(?:không|chưa|không có) phát sinh|không áp dụng|không thuộc diện|kps|不适用|不涉及|无此项|хамаарахгуй)$/
);

/** A row that only numbers the columns: 1, 2, 3 … or (1), (2), (3)=(1)+(2), or A, B, 1, 2, or А, 1, 2, or 甲, 乙, 1, 2. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const bare = texts.map((text) =>
    clean(text)
      .replace(/[()\s]/g, "")
      .replace(/=.*$/, "")
  );
  if (!bare.every((text) => /^(?:\d{1,2}|[a-zđа-яёөү甲乙丙丁戊己庚辛壬癸])$/iu.test(text))) return false;
  const numbers = bare.filter((text) => /^\d/.test(text)).map(Number);
  return (
    numbers.length >= 2 &&
    numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1) &&
    (numbers[0] ?? 9) <= 1 + bare.length - numbers.length
  );
}

/**
 * A head that says nothing of what it is the figure, day or state: beneath a group it is the group's ("Биелэлт ›
 * Оноо"), and never decides alone.
 */
export const isGeneric = is(
  /^(?:kq|điểm|ngày|số|loại|mức|tình trạng|nội dung|结果|情况|日期|时间|类别|分数|оноо|унэлгээ|огноо|хугацаа|тувшин)$/
);

/** A head that says no more than that there are kinds. */
export const namesKinds = is(
  /^(?:(?:考生|学生|人员|报考|招生)?(?:类型|类别|种类)|分类|类|loại|loại hình|phân loại|торол|ангилал)$/
);

/** How deep in a list of lists: "三级（诊断点）". */
export const isDepth = is(/^(?:第?[一二三四五]级(?:指标)?|cấp [1-5]|[1-5] түвшин)$/);

/** Points, as the unit of what stands above. */
export const isPoints = is(/^(?:оноо|điểm|分|分值|分数)$/);

/** What is left in the end, of a total that may have been changed since. */
export const isFinal = (text: string): boolean => /^эцсийн(?= )/iu.test(text.trim());

/** What was added to a sum, or taken off: "Хассан", "Нэмсэн оноо", "Điểm cộng", 扣分. */
export const isChange = is(
  /^(?:(?:оноо )?(?:хас|нэм|бууруул|буурсан|хасагд|нэмэгд)[а-яё]*(?: (?:хасах|оноо|хэмжээ))*|điểm (?:cộng|trừ|thưởng|phạt)(?: thêm)?|加分|扣分|减分|加减分)$/
);

/** Of what was handed out and came back, what is valid counts. */
export const isOfValid = (text: string): boolean => /hợp lệ|有效/iu.test(text);

/** "Tỷ lệ người dùng", 使用率: what is called so is a share, and what is called "Số người dùng", 使用人数 counts its part. */
export const saysShare = is(/^(?:tỷ lệ|tỉ lệ|tl|%) |(?:率|比例)$| хувь$/);
export const saysCount = is(/^(?:số(?! h[oó][aá])|tổng số|sl|ts) |(?:数|数量)$| тоо$/);

/** The head over whole names of persons, and of nothing else. */
export const isNamesHead = is(
  new RegExp(
    `^(?:họ (?:và )?tên(?: ${PEOPLE})?|姓名|(?:教师|学生|职工|人员)姓名|овог,? нэр|овог,? эцгийн нэр,? нэр)$`
  )
);

/** The part of a person's name that many share, in a column of its own beside the other: "Họ đệm | Tên", "Эцгийн нэр | Нэр". */
export const isFamilyName = is(
  /^(?:họ|họ (?:và )?(?:(?:tên|chữ) )?(?:đệm|lót)|姓|姓氏|овог|овгийн нэр|эцэг(?:[ /]?эхийн|(?: эх)?(?:[- ]?ийн)?)? нэр|эцгийн нэр)$/
);

/** "Б.Сарнай", "Ц. Энхтуяа": the name of a person, behind initials. */
export const isPerson = ({ text }: Label): boolean => PERSON.test(text.trim());
const PERSON = /^\p{Lu}{1,2}\p{Ll}?\. ?\p{Lu}[\p{L}-]+$/u;
