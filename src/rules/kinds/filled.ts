import { certain } from "../certain";
import type { Context } from "../context";
import { isGap, PASS, type Judgement } from "../judgement";
import { NOTES } from "../notes";
import type { Row } from "../row";
import type { RowForm } from "../rule";
import { eachRecord } from "./custom";

/** Fields that must say something; of fields in a list one is enough. */
export type NeededFields = readonly (string | readonly string[])[];

type FilledSpec = FilledMore & Pick<RowForm, "record">;

/** What there is to say of records that are filled in, besides their type. */
export type FilledMore = Omit<RowForm, "scope" | "record" | "kind" | "compile"> & {
  readonly fields: NeededFields | ((row: Row, context: Context) => NeededFields | Judgement);
};

/** Each record is filled in: nothing of what the law lists is left blank. */
export const filled = ({ fields, ...spec }: FilledSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "complete",
    uses: [...(typeof fields === "function" ? [] : fields.flat()), ...(spec.uses ?? [])],
    judge(row, context) {
      const needed = typeof fields === "function" ? fields(row, context) : fields;
      return isGap(needed) ? needed : filledIn(row, needed);
    },
  });

const isFilled = (row: Row, field: string): boolean => row.isOk(field) || row.mark(field) !== undefined;

/** A blank fails at its cell; a column that is absent, or a cell that nobody can read, is unknown. */
export function filledIn(row: Row, needed: NeededFields): Judgement {
  let gap: Judgement | undefined;
  const blanks: string[] = [];
  for (const entry of needed) {
    if (typeof entry === "string" ? isFilled(row, entry) : entry.some((field) => isFilled(row, field)))
      continue;
    const fields = typeof entry === "string" ? [entry] : entry;
    const present = fields.filter((field) => row.has(field));
    const first = certain((present.length > 0 ? present : fields)[0], "a field of which one is enough");
    if (present.length > 0 && present.every((field) => row.isBlank(field))) blanks.push(first);
    else gap ??= row.missing(present.find((field) => !row.isBlank(field)) ?? first);
  }
  const [at] = blanks;
  if (at === undefined) return gap ?? PASS;
  if (row.terse) return row.fail(at);
  const names = blanks.map((id) => row.nameOf(id));
  return row.fail(at, { cells: blanks, note: { text: NOTES.blank, args: { fields: { list: names } } } });
}
