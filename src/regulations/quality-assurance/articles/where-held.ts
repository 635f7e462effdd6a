import type { Form, Table } from "../../../rules";

/**
 * A form for tables that hold one of these fields, and for those that do not: where the workbook has both (the
 * report on one sheet, the review's results on another), only the first are judged.
 */
export function whereHeld<F extends Form>(form: F, ...fields: readonly string[]): F[] {
  const holds = (table: Table): boolean => fields.some((field) => table.columns.has(field));
  return [
    { ...form, applies: holds },
    { ...form, applies: (table) => !holds(table) },
  ];
}
