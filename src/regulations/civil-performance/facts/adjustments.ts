import { fact, isGap, oncePerCheck, rowsIn, sum, type Row } from "../../../rules";
import { folded } from "../classify/words";
import type { Computed } from "./known";

const FIELDS = ["deduction", "addition", "points"] as const;

/** Signed sum of an adjustment's cells: a positive number in a deduction column is a deduction, a blank is none. */
function signed(row: Row): Computed {
  const given = FIELDS.filter((field) => row.has(field) && !row.isBlank(field));
  const open = given.find((field) => !row.isOk(field));
  if (open) return row.missing(open);
  return sum(
    given.map((field) => (field === "deduction" ? -Math.abs(row.number(field)) : row.number(field)))
  );
}

/** Signed adjustments by the person's folded name, from the sheets of adjustments. */
const byName = oncePerCheck((context): ReadonlyMap<string, Computed> => {
  const found = new Map<string, Computed>();
  for (const row of rowsIn("adjustment", context)) {
    const name = folded(row.text("official"));
    const [before, value] = [found.get(name) ?? 0, signed(row)];
    found.set(name, isGap(before) ? before : isGap(value) ? value : before + value);
  }
  return found;
});

/** Adjustments of a person: the row's own columns, else the sheets of adjustments; none where nobody names any. */
export const ADJUSTMENT = fact("adjustments", [], (row, context) => {
  if (FIELDS.some((field) => row.has(field))) return signed(row);
  return byName(context).get(folded(row.text("official"))) ?? 0;
});
