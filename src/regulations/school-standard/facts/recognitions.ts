import { addMonths, oncePerCheck, Row, rowsIn, trait } from "../../../rules";
import type { Context, Guard, Serial } from "../../../rules";
import { schoolKey } from "../classify/words";
import { NOT_APPLICABLE } from "../notes";
import { LIMITS } from "../parameters";

/** The last day of a recognition signed on a day (Article 3(1)). */
export const termEnd = (signed: Serial, context: Context): Serial =>
  addMonths(signed, context.limit(LIMITS.recognition));

/** A decision that is signed after the as-of date has not begun. */
export const notYetSigned: Guard = (row, { asOf }) =>
  row.number("signed") > asOf ? NOT_APPLICABLE.notYetSigned : undefined;

/** What the register says of a school. */
export interface Decisions {
  /** The newest signing up to the as-of date; none: -Infinity. */
  readonly latest: Serial;
  /** A decision without a readable date. */
  readonly undated?: Pick<Row, "table" | "index">;
}

const NONE: Decisions = { latest: -Infinity };

const allDecisions = oncePerCheck((context): ReadonlyMap<string, Decisions> => {
  const found = new Map<string, Decisions>();
  for (const row of rowsIn("recognition", context)) {
    const key = schoolKey(row.text("school"));
    const { latest, undated } = found.get(key) ?? NONE;
    const signed = row.number("signed");
    const isDated = !Number.isNaN(signed);
    found.set(key, {
      latest: isDated && signed <= context.asOf ? Math.max(latest, signed) : latest,
      undated: undated ?? (isDated ? undefined : row),
    });
  }
  return found;
});

/** The decisions that the register lists for a school. */
export const decisionsOf = (school: string, context: Context): Decisions =>
  allDecisions(context).get(schoolKey(school)) ?? NONE;

/** The decisions of the only school that the register lists. */
export function onlyDecisions(context: Context): Decisions | "several" {
  const [only = NONE, ...others] = allDecisions(context).values();
  return others.length > 0 ? "several" : only;
}

/** Whether the register lists a newer decision for the school; a blank date may be one's, and a blank name. */
export const IS_RENEWED = trait<boolean>("renewed", ["signed"], (row, context) => {
  const school = row.text("school");
  const { latest, undated } = decisionsOf(school, context);
  if (latest > row.number("signed")) return school === "" ? row.missing("school") : true;
  return undated ? new Row(undated.table, undated.index, row.terse).missing("signed") : false;
});
