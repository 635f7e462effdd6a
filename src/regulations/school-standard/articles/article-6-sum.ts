import { compare, sum, toFraction, rowAt, type Judgement, type JudgeSet, type Row } from "../../../rules";
import { CONDUCT, LEARNING, shareOf, type Scale } from "../facts/quality";
import { NOTES } from "../notes";

/** How far the shares of a scale may be from 100 %: rounding. */
const TOLERANCE = 0.5;

const WAYS = ["share", "count"] as const;
type Way = (typeof WAYS)[number];

const fieldOf = (grade: string, as: Way): string => (as === "share" ? shareOf(grade) : grade);

/**
 * Shares of one scale add up to 100 % ± 0.5, counts to the number of pupils: each scale in each way that the
 * sheet gives it, so that a row may be told of twice. A scale that the sheet lacks is one unknown for the sheet.
 */
export const scaleSums: JudgeSet = (set) =>
  set.tables.flatMap((table) => {
    const rows = [...set.rows()].filter((row) => row.table === table);
    const [first] = rows;
    const gaps = [LEARNING, CONDUCT].flatMap((scale) => (first && gapOfScale(first, scale)) ?? []);
    return [...gaps, ...rows.flatMap(sumsOfRow)];
  });

/** The grades that add up to a whole scale in this sheet, in this way; undefined where one is lacking. */
function coveringFields(row: Row, scale: Scale, as: Way): string[] | undefined {
  const { grade, parts } = scale.combined;
  const splits = parts.every((part) => row.has(fieldOf(part, as)));
  const isWhole = splits || !row.has(fieldOf(grade, as));
  const grades = isWhole ? scale.grades : [grade, ...scale.grades.filter((each) => !parts.includes(each))];
  const fields = grades.map((each) => fieldOf(each, as));
  return fields.every((field) => row.has(field)) ? fields : undefined;
}

/** The grades of a scale that a sheet gives in this way. */
function givenFields(row: Row, scale: Scale, as: Way): string[] {
  const { grade, parts } = scale.combined;
  const own = scale.grades.map((each) => fieldOf(each, as)).filter((field) => row.has(field));
  const combined = fieldOf(grade, as);
  return parts.some((part) => row.has(fieldOf(part, as))) || !row.has(combined) ? own : [...own, combined];
}

/** Shares need the grades; counts the number of pupils as well. */
const isCovered = (row: Row, scale: Scale, as: Way): boolean =>
  coveringFields(row, scale, as) !== undefined && (as === "share" || row.has("pupils"));

function gapOfScale(row: Row, scale: Scale): Judgement | undefined {
  if (WAYS.some((as) => isCovered(row, scale, as))) return undefined;
  const given = (as: Way): number => givenFields(row, scale, as).length;
  const as = given("share") >= given("count") ? "share" : "count";
  const absent = scale.grades.map((grade) => fieldOf(grade, as)).find((field) => !row.has(field));
  return row.missing(absent ?? "pupils");
}

function sumsOfRow(row: Row): Judgement[] {
  const found = [LEARNING, CONDUCT].flatMap((scale) => WAYS.flatMap((as) => sumOf(row, scale, as) ?? []));
  const telling = found.filter(({ outcome }) => outcome !== "pass");
  return telling.length > 0 ? telling : found.slice(0, 1);
}

/** One scale of one record; undefined where the sheet does not give it so, and nothing proves a fail. */
function sumOf(record: Row, scale: Scale, as: Way): Judgement | undefined {
  const row = rowAt(record);
  const covering = coveringFields(row, scale, as);
  const fields = covering ?? givenFields(row, scale, as);
  const total = sum(fields.filter((field) => row.isOk(field)).map((field) => row.number(field)));
  const whole = as === "share" ? 100 : row.number("pupils");
  const slack = as === "share" ? TOLERANCE : 0;
  if (!Number.isNaN(whole) && compare(total, whole + slack) > 0)
    return differs(row, scale, as, fields, total);
  if (!covering || (as === "count" && !row.has("pupils"))) return undefined;
  const gap = row.gap(...fields, ...(as === "count" ? ["pupils"] : []));
  if (gap) return gap;
  if (compare(total, whole - slack) < 0) return differs(row, scale, as, fields, total);
  return { outcome: "pass", at: null, cells: [], record: row.name };
}

/** Of counts the stated number of pupils is the figure to look at; of shares none is, so the first is. */
function differs(row: Row, scale: Scale, as: Way, fields: readonly string[], total: number): Judgement {
  if (as === "share") {
    const note = { text: NOTES.scaleSum, args: { scale: scale.name, sum: { percent: total } } };
    return row.fail(fields[0], { cells: fields, value: toFraction(total), limit: 1, note });
  }
  const pupils = row.number("pupils");
  const note = { text: NOTES.countSum, args: { scale: scale.name, sum: total, pupils } };
  return row.fail("pupils", { cells: ["pupils", ...fields], value: total, limit: pupils, note });
}
