import { oncePerCheck, type Row } from "../../../rules";
import { chosen, points, SUBJECT_NAMES } from "../classify/subjects";
import { plain } from "../classify/text";

/** The setting with the province's rule for equal scores (五(四)): what is compared, one after the other. */
export const TIES = "ties";

/** The province's rule: the columns of each subject that it names; none where it names anything else. */
export const tieRule = oncePerCheck((context): readonly (readonly string[])[] => {
  const said = plain(String(context.setting(TIES) ?? ""));
  const names = said.split(/[、，,;；>→\s]+|(?:再|其?次)(?:比较|看)?/u).filter((name) => name !== "");
  const columns = names.map((name) => SUBJECT_NAMES.find(([pattern]) => pattern.test(name))?.[1]);
  return columns.every((each) => each !== undefined) ? columns : [];
});

/** A candidate's points in what the rule compares. */
export const tieScores = (row: Row, rule: readonly (readonly string[])[]): readonly number[] =>
  rule.map((columns) => points(row, chosen(row, columns)));

/** Above 0 where the first goes before the second, 0 where the rule or what is known does not tell. */
export function compareTies(one: readonly number[], other: readonly number[]): number {
  for (const [index, score] of one.entries()) {
    const difference = score - (other[index] ?? NaN);
    if (difference !== 0) return Number.isNaN(difference) ? 0 : difference;
  }
  return 0;
}
