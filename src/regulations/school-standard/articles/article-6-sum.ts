import { compare, pass, rowAt, shareOf, sum, toFraction } from "../../../rules";
import type { Judgement, JudgeSet, Row } from "../../../rules";
import { CONDUCT, LEARNING, type Scale } from "../facts/quality";
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

/**
 * The fields by which a sheet gives a scale in this way, and whether they cover the whole: shares need the grades;
 * counts the number of pupils as well.
 */
function givenBy(row: Row, { grades, combined: { grade, parts } }: Scale, as: Way) {
  const isGiven = (each: string): boolean => row.has(fieldOf(each, as));
  const splits = parts.every(isGiven) || !isGiven(grade);
  const whole = splits ? grades : [grade, ...grades.filter((each) => !parts.includes(each))];
  const some = [...grades, ...(parts.some(isGiven) ? [] : [grade])].filter(isGiven);
  const isWhole = whole.every(isGiven);
  const fields = (isWhole ? whole : some).map((each) => fieldOf(each, as));
  return { fields, covers: isWhole && (as === "share" || row.has("pupils")) };
}

function gapOfScale(row: Row, scale: Scale): Judgement | undefined {
  const [shares, counts] = [givenBy(row, scale, "share"), givenBy(row, scale, "count")];
  if (shares.covers || counts.covers) return undefined;
  const as = shares.fields.length >= counts.fields.length ? "share" : "count";
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
  const { fields, covers } = givenBy(row, scale, as);
  const total = sum(fields.filter((field) => row.isOk(field)).map((field) => row.number(field)));
  const [whole, slack] = as === "share" ? [100, TOLERANCE] : [row.number("pupils"), 0];
  const isBeyond = !Number.isNaN(whole) && compare(total, whole + slack) > 0;
  if (isBeyond) return differs(row, scale, as, fields, total);
  if (!covers) return undefined;
  const gap = row.gap(...fields, ...(as === "count" ? ["pupils"] : []));
  if (gap) return gap;
  if (compare(total, whole - slack) < 0) return differs(row, scale, as, fields, total);
  return pass({ record: row.name });
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
