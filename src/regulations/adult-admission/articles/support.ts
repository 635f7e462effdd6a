import {
  eachSet,
  fail,
  PASS,
  unknown,
  type Judgement,
  type LocalText,
  type RecordSet,
  type Ref,
  type Row,
  type SetForm,
  type Context,
} from "../../../rules";

type Judge = (row: Row, context: Context) => Judgement;

/** Yes passes, no fails at the answer's cell; an empty or unreadable answer is unknown, never a pass. */
export function answered(row: Row, field: string): Judgement {
  const yes = row.yes(field);
  if (yes === undefined) return row.missing(field);
  return yes ? PASS : row.fail(field, { value: false, limit: true });
}

/** Judges the rows that `concerns` lets through; for the others it says why the clause is not about them. */
export const where =
  (concerns: Judge | ((row: Row, context: Context) => Judgement | undefined), judge: Judge): Judge =>
  (row, context) =>
    concerns(row, context) ?? judge(row, context);

/**
 * One statement about a whole set, repeated on its rows: a single no fails it, a gap leaves it unknown.
 *
 * @param concerns rows that the statement is about; others are passed over
 */
export function attestSet(
  record: string,
  field: string,
  concerns: (row: Row) => boolean = () => true
): SetForm {
  return eachSet({
    record,
    judge: (set) => {
      const missing = set.gap(field);
      if (missing) return [missing];
      const denials: Ref[] = [];
      let gap: Judgement | undefined;
      for (const row of set.rows()) {
        if (!row.has(field) || !concerns(row)) continue;
        const yes = row.yes(field);
        if (yes === undefined) gap ??= row.missing(field);
        else if (!yes) denials.push(...row.refs([field]));
      }
      if (denials.length > 0) {
        return [fail({ at: denials[0] ?? null, cells: denials, value: false, limit: true })];
      }
      return [gap ?? PASS];
    },
  });
}

/**
 * Nothing of these may be blank: a blank fails at its cell, an absent column or an unreadable cell is
 * unknown. Each entry is a field, or fields of which one suffices.
 */
export function complete(row: Row, needed: readonly (string | readonly string[])[]): Judgement {
  let gap: Judgement | undefined;
  const blanks: string[] = [];
  for (const entry of needed) {
    const fields = typeof entry === "string" ? [entry] : entry;
    if (fields.some((field) => row.isOk(field) || row.mark(field) !== undefined)) continue;
    const present = fields.filter((field) => row.has(field));
    const [first] = present.length > 0 ? present : fields;
    if (first === undefined) continue;
    if (present.length > 0 && present.every((field) => row.isBlank(field))) blanks.push(first);
    else gap ??= row.missing(present.find((field) => !row.isBlank(field)) ?? first);
  }
  const [at] = blanks;
  if (at === undefined) return gap ?? PASS;
  return row.fail(at, { cells: blanks, note: row.terse ? undefined : blankNote(row, blanks) });
}

const BLANK: LocalText = { zh: "“{fields}”未填写", en: "“{fields}” is blank" };
const blankNote = (row: Row, fields: readonly string[]) => ({
  text: BLANK,
  args: {
    fields: { list: fields.map((id) => row.table.columns.get(id)?.field.name ?? id) },
  },
});

/** "No such column" for each sheet of a set that lacks the field. */
export const columnGaps = (set: RecordSet, field: string): Judgement[] =>
  set.tables
    .filter((table) => !table.columns.has(field))
    .map((table) =>
      unknown("noColumn", {
        field: table.record.fields.find((f) => f.id === field) ?? field,
        sheet: table.sheet,
      })
    );
