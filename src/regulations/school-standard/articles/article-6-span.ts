import { boundOf, certain, heldTo, isGap, known, on, pass, rowAt, unknown } from "../../../rules";
import type { Bound, Context, Demand, FigureFact, Judgement, RecordSet, Row, Said } from "../../../rules";
import { BY_SCHOOL } from "../facts/schools";
import { spanOf, YEAR } from "../facts/years";
import { NOT_APPLICABLE, NOTES } from "../notes";

/** A rate that must hold in every year that counts. */
type Rate = Demand & { readonly of: FigureFact; readonly bound: Bound };

const nameOf = (year: number): string => `${year}-${year + 1}`;

/**
 * Article 6 holds in each school year that counts. It looks at several years of a school and names those that
 * the sheet lacks: a list that nobody wrote down, so that no kind knows it.
 */
export const spanOfYears = (rates: readonly Rate[]) =>
  on("year").all(
    "complete",
    rates.map(({ of }) => of),
    (set, context) => yearsOf(set, rates, context),
    { by: BY_SCHOOL, needs: ["year"] }
  );

function yearsOf(set: RecordSet, rates: readonly Rate[], context: Context): readonly Said[] {
  const rows = [...set.rows()];
  const span = spanOf(certain(rows[0], "a year of each school"), context);
  if (isGap(span)) return [span];
  const said: Judgement[] = [];
  const listed = new Map<number, Row>();
  for (const row of rows) {
    const year = YEAR(row, context);
    if (isGap(year)) said.push(year);
    else if (span.includes(year)) listed.set(year, row);
    else said.push({ ...NOT_APPLICABLE.otherYear, record: row.name });
  }
  if (span.length === 0) said.push(NOT_APPLICABLE.noYearYet);
  const ofYears = span.map((year): Said => {
    const row = listed.get(year);
    if (row) return () => yearHolds(row, year, rates, context);
    const args = { year: nameOf(year) };
    return unknown("incomplete", { record: set.name || nameOf(year), note: NOTES.yearMissing, args });
  });
  return [...said, ...ofYears];
}

/** All rates in one school year; the first that does not hold stands for it, and is told there already. */
function yearHolds(row: Row, year: number, rates: readonly Rate[], context: Context): Judgement {
  let open: Judgement | undefined;
  for (const { id, title, of, bound } of rates) {
    const args = { year: nameOf(year), demand: { text: title, args: demandOf(bound, context) } };
    const own = rowAt(row);
    const { value, readings } = context.traced(() => of(own, context));
    const [reading] = readings;
    const held = (rate: number) => heldTo(boundOf(bound), rate, context);
    const other = of.doubt && known(of.doubt(own, context));
    // Of a rate that the sheet gives in two ways, of which one alone holds, nobody knows whether it does.
    const isTwofold = !isGap(value) && other !== undefined && held(value).isKept !== held(other).isKept;
    const gap = isTwofold ? own.unknown("ambiguous") : value;
    if (isGap(gap)) {
      open ??= { ...gap, record: row.name, reading, follows: id, note: { text: NOTES.yearUnknown, args } };
      continue;
    }
    const { isKept, figures } = held(gap);
    if (isKept) continue;
    return own.fail(undefined, { ...figures, reading, follows: id, note: NOTES.yearFails, args });
  }
  return open ?? pass({ record: row.name });
}

const demandOf = (bound: Bound, context: Context) => {
  const percent = [context.limit(boundOf(bound).parameter)].find(
    (threshold) => typeof threshold === "number"
  );
  return { limit: { percent: certain(percent, "a share that is asked for") } };
};
