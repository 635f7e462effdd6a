import { PASS, type RowForm, type Judgement, type Row } from "../../rules";

/** What a cell answers: yes or no, in a field's own words as well; undefined where it does not. */
export function answer(row: Row, field: string): boolean | undefined {
  const mark = row.mark(field);
  if (mark !== undefined) return mark === "yes" ? true : mark === "no" ? false : undefined;
  return row.yes(field);
}

/** Yes passes, no fails at the answer's cell, anything else is unknown. */
export function answered(row: Row, field: string): Judgement {
  const said = answer(row, field);
  if (said === undefined) return row.missing(field);
  return said ? PASS : row.fail(field, { value: false, limit: true });
}

/** A demand that a person answers with yes or no, in the field's own words as well. */
export const attestForm = (record: string, field: string): RowForm => ({
  record,
  scope: "row",
  judge: (row) => answered(row, field),
});
