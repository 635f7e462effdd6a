import { isoOf, meets, on, zh, type Context, type Judge, type Row } from "../../../rules";
import { dayIn } from "../texts";
import { law } from "../clause";
import { levelOf } from "../facts/candidates";
import { NOT_APPLICABLE } from "../notes";
import { LIMITS, MINUTES } from "../parameters";
import * as timetable from "../classify/timetable";

const schedule = on("schedule");

const SHIFTED = zh`“{subject}”安排在{stated}，统一时间为{expected}
  | “{subject}” is put at {stated}, the common time is {expected}`;
const LENGTH = zh`“{subject}”考试时间为{stated}分钟，应为{expected}分钟
  | “{subject}” lasts {stated} minutes; it must be {expected}`;

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
const span = (start: number, end: number): string => `${clock(start)}—${clock(end)}`;

/** The day of a row: a date column, else a date within the text of its time. */
function dayOf(row: Row, context: Context): number {
  if (row.isOk("date")) return row.number("date");
  return dayIn(row.text("date") || row.text("time"), context.limit(LIMITS.year));
}

/** Which paper of which level a row is about, and the cell that says it; a calendar names papers as pieces of work. */
function paperOf(row: Row): timetable.Paper & { readonly field: "subject" | "work" } {
  const field = row.isOk("subject") ? "subject" : "work";
  const subject = row.text("subject");
  const level = levelOf(row);
  const named = level === undefined ? timetable.paperIn(row.text(field)) : undefined;
  if (named) return { ...named, field };
  return { subject, level: level ?? timetable.levelOfSubject(subject), field: "subject" };
}
type Named = ReturnType<typeof paperOf>;

/** A row that says nothing of a subject, or of a piece of work, is about something else. */
const otherRow =
  (own: "subject" | "work"): Judge =>
  (row) => {
    if (row.isOk(own) || (own === "subject" && paperOf(row).field === "work")) return undefined;
    const other = own === "subject" ? "work" : "subject";
    return row.isOk(other) || !row.has(own) ? NOT_APPLICABLE.otherRow : row.missing(own);
  };

/** Day, hour and length of a subject by its level: three cells, each with its own way of being written. */
const sitting: Judge = (row, context) => {
  const paper = paperOf(row);
  const { subject, level } = paper;
  if (!level) return row.missing("level");
  const expected = timetable.sittingOf(subject, level, context);
  if (!expected) return NOT_APPLICABLE.otherRow;
  return (
    judgeDay(row, paper, expected.day, context) ??
    judgeTime(row, paper, expected) ??
    judgeLength(row, paper, context.limit(MINUTES[level]))
  );
};

function judgeDay(row: Row, { subject, field }: Named, day: number, context: Context) {
  const stated = dayOf(row, context);
  if (Number.isNaN(stated)) return row.missing(row.has("date") || !row.isOk("time") ? "date" : "time");
  if (stated === day) return undefined;
  const args = { subject, stated: { date: stated }, expected: { date: day } };
  const figures = { value: isoOf(stated), limit: isoOf(day), note: SHIFTED, args };
  const at = row.isOk("date") || !row.has("time") ? "date" : "time";
  return row.fail(at, { cells: [field, "date", "time"], ...figures });
}

function judgeTime(row: Row, { subject, field }: Named, expected: timetable.Sitting) {
  const [start, end] = timetable.timesIn(row);
  const apart = timetable.hoursIn(row);
  const cellOf = (isStart: boolean): string => (apart ? apart[isStart ? 0 : 1] : "time");
  if (Number.isNaN(start) || Number.isNaN(end)) return row.unread(cellOf(Number.isNaN(start)));
  if (start === expected.start && end === expected.end) return undefined;
  const [value, limit] = [span(start, end), span(expected.start, expected.end)];
  const figures = { value, limit, note: SHIFTED, args: { subject, stated: value, expected: limit } };
  return row.fail(cellOf(start !== expected.start), { cells: [field, "time", ...(apart ?? [])], ...figures });
}

/** A stated length besides the times. */
function judgeLength(row: Row, { subject, field }: Named, expected: number) {
  const stated = row.number("minutes");
  if (!row.isOk("minutes") || stated === expected) return undefined;
  const figures = { value: stated, limit: expected, note: LENGTH, args: { subject, stated, expected } };
  return row.fail("minutes", { cells: [field, "minutes"], ...figures });
}

const MONTHS = zh`“{work}”安排在{stated}，应在{year}年{expected}
  | “{work}” is put at {stated}; its time is {year}, months {expected}`;
const WRONG_DAY = zh`“{work}”安排在{stated}，考试日期为{expected}
  | “{work}” is put at {stated}; the examination is on {expected}`;

/** Cells that may say when a piece of work is, the one to fill in first. */
const TIMES = ["time", "from", "start", "date", "to", "end"];

/** A day, or the words of a time. */
const saidAt = (row: Row, at: string) =>
  Number.isNaN(row.number(at)) ? row.text(at) : { date: row.number(at) };

/** A day of the examination that is none of the two. */
function wrongDay(row: Row, work: string, puts: readonly timetable.Put[], context: Context) {
  const dates = [context.limit(LIMITS.firstDay), context.limit(LIMITS.secondDay)];
  const at = timetable.otherDay(row, puts, dates);
  if (at === undefined) return undefined;
  const args = { work, stated: saidAt(row, at), expected: { list: dates.map((date) => ({ date })) } };
  const figures = { value: row.text(at), limit: dates.map(isoOf).join("、"), note: WRONG_DAY, args };
  return row.fail(at, { cells: ["work", at], ...figures });
}

/** Work is named in words, and its months as days, dates or words: no window of one date. */
const yearsWork: Judge = (row, context) => {
  const work = row.text("work");
  const months = timetable.monthsFor(work, context);
  if (!months) return NOT_APPLICABLE.otherRow;
  const ownYear = context.limit(LIMITS.year);
  const stated = timetable.putsOf(row, ownYear);
  if (stated.length === 0) return row.unread(TIMES.find((field) => row.has(field)) ?? "time");
  const odd = stated.find(
    ({ year, months: own }) => year !== ownYear || !own.every((month) => meets(month, "between", months))
  );
  if (!odd) {
    const wrong = timetable.isExamination(work) ? wrongDay(row, work, stated, context) : undefined;
    const unread = timetable.unreadDay(row, stated);
    return wrong ?? (unread === undefined ? undefined : row.unread(unread));
  }
  const { at } = odd;
  const [first, last] = months;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const limit = `${ownYear}-${all.map((month) => String(month).padStart(2, "0")).join("/")}`;
  const expected = all.map((month) => `${month}月`).join("、");
  const args = { work, stated: saidAt(row, at), year: String(ownYear), expected };
  return row.fail(at, { cells: ["work", at], value: row.text(at), limit, note: MONTHS, args });
};

const SITTING = ["subject", "work", "level", "date", "time", "start", "from", "end", "to", "minutes"];

/** 四（二）1, 附件3: the common times. */
export const EXAMINATION_TIMES = law`
4.2.1 first=firstDay second=secondDay: 考试按{first}、{second}统一时间进行 | Examinations are on {first} and {second} at the common times
`({ "4.2.1": schedule.each("date", SITTING, sitting, { unless: otherRow("subject") }) });

/** 附件2: the year's work. */
export const ANNEX_2 = law`
A2: 报名、考试、划线、录取按全国工作安排进行
  | Registration, examination, lines and admission keep to the calendar
`({ A2: schedule.each("date", ["work", ...TIMES], yearsWork, { unless: otherRow("work") }) });
