import {
  limit,
  meets,
  mn,
  notApplicable,
  type Context,
  type Judgement,
  type Parameter,
  type Range,
  type Row,
  type RowDetails,
  type RowForm,
} from "../../../rules";
import { COMPUTED } from "../notes";
import { agrees } from "../scoring";

const NOT_STATED = notApplicable(mn`энэ хэсгийг бичээгүй | the part is not stated`);

/**
 * A part of the total that the consolidated list states lies in its range: cited to the part's own clause. A list
 * need not state every part: unit heads have others.
 */
export const partInRange = (field: string, range: Parameter<Range>): RowForm =>
  limit({
    record: "official",
    of: field,
    between: range,
    applies: [field],
    unless: (row) => (row.isBlank(field) ? NOT_STATED : undefined),
  });

/** A stated figure that is none of those that it may be, the first of them the recomputed one. */
export function differs(
  row: Row,
  field: string,
  allowed: readonly number[],
  details: RowDetails = {}
): Judgement | undefined {
  if (!row.isOk(field) || allowed.some((figure) => agrees(row.number(field), figure))) return undefined;
  const [stated, [computed = NaN]] = [row.number(field), allowed];
  const note = { text: COMPUTED, args: { stated, computed } };
  return row.fail(field, { value: stated, limit: computed, note, ...details });
}

/** Figures of one row of which some lie outside of their range: told together, at the first of them. */
export function beyondRange(
  row: Row,
  fields: readonly string[],
  range: Parameter<Range>,
  context: Context
): Judgement | undefined {
  const bounds = context.limit(range);
  const wide = fields.filter((field) => row.isOk(field) && !meets(row.number(field), "between", bounds));
  const [first] = wide;
  if (first === undefined) return undefined;
  const figures = { value: row.number(first), limit: bounds };
  if (wide.length === 1) return row.fail(first, { cells: [first], ...figures });
  const list = wide.map((field) => {
    const own = row.field(field);
    return typeof own === "object" ? own.name : own;
  });
  const args = { names: { list } };
  return row.fail(first, { cells: wide, ...figures, note: ALL_BEYOND, args });
}
const ALL_BEYOND = mn`хязгаараас гадуур ({limit}): {names} | out of range ({limit}): {names}`;
