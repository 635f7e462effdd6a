import { patternIn, type Row, type Serial } from "../../../rules";
import { FIRST_DAY, SECOND_DAY, YEAR } from "../parameters";
import type { Level } from "../records";
import { ANNEX_2, ANNEX_3, OTHER_WORK } from "../vocabulary/annexes";
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
  const time = "((?:上午|下午)?\\d{1,2}[:时点]\\d{0,2}分?)";
  const found = new RegExp(`${time}(?:[—–\\-~～至到一]+)${time}`).exec(plain(text));
  const [start, end] = [timeOf(found?.[1] ?? ""), timeOf(found?.[2] ?? "")];
  // 下午2:30—4:30: the half of the day is said once.
  return [start, end < start ? end + 12 * 60 : end];
}

/** The examinations, in the order in which their names are looked up. */
const SITTINGS = [...ANNEX_3.keys()].map((key) => {
  const [group, day, times = "", foreign] = key.split(" ");
  const [start, end] = spanOf(times);
  const sitting: Sitting = { day: day === "1" ? FIRST_DAY : SECOND_DAY, start, end };
  const pattern = patternIn(ANNEX_3, key);
  return { group, pattern, sitting: times === "" ? undefined : sitting, isOfBoth: foreign !== undefined };
});

/** The level that a subject belongs to where the row names none; undefined for 外语, which both sit. */
export function levelOfSubject(subject: string): Level | undefined {
  const of = (wanted: string): boolean =>
    SITTINGS.some(({ group, pattern, isOfBoth }) => group === wanted && !isOfBoth && pattern.test(subject));
  if (of("above")) return "专升本";
  return of("secondary") ? "高起本" : undefined;
}

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
  const [level, group]: [Level, string] = isAbove ? ["专升本", "above"] : ["高起本", "secondary"];
  // The subjects are all that is said: "政治阅卷", "语文试卷运送" are other work.
  const isPaper = subject.split(/[、和及与，,/]/).every((one) => isNamed(one, group));
  return isPaper && sittingOf(subject, level) ? { subject, level } : undefined;
}

/** Whether words are what annex 3 calls a paper of a group of levels, with nothing else. */
const isNamed = (subject: string, group: string): boolean =>
  [...ANNEX_3].some(
    ([key, { labels }]) => key.startsWith(group) && labels.some((name) => plain(name) === subject)
  );

/** When a subject is examined; undefined where it is none of 附件3's. */
export function sittingOf(subject: string, level: Level): Sitting | undefined {
  const [name, wanted] = [plain(subject), level === "专升本" ? "above" : "secondary"];
  return SITTINGS.find(({ group, pattern }) => group === wanted && pattern.test(name))?.sitting;
}

/** Start and end of a row's examination, from columns of their own or from one span. */
export function timesIn(row: Row): readonly [Minutes, Minutes] {
  if (row.isOk("start") || row.isOk("end")) {
    const start = row.isOk("start") ? timeOf(row.text("start")) : NaN;
    return [start, row.isOk("end") ? timeOf(row.text("end")) : NaN];
  }
  return row.isOk("time") ? spanOf(row.text("time")) : [NaN, NaN];
}

const OWN_WORK = patternIn(OTHER_WORK, "own");
const BEFORE_EXAMINATION = patternIn(OTHER_WORK, "beforeExamination");

/** Whether a piece of work is the examination itself. */
export function isExamination(work: string): boolean {
  const name = plain(work);
  return /考试/.test(name) && !BEFORE_EXAMINATION.test(name) && !OWN_WORK.test(name);
}

const WORK = [...ANNEX_2.keys()].map((key) => ({
  months: key.split(" ").map(Number).filter(Number.isInteger),
  pattern: patternIn(ANNEX_2, key),
}));

/** The months of the year in which a piece of work belongs; undefined where 附件2 does not name it. */
export const monthsFor = (work: string): readonly number[] | undefined =>
  OWN_WORK.test(plain(work)) ? undefined : WORK.find(({ pattern }) => pattern.test(plain(work)))?.months;

const monthsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The days of a month that a text names. */
export const daysOf = (text: string): number[] =>
  [...plain(text).matchAll(/(\d{1,2})日/g)].map((match) => Number(match[1]));

/** The year and the months that a text or date names. */
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
  if (range) return { year, months: monthsBetween(Number(range[1]), Number(range[2])) };
  const months = [...rest.matchAll(/(\d{1,2})(?=月|[、,和]\d{1,2}月)/g)].map((match) => Number(match[1]));
  if (months.length > 0) return { year, months };
  const bare = /^(\d{1,2})(?:[.\-/]\d{1,2})?$/.exec(rest)?.[1];
  return bare ? { year, months: [Number(bare)] } : undefined;
}
