/** Shares that a sheet states beside the counts that they are of. */
import type { Row, Vector } from "../../../support/vectors";

/** Of each rule the count that is a share of a whole; its share stands in a column of its own. */
const SHARES: readonly (readonly [rule: string, part: string, whole: string])[] = [
  ["5.2-1", "trained", "teachers"],
  ["5.2-2", "excellent", "teachers"],
  ["5.2-3", "rated", "teachers"],
  ["6.1-1", "repeaters", "pupils"],
  ["6.1-2", "dropouts", "pupils"],
  ["6.2.a1", "learningGood", "pupils"],
  ["6.2.a2", "learningFair", "pupils"],
  ["6.2.a3", "learningWeak", "pupils"],
  ["6.2.b1", "conductGood", "pupils"],
  ["6.2.b2", "conductWeak", "pupils"],
  ["6.5-2", "computerUsers", "managersAndTeachers"],
];

export const STATED: readonly Vector[] = SHARES.flatMap(([of, part, whole]): Vector[] => {
  const rule = `${of}-stated`;
  const both = (share: Row[string], counted: Row[string] = 7) => ({
    school: [{ [whole]: 600, [part]: counted, [`${part}Share`]: share }],
  });
  return [
    [rule, "as counted, rounded", both("1,2%"), "pass"],
    [rule, "another one", both("0,5%"), "warn C2 0.005/0.0116666666667", { cells: ["C2", "B2", "A2"] }],
    [rule, "nothing is counted beside it", both("1%", null), "notApplicable"],
    [rule, "in words that are no share", both("ít"), "unknown C2 unreadable"],
  ];
});
