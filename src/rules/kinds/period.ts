import type { Context } from "../context";
import { isoOf, type Serial } from "../dates";
import { fail, PASS, type Judgement } from "../judgement";
import type { Parameter, Range } from "../parameters";
import type { Row } from "../row";
import { rowAt } from "../record-set";
import type { RowForm, SetForm } from "../rule";
import type { Ref } from "../table";
import type { LocalText } from "../text";
import { NOTES } from "../notes";
import { eachRecord } from "./custom";

/** Days of the calendar between which a day lies, both included; or the last of them. */
type Bounds = { readonly between: Parameter<Range> } | { readonly notAfter: Parameter<number> };

/** A field of days. */
export interface Dated {
  readonly date: string;
  /** First and last day that a cell may mean (a month is written); undefined where it is no day. */
  readonly daysIn: (row: Row, field: string) => readonly [Serial, Serial] | undefined;
}

/** What there is to say of a day in a period, besides its field. */
export type PeriodMore = Omit<RowForm, "scope" | "record" | "kind" | "compile"> & Bounds;
type PeriodSpec = PeriodMore & Pick<RowForm, "record"> & Dated;

/** A day lies within a period of the calendar; what lies half within it is unknown. */
export const period = ({ date, daysIn, ...spec }: PeriodSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "date",
    uses: [date, ...(spec.uses ?? [])],
    judge(row, context) {
      const days = daysIn(row, date);
      if (!days) return row.missing(date);
      const [first, last] =
        "between" in spec ? context.limit(spec.between) : [-Infinity, context.limit(spec.notAfter)];
      const [earliest, latest] = days;
      if (earliest >= first && latest <= last) return PASS;
      if (earliest <= last && latest >= first) return row.missing(date);
      const isEarly = latest < first;
      const [day, due] = isEarly ? [latest, first] : [earliest, last];
      return row.fail(date, {
        value: isoOf(earliest),
        limit: isoOf(due),
        note: isEarly ? NOTES.early : NOTES.late,
        args: { date: { date: day }, due: { date: due }, days: Math.abs(day - due) },
      });
    },
  });

/** What there is to say of a day that records state together, besides its field. */
export type TogetherMore = Omit<SetForm, "scope" | "record" | "kind" | "judge"> & {
  readonly before: Parameter<number>;
  /** Records that it is asked of, and what is said where there are none. */
  readonly among: (row: Row, context: Context) => boolean;
  readonly none: Judgement;
  /** What a fail says; `{date}`, `{due}` and `{days}` are there. */
  readonly note: LocalText;
};
type TogetherSpec = TogetherMore & Pick<SetForm, "record"> & Dated;

/** A day that records state together, each or one of them, lies before one of the calendar: later ones are one mistake. */
export const dayBefore = ({ date, daysIn, before, among, none, note, ...spec }: TogetherSpec): SetForm => ({
  ...spec,
  kind: "date",
  scope: "set",
  uses: [...(spec.uses ?? []), date],
  judge(set, context) {
    const due = context.limit(before);
    const late: Ref[] = [];
    let day: Serial | undefined;
    let [gap, absent]: (Judgement | undefined)[] = [];
    let isAsked = false;
    for (const row of set.each()) {
      if (!among(row, context)) continue;
      isAsked = true;
      const [from, to] = daysIn(row, date) ?? [NaN, NaN];
      if (to < due) continue;
      if (from >= due) {
        day ??= from;
        late.push(...row.refs([date]));
      } else if (row.has(date)) gap ??= rowAt(row).missing(date);
      else absent ??= row.missing(date);
    }
    if (!isAsked) return none;
    // A sheet without the column leaves it open only where no other one does.
    if (day === undefined) return gap ?? absent;
    const args = { date: { date: day }, due: { date: due }, days: day - due + 1 };
    return fail({ at: late[0], cells: late, value: isoOf(day), limit: isoOf(due), note, args });
  },
});
