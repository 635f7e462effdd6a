import {
  inForceFor,
  pass,
  plainDate,
  serialFromParts,
  unknown,
  type Context,
  type Judgement,
  type Note,
  type RecordSet,
  type Row,
  type Rule,
  type Serial,
} from "../../rules";
import { SCHOOL_YEAR } from "./dates";
import { NOT_APPLICABLE, NOTES } from "./messages";
import { onceForColumns } from "./once";
import { LIMITS } from "./parameters";
import { decisionsOf, onlyDecisions, recognitionEnd } from "./recognitions";
import { bySchool, schoolOf } from "./schools";

const termIn = inForceFor(LIMITS.recognition);

/** The calendar year in which a school year begins: 2014 of "2014-2015"; undefined where it is not clear. */
export function firstYearOf(text: string): number | undefined {
  const match = /(?:^|\D)((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)?\d\d)(?!\d)/.exec(text);
  if (!match) return undefined;
  const [begins, ends] = [Number(match[1]), Number(match[2])];
  return ends % 100 === (begins + 1) % 100 ? begins : undefined;
}

const beginOf = (year: number): Serial =>
  serialFromParts(year, SCHOOL_YEAR.begins.month, SCHOOL_YEAR.begins.day);
const endOf = (year: number): Serial =>
  serialFromParts(year + 1, SCHOOL_YEAR.ends.month, SCHOOL_YEAR.ends.day);
const nameOf = (year: number): string => `${year}-${year + 1}`;

/**
 * Article 6 holds in each school year that counts: before a first recognition the last one that ended before
 * the application (the as-of date where none is stated); once recognised each one begun since the signing,
 * within its term, and ended by the as-of date.
 */
export const spanOfYears =
  (figures: readonly Rule[]) =>
  (set: RecordSet, context: Context): Judgement[] =>
    onceForColumns([...bySchool(set.rows())].flatMap(([, rows]) => spanOfSchool(rows, figures, context)));

function spanOfSchool(rows: readonly Row[], figures: readonly Rule[], context: Context): Judgement[] {
  const [first] = rows;
  if (!first) return [];
  const gap = first.has("year") ? undefined : first.missing("year");
  if (gap) return [{ ...gap, at: null }];
  const school = first.text("school");
  const counted = yearsThatCount(first, context);
  if (!Array.isArray(counted)) return [{ ...counted, record: school, sheet: first.table.sheet }];
  const listed = new Map<number, Row>();
  const judgements: Judgement[] = [];
  for (const row of rows) {
    const year = firstYearOf(row.text("year"));
    if (year === undefined) {
      if (row.isBlank("year")) judgements.push({ ...row.missing("year"), record: row.name });
      else
        judgements.push({
          ...row.unknown("unreadable", "year", { note: { text: NOTES.yearUnreadable } }),
          record: row.name,
        });
    } else if (!counted.includes(year)) {
      judgements.push({ ...NOT_APPLICABLE.otherYear, record: row.name });
    } else {
      listed.set(year, row);
    }
  }
  if (counted.length === 0) judgements.push({ ...NOT_APPLICABLE.noYearYet, record: school });
  for (const year of counted) {
    const row = listed.get(year);
    judgements.push(row ? yearHolds(row, year, figures, context) : noData(first, year, school));
  }
  return judgements;
}

function noData(row: Row, year: number, school: string): Judgement {
  const note: Note = { text: NOTES.yearMissing, args: { year: nameOf(year) } };
  return unknown("incomplete", { note, record: school || nameOf(year), sheet: row.table.sheet });
}

/** All figures of article 6 in one school year; the first that does not hold stands for it. */
function yearHolds(row: Row, year: number, figures: readonly Rule[], context: Context): Judgement {
  let open: Judgement | undefined;
  for (const rule of figures) {
    const form = rule.forms.find((each) => each.record === row.table.record.id);
    if (form?.scope !== "row") continue;
    const judgement = form.judge(row, context);
    const args = { year: nameOf(year), demand: rule.title };
    if (judgement.outcome === "fail") {
      return { ...judgement, record: row.name, note: { text: NOTES.yearFails, args } };
    }
    if (judgement.outcome === "unknown") {
      open ??= {
        ...judgement,
        sheet: row.table.sheet,
        record: row.name,
        note: { text: NOTES.yearUnknown, args },
      };
    }
  }
  return open ?? pass({ record: row.name });
}

/** First years of the school years that count, or why nobody can tell. */
function yearsThatCount(row: Row, context: Context): number[] | Judgement {
  const school = schoolOf(row, context);
  const signing = signingOf(row, school, context);
  if (typeof signing !== "number" && signing !== undefined) return signing;
  if (signing === undefined) {
    const applied = school?.isOk("applied") ? school.number("applied") : context.asOf;
    return lastEnded(Math.min(applied, context.asOf));
  }
  const end = recognitionEnd(signing, termIn(context) as number);
  const years: number[] = [];
  for (let year = yearOf(signing); endOf(year) <= context.asOf && beginOf(year) <= end; year += 1) {
    if (beginOf(year) >= signing) years.push(year);
  }
  return years;
}

/** The first year of the school year in which a day lies. */
function yearOf(serial: Serial): number {
  const { year } = plainDate(serial);
  return beginOf(year) <= serial ? year : year - 1;
}

/** The school year that ended last before a day. */
function lastEnded(day: Serial): number[] {
  let year = yearOf(day);
  while (endOf(year) > day) year -= 1;
  return [year];
}

/** The day of the school's recognition as of the day; undefined before a first one. */
function signingOf(row: Row, school: Row | undefined, context: Context): Serial | Judgement | undefined {
  const named = row.text("school") || (school?.text("name") ?? "");
  const decisions = named === "" ? onlyDecisions(context) : decisionsOf(named, context);
  if (decisions === "several") {
    return unknown("incomplete", { note: { text: NOTES.signingUnclear } });
  }
  if (decisions && decisions.latest > -Infinity) return decisions.latest;
  if (decisions?.gap) return decisions.gap.missing("signed");
  if (school?.isOk("signed"))
    return school.number("signed") <= context.asOf ? school.number("signed") : undefined;
  if (school && !school.isBlank("signed")) return school.missing("signed");
  return undefined;
}
