import { isoOf, type Serial } from "../dates";
import { PASS } from "../judgement";
import type { Parameter, Range } from "../parameters";
import type { Row } from "../row";
import type { RowForm } from "../rule";
import { NOTES } from "../notes";
import { eachRecord } from "./custom";

/** Days of the calendar between which a day lies, both included; or the last of them. */
type Bounds = { readonly between: Parameter<Range> } | { readonly notAfter: Parameter<number> };

type PeriodSpec = Omit<RowForm, "scope" | "kind" | "compile"> &
  Bounds & {
    readonly date: string;
    /** First and last day that a cell may mean (a month is written); undefined where it is no day. */
    readonly daysIn: (row: Row, field: string) => readonly [Serial, Serial] | undefined;
  };

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
