import { addMonths, fact, isGap, keptPerKey, plainDate } from "../../../rules";
import { rowAt, serialFromParts, trait, unknown } from "../../../rules";
import type { Context, Judgement, Row, Serial } from "../../../rules";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { decisionsOf, onlyDecisions, termEnd } from "./recognitions";
import { BY_SCHOOL, schoolOf } from "./schools";

/** The calendar year in which a school year begins: 2014 of "2014-2015"; undefined where it is not clear. */
export function firstYearOf(text: string): number | undefined {
  const match = /(?:^|\D)((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)?\d\d)(?!\d)/.exec(text);
  if (!match) return undefined;
  const [begins, ends] = [Number(match[1]), Number(match[2])];
  return ends % 100 === (begins + 1) % 100 ? begins : undefined;
}

const beginOf = (year: number, context: Context): Serial =>
  serialFromParts(year, context.limit(LIMITS.schoolYearBegins), 1);
/** The day before the next month. */
const endOf = (year: number, context: Context): Serial =>
  addMonths(serialFromParts(year + 1, context.limit(LIMITS.schoolYearEnds), 1), 1) - 1;

/** The first year of the school year in which a day lies. */
function yearOf(day: Serial, context: Context): number {
  const { year } = plainDate(day);
  return beginOf(year, context) <= day ? year : year - 1;
}

/** The school year that a row is of, by its first calendar year. */
export const YEAR = fact(
  "school year",
  ["year"],
  (row) => firstYearOf(row.text("year")) ?? row.unknown("unreadable", "year", { note: NOTES.yearUnreadable })
);

/**
 * First years of the school years that Article 6 looks at: before a first recognition the last one that ended
 * before the application (the as-of date where none is stated); once recognised each one begun since the
 * signing, within its term, and ended by the as-of date.
 */
export const spanOf = (row: Row, context: Context): readonly number[] | Judgement =>
  spans(context, BY_SCHOOL.key(row, context), () => reckon(rowAt(row), context));
const spans = keptPerKey<readonly number[] | Judgement>();

function reckon(row: Row, context: Context): readonly number[] | Judgement {
  const school = schoolOf(row, context);
  const signing = signingOf(row, school, context);
  if (isGap(signing)) return signing;
  if (signing === undefined) {
    const applied = school?.isOk("applied") ? school.number("applied") : context.asOf;
    return [lastEnded(Math.min(applied, context.asOf), context)];
  }
  const [first, last] = [yearOf(signing, context), lastEnded(context.asOf, context)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const [begins, ends] = [signing, termEnd(signing, context)];
  return years.filter((year) => beginOf(year, context) >= begins && beginOf(year, context) <= ends);
}

/** The school year that ended last before a day: that of the day itself ends after it, but for the holidays. */
function lastEnded(day: Serial, context: Context): number {
  const year = yearOf(day, context);
  return year - (endOf(year, context) > day ? 1 : 0);
}

/** The day of the school's recognition as of the day; undefined before a first one. */
function signingOf(row: Row, school: Row | undefined, context: Context): Serial | Judgement | undefined {
  const named = BY_SCHOOL.name(school ?? row);
  const decisions = named === "" ? onlyDecisions(context) : decisionsOf(named, context);
  if (decisions === "several") {
    return unknown("incomplete", { sheet: row.table.sheet, note: NOTES.signingUnclear });
  }
  const { latest, undated } = decisions;
  if (latest > -Infinity) return latest;
  if (undated) return rowAt(undated).missing("signed");
  if (school?.isOk("signed")) {
    const signed = school.number("signed");
    return signed <= context.asOf ? signed : undefined;
  }
  return school && !school.isBlank("signed") ? school.missing("signed") : undefined;
}

/** Whether Article 6 looks at a row's school year. */
export const IS_IN_SPAN = trait<boolean>("in the span", ["year"], (row, context) => {
  const year = YEAR(row, context);
  if (isGap(year)) return year;
  const span = spanOf(row, context);
  return isGap(span) ? span : span.includes(year);
});
