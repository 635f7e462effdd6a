import { rowsOf, type Context, type Row, type Table } from "../../rules";
import { schoolKey } from "./words";

/** The workbook's schools by key; the sole one under "" as well. */
function schools(context: Context): ReadonlyMap<string, Row> {
  return context.memo("schools", () => {
    const rows = context.tables("school").flatMap((table) => [...rowsOf(table)]);
    const found = new Map(rows.map((row) => [schoolKey(row.text("name")), row] as const));
    const [only] = rows;
    if (rows.length === 1 && only) found.set("", only);
    return found;
  });
}

/** The school's own record, where the workbook holds one and it is clear which. */
export function schoolOf(row: Row, context: Context): Row | undefined {
  return schools(context).get(schoolKey(row.text("school")));
}

/** Rows by the school they name; rows of a sheet that names none belong together under "". */
export function bySchool(rows: Iterable<Row>): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = schoolKey(row.text("school"));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Whether the workbook lists records of this type for a school, with this field. */
export function isListed(school: Row, record: string, field: string, context: Context): boolean {
  const keys = context.memo(`listed ${record} ${field}`, () => {
    const tables = context.tables(record).filter((table) => table.columns.has(field));
    return new Set(tables.flatMap((table) => [...rowsOf(table)].map((row) => schoolKey(row.text("school")))));
  });
  return keys.has(schoolKey(school.text("name"))) || (keys.has("") && schools(context).has(""));
}

/** How many records of this type the workbook lists for the school of a row; undefined where it lists none. */
export function countListed(row: Row, record: string, context: Context): number | undefined {
  const counts = context.memo(`count ${record}`, () => {
    const rows = context.tables(record).flatMap((table) => [...rowsOf(table)]);
    return new Map([...bySchool(rows)].map(([key, group]) => [key, group.length] as const));
  });
  return counts.get(schoolKey(row.text("school") || row.text("name"))) ?? counts.get("");
}

/** Whether a table has one of these columns. */
export const hasAny = (fields: readonly string[]) => {
  return (table: Table): boolean => fields.some((field) => table.columns.has(field));
};
