import type { RowForm, Table } from "../../../rules";

/** Whether a table has one of these columns. */
export const hasAny =
  (...fields: readonly string[]) =>
  (table: Table): boolean =>
    fields.some((field) => table.columns.has(field));

/** Forms about facilities: on the checklist, and on a school's form or table that carries some of its fields. */
export const onFacilities =
  (fields: readonly string[]) =>
  (make: (record: string) => RowForm): readonly RowForm[] => [
    make("facility"),
    { ...make("school"), applies: hasAny(...fields) },
  ];
