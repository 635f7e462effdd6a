import { certain, patternIn, type Context, type Range, type Row, type Serial } from "../../../rules";
import { plain, spanOf, timeOf, type Minutes } from "../texts";
import { MONTHS, SITTINGS } from "../parameters";
import type { Level } from "../records";
import { ANNEX_2, ANNEX_3, OTHER_WORK } from "../vocabulary/annexes";

/** An examination of 附件3. */
export interface Sitting {
  readonly day: Serial;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** The examinations, in the order in which their names are looked up. */
const PAPERS = [...ANNEX_3.keys()].map((key) => {
  const [group, paper] = key.split(" ");
  const pattern = patternIn(ANNEX_3, key);
  return { group, pattern, sitting: SITTINGS[key], isOfBoth: paper === "foreign" };
});

/** What annex 3 says of a subject; undefined where it is none of its. */
function paperOf(subject: string, level: Level) {
  const [name, wanted] = [plain(subject), level === "专升本" ? "above" : "secondary"];
  return PAPERS.find(({ group, pattern }) => group === wanted && pattern.test(name))?.sitting;
}

/** The level that a subject belongs to where the row names none; undefined for 外语, which both sit. */
export function levelOfSubject(subject: string): Level | undefined {
  const of = (wanted: string): boolean =>
    PAPERS.some(({ group, pattern, isOfBoth }) => group === wanted && !isOfBoth && pattern.test(subject));
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
  return isPaper && paperOf(subject, level) ? { subject, level } : undefined;
}

/** Whether words are what annex 3 calls a paper of a group of levels, with nothing else. */
const isNamed = (subject: string, group: string): boolean =>
  [...ANNEX_3].some(
    ([key, { labels }]) => key.startsWith(group) && labels.some((name) => plain(name) === subject)
  );

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

const OWN_WORK = patternIn(OTHER_WORK, "own");
const BEFORE_EXAMINATION = patternIn(OTHER_WORK, "beforeExamination");

/** Whether a piece of work is the examination itself. */
export function isExamination(work: string): boolean {
  const name = plain(work);
  return /考试/.test(name) && !BEFORE_EXAMINATION.test(name) && !OWN_WORK.test(name);
}

const WORK = [...ANNEX_2.keys()].map((key) => ({
  months: certain(MONTHS[key], `months of ${key}`),
  pattern: patternIn(ANNEX_2, key),
}));

/** The months of the year in which a piece of work belongs, first and last; undefined where 附件2 does not name it. */
export function monthsFor(work: string, context: Context): Range | undefined {
  if (OWN_WORK.test(plain(work))) return undefined;
  const found = WORK.find(({ pattern }) => pattern.test(plain(work)));
  return found && context.limit(found.months);
}
