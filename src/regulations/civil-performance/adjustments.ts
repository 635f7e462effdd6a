import { sum, type Context, type Row } from "../../rules";
import { rowsOf } from "../../rules";
import { isKnown, type Computed } from "./define";
import { folded } from "./words";

const FIELDS = ["deduction", "addition", "points"] as const;

/** Signed sum of an adjustment's cells: a positive number in a deduction column is a deduction, a blank is none. */
export function signed(row: Row): Computed {
  const given = FIELDS.filter((field) => row.has(field) && !row.isBlank(field));
  const open = given.find((field) => !row.isOk(field));
  if (open) return row.missing(open);
  return sum(
    given.map((field) => (field === "deduction" ? -Math.abs(row.number(field)) : row.number(field)))
  );
}

/** Signed adjustments by the person's folded name, from the sheets of adjustments. */
function adjustmentsByName(context: Context): ReadonlyMap<string, Computed> {
  return context.memo("adjustments", () => {
    const found = new Map<string, Computed>();
    for (const table of context.tables("adjustment")) {
      for (const row of rowsOf(table)) {
        const name = folded(row.text("official"));
        const value = signed(row);
        const before = found.get(name) ?? 0;
        found.set(
          name,
          isKnown(before) && isKnown(value) ? before + value : isKnown(before) ? value : before
        );
      }
    }
    return found;
  });
}

/** Adjustments of a person: the row's own columns, else the sheets of adjustments; none where nobody names any. */
export function adjustmentOf(row: Row, context: Context): Computed {
  if (FIELDS.some((field) => row.has(field))) return signed(row);
  return adjustmentsByName(context).get(folded(row.text("official"))) ?? 0;
}
