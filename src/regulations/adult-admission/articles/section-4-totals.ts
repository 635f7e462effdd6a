import { compare, isGap, PASS, type Context, type Judgement, type LocalText, type Row } from "../../../rules";
import { COUNTED, pointsOf, SUBJECTS, TOTAL } from "../facts/totals";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";

/**
 * The stated total against the subjects that count. Absence may be stated in place of a figure, a paper declared
 * void leaves the sum open, and what no total can reach is wrong whatever is blank: more than a comparison.
 */
export function judgeTotal(row: Row, context: Context): Judgement {
  const isAbsent = row.mark("total") === "absent";
  const stated = isAbsent ? 0 : (row.gap("total") ?? row.number("total"));
  if (isGap(stated)) return stated;
  const [all, counted] = [SUBJECTS(row, context), COUNTED(row, context)];
  if (isGap(all)) return all;
  if (isGap(counted)) return counted;
  const cells = (): string[] => ["total", ...all];
  const maximum = counted.length * context.limit(LIMITS.subjectPoints)[1];
  if (stated > maximum) {
    const note = { text: NOTES.aboveMaximum, args: { stated, maximum } };
    return row.fail("total", { cells: cells(), value: stated, limit: maximum, note });
  }
  const expected = TOTAL(row, context);
  if (isGap(expected)) return expected;
  if (compare(stated, expected) === 0) return PASS;
  if (isAbsent) return row.missing("total", cells());
  if (counted.some((field) => row.mark(field) === "void")) {
    return stated === 0 ? PASS : row.unknown("notComputable", "total", { cells: cells() });
  }
  const note = { text: noteOf(row, stated, all, counted), args: { stated, expected } };
  return row.fail("total", { cells: cells(), value: stated, limit: expected, note });
}

/** What a wrong total comes from, where mathematics is not counted. */
function noteOf(row: Row, stated: number, all: readonly string[], counted: readonly string[]): LocalText {
  if (counted === all) return NOTES.total;
  return compare(stated, pointsOf(row, all)) === 0 ? NOTES.withMathematics : NOTES.withoutMathematics;
}
