import { compare, fact, isGap, sum, trait, type Context, type Judgement, type Row } from "../../../rules";
import { points, subjectsOf, type Sat } from "../classify/subjects";
import { NOTES } from "../notes";
import { bonusGap, bonusOf, categoryIn, levelOf } from "./candidates";
import { isWithoutMathematics } from "./scores";

/** Whether 五(三) leaves mathematics out of a candidate's total. */
export const IS_ARTS_TOTAL = trait<boolean>("total without mathematics", [], (row, context) => {
  const level = levelOf(row);
  if (level === "专升本") return false;
  const category = categoryIn(row, context);
  if (!category) return row.has("category") ? row.missing("category") : false;
  // What stands apart is asked only where it does.
  return isWithoutMathematics(category, level, category.apart && context.reading("R4") === "apart");
});

/** The subjects of a candidate's level, and those of them that count towards the total (四(一), 五(三)). */
export interface Subjects {
  readonly all: readonly Sat[];
  readonly counted: readonly Sat[];
}

export function subjectsIn(row: Row, context: Context): Subjects | Judgement {
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const all = subjectsOf(row, level, context);
  const isArts = IS_ARTS_TOTAL(row, context);
  return { all, counted: isArts === true ? all.filter(({ mathematics }) => !mathematics) : all };
}

/** Points of the subjects together; a score that nobody knows leaves it open. */
export const pointsOf = (row: Row, subjects: readonly Sat[]): number =>
  sum(subjects.map(({ field }) => points(row, field)));

/** The total of the subjects that count. */
export const TOTAL = fact("total of the subjects", [], (row, context) => {
  const subjects = subjectsIn(row, context);
  if (isGap(subjects)) return subjects;
  const { all, counted } = subjects;
  const cells = (): string[] => ["total", ...all.map(({ field }) => field)];
  const gap = counted.find(({ field }) => Number.isNaN(points(row, field)));
  if (gap) return row.missing(gap.field, cells());
  const minus = counted.find(({ field }) => isMinusOne(row, field));
  if (!minus || isAbsence(row, counted)) return pointsOf(row, counted);
  return row.unknown("incomplete", minus.field, { cells: cells(), note: { text: NOTES.minusOne } });
});

/** A score of −1 may stand for absence, or be a mistake. */
export const isMinusOne = (row: Row, field: string): boolean => row.isOk(field) && row.number(field) === -1;

/** Whether the row itself says that −1 is absence: its total counts nothing for it. */
export const isAbsence = (row: Row, counted: readonly Sat[]): boolean =>
  row.isOk("total") && compare(row.number("total"), pointsOf(row, counted)) === 0;

/** The filing score that follows from the stated total and bonus (四(一)5, 五(五)). */
export const FILING = fact("total and bonus", [], (row, context) => {
  const gap = row.gap("total") ?? bonusGap(row, context);
  return gap ?? sum([row.number("total"), bonusOf(row, context)]);
});
