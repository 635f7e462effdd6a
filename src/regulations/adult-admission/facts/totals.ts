import { compare, exact, fact, isGap, linesAbout, oncePerCheck } from "../../../rules";
import { oncePerKey, Steps, sum, trait } from "../../../rules";
import type { Judgement, Row } from "../../../rules";
import { plain } from "../texts";
import { isWithoutMathematics } from "../classify/categories";
import { isMathematicsField, points, subjectsOf } from "../classify/subjects";
import { NOTES } from "../notes";
import { SAYS_ABSENT } from "../vocabulary/signs";
import { bonusGap, bonusOf, categoryIn, levelOf } from "./candidates";

/** Whether 五(三) leaves mathematics out of a candidate's total. */
export const IS_ARTS_TOTAL = trait<boolean>("total without mathematics", [], (row, context) => {
  const level = levelOf(row);
  if (level === "专升本") return false;
  const category = categoryIn(row, context);
  if (!category) return row.has("category") ? row.missing("category") : false;
  // What stands apart is asked only where it does.
  return isWithoutMathematics(category, level, category.apart && context.reading("R4") === "apart");
});

/** A province's candidates sit few different sets of subjects: one object each. */
const sets = oncePerCheck(() => new Steps<readonly string[]>());

/** The columns of the subjects of a candidate's level (四(一)). */
export const SUBJECTS = trait<readonly string[]>("subjects", [], (row, context) => {
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const fields = subjectsOf(row, level, context);
  let step = sets(context);
  for (const field of fields) step = step.to(field);
  return (step.value ??= fields);
});

/** The columns of a candidate's subjects, and those of them that count towards the total (五(三)). */
export interface Papers {
  readonly all: readonly string[];
  readonly counted: readonly string[];
}

const allCounted = oncePerKey((all: readonly string[]): Papers => ({ all, counted: all }));
const withoutMathematics = oncePerKey((all: readonly string[]): Papers => {
  return { all, counted: all.filter((field) => !isMathematicsField(field)) };
});

/** A candidate's subjects; `counted` is `all` where mathematics counts. */
export const PAPERS = trait<Papers>("subjects that count", [], (row, context) => {
  const all = SUBJECTS(row, context);
  if (isGap(all)) return all;
  return (IS_ARTS_TOTAL(row, context) === true ? withoutMathematics : allCounted)(all, context);
});

/** Points of the subjects together; NaN where nobody knows one of the scores. */
export function pointsOf(row: Row, fields: readonly string[]): number {
  let total = 0;
  for (const field of fields) total += points(row, field);
  return exact(total);
}

/** The total of the subjects that count. */
export function totalOf(row: Row, { all, counted }: Papers): number | Judgement {
  const total = pointsOf(row, counted);
  const open = Number.isNaN(total) ? counted.find((field) => Number.isNaN(points(row, field))) : undefined;
  if (open !== undefined) return row.missing(open, ["total", ...all]);
  // What agrees needs no second look at its scores: most do.
  if (isStated(row, total)) return total;
  const minus = counted.find((field) => row.isOk(field) && row.number(field) === -1);
  if (minus === undefined || saysAbsent(row)) return total;
  return row.unclear(minus, NOTES.minusOne, { cells: ["total", ...all] });
}

/** Whether −1, which may be a mistake, is absence: the row's total counts nothing for it, or a line over the list or beneath says so. */
export const isAbsence = (row: Row, counted: readonly string[]): boolean =>
  isStated(row, pointsOf(row, counted)) || saysAbsent(row);

const isStated = (row: Row, total: number): boolean =>
  row.isOk("total") && compare(row.number("total"), total) === 0;

/** "注：-1表示缺考". */
const saysAbsent = (row: Row): boolean => linesAbout(row.table).some((line) => SAYS_ABSENT.test(plain(line)));

/** The filing score that follows from the stated total and bonus (四(一)5, 五(五)). */
export const FILING = fact("total and bonus", [], (row) => {
  const gap = row.gap("total") ?? bonusGap(row);
  return gap ?? sum([row.number("total"), bonusOf(row)]);
});
