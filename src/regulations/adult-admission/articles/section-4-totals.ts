import { compare, PASS, sum, type Context, type Judgement, type Row } from "../../../rules";
import { categoryIn, levelOf } from "../facts/candidates";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { isWithoutMathematics } from "../facts/scores";
import { points, subjectsOf, type Sat } from "../classify/subjects";

/** Sum of subjects, or the first score that nobody knows; a paper declared void leaves the sum open. */
interface Sum {
  readonly value: number;
  readonly gap?: string;
  readonly isVoid: boolean;
}
function sumOf(row: Row, subjects: readonly Sat[]): Sum {
  const gap = subjects.find(({ field }) => Number.isNaN(points(row, field)));
  const known = subjects.map(({ field }) => points(row, field)).filter((value) => !Number.isNaN(value));
  return {
    value: sum(known),
    gap: gap?.field,
    isVoid: subjects.some(({ field }) => row.mark(field) === "void"),
  };
}

/** The stated total against the subjects that count; what is not stated is not compared. */
export function judgeTotal(row: Row, context: Context, withoutMathematics: boolean): Judgement {
  const level = levelOf(row);
  const isAbsent = row.mark("total") === "absent";
  const stated = isAbsent ? 0 : (row.gap("total") ?? row.number("total"));
  if (typeof stated !== "number") return stated;
  if (!level) return row.missing("level");
  const all = subjectsOf(row, level, context);
  const counted = withoutMathematics ? all.filter(({ mathematics }) => !mathematics) : all;
  const cells = ["total", ...all.map(({ field }) => field)];
  const maximum = counted.length * context.limit(LIMITS.subjectPoints)[1];
  if (stated > maximum) {
    return row.fail("total", {
      cells,
      value: stated,
      limit: maximum,
      note: { text: NOTES.aboveMaximum, args: { stated, maximum } },
    });
  }
  const { value, gap, isVoid } = sumOf(row, counted);
  if (gap !== undefined) return row.missing(gap, cells);
  if (compare(stated, value) === 0) return PASS;
  if (isAbsent) return row.missing("total", cells);
  if (isVoid) return stated === 0 ? PASS : row.unknown("notComputable", "total", { cells, field: "total" });
  const args = { stated, expected: value };
  const counts = withoutMathematics && compare(stated, sumOf(row, all).value) === 0;
  const text = withoutMathematics ? (counts ? NOTES.withMathematics : NOTES.withoutMathematics) : NOTES.total;
  return row.fail("total", { cells, value: stated, limit: value, note: { text, args } });
}

/** Whether 五(三) leaves mathematics out for this candidate; undefined where the category is not stated. */
export function isArtsTotal(row: Row, context: Context): boolean | undefined {
  const level = levelOf(row);
  if (level === "专升本") return false;
  const category = categoryIn(row, context);
  if (!category) return row.has("category") ? undefined : false;
  // What stands apart is asked only where it does.
  return isWithoutMathematics(category, level, category.apart && context.reading("R4") === "apart");
}
