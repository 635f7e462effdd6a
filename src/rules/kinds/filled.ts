import { certain } from "../certain";
import type { Context } from "../context";
import { fail, isGap, PASS, type Judgement } from "../judgement";
import { NOTES } from "../notes";
import type { Row } from "../row";
import { rowsOf } from "../record-set";
import type { RowForm, SetForm } from "../rule";
import { CellState, type Ref } from "../table";
import type { NoteArgument } from "../text";
import { eachRecord } from "./custom";

/** Fields that must say something; of fields in a list one is enough. */
export type NeededFields = readonly (string | readonly string[])[];

type FilledSpec = FilledMore & Pick<RowForm, "record">;

/** What there is to say of records that are filled in, besides their type. */
export type FilledMore = Omit<RowForm, "scope" | "record" | "kind" | "compile"> & {
  readonly fields: NeededFields | ((row: Row, context: Context) => NeededFields | Judgement);
  /** What is written is there, though nobody can read it: a slip's day in a form of its own. */
  readonly evenUnread?: boolean;
};

/** Each record is filled in: nothing of what the law lists is left blank. */
export const filled = ({ fields, evenUnread, ...spec }: FilledSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "complete",
    uses: [...(typeof fields === "function" ? [] : fields.flat()), ...(spec.uses ?? [])],
    judge(row, context) {
      const needed = typeof fields === "function" ? fields(row, context) : fields;
      return isGap(needed) ? needed : filledIn(row, needed, evenUnread);
    },
  });

const FILLED: ReadonlySet<CellState> = new Set([CellState.OK, CellState.MARK]);
const WRITTEN: ReadonlySet<CellState> = new Set([...FILLED, CellState.UNREADABLE, CellState.AMBIGUOUS]);

/** A blank fails at its cell; a column that is absent, or a cell that nobody can read, is unknown. */
export function filledIn(row: Row, needed: NeededFields, evenUnread = false): Judgement {
  const isFilled = (field: string): boolean => (evenUnread ? WRITTEN : FILLED).has(row.state(field));
  let gap: Judgement | undefined;
  const blanks: string[] = [];
  for (const entry of needed) {
    const fields = typeof entry === "string" ? [entry] : entry;
    if (fields.some(isFilled)) continue;
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

/** Each of these fields is filled in somewhere, once for all records: on one of them, or on a row of its own beside them. */
export const filledOnce = (
  fields: readonly string[],
  spec: Omit<SetForm, "scope" | "kind" | "judge">
): SetForm => ({
  ...spec,
  kind: "complete",
  scope: "set",
  uses: [...fields, ...(spec.uses ?? [])],
  judge(set) {
    const blanks: { readonly name: NoteArgument; readonly ref: Ref | null }[] = [];
    let unread: Judgement | undefined;
    for (const field of fields) {
      const tables = set.tables.filter(({ columns }) => columns.has(field));
      const rows = tables.flatMap((table) => [...rowsOf(table)]);
      if (rows.some((row) => row.isOk(field))) continue;
      const odd = rows.find((row) => !row.isBlank(field));
      if (odd) unread ??= odd.missing(field);
      else for (const row of rows.slice(0, 1)) blanks.push({ name: row.nameOf(field), ref: row.ref(field) });
    }
    const [first] = blanks;
    if (!first) return unread ?? set.gap(...fields);
    const args = { fields: { list: blanks.map(({ name }) => name) } };
    const cells = blanks.map(({ ref }) => ref).filter((ref) => ref !== null);
    return fail({ at: first.ref, cells, sheet: set.sheet, note: NOTES.blank, args });
  },
});
