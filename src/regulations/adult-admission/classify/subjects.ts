import { CellState, certain, ofTable, oncePerCheck, zh } from "../../../rules";
import type { Context, Row, Setting } from "../../../rules";
import { plain } from "../texts";
import { categoryIn } from "../facts/candidates";
import type { Level } from "../records/shared";
import { BASE_SUBJECTS, MATH, SUBJECT_SCORES } from "../records/candidate";

const BASE = ["base", ...BASE_SUBJECTS];
/** The base subject of 高起本, in a column of its own or in one for both streams (四(一)1). */
const EITHER_STREAM = ["historyGeography", "physicsChemistry", "streamSubject", "base"];

type Columns = readonly (readonly string[])[];
const COMMON: Columns = [["chinese"], MATH, ["foreign"]];
const ABOVE: Columns = [["politics"], ["foreignAbove", "foreign"], BASE];
const OF_STREAM = {
  文科: [...COMMON, EITHER_STREAM.filter((field) => field !== "physicsChemistry")],
  理科: [...COMMON, EITHER_STREAM.filter((field) => field !== "historyGeography")],
  either: [...COMMON, EITHER_STREAM],
} as const;

/** The columns that may hold each subject of a level (四(一)). */
export function subjectColumns(row: Row, level: Level, context: Context): Columns {
  if (level === "专升本") return ABOVE;
  if (level === "高起专") return COMMON;
  return OF_STREAM[categoryIn(row, context)?.stream ?? "either"];
}

/**
 * The column that a candidate's subject stands in: one with points, one that says something, else one that exists.
 * Registers write 0 for papers that a candidate does not sit.
 */
export function chosen(row: Row, columns: readonly string[]): string {
  // One that stands alone is told without its points, which differ from row to row.
  const { columns: all, asked } = row.table;
  const given = columns.filter((field) => all.has(field) && !row.isBlank(field));
  const isAsked = columns.some((field) => asked?.has(field));
  if (given.length === 1 && given[0] !== undefined && !isAsked) return given[0];
  return (
    columns.find((field) => !row.isBlank(field) && row.number(field) !== 0) ??
    columns.find((field) => !row.isBlank(field)) ??
    columns.find((field) => row.has(field)) ??
    certain(columns[0], "a column of each subject")
  );
}

/** The columns in which the scores of a candidate of this level stand. */
export const subjectsOf = (row: Row, level: Level, context: Context): string[] =>
  subjectColumns(row, level, context).map((columns) => chosen(row, columns));

export const isMathematicsField = (field: string): boolean => MATH.some((each) => each === field);

/** Subjects as rules name them, with the columns that may hold each. */
export const SUBJECT_NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/基础课|大学语文|高等数学|高数|艺术概论|民法|教育理论|生态学|医学综合/, BASE],
  [/语文|汉语/, ["chinese"]],
  [/数学/, MATH],
  [/外语|英语|日语|俄语/, ["foreignAbove", "foreign"]],
  [/史地|理化|历史|物理/, EITHER_STREAM],
  [/政治/, ["politics"]],
  [/加试|专业/, ["professional"]],
  [/总分|总成绩|原始分/, ["total"]],
];

/** Columns of scores that a table has. */
const scoresIn = ofTable(({ columns }) => SUBJECT_SCORES.filter((field) => columns.has(field)));

/** Scores that a row states besides those of its level. */
export function furtherScores(row: Row, own: readonly string[], context: Context): readonly string[] {
  const isFurther = (field: string): boolean => !own.includes(field) && !row.isBlank(field);
  const all = scoresIn(row.table, context);
  // Most rows have none: nothing is allocated for them.
  for (const field of all) if (isFurther(field)) return all.filter(isFurther);
  return NO_FIELDS;
}
export const NO_FIELDS: readonly string[] = [];

/** A score that counts: its points, 0 for a paper not sat, which some lists write as −1; NaN where nobody knows. */
export function points(row: Row, field: string): number {
  const state = row.state(field);
  if (state === CellState.MARK) return 0;
  const score = state === CellState.OK ? row.number(field) : NaN;
  return score === -1 ? 0 : score;
}

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
