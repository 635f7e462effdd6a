import { certain, plainDate, serialFromParts, type Row, type Serial } from "../../../rules";
import { datesIn, dayIn, daysOf, monthsOf, timeOf } from "../texts";

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
