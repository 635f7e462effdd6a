import { CellState, compare, groupedBy, oncePerCheck, percentOf, rowsIn, sum } from "../../../rules";
import type { Context, Judgement, Row } from "../../../rules";
import { NOTES } from "../notes";
import { COUNTS } from "../vocabulary/texts";

/** Which fields of a row hold a rate. */
export interface RateFields {
  /** Added up: "very satisfied" and "satisfied" stand apart in some surveys. */
  readonly done: readonly string[];
  readonly total: string;
  readonly rate: string;
}

/** A row that speaks of one target: done of total, a stated rate, an answer, or why it says nothing. */
export interface Counted {
  readonly id: string;
  readonly row: Row;
  readonly fields: RateFields;
  /** The text or the total says that there was nothing to count. */
  readonly nothing: boolean;
  /** In percent, from done and total. */
  readonly computed?: number;
  /** In percent, as stated. */
  readonly stated?: number;
  /** A demand that is confirmed in place of a rate. */
  readonly answer?: { readonly yes: boolean; readonly field: string };
  /** Why done and total give no rate, where one of them says something. */
  readonly gap?: Judgement;
  /** Why the row says nothing at all. */
  readonly missing?: Judgement;
}

/** Sheets that list targets, or the questions of a survey. */
export type Listing = "indicator" | "survey";
/** The columns of a list, or survey, that give a target's rate. */
export const RATE_COLUMNS: Readonly<Record<Listing, readonly string[]>> = {
  indicator: ["indicator", "done", "total", "rate"],
  survey: ["dimension", "satisfied", "answers", "rate"],
};
const ITEM = { indicator: "indicator", survey: "dimension" } as const;

/** Rows of lists by the target that they speak of, and forms by each target that they hold. */
const listed = (record: Listing) =>
  oncePerCheck((context) => {
    const all = rowsIn(record, context).flatMap((row): readonly Counted[] => {
      const id = row.choice(ITEM[record]);
      if (id !== undefined) return [read(id, row, fieldsOf(row, record))];
      const cells = record === "indicator" ? [...row.table.columns.keys()] : [];
      return cells.map((rate) => read(rate, row, { done: [], total: "", rate }));
    });
    return groupedBy(all, ({ id }) => id);
  });
const LISTED = { indicator: listed("indicator"), survey: listed("survey") } as const;

/** What the workbook's lists, or surveys, say of a target. */
export const countedRows = (id: string, record: Listing, context: Context): readonly Counted[] =>
  LISTED[record](context).get(id) ?? [];

function fieldsOf(row: Row, record: Listing): RateFields {
  if (record === "indicator") return { done: ["done"], total: "total", rate: "rate" };
  if (row.has("satisfiedOrMore")) return { done: ["satisfiedOrMore"], total: "answers", rate: "rate" };
  const done = ["satisfied", "very"].filter((field) => row.has(field));
  return { done: done.length > 0 ? done : ["satisfied"], total: "answers", rate: "rate" };
}

function read(id: string, row: Row, fields: RateFields): Counted {
  const { done, total, rate } = fields;
  const counts = [...done, ...(total === "" ? [] : [total])];
  const marked = [...counts, rate].some((field) => row.mark(field) === "none");
  const isZero = row.isOk(total) && row.number(total) === 0 && !done.some((field) => row.number(field) > 0);
  if (marked || isZero) return { id, row, fields, nothing: true };
  const stated = statedOf(row, fields);
  const base = { id, row, fields, nothing: false, ...(typeof stated === "number" && { stated }) };
  const present = counts.filter((field) => row.has(field));
  if (done.length > 0 && present.length === counts.length && counts.every((field) => row.isOk(field))) {
    const part = sum(done.map((field) => row.number(field)));
    const whole = row.number(total);
    if (part >= 0 && compare(part, whole) <= 0) return { ...base, computed: percentOf(part, whole) };
    const note = { text: NOTES.beyondWhole, args: { part, whole } };
    const gap = row.unknown("notComputable", done[0], { cells: counts, note });
    return { ...base, gap, missing: gap };
  }
  const says = present.some((field) => !row.isBlank(field));
  const open = counts.find((field) => row.has(field) && !row.isOk(field));
  const gap = says && open !== undefined ? row.missing(open, counts) : undefined;
  if (typeof stated === "number") return gap ? { ...base, gap } : base;
  const answer = answerOf(row, rate);
  if (answer) return { ...base, answer };
  return { ...base, missing: missingOf(row, fields, stated, gap) };
}

/** The stated rate in percent, or why it is none. */
function statedOf(row: Row, { done, total, rate }: RateFields): number | Judgement | undefined {
  if (!row.isOk(rate) || row.table.columns.get(rate)?.field.type !== "share") return undefined;
  const value = row.number(rate);
  // "49" beside a total of 50 may be a count or 49 %: the sheet has no column of its own for what was done.
  const bare = /^\d+$/.test(row.text(rate)) && Number(row.text(rate)) > 1;
  const alone = done.length > 0 && row.isOk(total) && !done.some((field) => row.has(field));
  if (bare && (alone || COUNTS.test(row.text("indicator"))))
    return row.unknown("ambiguous", rate, { field: row.field(rate) });
  if (value >= 0 && compare(value, 100) <= 0) return value;
  return row.unknown("unreadable", rate);
}

function missingOf(
  row: Row,
  { done, total, rate }: RateFields,
  stated: number | Judgement | undefined,
  gap: Judgement | undefined
): Judgement {
  if (typeof stated === "object") return stated;
  const state = row.state(rate);
  if (state === CellState.UNREADABLE || state === CellState.AMBIGUOUS || state === CellState.ERROR) {
    return row.missing(rate);
  }
  if (gap) return gap;
  const counts = [...done, total];
  const [first = rate, ...others] = counts.every((field) => row.has(field)) ? counts : [];
  return row.missing(first, [first, ...others]);
}

/**
 * "Đã thực hiện" in the column of what was done of other targets, where nothing else is said of a demand that is
 * confirmed; of one that is counted, "không" may well say that there was nothing to do.
 */
export function answerInDone(row: Row, { rate, done, total }: RateFields): Counted["answer"] {
  if (!row.isBlank(rate) || !row.isBlank(total)) return undefined;
  const field = done.find((each) => row.mark(each) !== undefined && row.yes(each) !== undefined);
  return field === undefined ? undefined : { yes: row.yes(field) === true, field };
}

/** "Đã thực hiện" in the column of rates, or in one of its own. */
function answerOf(row: Row, rate: string): Counted["answer"] {
  for (const field of [rate, "answer"]) {
    const isRate = row.table.columns.get(field)?.field.type === "share";
    const yes = isRate && row.mark(field) === undefined ? undefined : row.yes(field);
    if (yes !== undefined && (field === rate || row.mark(field) !== undefined || row.isBlank(rate))) {
      return { yes, field };
    }
  }
  return undefined;
}
