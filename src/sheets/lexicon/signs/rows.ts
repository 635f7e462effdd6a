/** Words by which rows are known that are no records: totals, parts, sections, titles. */
import { fold } from "../../text/text";
import type { Label } from "../../text/normalise";
import { is, short } from "./sign";

/** A total or average row or column. */
export const isTotal = is(
  /^(?:(?:cộng|tổng cộng|ts) .{1,30}|(?:tổng|ts) (?:hai|ba|bốn|năm|các|cả|\d{1,2}) (?!năm học)\S.{0,25}|(?:оноо )?бугд|бугд .{1,30}|.{1,12}(?:合计|小计|总计)|小结|ts|tổng|tổng cộng|cộng|ts cộng|(?:(?:ts|tổng|cộng|tổng cộng|chung) )?toàn (?:trường|tỉnh|huyện|quận|xã|phường|thị xã|thành phố|tp|đơn vị|ngành|khối|cấp|bộ)|(?:ts|tổng|tổng cộng|cộng|tb|bq|tb cộng)(?: (?:chung|toàn trường|toàn cấp|các khối|các lớp|cả năm|khối|khối lớp \d+|khối \d+|lớp \d+|hs|điểm|\d+ năm(?: học)?|các năm(?: học)?|(?:cả )?giai đoạn.{0,12}))?|điểm tb|合计|小计|总计|共计|总数|总和|平均|平均值|平均分|合计数|нийт|ниит|бугд|нийлбэр|дундаж|(?:нийт|дундаж)(?: (?:дун|оноо|дундаж))|дун)$/
);

/** A total that says nothing of what it is of. */
export const isBareTotal = is(
  /^(?:ts|tổng|tổng cộng|cộng|(?:(?:ts|tổng|cộng|tổng cộng) )?toàn trường|全校|合计|小计|总计|共计|нийт|бугд|дун|нийт дун|нийлбэр|дундаж)$/
);

/** A total that also stands beside whose it is ("С.Болд | Дундаж оноо"): nothing that could be a measure's own name. */
export const isOwnTotal = is(
  /^(?:合计|小计|总计|平均|平均分|нийлбэр|нийт|бугд|дундаж|(?:нийт|дундаж) (?:дун|оноо|дундаж)|оноо бугд|онооны (?:дундаж|нийлбэр|(?:нийт )?дун))$/
);

/** Statistics over records that are no sum or average: the highest, the lowest. */
export const isStatistic = is(
  /^(?:(?:điểm )?(?:cao|thấp|lớn|nhỏ|nhiều|ít) nhất|(?:最高|最低|最大|最小)(?:分|值|数)?|хамгийн (?:их|ихдээ|бага|багадаа|ондор|нам|дээд|доод|сайн|муу|дундаж)(?: (?:авсан|нийт|тоо|оноо|унэлгээ|утга|дун|хувь|биелэлт|гуйцэтгэл|узуулэлт)[а-яё]*)*|(?:дээд|доод|макс(?:имум)?|мин(?:имум)?)(?: оноо| утга)?|max|min|average)$/
);
/** How many were averaged: "Үзүүлэлтийн тоо", "Санал өгсөн албан хаагчийн тоо". */
export const countsAveraged = is(
  /^(?:\S+ ){0,3}(?:узуулэлт|арга хэмжээ|зорилт|санал|албан хаагч|ажилт|хамт олн|гишуу|хун)\S* тоо$/
);
/** Sums as only rows are called: a unit's own ("Хэлтсийн дүн"), or with the figure ("合计10人", "共14条记录 导出用户…"). */
export const isRowTotal = is(
  /^(?:总|合计)?人数$|^(?:合计|小计|共计|总计|共) ?\d+ ?[人名个所项条份门件家次].{0,8}$|^共 ?\d+ ?条记录.*|^(?:нийт|бугд) \d+ (?:хун|ажилтан|албан хаагч|зорилт|арга хэмжээ|хусэлт)$|^(?:(?:tổng|cộng|tổng cộng|ts)(?: toàn (?:trường|cấp|huyện))?|toàn (?:trường|cấp|huyện)) \d+ (?:hs|em|người|gv|hồ sơ|đơn|lớp|trường)$|^(?:tổng|ts)(?: (?:số|cộng))? (?:trường|huyện|tỉnh|quận|xã|phường|thị xã|thành phố|cấp học|đơn vị)$|^(?:tất )?cả (?:các )?(?:trường|lớp|khối|cấp|huyện|tỉnh|xã|phường|đơn vị)(?: .{1,15})?$|^(?:\S+ )?(?:хэлтэс|хэлтсийн|газар|газрын|алба|албаны|нэгж|нэгжийн|байгууллагын|тасгийн|яам|яамны|агентлаг|агентлагийн) (?:нийт )?дун$/
);

const CYRILLIC = /[\u0400-\u04ff]/;
/** "дундаж" in its forms, as far as what it is the average of: "Яамны дундаж", "Хэлтсийн дундаж үнэлгээ". */
const AVERAGE =
  "(?:дундаж(?:аар)?|дунджаар|дунджийн)(?: (?:нийт )?(?:оноо|унэлгээ|дун|хувь|биелэлт|гуйцэтгэл|узуулэлт|утга))?";
const SUMMARY = new RegExp(
  `(?:^| )(?:(?:нийлбэр|нийт) оноо|онооны (?:дундаж|нийлбэр|(?:нийт )?дун)|${AVERAGE}|дунд\\.)$`
);
/**
 * A text that ends in an average or a sum of points: "Арга хэмжээний биелэлтийн дундаж оноо", "Яамны дундаж".
 * What stands behind "=" says how it is reckoned, as in the law's own tables; behind a dash, whose it is.
 */
export const isSummary = (text: string): boolean =>
  CYRILLIC.test(text) && SUMMARY.test(fold(text.replace(/\s*[=:：(].*$|\s[-–—]\s.*$/su, "")));

const SPECIAL =
  /^(?:tổng|cộng|cả |tất |cao|thấp|lớn|nhỏ|nhiều|ít|max|min|average|toàn|tb|trung|bình|bq|ts|điểm|trong|chia|gồm|bao|[-+*]|tong|cong|người|hiệu|ngày|thủ|xác|ký|ghi|合|小|总|共|平|最|其|注|人数|说|校|制|填|审|нийт|ниит|бугд|дундаж|дун|нийл|хамгийн|дээд|доод|макс|мин|уунээс|[ivx]+[.)]|[a-zđ][.)])/;
/** Whether a text may begin a total, a part or a footer: a cheap look before the real one. */
export const mayBeSpecial = (text: string): boolean =>
  SPECIAL.test(fold(text.slice(0, 16))) || endsInTotal(text);
const endsInTotal = (text: string): boolean =>
  isSummary(text) || /(?:合计|小计|总计|дүн|тоо|бүгд)(?:\s*[(（]\p{L}{1,2}[)）])?\s*$/iu.test(text);

/** A line that names the table beneath it: "Bảng 2", "Biểu 3", "表2", "Хүснэгт 2". */
export const titlesTable = (label: Label | undefined): boolean =>
  label !== undefined &&
  /^(?:(?:bảng|biểu|biểu mẫu|mẫu|phụ lục|хуснэгт|маягт|хавсралт) ?(?:số )?(?:\d|[ivx]+\b)|(?:附件|附表|表) ?[\d一二三四五六七八九十])/.test(
    label.words
  );

/** Names of groups of records, standing alone over them. */
export const isSectionName = is(
  /^(?:khối(?: lớp)? \d{1,2}|buổi (?:sáng|chiều)|ca (?:sáng|chiều|\d)|cấp (?:thcs|thpt|trung học cơ sở|trung học phổ thông)|huyện .+|quận .+|thành phố .+)$/
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
export const isNarrowing = (label: Label): boolean => NARROW.test(short(label.words));

const SECTION_MARK = /^\s*(?:[IVX]+|[A-ZĐ]|[一二三四五六七八九十]+)\s*[.、)]?\s*$/;
/** The letter or numeral of a section, where records have a number. */
export const isSectionMark = (text: string): boolean => SECTION_MARK.test(text);
