import { averaging, certain, limit, mn, notApplicable } from "../../../rules";
import type { AverageSpec, Judgement, Parameter, Range, Row } from "../../../rules";
import type { RowDetails, RowForm, SetForm } from "../../../rules";
import { BY_OFFICIAL } from "../facts/indicators";
import { roleOf } from "../facts/officials";
import { COMPUTED, NONE_CONCERNED } from "../notes";
import { TOLERANCE } from "../parameters";
import { agrees } from "../scoring";

const NOT_STATED = notApplicable(mn`энэ хэсгийг бичээгүй | the part is not stated`);

/**
 * A part of the total that the consolidated list states lies in its range: cited to the part's own clause. A list
 * need not state every part: unit heads have others, up to 15 in one column with what officials have up to 7 in.
 */
export const partInRange = (field: string, range: Parameter<Range>): RowForm =>
  limit({
    record: "official",
    of: field,
    between: range,
    applies: [field],
    unless: (row) => (row.isBlank(field) || isOfUnitHead(row, field) ? NOT_STATED : undefined),
  });

const isOfUnitHead = (row: Row, field: string): boolean =>
  field === "head" && !row.has("leadership") && roleOf(row)?.role === "unitHead";

/** A stated figure that is none of those that it may be, the first of them the recomputed one. */
export function differs(
  row: Row,
  field: string,
  allowed: readonly number[],
  details: RowDetails = {}
): Judgement | undefined {
  if (!row.isOk(field) || allowed.some((figure) => agrees(row.number(field), figure))) return undefined;
  const [stated, computed] = [row.number(field), certain(allowed[0], "the recomputed figure")];
  const note = { text: COMPUTED, args: { stated, computed } };
  return row.fail(field, { value: stated, limit: computed, note, ...details });
}

/** Said of figures of one row that lie outside of their range. */
export const ALL_BEYOND = mn`хязгаараас гадуур ({limit}): {names} | out of range ({limit}): {names}`;

const average = averaging({
  tolerance: TOLERANCE,
  note: COMPUTED,
  none: NONE_CONCERNED,
  words: { average: /дундаж|average/u, sum: /нийлбэр/u, count: /(?:^|\P{L})тоо(?!\p{L})/u },
});

/** The average of an official's records, as rows beneath them state it. */
export const averageOver = (
  record: string,
  field: string,
  figures: AverageSpec["figures"],
  more: Pick<AverageSpec, "uses" | "needs" | "follows">
): SetForm => average({ ...more, record, by: BY_OFFICIAL, field, figures });
