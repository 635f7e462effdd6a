import { compare, isGap, PASS, type Judge, type LocalText, type Row } from "../../../rules";
import { PAPERS, pointsOf, totalOf } from "../facts/totals";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";

/**
 * The stated total against the subjects that count. Absence may be stated in place of a figure, a paper declared
 * void leaves the sum open, and what no total can reach is wrong whatever is blank: more than a comparison.
 */
export const judgeTotal: Judge = (row, context) => {
  const isAbsent = row.mark("total") === "absent";
  const stated = isAbsent ? 0 : (row.gap("total") ?? row.number("total"));
  if (isGap(stated)) return stated;
  const papers = PAPERS(row, context);
  if (isGap(papers)) return papers;
  const { all, counted } = papers;
  const maximum = counted.length * context.limit(LIMITS.subjectPoints)[1];
  if (stated > maximum) {
    const figures = { value: stated, limit: maximum, note: NOTES.aboveMaximum, args: { stated, maximum } };
    return row.fail("total", { cells: ["total", ...all], ...figures });
  }
  const expected = totalOf(row, papers);
  if (isGap(expected)) return expected;
  if (compare(stated, expected) === 0) return PASS;
  const cells = ["total", ...all];
  if (isAbsent) return row.missing("total", cells);
  if (counted.some((field) => row.mark(field) === "void")) {
    return stated === 0 ? PASS : row.unknown("notComputable", "total", { cells });
  }
  const note = noteOf(row, stated, all, counted);
  return row.fail("total", { cells, value: stated, limit: expected, note, args: { stated, expected } });
};

/** What a wrong total comes from, where mathematics is not counted. */
function noteOf(row: Row, stated: number, all: readonly string[], counted: readonly string[]): LocalText {
  if (counted === all) return NOTES.total;
  return compare(stated, pointsOf(row, all)) === 0 ? NOTES.withMathematics : NOTES.withoutMathematics;
}
