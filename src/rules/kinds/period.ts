import { isoOf, serialFromIso, type IsoDate, type Serial } from "../dates";
import { PASS } from "../judgement";
import type { Row } from "../row";
import type { RowForm } from "../rule";
import { NOTES } from "../notes";
import { eachRecord } from "./custom";

type PeriodSpec = Omit<RowForm, "scope" | "kind" | "compile"> & {
  readonly date: string;
  /** Days of the calendar between which it lies, both included; an open end has no bound. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** First and last day that a cell may mean (a month is written); undefined where it is no day. */
  readonly daysIn: (row: Row, field: string) => readonly [Serial, Serial] | undefined;
};

/** A day lies within a period of the calendar; what lies half within it is unknown. */
export const period = ({ date, from, to, daysIn, ...spec }: PeriodSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "date",
    uses: [date, ...(spec.uses ?? [])],
    judge(row) {
      const days = daysIn(row, date);
      if (!days) return row.missing(date);
      const first = from === undefined ? -Infinity : serialFromIso(from);
      const last = to === undefined ? Infinity : serialFromIso(to);
      const [earliest, latest] = days;
      if (earliest >= first && latest <= last) return PASS;
      if (earliest <= last && latest >= first) return row.missing(date);
      const isEarly = latest < first;
      const [day, due] = isEarly ? [latest, first] : [earliest, last];
      return row.fail(date, {
        value: isoOf(earliest),
        limit: isEarly ? from : to,
        note: isEarly ? NOTES.early : NOTES.late,
        args: { date: { date: day }, due: { date: due }, days: Math.abs(day - due) },
      });
    },
  });
