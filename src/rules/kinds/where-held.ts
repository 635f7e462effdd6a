import type { Form } from "../rule";

/**
 * A form for tables that hold one of these fields, and for those that do not: where the workbook has both (the
 * report on one sheet, the review's results on another), only the first are judged.
 */
export function whereHeld<F extends Form>(form: F, ...fields: readonly string[]): F[] {
  return [
    { ...form, applies: fields },
    { ...form, applies: ({ columns }) => !fields.some((field) => columns.has(field)) },
  ];
}
