import type { Field, FieldType, RecordType, Regulation } from "../../src/rules";

/** A field of a toy regulation. */
export const toyField = (
  id: string,
  type: FieldType,
  labels: string[],
  more: Partial<Field> = {}
): Field => ({
  id,
  type,
  labels,
  name: { en: id },
  ...more,
});

/** A choice whose options are called as they are coded; said once of all records of a table, unless it is their own. */
export const toyChoice = (id: string, labels: readonly string[], common = true): Field =>
  toyField(id, "choice", [id], {
    common,
    options: labels.map((label) => ({ code: label, labels: [label] })),
  });

/** A record type of a toy regulation. */
export const toyRecord = (
  id: string,
  fields: readonly Field[],
  more: Partial<RecordType> = {}
): RecordType => ({
  id,
  fields,
  name: { en: id },
  key: [fields[0]?.id ?? ""],
  span: "sheet",
  layouts: ["table", "form"],
  marks: [],
  ...more,
});

/** A regulation without rules: only its sheets matter. */
/** A plan of places, which a sheet may spread over columns; with more fields. */
export const toyPlan = (fields: readonly Field[] = [], more: Partial<RecordType> = {}): RecordType =>
  toyRecord(
    "plan",
    [
      toyField("major", "text", ["专业"]),
      toyField("years", "number", ["学制"]),
      toyField("places", "count", ["计划数"]),
      toyChoice("form", ["业余", "函授"]),
      ...fields,
    ],
    { spread: "places", marks: ["major"], ...more }
  );

export const toyRegulation = (id: string, records: readonly RecordType[]): Regulation => ({
  id,
  records,
  language: "vi",
  title: { en: id },
  document: { en: id },
  issuer: { en: id },
  inForce: {},
  rules: [],
  readings: [],
  settings: [],
  verdicts: { pass: { en: "pass" }, fail: { en: "fail" }, unknown: { en: "unknown" } },
});
