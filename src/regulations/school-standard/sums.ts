import { compare, fail, pass, sum, toFraction, type Judgement, type RecordSet, type Row } from "../../rules";
import { NOTES } from "./messages";
import { onceForColumns } from "./once";
import { CONDUCT, coveringFields, givenFields, LEARNING, shareOf, type Scale } from "./quality";

/** How far the shares of a scale may be from 100 %: rounding. */
const TOLERANCE = 0.5;

/**
 * Shares of one scale add up to 100 % ± 0.5, counts to the number of pupils: each scale in each way that the
 * sheet gives it. Whatever of the scales the sheet lacks is one unknown for the sheet.
 */
export function scaleSums(set: RecordSet): Judgement[] {
  const judgements: Judgement[] = [];
  for (const table of set.tables) {
    const rows = [...set.rows()].filter((row) => row.table === table);
    const [first] = rows;
    if (!first) continue;
    for (const scale of [LEARNING, CONDUCT]) judgements.push(...gapOfScale(first, scale));
    for (const row of rows) judgements.push(...sumsOfRow(row));
  }
  return onceForColumns(judgements);
}

const ways = ["share", "count"] as const;
type Way = (typeof ways)[number];

/** Shares need the grades; counts the number of pupils as well. */
function isCovered(row: Row, scale: Scale, as: Way): boolean {
  return coveringFields(row, scale, as) !== undefined && (as === "share" || row.has("pupils"));
}

function gapOfScale(row: Row, scale: Scale): Judgement[] {
  if (ways.some((as) => isCovered(row, scale, as))) return [];
  const inShares = givenFields(row, scale, "share").length >= givenFields(row, scale, "count").length;
  const fields = scale.grades.map((grade) => (inShares ? shareOf(grade) : grade));
  const absent = fields.find((field) => !row.has(field)) ?? "pupils";
  return [{ ...row.missing(absent), at: null, cells: [], sheet: row.table.sheet, record: "" }];
}

function sumsOfRow(row: Row): Judgement[] {
  const found: Judgement[] = [];
  for (const scale of [LEARNING, CONDUCT]) {
    for (const as of ways) {
      const judgement = sumOf(row, scale, as);
      if (judgement) found.push({ ...judgement, record: row.name });
    }
  }
  const telling = found.filter(({ outcome }) => outcome !== "pass");
  return telling.length > 0 ? telling : found.slice(0, 1);
}

/** One scale of one record; undefined where the sheet does not give it so, and nothing proves a fail. */
function sumOf(row: Row, scale: Scale, as: Way): Judgement | undefined {
  const covering = coveringFields(row, scale, as);
  const fields = covering ?? givenFields(row, scale, as);
  const known = fields.filter((field) => row.isOk(field));
  const total = sum(known.map((field) => row.number(field)));
  const whole = as === "share" ? 100 : row.number("pupils");
  const slack = as === "share" ? TOLERANCE : 0;
  if (compare(total, whole + slack) > 0 && !Number.isNaN(whole))
    return tooMuchOrLittle(row, scale, as, fields, total);
  if (!covering || (as === "count" && !row.has("pupils"))) return undefined;
  const gap = row.gap(...fields) ?? (as === "count" ? row.gap("pupils") : undefined);
  if (gap) return gap;
  return compare(total, whole - slack) < 0 ? tooMuchOrLittle(row, scale, as, fields, total) : pass();
}

/** Of counts the stated number of pupils is the figure to look at; of shares none is, so the first is. */
function tooMuchOrLittle(
  row: Row,
  scale: Scale,
  as: Way,
  fields: readonly string[],
  total: number
): Judgement {
  if (as === "share") {
    const note = { text: NOTES.scaleSum, args: { scale: scale.name, sum: { percent: total } } };
    return fail({
      at: row.ref(fields[0] ?? ""),
      cells: row.refs(fields),
      value: toFraction(total),
      limit: 1,
      note,
    });
  }
  const pupils = row.number("pupils");
  const note = { text: NOTES.countSum, args: { scale: scale.name, sum: total, pupils } };
  const cells = row.refs(["pupils", ...fields]);
  return fail({ at: row.ref("pupils"), cells, value: total, limit: pupils, note });
}
