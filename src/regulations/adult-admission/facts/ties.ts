import { oncePerCheck, zh, type Row, type Setting } from "../../../rules";
import { plain } from "../texts";
import { chosen, points, SUBJECT_NAMES } from "../classify/subjects";

/** The setting with the province's rule for equal scores (五(四)): what is compared, one after the other. */
export const TIES = "ties";

/** The province's rule: the columns of each subject that it names; none where it names anything else. */
export const tieRule = oncePerCheck((context) => columnsIn(String(context.setting(TIES) ?? "")));

function columnsIn(text: string): readonly (readonly string[])[] {
  const names = plain(text)
    .split(/[、，,;；>→\s]+|(?:再|其?次)(?:比较|看)?/u)
    .filter((name) => name !== "");
  const columns = names.map((name) => SUBJECT_NAMES.find(([pattern]) => pattern.test(name))?.[1]);
  return columns.every((each) => each !== undefined) ? columns : [];
}

/** A rule that names anything but subjects would be none. */
export const refuseNoTies: Setting["refuse"] = (value) => {
  const columns = columnsIn(String(value)).map(String);
  if (columns.length === 0) return { text: NO_SUBJECTS };
  return new Set(columns).size < columns.length ? { text: SUBJECT_TWICE } : undefined;
};

const SUBJECT_TWICE = zh`同一科目只能填写一次。 | A subject can be compared once only.`;

const NO_SUBJECTS = zh`请只按顺序填写科目名称，例如：语文、数学、外语。
  | It has to be subjects in their order, such as 语文、数学、外语.`;

/** A candidate's points in what the rule compares; without a rule nobody has any. */
export const tieScores = (row: Row, rule: readonly (readonly string[])[]): readonly number[] =>
  rule.length === 0 ? NO_TIES : rule.map((columns) => points(row, chosen(row, columns)));

export const NO_TIES: readonly number[] = [];
