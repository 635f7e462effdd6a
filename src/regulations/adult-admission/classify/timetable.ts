import { serialFromIso, type Row, type Serial } from "../../../rules";
import { EXAM_DAYS, YEAR } from "../parameters";
import type { Level } from "../records";
import { plain } from "./text";

/** A time of day in minutes after midnight. */
type Minutes = number;

/** An examination of 附件3. */
export interface Sitting {
  readonly day: Serial;
  readonly start: Minutes;
  readonly end: Minutes;
}

const at = (hour: number, minute: number): Minutes => 60 * hour + minute;
const [FIRST, SECOND] = [serialFromIso(EXAM_DAYS[0]), serialFromIso(EXAM_DAYS[1])];

const sitting = (day: Serial, start: Minutes, end: Minutes): Sitting => ({ day, start, end });

/** 高起本, 高起专: 120 minutes each (四(一)5, 附件3). */
const SECONDARY: readonly (readonly [RegExp, Sitting?])[] = [
  [/高等数学|大学语文/],
  [/语文|汉语/, sitting(FIRST, at(9, 0), at(11, 0))],
  [/数学/, sitting(FIRST, at(14, 30), at(16, 30))],
  [/外语|英语|日语|俄语/, sitting(SECOND, at(9, 0), at(11, 0))],
  [/史地|历史|地理|理化|物理|化学/, sitting(SECOND, at(14, 30), at(16, 30))],
];
const BASE = /大学语文|艺术概论|高等数学|高数|民法|教育理论|生态学|医学综合|专业基础/;
/** 专升本: 150 minutes each. */
const ABOVE: typeof SECONDARY = [
  [/政治/, sitting(FIRST, at(9, 0), at(11, 30))],
  [/外语|英语|日语|俄语/, sitting(FIRST, at(14, 30), at(17, 0))],
  [BASE, sitting(SECOND, at(9, 0), at(11, 30))],
];
const ONLY_SECONDARY = /语文|汉语|数学|史地|历史|地理|理化|物理|化学/;

/** The level that a subject belongs to where the row names none; undefined for 外语, which both sit. */
export function levelOfSubject(subject: string): Level | undefined {
  if (BASE.test(subject) || /政治/.test(subject)) return "专升本";
  return ONLY_SECONDARY.test(subject) ? "高起本" : undefined;
}

/** When a subject is examined; undefined where it is none of 附件3's. */
export function sittingOf(subject: string, level: Level): Sitting | undefined {
  const name = plain(subject);
  return (level === "专升本" ? ABOVE : SECONDARY).find(([pattern]) => pattern.test(name))?.[1];
}

/** A time of day as written (9:00, 14：30, 上午9时, 0.375); NaN where it is none. */
export function timeOf(text: string): Minutes {
  const name = plain(text);
  if (/^0?\.\d+$/.test(name)) return Math.round(Number(name) * 24 * 60);
  const parts = /^(上午|下午|早上|晚上)?(\d{1,2})(?:[:时点](\d{1,2})?分?)?(?::00)?$/.exec(name);
  if (!parts) return NaN;
  const hour = Number(parts[2]) + (/下午|晚上/.test(parts[1] ?? "") && Number(parts[2]) < 12 ? 12 : 0);
  return hour < 24 ? at(hour, Number(parts[3] ?? 0)) : NaN;
}

/** From and to of a span of time ("9:00—11:30", "上午9:00至11:00"); NaN where it is none. */
export function spanOf(text: string): readonly [Minutes, Minutes] {
  const name = plain(text);
  const found =
    /((?:上午|下午)?\d{1,2}[:时点]\d{0,2}分?)(?:[—–\-~～至到一]+)((?:上午|下午)?\d{1,2}[:时点]\d{0,2}分?)/.exec(
      name
    );
  const [start, end] = [timeOf(found?.[1] ?? ""), timeOf(found?.[2] ?? "")];
  // 下午2:30—4:30: the half of the day is said once.
  return [start, end < start ? end + 12 * 60 : end];
}

const monthsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The days of a month that a text names. */
export const daysOf = (text: string): number[] =>
  [...plain(text).matchAll(/(\d{1,2})日/g)].map((match) => Number(match[1]));

/** What an office does before and after the year's work, and annex 2 does not name: "考试资料归档", "监考人员培训". */
const OWN_WORK =
  /归档|档案|资料|总结|培训|宣传|动员|会议|部署|准备|演练|检[查修]|巡查|自查|通知书|入学|复查|结算|经费|收费|统计|监考|设备/;

/** Whether a piece of work is the examination itself. */
export const isExamination = (work: string): boolean =>
  /考试/.test(plain(work)) &&
  !/报名|审核|阅卷|成绩|准考证|考场|命题/.test(plain(work)) &&
  !OWN_WORK.test(plain(work));

/** The months, and where they are given the days, that a text or date names. */
export function monthsOf(
  text: string
): { readonly year: number; readonly months: readonly number[] } | undefined {
  const name = plain(text);
  const year = Number(/(\d{4})年?/.exec(name)?.[1] ?? YEAR);
  const over =
    /(\d{4})[年.\-/](\d{1,2})(?:[月.\-/]\d{1,2}日?|月)?[—–\-~～至到]+(\d{4})[年.\-/](\d{1,2})/.exec(name);
  if (over && over[1] !== over[3]) {
    // A period over the new year ends in another year.
    const [from, to] = [Number(over[2]), Number(over[4])];
    return { year: Number(over[3]), months: [...monthsBetween(from, 12), ...monthsBetween(1, to)] };
  }
  const rest = name.replace(/\d{4}[年.\-/]?/g, "").replace(/\d{1,2}日/g, "");
  const range = /^(\d{1,2})月?[—–\-~～至到](\d{1,2})月/.exec(rest);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return { year, months: monthsBetween(from, to) };
  }
  const months = [...rest.matchAll(/(\d{1,2})(?=月|[、,和]\d{1,2}月)/g)].map((match) => Number(match[1]));
  if (months.length > 0) return { year, months };
  const bare = /^(\d{1,2})(?:[.\-/]\d{1,2})?$/.exec(rest)?.[1];
  return bare ? { year, months: [Number(bare)] } : undefined;
}

/** Work of the year and the months of 2024 in which it is done (附件2). */
export const WORK: readonly (readonly [RegExp, readonly number[]])[] = [
  [/确认志愿|阅卷|分数线|控制线|划线|志愿确认/, [11]],
  [/资格审核|报名|招生专业目录|招生规模/, [8, 9]],
  [/分专业招生计划|分专业计划/, [10]],
  [/录取/, [12]],
  [/考试/, [10]],
];

/** The months in which a piece of work belongs; undefined where 附件2 does not name it. */
export const monthsFor = (work: string): readonly number[] | undefined =>
  OWN_WORK.test(plain(work)) ? undefined : WORK.find(([pattern]) => pattern.test(plain(work)))?.[1];

/** Start and end of a row's examination, from columns of their own or from one span. */
export function timesIn(row: Row): readonly [Minutes, Minutes] {
  if (row.isOk("start") || row.isOk("end")) {
    const start = row.isOk("start") ? timeOf(row.text("start")) : NaN;
    return [start, row.isOk("end") ? timeOf(row.text("end")) : NaN];
  }
  return row.isOk("time") ? spanOf(row.text("time")) : [NaN, NaN];
}
