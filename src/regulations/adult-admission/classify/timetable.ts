import { certain, classesIn, labelsIn, plainDate, sayingIn, serialFromParts } from "../../../rules";
import type { Context, Range, Row, Serial } from "../../../rules";
import { datesIn, dayIn, daysOf, monthsOf, plain, spanOf, timeOf, type Minutes } from "../texts";
import { MONTHS, SITTINGS } from "../parameters";
import type { Level } from "../records/shared";
import { ANNEX_2, ANNEX_3, OTHER_WORK } from "../vocabulary/annexes";

/** An examination of 附件3. */
export interface Sitting {
  readonly day: Serial;
  readonly start: Minutes;
  readonly end: Minutes;
}

const isPaper = sayingIn(ANNEX_3);

/** The examinations of a level, in the order in which their names are looked up. */
const papersOf = (level: Level): string[] =>
  [...ANNEX_3.keys()].filter((key) => key.startsWith(level === "专升本" ? "above" : "secondary"));

/** What annex 3 says of a subject; undefined where it is none of its. */
const paperOf = (subject: string, level: Level) =>
  SITTINGS[papersOf(level).find((key) => isPaper(key, plain(subject))) ?? ""];

/** The level that a subject belongs to where the row names none; undefined for 外语, which both sit. */
export const levelOfSubject = (subject: string): Level | undefined =>
  (["专升本", "高起本"] as const).find((level) =>
    papersOf(level).some((key) => !key.endsWith("foreign") && isPaper(key, subject))
  );

/** A subject and the level of those who sit it. */
export interface Paper {
  readonly subject: string;
  readonly level: Level | undefined;
}

const LEVELS_AND_SUBJECT =
  /^(?:考试[：:—–-])?((?:(?:高起点|高起本|高升本|高起专|高升专|专升本|专起本)[、和及与，,/]?)+)(?:层次)?[：:—–-]?(.+?)(?:科目)?(?:考试)?$/;

/** The paper that a piece of work is: "高起本、高起专语文", "专升本政治"; undefined where it is none, or of either kind. */
export function paperIn(work: string): Paper | undefined {
  const [, levels = "", subject = ""] = LEVELS_AND_SUBJECT.exec(plain(work)) ?? [];
  const isAbove = /专[升起]本/.test(levels);
  if (isAbove && /高[起升]/.test(levels)) return undefined;
  const level = isAbove ? "专升本" : "高起本";
  // The subjects are all that is said: "政治阅卷", "语文试卷运送" are other work.
  const names = papersOf(level).flatMap((key) => labelsIn(ANNEX_3, key).map(plain));
  const isAll = subject.split(/[、和及与，,/]/).every((one) => names.includes(one));
  return isAll && paperOf(subject, level) ? { subject, level } : undefined;
}

/** When a subject is examined; undefined where it is none of 附件3's. */
export function sittingOf(subject: string, level: Level, context: Context): Sitting | undefined {
  const found = paperOf(subject, level);
  if (!found) return undefined;
  const [start, end] = context.limit(found.hours);
  return { day: context.limit(found.day), start, end };
}

/** The columns of beginning and end, where there are any; a bare "开始" may be read as that of days. */
export function hoursIn(row: Row): readonly [start: string, end: string] | undefined {
  if (!row.has("start") && !row.has("end")) return undefined;
  const at = (own: string, other: string): string => (!row.has(own) && row.has(other) ? other : own);
  return [at("start", "from"), at("end", "to")];
}

/** Start and end of a row's examination, from columns of their own or from one span. */
export function timesIn(row: Row): readonly [Minutes, Minutes] {
  const apart = hoursIn(row);
  if (apart && !apart.every((at) => row.isBlank(at))) {
    const [start, end] = apart;
    return [timeOf(row.text(start)), timeOf(row.text(end))];
  }
  return row.isOk("time") ? spanOf(row.text("time")) : [NaN, NaN];
}

const isOther = sayingIn(OTHER_WORK);

/** Whether a piece of work is the examination itself. */
export function isExamination(work: string): boolean {
  const name = plain(work);
  return /考试/.test(name) && !isOther("beforeExamination", name) && !isOther("own", name);
}

const workIn = classesIn(ANNEX_2, [...ANNEX_2.keys()]);

/** The months of the year in which a piece of work belongs, first and last; undefined where 附件2 does not name it. */
export function monthsFor(work: string, context: Context): Range | undefined {
  const name = plain(work);
  const months = isOther("own", name) ? undefined : MONTHS[workIn(name) ?? ""];
  return months && context.limit(months);
}

/** When a calendar puts a piece of work, by one of its cells; its days where they are said. */
export interface Put {
  readonly at: string;
  readonly year: number;
  readonly months: readonly number[];
  readonly days: readonly Serial[];
}

/** "开始" and "结束" head days in a calendar and hours in a timetable: the cells say which. */
const BEGINNINGS = ["from", "start"];
const ENDS = ["to", "end"];
const isHour = (text: string): boolean => !Number.isNaN(timeOf(text));

/**
 * Years and months that a row gives its work: first and last day, a date, or a text such as 2024年8、9月.
 *
 * @param ownYear of what says none
 */
export function putsOf(row: Row, ownYear: number): readonly Put[] {
  const [begin] = BEGINNINGS.flatMap((at) => putAt(row, at, ownYear) ?? []);
  const [end] = ENDS.flatMap((at) => putAt(row, at, ownYear, begin) ?? []);
  const date = row.isOk("date") ? putAt(row, "date", ownYear) : undefined;
  const days = [begin, end, date].filter((put) => put !== undefined);
  if (days.length > 0) return days;
  const at = ["time", "date"].find((field) => row.text(field) !== "") ?? "time";
  const found = monthsOf(row.text(at), ownYear);
  return found ? [{ at, ...found, days: [] }] : [];
}

/** What a cell of its own says of a beginning or an end; one without a year ends no earlier than it begins. */
function putAt(row: Row, at: string, ownYear: number, begin?: Put): Put | undefined {
  const day = row.number(at);
  const text = row.text(at);
  if (row.isOk(at) && !Number.isNaN(day)) {
    const { year, month } = plainDate(day);
    return { at, year, months: [month], days: [day] };
  }
  const found = isHour(text) ? undefined : monthsOf(text, begin?.year ?? ownYear);
  const [month] = found?.months ?? [];
  if (!found || month === undefined) return undefined;
  const [before = 0] = begin?.months ?? [];
  const year = found.year + (/\d{4}/.test(text) || month >= before ? 0 : 1);
  const first = dayIn(text, year);
  return { at, year, months: found.months, days: Number.isNaN(first) ? [] : [first] };
}

/** A first or last day that is filled in and read as none. */
export const unreadDay = (row: Row, puts: readonly Put[]): string | undefined =>
  ["from", "to"].find(
    (field) => !row.isBlank(field) && !isHour(row.text(field)) && !puts.some(({ at }) => at === field)
  );

/** The cell that names a day which is none of these, by itself or within the text of a time. */
export function otherDay(row: Row, puts: readonly Put[], days: readonly Serial[]): string | undefined {
  const isOther = (day: Serial): boolean => !days.includes(day);
  const put = puts.find((each) => each.days.some(isOther));
  if (put) return put.at;
  const { year, month } = plainDate(certain(days[0], "a day of the examination"));
  const saidIn = (text: string): Serial[] => [
    ...datesIn(text),
    ...daysOf(text).map((day) => serialFromParts(year, month, day)),
  ];
  if (row.isOk("date")) return undefined;
  return ["time", "date"].find((field) => saidIn(row.text(field)).some(isOther));
}
