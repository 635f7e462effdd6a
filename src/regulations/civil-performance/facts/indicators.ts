import { isGap, mn, unknown, type Context, type Grouping, type RecordSet, type Row } from "../../../rules";
import { folded } from "../classify/words";
import { average, teamPoints } from "../scoring";
import type { Computed } from "./known";

/** The five indicators of the head's sheet, in its order (4.1). */
const FIVE = ["хандлага", "дун шинжилгээ", "асуудал шийдвэрлэх", "хариуцлагатай", "ажлын цаг"];
export const FIVE_NAMES = [
  "Хандлага, ёс зүй",
  "Дүн шинжилгээ хийх",
  "Асуудал шийдвэрлэх",
  "Хариуцлагатай байдал",
  "Ажлын цаг ашиглалт",
];

/** How many indicators each of the three sheets has. */
export const HEAD_INDICATORS = FIVE.length;
export const UNIT_HEAD_INDICATORS = 6;

/** A head's sheet: rows of the five indicators, and of further ones. */
export interface HeadSheet {
  readonly five: readonly (Row | undefined)[];
  readonly further: readonly Row[];
}

/** Sorts the rows of a head's sheet. */
export function headSheet(set: RecordSet): HeadSheet {
  const five: (Row | undefined)[] = FIVE.map(() => undefined);
  const further: Row[] = [];
  for (const row of set.rows()) {
    const words = folded(row.text("indicator"));
    const index = FIVE.findIndex((opening, at) => words.startsWith(opening) && !five[at]);
    if (index >= 0) five[index] = row;
    else if (words !== "" || !row.isBlank("score")) further.push(row);
  }
  return { five, further };
}

/** Further indicators in use: those with a score, or with something in its place. */
export const inUse = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => row.has("score") && !row.isBlank("score"));

/** Points of the head's sheet (4.3). */
export function headPoints(set: RecordSet): Computed {
  const { five, further } = headSheet(set);
  const missing = five.findIndex((row) => row === undefined);
  if (missing >= 0) return unknown("incomplete", { sheet: set.sheet, note: absentNote(missing) });
  const rows = [...five.filter((row) => row !== undefined), ...inUse(further)];
  const gap = rows.find((row) => !row.isOk("score"));
  return gap ? gap.missing("score") : average(rows.map((row) => row.number("score")));
}

export const absentNote = (index: number) => ({
  text: mn`«{name}» үзүүлэлт хүснэгтэд алга | the indicator “{name}” is not in the table`,
  args: { name: FIVE_NAMES[index] ?? "" },
});

export const TEAM_FIELDS = ["ethics", "teamwork", "communication"] as const;
export const TEAM_INDICATORS = TEAM_FIELDS.length;

/** Whether a colleague gave no score at all. */
export const didNotScore = (row: Row): boolean => TEAM_FIELDS.every((field) => row.isBlank(field));

/** Points of the team (4.6): colleagues who did not score are left out, a half-filled row leaves it open. */
export function teamResult(set: RecordSet, context: Context): Computed {
  const votes: number[][] = [];
  for (const row of set.rows()) {
    if (didNotScore(row)) continue;
    const gap = row.gap(...TEAM_FIELDS);
    if (gap) return { ...gap, record: row.name };
    votes.push(TEAM_FIELDS.map((field) => row.number(field)));
  }
  const points = pointsOf(votes, context);
  return Number.isNaN(points) ? unknown("incomplete", { sheet: set.sheet, note: { text: NOBODY } }) : points;
}
/** The team's points of votes, a row a colleague. */
export const pointsOf = (votes: readonly (readonly number[])[], context: Context): number =>
  teamPoints(votes, context.reading("R2"));

const NOBODY = mn`хэн ч үнэлгээ өгөөгүй байна | nobody has scored`;

/** An official's own sheet among several: by the name, else by its own table of a whole sheet's rows. */
export const BY_OFFICIAL: Grouping = {
  key: (row, context) => {
    const name = folded(row.text("official"));
    if (name !== "") return name;
    const tables = context.tables(row.table.record.id, row.table.sheet);
    const whole = tables.filter(({ count }) => count >= HEAD_INDICATORS);
    return whole.length > 1 ? String(whole.indexOf(row.table)) : "";
  },
  name: (row) => row.text("official"),
};

/** Points of a colleague's row. */
export const rowSum = (row: Row): Computed => {
  const gap = row.gap(...TEAM_FIELDS);
  return gap ?? TEAM_FIELDS.reduce((all, field) => all + row.number(field), 0);
};
export const rowAverage = (row: Row): Computed => {
  const total = rowSum(row);
  return isGap(total) ? total : total / TEAM_INDICATORS;
};
