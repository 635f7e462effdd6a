import type { Field } from "../../rules";
import type { Label } from "../text/normalise";
import { glued, simplify } from "../text/normalise";
import { languageOf } from "../text/languages";
import { fold, isChinese } from "../text/text";
import { saidOf, type Qualifier } from "./match";
import type { Words } from "./words";

/** What brackets behind a label may say without changing its meaning. */
const REMARK =
  /^(?:nếu có|qua kì nghỉ hè.*|trong năm học|cả năm|(?:có mặt |tính )?cuối (?:năm|kì)(?: học)?|ghi rõ|bắt buộc|(?:từ|trên|dưới|đạt|không quá|không vượt quá|ít nhất|nhiều nhất|tối thiểu|tối đa|chậm nhất|mức)[\p{L} ]* \d+(?:[.,]\d+)? ?%?(?: .{0,20})?|x nếu .*|(?:có|đạt|đủ|đúng|đ|c) ?[/,;] ?(?:không|chưa|k|kđ|cđ|sai).{0,10}|(?:tại )?thời điểm .*\d.*|tính đến.*|đến ngày.*|截至.*|截止.*|theo mẫu|tích x|đánh dấu x|x|\*|năm học.*|năm \d{4}.*|\d{4} ?[-–] ?\d{4}|(?:\d{4}年?[,，、]?)?另有?注明?[者的]?除外|\d{4}年?|必填|选填|如有|可多选|请填写|格式.*|如.*|yyyymmdd|\d{1,2}|[≤≥<>=~+ \d.,–\-%]+(?: ?(?:(?:хуртэл )?оноо(?: хуртэл)?|điểm|分|балл|trở lên|хуртэл))?|боглох|хэрэв байгаа бол|(?:тийм|т) ?[,/;] ?(?:угуй|у)|байгаа ?[,/;] ?байхгуй|заавал|сонгох|тоогоор|оноогоор|(?:дээд тал нь|ихдээ) \d{1,3}(?: оноо)?|(?:满分|最高) ?\d{1,3} ?分?|公历|阳历|(?:\d{4} )?(?:оны?|жилийн) (?:эцэст?|эцсийн|эхэнд?|эхний|байдлаар))$/u;

/** What is demanded of the value: "(từ 2 chuyên đề trở lên)", "(nông thôn: từ 10 m2)", "(không quá 45 em)". */
const DEMAND =
  /^(?:[\p{L} ]{1,20}: ?)?(?:(?:từ|tối thiểu|ít nhất|không (?:quá|dưới|ít hơn|vượt quá)|trên|dưới|đạt) .{1,25}|.{1,25} trở (?:lên|xuống))$/u;

/** How to answer by a mark: "(符合者打√)", "(đánh dấu x vào ô phù hợp)". */
const MARKING =
  /^(?:.{0,8}[打画划填] ?["“”']?[√✓✔勾对x×○].{0,8}|(?:đánh|tích|ghi|điền)(?: dấu)? ?["“”']?[x√✓v](?:["“”' ].{0,30})?|.{0,25}(?:тэмдэглэ|чагтал|чекл).{0,6})$/u;

/** From which to which number of points. */
const RANGE = /^(?:\d{1,2} ?[-–—~] ?\d{1,3}|(?:\d{1,2} ?[-–—~] ?)?\d{1,3} ?(?:оноо|điểm|分))$/;

/** What is counted with the rest, where that is of its kind: "Bỏ học (kể cả bỏ học trong hè năm trước)". */
const INCLUDED = /^(?:kể cả|tính cả|gồm cả|bao gồm cả|bao gồm|cả) /;
function includesItsKind({ bareWords }: Label, bracket: string, using: Words): boolean {
  const own = using.meaning(bareWords).concepts;
  const { concepts } = using.meaning(simplify(bracket));
  return INCLUDED.test(bracket) && own.length > 0 && own.every((concept) => concepts.includes(concept));
}

/** How a day is to be written. */
const DAY =
  /^(?:ngày ?[/,.-]? ?tháng ?[/,.-]? ?năm|dd?[/.-]mm?[/.-]yyyy|yyyy[/.-]mm?[/.-]dd?|年 ?[/、.-]? ?月 ?[/、.-]? ?日|он ?[,.]? ?сар ?[,.]? ?[оө]дор)$/u;

const LEVEL = /түвшин/i;

const PERSONS = "hs|học sinh|giáo viên|em|ng|nguoi|người|gv|cb|cbgv|人|名|хун|хүн";
const THINGS =
  "lớp|phòng|cái|bộ|trường|ca|hs|hồ sơ|đơn|đơn thư|thư|văn bản|vb|tthc|thủ tục|lượt|trường hợp|cuộc|phiếu|ý kiến|" +
  "báo cáo|việc|vụ|vụ việc|lần|所|个|门|项|件|份|次|人次|本|тоо|ш|ширхэг|удаа";
/** Units in brackets, by what they measure. */
const MEASURES: readonly (readonly [string, RegExp])[] = [
  // "(số người/tổng số)": a part of a whole, written as "21/72".
  [
    "share",
    /^(?:%|tl|tl ?%|百分比|хувь|phần trăm|(?:tl|%|tl ?%)? ?so với (?:ts|tổng).{0,20}|[^/]{1,20}\/ ?(?:ts|tổng|总|全|нийт)[^/]{0,12})$/,
  ],
  ["count", new RegExp(`^(?:sl|ts|số|${PERSONS}|${THINGS})$`)],
  ["year", /^(?:năm|年|жил)$/],
  ["month", /^(?:tháng|月|个月|сар)$/],
  ["day", /^(?:ngày|天|日|өдөр|одор|хоног)$/],
  ["hour", /^(?:giờ|tiết|小时|学时|课时|цаг)$/],
  ["score", /^(?:điểm|分|оноо|балл)$/],
  ["text", /^(?:字|chữ|từ|уг|үг)$/],
];

const unitKey = (text: string, using: Words): string =>
  glued(using.short(fold(text)))
    .replace(/họcsinh/g, "hs")
    .replace(/²/g, "2")
    .replace(/m\^2/g, "m2");
/** What a unit measures: "share", "count", "year", "month", "day", "hour", "score" or "text". */
export const measureOf = (unit: string, using: Words): string | undefined => {
  const key = using.short(fold(unit));
  return MEASURES.find(([, pattern]) => pattern.test(key))?.[0];
};

/**
 * What a label says of how its figure is given: its own words, or people or things as the unit in its brackets ("Bỏ học
 * (em)"). "(tỷ lệ so với tổng số)" tells what stands beside the count.
 */
export function saidBy({ bareWords, brackets }: Label, using: Words): Qualifier | undefined {
  const isCounted = brackets.some((bracket) => measureOf(bracket, using) === "count");
  return saidOf(using.meaning(bareWords).flags) ?? (isCounted ? "count" : undefined);
}

/**
 * Whether what a label has in brackets may stand with a field: its unit, a remark, its own other name or a part
 * of it ("Số thực hiện (đạt)" beside "số đạt").
 *
 * @param isName whether words, as a key, are a name of the field
 */
export function agrees(label: Label, field: Field, isName: (key: string) => boolean, using: Words): boolean {
  return label.brackets.flatMap(partsOf).every((bracket) => {
    if (RANGE.test(bracket) && !isScaleOf(bracket, field)) return false;
    if (DAY.test(bracket)) return field.type === "date";
    if (isListOfOptions(bracket, field)) return true;
    if (
      REMARK.test(bracket) ||
      DEMAND.test(bracket) ||
      MARKING.test(bracket) ||
      languageOf(label.words).remark?.test(using.short(bracket)) === true
    )
      return true;
    if (includesItsKind(label, bracket, using)) return true;
    if (listsValues(bracket, field) || detailsDemand(bracket, field, using)) return true;
    if (isName(glued(using.short(bracket)))) return true;
    if (isPartOfName(bracket, field, using)) return true;
    // "(CHT/CNN)": one of two that the words are short for.
    if (bracket.split("/").some((short) => isInitials(short, label.bareWords))) return true;
    if (isChoice(bracket, field) || asksForText(bracket, field)) return true;
    return unitAgrees(bracket, field, using);
  });
}

/** What a text says: "(目标达成程度、主要成绩、存在问题、原因分析，500字以内)". */
const asksForText = (bracket: string, { type, verbatim }: Field): boolean =>
  type === "text" && verbatim === true && bracket.split(/[、,]/).length > 2;

/** A level reached, a day or a name is not given in points: "Биелэлт (0-60 оноо)" is none. */
const holdsPoints = ({ type, labels }: Field, range: string): boolean =>
  type === "count" ||
  (type === "number" && !labels.some((text) => LEVEL.test(text))) ||
  (type === "share" && range.includes("100"));

/** The most points that a text names, as people write a scale: "Оноо /0-60/". */
export const scaleIn = (text: string): string | undefined =>
  /(?:^|\D)0 ?[-–—~] ?(\d{1,3})(?!\d)/u.exec(text)?.[1];

/** "(0-60)" is none of a field whose own labels say "(0-70)"; what these say is, whatever else they speak of. */
function isScaleOf(range: string, field: Field): boolean {
  const scale = scaleIn(range);
  const own = field.labels.map(scaleIn).filter((one) => one !== undefined);
  if (scale === undefined || own.length === 0) return holdsPoints(field, range);
  return own.includes(scale);
}

/** "Маш сайн, Хэвийн, Хангалтгүй" behind the name of a choice, "cấp huyện, tỉnh" of an honour that these words affirm. */
function isListOfOptions(bracket: string, { options = [], marks = {} }: Field): boolean {
  const labels = [...options.map((option) => option.labels), ...Object.values(marks)].flat();
  const known = new Set(labels.map(fold));
  return bracket.split(/[,;/]/).every((part) => known.has(part.trim()));
}

/** "(本年,人)" says two things. */
const partsOf = (bracket: string): string[] =>
  isChinese(bracket) ? bracket.split(/[,;] ?/).filter(Boolean) : [bracket];

/** Parts of what is asked for, or for whom: "Phòng học bộ môn (Lý, Hóa, Sinh)", "(mỗi đồng chí 01 phòng)". */
const DETAILS = /^(?:mỗi|từng|chia theo|gồm|bao gồm|kể cả)(?= )|^[^,;]{1,20}(?:[,;] ?[^,;]{1,20})+$/;
/** How it is with a thing is no detail of it: "(xuống cấp, chờ sửa)". */
const STATE = /xuống cấp|hỏng|tạm|mượn|chưa|thiếu|đang|chờ|không|yếu|cũ/;
const detailsDemand = (bracket: string, { type }: Field, using: Words): boolean =>
  type === "yesNo" &&
  DETAILS.test(bracket) &&
  !STATE.test(bracket) &&
  using.meaning(simplify(bracket)).narrowing.length === 0;

/** Answers that brackets offer: "(是/否)", "(同意/不同意)", "(1: có; 0: không)". */
const ANSWER =
  /^(?:(?:[01] ?[:=-] ?)?(?:có|không|đã|chưa|đạt|chưa đạt|không đạt|đúng|sai)|[是否有无已未对错√x×✓yn]|(?:不|未|没有?|已)?(?:同意|合格|通过|符合|完成|提交|齐全|具备|相符|一致|参加|公布|备案|录取|报送|注册|办理|公示))$/;

/** Whether brackets list what may stand in the cell: answers, options, or words of a text. */
function listsValues(bracket: string, { type, options = [] }: Field): boolean {
  const values = bracket.split(/[/、,;]| ?或 ?/).map((value) => value.trim());
  if (values.length < 2) return false;
  if (type === "yesNo" && values.every((value) => ANSWER.test(value))) return true;
  if (!isChinese(bracket)) return false;
  if (type === "choice") {
    const known = new Set(options.flatMap(({ code, labels }) => [code, ...labels].map(fold)));
    return values.some((value) => known.has(value));
  }
  // "(称号、名次、服务项目或退役类型)": one of them is to be written.
  return type === "text" && (bracket.includes("/") || /、.+或/.test(bracket));
}

function isPartOfName(bracket: string, field: Field, using: Words): boolean {
  const { concepts, narrowing } = using.meaning(simplify(bracket));
  if (narrowing.length > 0) return false;
  return field.labels.some((text) => {
    const own = using.meaning(using.ofLabel(text)).concepts;
    return concepts.every((concept) => own.includes(concept));
  });
}

function unitAgrees(bracket: string, field: Field, using: Words): boolean {
  if (field.unit !== undefined && unitKey(bracket, using) === unitKey(field.unit, using)) return true;
  const measure = measureOf(bracket, using);
  if (measure === undefined) return false;
  if (field.unit !== undefined) {
    const own = measureOf(field.unit, using);
    return own !== undefined ? own === measure : field.type === "count" && measure === "count";
  }
  if (field.type === "share") return measure === "share" || field.twin !== undefined;
  if (field.type === "count") return measure === "count" || (measure === "share" && field.twin !== undefined);
  if (field.type === "date") return measure === "day";
  return field.type === "number" && measure !== "month" && measure !== "day" && measure !== "share";
}

/** What there is to choose from: "Khu vực (nội thị, nông thôn)". */
function isChoice(bracket: string, { options = [] }: Field): boolean {
  const parts = bracket.split(/[,;/]| hoặc | hay /).map((part) => part.trim());
  const known = new Set(options.flatMap(({ code, labels }) => [code, ...labels].map(fold)));
  return parts.length > 1 && parts.every((part) => known.has(part));
}

/** "BH" behind "bỏ học". */
function isInitials(bracket: string, words: string): boolean {
  const letters = bracket.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters.length > 6) return false;
  const initials = words
    .split(/[ /]/)
    .map((word) => word[0] ?? "")
    .join("");
  return initials.includes(letters);
}
