import {
  addMonths,
  oncePerCheck,
  Row,
  rowsIn,
  trait,
  type Context,
  type Serial,
  type Table,
} from "../../../rules";
import { schoolKey } from "../classify/words";
import { LIMITS } from "../parameters";

/** The last day of a recognition signed on a day (Article 3(1)). */
export const termEnd = (signed: Serial, context: Context): Serial =>
  addMonths(signed, context.limit(LIMITS.recognition));

/** What the register says of a school. */
export interface Decisions {
  /** The newest signing up to the as-of date; none: -Infinity. */
  readonly latest: Serial;
  /** A decision without a readable date. */
  readonly undated?: { readonly table: Table; readonly index: number };
}

const allDecisions = oncePerCheck((context): ReadonlyMap<string, Decisions> => {
  const found = new Map<string, Decisions>();
  for (const { table, index } of rowsIn("recognition", context)) {
    const key = schoolKey(table.columns.get("school")?.texts[index] ?? "");
    const { latest, undated } = found.get(key) ?? { latest: -Infinity };
    const signed = table.columns.get("signed")?.numbers[index] ?? NaN;
    const isDated = !Number.isNaN(signed);
    found.set(key, {
      latest: isDated && signed <= context.asOf ? Math.max(latest, signed) : latest,
      undated: undated ?? (isDated ? undefined : { table, index }),
    });
  }
  return found;
});

/** The decisions that the register lists for a school. */
export const decisionsOf = (school: string, context: Context): Decisions | undefined =>
  allDecisions(context).get(schoolKey(school));

/** The decisions of the only school that the register lists. */
export function onlyDecisions(context: Context): Decisions | "several" | undefined {
  const [only, ...others] = allDecisions(context).values();
  return others.length > 0 ? "several" : only;
}

/** Whether the register lists a newer decision for the school; a blank date may be one's, and a blank name. */
export const IS_RENEWED = trait<boolean>("renewed", ["signed"], (row, context) => {
  const school = row.text("school");
  const { latest, undated } = decisionsOf(school, context) ?? { latest: -Infinity };
  if (latest > row.number("signed")) return school === "" ? row.missing("school") : true;
  return undated ? new Row(undated.table, undated.index, row.terse).missing("signed") : false;
});
