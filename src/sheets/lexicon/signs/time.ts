/** Words by which heads are known that speak of a time. */
import type { CellValue } from "../../matrix";
import type { Label } from "../../text/normalise";
import { lastYear } from "../../text/years";
import { is, short } from "./sign";

const YEAR = /(?:^|\D)((?:19|20)\d{2})(?: ?[-–—/] ?((?:19|20)?\d{2}))?(?:\D|$)/;
/** The (last) year that a head names, undefined where none. */
export function yearOf(text: string): number | undefined {
  const [, from, to] = YEAR.exec(text) ?? [];
  return from === undefined ? undefined : lastYear(from, to);
}
export const isYearHead = (text: string): boolean => IS_YEAR.test(whichYear(text));
/** "Năm nay (2015-2016)" says which year it is. */
const whichYear = (text: string): string =>
  /^(?:năm (?:học )?(?:nay|này|trước)|本年度?|今年|上年度?|энэ он|өмнөх он)\s*[(（]([^()（）]+)[)）]$/iu
    .exec(text.trim())?.[1]
    ?.trim() ?? text.trim();
const IS_YEAR =
  /^(?:(?:năm học|năm|nh|niên khóa|niên học|学年|年度|он|хичээлийн жил)[: ]*)?(?:19|20)\d{2}(?: ?[-–—/] ?(?:19|20)?\d{2})?(?: ?(?:年|学年|年度|学年度|он|оны|хичээлийн жил))?$/i;

/** The whole of a year, beside its parts; a day in its last months is near enough to its end. */
export const isWholeYear = is(
  /^(?:(?:tính )?(?:đến|tới)(?: hết)?(?: ngày)? \d{1,2}\/1[12](?:\/(?:19|20)\d{2})?|cả năm(?: học)?|toàn năm|(?:12|mười hai) tháng(?: (?:trong )?năm)?|(?:số )?(?:lũy kế|luỹ kế|cộng dồn)(?: (?:cả |trong )?năm(?: học)?| từ đầu năm(?: học)?(?: đến nay)?| đến (?:nay|hết .+|cuối .+|tháng .+|ngày .+))?|từ đầu năm(?: học)?(?: đến nay)?|(?:本年|全年|年度)?累计数?|年初至今|оны эхнээс(?: .+)?|оссон дунгээр|全年|全年度|жилийн эцэс|жилийн эцсийн|бутэн жил|жил|он)$/
);

/** What was planned for a year, beside what came of it. */
export const isPlanHead = (label: Label | undefined): boolean =>
  label !== undefined &&
  /^(?:kế hoạch|chỉ tiêu|mục tiêu|kh|计划|目标|толовлогоо|зорилт)(?: (?:năm|cả năm|giao|đề ra|năm \d{4}))*$/.test(
    label.words
  );

/** What came of a plan, beside it: "KH | TH". */
export const isResultHead = (label: Label | undefined): boolean =>
  label !== undefined &&
  /^(?:th|thực hiện|đã thực hiện|kq|kq thực hiện|đạt|đạt được|thực tế|完成|实际|实际完成|гуйцэтгэл|биелэлт)(?: (?:năm|cả năm|năm \d{4}))*$/.test(
    short(label.words)
  );

/** What is, beside what is forecast or planned: "Hiện trạng năm học 2015-2016". */
export const isPresent = (label: Label): boolean =>
  /^(?:hiện trạng|thực trạng|tình hình hiện|hiện nay|现状|目前|одоогийн байдал)/.test(label.words);

/** The year that a sheet is of, in so many words, whatever year follows: "本年（2023年）", "Năm nay (2024)", "Энэ он /2024/". */
export const isThisYear = ({ text }: Label): boolean =>
  /^(?:本年度?|今年|当年|năm nay|năm này|энэ (?:он|жил))[\s,:]*(?:[(（[/]|(?:năm )?\d|$)/iu.test(text.trim());

/** What is to be, beside what is: "Dự báo năm học 2019-2020", "Nhu cầu đầu tư". */
export const isForecast = (label: Label): boolean =>
  /^(?:dự báo|dự kiến|nhu cầu|định hướng|phấn đấu|预测|预计|规划|урьдчилсан)(?: |$)|^(?:预测|预计|规划)/.test(
    label.words
  );

const AS_FIRST =
  /^(?:(?:kế hoạch )?(?:ban đầu|trước (?:khi )?(?:điều chỉnh|sửa đổi|bổ sung))|(?:原|调整前|变更前|修订前)(?:计划|方案)?|原定|анх(?:ны|лан)? (?:батлагдсан|батлуулсан|толовлосон|толовлогоо)|(?:тодотгол|оорчлолт)(?:ын|ийн)? омно|тодотгохоос омно)$/;
const AS_AMENDED =
  /^(?:(?:kế hoạch )?(?:(?:sau )?(?:khi )?(?:điều chỉnh|sửa đổi|bổ sung)|đã điều chỉnh)|(?:调整|变更|修订)后(?:计划|方案)?|(?:тодотгол|оорчлолт)(?:ын|ийн)? дараа(?:х)?|тодотгосон(?: толовлогоо)?|тодотгосны дараа)$/;
/** What a head says of a plan that was amended: how it was first, or how it is since: "Анх батлагдсан | Тодотголын дараа". */
export function amendmentOf({ words }: Label): "first" | "amended" | undefined {
  if (AS_FIRST.test(words)) return "first";
  return AS_AMENDED.test(words) ? "amended" : undefined;
}

/** A part of a year: a half, a quarter, a term, a month. */
export const isPartOfYear = (label: Label | undefined): boolean =>
  label !== undefined && PART.test(label.words);
const PART =
  /(?:^| )(?:(?:6|sáu|9|chín|3|ba) tháng|quí (?:\d|i{1,3}|iv)|học kì (?:\d|i{1,2})|hk ?(?:\d|i{1,2})|tháng \d{1,2}|хагас жил|[ivx\d]+ улирал)(?: |[/-](?:19|20)\d{2}(?!\d)|$)|上半年|下半年|第[一二三四]季度|第[一二]学期|[一二三四五六七八九十\d]+月份?$/;

/** A part of a year and nothing else: "Quý I", "Tháng 2/2024", "第一季度". */
export const isPeriod = (label: Label | undefined): boolean =>
  label !== undefined && PERIOD.test(label.words);
const PERIOD =
  /^(?:(?:sơ kết|(?:tính )?(?:đến|tới)(?: hết)?)(?: ngày)? \d{1,2}\/0?[1-9]|(?:trong |số )?(?:tháng|kì|quí)(?: (?:này|báo cáo))?|(?:6|sáu|9|chín|3|ba) tháng(?: đầu| cuối)?(?: năm)?|quí (?:\d|i{1,3}|iv)|(?:học kì|hk) ?(?:\d|i{1,2})|tháng \d{1,2}|[ivx\d]+ (?:дугаар |дугээр )?улирал|上半年|下半年|第[一二三四]季度|第[一二]学期|[一二三四五六七八九十\d]+月份?)(?:(?: năm )?[ /-]?\d{4})?$/;

/** A part of a year or the whole of it, and nothing else: "6 tháng", "12 tháng". */
export const isYearOrPart = (label: Label | undefined): boolean => isPeriod(label) || isWholeYear(label);

/** Heads that say no more than that something begins, or ends, on a day. */
export const isStart = is(
  /^(?:起|始|自|开始|起始|首日|第一天|进校|từ|từ ngày|bắt đầu|ngày bắt đầu|эхэлсэн|эхлэх|эхэлсэн одор|эхлэх одор)(?:日|日期|时间)?$/
);
export const isEnd = is(
  /^(?:止|终|至|结束|截止|末日|最后一天|离校|đến|đến ngày|kết thúc|ngày kết thúc|дууссан|дуусах|дууссан одор|дуусах одор)(?:日|日期|时间)?$/
);

/** A number that a head may be as a year. */
export const isYear = (cell: CellValue): cell is number =>
  typeof cell === "number" && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
