import type { Context } from "../context";
import { addMonths, type Serial } from "../dates";
import type { Parameter } from "../parameters";
import type { RowForm } from "../rule";
import { NOTES } from "../notes";
import type { LocalText, Note } from "../text";
import { eachRecord } from "./custom";

/** A day that something must not pass: so many months or days after another, both counted in whole days. */
export type Deadline = { readonly after: string } & (
  { readonly months: Parameter<number> } | { readonly days: Parameter<number> }
);

type WindowSpec = WindowMore & Pick<RowForm, "record">;

/** What there is to say of a day that something must not pass, besides the records of which it is asked. */
export type WindowMore = Omit<RowForm, "scope" | "record" | "kind" | "compile" | "parameter"> & {
  /** The day that is judged; the as-of date where omitted: it is still time. */
  readonly date?: string;
  readonly notAfter: Deadline;
  /** In place of the usual note; `{date}`, `{from}`, `{due}` and `{days}` are there. */
  readonly note?: LocalText;
  /** What is to be done of a day that is over. */
  readonly remedy?: LocalText;
};

/** A day lies no later than the law allows, counted from another. The last day itself is still in time. */
export const window = ({ date, notAfter, note, remedy, ...spec }: WindowSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "date",
    parameter: "months" in notAfter ? notAfter.months : notAfter.days,
    needs: [notAfter.after, ...(date === undefined ? [] : [date]), ...(spec.needs ?? [])],
    judge(row, context) {
      const day = date === undefined ? context.asOf : row.number(date);
      const from = row.number(notAfter.after);
      const due = deadline(notAfter, from, context);
      const at = date ?? notAfter.after;
      const value = row.number(at);
      if (day <= due) return row.pass({ value, limit: due });
      const late = lateNote(day, due, { from }, note);
      return row.fail(at, { value, limit: due, note: late, ...(remedy && { remedy }) });
    },
  });

/** The last day that is in time. */
export const deadline = (notAfter: Deadline, from: Serial, context: Context): Serial =>
  "months" in notAfter
    ? addMonths(from, context.limit(notAfter.months))
    : from + context.limit(notAfter.days);

/** By how many days something is late. */
export function lateNote(
  day: Serial,
  due: Serial,
  more: Readonly<Record<string, Serial>>,
  text: LocalText = NOTES.late
): Note {
  const dates = Object.fromEntries(Object.entries(more).map(([name, date]) => [name, { date }]));
  return { text, args: { ...dates, date: { date: day }, due: { date: due }, days: day - due } };
}
