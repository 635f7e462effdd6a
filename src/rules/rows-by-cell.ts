import type { Row } from "./row";

/** Rows by the cell in which a field of theirs stands: one over several of them says it once. */
export function rowsByCell(rows: readonly Row[], field: string): readonly (readonly Row[])[] {
  const cells = new Map<string, Row[]>();
  for (const row of rows) {
    const at = row.ref(field);
    const key = `${at?.sheet}!${at?.row}:${at?.column}`;
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  return [...cells.values()];
}
