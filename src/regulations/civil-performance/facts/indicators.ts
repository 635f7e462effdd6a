import { allFigures, isGap, mean, mn, sum, textAbove, unknown } from "../../../rules";
import type { Computed, Context, Grouping, RecordSet, Row } from "../../../rules";
import { folded } from "../classify/words";
import { teamPoints } from "../scoring";
import { INDICATORS } from "../vocabulary/bodies";

/** The five indicators of the head's sheet, in its order (4.1). */
const FIVE = [...INDICATORS].map(([name, { labels }]) => ({ name, openings: labels }));

/** The six indicators of a unit's head (5.4). */
export const SIX = ["ethics", "organising", "solving", "leading", "teamwork", "communication"] as const;

/** How many indicators each of the three sheets has. */
export const HEAD_INDICATORS = FIVE.length;
export const UNIT_HEAD_INDICATORS = SIX.length;

/** A head's sheet: its indicators that count (the five, then further ones with something for a score). */
export function headSheet(set: RecordSet) {
  const five: (Row | undefined)[] = FIVE.map(() => undefined);
  const further: Row[] = [];
  for (const row of set.rows()) {
    const words = folded(row.text("indicator"));
    const begins = (opening: string): boolean => words.startsWith(opening);
    const index = FIVE.findIndex(({ openings }, at) => openings.some(begins) && !five[at]);
    if (index >= 0) five[index] = row;
    else if (row.has("score") && !row.isBlank("score")) further.push(row);
  }
  const rows = [...five.filter((row) => row !== undefined), ...further];
  const missing = five.indexOf(undefined);
  const args = { name: FIVE[missing]?.name ?? "" };
  /** The first of the five that is not there. */
  const absent = missing < 0 ? undefined : unknown("incomplete", { sheet: set.sheet, note: NOT_THERE, args });
  return { rows, further, absent, gap: rows.find((row) => !row.isOk("score"))?.missing("score") };
}
const NOT_THERE = mn`«{name}» үзүүлэлт хүснэгтэд алга | the indicator “{name}” is not in the table`;

/** Points of the head's sheet (4.3). */
export function headPoints(set: RecordSet): Computed {
  const { rows, absent, gap } = headSheet(set);
  return absent ?? gap ?? mean(rows.map((row) => row.number("score")));
}

export const TEAM_FIELDS = ["ethics", "teamwork", "communication"] as const;
export const TEAM_INDICATORS = TEAM_FIELDS.length;

/** Whether a colleague gave no score at all. */
export const didNotScore = (row: Row): boolean => TEAM_FIELDS.every((field) => row.isBlank(field));

/** The rows of colleagues who scored. */
export const scoredIn = (set: RecordSet): readonly Row[] =>
  [...set.rows()].filter((row) => !didNotScore(row));

const votesOf = (row: Row): readonly number[] => TEAM_FIELDS.map((field) => row.number(field));

/** Points of a colleague's row together. */
export const rowSum = (row: Row): Computed => row.gap(...TEAM_FIELDS) ?? sum(votesOf(row));

/** The team's points of the rows of colleagues. */
export const pointsOf = (scored: readonly Row[], context: Context): number =>
  teamPoints(scored.map(votesOf), context.reading("R2"));

/** Points of the team (4.6): colleagues who did not score are left out, a half-filled row leaves it open. */
export function teamResult(set: RecordSet, context: Context): Computed {
  const scored = scoredIn(set);
  const sums = allFigures(scored, rowSum);
  if (isGap(sums)) return sums;
  const points = pointsOf(scored, context);
  return Number.isNaN(points) ? unknown("incomplete", { sheet: set.sheet, note: NOBODY }) : points;
}
const NOBODY = mn`хэн ч үнэлгээ өгөөгүй байна | nobody has scored`;

/** Whose sheet it is; colleagues' own names stand on theirs as well. */
const officialOf = (row: Row): string => textAbove(row, "official") || textAbove(row, "evaluated");

/** An official's own sheet among several: by the name, else by its own table of a whole sheet's rows. */
export const BY_OFFICIAL: Grouping = {
  key: (row, context) => {
    const name = folded(officialOf(row));
    if (name !== "") return name;
    const tables = context.tables(row.table.record.id, row.table.sheet);
    const whole = tables.filter(({ count }) => count >= HEAD_INDICATORS);
    return whole.length > 1 ? String(whole.indexOf(row.table)) : "";
  },
  name: officialOf,
};
